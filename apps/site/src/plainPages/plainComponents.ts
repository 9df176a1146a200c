import type { AstroComponentFactory } from 'astro/runtime/server/index.js';

import Table from '../components/Table.astro';
import Corrections from './Corrections.astro';
import FeedAddresses from './FeedAddresses.astro';
import FileModels from './FileModels.astro';
import Formulas from './Formulas.astro';
import HandOver from './HandOver.astro';
import HowGiven from './HowGiven.astro';
import Imprint from './Imprint.astro';
import MondayCalendar from './MondayCalendar.astro';
import PlainLink from './PlainLink.astro';
import ReadingDepths from './ReadingDepths.astro';
import ReportErrors from './ReportErrors.astro';
import Stamps from './Stamps.astro';

/** What a page about the site may use in its text without importing it. */
export const plainComponents: Record<string, AstroComponentFactory> = {
  Corrections,
  FeedAddresses,
  FileModels,
  Formulas,
  HandOver,
  HowGiven,
  Imprint,
  MondayCalendar,
  ReadingDepths,
  ReportErrors,
  Stamps,
  a: PlainLink,
  table: Table,
};
