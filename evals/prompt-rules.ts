import { contentStems, sentences } from '../src/language/text.ts'
import type { Persona } from '../src/persona/persona.ts'
import { leaves } from '../src/persona/statements.ts'
import { type Section, sectionOfCategory, sectionsOf } from './prompt-sections.ts'

/**
 * @returns the lines in which a prompt says what to do, without those that only tell the document's own statements: "he
 * volunteers nothing" in a witness's file is a fact about him and no rule for the one who plays him.
 */
export function ruleLinesOf(persona: Persona, prompt: string): string[] {
  const known = knownSentences(persona)
  return ruleSections(persona, sectionsOf(prompt))
    .flatMap(({ lines }) => lines)
    .map((line) =>
      sentences(line)
        .map(({ text }) => text)
        .filter((text) => !isKnown(text, known))
        .join(' '),
    )
    .filter((line) => line !== '')
}

/** Rules stand behind the last category's details; a section most of whose lines are facts is none of rules. */
function ruleSections(persona: Persona, sections: readonly Section[]): Section[] {
  const last = Math.max(
    1,
    ...persona.detail_categories_included.map((category) => sectionOfCategory(category, sections, persona)),
  )
  return sections.filter((_, at) => at > last)
}

type Stems = ReadonlySet<string>

/** Everything the persona's document states, sentence by sentence; its triggers and style are its own, too. */
function knownSentences({
  facts = [],
  knowledge = [],
  archetype_specific_data,
  conversation_rules,
  scene,
}: Persona): Stems[] {
  const texts = [
    ...facts.map(({ text }) => text),
    ...knowledge,
    ...leaves('', archetype_specific_data).map(({ text }) => text),
    ...leaves('', { ...conversation_rules.behavioral_triggers, style: conversation_rules.response_style }).map(
      ({ text }) => text,
    ),
    conversation_rules.opening_behavior,
    conversation_rules.opening_line ?? '',
    scene?.situation ?? '',
  ]
  return texts.flatMap((text) => sentences(text).map((sentence) => new Set(contentStems(sentence.text))))
}

/** Of a sentence that repeats a statement most content words stand in it, and the other way round. */
const sameFrom = 0.8

function isKnown(text: string, known: readonly Stems[]): boolean {
  return [text, text.replace(/^[^:"“]{3,40}: /, '')].some((wording) => {
    const stems = [...new Set(contentStems(wording))]
    if (stems.length < 2) return false
    return known.some((statement) => {
      const shared = stems.filter((stem) => statement.has(stem)).length
      return shared / stems.length >= sameFrom && shared / statement.size >= sameFrom
    })
  })
}
