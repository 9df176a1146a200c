import { between } from '../shell/between.hu.ts';
import type { IcebergWords } from './icebergWords.ts';

/** What the calculator says in Hungarian. */
export const words: IcebergWords = {
  title: 'A panaszok jéghegye',
  parameters: {
    complaints: { label: 'Szólt', hint: 'ennyi megkérdezettnek volt gondja, és szólt is neked' },
    silent: { label: 'Hallgatott', hint: 'ennyinek volt gondja, de nem szólt' },
  },
  results: {
    complaintShare: 'A gondok ekkora részéből lett panasz',
    problemsPerComplaint: 'Egy panaszra ennyi gond jut',
    lowest: 'Az arány alsó határa',
    highest: 'Az arány felső határa',
  },
  reasons: {
    noProblems: 'Akkor van mit számolni, ha legalább egy megkérdezettnek volt gondja. Nézd át a két számot.',
  },
  cautions: {
    nobodyTold:
      'Senki sem szólt. Ez többnyire nem azt jelenti, hogy minden rendben, hanem azt, hogy nehéz szólni.',
    few: 'Ilyen kevés gondból az arány csak tájékoztató: kérdezz meg több ügyfelet.',
  },
  range: (lowest, highest) =>
    `Ennyi válasz alapján az igazi arány nagy valószínűséggel ${between(lowest, highest)} van.`,
  convention:
    'Mindkét számot ugyanabból a felmérésből vedd. Aki nem válaszol a kérdőívre, arról ez a szám sem tud semmit.',
  guide: () => import('./guide.hu.ts'),
};
