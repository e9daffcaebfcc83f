import { type ActFamily, actFamilies, familyLikelihood, type Likely } from '../act-classifier.ts'
import { formulaicActs } from '../act-formulae.ts'
import { asksForFact, asksPlainly, isKindlyMeant } from '../kindly-meant.ts'
import { plainText } from '../plain-text.ts'
import { glossed } from '../gloss.ts'
import { questionKind } from '../question-kind.ts'
import { readSentence } from '../read-sentence.ts'
import { sentences, words } from '../text.ts'
import { brushesOff } from '../unkind/brushing-off.ts'
import { unkindActs } from '../unkind/unkind-acts.ts'

/**
 * What is seen of a line as a whole when its tone is judged: what each of its sentences shows, what it is likely to do, which fixed
 * wordings it uses, and how the line is made: whether it asks, whether it takes more than one breath, whom it speaks of.
 */
export function toneFeatures(said: string): Set<string> {
  const line = glossed(said)
  const parts = sentences(line).map(({ text }) => text)
  const asked = parts.map((text) => questionKind(text))
  const found = new Set<string>()
  const likeliest = new Map<string, number>()
  for (const [at, text] of parts.entries()) {
    const asks = asked[at] ?? null
    const place = { isFirst: at === 0, isLast: at === parts.length - 1, asks, before: parts[at - 1] ?? '' }
    const { features, likely } = readSentence(text, place)
    for (const feature of features) found.add(feature)
    for (const [act, value] of likelyActs(likely)) likeliest.set(act, Math.max(likeliest.get(act) ?? 0, value))
    addWordings(plainText(text), asks, (wording) => found.add(wording))
  }
  for (const [act, likely] of likeliest) for (const step of steps) if (likely >= step) found.add(`does:${act}:${step}`)
  const asks = asked.includes('open') ? 'open' : asked.includes('closed') ? 'closed' : 'not'
  found.add(`line:${Math.min(3, parts.length)}:${asks}`)
  found.add(`line:asks ${asks}`)
  const length = words(line).length
  found.add(`line:long ${length <= 5 ? 5 : length <= 10 ? 10 : length <= 16 ? 16 : length <= 24 ? 24 : 'more'}`)
  const [speaksOfSelf, speaksOfOther] = [/\b(?:I|me|my|we|us|our)\b/.test(line), /\byou(?:rs?)?\b/i.test(line)]
  found.add(`line:${speaksOfSelf ? 'self' : ''}${speaksOfOther ? 'other' : ''}:${asks}`)
  return found
}

/** A likelihood shows in steps, so that a linear model can weigh each. */
const steps = [0.1, 0.25, 0.4, 0.6, 0.8] as const

function likelyActs(likely: Likely): [string, number][] {
  const leaning = (Object.keys(actFamilies) as ActFamily[]).map((family): [string, number] => [
    `leans to ${family}`,
    familyLikelihood(family, likely),
  ])
  return [...likely, ...leaning]
}

function addWordings(plain: string, asks: 'open' | 'closed' | null, add: (wording: string) => void): void {
  for (const act of unkindActs(plain)) add(`says:unkind ${act}`)
  for (const act of formulaicActs(plain)) add(`says:${act}`)
  if (brushesOff.test(plain)) add('says:brushes off')
  if (isKindlyMeant(plain, asks)) add('says:kindly meant')
  if (asks !== null && asksForFact(plain)) add('says:asks for a fact')
  if (asks !== null && asksPlainly(plain)) add('says:asks plainly')
}
