import { explainWith } from './listProblem.ts';

/** Why a line is left out of a list, in Hungarian. */
export const listProblem = explainWith({
  line: (line) => `${line}. sor`,
  total: 'Összesítő sornak látszik, ezért nem számoltuk bele.',
  tooMany: (most, leftOut) =>
    leftOut === 1
      ? `Legfeljebb ${most} sor fér el, ez már nem.`
      : `Legfeljebb ${most} sor fér el: innentől ${leftOut} sort kihagytunk.`,
  noNumber: 'Nincs benne szám. Írd az összeget a név után.',
  cells: (order) => `Túl sok az oszlop. Ennyit hagyj meg: ${order}.`,
  missing: (column) => `${column}: hiányzik. Ha nem volt, írj nullát.`,
  withoutPoint: 'Írd pont nélkül.',
  unclear: (one, other) =>
    `Kétféleképpen érthető. Tedd ki a pontosvesszőt, ahogy gondoltad: ${one} vagy ${other}.`,
  commas: (mended) => `A vessző nálunk a tizedeseké. Az adatok közé pontosvesszőt írj: ${mended}.`,
});
