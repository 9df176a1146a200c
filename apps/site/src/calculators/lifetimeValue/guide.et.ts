import type { Guide } from '../shell/calculatorWords.ts';
import type { LifetimeValueParameter } from './parameters.ts';

/** What explains the lifetime-value calculator in Estonian. */
export const guide: Guide<LifetimeValueParameter> = {
  slug: 'kliendi-vaartus',
  description:
    'Kui palju on üks klient väärt, mitme aasta brutomarginaal see on ja miks aastaste ostude summa korda 20 harva paika peab?',
  lede: 'Klient on väärt nii palju, kui palju brutomarginaali ta kogu kliendisuhte jooksul tänases rahas toob. Siin saad selle oma arvudega välja arvutada, võrrelda tulemust rusikareegliga „ostud korda 20“ ja näha, millise summani tasub ühe kliendi hankimisele kulutada.',
  method: [
    'Aastane brutomarginaal on aastane ostude summa korda brutomarginaal. Esimese aasta oma on käes kohe ja läheb arvesse tervelt, teise aasta oma laekub aasta pärast, kolmanda oma kahe aasta pärast ja nii edasi, ilma lõpuaastata. Igal järgmisel aastal läheb arvesse ainult see osa, mille hoidmise määr alles jätab; kui sisestad kasvu, toob alles jäänud klient igal aastal selle võrra rohkem.',
    'Tulevane raha on väärt vähem kui tänane: 10% diskontomäära juures on aasta pärast laekuvad 110 eurot sama väärt kui tänased 100 eurot. Ilma kasvuta mahuvad kõik aastad ühte kordajasse, (1 + diskontomäär) ÷ (1 + diskontomäär − hoidmise määr). Kui hoidmise määr on 80% ja diskontomäär 10%, on see 3,67 ning kliendi väärtus 3,67 aasta brutomarginaal.',
    'Kiire viis küsib hoidmise määra asemel kliendisuhte kestust ja korrutab sellega aastase brutomarginaali. Kõik aastad on siis võrdsed ja tuleviku raha sama väärt kui tänane, seepärast on tulemus enamasti suurem kui hoidmise määra järgi arvutades. Kordaja 20 läheb veel kaugemale: see eeldab, et aastas lahkub vaid iga kahekümnes klient, tuleviku raha ei kaota väärtust ja kogu käive jääb sulle.',
    'Kliendi väärtusest ei ole hankimise kulu maha arvatud. Kui sisestad selle kulu, näed ka, kui palju pärast mahaarvamist alles jääb, mitu korda on väärtus kulust suurem ja hoidmise määra järgi arvutades ka tasuvusaega. Üür, kontoripalgad ja muud püsikulud on samuti maha arvamata, nii et kliendi väärtus ei ole veel kasum.',
  ],
  numbers: {
    annualPurchases: {
      where:
        'Aasta käive käibemaksuta jagatud klientide arvuga. Käibe leiad kasumiaruande esimeselt realt (müügitulu), klientide arvu arveprogrammi müügiaruandest. E-poes korruta keskmine ostukorv, käibemaks maha arvatud, kliendi ostude arvuga aastas.',
      unknown: 'Võta kümne tavalise kliendi eelmise aasta arved, liida kokku ja jaga kümnega.',
    },
    margin: {
      where:
        'Lahuta müügitulust kauba, materjali ja alltöövõtu kulu ning töötasu, mida ilma selle müügita poleks. Jaga ülejääk müügituluga. Kasumiaruande ridu aitab lugeda raamatupidaja.',
      unknown:
        // allow: juurdehindlus*
        'Kaubanduses saad selle juurdehindlusest: vajuta välja all nuppu „Arvuta juurdehindlusest“. Teenuse puhul alusta 50 protsendist ja vaata, mis muutub, kui see on kümne protsendipunkti võrra väiksem.',
    },
    years: {
      where:
        'Vali arveprogrammist või e-poest juhuslikult kolmkümmend klienti, kes enam ei osta, ja loe, mitmel aastal igaüks neist ostis. Võta keskmine ja ümarda täisaastateni.',
      unknown:
        'Jaga üks lahkumismääraga: kui aastas lahkub viiendik, siis 1 ÷ 0,2 = 5 aastat. Kui sedagi ei tea, arvuta kolme ja kümne aastaga ning vaata, kui palju väärtus muutub.',
    },
    retention: {
      where:
        'Võta arveprogrammist või e-poest eelmise aasta klientide nimekiri ja vaata, kui suur osa neist ostis ka järgmisel aastal. Lepingute puhul loe, mitu aasta alguse lepingut kehtis veel aasta lõpus. Uusi kliente ära loe.',
      unknown:
        'Kui tead lahkumismäära, lahuta see sajast protsendist. Muidu arvuta kaks juhtu läbi, näiteks 60% ja 80%, ning vaata, kui palju väärtus muutub.',
    },
    discount: {
      where:
        'Raamatupidamises seda arvu pole, selle valid sina. Alusta laenulepingu intressist ja lisa paar protsendipunkti riski eest. Kui laenu ei ole, küsi raamatupidajalt või pangast, millise intressiga sinu ettevõte praegu raha saaks.',
      unknown: 'Jäta 10%. Kui raha on napilt või tulevik väga ebakindel, kirjuta rohkem.',
    },
    growth: {
      where:
        'Vaata arveprogrammist samade klientide aasta ostude summat kahel järjestikusel aastal. Võrdle ainult neid, kes ostsid mõlemal aastal: lahkunud on arvestatud juba hoidmise määras.',
      unknown: 'Jäta 0%: siis toob klient igal aastal sama palju.',
    },
    acquisitionCost: {
      where:
        'Aasta reklaam, vahendustasud, messid ja esimesed soodustused kokku, jagatud uute klientide arvuga. Kasumiaruandes on need tavaliselt mitmesuguste tegevuskulude all, e-poe reklaamikulu näed ka reklaamikontolt. Arvesta ka aega, mis läheb pakkumiste tegemisele.',
      unknown:
        'Kirjuta null: siis näed väärtust enne hankimise kulu. Rohkem ei tohiks ühe kliendi hankimine ja hoidmine kokku maksma minna.',
    },
  },
};
