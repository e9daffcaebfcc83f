import { type Fields, fieldsOf } from '../../language/fields.ts'
import { lemma } from '../../language/lemma.ts'
import { plainText } from '../../language/plain-text.ts'
import { contentWords } from '../../language/text.ts'
import { ideasOfWord } from './meanings.ts'
import { numbersSaid } from './numbers-said.ts'
import type { Said, SaidTalk, Uttered } from './read-said.ts'
import { widerPatterns } from './wider-words.ts'

/** What a question is about: the words that are left when the doing is taken away. */
export interface Topic {
  readonly groups: readonly (readonly TopicWord[])[] // one of these is enough: "by phone or by letter"
  readonly quoted: readonly string[] // to be said word for word, plain text
  readonly denies: boolean // "that it is not covered"
  readonly isOfLearner: boolean // "their own desk"
  readonly isPartlyBroad: boolean
  readonly isBroad: boolean // nothing but "the situation", "her needs": any real question is about it
}

interface TopicWord {
  readonly word: string
  readonly lemma: string
  readonly ideas: readonly number[]
  readonly fields: Fields
  readonly patterns: readonly RegExp[]
  readonly isNumber: boolean
  readonly isPerson: boolean // a name, or what somebody is
  readonly weight: number
}

/** @param names how the other person is called: their name says nothing of the matter */
export function topicOf(text: string, names: readonly string[]): Topic {
  const quoted = [...text.matchAll(/["“”„«]([^"“”«»]+)["“”»]|(?<![\p{L}\d])'([^']+)'(?![\p{L}\d])/gu)].map((match) =>
    plainText(match[1] ?? match[2] ?? '').replace(/[.,!?]+$/, ''),
  )
  const asked = questionWord(text)
  const rest = measured(plainText(text.replace(/["“”„«][^"“”«»]+["“”»]/g, ' ')))
  const groups = rest
    .split(/ or |\/|, (?=(?:e\.g\.|for example|such as|for instance|like)\b)|\(|\be\.g\./)
    .map((part) => wordsOf(part, names, text))
    .filter((group) => group.length > 0)
    .map((group) => (asked ? [...group, asked] : group))
  return {
    groups,
    quoted,
    denies: /\b(?:not|no|never|cannot|nobody|nothing|isn't|doesn't|can't|won't|without|against)\b/.test(rest),
    isOfLearner:
      /\b(?:their|the learner's) own\b(?! (?:words?|proposals?|ideas?|views?|opinions?|suggestions?|offers?))|\b(?:themselves|the learner(?:'s)?)\b/.test(
        rest,
      ),
    isPartlyBroad: groups.flat().some(({ word }) => broad.test(word)),
    isBroad: groups.length > 0 && groups.flat().every(({ word }) => broad.test(word)),
  }
}

export function isEmpty({ groups, quoted }: Topic): boolean {
  return groups.length === 0 && quoted.length === 0
}

/** "ask who could help", "say where to get it": the question word says what is wanted. */
function questionWord(text: string): TopicWord | null {
  const match = /^\s*(?:her |him |them |the \w+ |about |out )*(who|whom|where|why|when)\b/i.exec(text)
  const said = match?.[1] ? questionWords[match[1].toLowerCase()] : undefined
  if (!match?.[1] || !said) return null
  return {
    word: match[1].toLowerCase(),
    lemma: match[1].toLowerCase(),
    ideas: [],
    fields: { names: [], members: [] },
    patterns: [said],
    isNumber: false,
    isPerson: false,
    weight: 1,
  }
}

const questionWords: Readonly<Record<string, RegExp>> = {
  who: /\b(?:who|whom|whose|anybody|anyone|somebody|someone|nobody)\b/,
  whom: /\b(?:who|whom|whose|anybody|anyone|somebody|someone)\b/,
  when: /\b(?:when|since|what time|how long ago|which day|clock)\b/,
  where: /\b(?:where|which (?:place|room|town)|room \d+|floor|street|at the|in the|on the)\b/,
  why: /\b(?:why|how come|what made|reasons?|because|since|due to|that's how|otherwise)\b/,
}

/** "how long" asks for a duration, "how much" for an amount. */
function measured(plain: string): string {
  return plain
    .replace(/\bhow long\b|\bhow soon\b/g, 'duration')
    .replace(/\bpay(?:s|ing)? attention\b|\bpaid attention\b/g, 'attentive')
    .replace(/\b(?:long|short)[- ]term\b|\bper (?:square )?\w+/g, ' ')
    .replace(/\bturn(?:s|ed|ing)? down\b/g, 'reject')
    .replace(/\bput(?:s|ting)? off\b/g, 'postpone')
    .replace(/\bhow much\b/g, 'amount')
    .replace(/\bhow (?:many|often)\b/g, 'number')
    .replace(/\bwhat time\b|\bat which time\b/g, 'clock')
    .replace(/\bside[- ]effects?\b/g, 'side-effect')
    .replace(/\bwh(?:o|om) to (?:call|ring|contact|reach|turn to)\b/g, 'contact')
    .replace(/\bwhat (?:will |is going to )?happens?\b(?: next)?|\bwhat comes next\b|\bnext steps?\b/g, 'next step')
    .replace(/\bn't\b|n't\b/g, ' not')
}

const kept = new Set(['alone'])

function wordsOf(text: string, names: readonly string[], written: string): TopicWord[] {
  const seen = new Set<string>()
  const numbers = numbersSaid(text.replace(/\b(?:one|hundreds|thousands)\b/g, ' '))
  const found = contentWords(text, kept).flatMap((raw): TopicWord[] => {
    const word = raw.replace(/['’](?:s|re|ve|ll|d|m|t)?$/, '')
    const base = lemma(word)
    if (seen.has(base) || framing.test(word) || names.includes(word) || word.length < 2) return []
    if (/^\p{N}/u.test(word) || numberWord.test(word)) return []
    seen.add(base)
    return [
      {
        word,
        lemma: base,
        ideas: ideasOfWord(word),
        fields: fieldsOf(word),
        patterns: widerPatterns(word).concat(widerPatterns(base)),
        isNumber: false,
        isPerson: person.test(word) || isName(word, written),
        weight: person.test(word) ? 0.25 : faint.test(word) || isName(word, written) ? 0.5 : 1,
      },
    ]
  })
  const counted = [...new Set(numbers)].map(
    (number): TopicWord => ({
      word: number,
      lemma: number,
      ideas: [],
      fields: { names: [], members: [] },
      patterns: [],
      isNumber: true,
      isPerson: false,
      weight: 1.5,
    }),
  )
  return found.every(({ isPerson }) => isPerson) && counted.length === 0 && addressed.test(text)
    ? []
    : [...found, ...counted]
}

/** Names are said often, whatever it is about. */
function isName(word: string, written: string): boolean {
  return (
    new RegExp(`(?<=\\S )${word[0]?.toUpperCase()}${word.slice(1)}(?![\\p{L}])`, 'u').test(written) &&
    /^\p{L}+$/u.test(word)
  )
}

/** "tell the customer", "with the witness": to whom, not of whom. */
const addressed = /^\W*(?:(?:to|with|towards|by|for) )?(?:the|her|him|them|this)\b|^\W*$/

const numberWord =
  /^(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\w+teen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundred|thousand|million)$/

/** Words of the frame of a question, not of its matter. */
const framing =
  /^(?:learners?|trainees?|participants?|concrete(?:ly)?|clear(?:ly)?|specific(?:ally)?|explicit(?:ly)?|actual(?:ly)?|proper(?:ly)?|open(?:ly)?|honest(?:ly)?|direct(?:ly)?|brief(?:ly)?|really|own|other|others|things?|ways?|matters?|points?|something|anything|somebody|someone|anybody|anyone|least|questions?|lines?|words?|sentences?|talks?|conversations?|dialogues?|kind|sort|basis|grounds?|regarding|concerning|regards?|terms|related|relevant|possible|possibly|exact(?:ly)?|either|any|several|various|certain|instead|rather|genuine(?:ly)?|sincere(?:ly)?|simple|simply|plain(?:ly)?|full(?:y)?|whole|good|appropriate(?:ly)?|suitable|meaningful|adequate(?:ly)?|correct(?:ly)?|right|true|real|key|main|major|important|information|info|details?|topic|subject|issue|aspect|example|etc|e\.g|i\.e|way|manner|part|times|statements?|once|first|also|make|makes|made|made|give|gives|giving|gave|given|get|take|takes|taken|took|put|puts|come|comes|go|goes|going|use|uses|used|using|see|would|like|already|must|shall|might|ought|another|against|instead|let|lets|try|tries|tried|show|shows|feel|feels|felt|think|thinks|thought|say|says|said|saying|tell|tells|told|mean|means|know|knows|knew|known)$/

/** People of the talk: a question names them by what they are. */
const person =
  /^(?:person|people|partner|counterpart|interlocutor|customers?|clients?|patients?|daughter|son|mother|father|mum|dad|parents?|wife|husband|child|boy|girl|witness|suspect|employee|colleague|worker|manager|boss|supervisor|tenant|landlord|student|pupil|teacher|guest|caller|buyer|seller|doctor|physician|nurse|midwife|officer|agent|user|owner|applicant|candidate|lady|gentleman|woman|man|relative|resident|side|party|team|company|staff|member)s?$/

const faint =
  /^(?:amount|number|duration|clock|incidents?|events?|account|state|total|material|time|calls?|names?|new|old|next|last|current|currently|present|different|long|big|small|many|more|most|much|very|day|days|person|case|work|working|happen|happens|happened|today|now|situation|able|agree|agreed|future|back|take|mentioned|named|discussed|asked|given|offered|involved)$/

/** What any real question to the other person is about. */
const broad =
  /^(?:situations?|circumstances?|needs?|needed|wants?|wanted|background|context|interests?|perspective|view|views|viewpoint|opinion|side|experiences?|expectations?|wish(?:es)?|goals?|priorit(?:y|ies)|current|present|personal|individual|problems?|case|story|requirements?|motivations?|reasons?|customer|client|patient|person|employee|doctor|practice|business|everyday|daily|life|products?|solutions?|requests?|demands?|methods?|goods|happen(?:s|ed|ing)?|occur(?:s|red)?|matters?|position|thoughts?)$/

/** How much what was said elsewhere counts, 0 to 1. */
export interface Context {
  readonly line?: number // other sentences of the same line
  readonly before?: number // what the other has just said
  readonly after?: number // what the other answers
  readonly ownPart?: number // how much of the topic the line itself has to cover before what stands around it counts
}

const shortAnswer = 3

/** @returns how much of the topic a sentence covers, 0 to 1, in the light of what stands around it */
export function coverage(topic: Topic, said: Said, context: Context = {}): number {
  const { line } = said
  const around = sentencesAround(said)
  if (topic.quoted.length > 0 && topic.quoted.some((phrase) => said.plain.includes(phrase))) return 1
  const layers: (readonly [number, readonly Uttered[]])[] = [[1, [said]]]
  if (context.line) layers.push([context.line, around])
  if (context.before) layers.push([context.before, line.before.slice(-nearby)])
  if (context.after) layers.push([context.after, line.after.slice(0, nearby)])
  // "160." answers what was asked a line before.
  const isShort = context.before !== undefined && said.plain.split(' ').length <= shortAnswer && /\d/.test(said.plain)
  if (isShort) layers.push([0.6, line.earlier.slice(-nearby)])
  const best = Math.max(0, ...topic.groups.map((group) => shareOf(group, layers, topic.denies ? undefined : saysNot)))
  const ownPart = context.ownPart ?? 0
  const own =
    ownPart === 0 || isShort || affirms.test(line.sentences[0]?.plain ?? '')
      ? 1
      : Math.max(0, ...topic.groups.map((group) => shareOf(group, [[1, around]])))
  const share = own < ownPart ? Math.min(best, own) : best
  const isMeant =
    !topic.isOfLearner || /\b(?:i|we|my|our|me|us|mine|ours)\b/.test(around.map(({ plain }) => plain).join(' '))
  return share * (topic.denies && !denial.test(said.plain) ? 0.6 : 1) * (isMeant ? 1 : 0.5)
}

/** What stands further away throws no light on a sentence; few lines are so long. */
const nearby = 20

function sentencesAround({ at, line }: Said): readonly Said[] {
  if (line.sentences.length <= nearby) return line.sentences
  const place = at - (line.sentences[0]?.at ?? 0)
  return line.sentences.slice(Math.max(0, place - nearby), place + nearby)
}

/** "You did." says all that the other has just said. */
const affirms =
  /^(?:yes\b|no\b|(?:it|you|she|he|they|that) (?:did|didn't|do|don't|is|isn't|are|aren't|was|wasn't|were|have|can|can't|will|won't)[.,!]|that(?:'s| is) (?:true|right|so)|you(?:'re| are) right|exactly|indeed|correct)/

const denial =
  /\b(?:not|never|no|none|nobody|nothing|without|cannot|neither|nor|hardly|too (?:early|late|soon)|only|unable|un\w{4,}|instead|rather|against|stop|lack)\b|n't\b/

function shareOf(
  group: readonly TopicWord[],
  layers: readonly (readonly [number, readonly Uttered[]])[],
  isDenied?: (word: TopicWord, one: Uttered) => boolean,
): number {
  let sum = 0
  let all = 0
  let matter = 0
  let numbers = 0
  let numbersMet = 0
  for (const word of group) {
    all += word.weight
    let best = 0
    for (const [weight, uttered] of layers)
      for (const one of uttered) {
        if (weight <= best) break
        best = Math.max(best, weight * likeness(word, one) * (isDenied?.(word, one) ? 0.2 : 1))
      }
    sum += word.weight * best
    if (!word.isPerson) matter += best
    if (word.isNumber) {
      numbers++
      numbersMet += best
    }
  }
  if (all === 0) return 0
  // That somebody is named does not make it about what the question says of them.
  const isOnlyNamed = matter === 0 && group.some(({ isPerson }) => !isPerson)
  if (numbers > 0 && numbersMet === 0) return (sum / all) * 0.5
  return (sum / all) * (isOnlyNamed ? 0.5 : 1)
}

/**
 * @param unspoken how little a word counts that nobody in the talk says: often it is the question's own, general word
 * @returns the topic with its words weighed by this talk
 */
export function weighed(topic: Topic, talk: SaidTalk, unspoken: number): Topic {
  const groups = topic.groups.map((group) =>
    group.map((word) => ({ ...word, weight: word.weight * tellingShare(word, talk, unspoken) })),
  )
  return { ...topic, groups }
}

/** What stands in every third sentence tells little of any one of them. */
const commonShare = 0.3
const common = 0.6

function tellingShare(word: TopicWord, { sentences, heard }: SaidTalk, unspoken: number): number {
  if (word.isNumber) return 1
  const all = [...sentences, ...heard]
  const holding = all.filter((one) => likeness(word, one) > 0).length
  if (holding === 0) return word.patterns.length > 0 ? 1 : unspoken
  return all.length >= 8 && holding / all.length > commonShare ? common : 1
}

function isSaid(word: TopicWord, { sentences, heard }: SaidTalk): boolean {
  return sentences.some((said) => likeness(word, said) > 0) || heard.some((one) => likeness(word, one) > 0)
}

/** "You're not saving": the word is there to be denied. */
function saysNot({ word, isNumber }: TopicWord, { plain, asks }: Uttered): boolean {
  if (isNumber || asks !== null || !denial.test(plain)) return false
  const at = plain.search(
    new RegExp(`(?<![\\p{L}])${word.slice(0, Math.max(4, word.length - 3)).replaceAll(/[^\p{L}]/gu, '.')}`, 'u'),
  )
  return at > 0 && /(?:\bnot|n't|\bnever|\bwithout)(?: \p{L}+)?[ -]$/u.test(plain.slice(0, at))
}

/** The same words are looked for again and again in one talk. */
const likenesses = new WeakMap<Uttered, Map<string, number>>()

function likeness(word: TopicWord, uttered: Uttered): number {
  const known = likenesses.get(uttered) ?? new Map<string, number>()
  likenesses.set(uttered, known)
  const kept = known.get(word.word)
  if (kept !== undefined) return kept
  const value = likenessOf(word, uttered)
  known.set(word.word, value)
  return value
}

function likenessOf(word: TopicWord, { meanings, plain, text }: Uttered): number {
  if (word.isNumber) return meanings.numbers.has(word.lemma) ? 1 : 0
  if (meanings.lemmas.has(word.lemma)) return 1
  if (word.ideas.some((idea) => meanings.ideas.has(idea))) return 0.65
  if (word.patterns.some((pattern) => pattern.test(plain))) return 0.8
  if (namesWord.test(word.word) && namesIn.test(text)) return 0.8
  const { names, members } = word.fields
  if (names.some((field) => meanings.fields.has(field)) || members.some((field) => meanings.named.has(field)))
    return 0.75
  if (word.word.length >= 5 && startsAlike(word.word, meanings.lemmas)) return 0.8
  return members.some((field) => meanings.fields.has(field)) ? 0.35 : 0
}

const namesWord = /^(?:names?|firm|company|customer|reference|colleague)$/
/** A capital that is not the first of its sentence. */
const namesIn = /[^.?!]\s(?!I\b)\p{Lu}\p{Ll}+/u

/** "measurement" and "measured", "repeatedly" and "repeat": a long beginning in common, up to the ending of one of them. */
function startsAlike(word: string, lemmas: ReadonlySet<string>): boolean {
  for (const lemma of lemmas) {
    if (lemma.length < 5 || lemma[0] !== word[0]) continue
    let same = 0
    while (same < word.length && word[same] === lemma[same]) same++
    if (same >= 5 && same >= lemma.length - 1) return true
  }
  return false
}

/** @returns whether anybody in the talk speaks of one of the words; a topic that nobody touches is the question's own abstraction */
export function isSpokenOf(topic: Topic, talk: SaidTalk): boolean {
  return topic.groups
    .flat()
    .filter(({ weight }) => weight >= 0.5)
    .some((word) => isSaid(word, talk))
}

/** @returns whether the other speaks of most of a topic in one sentence */
export function touches(topic: Topic, one: Uttered): boolean {
  return topic.groups.some((group) => shareOf(group, [[1, [one]]]) >= 0.5)
}

/** @returns whether a sentence, or one around it in its line, says the first word of a topic: of a doing that no table knows, that is its verb */
export function saysVerbOf({ groups }: Topic, said: Said): boolean {
  return groups.some(([verb]) => verb !== undefined && sentencesAround(said).some((one) => likeness(verb, one) > 0))
}
