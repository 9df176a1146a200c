/** What a component of the prose takes. */
export interface ProseComponent {
  /** Its attributes. All of them may be left out but those that are required. */
  readonly attributes: readonly string[];
  readonly required?: readonly string[];
  /** What stands between its tags, where something may: paragraphs and lists, or words of a sentence. */
  readonly holds?: 'blocks' | 'words';
}

const box: ProseComponent = { attributes: ['title'], required: ['title'], holds: 'blocks' };

/** Components an article may use besides calculators. */
export const proseComponents: Readonly<Record<string, ProseComponent>> = {
  Figure: { attributes: ['id'] },
  Source: { attributes: ['id'] },
  Computed: { attributes: [] },
  LiveNumber: { attributes: ['of', 'case', 'article'] },
  Term: { attributes: ['id'], required: ['id'], holds: 'words' },
  FourNumbers: { attributes: [] },
  Questions: box,
  Letter: box,
  Worksheet: box,
};
