import { compareText, type Language } from '@monday-letter/locale';

/** A page that is on this device, as a list names it. */
export interface KeptPage {
  readonly address: string;
  readonly title: string;
  readonly kind: 'post' | 'calculator' | 'other';
  /** Its day and number, for a post. */
  readonly dateline: string;
  readonly language: Language;
}

/** A page as it was kept. */
export interface KeptText {
  readonly address: string;
  readonly page: Pick<Document, 'querySelector' | 'documentElement'>;
}

/** Addresses by which pages are told apart, each in every language. */
export interface KnownAddresses {
  /** The calculators' index, below which each has its page. */
  readonly calculators: readonly string[];
  /** The page for the reader's own file, a calculator as well. */
  readonly file: readonly string[];
  /** The page that shows the list. */
  readonly own: readonly string[];
}

/**
 * What is on this device, for a list: posts as they were read, the latest first; calculators and others by name.
 * Pages in both languages only lead to others and are left out.
 *
 * @param kept in the order in which it was kept
 */
export function keptPages(
  kept: readonly KeptText[],
  { calculators, file, own }: KnownAddresses,
): readonly KeptPage[] {
  const found = kept.flatMap(({ address, page }): KeptPage[] => {
    const content = (selector: string) => page.querySelector(selector)?.getAttribute('content') ?? '';
    const language = page.documentElement.lang as Language;
    const isNeutral = page.querySelector('body.neutral') !== null;
    const title = content('meta[property="og:title"]');
    if (isNeutral || title === '' || own.includes(address) || calculators.includes(address)) return [];
    const isPost = content('meta[property="og:type"]') === 'article';
    const isCalculator = file.includes(address) || calculators.some((index) => address.startsWith(index));
    return [
      {
        address,
        title,
        kind: isPost ? 'post' : isCalculator ? 'calculator' : 'other',
        dateline: isPost ? plain(page.querySelector('.dateline')?.textContent) : '',
        language,
      },
    ];
  });
  const posts = found.filter(({ kind }) => kind === 'post').reverse();
  const others = found.filter(({ kind }) => kind !== 'post');
  return [...posts, ...others.sort((one, other) => compareText(one.language)(one.title, other.title))];
}

function plain(text: string | null | undefined): string {
  return (text ?? '').replaceAll(/[^\S\u00A0]+/g, ' ').trim();
}
