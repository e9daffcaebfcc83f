import { actFeatures } from '../act-features.ts'
import { questionKind } from '../question-kind.ts'
import { sentences, words } from '../text.ts'

/**
 * What is seen of a line as a whole when its tone is judged: what each of its sentences shows, and how the line is made: whether
 * it asks, whether it takes more than one breath, whom it speaks of.
 */
export function toneFeatures(line: string): Set<string> {
  const parts = sentences(line).map(({ text }) => text)
  const asked = parts.map((text) => questionKind(text))
  const found = new Set<string>()
  for (const [at, text] of parts.entries())
    for (const feature of actFeatures(text, {
      isFirst: at === 0,
      isLast: at === parts.length - 1,
      asks: asked[at] ?? null,
      before: parts[at - 1] ?? '',
    }))
      found.add(feature)
  const asks = asked.includes('open') ? 'open' : asked.includes('closed') ? 'closed' : 'not'
  found.add(`line:${Math.min(3, parts.length)}:${asks}`)
  found.add(`line:asks ${asks}`)
  const length = words(line).length
  found.add(`line:long ${length <= 5 ? 5 : length <= 10 ? 10 : length <= 16 ? 16 : length <= 24 ? 24 : 'more'}`)
  const [speaksOfSelf, speaksOfOther] = [/\b(?:I|me|my|we|us|our)\b/.test(line), /\byou(?:rs?)?\b/i.test(line)]
  found.add(`line:${speaksOfSelf ? 'self' : ''}${speaksOfOther ? 'other' : ''}:${asks}`)
  return found
}
