import type { Extraction } from './extract-template.ts'
import { readArchetype } from './reading/archetype.ts'
import { readDomain } from './reading/domain.ts'
import { readFacts } from './reading/facts.ts'
import { readArchetypeFields } from './reading/fields.ts'
import { readKnowledge } from './reading/knowledge.ts'
import { detectLanguage } from '../language/places.ts'
import { readOutline } from './reading/passages.ts'
import { readPeople } from './reading/people.ts'
import type { Found, Person } from './reading/person.ts'
import { readRubric } from './reading/rubric.ts'
import { readCircumstances, readScene, retold } from './reading/scene.ts'
import type { ScenarioDocument } from './template.ts'

/**
 * Reads a scenario document without a model: takes it apart into passages, tells who is who, decides what kind of talk
 * it describes, and keeps every statement. Deterministic, no I/O; a page takes a few milliseconds.
 * @returns only what the document states: fields it leaves open are left out
 */
export function extractTemplateByRules(document: ScenarioDocument): Extraction {
  const { text } = document
  const outline = readOutline(text)
  const language = detectLanguage(text)
  const people = readPeople(text, outline, language)
  const archetype = readArchetype(outline)
  const stated = entriesOf(text)
  return {
    title: outline.title || titleFromName(document.name),
    domain: readDomain(outline, [people.character.role?.value ?? '', titleFromName(document.name)]),
    language,
    archetype,
    scene: readScene(text, outline, people, language),
    character: [
      ...stated(people.character),
      ...readCircumstances(text, outline, people, language),
      ...readArchetypeFields(text, outline, people, archetype.primary).map((field) => ({
        ...field,
        value: retold(field.value, people, language),
      })),
    ],
    expert: [
      ...stated(people.expert),
      ...(people.expert.description ? [entry(text, 'description', people.expert.description)] : []),
    ],
    rubric: readRubric(outline),
    knowledge: readKnowledge(text, outline, people, language),
    facts: readFacts(text, outline, people, language),
  }
}

const traits = ['name', 'age', 'gender', 'role', 'location'] as const

function entriesOf(text: string) {
  return (person: Person) =>
    traits.flatMap((trait) => {
      const found = person[trait]
      return found ? [entry(text, trait, found)] : []
    })
}

function entry<Field extends string>(
  text: string,
  field: Field,
  found: Found,
): { field: Field; value: string; quote: string } {
  return { field, value: found.value, quote: text.slice(found.start, found.end) }
}

/** `07-late-delivery.md` -> `Late delivery`, for documents without a title. */
function titleFromName(name: string): string {
  const bare = name
    .replace(/\.[a-z0-9]+$/i, '')
    .replace(/^[\d_-]+/, '')
    .replace(/[-_]+/g, ' ')
    .trim()
  return bare ? bare.charAt(0).toUpperCase() + bare.slice(1) : 'Untitled scenario'
}
