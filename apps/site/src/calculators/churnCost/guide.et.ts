import type { Guide } from '../shell/calculatorWords.ts';
import type { ChurnCostParameter } from './parameters.ts';

/** What explains the cost-of-churn calculator in Estonian. */
export const guide: Guide<ChurnCostParameter> = {
  slug: 'klientide-lahkumine',
  description:
    'Kui palju maksab aastas see, et kliendid lahkuvad, mida annab ühe protsendipunkti võrra väiksem lahkumismäär ja kui palju tasub selleks kulutada?',
  lede: 'Klient, kes vaikselt lahkub, arvet selle eest ei esita. Siin saad arvutada, kui palju brutomarginaali jääb koos temaga saamata, mida maksab uus klient tema asemele ja kui palju võid kulutada selleks, et lahkujaid oleks vähem.',
  method: [
    'Liidame kokku kolm osa: saamata jäänud brutomarginaali, uute klientide hankimise kulu ja saamata jäänud soovituste väärtuse. Kõik need käivad ühe aasta ja selle aasta jooksul kaotatud klientide kohta.',
    'Eeldame, et lahkunud kliendi koht on aasta aega tühi ja pärast seda toob uus klient sama palju. Kliendi kogu väärtust siia ei liideta: selles on ka järgmiste aastate brutomarginaal, mille toob juba uus klient. Kui sa kedagi asemele ei hangi, kirjuta hankimise kuluks null ja arvesta, et kahju kestab ka järgmistel aastatel.',
    'Kui sisestad lahkunute arvu, näitame ka, kui suur võib eksimus olla. Kaks lahkujat kahekümnest võib olla halb juhus, nelikümmend neljasajast ütleb juba midagi. Piirid on arvutatud Wilsoni meetodiga 95% kindlusega; see sobib ka siis, kui lahkujaid on vähe või polegi.',
    'Viie aasta joon näitab, mis juhtuks, kui igal aastal lahkuks sama suur osa ja ühtegi uut klienti ei tuleks. See ei ole ennustus, vaid näitab, kui palju loeb üksainus protsendipunkt.',
  ],
  numbers: {
    customers: {
      where:
        'Võta müügiarvete loetelu oma raamatupidamis- või arveldusprogrammist ja loe kokku, mitu eri klienti seal eelmisel aastal oli. Kui sul on kliendihaldustarkvara (CRM), vaata sealt aktiivsete klientide arvu aasta esimese päeva seisuga.',
      unknown:
        'Jaga aasta käive summaga, mille üks klient aastas umbes kulutab. Poes arvesta püsiklientidega: nimetute ostjate kohta sa niikuinii ei tea, kas nad tulid tagasi.',
    },
    churn: {
      where:
        'Võta eelmise aasta klientide nimekiri ja vaata, kui paljud neist ei ostnud järgmisel aastal kordagi. See osa lahkus. Kui esitad arveid iga kuu, piisab ühest kuust: vali väljal kuu ja kalkulaator arvutab sellest aasta.',
      unknown:
        'Pane kahe aasta nimekirjad kõrvuti ja vali ülalt „Nende arvu“. Kui sedagi pole, arvuta kaks juhtu läbi, näiteks 10% ja 30%, ning vaata, kui palju tulemus muutub.',
    },
    lost: {
      where:
        'Need, kellele esitasid arve eelmisel aastal, aga sel aastal enam mitte. Raamatupidamisprogrammist saad mõlema aasta klientide nimekirja ja tabelis on neid lihtne võrrelda. Tellimuste puhul loe lõpetatud lepinguid. Aasta jooksul lisandunud kliente ära siin arvesta.',
      unknown:
        'Vali juhuslikult paar- või kolmkümmend klienti ja kirjuta, mitu neid oli ja mitu on kadunud. Tulemuse piirid näitavad, kui palju nii väheseid andmeid usaldada saab.',
    },
    annualPurchases: {
      where:
        'Aasta käive käibemaksuta jagatud klientide arvuga. Käibe leiad kasumiaruande esimeselt realt (müügitulu).',
      unknown: 'Võta kümne tavalise kliendi eelmise aasta arved, liida kokku ja jaga kümnega.',
    },
    margin: {
      where:
        'Lahuta müügitulust kaupade, materjali ja alltöö kulu ning see töötasu, mida ilma selle tööta poleks. Jaga ülejääk müügituluga. Sinu raamatupidaja oskab selle arvu kohe öelda.',
      unknown:
        'Kaubanduses saad selle juurdehindlusest: vajuta välja all nuppu „Juurdehindlusest“. Teenuse puhul alusta 50 protsendist ja vaata, mis muutub, kui seda on kümne punkti võrra vähem.',
    },
    acquisitionCost: {
      where:
        'Aasta reklaam, vahendustasud, messid ja esimesed soodustused kokku, jagatud uute klientide arvuga. Kasumiaruandes on need tavaliselt mitmesuguste tegevuskulude all. Arvesta ka aega, mis läheb pakkumiste tegemisele.',
      unknown: 'Kirjuta null: siis näed ainult saamata jäänud brutomarginaali ega hinda kahju kindlasti üle.',
    },
    referrals: {
      where:
        'Küsi igalt uuelt kliendilt, kust ta sinust kuulis. Jaga aastas soovituse kaudu tulnute arv kõigi klientide arvuga. Kui 400 klienti tõid 40 uut, on see 0,1.',
      unknown: 'Jäta nulliks: siis soovitusi kulu sisse ei arvestata.',
    },
    referralValue: {
      where:
        'Sama mis ühe kliendi väärtus: kliendi väärtuse kalkulaatori esimene tulemus. Kui tead eraldi, kui palju ostavad soovituse kaudu tulnud, kasuta seda.',
      unknown: 'Kirjuta ühe kliendi aastane brutomarginaal; see on väike, aga kindel alus.',
    },
  },
};
