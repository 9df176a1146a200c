import type { Guide } from '../shell/calculatorWords.ts';
import type { ReferralParameter } from './parameters.ts';

/** What explains the referral calculator in Estonian. */
export const guide: Guide<ReferralParameter> = {
  slug: 'soovitused',
  description:
    'Kui palju uusi kliente toob üks klient oma soovitustega, kuidas ettevõte sellest aastaga kasvab ja kui suurt preemiat tasub selle eest maksta?',
  lede: 'Rahulolev klient räägib sinust edasi. Siin saad arvutada, mitu klienti ühest lõpuks saab, kui palju ettevõte sel moel aastaga kasvab ja millise summani tasub soovituse eest maksta.',
  method: [
    'Soovitustegur (K) näitab, mitu uut klienti üks klient toob: inimesed, kellele ta soovitab, korda nende osa, kes kliendiks saavad. Kui K on väiksem kui 1, on iga ring eelmisest väiksem, aga loeb ikka palju: ühest kliendist saab lõpuks 1 ÷ (1 − K). Kui K on näiteks 0,7, siis 3,33.',
    'Kui K on vähemalt 1, siis valemi järgi kasv ei lõpegi. Päriselt lõpeb: inimesed, kellele soovitada, saavad otsa või on sinust juba kuulnud. Selliste arvude puhul vaata kõigepealt, kas soovituste arv ei ole liiga suureks hinnatud.',
    'Aasta kasvu arvutame täisringides. Iga klient soovitab ühe korra, ringi kestuse võrra pärast oma tulekut, ja vahepeal ei lahku keegi. Ringi pikkus loeb rohkem kui tegur: poole lühemaid ringe mahub aastasse kaks korda rohkem.',
    'Preemia puhul vaatame ühtainsat ringi, sinu praeguste klientide soovitusi. Preemia makstakse iga soovitatud kliendi eest, ka nende eest, kes oleksid ilma selleta tulnud. Kes selle välja jätab, näeb oma soovitusprogrammi liiga ilusana.',
  ],
  numbers: {
    invitations: {
      where:
        'Raamatupidamises seda arvu pole: küsi paari- või kolmekümnelt kliendilt, mitmele inimesele nad sinust viimase aasta jooksul rääkisid. Kui jagad soovituskoode, näed kliendihaldustarkvarast (CRM) või e-poe kupongide juurest, kui paljud koodi said.',
      unknown:
        'Alusta ühest. Kui küsid uutelt klientidelt, kust nad tulid, piisab sellest, kui jagad soovituse kaudu tulnute arvu kõigi klientide arvuga: see ongi K. Kirjuta see soovituste arvuks ja määraks 100%.',
    },
    conversion: {
      where:
        'Soovituse peale ostnute arv jagatud nende arvuga, kellele soovitati. Soovituskoodide puhul kasutatud koodid jagatud välja antutega. Muidu vaata kliendihaldustarkvarast, kui suur osa soovituse kaudu tulnud päringutest lõppes ostuga.',
      unknown:
        'Arvuta 10 ja siis ka 20 protsendiga. Pakkumise küsijatest saab kliente rohkem kui neist, kes sinust ainult kuulsid.',
    },
    customers: {
      where:
        'Raamatupidamis- või arveldusprogrammist viimase kaheteistkümne kuu eri ostjad. Kliendihaldustarkvaras aktiivsete klientide arv.',
      unknown: 'Jaga aasta käive summaga, mille üks klient aastas umbes kulutab.',
    },
    cycleDays: {
      where:
        'Vaata mõne soovituse kaudu tulnud kliendi puhul, millal oli tema soovitaja esimene arve ja millal tema enda oma. Vaja on nende kuupäevade keskmist vahet päevades.',
      unknown:
        'Sageli ostetava kauba puhul 30, mõni kord aastas kasutatava teenuse puhul 90 päeva, raamatupidajal või ehituses pigem aasta.',
    },
    referralValue: {
      where:
        'Sama mis ühe kliendi väärtus: kliendi väärtuse kalkulaatori esimene tulemus. Kui saad soovituse kaudu tulnute arveid eraldi vaadata, arvuta see nende ostudest.',
      unknown: 'Kirjuta ühe kliendi aastane brutomarginaal. Siis sa kindlasti liiga suurt preemiat ei luba.',
    },
    reward: {
      where:
        'Kõik, mida annad ühe uue kliendi eest: soovitaja kupong ja uue kliendi soodustus kokku, selle hinnaga, mis need sulle maksma lähevad. Kingituse puhul selle ostuhind.',
      unknown: 'Kirjuta null ja vaata, kui suur preemia veel ära tasub.',
    },
    rewardedInvitations: {
      where:
        'Selgub ainult katsest: paku kuu aega preemiat osale klientidest ja võrdle, kui paljudele soovitasid nemad ja kui paljudele teised.',
      unknown:
        'Vaata rida „See preemia tasub ära alates nii mitmest soovitusest“ ja otsusta, kas usud, et nii palju soovitataks.',
    },
  },
};
