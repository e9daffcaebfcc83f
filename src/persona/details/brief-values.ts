import { upperStart } from '../../language/upper-start.ts'
import { sentences, words } from '../../language/text.ts'
import type { BasePersona } from '../base-persona.ts'
import { nameWords } from '../invent/names.ts'

/** What is asked for in a word or a clause, not in a sentence. */
export type BriefSubject =
  | 'years_of_experience'
  | 'workplace'
  | 'marital_status'
  | 'partner'
  | 'children'
  | 'household'
  | 'income'
  | 'budget'
  | 'key_people'

/** A short value, and the statement it was taken from; null when it stands in the role. */
export interface Brief {
  readonly value: string
  readonly fact: number | null
}

/** Which field of the library asks for which subject. */
export const briefFields: Readonly<Record<string, BriefSubject>> = {
  years_experience: 'years_of_experience',
  organization_type: 'workplace',
  marital_status: 'marital_status',
  spouse_details: 'partner',
  children: 'children',
  living_situation: 'household',
  income_level: 'income',
  budget_constraints: 'budget',
  who_was_involved: 'key_people',
}

/** @returns what the document says of the subject, as briefly as it can be said; null when it says nothing. */
export function briefly(subject: BriefSubject, base: BasePersona): Brief | null {
  return finders[subject](base)
}

const finders: Readonly<Record<BriefSubject, (base: BasePersona) => Brief | null>> = {
  years_of_experience: yearsOfExperience,
  workplace,
  marital_status: maritalStatus,
  partner: (base) => clauseWith(base, namedSpouse) ?? clauseWith(base, spouse),
  children: (base) =>
    clauseWith(base, childKnown, clauseEnd, speaksOfOwnChildren) ??
    clauseWith(base, childCounted, clauseEnd, speaksOfOwnChildren),
  household: (base) => clauseWith(base, livesWith),
  income: (base) => clauseWith(base, income),
  budget: (base) => clauseWith(base, budget, /;\s/gu),
  key_people: keyPeople,
}

const spouses = 'wife husband partner spouse fiancé fiancée mari épouse marido esposa ehemann ehefrau'
const spouseNoun = `(?:${spouses.replaceAll(' ', '|')})`
const namedSpouse = new RegExp(String.raw`\b(?:${eitherCase(spouses)}),? \p{Lu}|\b[Mm]arried to \p{Lu}`, 'u')
const spouse = new RegExp(
  String.raw`\b(?:his|her|their|your|my|the|sa|son|su|sein|ihr)e? ${spouseNoun}\b(?!['’]s|-in-law)|\b(?:is )?married\b`,
  'iu',
)
const offspring =
  'son sons daughter daughters child children kid kids fils fille filles enfants hijo hija hijos hijas sohn söhne tochter töchter kinder'
const childNoun = `(?:${offspring.replaceAll(' ', '|')})`
const childKnown = new RegExp(
  String.raw`\b(?:${eitherCase(offspring)}),? (?:\p{Lu}\p{Ll}|\p{N}|aged \p{N}|of \p{N}|\(\p{N})`,
  'u',
)
const childCounted = new RegExp(
  String.raw`\b(?:his|her|their|your|my|a|an|one|two|three|four|five|\p{N}|deux|trois|dos|tres|zwei|drei) (?:\p{Ll}+ )?${childNoun}\b(?!['’]s? |-)|\b(?:no|without) (?:children|kids)\b|\bchildless\b`,
  'iu',
)
const livesWith =
  /\b(?:lives? (?:alone|on (?:his|her|their) own|with)|vit (?:seule?|avec)|vive (?:sol[oa]|con)|lebt (?:allein|mit))\b/iu
const income =
  /\b(?:earns?|income|salar(?:y|ies)|wages?|pension of|salaire|sueldo|ingresos|gehalt|einkommen)\b[^.]*\p{N}/iu
const budget =
  /\b(?:budget|bottom line|not more than|not over|no more than|at most|limit of|approve up to|presupuesto|höchstens)\b[^.]*\p{N}/iu

/** Somebody else's marriage or years are not the persona's. */
const ofSomebodyElse =
  /\b(?:sister|brother|mother|father|friend|colleague|cousin|neighbour|neighbor|boss|manager|daughter|son)(?:['’]s)?\s(?:\p{Lu}\p{L}+\s)?(?:is|was|has been|got)\b/iu

/** @returns false for a statement whose subject is somebody named, or a relative: another person's marriage or children */
export function isOwnStatement(text: string): boolean {
  const named =
    /^(?!He\b|She\b|They\b|You\b|It\b|Married|Single|Divorced|Widow|Separated)\p{Lu}\p{Ll}+ (?:is|was|has|had|gets|got) /u
  return !named.test(text) && !ofSomebodyElse.test(text)
}

/** @returns true for a statement of children that are the persona's own */
export function speaksOfOwnChildren(text: string): boolean {
  const others =
    /\bof (?:them|us|the \p{Ll}+) (?:has|have)\b|\b(?:mother|father|sister|brother|colleague|friend) (?:had|has|with)\b|\b(?:wom[ae]n|patients?|people|customers?|couples?) (?:who|that|with)\b/iu
  return (childKnown.test(text) || childCounted.test(text)) && !others.test(text)
}

/** @returns true for a statement of years in a trade, not of a lease, an illness or a marriage */
export function speaksOfYearsAtWork(text: string): boolean {
  return yearsInTheFirm.test(text) || (years.test(text) && !notOfWork.test(text) && ofWork.test(text))
}

type IsMeant = (text: string) => boolean

function ownStatements(base: BasePersona, isMeant: IsMeant = isOwnStatement): { text: string; fact: number }[] {
  const own = new Set(nameWords(base.name ?? ''))
  return base.facts.flatMap(({ text, about }, fact) => {
    const byName = nameWords(text.split(' ').slice(0, 2).join(' ')).some((word) => own.has(word))
    return (about === 'persona' || about === 'setting') && (byName || isMeant(text)) ? [{ text, fact }] : []
  })
}

function clauseWith(base: BasePersona, sign: RegExp, cut = clauseEnd, isMeant?: IsMeant): Brief | null {
  for (const { text, fact } of ownStatements(base, isMeant)) {
    const found = sign.exec(text)
    if (found) return { value: clauseAround(text, found.index, cut), fact }
  }
  return null
}

const status =
  /\b(?:(?:un|re)?married(?: to)?|single(?= (?:mother|father|parent)\b|[,.;]|$)|widow(?:er|ed)?|divorced|separated(?= from|[,.;]|$)|engaged to|mariée?|veuve|veuf|divorcée?|célibataire|casad[oa]|viud[oa]|divorciad[oa]|solter[oa]|verheiratet|verwitwet|geschieden|ledig)\b/iu

/** A spouse who is spoken of and no longer lives. */
const bereaved = new RegExp(
  String.raw`\blate ${spouseNoun}|\b${spouseNoun}\b[^.;]{0,40}\b(?:died|passed away|is dead|was buried)|\b(?:lost|buried) (?:her|his|their) ${spouseNoun}|\bsince (?:her|his) ${spouseNoun}['’]s (?:death|funeral)`,
  'iu',
)

function maritalStatus(base: BasePersona): Brief | null {
  const loss = base.facts.findIndex(({ text, about }) => about !== 'learner' && bereaved.test(text))
  const inRole = status.exec(base.role)
  for (const { text, fact } of ownStatements(base)) {
    const found = status.exec(text)
    if (!found) continue
    const clause = clauseAround(text, found.index)
    const value = found[0].endsWith(' to')
      ? clause.slice(Math.max(0, clause.indexOf(found[0])))
      : found[0].toLowerCase()
    const late = /^(?:widow|veu|viud|verwit)/i.test(found[0]) ? lateSpouse(base) : null
    return { value: late ? `${value}; ${late}` : value, fact }
  }
  if (loss >= 0) return { value: 'widowed', fact: loss }
  if (inRole) return { value: inRole[0].toLowerCase(), fact: null }
  const partner = clauseWith(base, namedSpouse) ?? clauseWith(base, spouse)
  const isMarried = partner && /\b(?:wife|husband|married)\b/iu.test(partner.value)
  return isMarried ? { value: 'married', fact: partner.fact } : null
}

/** The one who died, where exactly one statement begins with a name and a death. */
function lateSpouse(base: BasePersona): string | null {
  const deaths = base.facts.flatMap(({ text }) => {
    const death = /(?:^|\b(?:his|her) )(?:(?:wife|husband) )?\p{Lu}\p{L}+ died [^,.;]+/u.exec(text)
    return death ? [death[0]] : []
  })
  return deaths.length === 1 ? (deaths[0] ?? null) : null
}

const years =
  /\b(?:\p{N}+|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty|thirty)(?:[- ](?:one|two|three|four|five|six|seven|eight|nine|odd))? (?:years|ans|años|jahren?)\b(?! (?:ago|old|later))/iu
const yearsInTheFirm =
  /\byears (?:in|with|at|of) (?:the )?(?:firm|company|job|post|trade|business|service|experience)\s*:\s*(\p{N}{1,2})\b/iu
/** Years of an illness, a lease or a marriage are no years of work. */
const notOfWork =
  /\b(?:blood|pain|smok\p{L}+|ill|illness|disease|failure|diabet\p{L}+|tablets|married|suffer\p{L}*|attack|thyroid|dogs?|cats?|treatment|paid|orders?|contract|tenant|lived|lives|rent|flat|house|warranty|lease|loan|no woman|day for years|member)\b/iu
const ofWork =
  /\b(?:works?|worked|running|runs?|has run|experience|career|trade|job|profession|as an?|company|firm|kitchen|school|office|department|customer|service|métier|expérience|experiencia|berufs\p{L}*|employed|looked after|been (?:in|with|at|here)|been an? (?!patient|widow|friend|customer|member|mother|father|parent|fan)\p{L}+)\b/iu

function yearsOfExperience(base: BasePersona): Brief | null {
  for (const { text, fact } of ownStatements(base)) {
    const listed = yearsInTheFirm.exec(text)
    if (listed?.[1]) return { value: `${listed[1]} years`, fact }
    const found = years.exec(text)
    if (!found || !speaksOfYearsAtWork(text)) continue
    const clause = clauseAround(text, found.index)
    return { value: words(clause).length <= 10 && clause.includes(found[0]) ? clause : found[0], fact }
  }
  return null
}

function workplace(base: BasePersona): Brief | null {
  const ofRole = /\b(?:at|in|of|for) ((?:an?|the|her own|his own|their own) .+|\p{Lu}.+)$/u.exec(base.role)?.[1]
  if (
    ofRole &&
    ofRole !== base.location.city &&
    !/\b(?:patient|customer|client|tenant|parent|mother|father|guest)\b/iu.test(base.role)
  )
    return { value: ofRole, fact: null }
  const found = clauseWith(
    base,
    /\b(?:works? (?:as .{2,40} )?(?:at|in|for)|owner of|owns (?:a|an|the)|runs (?:a|an|her own|his own|their own)|employed (?:at|by)|travaille (?:chez|dans|à)|trabaja en|arbeitet (?:bei|in))\b/iu,
  )
  return found && { ...found, value: found.value.replace(/ (?:and|which|where) .*$/iu, '') }
}

const clauseEnd =
  /[;:–—]\s|(?<!\p{N}),\s(?=(?:and |but |he |she |they |et |y |und )?\p{Ll}+ \p{L})|(?<=\p{Ll}{3})\.\s/gu

/** @returns the clause of a text in which a position lies, at most fourteen words. */
function clauseAround(text: string, position: number, cut = clauseEnd): string {
  const sentence = sentences(text).find(({ start, end }) => start <= position && position < end) ?? {
    text,
    start: 0,
    end: text.length,
  }
  const within = position - sentence.start
  const cuts = [...sentence.text.matchAll(cut)]
  const from = cuts.findLast(({ index }) => index < within)
  const to = cuts.find(({ index }) => index > within)
  const clause = sentence.text
    .slice(from ? from.index + from[0].length : 0, to?.index)
    .replace(/^(?:and|but|et|y|und)\s+/iu, '')
  return clause
    .split(/\s+/)
    .slice(0, 14)
    .join(' ')
    .replace(/\s+(?:and|or|with|of|the|a|an|to|in|at|who)$/iu, '')
    .replace(/[.;,:]$/u, '')
}

const title = String.raw`(?:Dr|Prof|Mr|Mrs|Ms|Mme|M|Sr|Sra|Señora?|Frau|Herr|Sister|Father)\.?`
const relation = eitherCase(
  'manager head leader lead boss director colleague friend brother sister cousin uncle aunt owner chief supervisor neighbour neighbor nurse lecturer superintendent assistant wife husband son daughter brother-in-law collègue voisine voisin kollegin kollege',
)
const name = String.raw`\p{Lu}[\p{L}’'-]+(?:\s\p{Lu}[\p{L}’'-]+)?`
/** People named with a title, or with what they are to the persona. */
const titledPerson = new RegExp(
  String.raw`\b(?:(?:(?:department|branch|shift|team|sales|project|ward|line|site|school|grill) )?(?:${relation}),? (?:${title}\s)?${name}|${title}\s${name})`,
  'gu',
)

function eitherCase(list: string): string {
  return list
    .split(' ')
    .map((word) => `[${word.charAt(0).toUpperCase()}${word.charAt(0)}]${word.slice(1)}`)
    .join('|')
}

/** @returns the people who are named with what they are, at most four, each once. */
function peopleNamedIn(texts: readonly string[], ownName: string | null): string[] {
  const own = new Set(nameWords(ownName ?? ''))
  const found = texts.flatMap((text) =>
    [...text.matchAll(titledPerson)].map(([person]) => person.replace(/['’]s$/u, '').replace(', ', ' ')),
  )
  const others = found.filter((person) => !nameWords(person).some((word) => own.has(word)))
  const byName = new Map<string, string>()
  for (const person of others) {
    const key = nameWords(person).at(-1) ?? person
    if ((byName.get(key)?.length ?? 0) < person.length) byName.set(key, person)
  }
  return [...byName.values()].slice(0, 4)
}

function keyPeople(base: BasePersona): Brief | null {
  const people = peopleNamedIn(
    base.facts.map(({ text }) => text),
    base.name,
  )
  const [first] = people
  if (!first) return null
  const fact = base.facts.findIndex(
    ({ text }) => text.replace(', ', ' ').includes(first) || text.includes(first.split(' ').at(-1) ?? first),
  )
  return { value: people.join(', '), fact: fact < 0 ? null : fact }
}

const timePhrase =
  /\b(?:(?:on |since |last |this |am |letzten |le )*(?:the )?(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag|el (?:lunes|martes|miércoles|jueves|viernes|sábado|domingo))(?: (?:dernier|pasado))?(?:,? (?:the )?\p{N}{1,2}(?:st|nd|rd|th)?\.? \p{L}+)?|yesterday|last (?:night|week|month)|this morning|\p{N}{1,2} (?:january|february|march|april|may|june|july|august|september|october|november|december)|hier|ayer|anoche|gestern)(?:,? (?:at|um|à|a las|entre|between) (?:about )?\p{N}{1,2}(?:[:.h ]\p{N}{2})?(?:\s?(?:[ap]\.?m\.?|h|uhr)(?!\p{L}))?)?/iu

/** @returns when something happened, as the statement words it ("last Tuesday at 14:20"); null when it names no time. */
export function timeIn(text: string): string | null {
  const found = timePhrase.exec(text)?.[0].trim().replace(/^the /iu, '')
  return found ? upperStart(found) : null
}
