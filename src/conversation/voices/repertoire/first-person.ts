import { lacksSubject } from '../../../language/elided-subject.ts'
import { restate } from '../../../language/perspective.ts'
import { readsAsEnglish } from '../../../language/reads-as-english.ts'
import { tokenise } from '../../../language/sentence-tokens.ts'
import { words } from '../../../language/text.ts'
import { thirdPersonVerb } from '../../../language/verbs.ts'
import { adverbs, isComplete } from './complete-sentence.ts'
import { labelled } from './labelled.ts'
import { framed, inOwnWords } from './label-frames.ts'
import { lowerFirst, type Teller } from './teller.ts'
import { isUnspoken } from './unspoken.ts'

/** Longer sentences are for reading, not for saying. */
const mostWords = 46

/**
 * Turns one statement about the persona into a complete sentence that it can say.
 * @param isOwn whether the statement is about the persona, so that a missing subject is the persona
 * @param before the text before it, by which "she" or "he" may mean somebody else
 * @returns null for everything that is no such sentence: headings, bare labels, directions, what cannot be turned safely
 */
export function inFirstPerson(statement: string, teller: Teller, isOwn: boolean, before = ''): string | null {
  const { label, body: written } = labelled(statement)
  const body = isOwn ? asCouple(written, label, before, teller) : written
  if (isUnspoken(statement, teller) || isUnspoken(body, teller) || (label && identity.test(label))) return null
  if (mayMeanSomebodyElse(body, before, teller)) return null
  if (label !== null && labelled(body).label !== null) return inFirstPerson(body, teller, isOwn, before)
  const verbLabel = label && isOwn ? labelAsVerb(label, body, teller) : null
  const sentence = verbLabel ?? asSentence(body, teller, isOwn)
  const told = sentence && isComplete(sentence) ? sentence : label && isOwn ? framed(label, body, teller) : null
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

function isEnglish(text: string, { isEnglish: documentIsEnglish }: Teller): boolean {
  const tokens = tokenise(text)
  if (!readsAsEnglish(tokens)) return false
  return documentIsEnglish || /\b(?:the|and|of|is|was|have|has|my|with|not|are)\b/i.test(text)
}

function asSentence(body: string, teller: Teller, isOwn: boolean): string | null {
  const plain = restated(body, teller)
  if (plain && !isNote(plain)) return plain
  if (!isOwn) return null
  const whole = completed(body, teller)
  if (whole || /\b(?:she|he|they|him|them)\b/i.test(body)) return whole
  const own = inOwnWords(body, teller)
  return own && isComplete(own) ? own : null
}

/** What stands in quotation marks is somebody's words, with full stops of their own; it is put back as it was. */
function restated(sentence: string, { who }: Teller): string | null {
  const quotes = sentence.match(/["“„«][^"”“»]*["”“»]/g) ?? []
  const blanked = quotes.reduce((text, quote) => text.replace(quote, '""'), sentence)
  const told = restate(blanked, who, 'I')
  return told === null ? null : quotes.reduce((text, quote) => text.replace('""', () => quote), told)
}

/** Notes leave out whose they are: "Married to ...", "Has seen 14 videos", "Father had ...", "Began as a clerk". */
function isNote(body: string): boolean {
  const [first, second] = tokenise(body)
  if (!first || first.kind !== 'word') return false
  if (states.test(body) || kin.test(body)) return true
  if (adverbs.test(first.text)) return second?.kind === 'word' && thirdPersonVerb(second.lower) !== 'no'
  if (second?.lower === 'by' || /^(?:is|was|are)$/.test(second?.lower ?? '')) return false
  return (
    thirdPersonVerb(first.lower) === 'yes' ||
    /^(?:is|was|has)$/.test(first.lower) ||
    pastStarts.test(first.lower) ||
    lacksSubject(tokenise(body))
  )
}

/** Past forms with which a note begins when the persona is its subject; "Published evidence" is none. */
const pastStarts =
  /^(?:began|came|went|took|grew|got|had|knew|saw|spent|taught|thought|wrote|drove|gave|lost|met|ran|sold|bought|moved|worked|studied|lived|joined|started|graduated|stopped|asked|returned|visited|paid|missed|tried)$/
const states =
  /^(?:married|divorced|widowed|separated|employed|self-employed|engaged|pregnant|allergic|insured|responsible|worried|afraid|ashamed|proud|born|interested)(?= (?:to|from|since|in|as|by|about|with|for|of|at|that)\b|[,.;]|$)/i
const kin =
  /^(?:Father|Mother|Wife|Husband|Partner|Son|Daughter|Brother|Sister|Brother-in-law|Sister-in-law|Mother-in-law|Father-in-law|Parents|Children|Boss|Supervisor|Colleague|Colleagues|Neighbour)\b(?! of\b| to\b)(?=.* )/

function completed(body: string, teller: Teller): string | null {
  if (!isNote(body)) return null
  const { pronoun } = teller
  const own = { She: 'Her', He: 'His', They: 'Their' }[pronoun]
  const rest = lowerFirst(body, teller)
  const whole = kin.test(body)
    ? `${own} ${rest}`
    : /^born\b/i.test(body)
      ? `${pronoun} was ${rest}`
      : states.test(body)
        ? `${pronoun} ${pronoun === 'They' ? 'are' : 'is'} ${rest}`
        : `${pronoun} ${rest}`
  return restated(whole, teller)
}

/** "Lives in: Porto", "Expects for the old car: 2,000": the label holds the verb. */
function labelAsVerb(label: string, body: string, teller: Teller): string | null {
  const [, verb = '', rest = ''] = /^(\p{L}+)(?: (.+))?$/u.exec(label) ?? []
  const isVerb =
    /^(?:lives|works|drives|expects|earns|owns|studies|speaks|pays|plays|comes|interested|married|employed)$/i.test(
      verb,
    )
  if (!isVerb || isComplete(body) || words(body).length > 30) return null
  const after = rest.replace(/\b(?:today|now|currently|at present|at the moment)\b/i, '').trim()
  const text = body.replace(/[.;]$/, '')
  const told = completed(
    `${verb} ${/^(?:for|on|from)\b/i.test(after) ? `${text}` : `${after} ${text}`}.`.replace(/ +/g, ' '),
    teller,
  )
  if (!told || !/^(?:for|on|from)\b/i.test(after)) return told
  return `${after.charAt(0).toUpperCase()}${after.slice(1)} ${told}`
}

/** "She" after a sentence that ended with another woman, or began with somebody else, may be that person. */
function mayMeanSomebodyElse(body: string, before: string, { pronoun, ownName }: Teller): boolean {
  if (pronoun === 'They' || !new RegExp(`^\\W*${pronoun}\\b`).test(body)) return false
  const last = (before.split('\n').at(-1) ?? '').replace(/["“„«][^"”“»]*["”“»]/g, '')
  const same = pronoun === 'She' ? womenOf : menOf
  const lead = /^\W*(?:[^,:]{0,40}: )?(?:(?:his|her|the|own) )*(\p{L}+)(?: (\p{L}+))?/iu.exec(last)
  const startsWithKin =
    same.test(`${lead?.[1] ?? ''} `) ||
    (/^(?:own|younger|older|elder|step)$/.test(lead?.[1] ?? '') && same.test(`${lead?.[2] ?? ''} `))
  const startsWithName =
    /^\p{Lu}\p{L}+ (?:\p{Lu}\p{L}+ )?(?:said|was|is|has|had|did|told|asked|sent|bought|\p{L}+ed|\p{L}+s)\b/u.test(
      last,
    ) &&
    !ownName?.test(last.split(' ').slice(0, 3).join(' ')) &&
    !/^(?:She|He|They|It|That|This|Nobody|Everybody|In|On|At|Since|After|Before)\b/.test(last)
  const endsWithTitled =
    same.test(last.split(/,|;| and /).at(-1) ?? '') && !new RegExp(`\\b${pronoun}\\b`, 'i').test(last)
  const introduces = /\b(?:a|an) \p{Ll}+, \p{Lu}\p{L}+, /u.test(last)
  return startsWithKin || startsWithName || endsWithTitled || introduces
}

const womenOf =
  /\b(?:mrs|ms|miss|señora|madame|frau|mother|mother-in-law|wife|sister|daughter|aunt|grandmother|girlfriend)\b/i
const menOf =
  /\b(?:mr|sir|señor|monsieur|herr|father|father-in-law|husband|brother|brother-in-law|son|uncle|grandfather|boyfriend)\b/i

const identity =
  /^(?:name|age|gender|sex|role|job|occupation|profession|title|city|location|place|country|contact|customer|interviewee|mode|sub-?type|status)\b/i

/** What "they" do in the life of somebody who is married is what "we" do. */
function asCouple(
  body: string,
  label: string | null,
  before: string,
  { pronoun, ownName, hasPartner }: Teller,
): string {
  const isShared =
    /^together they\b|\blives? with them\b/i.test(body) ||
    /\b(?:money|budget|savings|income|home|family)\b/i.test(label ?? '') ||
    /\b(?:married|husband|wife|partner|spouse)\b/i.test(before.split('\n').slice(-2).join(' '))
  if (!hasPartner || !isShared || !/^(?:together )?they\b|[;,] they\b|\blives? with them\b/i.test(body)) return body
  const own = { She: /\b(?:she|her|hers)\b/i, He: /\b(?:he|him|his)\b/i, They: /\b(?:s?he|his|him|hers?)\b/i }[pronoun]
  if (!/with them/.test(body) && (own.test(body) || ownName?.test(body))) return body
  return body
    .replace(/\bThey\b/g, 'We')
    .replace(/\bthey\b/g, 'we')
    .replace(/\btheir\b/g, 'our')
    .replace(/\bthem\b/g, 'us')
}

function polished(sentence: string): string {
  const text = sentence
    .replace(/\bI and (\p{Lu}\p{L}+)/gu, '$1 and I')
    .replace(/\b(in|of|on) the (\p{L}+) of you\b/gu, '$1 your $2')
    .replace(/\bthe learner[’']s\b/gi, 'your')
    .replace(/\bthe learner\b/gi, 'you')
    .replace(/(?<=\p{L} )(?:this|the) customer\b(?!['’])/giu, 'you')
    .replace(/\s+/g, ' ')
    .trim()
  const capital = text.charAt(0).toUpperCase() + text.slice(1)
  return /[.!?…]["”’»]?$/.test(capital) ? capital : `${capital.replace(/[,;:–-]+$/, '')}.`
}
