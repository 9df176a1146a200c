/**
 * The hosts to try: all of them, or those whose name contains what was asked for, in any letters.
 *
 * @throws RangeError naming the hosts there are, where none is meant
 */
export function chosenHosts<T extends { readonly name: string }>(
  hosts: readonly T[],
  wanted = '',
): readonly T[] {
  const chosen = hosts.filter(({ name }) => name.toLowerCase().includes(wanted.toLowerCase()));
  if (chosen.length === 0) {
    throw new RangeError(
      `no host is called ${wanted}. There are: ${hosts.map(({ name }) => name).join(', ')}.`,
    );
  }
  return chosen;
}
