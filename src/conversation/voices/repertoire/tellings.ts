import { tokenise } from '../../../language/sentence-tokens.ts'
import { contentStems, sentences, words } from '../../../language/text.ts'
import { isIrregularPast, isPast } from '../../../language/verbs.ts'
import type { Persona } from '../../../persona/persona.ts'
import { leaves } from '../../../persona/statements.ts'
import type { Fact } from '../../../scenario/template.ts'
import { inFirstPerson } from './first-person.ts'
import { labelled } from './labelled.ts'
import type { Prescribed } from './prescribed.ts'
import type { Saying } from './saying.ts'
import type { Teller } from './teller.ts'
import { givesLimitAway } from './terms.ts'

/** A complete sentence in the persona's own words about itself or the matter. */
export interface Telling extends Saying {
  readonly source: string // the statement it was made of
  readonly order: number // place in the document
  readonly stems: ReadonlySet<string>
  readonly isEvent: boolean // something that happened
  readonly isOwn: boolean // about the persona
  readonly isWithheld: boolean // told only when just that is asked
  readonly isFromDocument: boolean
}

/**
 * @param asked ids of facts that are questions of the persona; those are asked, not told
 * @returns the persona's sentences: what the document states, in its order, then what was written for the persona
 */
export function tellingsOf(
  persona: Persona,
  prescribed: readonly Prescribed[],
  asked: ReadonlySet<string>,
  teller: Teller,
): Telling[] {
  const mayTell = allowed(persona)
  const found: Telling[] = []
  const keep = (id: string, source: string, fact: Pick<Fact, 'about'>, before: string, isFromDocument: boolean) => {
    const text = mayTell(source, fact.about) ? inFirstPerson(source, teller, fact.about === 'persona', before) : null
    if (!text || !mayTell(text, fact.about) || found.some((one) => one.text === text)) return
    const order = found.length
    const leadIn = leans(text) ? antecedent(found, id) : undefined
    if (leadIn === null) return
    found.push({
      id,
      text,
      source,
      order,
      stems: new Set(contentStems(text)),
      isEvent: tellsEvent(text),
      isOwn: fact.about === 'persona',
      isWithheld: false,
      isFromDocument,
      ...(leadIn ? { leadIn } : {}),
    })
  }
  for (const { id, fact, before } of ownFacts(persona, teller))
    if (!asked.has(id)) keep(id, fact.text, fact, before, true)
  let previous = ''
  for (const { id, text } of ownDetails(persona)) {
    keep(id, text, { about: 'persona' }, previous, false)
    previous = text
  }
  return withholding(found, persona, prescribed)
}

export interface PlacedFact {
  readonly id: string
  readonly fact: Fact
  readonly before: string
}

/** @returns the document's statements without the learner's part: their annex, what they bring, what they may say. */
export function ownFacts({ facts = [] }: Persona, { learnerNouns }: Teller): PlacedFact[] {
  const annex = facts.findIndex(({ text }) =>
    /\b(?:annex|appendix|information|sheet|part) (?:for|of) the (?:learner|other side)\b|\bnot to be shown\b/i.test(
      text,
    ),
  )
  const own = annex >= 0 ? facts.slice(0, annex) : facts
  let isLearners = false
  return own.flatMap((fact, at) => {
    const { label } = labelled(fact.text)
    if (label !== null)
      isLearners =
        [...learnerNouns].some((noun) => label.toLowerCase().includes(noun)) &&
        /\b(?:brings?|offers?|sells?|may say|knows?|has|can)\b/i.test(label)
    else if (fact.about === 'persona') isLearners = false
    if (fact.about === 'learner' || (isLearners && fact.about !== 'persona')) return []
    const before = own
      .slice(Math.max(0, at - 3), at)
      .map(({ text }) => text)
      .join('\n')
    return [{ id: `facts.${at}`, fact, before }]
  })
}

/** What was written for the persona beside the document: field by field, without what repeats a fact. */
function ownDetails(persona: Persona): { id: string; text: string }[] {
  const stated = (persona.facts ?? []).map(({ text }) => plain(text))
  const fields = {
    known_facts: persona.archetype_specific_data.known_facts ?? null,
    problem_description: persona.archetype_specific_data.problem_description ?? null,
    current_position: persona.archetype_specific_data.current_position ?? null,
  }
  return [...leaves('archetype_specific_data', fields), ...leaves('detail_categories', persona.detail_categories)]
    .filter(({ id }) => !aboutManner.test(id))
    .flatMap(({ id, text }) => {
      const pieces = text.split(/;\s+/).flatMap((piece) => sentences(piece).map((one) => one.text))
      return pieces.flatMap((piece, at) =>
        stated.some((fact) => fact.includes(plain(piece))) ? [] : [{ id: at === 0 ? id : `${id}.${at}`, text: piece }],
      )
    })
}

const aboutManner =
  /\.(?:\w*(?:signs?_of|regulation|style|manner|coping|way_of|how_it|trigger|intensity|factors|needs|reassures|politics)\w*)\b/

function plain(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
}

/** What a persona of this kind may tell at all. */
function allowed(persona: Persona): (text: string, about: Fact['about']) => boolean {
  const limit = givesLimitAway(persona)
  const knowsLess = persona.archetype === 'HELP_SEEKING' || persona.archetype === 'PERSUASION'
  // What can or may be done is what somebody who comes for help does not know yet.
  return (text, about) =>
    !limit(text) &&
    !(persona.archetype === 'NEGOTIATION' && /^the (?:customer|buyer|client|supplier|other side)\b/i.test(text)) &&
    !(knowsLess && about === 'subject' && /\b(?:can|may|must|should|asks? for)\b/i.test(text))
}

/** Sentences that make no sense on their own: "It had been leaking", "Six people laughed". */
const leans = (text: string): boolean =>
  words(text).length <= 4 ||
  /\b(?:of them|of these|of those)\b/i.test(text) ||
  (/^(?:it|they|he|she|his|her|their|this|that|these|both|so|but|then|neither|none|the same|the (?:first|second|other|latter|woman|man)) ?(?!who\b)/i.test(
    text,
  ) &&
    !/^(?:it is (?:a|my|not easy|hard)|that is why)\b/i.test(text))

/** @returns the sentence right before in the document; null when that is not among those that can be said. */
function antecedent(found: readonly Telling[], id: string): Telling | null {
  const last = found.at(-1)
  const numberOf = (one: string) => Number(/^facts\.(\d+)$/.exec(one)?.[1] ?? Number.NaN)
  return last && numberOf(id) - numberOf(last.id) === 1 ? last : null
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

/** Marks what the persona keeps to itself until it is asked. */
function withholding(
  found: readonly Telling[],
  { facts = [], archetype_specific_data: data, archetype }: Persona,
  prescribed: readonly Prescribed[],
): Telling[] {
  const told = new Set(found.flatMap(({ stems }) => [...stems]))
  // Words that no sentence has ("Neil's sentence") cannot tell which sentence is meant.
  const topics = prescribed
    .map(({ topics: stems }) => stems.filter((stem) => told.has(stem)))
    .filter((stems) => stems.length > 0)
  const kept = [
    ...facts.map(({ text }) => text),
    ...leaves('', data.communication_barriers ?? null).map(({ text }) => text),
  ].flatMap((text) => {
    const topic =
      /\b(?:does(?:n't| not)|will not|won't|never) (?:volunteer|mention|bring up|tell (?:anyone|anybody) about|talk about|speak about) (?:the |his |her |their )?([^.,;]+)/i.exec(
        text,
      )?.[1]
    const stems = topic && !/^(?:it|this|that|so|anything|everything|her|him)\b/i.test(topic) ? contentStems(topic) : []
    return stems.length > 0 ? [stems] : []
  })
  const hidden = new Set(
    facts.flatMap(({ text }, at) =>
      /\b(?:does(?:n't| not) (?:show|mention|say) (?:it|this|that|so)|will not say so|hides? (?:it|this)|keeps? (?:it|this) to|has(?:n't| not) (?:yet )?told (?:anyone|anybody|them|her|him|it))\b/i.test(
        text,
      )
        ? [`facts.${at}`, ...(/^\W*(?:she|he|they|it|nobody)\b/i.test(text) ? [`facts.${at - 1}`] : [])]
        : [],
    ),
  )
  const last = facts.findLastIndex(({ text }) => /^\W*(?:if|when) (?:the|she|he|they|you|a|asked)\b/i.test(text))
  return found.flatMap((telling) => {
    const at = Number(/^facts\.(\d+)$/.exec(telling.id)?.[1] ?? Number.NaN)
    if (archetype === 'NEGOTIATION' && hidden.has(telling.id)) return []
    const isAfterwards = last >= facts.length / 2 && at > last
    const isTopic = topics.some((stems) => stems.filter((stem) => telling.stems.has(stem)).length / stems.length > 0.5)
    const isKept = kept.some((stems) => stems.every((stem) => telling.stems.has(stem)))
    return [{ ...telling, isWithheld: isAfterwards || isTopic || isKept || hidden.has(telling.id) }]
  })
}
