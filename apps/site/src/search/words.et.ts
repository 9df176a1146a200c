import type { SearchWords } from './searchWords.ts';

/** What the search says in Estonian. */
export const words: SearchWords = {
  short: 'Otsing',
  title: 'Otsing',
  lede: 'Postitused, kalkulaatorid, kuulsad arvud ja mõisted ühest kohast. Täpid võid ka panemata jätta.',
  description:
    'Otsi Esmaspäevakirja postitustest, kalkulaatoritest, kuulsate arvude ja mõistete hulgast, ka käändes ja täppideta.',
  label: 'Mida otsid?',
  example: 'Näiteks: lahkumismäär, brutomarginaal, kaebused',
  browse: 'Kui tahad lihtsalt ringi vaadata',
  withoutScript: 'Otsing vajab JavaScripti. Ilma selleta alusta siit:',
  kinds: { post: 'postitus', calculator: 'kalkulaator', figure: 'kuulus arv', term: 'mõiste', page: 'teave' },
  tooShort: 'Kirjuta vähemalt kaks tähte või numbrit.',
  searching: 'Otsime…',
  found: (results, query) =>
    results === 1 ? `1 vaste otsingule „${query}“` : `${results} vastet otsingule „${query}“`,
  nothing: (query) => `Otsingule „${query}“ vasteid ei leidunud`,
  advice: 'Vaata, ega sõnas pole trükiviga, või proovi vähemate ja lühemate sõnadega.',
  alone: 'Sõnadele eraldi leidub vasteid:',
  more: (results) => `Näita veel ${results}`,
  sections: 'Sellest on juttu siin:',
  failed: 'Otsing ei ole praegu kättesaadav. Võib-olla puudub võrk või uuenes leht just äsja.',
  again: 'Proovin uuesti',
};
