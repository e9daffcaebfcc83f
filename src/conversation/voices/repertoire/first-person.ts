import { restate } from '../../../language/perspective.ts'
import { readsAsEnglish } from '../../../language/reads-as-english.ts'
import { tokenise, withoutMarkdown } from '../../../language/sentence-tokens.ts'
import { hasFiniteVerb } from '../../../language/subject-verb.ts'
import { words } from '../../../language/text.ts'
import { isIrregularPast, isPast, thirdPersonVerb } from '../../../language/verbs.ts'
import { framed } from './label-frames.ts'
import { lowerFirst, type Teller } from './teller.ts'
import { isUnspoken } from './unspoken.ts'

/** Longer sentences are for reading, not for saying. */
const mostWords = 46

/** A statement of a sheet: "Budget: 145,000" has a label. */
export interface Labelled {
  readonly label: string | null
  readonly body: string
}

/** @returns the statement without markdown, its label apart */
export function labelled(statement: string): Labelled {
  const clean = withoutMarkdown(statement)
  const found = /^(\p{L}[^:.;!?"“”«»]{0,60}?)\s?:\s+(?=\S)/u.exec(clean)
  if (!found?.[1] || words(found[1]).length > 8) return { label: null, body: clean }
  return { label: found[1], body: clean.slice(found[0].length) }
}

/**
 * Turns one statement about the persona into a complete sentence that it can say.
 * @param isOwn whether the statement is about the persona, so that a missing subject is the persona
 * @param before the text before it, by which "she" or "he" may mean somebody else
 * @returns null for everything that is no such sentence: headings, bare labels, directions, what cannot be turned safely
 */
export function inFirstPerson(statement: string, teller: Teller, isOwn: boolean, before = ''): string | null {
  const { label, body } = labelled(statement)
  if (isUnspoken(statement, teller) || isUnspoken(body, teller)) return null
  const told = asSentence(body, teller, isOwn, before) ?? (label && isOwn ? framed(label, body, teller) : null)
  return told === null ? null : speakable(told, teller)
}

/** @returns the sentence as it can be said, or null when it still reads as something written about the persona */
export function speakable(sentence: string, teller: Teller): string | null {
  const text = polished(sentence)
  const bare = text.replace(/["“„«][^"”“»]*["”“»]/g, '""')
  const count = words(text).length
  if (count < 3 || count > mostWords || bare.includes('?') || /[|#*_`]/.test(bare)) return null
  if (teller.ownName?.test(bare)) return null
  if (!isComplete(bare) || !isEnglish(text, teller)) return null
  return text
}

/** @returns true when a main clause with a verb remains once all that hangs on it is taken away */
export function isComplete(sentence: string): boolean {
  const main = sentence
    .replace(/^\W*(?:after|before|since|while|although|because|as) [^,]+, /i, '')
    .replace(/(?<=\S)[,;]? \b(?:which|who|whom|whose|that|while|because|although|where|until|since|so that|if|as)\b[^,;]*/gi, '')
    .replace(/^\W*\p{L}+ing\b[^,]*(?:, )?/iu, (start) => (/^\W*(?:nothing|everything|something|anything|morning|evening)/i.test(start) ? start : ''))
  const tokens = tokenise(main)
  const [first] = tokens
  if (!first) return false
  if (thirdPersonVerb(first.lower) === 'yes' && !/^(?:is|was)$/.test(tokens[1]?.lower ?? '')) return false
  return hasFiniteVerb(tokens)
}

function isEnglish(text: string, { isEnglish: documentIsEnglish }: Teller): boolean {
  const tokens = tokenise(text)
  if (!readsAsEnglish(tokens)) return false
  return documentIsEnglish || /\b(?:the|and|of|is|was|have|has|my|with|not|are)\b/i.test(text)
}

function asSentence(body: string, teller: Teller, isOwn: boolean, before: string): string | null {
  if (isOwn && !isNote(body)) {
    const we = asCouple(body, teller, before)
    if (we) return we
  }
  const plain = restate(body, teller.who, 'I', before ? { before } : {})
  if (plain && !isNote(plain)) return plain
  return isOwn ? completed(body, teller) : null
}

/** Notes leave out whose they are: "Married to ...", "Has seen 14 videos", "Father had ...", "Began as a clerk". */
function isNote(body: string): boolean {
  const [first, second] = tokenise(body)
  if (!first || first.kind !== 'word') return false
  if (states.test(first.text) || kin.test(body)) return true
  if (second?.lower === 'by' || /^\p{Ll}/u.test(first.text) === false && /^(?:is|was|are)$/.test(second?.lower ?? '')) return false
  return thirdPersonVerb(first.lower) === 'yes' || /^(?:is|was|has|had)$/.test(first.lower) || isPastStart(first.lower)
}

function isPastStart(word: string): boolean {
  return (isIrregularPast(word) || isPast(word)) && !/^(?:based|called|named|born|written|given|sent|left|put|cut|set|shut|cost|read|hurt|needed|wanted|interested)$/.test(word)
}

const states =
  /^(?:Married|Divorced|Widowed|Separated|Employed|Retired|Self-employed|Engaged|Pregnant|Allergic|Insured|Responsible|Worried|Afraid|Ashamed|Proud|Born)$/i
const kin =
  /^(?:Father|Mother|Wife|Husband|Partner|Son|Daughter|Brother|Sister|Brother-in-law|Sister-in-law|Mother-in-law|Father-in-law|Parents|Children|Boss|Supervisor|Colleague|Colleagues|Neighbour)\b(?! of\b| to\b)(?=.* )/

function completed(body: string, teller: Teller): string | null {
  if (!isNote(body)) return null
  const { pronoun, who } = teller
  const own = { She: 'Her', He: 'His', They: 'Their' }[pronoun]
  const first = tokenise(body)[0]?.text ?? ''
  const rest = lowerFirst(body, teller)
  const whole = kin.test(body)
    ? `${own} ${rest}`
    : /^Born$/i.test(first)
      ? `${pronoun} was ${rest}`
      : states.test(first)
        ? `${pronoun} ${pronoun === 'They' ? 'are' : 'is'} ${rest}`
        : `${pronoun} ${rest}`
  return restate(whole, who, 'I')
}

/** After "married to ..." what "they" do is what "we" do. */
function asCouple(body: string, teller: Teller, before: string): string | null {
  if (!/^(?:together )?they\b/i.test(body) || !/\b(?:married|husband|wife|partner|spouse)\b/i.test(before)) return null
  if (/\b(?:his|her|he|she|him|my)\b/i.test(body) || teller.ownName?.test(body)) return null
  return body
    .replace(/\bTogether they\b/i, 'Together we')
    .replace(/\bThey\b/i, 'We')
    .replace(/\btheir\b/gi, 'our')
    .replace(/\bthem\b/gi, 'us')
}

function polished(sentence: string): string {
  const text = sentence
    .replace(/\bI and (\p{Lu}\p{L}+)/gu, '$1 and I')
    .replace(/\b(in|of|on) the (\p{L}+) of you\b/gu, '$1 your $2')
    .replace(/\bthe learner[’']s\b/gi, 'your')
    .replace(/\bthe learner\b/gi, 'you')
    .replace(/\s+/g, ' ')
    .trim()
  const capital = text.charAt(0).toUpperCase() + text.slice(1)
  return /[.!?…]["”’»]?$/.test(capital) ? capital : `${capital.replace(/[,;:–-]+$/, '')}.`
}
