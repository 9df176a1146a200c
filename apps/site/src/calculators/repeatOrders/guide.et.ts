import type { Guide } from '../shell/calculatorWords.ts';
import type { RepeatOrdersParameter } from './parameters.ts';

/** What explains the calculator in Estonian. */
export const guide: Guide<RepeatOrdersParameter> = {
  slug: 'jatkutellimused',
  description: 'Kui suur osa klientidest tellis aasta jooksul vähemalt kaks korda ja kui kindel see arv on?',
  lede: 'Kui paljud tulid tagasi? Vastuseks piisab kahest arvust: mitu klienti tellis viimase kaheteistkümne kuu jooksul ja mitu neist vähemalt kaks korda.',
  method: [
    'Osakaal on uuesti tellinud klientide arv jagatud kõigi tellinutega. Loe alati ühepikkust aega, siin kaksteist kuud: mida pikem aeg, seda rohkem on tagasitulijaid.',
    'Vahemiku arvutame Wilsoni meetodiga 95% usaldusega. See näitab, kui palju osakaal kõiguks, kui sinu aasta oleks vaid üks paljudest samasugustest.',
  ],
  numbers: {
    customersWithOrder: {
      where: 'Arveprogrammist või e-poest: mitmele eri kliendile esitasid viimase 12 kuu jooksul arve.',
      unknown: 'Vaata üht kuud ja loe kliendid käsitsi kokku; alustuseks piisab ka sellest.',
    },
    customersWithSecondOrder: {
      where: 'Samast kohast: järjesta arved kliendi järgi ja loe, kellel on neid vähemalt kaks.',
      unknown: 'Vali juhuslikult viiskümmend klienti ja vaata nende arved üle.',
    },
  },
};
