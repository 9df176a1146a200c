import type { FormWords } from './formWords.ts';

/** What the form says in Estonian. */
export const words: FormWords = {
  title: 'Sinu kliendid sinu enda failist',
  lede: 'Too siia nimekiri just sellisena, nagu su arveprogramm või e-pood selle annab: kas üks rida kliendi kohta koos aastakäibega või üks rida tellimuse kohta koos kliendi, kuupäeva ja summaga.',
  stays:
    'Fail ei lähe kuhugi: sinu enda brauser loeb selle ja arvutab kõik kohapeal ega lase sellel lehel ühegi teise veebisaidiga ühendust võtta. Kui lehe sulged, ei jää siia failist midagi alles.',
  choose: 'Vali fail',
  formats: '.csv, .tsv, .txt või .xlsx',
  drop: 'Lase lahti ja hakkame lugema.',
  paste: 'Või kleebi siia',
  pasteHint: 'Excelist või veebilehe tabelist koos päisega',
  read: 'Loe sisse',
  nothingPasted: 'Kleebi kõigepealt ülal olevasse kasti vähemalt kaks rida.',
  samples: 'Tahad ainult proovida? Näidistes on väljamõeldud firmade väljamõeldud arvud.',
  sample: { orders: 'Näidis: tellimused', customers: 'Näidis: kliendid' },
  download: 'laadi alla',
  several: 'Korraga saame lugeda ühe faili, võtsime esimese.',
  notLoaded: 'Osa lehest jäi laadimata. Vaata, kas internet töötab, ja proovi uuesti.',
};
