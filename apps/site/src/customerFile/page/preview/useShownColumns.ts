import { useRef, useState } from 'preact/hooks';

import type { Column } from '../../reading/reading.ts';

/** So many stand there at first, and so many more come with each press: the exports of some shops have hundreds. */
const atOnce = 24;

/**
 * Which columns of a file are shown, by their places: the first ones, and all that mean something, wherever they stand.
 * Whatever a column is taken for later, it does not go away again.
 */
export function useShownColumns(columns: readonly Column[]) {
  const meant = useRef(new Set<number>());
  const [asked, setAsked] = useState<ReadonlySet<number>>(new Set());
  columns.forEach(({ role }, place) => {
    if (role.value !== 'ignored') meant.current.add(place);
  });
  const isShown = (place: number) => place < atOnce || meant.current.has(place) || asked.has(place);
  const places = [...columns.keys()];
  const hidden = places.filter((place) => !isShown(place));
  const following = hidden.slice(0, atOnce);
  return {
    shown: places.filter(isShown),
    /** How many come next. */
    following: following.length,
    isLast: following.length === hidden.length,
    showFollowing: () => {
      setAsked(new Set([...asked, ...following]));
    },
  };
}
