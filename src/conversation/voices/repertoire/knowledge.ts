import { sentences, words } from '../../../language/text.ts'
import { isIrregularPast, isPast } from '../../../language/verbs.ts'
import { tokenise } from '../../../language/sentence-tokens.ts'
import type { Persona } from '../../../persona/persona.ts'
import { inWords, leaves } from '../../../persona/statements.ts'
import { quotedAbroad } from './abroad.ts'
import { bargainedStatements } from './bargained.ts'
import { isDirection, isOutcomeLabel, isTrigger } from './directions.ts'
import type { Known } from './known.ts'
import { framed } from './label-frames.ts'
import { labelled } from './labelled.ts'
import { inOwnWords, isEnglish } from './own-words.ts'
import type { Teller } from './teller.ts'
import { givesLimitAway } from './terms.ts'
import { ownFacts } from './own-facts.ts'
import { withPlainNames } from './plain-names.ts'
import { openParts, tellable } from './notes-on-telling.ts'
import { type Statement, statementsIn } from './statements-in.ts'
import { ofWhat, withTellingLabel } from './telling-labels.ts'
import { isTaskLabel } from './trainer-notes.ts'
import { withholding } from './withheld.ts'

/** @returns what the persona knows, the document's statements first and in its order, then what was written for it */
export function knowledgeOf(persona: Persona, asked: ReadonlySet<string>, teller: Teller): Known[] {
  const limit = givesLimitAway(persona)
  const found: Known[] = []
  const leads = labelsOfLists(persona)
  const add = (id: string, statement: Statement, isFromDocument: boolean) => {
    if (limit(statement.source)) return
    const told = teller.isEnglish
      ? inEnglish(id, statement, teller, found, leads)
      : isFromDocument
        ? quoted(statement, teller)
        : null
    if (!told || limit(told.text)) return
    const { source, label, context, isOwn, access } = statement
    found.push({
      id,
      source,
      label,
      context,
      order: found.length,
      isOwn,
      isFromDocument,
      isForeign: !teller.isEnglish,
      access,
      ...told,
    })
  }
  for (const { id, fact, before, isRunning } of ownFacts(persona, teller)) {
    if (asked.has(id)) continue
    const text = teller.isEnglish ? withPlainNames(fact.text, teller) : fact.text
    const statements = bargainedStatements(text, before, teller) ?? statementsIn(text, before, isRunning)
    for (const [at, statement] of statements.entries()) {
      const own = { ...statement, isOwn: fact.about === 'persona' }
      add(at === 0 ? id : `${id}.${at}`, own, true)
      for (const [part, body] of openParts(own, teller, limit).entries())
        add(`${id}.${at}.${part}`, { ...own, source: body, label: '', body }, true)
    }
  }
  for (const { id, text, label } of ownDetails(persona))
    add(
      id,
      { source: text, label, body: labelled(text).body, isOwn: true, context: '', access: 'free', before: '' },
      false,
    )
  return withholding(found, persona)
}

type Told = Pick<Known, 'text' | 'isEvent' | 'isFragment' | 'leadIn'>

/** A statement in the persona's own words; null where it is not for saying, or was said. */
function inEnglish(
  id: string,
  { label, body: noted, isOwn, before }: Statement,
  teller: Teller,
  found: readonly Known[],
  leads: ReadonlySet<string>,
): Told | null {
  const body = tellable(noted, label, teller)
  if (isDirection(body, teller)) return null
  // Under "How she is" stand manners; what she says there in so many words is hers all the same.
  if (label !== '' && !isOwnLine(body) && isDirection(`${label}: ${body}`, teller)) return null
  if (
    identityLabels.test(label) ||
    isOutcomeLabel(label) ||
    isTaskLabel(label) ||
    isTrigger(label, body) ||
    /\botherwise\b/i.test(label)
  )
    return null
  const verbal =
    isOwn && startsWithVerb(label)
      ? `${teller.pronoun} ${label.charAt(0).toLowerCase()}${label.slice(1)} ${body}`
      : body
  if (label === '' && (words(body).length < 2 || isHeading(body))) return null
  const report = reported(label, verbal, teller)
  if (report === null && isLineOfTheMoment(label, body)) return null
  const own = inOwnWords(report ?? verbal, teller, isOwn || notesOwnDeed(label, body), before)
  const sentence = (own && !own.isFragment ? own.text : null) ?? (label && isOwn ? framed(label, body, teller) : null)
  const text =
    sentence ??
    (leads.has(label) ? null : withTellingLabel(label, body, teller, isOwn, before)) ??
    (own && isOwn ? ofWhat(label, own.text) : null) ??
    own?.text
  if (!text || found.some((one) => one.text === text)) return null
  if (!isEnglish(text) || isTorn(text) || introducesSelf.test(text)) return null
  const leadIn = leans(text) ? antecedent(found, id) : undefined
  return {
    text,
    isEvent: tellsEvent(text),
    isFragment: sentence === null || (leans(text) && !leadIn),
    ...(leadIn ? { leadIn } : {}),
  }
}

/** Labels under which more than one statement stands: they lead into a list and are not said with each of its items. */
function labelsOfLists({ facts = [] }: Persona): Set<string> {
  const labels = facts.flatMap(({ text }) => labelled(text).label ?? [])
  return new Set(labels.filter((label, at) => labels.indexOf(label) !== at))
}

function quoted(statement: Statement, teller: Teller): Told | null {
  const text = quotedAbroad(statement, teller)
  return text === null ? null : { text, isEvent: false, isFragment: false }
}

/** "Since then", "What happened", "Background": it stands over a list and tells nothing by itself. */
function isHeading(body: string): boolean {
  return words(body).length <= 4 && headings.test(body)
}

const headings =
  /^\W*(?:what (?:happened|she|he|they|you)\b.*|since then|back(?:ground)?(?: story)?|before(?: that)?|after(?:wards| that)|now|today|situation|the (?:situation|facts|incident|story|background))\W*$/i

/**
 * "Paid a man called Bent 25,000 in March": in a sheet about somebody a deed without a doer is theirs, and so it is under what a
 * sheet calls their work, their record or their past ("Weak point: missed the deadline").
 */
function notesOwnDeed(label: string, body: string): boolean {
  return label === '' ? ownDeeds.test(body) : ownLabels.test(label)
}

const ownLabels =
  /^(?:(?:main|recent|biggest|key|extra|work) )?(?:achievements?|accomplishments?|success(?:es)?|strengths?|weakness(?:es)?|(?:weak|strong) points?|mistakes?|background|experience|education|career|record|history|past|before|earlier|previously|lately|since then|(?:work)?load|duties|responsibilities|tasks|working (?:time|hours)|hours|routine|habits?|health|plans?)$/i

const ownDeeds =
  /^(?:paid|took|takes|had no|had to|did|does not|doesn['’]t|didn['’]t|left (?=the\b|home\b|at\b|work\b|for\b|school\b)|came|comes|watched|saw|bought|has(?:n['’]t)?|isn['’]t|got|went|lives|works|drives|read|tried|asked|called|rang|wrote|sold|waited|slept|sleeps|knows|thinks|owns|rents|keeps) (?!by\b|in\b|him\b|her\b|of\b)/i

/** "I did not ask for that": words of a first person. */
function isOwnLine(body: string): boolean {
  return /^["“„«][^"”“»]*\b(?:I|my|me|we|our)\b[^"”“»]*["”“»]\.?$/.test(body.trim())
}

/** `Vera before the whole class: "You are slow"`: what was said then is reported, not said again to the learner. */
function reported(label: string, body: string, { ownName, pronoun }: Teller): string | null {
  if (!/^["“„«][^"”“»]*["”“»]\.?$/.test(body) || !ownName) return null
  const rest = label.replace(new RegExp(`^(?:${ownName.source}(?: (?=\\p{Lu}))?)+ ?`, 'u'), '')
  return rest !== label && /^(?:in|at|on|to|before|after|over|during|by|from|afterwards|then|later)\b/i.test(rest)
    ? `${pronoun} said ${rest}: ${body}`
    : null
}

/** Words to somebody ("Did you write that yourself?") under a heading that does not say that they are the persona's lines. */
function isLineOfTheMoment(label: string, body: string): boolean {
  return (
    label !== '' &&
    /^["“„«][^"”“»]*\byou(?:r|rself)?\b[^"”“»]*["”“»]\.?$/i.test(body.trim()) &&
    !/\b(?:says?|said|asks?|lines?|phrases?|sentences?|quotes?|words|opening|closing|first|last|objections?|doubts?|questions?|concerns?|likely|typical|favou?rite|motto)\b/i.test(
      label,
    ) &&
    !/\b(?:I|my|me|we|our)\b/.test(body)
  )
}

/** "Lives in: a two-room flat": the label holds the verb. */
function startsWithVerb(label: string): boolean {
  return /^(?:lives|works|drives|earns|owns|studies|speaks|pays|plays|comes|married|employed|expects|takes|uses|wants|knows)\b/i.test(
    label,
  )
}

/** Name and age are told by whoever is asked for them, not out of the sheet. */
const identityLabels =
  /^(?:name|age|gender|sex|role|job|mode|sub-?type|status|persona|character|contact|customer|interviewee|assess mode)\b/i

/** What was written for the persona beside the document: field by field, without what repeats a fact. */
function ownDetails(persona: Persona): { id: string; text: string; label: string }[] {
  const stated = (persona.facts ?? []).map(({ text }) => plain(text))
  const data = persona.archetype_specific_data
  const fields = {
    known_facts: data.known_facts ?? null,
    problem_description: data.problem_description ?? null,
    current_position: data.current_position ?? null,
  }
  return [...leaves('archetype_specific_data', fields), ...leaves('detail_categories', persona.detail_categories)]
    .filter(({ id }) => !aboutManner.test(id))
    .flatMap(({ id, text }) => {
      const parts = text.split(/;\s+/).flatMap((piece) => sentences(piece).map((one) => one.text))
      return parts.flatMap((part, at) =>
        stated.some((fact) => fact.includes(plain(part)))
          ? []
          : [{ id: at === 0 ? id : `${id}.${at}`, text: part, label: inWords(id.split('.').at(-1) ?? '') }],
      )
    })
}

const aboutManner =
  /\.(?:\w*(?:signs?_of|regulation|style|manner|coping|way_of|way_with|how_it|trigger|intensity|factors|needs|reassures|eases|worse|politics)\w*)\b/

function plain(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
}

/** "Your client is me, 74, a widower": a sheet introduces its person, people do not talk like that. */
const introducesSelf =
  /\b(?:[Mm]e|I)(?:, \(?| \()\d{1,2}\b(?! (?:minutes|hours|days|weeks|months|years(?! old)|times|per))|^Me[.,]|\bis me[.,]/

/** A sentence cut out of the middle of brackets or with a gap in it. */
function isTorn(text: string): boolean {
  return (text.match(/\(/g) ?? []).length !== (text.match(/\)/g) ?? []).length || /\s[.,]/.test(text)
}

/** Sentences that make no sense on their own: "It had been leaking", "Six people laughed". */
const leans = (text: string): boolean =>
  (words(text).length <= 6 &&
    /\b(?:it|them|there|one|another)\b/i.test(text) &&
    !/^(?:it is|there (?:is|are|was|were))\b/i.test(text)) ||
  (words(text).length <= 4 && /(?:\bto|n['’]t|\b(?:do|does|did|can|will|would|has|have|had))\.$/i.test(text)) ||
  /\b(?:of them|of these|of those)\b/i.test(text) ||
  /^(?:less|more) than (?:you|they|he|she|it)\b/i.test(text) ||
  (/^(?:it|they|he|she|his|her|their|this|that|these|both|so|but|then|neither|none|the same|the (?:first|second|other|latter)(?! \p{Ll}+ (?:of|from|in|on|at)\b)|the (?:woman|man)) ?(?!who\b)/iu.test(
    text,
  ) &&
    !/^(?:it is (?:a|my|not easy|hard)|that is why)\b/i.test(text))

/** @returns the sentence right before in the document, when it can be said */
function antecedent(found: readonly Known[], id: string): Known | undefined {
  const last = found.at(-1)
  const numberOf = (one: string) => Number(/^facts\.(\d+)/.exec(one)?.[1] ?? Number.NaN)
  return last && numberOf(id) - numberOf(last.id) <= 1 && !last.isFragment ? last : undefined
}

function tellsEvent(text: string): boolean {
  const bare = text.replace(/["“„«][^"”“»]*["”“»]/g, '').replace(/\b(?:have|has) (?:\w+ )?been\b/g, '')
  return tokenise(bare).some(
    ({ kind, lower }, at, all) =>
      kind === 'word' &&
      at > 0 &&
      (/^(?:was|were|had|did|didn't|wasn't|weren't)$/.test(lower) ||
        (isPastForm(lower) && !noSubject.test(all[at - 1]?.lower ?? ''))),
  )
}

const isPastForm = (word: string): boolean =>
  (isPast(word) || isIrregularPast(word)) &&
  !/^(?:cost|let|put|cut|set|hurt|read|owner|excited|tired|worried)$/.test(word)
const noSubject =
  /^(?:have|has|is|are|am|be|been|being|get|gets|the|a|my|an|by|of|or|and|with|more|very|most|not|as|for|in|to)$/
