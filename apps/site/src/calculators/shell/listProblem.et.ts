import { explainWith } from './listProblem.ts';

/** Why a line is left out of a list, in Estonian. */
export const listProblem = explainWith({
  line: (line) => `${line}. rida`,
  total: 'See paistab olevat kokkuvõtte rida, seepärast jäi see arvestusest välja.',
  tooMany: (most, leftOut) =>
    leftOut === 1
      ? `Nimekirja mahub kuni ${most} rida, see enam mitte.`
      : `Nimekirja mahub kuni ${most} rida: siit alates jäi välja ${leftOut} rida.`,
  noNumber: 'Siin ei ole ühtegi arvu. Kirjuta summa nime järele.',
  cells: (order) => `Veerge on liiga palju. Jäta alles: ${order}.`,
  missing: (column) => `${column}: arv puudub. Kui midagi ei olnud, kirjuta null.`,
  withoutPoint: 'Kirjuta ilma punktita.',
  unclear: (one, other) =>
    `Seda võib mõista kahte moodi. Pane semikoolon sinna, kuhu mõtlesid: ${one} või ${other}.`,
  commas: (mended) => `Meil eraldab koma kümnendkohti. Pane andmete vahele semikoolon: ${mended}.`,
});
