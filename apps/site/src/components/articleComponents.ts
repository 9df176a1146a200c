import type { AstroComponentFactory } from 'astro/runtime/server/index.js';

import CustomerFile from '../customerFile/page/CustomerFile.astro';
import ArticleLink from './ArticleLink.astro';
import Computed from './Computed.astro';
import Figure from './Figure.astro';
import FourNumbers from './FourNumbers.astro';
import Letter from './Letter.astro';
import LiveNumber from './LiveNumber.astro';
import Picture from './Picture.astro';
import Questions from './Questions.astro';
import Source from './Source.astro';
import Table from './Table.astro';
import Term from './Term.astro';
import Worksheet from './Worksheet.astro';

/** Every calculator's component, by the name of its file. */
const calculators = Object.fromEntries(
  Object.entries(
    import.meta.glob<{ default: AstroComponentFactory }>('../calculators/*/[A-Z]*.astro', { eager: true }),
  )
    .filter(([path]) => !path.includes('/shell/'))
    .map(([path, module]) => [/([^/]+)\.astro$/.exec(path)?.[1] ?? path, module.default]),
);

/** What an author may use in an article without importing it. */
export const articleComponents: Record<string, AstroComponentFactory> = {
  ...calculators,
  Computed,
  CustomerFile,
  Figure,
  FourNumbers,
  Letter,
  LiveNumber,
  Picture,
  Questions,
  Source,
  Term,
  Worksheet,
  a: ArticleLink,
  table: Table,
};
