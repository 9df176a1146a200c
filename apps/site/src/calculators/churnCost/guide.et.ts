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
    'Eeldame, et lahkunud kliendi koht on aasta aega tühi ja edaspidi toob sama palju uus klient. Kliendi kogu väärtust siia ei liideta: selles on ka järgmiste aastate brutomarginaal, mille toob juba uus klient. Kui sa kedagi asemele ei hangi, kirjuta hankimise kuluks null ja arvesta, et kahju kestab ka järgmistel aastatel.',
    'Kui sisestad lahkunute arvu, näitame ka, kui suur võib eksimus olla. Kaks lahkujat kahekümnest võib olla halb juhus, nelikümmend neljasajast ütleb juba midagi. Vahemiku arvutame Wilsoni meetodiga (95% usaldusvahemik); see sobib ka siis, kui lahkujaid on vähe või polegi.',
    'Viie aasta joon näitab, mis juhtuks, kui igal aastal lahkuks sama suur osa ja ühtegi uut klienti ei tuleks. See ei ole ennustus, vaid näitab, kui palju loeb üksainus protsendipunkt.',
  ],
  numbers: {
    customers: {
      where:
        'Võta arveprogrammist müügiarvete loetelu ja loe kokku, mitu eri klienti seal eelmisel aastal oli. Kui sul on kliendihaldustarkvara (CRM), vaata sealt aktiivsete klientide arvu aasta esimese päeva seisuga.',
      unknown:
        'Jaga aasta käive summaga, mille üks klient aastas umbes kulutab. Poes arvesta püsiklientidega: nimetute ostjate kohta sa niikuinii ei tea, kas nad tulid tagasi.',
    },
    churn: {
      where:
        'Võta eelmise aasta klientide nimekiri ja vaata, kui paljud neist ei ostnud järgmisel aastal kordagi. See osa lahkus. Kui esitad arveid iga kuu, piisab ühest kuust: vali välja juures kuu ja kalkulaator arvutab sellest aasta määra.',
      unknown:
        'Pane kahe aasta nimekirjad kõrvuti ja vali ülalt „Nende arvu“. Kui sedagi pole, arvuta kaks juhtu läbi, näiteks 10% ja 30%, ning vaata, kui palju tulemus muutub.',
    },
    lost: {
      where:
        'Need, kellele esitasid arve eelmisel aastal, aga sel aastal enam mitte. Arveprogrammist saad mõlema aasta klientide nimekirja ja tabelis on neid lihtne võrrelda. Tellimuste puhul loe lõpetatud lepinguid. Aasta jooksul lisandunud kliente ära siin arvesta.',
      unknown:
        'Vali mullusest nimekirjast juhuslikult kolmkümmend klienti ja kirjuta, mitu neist on lahkunud. Tulemuse vahemik näitab, kui palju nii väheseid andmeid usaldada saab.',
    },
    annualPurchases: {
      where:
        'Aasta käive käibemaksuta jagatud klientide arvuga. Käibe leiad kasumiaruande esimeselt realt (müügitulu).',
      unknown: 'Võta kümne tavalise kliendi eelmise aasta arved, liida kokku ja jaga kümnega.',
    },
    margin: {
      where:
        'Lahuta müügitulust kauba, materjali ja alltöövõtu kulu ning töötasu, mida ilma selle müügita poleks. Jaga ülejääk müügituluga. Kasumiaruande ridu aitab lugeda raamatupidaja.',
      unknown:
        // allow: juurdehindlus*
        'Kaubanduses saad selle juurdehindlusest: vajuta välja all nuppu „Arvuta juurdehindlusest“. Teenuse puhul alusta 50 protsendist ja vaata, mis muutub, kui see on kümne protsendipunkti võrra väiksem.',
    },
    acquisitionCost: {
      where:
        'Aasta reklaam, vahendustasud, messid ja esimesed soodustused kokku, jagatud uute klientide arvuga. Kasumiaruandes on need tavaliselt mitmesuguste tegevuskulude all. Arvesta ka aega, mis läheb pakkumiste tegemisele.',
      unknown:
        'Kirjuta null: siis jääb asendamise kulu välja ja tulemus on pigem liiga väike kui liiga suur.',
    },
    referrals: {
      where:
        'Küsi igalt uuelt kliendilt, kust ta sinust kuulis. Jaga aasta jooksul soovitusel tulnute arv kõigi klientide arvuga. Kui 400 klienti tõid 40 uut, on see 0,1.',
      unknown: 'Jäta null: siis soovitusi kulu hulka ei arvestata.',
    },
    referralValue: {
      where:
        'Sama mis ühe kliendi väärtus: kliendi väärtuse kalkulaatori esimene tulemus. Kui näed eraldi, kui palju ostavad soovitusel tulnud, arvuta see nende ostudest.',
      unknown: 'Kirjuta ühe kliendi aastane brutomarginaal: see on pigem liiga väike kui liiga suur.',
    },
  },
};
