import { sentences, words } from '../../../language/text.ts'
import { isIrregularPast, isPast } from '../../../language/verbs.ts'
import { tokenise } from '../../../language/sentence-tokens.ts'
import type { Persona } from '../../../persona/persona.ts'
import { inWords, leaves } from '../../../persona/statements.ts'
import { isDirection, isOutcomeLabel } from './directions.ts'
import type { Access, Known } from './known.ts'
import { framed } from './label-frames.ts'
import { labelled } from './labelled.ts'
import { inOwnWords, isEnglish } from './own-words.ts'
import type { Teller } from './teller.ts'
import { givesLimitAway } from './terms.ts'
import { ownFacts } from './own-facts.ts'
import { withholding } from './withheld.ts'

/** @returns what the persona knows, the document's statements first and in its order, then what was written for it */
export function knowledgeOf(persona: Persona, asked: ReadonlySet<string>, teller: Teller): Known[] {
  const limit = givesLimitAway(persona)
  const found: Known[] = []
  const add = (id: string, statement: Statement, isFromDocument: boolean) => {
    if (limit(statement.source)) return
    const told = teller.isEnglish
      ? inEnglish(id, statement, teller, found)
      : isFromDocument
        ? quoted(statement, found.length)
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
    for (const [at, statement] of statementsIn(fact.text, before, isRunning).entries())
      add(at === 0 ? id : `${id}.${at}`, { ...statement, isOwn: fact.about === 'persona' }, true)
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
  { label, body, isOwn, before }: Statement,
  teller: Teller,
  found: readonly Known[],
): Told | null {
  if (isDirection(body, teller) || (label !== '' && isDirection(`${label}: ${body}`, teller))) return null
  if (identityLabels.test(label) || isOutcomeLabel(label)) return null
  const verbal =
    isOwn && startsWithVerb(label)
      ? `${teller.pronoun} ${label.charAt(0).toLowerCase()}${label.slice(1)} ${body}`
      : body
  const own = inOwnWords(verbal, teller, isOwn, before)
  const sentence = own && !own.isFragment ? own.text : null
  const text = sentence ?? (label && isOwn ? framed(label, body, teller) : null) ?? own?.text
  if (!text || found.some((one) => one.text === text)) return null
  if (!isEnglish(text) || isTorn(text) || introducesSelf.test(text)) return null
  const leadIn = leans(text) ? antecedent(found, id) : undefined
  return {
    text,
    isEvent: tellsEvent(text),
    isFragment: (text === own?.text && own.isFragment) || (leans(text) && !leadIn),
    ...(leadIn ? { leadIn } : {}),
  }
}

/** The rules voice speaks English: what is stated in another language is quoted as it stands. */
function quoted({ body }: Statement, order: number): Told | null {
  const count = words(body).length
  if (count < 2 || count > 40 || isForeignDirection(body)) return null
  const frame = foreignFrames[order % foreignFrames.length] ?? foreignFrames[0]
  return { text: frame(body.replace(/["“”„«»]/g, '’').trim()), isEvent: false, isFragment: false }
}

interface Statement {
  readonly source: string
  readonly label: string
  readonly body: string
  readonly isOwn: boolean
  readonly context: string
  readonly access: Access
  readonly before: string
}

/** A statement of the sheet, its label and its condition apart: "Answer truthfully if asked: no fever, no cough". */
function statementsIn(text: string, before: string, isRunning: boolean): Omit<Statement, 'isOwn'>[] {
  const gated = gate.exec(text)
  const access: Access = gated ? 'asked' : 'free'
  const { label, body } = labelled(gated ? text.slice(gated[0].length) : text)
  const context = [gated?.[0] ?? '', before].join(' ')
  // Labels within labels: "In the room: Standing: ...".
  const inner = label === null ? null : labelled(body)
  const whole = inner?.label ? { label: `${label} ${inner.label}`, body: inner.body } : { label: label ?? '', body }
  return pieces(whole.body).map((piece, at, all) => ({
    source: piece,
    label: whole.label,
    body: piece,
    context: [context, ...all.slice(0, at)].join(' '),
    access,
    before: [isRunning ? before : '', ...all.slice(0, at)].join('\n'),
  }))
}

/** "Lives in: a two-room flat": the label holds the verb. */
function startsWithVerb(label: string): boolean {
  return /^(?:lives|works|drives|earns|owns|studies|speaks|pays|plays|comes|married|employed|expects|takes|uses|wants|knows)\b/i.test(
    label,
  )
}

const gate =
  /^\W*(?:only (?:if|when|on)|(?:answer|tell)s? (?:truthfully|honestly|openly)?,? ?(?:only )?(?:if|when)|(?:if|when) (?:directly )?asked|on (?:a )?direct (?:q(?:uestion)?|request))\b[^:–—]{0,80}[:–—]\s*/i

/** Long statements are told in parts, cut outside of quotations. */
function pieces(body: string): string[] {
  if (words(body).length <= 30) return [body]
  const blanked = body.replace(/["“„«][^"”“»]*["”“»]/g, (quote) => `"${'_'.repeat(quote.length - 2)}"`)
  const cuts = [...blanked.matchAll(/;\s+(?=\S)|(?<=[.!]["”]?)\s+(?=\p{Lu})/gu)]
  const parts: string[] = []
  let from = 0
  for (const cut of cuts) {
    parts.push(body.slice(from, cut.index))
    from = cut.index + cut[0].length
  }
  parts.push(body.slice(from))
  return parts.length > 1 && parts.every((part) => words(part).length >= 3) ? parts : [body]
}

const foreignFrames: readonly [(text: string) => string, ...((text: string) => string)[]] = [
  (text) => `It says here: "${text}"`,
  (text) => `As it was written down: "${text}"`,
  (text) => `The papers have it like this: "${text}"`,
  (text) => `Word for word: "${text}"`,
  (text) => `What is known is this: "${text}"`,
  (text) => `My notes say: "${text}"`,
]

/** Reactions to the learner, manners and remarks on the exercise in other languages. */
function isForeignDirection(text: string): boolean {
  return (
    text.trim().endsWith('?') ||
    /^\W*(?:si|s['’]ils?|quand|lorsqu\p{L}*|wenn|falls|sobald|se|quando|als|wanneer|indien|cuando|अगर|यदि|जब)(?=\s|['’])/iu.test(
      text,
    ) ||
    /(?:\blearner\b|apprenant|lernende|aprendiz|discente|cursist|rollenspiel|jeu de rôle|juego de rol|gioco di ruolo|rollenspel|प्रशिक्षु|शिक्षार्थी)/iu.test(
      text,
    )
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
const introducesSelf = /\b(?:me|I),? \(?\d{1,2}\b(?! (?:minutes|hours|days|weeks|months|years|times|per))/

/** A sentence cut out of the middle of brackets or with a gap in it. */
function isTorn(text: string): boolean {
  return (text.match(/\(/g) ?? []).length !== (text.match(/\)/g) ?? []).length || /\s[.,]/.test(text)
}

/** Sentences that make no sense on their own: "It had been leaking", "Six people laughed". */
const leans = (text: string): boolean =>
  (words(text).length <= 6 &&
    /\b(?:it|them|there|one|another)\b/i.test(text) &&
    !/^(?:it is|there (?:is|are|was|were))\b/i.test(text)) ||
  /\b(?:of them|of these|of those)\b/i.test(text) ||
  (/^(?:it|they|he|she|his|her|their|this|that|these|both|so|but|then|neither|none|the same|the (?:first|second|other|latter|woman|man)) ?(?!who\b)/i.test(
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
