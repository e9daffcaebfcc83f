import { isAdverb, isModal, isPast, isPlainVerb, thirdPersonForm } from '../../language/verbs.ts'
import { shortNames } from './names.ts'

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

/** @returns an English sentence with its "you" in the third person and the verbs agreeing; quotations stay as they are. */
export function inThirdPerson(sentence: string, stand: Stand): string {
  const introduced = stand === theLearner ? null : /^[Yy]ou (?:are|play) (?=\p{Lu})/u.exec(sentence)
  if (introduced) return sentence.slice(introduced[0].length)
  const turn = { stand, used: false }
  const told = sentence
    .replace(/\b(you),? \((?:the )?(?:learner|trainee|participant|student)\)/gi, '$1')
    .replace(/\bboth of you\b/gi, (both) => `${both.slice(0, -3)}them`)
    .split(/("[^"]*"|“[^”]*”|«[^»]*»)/)
    .map((piece, index) => (index % 2 === 1 ? piece : retell(piece, turn)))
    .join('')
  return /^\p{Lu}/u.test(sentence) ? told.charAt(0).toUpperCase() + told.slice(1) : told
}

/** Where a sentence stands in its telling: the first "you" may be told differently from those behind it. */
interface Turn {
  readonly stand: Stand
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
    else if (word === 'you') putYou(tokens, at, called)
    else tokens[at] = `${called.subject} ${contracted[word.slice(4)]?.[called.singular ? 0 : 1] ?? ''}`
    if (capital) tokens[at] = (tokens[at] ?? '').charAt(0).toUpperCase() + (tokens[at] ?? '').slice(1)
  }
  return tokens.join('')
}

function putYou(tokens: string[], at: number, called: Called): void {
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
  const isSubject = asked || ((isVerb || next === 'and') && !governed) || (at === 1 && (tokens[0] ?? '').trim() === '')
  tokens[at] = isSubject ? called.subject : called.object
  if (isSubject && isVerb && !asked && next !== 'and' && called.singular) agree(tokens, verb, next)
}

const clauseOpener =
  /^(?:|and|if|when|that|because|but|or|so|then|what|who|which|where|why|how|as|while|until|unless|once|since|after|before|although)$/

/** What follows a "you" that is no subject: "beside you in the car", "and you for four". */
const noVerb =
  /^(?:and|or|but|in|on|at|for|to|with|from|of|by|as|the|an?|is|was|all|both|too|alone|not|who|that|if|when|because|through|over|under|into|about|up|out|down|away|back|there|here|this|his|her|their|my)$|(?:ed|ing|ly)$/

/** Verbs whose past looks like their present; instructions are written in the present. */
const sameInPast = /^(?:put|set|cut|let|hit|hurt|cost|quit|read|shut|split|spread)$/

function agree(tokens: string[], verb: number, word: string): void {
  if (word in agreeing) {
    tokens[verb] = agreeing[word] ?? word
    return
  }
  if (isModal(word) || (isPast(word) && !sameInPast.test(word))) return
  tokens[verb] = thirdPersonForm(word)
  // "if you ask and listen": the second verb agrees as well
  for (let at = verb + 2; at < Math.min(tokens.length - 2, verb + 40); at += 2) {
    if (!/^(?:and|or|then|but)$/i.test(tokens[at] ?? '') || !/^\s+$/.test(tokens[at + 1] ?? '')) continue
    const following = (tokens[at + 2] ?? '').toLowerCase()
    if (isPlainVerb(following) && !isPast(following) && !following.endsWith('s'))
      tokens[at + 2] = thirdPersonForm(following)
    return
  }
}
