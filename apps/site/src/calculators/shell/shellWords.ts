/** What every calculator says. */
export interface ShellWords {
  readonly currency: string;
  readonly currencyNames: { readonly HUF: string; readonly EUR: string };
  readonly currencyChanged: string;
  readonly period: { readonly year: string; readonly month: string };
  readonly worked: string;
  readonly stale: string;
  readonly withoutScript: string;
  /** The way from a feed to the calculator itself. */
  readonly live: string;
  readonly readAs: (number: string) => string;
}
