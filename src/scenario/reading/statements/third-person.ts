import { upperStart } from '../../../language/upper-start.ts'
import { isAdverb, isModal, isPast, isPlainVerb, thirdPersonForm } from '../../../language/verbs.ts'
import type { People } from '../people/people.ts'
import { shortNames } from '../names.ts'

/** How somebody is called who is "you" in the document. `singular`: the verb takes its third-person form. */
interface Called {
  readonly subject: string
  readonly object: string
  readonly possessive: string
  readonly reflexive: string
  readonly singular: boolean
}

/** What stands for the first "you" of a sentence, and for those behind it. */
export interface Stand {
  readonly first: Called
  readonly later: Called
}

const they: Called = { subject: 'they', object: 'them', possessive: 'their', reflexive: 'themselves', singular: false }
const she: Called = { subject: 'she', object: 'her', possessive: 'her', reflexive: 'herself', singular: true }
const he: Called = { subject: 'he', object: 'him', possessive: 'his', reflexive: 'himself', singular: true }
const learner = named('the learner')

/** The learner, who stays "the learner" throughout: "they" could be anybody. */
export const theLearner: Stand = { first: learner, later: learner }

/**
 * @returns how the character is called: by pronoun where the gender is known (by name in the first statement of all),
 * else by first name and then "they" within the sentence.
 */
export function theCharacter(name: string | null, gender: 'male' | 'female' | null, firstOfAll: boolean): Stand {
  if (gender === null) return { first: named(shortNames(name ?? '')[0] ?? 'the character'), later: they }
  const pronoun = gender === 'female' ? she : he
  return { first: firstOfAll && name ? { ...pronoun, subject: name } : pronoun, later: pronoun }
}

function named(name: string): Called {
  return { subject: name, object: name, possessive: `${name}'s`, reflexive: 'themselves', singular: true }
}

/**
 * @param past whether the text around tells of the past, for verbs whose past looks like their present ("you read")
 * @returns an English sentence with its "you" in the third person and the verbs agreeing; quotations stay as they are
 */
export function inThirdPerson(sentence: string, stand: Stand, past = false): string {
  const introduced = stand === theLearner ? null : /^[Yy]ou(?:['’]ll| will)? (?:are|play|be) (?=\p{Lu})/u.exec(sentence)
  const turn = { stand, past, used: introduced !== null }
  const quotations: string[] = []
  const told = sentence
    .slice(introduced?.[0].length ?? 0)
    .replace(/"[^"]*"|“[^”]*”|«[^»]*»/g, (quotation) => {
      quotations.push(quotation)
      return quotationMark
    })
    .replace(/\b(you),? \((?:the )?(?:learner|trainee|participant|student)\)/gi, '$1')
    .replace(/\b(you), (?:as )?(?:the |dear )?(?:learner|trainee|participant|student),/gi, '$1')
    .replace(/\bboth of you\b/gi, (both) => `${both.slice(0, -3)}them`)
  const whole = retell(told, turn).replaceAll(quotationMark, () => quotations.shift() ?? '')
  return /^\p{Lu}/u.test(sentence) ? upperStart(whole) : whole
}

/**
 * @returns an English sentence in which the character says "I", told of them: "I pay you …" -> "He pays the learner …"; its
 * "you" must have been told before
 */
export function firstPersonTold(sentence: string, stand: Stand): string {
  const quotations: string[] = []
  const asYou = sentence
    .replace(/"[^"]*"|“[^”]*”|«[^»]*»/g, (quotation) => {
      quotations.push(quotation)
      return quotationMark
    })
    .replace(/\bI['’]m\b/g, "you're")
    .replace(/\bI(['’](?:ve|ll|d))\b/g, 'you$1')
    .replace(/\b(?:am I|I am)\b/g, (both) => (both.startsWith('am') ? 'are you' : 'you are'))
    .replace(/\bI was\b/g, 'you were')
    .replace(/\b(?:I|me)\b/g, 'you')
    .replace(/\b(M|m)y\b/g, (_, m: string) => (m === 'M' ? 'Your' : 'your'))
    .replace(/\bmine\b/g, 'yours')
    .replace(/\bmyself\b/g, 'yourself')
    .replaceAll(quotationMark, () => quotations.shift() ?? '')
  const told = inThirdPerson(asYou, stand)
  return /^\p{Lu}/u.test(sentence) ? upperStart(told) : told
}

/** @returns a value with its "you" told as the character or the learner; other languages and documents stay as they are. */
export function retold(value: string, people: People, language: string): string {
  if (language !== 'en') return value
  const { name, gender } = people.character
  const character = theCharacter(name?.value ?? null, gender?.value ?? null, true)
  if (people.narrates) return firstPersonTold(inThirdPerson(value, theLearner), character)
  if (people.addressee === null || !/\byou/i.test(value)) return value
  return inThirdPerson(value, people.addressee === 'character' ? character : theLearner)
}

/** Stands for a quotation while the words around it change. */
const quotationMark = '\uE000'

/** Where a sentence stands in its telling: the first "you" may be told differently from those behind it. */
interface Turn {
  readonly stand: Stand
  readonly past: boolean
  used: boolean
}

const contracted: Readonly<Record<string, readonly [string, string]>> = {
  re: ['is', 'are'],
  ve: ['has', 'have'],
  ll: ['will', 'will'],
  d: ['would', 'would'],
}
const agreeing: Readonly<Record<string, string>> = {
  are: 'is',
  were: 'was',
  have: 'has',
  do: 'does',
  "don't": "doesn't",
  "haven't": "hasn't",
  "aren't": "isn't",
  "weren't": "wasn't",
}

function retell(piece: string, turn: Turn): string {
  const tokens = piece.split(/([\p{L}\p{M}]+(?:['’][\p{L}\p{M}]+)*)/u)
  for (let at = 1; at < tokens.length; at += 2) {
    const word = (tokens[at] ?? '').replace('’', "'").toLowerCase()
    if (!/^you(?:r|rs|rself|rselves|'re|'ve|'ll|'d)?$/.test(word)) continue
    const called = turn.used ? turn.stand.later : turn.stand.first
    turn.used = true
    const capital = /^Y[a-z]/.test(tokens[at] ?? '')
    if (word.startsWith('yours')) tokens[at] = word === 'yours' ? called.possessive : called.reflexive
    else if (word === 'your') tokens[at] = called.possessive
    else if (word === 'you') putYou(tokens, at, called, turn.past)
    else tokens[at] = `${called.subject} ${contracted[word.slice(4)]?.[called.singular ? 0 : 1] ?? ''}`
    if (capital) tokens[at] = (tokens[at] ?? '').charAt(0).toUpperCase() + (tokens[at] ?? '').slice(1)
  }
  return tokens.join('')
}

function putYou(tokens: string[], at: number, called: Called, past: boolean): void {
  const lower = (index: number) => (tokens[index] ?? '').replace('’', "'").toLowerCase()
  let verb = at + 2
  while (/^\s+$/.test(tokens[verb - 1] ?? '') && isAdverb(lower(verb)) && !isPlainVerb(lower(verb))) verb += 2
  const next = lower(verb)
  const before = /[,.;:–(]/.test(tokens[at - 1] ?? '') ? '' : lower(at - 2)
  const asked = /^(?:are|do|did|have|were|can|will|would|could|should|must|may)$/.test(before)
  const connected = /^\s+$/.test(tokens[verb - 1] ?? '')
  const verbal = next in agreeing || isModal(next) || isPast(next) || isPlainVerb(next)
  const isVerb = connected && (verbal || (clauseOpener.test(before) && next !== '' && !noVerb.test(next)))
  const governed =
    /^(?:to|for|with|from|of|by|at|about|against|behind|between|without|on|towards|near|like|than)$/.test(before)
  // the verb stands inside quotation marks: whether you "were allowed"
  const cutOff = (tokens[at + 1] ?? '').includes(quotationMark) && clauseOpener.test(before) && before !== ''
  const isSubject =
    asked || cutOff || ((isVerb || next === 'and') && !governed) || (at === 1 && (tokens[0] ?? '').trim() === '')
  tokens[at] = isSubject ? called.subject : called.object
  if (isSubject && isVerb && !asked && next !== 'and' && called.singular) agree(tokens, verb, next, past)
}

const clauseOpener =
  /^(?:|and|if|whether|when|that|because|but|or|so|then|what|who|which|where|why|how|as|while|until|unless|once|since|after|before|although)$/

/** What follows a "you" that is no subject: "beside you in the car", "and you for four". */
const noVerb =
  /^(?:and|or|but|in|on|at|for|to|with|from|of|by|as|the|an?|is|was|all|both|too|alone|not|who|that|if|when|because|through|over|under|into|about|up|out|down|away|back|there|here|this|his|her|their|my)$|(?:ed|ing|ly)$/

/** Verbs whose past looks like their present; instructions are written in the present. */
const sameInPast = /^(?:put|set|cut|let|hit|hurt|cost|quit|read|shut|split|spread)$/

function agree(tokens: string[], verb: number, word: string, past: boolean): void {
  if (word in agreeing) tokens[verb] = agreeing[word] ?? word
  else if (isModal(word) || (isPast(word) && (past || !sameInPast.test(word)))) return
  else tokens[verb] = thirdPersonForm(word)
  if (!/^(?:do|don't)$/.test(word)) agreeJoined(tokens, verb, past)
}

/** "if you ask and listen", "you come on time, put it down and let them begin": further verbs agree as well. */
function agreeJoined(tokens: string[], verb: number, past: boolean): void {
  let inClause = false
  for (let at = verb + 2; at < tokens.length; at += 2) {
    const [word, gap] = [(tokens[at] ?? '').toLowerCase(), tokens[at - 1] ?? '']
    if (/[.;:?!–—(]/.test(gap)) return
    if (gap.includes(',')) inClause = false
    if (opensClause.test(word)) inClause = true
    const joint = /^(?:and|or|but|nor)$/.test(word)
    if (!(joint || gap.includes(',')) || (inClause && !joint)) continue
    let next = joint ? at + 2 : at
    while (/^(?:never|always|also|then|only|just|often|sometimes)$/i.test(tokens[next] ?? '')) next += 2
    const following = (tokens[next] ?? '').toLowerCase()
    const after = (tokens[next + 2] ?? '').toLowerCase()
    if (!isPlainVerb(following) && !sameInPast.test(following)) continue
    if (following.endsWith('s') || (isPast(following) && (past || !sameInPast.test(following)))) continue
    if (inClause || (!joint && !startsObject.test(after))) continue
    if (joint && /^(?:are|were|is|was|of)$/.test(after)) continue
    tokens[next] = following in agreeing ? (agreeing[following] ?? following) : thirdPersonForm(following)
    at = next
  }
}

const opensClause =
  /^(?:that|who|which|what|when|if|because|while|where|how|why|whether|than|as|to|they|we|i|it|can|could|will|would|should|must|may)$/
const startsObject =
  /^(?:the|an?|your|his|her|their|its|it|him|them|at|in|on|up|down|away|back|off|out|over|to|with|for|about|nothing|everything|only|no|every|all|\d.*|)$/
