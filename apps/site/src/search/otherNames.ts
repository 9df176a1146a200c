import type { Language } from '@monday-letter/locale';

/** Pages that readers know by more than the names that the site itself gives them. */
export type Renamed =
  'archive' | 'calculators' | 'customerFile' | 'figures' | 'follow' | 'glossary' | 'offline';

/** What else readers call them, besides title, menu and footer. */
export const otherNames: Readonly<Record<Language, Readonly<Record<Renamed, readonly string[]>>>> = {
  hu: {
    archive: ['Archívum'],
    calculators: ['Számológép'],
    customerFile: ['Saját fájl', 'Vevőlista'],
    figures: ['Híres számok'],
    follow: ['Feliratkozás', 'Hírcsatorna', 'RSS'],
    glossary: ['Szótár'],
    offline: ['Hálózat nélkül', 'Offline'],
  },
  et: {
    archive: ['Arhiiv'],
    calculators: ['Arvutused'],
    customerFile: ['Oma fail', 'Klientide nimekiri'],
    figures: ['Kuulsad arvud'],
    follow: ['Tellimine', 'Uudisvoog', 'RSS'],
    glossary: ['Sõnastik'],
    offline: ['Ilma internetita', 'Ilma võrguta'],
  },
};
