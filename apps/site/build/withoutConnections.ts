const mark = ' data-connections="none"';
const directive = /(?<=<meta http-equiv="content-security-policy" content="[^"]*)\bconnect-src [^;"]*;\s*/;

/**
 * A page that marks something as to be read without connections allows none at all: nothing then stands in its policy
 * beside `default-src 'none'`. Astro only adds to the directives of the whole site.
 */
export function withoutConnections(page: string): string {
  return page.includes(mark) ? page.replace(mark, '').replace(directive, '') : page;
}
