import { askedBy } from '../../language/asked-by.ts'
import { ideasOf } from '../../language/concepts.ts'
import { lemma } from '../../language/lemma.ts'
import { contentStems, words } from '../../language/text.ts'
import { isAdverb, isPast, isPlainVerb, thirdPersonVerb } from '../../language/verbs.ts'
import { isToldAgain } from './again.ts'
import type { Moment } from './moment.ts'
import { askingBack, askingWhat } from './phrases/talk.ts'
import type { Recalled } from './recall/recall.ts'
import type { Known } from './repertoire/known.ts'
import { phrases, type Saying } from './repertoire/saying.ts'
import { rotated } from './rotated.ts'

/** Two facts about as likely to be meant as each other, and the more so the less either answers. */
const doubtful = 0.3
const asLikely = 0.6
/** Below this, and not sure the turn before either, one asks what is meant. */
const hopeless = 0.12

/**
 * Asks back instead of guessing.
 * @returns "Do you mean the order or the insurance?", where two facts not told yet are meant about as likely and neither is likely, "How do
 * you mean that?" where nothing is; nothing right after another such question, nor where what they are about is no short thing to be named
 */
export function askBack(moment: Moment, [first, second]: readonly Recalled<Known>[]): Saying[] {
  const { used, lastUsed, isHarsh, asked, questions, persona, conversation } = moment
  if (!first || !second || isHarsh || questions.length !== 1 || lastUsed.some(isAskedBack)) return []
  if (first.score >= doubtful || second.score < asLikely * first.score) return []
  const seed = `${persona.id}${conversation.turns.length}`
  if (first.score < hopeless && lastUsed.some(isToldAgain)) return rotated(phrases(`${mark}what`, askingWhat), seed)
  if ([first, second].some(({ item }) => used.has(item.id) || item.isForeign)) return []
  const [one, other] = [matterIn(first.item, asked), matterIn(second.item, asked)]
  if (!one || !other || headOf(one.name) === headOf(other.name) || !(one.isAsked && other.isAsked)) return []
  const ways = askingBack.map((say, at) => ({
    id: `${mark}${at}|${first.item.id}|${second.item.id}`,
    text: say(one.name, other.name),
  }))
  return rotated(ways, seed)
}

const mark = 'asks-back.'

function isAskedBack(id: string): boolean {
  return id.startsWith(mark)
}

/** @returns what was meant by "The insurance, please." or "The second.", said to a counter-question; null for anything else */
export function meantBy({ lastUsed, line, repertoire, questions, used, conversation }: Moment): Known[] | null {
  const asked = lastUsed.find(isAskedBack)
  if (!asked || words(line).length > 9) return null
  const facts = asked
    .split('|')
    .slice(1)
    .flatMap((id) => repertoire.knowledge.filter((one) => one.id === id && !used.has(one.id)))
  const stems = new Set(contentStems(line))
  const named = facts.filter(({ text }) =>
    contentStems(matterIn({ text }, conversation.turns.at(-1)?.learner ?? '')?.name ?? '').some((stem) =>
      stems.has(stem),
    ),
  )
  if (named.length === 1) return named
  if (questions.length > 0) return null
  if (/\b(?:both|either|all of it|everything)\b/i.test(line)) return facts
  if (/\b(?:first|former)\b/i.test(line)) return facts.slice(0, 1)
  return /\b(?:second|latter|last)\b/i.test(line) ? facts.slice(1, 2) : null
}

/** What a sentence is about, as it can be named, with whether the question asks for such a thing; null where nothing short and sure is found. */
export function matterIn({ text }: Pick<Known, 'text'>, asked: string): { name: string; isAsked: boolean } | null {
  const known = new Set(contentStems(asked))
  const asking = new Set(words(asked).map(lemma))
  const named = [...text.matchAll(/\b(the|an?|my|our) (\p{Ll}{3,}) ?(\p{L}*)/giu)].flatMap(
    ([, whose = '', noun = '', next = '']) => {
      if (!isThing(noun) || !endsPhrase(next) || contentStems(noun).some((stem) => known.has(stem))) return []
      const name = `${/^an?$/i.test(whose) ? 'the' : whose.toLowerCase()} ${noun}`
      return [{ name, isAsked: isAskedBy(noun, asking) }]
    },
  )
  return named.find(({ isAsked }) => isAsked) ?? named[0] ?? null
}

/** "medicine" asks for "the tablets". */
function isAskedBy(noun: string, asking: ReadonlySet<string>): boolean {
  const word = lemma(noun)
  const ideas = new Set([...asking].flatMap((one) => ideasOf(one)))
  return askedBy(word).some((one) => asking.has(one)) || ideasOf(word).some((idea) => ideas.has(idea))
}

/** A noun that names something by itself: no verb, no adjective as far as their forms tell. */
function isThing(noun: string): boolean {
  return (
    !isPast(noun) &&
    !isAdverb(noun) &&
    !/(?:ing|ous|ful|ive|able|ible|ish|less|al|ic|est)$/.test(noun) &&
    !vague.test(noun) &&
    !notNouns.test(noun)
  )
}

/** The word after a noun that ends its phrase: a verb, a preposition, a conjunction, or none. */
function endsPhrase(next: string): boolean {
  return next === '' || closes.test(next) || thirdPersonVerb(next) === 'yes' || isPast(next) || isPlainVerb(next)
}

function headOf(matter: string): string {
  return lemma(matter.split(' ').at(-1) ?? '')
}

const closes =
  /^(?:of|in|on|at|by|for|from|to|with|without|and|or|but|that|which|who|is|are|was|were|has|have|had|will|can|cannot|would|could|must|because|since|before|after|when|while|as|if|so|than|until|over|under|about|then|now|not|also)$/i
const vague =
  /^(?:way|ways|point|thing|things|time|times|day|days|morning|evening|night|afternoon|week|weeks|month|months|year|years|case|end|rest|same|other|others|one|ones|first|second|third|last|next|part|side|kind|sort|people|person|man|woman|matter|fact|whole|most|best|reason|place|name|back|front|top|half|minute|minutes|hour|hours|moment|head|hand|hands|face|eyes|mind|life)$/
const notNouns =
  /^(?:old|new|big|small|good|bad|long|short|high|low|young|late|early|right|wrong|left|own|only|very|two|three|four|five|six|seven|eight|nine|ten|twelve|twenty|hundred|thousand|few|many|little|great|open|full|empty|dark|light|cold|hot|warm|red|green|blue|black|white|yellow|big|hard|soft|present|main|former|nearest|worst|better|worse|older|younger|bigger|smaller|more|less|free|quick|slow|deaf|dead|poor|rich)$/
