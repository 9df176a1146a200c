/** A sample as if the reader had chosen it as a file: it goes the way that every file goes. */
export async function sampleOf(
  name: string,
  load: () => Promise<{ readonly default: string }>,
): Promise<File> {
  return new File([(await load()).default], name, { type: 'text/csv' });
}
