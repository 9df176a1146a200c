/** Components an article may use besides calculators, with the attributes they take. */
export const proseComponents: Readonly<Record<string, readonly string[]>> = {
  Figure: ['id'],
  Source: ['id'],
  Computed: [],
  LiveNumber: ['of', 'case', 'article'],
};
