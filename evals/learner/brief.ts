import { contentStems, sentences } from '../../src/language/text.ts'
import { restate } from '../../src/language/perspective.ts'
import type { Archetype, Fact, Template } from '../../src/scenario/template.ts'

/**
 * All that a learner knows before the talk: what the document says to the learner. Nothing here comes from the persona, and
 * statements about the persona are left out even where the document repeats them among the learner's.
 */
export interface LearnerBrief {
  readonly kind: Archetype // what kind of talk is practised
  readonly meets: string | null // whom, as one would address them
  readonly role: string | null // the learner's own
  readonly goal: string | null
  readonly setting: string | null
  readonly figures: readonly string[] // statements that may be told to the other, with an amount or a source
  readonly limits: readonly string[] // those of them that speak against the learner's own side
  readonly happened: readonly string[] // what the learner knows of the matter, said to the other ("you")
}

/** @returns what a learner who read the document knows; without the persona's facts, disposition or rules */
export function learnerBrief(template: Template): LearnerBrief {
  const { general_info, context_overview: context, archetype_classification, knowledge, facts } = template
  const { name = null, gender = null } = template.persona_definitions.assess_mode_ai_bot
  const who = { name: name ?? null, gender: gender ?? null }
  const isSpoken = general_info.language === 'en' // what stands there in another language cannot be said in this one
  const theirs = new Set(facts.filter(({ about }) => about === 'persona').map(({ text }) => keyOf(text)))
  const told = [...(knowledge?.points ?? []), ...textsAbout(facts, ['subject', 'learner'])]
  const sayable = isSpoken
    ? unique(told.map(withoutLabel)).filter((text) => !theirs.has(keyOf(text)) && isSayable(text))
    : []
  return {
    kind: archetype_classification.primary_archetype,
    meets: addressOf(who.name),
    role: roleOf(context.learner_role ?? null, who.name),
    goal: context.learner_goal ?? null,
    setting: context.setting ?? null,
    figures: sayable.filter((text) => !limiting.test(text)),
    limits: sayable.filter((text) => limiting.test(text)),
    happened: isSpoken
      ? events(
          [
            ...sentences(context.summary ?? '').map(({ text }) => text),
            ...textsAbout(facts, ['setting', 'subject']),
          ].filter((text) => !theirs.has(keyOf(text))),
          who,
        )
      : [],
  }
}

function textsAbout(facts: readonly Fact[], about: readonly Fact['about'][]): string[] {
  return facts.filter((fact) => about.includes(fact.about)).map(({ text }) => text)
}

function keyOf(text: string): string {
  return contentStems(withoutLabel(text)).join(' ')
}

/** "What the learner brings: Hot flushes in 11 percent" -> "Hot flushes in 11 percent." */
function withoutLabel(text: string): string {
  const bare = text.replace(/^(?:[^\s:.!?]+ ){0,5}[^\s:.!?]+: (?=\S)/u, '').trim()
  return /[.!?”"]$/.test(bare) ? bare : `${bare}.`
}

/** A figure, a source or a term, said as it stands: no marks, no mandate, nobody's habits, nothing addressed to the learner. */
function isSayable(text: string): boolean {
  const count = text.split(/\s+/).length
  return (
    count >= 4 &&
    count <= 32 &&
    (/\d/.test(text) || /\b(?:stud(?:y|ies)|warranty|included|in writing|parts|certificate|record)\b/i.test(text)) &&
    !/\?|\(\d+\)|\d+ ?%?\.$(?<=: \d+ ?%?\.)|\b(?:learner|you|your|mandate|target|budget|board|manager|invented|training|outcome|good:|tells?|asks about|promise|groups|annex|marking)\b/i.test(
      text,
    ) &&
    !/\b(?:s?he|his|him|hers?|they|their|them)\b/i.test(text)
  )
}

const limiting =
  /\b(?:not (?:yet )?(?:studied|tested|audited|proven|known|included|suitable|in)|no data|no study|side effects?|flushes|costs?|price|dearer|more expensive|down by|loss of|would be missing|only)\b/i

/** What is known of the matter, in speech to the person it happened to; what cannot be said to them safely is left out. */
function events(statements: readonly string[], who: { name: string | null; gender: string | null }): string[] {
  return unique(
    statements.flatMap((text) => {
      const said = restate(text, who, 'you') ?? ''
      const count = said.split(/\s+/).length
      return count >= 4 && count <= 28 && pastEvent.test(said) && !/\b(?:learner|actor)\b/i.test(said) ? [said] : []
    }),
  )
}

const pastEvent = /\b(?:was|were|had|did|said|laughed|told|left|shouted|gave|came|went|announced|walked|\p{L}{3,}ed)\b/u

/** "Dr. Helena Sarmento" is Dr. Sarmento, "Yasmina Tahiri" is Yasmina. */
function addressOf(name: string | null): string | null {
  const parts = name?.trim().split(/\s+/) ?? []
  const [first = null] = parts
  return first && /^(?:dr|mr|mrs|ms|mme|prof|herr|frau|sra?)\.?$/i.test(first) ? `${first} ${parts.at(-1)}` : first
}

/** The part of a role that fits behind "here as": no verb first, not told from the other's side. */
function roleOf(role: string | null, name: string | null): string | null {
  const first = role?.split(/[,;(]/)[0]?.trim() ?? ''
  const isNoun = !/^(?:works?|sells?|is|are|does|leads?)\b/i.test(first) && first.split(/\s+/).length <= 8
  const namesOther = (name?.split(/\s+/) ?? []).some((part) => first.includes(part))
  return first !== '' && isNoun && !namesOther ? `${/^[aeiou]/i.test(first) ? 'an' : 'a'} ${first}` : null
}

function unique(texts: readonly string[]): string[] {
  return [...new Map(texts.map((text) => [contentStems(text).join(' '), text])).values()]
}
