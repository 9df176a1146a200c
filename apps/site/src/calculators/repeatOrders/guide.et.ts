import type { Guide } from '../shell/calculatorWords.ts';
import type { RepeatOrdersParameter } from './parameters.ts';

/** What explains the calculator in Estonian. */
export const guide: Guide<RepeatOrdersParameter> = {
  slug: 'jatkutellimused',
  description: 'Kui suur osa klientidest tellis aasta jooksul vähemalt kaks korda ja kui kindel see arv on?',
  lede: 'Kui paljud tulid tagasi? Vastuseks piisab kahest arvust: mitu klienti tellis viimase 12 kuu jooksul ja mitu neist vähemalt kaks korda.',
  method: [
    'Osakaal on uuesti tellinute arv jagatud kõigi tellinute arvuga. Loe alati ühepikkust aega, siin 12 kuud: mida pikem aeg, seda rohkem on tagasitulijaid.',
    'Vahemiku arvutame Wilsoni meetodiga (95% usaldusvahemik). See näitab, kui palju osakaal kõiguks, kui sinu aasta oleks vaid üks paljudest samasugustest.',
  ],
  numbers: {
    customersWithOrder: {
      where: 'Arveprogrammist või e-poest: mitmele eri kliendile esitasid viimase 12 kuu jooksul arve.',
      unknown:
        'Vali klientide nimekirjast juhuslikult viiskümmend ja kirjuta siia 50; alustuseks piisab ka sellest.',
    },
    customersWithSecondOrder: {
      where: 'Samast kohast: järjesta arved kliendi järgi ja loe, kellel on neid vähemalt kaks.',
      unknown: 'Vaata üle samade viiekümne kliendi aasta arved ja loe, mitmel on neid vähemalt kaks.',
    },
  },
};
