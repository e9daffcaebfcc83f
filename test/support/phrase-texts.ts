/**
 * Writes a phrase in the notation of `compilePhrase` out as somebody might say it.
 * @param pick gives a whole number from 0 below its argument: which of several words, whether one that may be missing is there
 * @returns its words, without those that would take it back
 */
export function wordsOfPhrase(phrase: string, pick: (limit: number) => number): string[] {
  return phrase.split(' ').flatMap((part) => {
    if (part.startsWith('!')) return []
    if (part.startsWith('..'))
      return Array.from({ length: pick(Number(part.slice(2)) + 1) }, () => fillers[pick(3)] ?? '')
    const isOptional = part.endsWith('?')
    if (isOptional && pick(2) === 0) return []
    const words = (isOptional ? part.slice(0, -1) : part).split('|')
    return [(words[pick(words.length)] ?? '').replace('*', 'xy')]
  })
}

const fillers = ['quite', 'marble', 'twelve']
