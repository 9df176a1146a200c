/*
 * Brings the islands of a page to life when they come near. It stands on every page with an island, as text.
 * Astro writes props as [kind, value], where kind 1 is an array; other kinds than plain values do not occur.
 */
const readObject = (object) =>
  Object.fromEntries(Object.entries(object).map(([name, value]) => [name, read(value)]));
const read = ([kind, value]) =>
  kind === 1 ? value.map(read) : value && typeof value === 'object' ? readObject(value) : value;

const wake = async (island, again = '') => {
  const get = (name) => island.getAttribute(name);
  const [component, renderer] = await Promise.all(
    ['component-url', 'renderer-url'].map((name) => import(get(name) + again)),
  );
  const props = readObject(JSON.parse(get('props')));
  await renderer.default(island)(component[get('component-export')], props, {}, {});
  island.removeAttribute('ssr');
};

for (const island of document.querySelectorAll('astro-island')) {
  const { value } = JSON.parse(island.getAttribute('opts'));
  const observer = new IntersectionObserver((entries) => {
    if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
    observer.disconnect();
    /* When what is there has been painted; and once more after a moment, as a phone between two cells loses a request. */
    setTimeout(() => wake(island).catch(() => setTimeout(wake, 1000, island, '?again')));
  }, value);
  for (const part of island.children) observer.observe(part);
}
