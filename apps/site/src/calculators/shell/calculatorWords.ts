/** What a calculator's frame, fields and worked formula need to say, in one language. */
export interface CalculatorWords<P extends string = string, R extends string = string> {
  readonly title: string;
  /** `label` names the number; `hint` says in one line what to enter. */
  readonly parameters: Readonly<Record<P, { readonly label: string; readonly hint: string }>>;
  readonly results: Readonly<Record<R, string>>;
  /** Why there is no result, by the outcome's reason. */
  readonly reasons: Readonly<Record<string, string>>;
}
