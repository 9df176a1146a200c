import type { Language } from '@monday-letter/locale';

/** What the page of the customer file says, and what leads to it. */
export interface PageWords {
  readonly title: string;
  readonly lede: string;
  /** For search results and link previews. */
  readonly description: string;
  readonly withoutScript: string;
  /** From an article to the page. */
  readonly about: string;
  /** From a calculator. */
  readonly fromCalculator: string;
  /** From a feed. */
  readonly live: string;
  readonly whatTitle: string;
  readonly what: readonly (readonly [what: string, brings: string])[];
  readonly howTitle: string;
  readonly how: readonly string[];
  readonly privateTitle: string;
  readonly private: readonly string[];
}

/** Both languages. */
export const pageWords: Readonly<Record<Language, PageWords>> = {
  hu: {
    title: 'A te vevőid, a te fájlodból',
    lede: 'Egy fájl a számlázóprogramból, és kiderül, kik hozzák a bevételt, kik jöttek vissza, kik hallgatnak, és mennyit érhetnek a vevőid a következő évben. A becslések tartományok, mert a jövő is az.',
    description:
      'Hozd ide a vevőlistádat vagy a rendeléseidet Excel- vagy CSV-fájlban: Pareto, ABC, két év egymás mellett, újravásárlás, lemorzsolódás, ügyfélérték. A fájl nálad marad.',
    withoutScript:
      'A fájl beolvasásához JavaScript kell, mert minden a böngésződben történik. Kapcsold be a böngésző beállításaiban; nélküle a kalkulátorok oldalán végigszámolt példákat találsz.',
    about: 'Mit hozz, mi derül ki belőle, és hová lesz a fájlod?',
    fromCalculator: 'Van róla fájlod? Számoljuk ki abból',
    live: 'Számold ki a saját fájlodból',
    whatTitle: 'Mit hozz, és mi derül ki belőle?',
    what: [
      [
        'Rendelések, soronként egy',
        'Vevő, dátum, összeg. Ebből derül ki a legtöbb: a bevétel megoszlása, két év egymás mellett, az újravásárlás, a szokásos szünet, az elmaradtak, az évjáratok, és hogy mennyit érnek a mostani vevőid a következő hónapokban. Minél hosszabb időt fog át a fájl, annál többet tud mondani; két év már jó.',
      ],
      [
        'Vevőlista, soronként egy vevő',
        'Név és éves bevétel. Ebből a bevétel megoszlása és az ABC-osztályok látszanak. Ha van benne költség vagy árrés, a bálnagörbe is: ki hoz, és ki visz. Ha az előző évi bevétel is benne van, az is, ki került a legnagyobbak közé, és ki csúszott vissza; ha a megkeresések száma és az utolsó vásárlás is, a négy ügyfélcsoport.',
      ],
    ],
    howTitle: 'Így számolunk',
    how: [
      'A várható értékhez két ismert modellt használunk. A BG/NBD abból, hogy ki hányszor, milyen sűrűn és utoljára mikor vásárolt, azt becsüli meg, hányszor jön még, és vevő-e még egyáltalán. A Gamma-Gamma azt, mennyit költ alkalmanként. A kettőből lesz a jövő árrése, mai pénzre átszámítva.',
      'Mielőtt hinnénk a modellnek, próbára tesszük: a fájl utolsó szakaszát eltakarjuk előle, megjósoltatjuk vele, és mellé tesszük, mi jött valójában. Ha nagyot téved, értéket nem írunk ki, csak azt, hogy miért nem.',
      'A tartományokhoz sok lehetséges jövőt játszunk végig, és a véletlenre bízzuk bennük a modell számait, a rendeléseket és az összegeket is. Százból nagyjából annyi esetben esik bele a valóság, amennyit mellé írunk, feltéve, hogy a vevőid úgy viselkednek tovább, ahogy eddig.',
      'Elveszettnek azt vesszük, aki a megadott ideig nem rendelt; vevőlistában azt, aki az előző évben vett, a legutóbbiban már nem. A rendelésekből megmutatjuk azt is, hányan jöttek vissza azok közül, akiket ez a meghatározás korábban már leírt volna.',
    ],
    privateTitle: 'Hová lesz a fájlod?',
    private: [
      'Sehová. A böngésződ olvassa be a saját gépeden vagy telefonodon, és ott is számol belőle. Az oldalnak nem engedi meg, hogy más webhelyhez kapcsolódjon, és a miénkről is csak az oldal saját részeit tölti be: képet, betűtípust, programot. Ki is próbálhatod: számolj végig egy mintát, kapcsold ki az internetet, és csak azután válaszd ki a saját fájlodat. Az eredmény így is megjön.',
      'Nem őrizzük meg. Ha bezárod vagy újratöltöd a lapot, eltűnik. A kalkulátorokba vezető hivatkozásokban csak számok vannak, nevek nincsenek.',
    ],
  },
  et: {
    title: 'Sinu kliendid sinu enda failist',
    lede: 'Üks fail arveprogrammist ja saad teada, kes toob käibe, kes tuli tagasi, kes on vaikseks jäänud ja kui palju võivad nad järgmisel aastal väärt olla. Vastused on vahemikud, sest tulevik on ka ise vahemik.',
    description:
      'Too siia oma klientide nimekiri või tellimused Exceli või CSV-failina: Pareto, ABC-klassid, kaks aastat kõrvuti, korduvostud, lahkujad, kliendi väärtus. Fail jääb sinu seadmesse.',
    withoutScript:
      'Faili lugemiseks on vaja JavaScripti, sest kõik toimub sinu brauseris. Lülita see brauseri seadetes sisse; ilma selleta näed kalkulaatorite lehel läbi arvutatud näiteid.',
    about: 'Milline fail tuua, mis sellest selgub ja kuhu see läheb?',
    fromCalculator: 'Kas sul on andmed failis? Arvutame sealt',
    live: 'Arvuta oma klientide faili põhjal',
    whatTitle: 'Milline fail tuua ja mis sellest selgub?',
    what: [
      [
        'Tellimused, igal real üks',
        'Klient, kuupäev, summa. Sellest selgub kõige rohkem: kuidas käive jaguneb, kaks aastat kõrvuti, korduvostud, tavaline vahe kahe tellimuse vahel, lahkujad, kohordid ja see, kui palju on praegused kliendid järgmistel kuudel väärt. Mida pikem aeg, seda rohkem saame öelda; kaks aastat on juba hea.',
      ],
      [
        'Klientide nimekiri, igal real üks klient',
        'Nimi ja aastakäive. Sellest on näha, kuidas käive jaguneb, ja klassid A, B ja C. Kui failis on kulu või brutomarginaal, siis ka vaalakõver; kui on eelmise aasta käive, siis ka see, kes tõusis ja kes langes; kui on pöördumiste arv ja viimane ost, siis neli kliendirühma.',
      ],
    ],
    howTitle: 'Kuidas me arvutame',
    how: [
      'Oodatava väärtuse jaoks kasutame kaht tuntud mudelit. BG/NBD vaatab, mitu korda, kui tihti ja millal viimati klient ostis, ning hindab selle järgi, mitu korda ta veel tuleb ja kas ta üldse enam klient on. Gamma-Gamma hindab, kui palju ta korraga kulutab. Neist kahest saab tulevane brutomarginaal tänases rahas.',
      'Enne kui mudelit usume, paneme ta proovile: peidame faili viimase lõigu tema eest ära, laseme tal selle ennustada ja näitame kõrval, mis päriselt tuli. Kui mudel eksib kõvasti, me väärtust ei näita, vaid ütleme, miks.',
      'Vahemikud tulevad paljudest kujuteldud tulevikest, kus nii mudeli arvud, tellimused kui ka summad on juhuse hooleks jäetud. Tegelik tulemus jääb vahemikku umbes nii mitmel korral sajast, kui kõrval kirjas, eeldusel, et kliendid käituvad edasi enam-vähem nagu seni.',
      'Lahkunuks loeme selle, kes pole valitud aja jooksul tellinud; klientide nimekirjas selle, kes ostis eelmisel aastal, aga pärast seda enam mitte. Tellimuste põhjal näitame ka seda, mitu neist, kelle see määratlus oleks varem maha kandnud, hiljem siiski tagasi tuli.',
    ],
    privateTitle: 'Kuhu fail läheb?',
    private: [
      'Mitte kuhugi. Sinu enda brauser loeb faili ja teeb kõik arvutused kohapeal. Ühegi teise veebisaidiga ei luba ta sellel lehel ühendust võtta ja ka meie omalt laadib ta ainult lehe enda osi: pilte, kirjatüüpe, kujundust ja programmi. Võid ise järele proovida: arvuta üks näidis läbi, lülita internet välja ja vali alles siis oma fail. Tulemus tuleb ikka.',
      'Me ei hoia sellest midagi alles. Kui lehe sulged või uuesti laadid, on siit kõik kadunud. Linkides, mis viivad kalkulaatoritesse, on ainult arvud, mitte nimed.',
    ],
  },
};
