/** What the Estonian cases add to the genitive. */
export const estonianEndings = {
  genitive: '',
  illative: 'sse',
  inessive: 's',
  elative: 'st',
  allative: 'le',
  adessive: 'l',
  ablative: 'lt',
  translative: 'ks',
  terminative: 'ni',
  essive: 'na',
  abessive: 'ta',
  comitative: 'ga',
} as const;

export type EstonianEnding = keyof typeof estonianEndings;
