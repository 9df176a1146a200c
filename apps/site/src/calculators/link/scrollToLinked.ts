/**
 * A link with a calculator's numbers opens at the calculator, which comes to life once it is in sight; an anchor
 * before it in the address goes first. On a reload, and on the way back, the browser knows the place by itself.
 */
export function scrollToLinked(): void {
  const { hash } = location;
  const [visit] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
  if (visit?.type !== 'navigate' || !/=|%3d/i.test(hash)) return;
  for (const part of hash.slice(1).split(/&|%26/)) {
    const place = document.getElementById(part.replace(/(?:=|%3d).*/i, '-title'));
    if (place) {
      place.scrollIntoView();
      return;
    }
  }
}
