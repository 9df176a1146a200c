/** What a component of the prose takes. */
export interface ProseComponent {
  /** Its attributes. All of them may be left out but those that are required. */
  readonly attributes: readonly string[];
  /** Those that have to be there, each with what it says. */
  readonly required?: Readonly<Record<string, string>>;
  /** What stands between its tags, where something may: paragraphs and lists, or words of a sentence. */
  readonly holds?: 'blocks' | 'words';
  /** Whether it stands between two empty lines, in no paragraph, list or quotation. */
  readonly standsAlone?: true;
}

const box: ProseComponent = {
  attributes: ['title'],
  required: { title: 'what the box is' },
  holds: 'blocks',
  standsAlone: true,
};

/** Components an article may use besides calculators. */
export const proseComponents: Readonly<Record<string, ProseComponent>> = {
  Figure: { attributes: ['id'] },
  Source: { attributes: ['id'] },
  Computed: { attributes: [] },
  LiveNumber: { attributes: ['of', 'case', 'article'] },
  Term: { attributes: ['id'], required: { id: 'a term of content/glossary.yaml' }, holds: 'words' },
  Picture: {
    attributes: ['file', 'alt', 'credit', 'caption'],
    required: {
      file: 'the file beside the article, such as counter.jpg',
      alt: 'what is to be seen, for readers who cannot see it',
      credit: 'who made the picture, and its licence if it is not ours',
    },
    standsAlone: true,
  },
  CustomerFile: { attributes: [], standsAlone: true },
  FourNumbers: { attributes: [], standsAlone: true },
  Questions: box,
  Letter: box,
  Worksheet: box,
};
