/** How many talks the server releases at once, at most. */
const mostAtOnce = 1_000

/**
 * Releases any number of talks, one part after the other.
 * @param release releases up to 1,000
 * @returns the ids of what was released. Where a part fails, those before it stay released
 */
export async function releaseInParts(
  talks: readonly string[],
  release: (part: string[]) => Promise<{ readonly released: readonly string[] }>,
): Promise<{ readonly released: readonly string[] }> {
  const released: string[] = []
  for (let at = 0; at < talks.length; at += mostAtOnce)
    released.push(...(await release(talks.slice(at, at + mostAtOnce))).released)
  return { released }
}
