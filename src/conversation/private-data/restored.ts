import type { PersonalData } from './personal-data.ts'

/** @returns a spoken reply with the real words in the place of stand-ins, wherever it is cut; what had come before a failure is told before it */
export function restored(reply: AsyncIterable<string>, personal: PersonalData): AsyncIterable<string> {
  const restoring = personal.restoring()
  return restoring === null ? reply : pieces()

  async function* pieces() {
    try {
      for await (const piece of reply) {
        const text = restoring?.push(piece) ?? piece
        if (text !== '') yield text
      }
    } catch (error) {
      const rest = restoring?.finish() ?? ''
      if (rest !== '') yield rest
      throw error
    }
    const rest = restoring?.finish() ?? ''
    if (rest !== '') yield rest
  }
}
