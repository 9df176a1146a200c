/** More of a fragment is not looked at: a hostile address is not to keep a phone busy. */
export const longestFragment = 20_000;

/** Between the parts of a fragment; a messenger may have escaped the sign, as an address or as HTML does. */
const between = /&(?:amp;)?|%26(?:amp(?:;|%3B))?|%2526/i;

/**
 * What a fragment says of a calculator: the parts that begin with its name, without the name. What travel does to
 * a link is taken off: characters escaped once or twice, line breaks and quotation marks of e-mails, punctuation
 * at the end, and whatever somebody hung on after a `?`.
 */
export function segmentsOf(fragment: string, name: string): readonly string[] {
  const start = `${name}=`;
  return fragment
    .slice(0, longestFragment)
    .split(between)
    .map(cleaned)
    .filter((part) => part.startsWith(start))
    .map((part) => part.slice(start.length).replaceAll('=', ''));
}

/** The fragment with another segment for a calculator, or with none; what else is in it stays as it is. */
export function withSegment(fragment: string, name: string, segment: string | null): string {
  const others = fragment
    .slice(0, longestFragment)
    .split(between)
    .filter((part) => part && !cleaned(part).startsWith(`${name}=`));
  return [...others, ...(segment === null ? [] : [segment])].join('&');
}

/** The parts of a fragment that belong to calculators: their names begin with a capital letter. */
export function calculatorSegments(fragment: string): string {
  return fragment
    .slice(0, longestFragment)
    .split(between)
    .filter((part) => /^[A-Z]\w*=/.test(cleaned(part)))
    .join('&');
}

function cleaned(part: string): string {
  return (
    decoded(decoded(part))
      .replace(/[\u2212–—]/g, '-')
      .replace(/[\s\u00AD\u200B-\u200F\u2060<>]/g, '')
      .split(/[?#]/)[0] as string
  ).replace(/[^a-z0-9=]+$/i, '');
}

/** Escapes that are none stay as they are. */
function decoded(text: string): string {
  return text.replace(/(?:%[0-9a-f]{2})+/gi, (escaped) => {
    try {
      return decodeURIComponent(escaped);
    } catch {
      return escaped;
    }
  });
}
