import type { Guide } from '../shell/calculatorWords.ts';
import type { ReferralParameter } from './parameters.ts';

/** What explains the referral calculator in Estonian. */
export const guide: Guide<ReferralParameter> = {
  slug: 'soovitused',
  description:
    'Kui palju uusi kliente toob üks klient oma soovitustega, kuidas ettevõte sellest aastaga kasvab ja kui suurt preemiat tasub selle eest maksta?',
  lede: 'Rahulolev klient võib sinust teistele rääkida. Siin saad arvutada, mitu klienti ühest lõpuks saab, kui palju ettevõte sel moel aastaga kasvab ja millise summani tasub soovituse eest maksta.',
  method: [
    'Soovitustegur (K) näitab, mitu uut klienti üks klient toob: nende inimeste arv, kellele ta sind soovitab, korda nende osa, kes kliendiks saavad. Kui K on väiksem kui 1, on iga ring eelmisest väiksem, aga loeb ikka palju: ühest kliendist saab lõpuks 1 ÷ (1 − K). Kui K on näiteks 0,7, on see 3,33.',
    'Kui K on vähemalt 1, siis valemi järgi kasv ei lõpegi. Päriselt lõpeb: inimesed, kellele soovitada, saavad otsa või on sinust juba kuulnud. Selliste arvude puhul vaata kõigepealt üle, kas soovituste arv ei ole liiga suur.',
    'Aasta kasvu arvutame täisringides. Iga klient soovitab ühe korra, ringi kestuse võrra pärast oma tulekut, ja vahepeal ei lahku keegi. Ka ringi kestus loeb palju: poole lühemaid ringe mahub aastasse kaks korda rohkem.',
    'Preemia puhul vaatame ühtainsat ringi, sinu praeguste klientide soovitusi. Preemia makstakse iga soovitusel tulnud kliendi eest, ka nende eest, kes oleksid tulnud ilma selleta. Kui see arvestamata jätta, paistab soovitusprogramm tegelikust tulusam.',
  ],
  numbers: {
    invitations: {
      where:
        'Raamatupidamises seda arvu pole: küsi kahe- või kolmekümnelt kliendilt, mitmele inimesele nad sind kokku on soovitanud. Kui jagad soovituskoode, näed kliendihaldustarkvarast (CRM) või e-poe kupongide juurest, kui paljud koodi said.',
      unknown:
        'Alusta ühest. Kui küsid uutelt klientidelt, kust nad sinust kuulsid, jaga soovitusel tulnute arv kõigi klientide arvuga: see ongi ligikaudu K. Kirjuta see soovituste arvuks ja konversioonimääraks 100%.',
    },
    conversion: {
      where:
        'Soovituse peale ostnute arv jagatud nende arvuga, kellele soovitati. Soovituskoodide puhul kasutatud koodid jagatud välja antutega. Muidu vaata kliendihaldustarkvarast, kui suur osa soovitusel tulnud päringutest lõppes ostuga.',
      unknown:
        'Arvuta 10 ja siis 20 protsendiga. Pakkumise küsijatest saab tavaliselt kliente rohkem kui neist, kes sinust ainult kuulsid.',
    },
    customers: {
      where:
        'Loe arveprogrammist kokku viimase 12 kuu eri ostjad või vaata kliendihaldustarkvarast (CRM) aktiivsete klientide arvu.',
      unknown: 'Jaga aasta käive summaga, mille üks klient aastas umbes kulutab.',
    },
    cycleDays: {
      where:
        'Vaata mõne soovitusel tulnud kliendi puhul, millal oli soovitaja esimene arve ja millal tema enda oma. Vaja on nende kuupäevade keskmist vahet päevades.',
      unknown:
        'Proovi sageli ostetava kauba puhul 30, mõni kord aastas kasutatava teenuse puhul 90 päeva, raamatupidamises või ehituses pigem aastat.',
    },
    referralValue: {
      where:
        'Sama mis ühe kliendi väärtus: kliendi väärtuse kalkulaatori esimene tulemus. Kui näed eraldi, kui palju ostavad soovitusel tulnud, arvuta see nende ostudest.',
      unknown: 'Kirjuta ühe kliendi aastane brutomarginaal: siis on väiksem oht lubada liiga suurt preemiat.',
    },
    reward: {
      where:
        'Kõik, mida annad ühe uue kliendi eest: soovitaja kupong ja uue kliendi soodustus kokku, nii palju kui need sulle maksma lähevad. Kingituse puhul selle ostuhind.',
      unknown: 'Kirjuta null ja vaata rida „Suurim tasuv preemia“.',
    },
    rewardedInvitations: {
      where:
        'Selgub ainult katsest: paku kuu aega preemiat osale klientidest ja võrdle, kui paljudele soovitasid nemad ja kui paljudele teised.',
      unknown: 'Vaata rida „Vähim tasuv soovituste arv“ ja otsusta, kas usud, et nii palju soovitataks.',
    },
  },
};
