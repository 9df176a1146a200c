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
    lede: 'Egy fájl a számlázóprogramból, és kiderül: kik hozzák a bevételt, kik jöttek vissza, kik hallgatnak, és mennyit érhetnek a következő évben. A válaszok tartományok, mert a jövő is az.',
    description:
      'Hozd ide a vevőlistádat vagy a rendeléseidet Excel- vagy CSV-fájlban: Pareto, ABC, két év egymás mellett, újravásárlás, lemorzsolódás, ügyfélérték. A fájl nálad marad.',
    withoutScript:
      'A fájl beolvasásához JavaScript kell, mert minden a böngésződben történik. Enélkül a kalkulátorok oldalán a végigszámolt példákat látod.',
    about: 'Mit hozz, mi derül ki belőle, és hová lesz a fájlod?',
    fromCalculator: 'Van róla fájlod? Számoljuk ki abból',
    live: 'Számold ki a saját vevőid fájljából',
    whatTitle: 'Mit hozz, és mi derül ki belőle?',
    what: [
      [
        'Rendelések, soronként egy',
        'Vevő, dátum, összeg. Ebből minden kiderül: a bevétel megoszlása, két év egymás mellett, az újravásárlás, a szokásos szünet, az elmaradtak, az évjáratok, és hogy mennyit érnek a mostani vevőid a következő hónapokban. Minél hosszabb időt fog át, annál többet tud mondani; két év már jó.',
      ],
      [
        'Vevőlista, soronként egy vevő',
        'Név és éves bevétel. Ebből a bevétel megoszlása és az ABC-osztályok látszanak. Ha van benne költség vagy árrés, a bálnagörbe is; ha az előző évi bevétel is benne van, az is, ki mozdult el; ha a megkeresések száma és az utolsó vásárlás is, a négy ügyfélcsoport.',
      ],
    ],
    howTitle: 'Így számolunk',
    how: [
      'A várható értékhez két ismert modellt használunk. A BG/NBD abból, hogy ki hányszor, milyen sűrűn és mikor utoljára vásárolt, azt becsüli, hányszor jön még, és él-e még mint vevő. A Gamma-Gamma azt, mennyit költ alkalmanként. A kettőből lesz a jövő árrése, mai pénzre átszámítva.',
      'Mielőtt hinnénk a modellnek, próbára tesszük: az utolsó szakaszt eltakarjuk előle, megjósoltatjuk vele, és megmutatjuk melléje, mi jött valójában. Ha nagyot téved, nem írunk ki értéket, csak azt, hogy miért nem.',
      'A tartományok sok elképzelt jövőből adódnak, amelyekben a modell számai, a rendelések és az összegek is a véletlenre vannak bízva. Százból nagyjából annyi esetben lesz bennük a valóság, amennyit mellé írunk, feltéve, hogy a vevőid nagyjából úgy viselkednek tovább, mint eddig.',
      'Elveszettnek azt vesszük, aki a megadott ideig nem rendelt. Megmutatjuk azt is, hányan jöttek vissza azok közül, akiket ez a meghatározás korábban már leírt volna.',
    ],
    privateTitle: 'Hová lesz a fájlod?',
    private: [
      'Sehová. A böngésződ egy külön szála olvassa be és számolja végig. Az oldalnak nem engedi meg, hogy más webhelyhez kapcsolódjon, és a miénkről is csak az oldal saját részeit tölti be: képet, betűt, programot. Próbára is teheted: számolj végig egy mintát, kapcsold ki az internetet, és csak azután válaszd ki a saját fájlodat. Az eredmény így is megjön.',
      'Nem őrizzük meg. Ha bezárod vagy újratöltöd a lapot, eltűnik. A kalkulátorokba vezető hivatkozásokban csak névtelen számok vannak.',
    ],
  },
  et: {
    title: 'Sinu kliendid sinu enda failist',
    lede: 'Üks fail arveldusprogrammist ja saad teada, kes toob käibe, kes tuli tagasi, kes on vait ja kui palju võivad nad järgmisel aastal väärt olla. Vastused on vahemikud, sest tulevik on ka.',
    description:
      'Too siia oma klientide nimekiri või tellimused Exceli või CSV-failina: Pareto, ABC-klassid, kaks aastat kõrvuti, korduvostud, lahkujad, kliendi väärtus. Fail jääb sinu seadmesse.',
    withoutScript:
      'Faili lugemiseks on vaja JavaScripti, sest kõik toimub sinu brauseris. Ilma selleta näed kalkulaatorite lehel läbi arvutatud näiteid.',
    about: 'Mida kaasa võtta, mis sellest selgub ja kuhu fail läheb?',
    fromCalculator: 'Kas sul on see failis? Arvutame sealt',
    live: 'Arvuta oma klientide failist',
    whatTitle: 'Mida kaasa võtta ja mis sellest selgub?',
    what: [
      [
        'Tellimused, igal real üks',
        'Klient, kuupäev, summa. Sellest selgub kõik: kuidas käive jaguneb, kaks aastat kõrvuti, korduvostud, tavaline vahe, ärajäänud, kohordid ja see, kui palju on praegused kliendid järgmistel kuudel väärt. Mida pikem aeg, seda rohkem on öelda; kaks aastat on juba hea.',
      ],
      [
        'Klientide nimekiri, igal real üks klient',
        'Nimi ja aastakäive. Sellest on näha, kuidas käive jaguneb, ja klassid A, B ja C. Kui failis on kulu või marginaal, siis ka vaalakõver; kui on eelmise aasta käive, siis ka see, kes tõusis ja kes langes; kui on pöördumiste arv ja viimane ost, siis neli kliendirühma.',
      ],
    ],
    howTitle: 'Kuidas me arvutame',
    how: [
      'Oodatava väärtuse jaoks kasutame kaht tuntud mudelit. BG/NBD hindab selle järgi, mitu korda, kui tihti ja millal viimati keegi ostis, mitu korda ta veel tuleb ja kas ta üldse on enam klient. Gamma-Gamma hindab, kui palju ta korraga kulutab. Neist kahest saab tulevane marginaal tänases rahas.',
      'Enne kui mudelit usume, paneme ta proovile: peidame viimase lõigu ära, laseme selle ennustada ja näitame kõrval, mis päriselt tuli. Kui mudel eksib kõvasti, me väärtust ei näita, vaid ütleme, miks.',
      'Vahemikud tulevad paljudest kujuteldud tulevikest, kus nii mudeli arvud, tellimused kui ka summad on juhuse hooleks jäetud. Tegelik tulemus jääb sajast korrast umbes nii paljudel vahemikku, nagu kõrval kirjas, eeldusel et kliendid käituvad edasi enam-vähem nagu seni.',
      'Lahkunuks loeme selle, kes pole antud aja jooksul tellinud. Näitame ka seda, mitu neist, kelle see määratlus oleks varem maha kandnud, hiljem siiski tagasi tuli.',
    ],
    privateTitle: 'Kuhu fail läheb?',
    private: [
      'Mitte kuhugi. Seda loeb ja arvutab sinu brauseri eraldi lõim. Ühegi teise veebisaidiga brauser sellel lehel ühendust võtta ei luba ning ka meie omast laadib ta ainult lehe enda osi: pilte, kirjatüüpi ja programmi. Võid selle järele proovida: arvuta üks näidis läbi, lülita internet välja ja vali alles siis oma fail. Tulemus tuleb ikka.',
      'Me ei hoia seda alles. Kui lehe sulged või uuesti laadid, on see läinud. Linkides, mis viivad kalkulaatoritesse, on ainult nimeta arvud.',
    ],
  },
};
