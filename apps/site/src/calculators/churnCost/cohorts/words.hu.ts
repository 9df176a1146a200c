import type { CohortsWords } from './cohortsWords.ts';

/** What the part on cohorts says in Hungarian. */
export const words: CohortsWords = {
  title: 'Évfolyamok évről évre',
  suits:
    'Azok az ügyfelek tartoznak egy évfolyamba, akik ugyanabban az évben jöttek. Ott ad jó becslést, ahol látod, ki ment el: szerződésnél, bérletnél, tagságnál.',
  label: 'Az évfolyamaid',
  hint: 'soronként egy: hányan jöttek; hányan maradtak közülük egy, két, három… év múlva; az utolsó szám a mostani',
  sample: '800; 566; 449; 385; 334',
  isSample: 'A minta kitalált. Írd a helyére a sajátodat.',
  read: (cohorts, customers, years, leftOut) =>
    `${cohorts === 1 ? 'Egy' : cohorts} évfolyamot olvastunk be: induláskor ${customers}, ${years} év${
      leftOut > 0 ? `; ${leftOut} sort kihagytunk` : ''
    }.`,
  nothing: 'Írj be legalább egy sort, például: 120; 96; 84; 77.',
  bringSample: 'Minta beírása',
  problem: (line, text) => `${line}. sor („${text}”)`,
  troubles: {
    number: 'Egész számokat írj, pontosvesszővel elválasztva, ne százalékot. Az első nem lehet nulla.',
    rises: 'A számok egy soron belül nem nőhetnek. Aki később jött, azt egy másik évfolyamba írd.',
    tooMany: 'Legfeljebb 60 sor és soronként 60 szám fér el: a többit hagyd el.',
  },
  reasons: {
    noRenewal: 'Ebből még nem látszik, ki marad. Írd mellé, hányan maradtak egy év múlva.',
    nobodyLeft: 'Közülük még senki sem ment el, ezért nincs miből becsülni.',
    everybodyLeft: 'Közülük már senki sem maradt, ezért nincs mit becsülni.',
    fewYears: 'A becsléshez a legrégebbi évfolyamból legalább három év adata kell.',
    fewLeavers:
      'A becsléshez legalább 50 elment ügyfél kell: ha kevesebb van, a véletlen nagyobb annál, amit keresünk.',
    retentionDoesNotRise:
      'A modell itt nem ad eredményt: ezekben a számokban a megtartási arány nem nő az évekkel, és akkor az egyszerű átlag is elég.',
    nobodyLeftLater:
      'A modell itt nem ad eredményt: az első év után alig ment el valaki, így nem látszik, mi lesz később.',
  },
  average: (range) => `Egyszerű átlaggal számolva évente nagy valószínűséggel ${range} megy el.`,
  chart: {
    title: 'Hányan maradnak meg?',
    description: (years, range) =>
      `Az induló ügyfelek megmaradt része: ${years} év megszámolva, utána becslés. A mostaniakból öt év múlva nagy valószínűséggel ${range} marad.`,
    years: 'év azóta, hogy ügyfél lett',
    share: 'az indulókból megmaradt',
    observed: 'megszámolva',
    model: 'a modell szerint',
    constant: 'az első év arányával',
  },
  table: {
    open: 'Évről évre, táblázatban',
    caption: 'Megmaradt ügyfelek évről évre; a becslés 95%-os sáv',
    heads: ['Év', 'Maradt', 'Arány', 'Megtar\u00ADtás', 'Modell'],
    customersOf: 'Maradt / ennyiből',
    start: 'kezdet',
    year: (year) => `${year}. év`,
    projectedYear: (year) => `${year}. becslés`,
    yearsAhead: (years) => `+${years} becslés`,
  },
  lesson: (firstRate, lastRate) =>
    `A modell szerint a megtartási arány ${firstRate}-ról ${lastRate}-ra nőtt, és ehhez senkinek sem kellett hűségesebbé válnia: a nyugtalanabbak mentek el előbb.`,
  compare: (loss, constant, range) =>
    `Az első év lemorzsolódásából ne következtess a többire. Ha kezdettől fogva minden évben ${loss} ment volna el, öt év múlva ${constant} maradna belőlük; a modell szerint nagy valószínűséggel ${range} marad.`,
  life: {
    further: (stayed, years) => `Aki már ${stayed} éve ügyfél, átlagosan még ${years} marad.`,
    between: (range) => `${range} évig`,
    atLeast: (lowest) => `legalább ${lowest} évig`,
    endless:
      'Azt, hogy egy ügyfél átlagosan meddig marad, ezekből a számokból nem lehet megmondani: néhányan olyan sokáig maradhatnak, hogy az átlagnak nincs felső határa. Számolj inkább az ötéves becsléssel.',
  },
  ranges:
    'A sávok 95%-osak: azzal is számolnak, hogy kevés az adat, és a véletlennel is. Azzal nem, ha valami megváltozik, például árat emelsz.',
  latest: (rate) =>
    `Az utolsó évben ezeknek az ügyfeleknek ${rate}-a ment el. Egy cég éves lemorzsolódása attól is függ, mennyi az új ügyfele, mert az újak közül többen mennek el. Csak akkor vidd át a kalkulátorba, ha itt minden évfolyamod szerepel.`,
  take: (rate) => `Ez legyen a lemorzsolódási arány: ${rate}`,
};
