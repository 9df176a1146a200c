import type { Language } from '@monday-letter/locale';

/** What a new post is filled in with. */
export interface PostFields {
  readonly number: number;
  readonly monday: string;
  /** Ids of the topics to choose from, at least one. */
  readonly topics: readonly string[];
}

/**
 * A post to be written, in the language it will be written in. What stands in square brackets asks for a text, and the
 * content check does not let it through.
 */
export const postTemplate: Readonly<Record<Language, (fields: PostFields) => string>> = {
  hu: ({ number, monday, topics }) => `---
number: ${number}
monday: ${monday}
title: '[Cím: úgy, ahogy kimondanád, pont nélkül, legföljebb 90 jel]'
slug: uj-bejegyzes-${number} # a cím ékezet nélkül, röviden; ha egyszer megjelent, nem változik
description: '[Egy mondat, 50–160 jel: mit visz haza, aki elolvassa? Ez áll a cím alatt és a keresőkben.]'
topics: [${topics[0] ?? ''}] # ${topics.join(', ')}
sources: [] # a content/sources fájljai, .yaml nélkül; mindkét nyelven ugyanazok
draft: true
---

[Nyitó jelenet: egy hely, egy ember, egy mondat, amelyet az olvasó is hallott már. Más, mint az előző heteké.]

## [Alcím: a kérdés, amelyre ez a szakasz felel]

[Az állítás, és rögtön mögötte, mennyire igaz. A bélyegek, a források, a kalkulátorok: content/README.md.]

## [Alcím a kalkulátorhoz]

[Kinek a számai ezek? Kitalált cégnél mondd ki: tegyük fel. Nevet ne kapjon.]

{/* Ide jön a kalkulátor, egyedül a sorában, üres sorok között. */}

[Mit lát, aki a saját számait írta be? A szövegben álló számok kövessék: LiveNumber.]

<Questions title="[A kérdések címe]">

- [Kérdés, amelyre csak az olvasó tudja a választ]
- [Kérdés, amelyre ezen a héten utána lehet nézni]
- [Kérdés, amelyet a munkatársaknak is föl lehet tenni]

</Questions>

[Búcsú: miről szól a jövő hétfő? Cím és hivatkozás nélkül.]
`,
  et: ({ number, monday, topics }) => `---
number: ${number}
monday: ${monday}
title: '[Pealkiri: nii nagu sa seda ütleksid, punktita, kuni 90 märki]'
slug: uus-postitus-${number} # pealkiri lühidalt ja täpitähtedeta; pärast ilmumist enam ei muutu
description: '[Üks lause, 50–160 märki: mida lugeja kaasa võtab? See seisab pealkirja all ja otsingus.]'
topics: [${topics[0] ?? ''}] # ${topics.join(', ')}
sources: [] # failid kaustast content/sources ilma lõputa .yaml; mõlemas keeles samad
draft: true
---

[Avastseen: koht, inimene ja lause, mida lugeja on ka ise kuulnud. Teistsugune kui eelmistel nädalatel.]

## [Vahepealkiri: küsimus, millele see osa vastab]

[Väide ja kohe selle järel, kui tõsi see on. Templid, allikad ja kalkulaatorid: content/README.md.]

## [Vahepealkiri kalkulaatorile]

[Kelle arvud need on? Kui ettevõte on välja mõeldud, siis ütle: oletame. Nime ära pane.]

{/* Siia tuleb kalkulaator, üksi oma real, tühjade ridade vahel. */}

[Mida näeb see, kes kirjutas sisse oma arvud? Tekstis olgu arvud, mis kaasa liiguvad: LiveNumber.]

<Questions title="[Küsimuste pealkiri]">

- [Küsimus, millele teab vastust ainult lugeja ise]
- [Küsimus, mille saab sel nädalal järele uurida]
- [Küsimus, mida saab esitada ka kolleegidele]

</Questions>

[Lõpetuseks: millest on juttu järgmisel esmaspäeval? Pealkirja ja lingita.]
`,
};
