import type { Token } from './sentence-tokens.ts'
import { finite } from './subject-verb.ts'
import { isAdverb, isPast, isPlainVerb, plainForm, thirdPersonVerb } from './verbs.ts'

/** What a pronoun does in its clause. `her` and `his` do two things each. */
export type PronounCase = 'subject' | 'object' | 'possessive' | 'absolute' | 'reflexive'

/** @returns null when the sentence leaves it open ("gave her flowers"). */
export function caseOf(tokens: readonly Token[], at: number): PronounCase | null {
  const word = tokens[at]?.lower
  if (word === 'he' || word === 'she' || word === 'they') return 'subject'
  if (word === 'him' || word === 'them') return 'object'
  if (word === 'hers' || word === 'theirs') return 'absolute'
  if (word === 'their') return 'possessive'
  if (word === 'himself' || word === 'herself' || word === 'themself' || word === 'themselves') return 'reflexive'
  if (word === 'his') return endsPhrase(tokens[at + 1]) ? 'absolute' : 'possessive'
  return word === 'her' ? caseOfHer(tokens, at) : null
}

const functionWords = new Set(
  `a an the this that these those and or but nor if when while because so than then as about after against at before
  between by during for from in into of off on onto out over since through till to towards under until up upon with
  without what which who whom whose why where how whether he she it they we i you is are was were has have had does did
  can could will would should may might must not every each all any some no another again always never now today
  yesterday tomorrow twice thrice too either here there later anyway yet already also instead just only even him his
  them nothing something anything everything one once soon enough like unless although though everywhere somewhere anywhere
  nowhere`.split(/\s+/),
)
/** "in" and "on" after "her" are prepositions, but these also begin nouns and stay open. */
const openWords = new Set(
  'back home most more best least first last past down inside outside well good right wrong present late early alone straight direct'.split(
    ' ',
  ),
)
const giving = new Set(
  `give offer tell ask pay send show teach lend bring owe promise cost hand pass buy get serve deny grant read save wish
  charge refuse cook fetch find order prescribe sell write throw quote allow earn take`.split(/\s+/),
)
const making = new Set('make call find keep consider leave think drive name get prove render declare turn'.split(' '))
const keeping = new Set('find keep leave get drive'.split(' '))
/** Words that may tell how somebody is kept or found ("kept her busy"). */
const describing =
  /(?:y|ed|ing|ful|ous|able|ible|ive|al|ic|less|ent|ant|id|er|en)$|^(?:sick|ill|calm|safe|awake|alone|asleep|alive|dead|weak|strange|rude|sad|mad|drunk|quiet|late|fit|free|short|young|old|cold|hot|warm|blind|deaf|mute|numb|tense|kind|fair|slow|quick|smart|dull|poor|rich|off|out|in)$/
const causing = new Set('let make help have see hear watch feel'.split(' '))
const perceiving = new Set('see hear watch keep find catch leave notice feel have remember mind stop start'.split(' '))
const massNouns = new Set(
  `money tea coffee water information advice time help permission work food medicine notice support hope courage trouble
  news credit leave blood insulin paracetamol treatment pain evidence data space cash change confidence comfort feedback
  homework lunch dinner breakfast proof reason power responsibility access relief peace pleasure strength training`.split(
    /\s+/,
  ),
)
const kin =
  /^(?:husband|wife|mother|father|sister|brother|son|daughter|parents|children|boss|manager|colleague|colleagues|partner|friend|friends|family|aunt|uncle|cousin|doctor|patients|customers|team|staff|mother-in-law|father-in-law|in-laws|supervisor|employer|name|age|opinion|consent|mind|job)$/
/** "her first baby" is hers, "bothers her most days" is not. */
const ordering = /^(?:first|last|best)$/
const numberWord = /^(?:\p{N}.*|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty|thirty|forty|fifty)$/u

const timeUnit = /^(?:second|minute|hour|day|night|week|month|year)s?$/

function caseOfHer(tokens: readonly Token[], at: number): PronounCase | null {
  const next = tokens[at + 1]
  const afterNext = tokens[at + 2]
  if (!next || (next.kind === 'mark' && next.text !== '(')) return at === 0 ? null : 'object'
  if (next.kind !== 'word') return null
  if (next.lower === 'own') return 'possessive'
  const verb = verbBefore(tokens, at)
  if (opensClause(tokens[at - 1]) && openWords.has(next.lower) && finite.test(afterNext?.lower ?? ''))
    return 'possessive'
  if (numberWord.test(next.lower)) {
    if (/^times?$/.test(afterNext?.lower ?? '')) return 'object'
    // "rang her two days after a visit"
    if (
      verb &&
      timeUnit.test(afterNext?.lower ?? '') &&
      /^(?:after|before|later|earlier|ago)$/.test(tokens[at + 3]?.lower ?? '')
    )
      return 'object'
    // "would leave her 40 until Friday"
    if (verb && (endsPhrase(afterNext) || functionWords.has(afterNext?.lower ?? ''))) return 'object'
    return verb && giving.has(verb) ? null : 'possessive'
  }
  if (openWords.has(next.lower)) return caseBeforeOpenWord(verb, next, afterNext)
  if (functionWords.has(next.lower) || next.lower.startsWith("'")) return 'object'
  if (isAdverb(next.lower))
    return endsPhrase(afterNext) ? 'object' : isPast(afterNext?.lower ?? '') ? 'possessive' : null
  if (verb && perceiving.has(verb) && next.lower.endsWith('ing')) return null
  if (verb && causing.has(verb) && isPlainVerb(next.lower))
    return thirdPersonVerb(`${next.lower}s`) === 'maybe' ? null : 'object'
  if (verb && (giving.has(verb) || making.has(verb))) return caseAfterGiving(tokens, at, verb)
  if (thirdPersonVerb(next.lower) === 'yes') return 'object'
  return 'possessive'
}

/** "Her well is deep": at the beginning of a clause there is no verb whose object "her" could be. */
function opensClause(before: Token | undefined): boolean {
  return (
    !before ||
    (before.kind === 'mark' && before.text !== ')') ||
    /^(?:and|but|or|so|that|because|if|when|while)$/.test(before.lower)
  )
}

function caseBeforeOpenWord(verb: string | null, next: Token, afterNext: Token | undefined): PronounCase | null {
  if (/^(?:most|more|best|least|first|last|well|late|early|alone|straight)$/.test(next.lower))
    return endsPhrase(afterNext)
      ? 'object'
      : verb && !ordering.test(next.lower)
        ? null
        : verb && (giving.has(verb) || making.has(verb))
          ? null
          : 'possessive'
  return verb ? null : 'possessive'
}

/** After verbs with two objects the noun decides: "asked her husband", but "gave her flowers" is open. */
function caseAfterGiving(tokens: readonly Token[], at: number, verb: string): PronounCase | null {
  const phrase: Token[] = []
  for (const one of tokens.slice(at + 1)) {
    if (one.kind !== 'word' || functionWords.has(one.lower)) break
    phrase.push(one)
  }
  const head = phrase.at(-1)?.lower ?? ''
  const first = phrase[0]?.lower ?? ''
  if (kin.test(first) || kin.test(head)) return 'possessive'
  if (
    tokens[at + 1 + phrase.length]?.lower === 'to' &&
    giving.has(verb) &&
    !/^(?:ask|tell|allow|order|teach|get)$/.test(verb)
  )
    return 'possessive'
  if (making.has(verb))
    return keeping.has(verb) &&
      phrase.length === 1 &&
      !describing.test(head) &&
      !(verb !== 'keep' && (massNouns.has(head) || head.endsWith('s')))
      ? 'possessive'
      : null
  return massNouns.has(head) || head.endsWith('s') || phrase.length > 1 ? null : 'possessive'
}

function verbBefore(tokens: readonly Token[], at: number): string | null {
  const one = tokens[at - 1]
  if (!one || one.kind !== 'word') return null
  if (thirdPersonVerb(one.lower) !== 'no') return plainForm(one.lower)
  if (isPlainVerb(one.lower)) return one.lower
  const irregular = irregularBase[one.lower]
  if (irregular) return irregular
  if (isPast(one.lower)) return baseOfRegular(one.lower, 'ed')
  return /[a-z]{3}ing$/.test(one.lower) ? baseOfRegular(one.lower, 'ing') : null
}

const irregularBase: Record<string, string> = {
  gave: 'give',
  given: 'give',
  told: 'tell',
  paid: 'pay',
  sent: 'send',
  taught: 'teach',
  lent: 'lend',
  brought: 'bring',
  bought: 'buy',
  got: 'get',
  made: 'make',
  found: 'find',
  read: 'read',
  left: 'leave',
  kept: 'keep',
  thought: 'think',
  drove: 'drive',
  let: 'let',
  saw: 'see',
  heard: 'hear',
  felt: 'feel',
  caught: 'catch',
  showed: 'show',
  shown: 'show',
  wrote: 'write',
  sold: 'sell',
  threw: 'throw',
  cost: 'cost',
  had: 'have',
  having: 'have',
  seen: 'see',
  took: 'take',
  taken: 'take',
  written: 'write',
  giving: 'give',
  making: 'make',
  driven: 'drive',
}

function baseOfRegular(word: string, ending: string): string {
  const bare = word.slice(0, -ending.length)
  const undoubled = bare.replace(/([^aeiouls])\1$/, '$1')
  return [bare, `${bare}e`, undoubled].find((one) => isPlainVerb(one)) ?? bare
}

function endsPhrase(one: Token | undefined): boolean {
  return !one || (one.kind === 'mark' && !/[(&%$€£]/.test(one.text)) || functionWords.has(one.lower)
}
