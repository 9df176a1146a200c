/** What stands beside a text that is one piece of a paragraph; nothing, where the paragraph begins or ends. */
export interface TypesetContext {
  /** The end of what stands before, already typeset; one character is enough, unless quotations reach across. */
  readonly before?: string | undefined;
  /** The beginning of what stands after. */
  readonly after?: string | undefined;
}
