/**
 * A feed's document, RSS or Atom, marked as an archive in the words of RFC 5005: a program that follows feeds is not
 * to follow this one.
 */
export function markArchive(xml: string): string {
  const mark = '<fh:archive xmlns:fh="http://purl.org/syndication/history/1.0"/>';
  return xml.replace(/<(?:channel|feed)\b[^>]*>/, (opening) => `${opening}\n  ${mark}`);
}
