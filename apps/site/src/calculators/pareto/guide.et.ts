import type { Guide } from '../shell/calculatorWords.ts';
import type { ParetoParameter } from './parameters.ts';

/** What explains the Pareto calculator in Estonian. */
export const guide: Guide<ParetoParameter> = {
  slug: 'pareto',
  description:
    'Kleebi siia oma kliendid ja vaata, kui suure osa käibest toovad ülemised 20 protsenti, mitu klienti annab 80 protsenti ja kes viib kasumit ära.',
  lede: 'Kas viiendik klientidest toob tõesti neli viiendikku käibest? Sinu arvud on ilmselt teistsugused. Kleebi siia oma klientide nimekiri: kõver näitab, kellest sinu käive sõltub ja kes läheb maksma rohkem, kui ta sisse toob. Nimekiri jääb sinu brauserisse.',
  method: [
    'Seame kliendid ritta suurimast väikseimani ja liidame nende käibe. Kui ülemine osa ei ole täisarv kliente (20% 12 kliendist on 2,4), läheb ka piiril oleva kliendi käibest arvesse ainult see osa. Otsitava osa jaoks loeme aga terveid kliente: nii mitu, kui selleni jõudmiseks vaja on.',
    '80/20 on tähelepanek, mitte seadus. Päris nimekirjas toob ülemine viiendik enamasti vähem kui 80 protsenti, ja mida lühem on nimekiri, seda rohkem loeb iga nimi. Gini koefitsient on 0, kui kõik toovad sama palju; n kliendi puhul on see kõige rohkem 1 − 1/n.',
    'Klassi A kuuluvad need, kes suurimast alates toovad esimesed 80% käibest, klassi B need, kes toovad järgmised 15%, klassi C ülejäänud. Kes ületab piiri, jääb kõrgemasse klassi, ja kes toovad võrdselt, on ühes klassis.',
    'Vaalakõver liidab kasumit, alates kõige tulusamast kliendist. Kasum = käive × brutomarginaal − teenindamise kulu. Pärast tippu tulevad need, kes lähevad maksma rohkem, kui nad sisse toovad. See ei tähenda veel, et neist tuleb loobuda: vaata enne, mis nende puhul kallis on.',
    'Kreeditarve võib olla miinusega summa. Kokkuvõtte read (Kokku, Total) jätame välja. Kui mõnest reast aru ei saa, näitame seda koos rea numbriga.',
  ],
  columns: {
    revenue: {
      where:
        'Arveprogrammi müügiaruandes klientide kaupa, käibemaksuta, terve aasta kohta. Vali kaks veergu, nimi ja summa, ning kleebi siia.',
      unknown:
        'Küsi raamatupidajalt: müügireskontrost saab selle klientide kaupa välja võtta. Kui sinu müük ei sõltu hooajast, sobib ka üks kvartal.',
    },
    costToServe: {
      where:
        'Kulud, mis tekivad ainult tema pärast: kohalevedu, väljasõidud, tagastused, eripakend ning töötunnid korda tunni hind.',
      unknown: 'Jäta veerg tühjaks. Või hinda ainult kümmet suurimat: tunnid kuus × 12 × tunni hind.',
    },
  },
  numbers: {
    topFraction: {
      where: 'Selle valid sina. Tavaliselt võetakse 20%, sest sellest räägib 80/20 reegel.',
      unknown: 'Jäta 20%.',
    },
    targetShare: {
      where:
        'Ka selle valid sina: kui suur osa käibest peab kindlasti laekuma, et saaksid oma arved makstud?',
      unknown: 'Jäta 80%.',
    },
    margin: {
      where:
        'Lahuta käibest (käibemaksuta) kauba, materjali ja alltöövõtu kulu ning töötasu, mida ilma selle müügita poleks. Jaga ülejääk käibega. Teenindamise kulu siin ära lahuta, selle jaoks on oma veerg.',
      unknown:
        // allow: juurdehindlus*
        'Kaubanduses saad selle juurdehindlusest: vajuta välja all nuppu „Arvuta juurdehindlusest“. Kui teenindamise kulu nimekirjas ei ole, siis see arv midagi ei muuda.',
    },
  },
};
