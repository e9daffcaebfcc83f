import { upperStart } from '../../../language/upper-start.ts'
import { hasStrandedVerb, isElided } from '../../../language/elided-subject.ts'
import { restate } from '../../../language/perspective.ts'
import { readsAsEnglish } from '../../../language/reads-as-english.ts'
import { tokenise } from '../../../language/sentence-tokens.ts'
import { sentences, words } from '../../../language/text.ts'
import { isIrregularPast, isPast, isPlainVerb, plainForm, thirdPersonVerb } from '../../../language/verbs.ts'
import { adverbs, isComplete } from './complete-sentence.ts'
import { datedIn, withDate } from './dated.ts'
import { isDirection } from './directions.ts'
import { asLine, labelled } from './labelled.ts'
import { lowerFirst, type Teller } from './teller.ts'
import { fromOurSide, roleOf, spelledOut } from './own-side.ts'
import { kinNamed, selfNamed } from './named.ts'
import { writtenOut } from './written-out.ts'

/** A statement as the persona says it. */
export interface OwnWords {
  readonly text: string
  /** A fragment ("140 people, headsets") answers a question and is never told by itself. */
  readonly isFragment: boolean
}

/**
 * Puts one statement of the document, without its label, into the persona's mouth.
 * @param isOwn whether the statement is about the persona: then a missing subject is the persona
 * @param before the text before it, by which "she" may be somebody else
 * @returns null when it reads as written about the persona whatever is done
 */
export function inOwnWords(noted: string, teller: Teller, isOwn: boolean, before = ''): OwnWords | null {
  const quote = wholeQuote(noted)
  if (quote) return { text: asLine(quote), isFragment: words(quote).length < 4 }
  const met = meeting.exec(noted)
  if (met?.[2] && teller.ownName?.test(met[1] ?? ''))
    return inOwnWords(`${teller.pronoun} ${met[2].replace(/^is \d{2},? and /, '')}`, teller, isOwn, before)
  const shown = introduced.exec(noted)
  if (shown?.[2] && teller.ownName?.test(shown[1] ?? ''))
    return inOwnWords(`${teller.pronoun} ${shown[2]}`, teller, isOwn, before)
  const log = datedIn(noted)
  if (log) {
    if (wholeQuote(log.rest)) return { text: closedSentence(`${log.when}: ${log.rest}`), isFragment: true }
    const deed = inOwnWords(log.rest, teller, isOwn || startsWithVerb(log.rest), before)
    if (deed === null) return null
    return {
      ...deed,
      text: deed.isFragment ? `${log.when}: ${lowerFirst(deed.text, teller)}` : withDate(log.when, deed.text, teller),
    }
  }
  const named = introducing.exec(noted)
  if (named?.[1] && teller.ownName?.test(named[1])) {
    const deeds = noted.slice(named[0].length)
    if (startsWithVerb(deeds)) return inOwnWords(`${teller.pronoun} ${joined(deeds)}`, teller, isOwn, before)
  }
  const role = isOwn ? roleOf(noted, teller) : null
  if (role !== null) return role === '' ? null : asRole(role, teller)
  const statement = teller.isEnglish ? fromOurSide(writtenOut(noted), teller) : noted
  const quotes = statement.match(/["“„«][^"”“»]*["”“»]/g) ?? []
  const blanked = quotes.reduce((text, one) => text.replace(one, '""'), statement)
  let left = [...quotes]
  const parts = sentences(blanked).map(({ text }) =>
    text.replace(/""/g, () => {
      const [first = '""', ...rest] = left
      left = rest
      return first
    }),
  )
  const told = (parts.length === 0 ? [statement] : parts).flatMap((part, at, all) =>
    all.length > 1 && isDirection(part, teller)
      ? []
      : (oneSentence(part, teller, isOwn, [before, ...all.slice(0, at)].join('\n')) ?? []),
  )
  if (told.length === 0) return null
  const text = told.map((one) => one.text).join(' ')
  if (teller.ownName?.test(withoutQuotes(text))) return null
  return { text, isFragment: told.every((one) => one.isFragment) }
}

/** "head gardener in Kassel" -> "I am head gardener in Kassel": who one is, said as a sentence. */
function asRole(role: string, teller: Teller): OwnWords {
  const turned = ownFragment(role, teller)
  const said = turned === null ? null : selfNamed(turned, teller)
  return said === null
    ? { text: closedSentence(turned ?? role), isFragment: true }
    : { text: closedSentence(said), isFragment: false }
}

/** "The learner is visiting Olga Brandt, who is 56 and runs a mill": what stands behind "who" is hers to tell. */
const meeting =
  /^(?:the learner|you|today the learner|today you) (?:is|are|will be|will|has|have)(?: \p{L}+){0,4}? (\p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}'’-]+){0,3}), who (.+)$/iu

/** "The one to be questioned is the guard, Olga Brandt, 34, who lives in Kassel and ...": so is this. */
const introduced =
  /^(?:the|your|an?|today['’]s)\b[^.;:"“]*? (?:is|are|will be)\b[^.;:"“]*? (\p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}'’-]+){0,3}), (?:(?:aged )?\d{1,3}, )?(?:\p{Ll}[^,]{2,40}, )?who ((?:is|was|has|had|lives|works|runs|owns|teaches|drives|leads|keeps)\b.+)$/iu

/** "He's Des Rooney, 63, lives in Cork, drives a bus": a name and an age before what is to be told. */
const introducing =
  /^(?:she|he|they)(?:['’]s|['’]re| is| are) (\p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}'’-]+){0,3}), (?:aged )?\d{1,3}, (?=\p{Ll})/iu

/** "lives in Cork, drives a bus" -> "lives in Cork and drives a bus" */
function joined(deeds: string): string {
  const at = deeds.lastIndexOf(', ')
  const verb = /^, (\p{L}+) /u.exec(deeds.slice(at))?.[1] ?? ''
  return at > 0 && thirdPersonVerb(verb) !== 'no' ? `${deeds.slice(0, at)} and ${deeds.slice(at + 2)}` : deeds
}

/** @returns a statement as one sentence that the persona can say by itself; null for fragments and for directions */
export function asOwnSentence(statement: string, teller: Teller): string | null {
  const { label, body } = labelled(statement)
  if (isDirection(body, teller)) return null
  const own = inOwnWords(body, teller, true)
  return own && !own.isFragment && (label === null || isComplete(own.text)) ? own.text : null
}

/** @returns a fragment with the persona's own "my" and "I" in it; null when it cannot be turned */
export function ownFragment(fragment: string, teller: Teller): string | null {
  if (teller.ownName?.test(fragment)) return null
  const own = mentionsPersona(fragment, teller) ? asFragment(fragment, teller) : fragment
  return own && !/^me\b/i.test(own) ? own.replace(/\.$/, '') : null
}

/** Longer sentences are for reading, not for saying. */
const mostWords = 48

function oneSentence(sentence: string, teller: Teller, isOwn: boolean, before: string): OwnWords | null {
  if (sentence.endsWith('?') || isUnknownToSelf(sentence)) return null
  const shared = withoutIdentity(asCouple(spelledOut(sentence), teller, before))
  const whole = isOwn ? (completed(shared, teller) ?? shared) : shared
  const told = turned(reportedBy(whole, teller), teller, before)
  if (told === null) return null
  const turnedBack = notOneself(told, teller)
  const text = polished(
    (isComplete(turnedBack) && !/\baged\b/.test(turnedBack) ? null : kinNamed(turnedBack)) ?? turnedBack,
    teller,
  )
  const count = words(text).length
  if (count < 1 || count > mostWords || /[|#*_`]/.test(text)) return null
  if (!teller.isEnglish && !/\b(?:the|and|of|is|was|have|has|my|with|not|are|I)\b/.test(text)) return null
  return { text, isFragment: !isComplete(text) || isHalfTurned(text) }
}

/** "Anna told him to go" is about two people: who does something to oneself does it to "myself". */
function notOneself(sentence: string, { pronoun }: Teller): string {
  const other = { She: 'her', He: 'him', They: 'them' }[pronoun]
  return sentence.replace(
    /\b(I (?:(?:had|have|then|also|once|never|only|just) ){0,2}(\p{L}+)) me\b/gu,
    (whole, start: string, verb: string) => (isPast(verb) || isPlainVerb(verb) ? `${start} ${other}` : whole),
  )
}

/** "Married to the firm, says his clerk": whoever says so goes first. */
function reportedBy(sentence: string, { pronoun }: Teller): string {
  const [, said, by] = /^([^"“„«]+), says? ((?:his|her|their|the) \p{Ll}+(?: \p{Ll}+)?)\.?$/iu.exec(sentence) ?? []
  if (!said || !by || !new RegExp(`^${pronoun} `).test(said)) return sentence
  return `${upperStart(by)} says that ${said.charAt(0).toLowerCase()}${said.slice(1)}.`
}

/** "..., which she doesn't know": then she cannot say it. */
function isUnknownToSelf(sentence: string): boolean {
  if (/\b(?:nobody|no one) (?:has|had) (?:yet |ever )?told (?:her|him|them|you) (?:that|how|why)\b/i.test(sentence))
    return true
  return /, (?:which|but|though|although) (?:this |that |it )?(?:she|he|they|\p{Lu}\p{L}+) (?:does|do)(?:n['’]t| not) (?:yet )?know\b/u.test(
    sentence,
  )
}

/** "I leave home in a rush, eats in the car": a verb stayed behind in the third person. */
function isHalfTurned(text: string): boolean {
  const tokens = tokenise(text)
  const self = tokens.findIndex(({ text: one }) => one === 'I')
  return self >= 0 && hasStrandedVerb(tokens, self)
}

/** The sentence in the first person; as it stands where "She" is somebody the text has just turned to; else a fragment. */
function turned(text: string, teller: Teller, before: string): string | null {
  const told = restated(text, teller, before)
  if (told !== null) return told
  const alone = restated(text, teller)
  if (alone !== null) return isAboutAnother(text, teller) ? text : alone
  return mentionsPersona(text, teller) ? asFragment(text, teller) : text
}

/** After a sentence about another: "She lives upstairs", "... and she died"; "she nursed her" is about both. */
function isAboutAnother(text: string, { pronoun }: Teller): boolean {
  const object = { She: 'her', He: 'him', They: 'them' }[pronoun]
  if (new RegExp(`^\\W*${pronoun} \\p{L}+ ${object}(?:[.,;]|$| (?:for|in|at|with|until|when|to)\\b)`, 'iu').test(text))
    return false
  if (new RegExp(`^\\W*${{ She: 'her', He: 'his', They: 'their' }[pronoun]}\\b`, 'i').test(text)) return false
  return new RegExp(`^\\W*${pronoun}\\b|\\band ${pronoun}\\b`, 'iu').test(text)
}

/** What stands in quotation marks is somebody's words; it is put back as it was. */
function restated(sentence: string, { who, calledAs, roleNouns, isWritersWe }: Teller, before = ''): string | null {
  const quotes = sentence.match(/["“„«][^"”“»]*["”“»]/g) ?? []
  const blanked = quotes.reduce((text, quote) => text.replace(quote, '""'), sentence)
  const told = restate(blanked, who, 'I', {
    guesses: true,
    before,
    ...(isWritersWe ? { addressee: 'learner' as const } : {}),
    calledAs: [...calledAs, ...roleNouns],
  })
  return told === null ? null : quotes.reduce((text, quote) => text.replace('""', () => quote), told)
}

/** A fragment is turned by standing in a sentence for a moment: "a debt of his brother" -> "a debt of my brother". */
function asFragment(fragment: string, teller: Teller): string | null {
  const frame = 'This is about '
  const self = { She: /\bherself\b/gi, He: /\bhimself\b/gi, They: /\bthemselves\b/gi }[teller.pronoun]
  const told = restated(`${frame}${lowerFirst(fragment, teller).replace(self, 'myself')}`, teller)
  return told?.startsWith(frame) ? told.slice(frame.length) : null
}

function mentionsPersona(text: string, { ownName, pronoun }: Teller): boolean {
  const own = { She: /\b(?:she|her|hers)\b/i, He: /\b(?:he|him|his)\b/i, They: /\b(?:they|them|their)\b/i }[pronoun]
  return own.test(text) || (ownName?.test(text) ?? false)
}

function wholeQuote(text: string): string | null {
  const quote = /^["“„«]([^"”“»]+)["”“»][.,]?$/.exec(text.trim())?.[1]
  return quote && words(quote).length > 1 ? quote : null
}

function withoutQuotes(text: string): string {
  return text.replace(/["“„«][^"”“»]*["”“»]/g, '""')
}

/** "Olga Brandt, 58, female, head gardener, moved in spring": nobody introduces their deeds like that. */
function withoutIdentity(sentence: string): string {
  return sentence.replace(
    /^((?:(?:Dr|Mrs?|Ms|Prof|Sister|Nurse)\.? )?\p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}'’-]+){0,3})(?:, [^,]{1,40}){1,4}, (?=\p{Ll}+(?:ed|s|t)\b|was|is|has|had|came|went|wrote|lay|works|runs|lives)/u,
    (whole, name: string) => (/, \d{2}\b|female|male\b/.test(whole) ? `${name} ` : whole),
  )
}

/** Notes leave out whose they are: "Married to ...", "Has seen 14 videos", "Father had ...", "Began as a clerk". */
function completed(body: string, { pronoun }: Teller): string | null {
  const own = { She: 'Her', He: 'His', They: 'Their' }[pronoun]
  // "Gave her the job": whoever did it, it was not her.
  if (
    new RegExp(
      `^\\p{L}+ (?:${{ She: 'her (?:the|a|an|his|no|some|to|in|for|up|on|out)', He: 'him', They: 'them' }[pronoun]})\\b`,
      'iu',
    ).test(body)
  )
    return null
  const rest = body.charAt(0).toLowerCase() + body.slice(1)
  // "Sends money when she can": the doer is whoever the sentence goes on with.
  const other = { She: /\bhe\b/, He: /\bshe\b/, They: /$^/ }[pronoun]
  const named = new RegExp(`\\b\\p{Lu}\\p{Ll}+\\b.*${other.source}`, 'u')
  if (other.test(body) && !named.test(rest) && !new RegExp(`\\b${pronoun}\\b`, 'i').test(body) && startsWithVerb(body))
    return `${pronoun === 'He' ? 'She' : 'He'} ${rest}`
  if (kin.test(body) || kinWithVerb.test(body)) return `${own} ${rest.replace(/^(\p{L}+(?:-in-law)?),/u, '$1')}`
  if (/^born\b/i.test(body)) return `${pronoun} was ${rest}`
  const [, since, place, more = ''] = served.exec(body) ?? []
  if (since && place && !/\b(?:our|us)\b/.test(body))
    return `${pronoun} ${pronoun === 'They' ? 'have' : 'has'} been ${place} for ${since.toLowerCase()}${more.replace(/^, (?=\p{L}+ed\b|began\b)/u, ' and ')}`
  if (pastFigure.test(body)) return `We had ${rest}`
  const [, when, deed] = lately.exec(body) ?? []
  if (when && deed && startsWithVerb(deed))
    return `${when}, ${pronoun.toLowerCase()} ${deed.replace(/; (?=(?:felt|heard|saw|had|was|went|fell|could|did|took)\b)/g, `; ${pronoun.toLowerCase()} `)}`
  const [, fact, wish] = wished.exec(body) ?? []
  if (fact && wish && !isComplete(fact)) return `${fact}, and ${pronoun.toLowerCase()} ${wish}`
  if (states.test(body)) {
    const [now, since] = pronoun === 'They' ? ['are', 'have been'] : ['is', 'has been']
    return `${pronoun} ${lasting.test(body) ? since : now} ${rest.replace(/, (?=(?:does|has|is|will|can)(?:n['’]t| not)\b)/, ` and ${pronoun.toLowerCase()} `)}`
  }
  return startsWithVerb(body) ? `${pronoun} ${rest}` : null
}

function startsWithVerb(body: string): boolean {
  const tokens = tokenise(body)
  const [first, second] = tokens
  if (!first || first.kind !== 'word' || second?.lower === 'by') return false
  if (adverbs.test(first.text)) return second?.kind === 'word' && thirdPersonVerb(second.lower) !== 'no'
  if (/^(?:is|was|are|of|and)$/.test(second?.lower ?? '')) return false
  return (
    thirdPersonVerb(first.lower) === 'yes' ||
    isElided(tokens) ||
    /^(?:is|was|has|did|can|cannot|can't|would|will|must|isn't|wasn't|hasn't|doesn't|didn't|won't|wouldn't|isn’t|wasn’t|hasn’t|doesn’t|didn’t|won’t|wouldn’t)$/.test(
      first.lower,
    ) ||
    pastStarts.test(first.lower) ||
    ((isPast(first.lower) || isIrregularPast(first.lower)) && determiners.test(second?.lower ?? ''))
  )
}

/** Behind these stands what somebody did something to: "counted the safe", "phoned a mill"; a participle has none. */
const determiners = /^(?:the|an?|my|our|his|her|their|this|that|every|each|all|two|three|four|it|them|him)$/

/** "Twenty-two years in the plant, began as a crate washer" */
const served =
  /^((?:(?:about|over|nearly|almost|some) )?(?:\d{1,2}|[\p{L}-]+) (?:years|months|weeks))(?: now)? ((?:in|at|with|on|behind) (?:the|an?|my|our|his|her|their|\p{Lu})[^,;.]*)(.*)$/u
/** "0.4 percent rejects last year": what one's own house had. */
const pastFigure =
  /^\d[\d.,]*(?: ?%)? (?:percent )?\p{L}+(?: [\p{L}-]+){0,3} (?:last|this) (?:year|month|season|week|winter|summer)(?=$|[,;.])/u
/** "Five weeks ago, caught a falling board" */
const lately =
  /^((?:about |some |over )?(?:\d+|[\p{L}-]+) (?:minutes|hours|days|weeks|months|years|year|week|month) ago|[Ll]ast \p{L}+|[Ii]n \d{4}|[Yy]esterday|[Tt]his morning|[Ss]ince then),? (\p{Ll}.*)$/u

/** "Four days in the office, would like two at home" */
const wished = /^([^,;:]+), (would (?:like|prefer|rather)\b.+)$/iu
/** Past forms with which a note begins when the persona is its subject; "Published evidence" is none. */
const pastStarts =
  /^(?:began|came|went|took|grew|got|had|knew|saw|spent|taught|thought|wrote|drove|gave|lost|met|ran|sold|bought|moved|worked|studied|lived|joined|started|graduated|stopped|asked|returned|visited|paid|missed|tried|fell|left|felt|found|heard|signed|called|rang|told|noticed|slept|caught|said|kept|got|hurt|broke|phoned)$/
const states =
  /^(?:scared|tired|angry|furious|humiliated|sad|lonely|exhausted|nervous|anxious|bitter|jealous|homesick|desperate|relieved|embarrassed|disappointed|frightened|hurt|offended|grateful|sceptical|skeptical|suspicious|curious|married|divorced|widowed|separated|employed|self-employed|engaged|pregnant|allergic|insured|responsible|worried|afraid|ashamed|proud|born|interested|unmarried|single|retired)(?=,? (?:to|from|since|in|as|by|about|with|for|of|at|that|and|they|she|he|it|nobody)\b|[,.;]|$)/i
/** "Tired for about three months" */
const lasting =
  /^\p{L}+ (?:for (?:about |over |nearly |almost |more than )?(?:\d+|an?|one|two|three|four|five|six|some|many|several|the last) (?:\p{L}+ )?(?:days|weeks|months|years|week|month|year)|since)\b/iu
const kin =
  /^(?:Grandmother|Grandfather|Aunt|Uncle|Cousin|Niece|Nephew|Father|Mother|Wife|Husband|Partner|Son|Daughter|Brother|Sister|Brother-in-law|Sister-in-law|Mother-in-law|Father-in-law|Parents|Children|Boss|Supervisor|Colleague|Colleagues|Neighbour)\b(?! of\b| to\b)(?=.* )/

const kinWithVerb =
  /^(?:grandmother|grandfather|aunt|uncle|cousin|father|mother|wife|husband|partner|son|daughter|brother|sister) (?:had|has|is|was|died|works|lives|worked|lived|left|sends|rings|got)\b/

/** What "they" do in the life of somebody who is married is what "we" do. */
function asCouple(body: string, { hasPartner, pronoun, ownName }: Teller, before: string): string {
  if (!hasPartner || pronoun === 'They' || !/^(?:together )?they\b|\blives? with them\b/i.test(body)) return body
  if (/^they\b/i.test(body) && (ownName?.test(body) ?? false)) return body
  const last = sentences(before).at(-1)?.text ?? ''
  if (/^they\b/i.test(body) && many.test(last) && !couple.test(`${last} ${body}`)) return body
  return body
    .replace(new RegExp(`(?<=, |\\band )${pronoun.toLowerCase()} (?=(?:for|in|at|on|to|with|by) )`, 'g'), 'I ')
    .replace(/\bThey\b/g, 'We')
    .replace(/\bthey\b/g, 'we')
    .replace(/\btheir\b/g, 'our')
    .replace(/\bthem\b/g, 'us')
}

/** Others of whom "they" is said: a house, a firm, several people. */
const many =
  /\b(?:firm|company|agency|bank|council|office|hotel|school|hospital|clinic|shop|store|insurer|landlord|neighbou?rs|colleagues|customers|people|staff|team|police|committee|board|union|authorit\p{L}+|others|students|pupils|tenants|guests|parents|children|sons|daughters|brothers|sisters)\b/iu
const couple = /\b(?:wife|husband|partner|fianc\p{L}+|spouse|married|couple|together)\b/iu

function polished(sentence: string, { learnerNouns }: Teller): string {
  const quotes = sentence.match(/["“„«][^"”“»]*["”“»]/g) ?? []
  const text = quotes
    .reduce((rest, quote) => rest.replace(quote, '""'), sentence)
    .replace(
      /^(?:on the other hand|however|moreover|besides|in addition|also|but|and|so|yet|still|on top of that),? /i,
      '',
    )
    .replace(/\bI and (\p{Lu}\p{L}+)/gu, '$1 and I')
    .replace(/^I, (?:an?|the) [^,;.]{3,60}, (?=\p{Ll})/u, 'I ')
    .replace(/^(?:My|Our|The) [^,;.]{2,40}, you, (\p{L}+)/u, (_, verb: string) => `You${withYou(verb)}`)
    .replace(/\b(in|of|on) the (\p{L}+) of you\b/gu, '$1 your $2')
    .replace(
      new RegExp(`\\bthe (?:${[...learnerNouns].join('|')})(?:(['’]s)\\b|( \\p{L}+)?\\b)`, 'giu'),
      (_, owns?: string, verb?: string) => (owns ? 'your' : `you${verb ? withYou(verb) : ''}`),
    )
    .replace(/(?<=\p{L} )this customer\b(?!['’])/giu, 'you')
    .replace(/\b(?:the )?(?:persona|character)\b/gi, 'I')
    .replace(/\b[Tt]he other person(['’]s)?\b/g, (_, owns?: string) => (owns ? 'your' : 'you'))
    .replace(/^(I am|I'm) not there to be\b/, '$1 not here to be')
    .replace(/^(I [^.;]*) and is (?=not (?:certain|sure|convinced|proud|ready|happy|afraid)\b)/, '$1 and am ')
    .replace(/\bit was myself\b/g, 'it was me')
    .replace(/^\s*[-–—]\s+/, '')
    .replace(/\s+/g, ' ')
    .trim()
  const whole = quotes.reduce((rest, quote) => rest.replace('""', () => quote), text)
  return closedSentence(whole)
}

/** The word after "you", in the form that goes with it where it is a verb. */
function withYou(word: string): string {
  const bare = word.trim()
  const forms: Record<string, string> = { is: 'are', was: 'were', has: 'have', does: 'do' }
  return ` ${forms[bare] ?? (thirdPersonVerb(bare) === 'no' ? bare : plainForm(bare))}`
}

function closedSentence(text: string): string {
  const capital = upperStart(text)
  return /[.!?…]["”’»]?$/.test(capital) ? capital : `${capital.replace(/[,;:–-]+$/, '')}.`
}

/** @returns false for texts in another language than the rules voice speaks */
export function isEnglish(text: string): boolean {
  return readsAsEnglish(tokenise(text))
}
