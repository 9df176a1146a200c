const letters = 'abcdefghijklmnopqrstuvwxyzáéíóöőúüűõäšž';

/** What Hungarian and Estonian headings and results are set in, and what pictures for shared links are. */
export const displayCharacters = [
  letters,
  letters.toUpperCase(),
  '0123456789',
  ' \u00A0.,:;!?…–-−+×÷=≈%€/()„”“»«’#·&',
].join('');
