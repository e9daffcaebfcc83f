import { upperStart } from '../language/upper-start.ts'
import type { Extraction } from './extract-template.ts'
import { readArchetype } from './reading/talk/archetype.ts'
import { readDomain } from './reading/talk/domain.ts'
import { readFacts } from './reading/statements/facts.ts'
import { readArchetypeFields } from './reading/talk/fields.ts'
import { detectLanguage } from '../language/places.ts'
import { readOutline } from './reading/outline/passages.ts'
import { readPeople } from './reading/people/people.ts'
import type { Found, Person } from './reading/people/person.ts'
import { readKnowledge, readRubric } from './reading/talk/teaching.ts'
import { readSecrecy } from './reading/statements/secrecy.ts'
import { readCircumstances, readScene } from './reading/talk/scene.ts'
import type { ScenarioDocument } from './template.ts'

/**
 * Reads a scenario document without a model. Deterministic, no I/O; a page takes a few milliseconds once warm.
 *
 * `reading/outline/` takes the text apart: lines, headings, labels and tables become passages (`passages.ts`), each with
 * what its heading announces (`topics.ts`). `reading/people/` tells who is who: whom "you" means (`addressee.ts`), everybody
 * who is named, and which of them the character is; that, their age, gender and town are chosen by learned weights (`choice/`). `reading/statements/` words each passage so that it
 * stands alone, in the third person and with names for pronouns, and decides whom it is about (`about.ts`) and whether the
 * character may know it (`secrecy.ts`). `reading/talk/` reads the talk itself: its kind (`archetype.ts` and the files called after it), its
 * scene, the learner's part, the fields of the archetype, and what is taught and marked.
 * @returns only what the document states: fields it leaves open are left out
 */
export function extractTemplateByRules(document: ScenarioDocument): Extraction {
  const { text } = document
  const outline = readOutline(text)
  const language = detectLanguage(text)
  const people = readPeople(text, outline, language)
  const archetype = readArchetype(outline, people, language)
  const secrets = readSecrecy(outline, people)
  const stated = entriesOf(text)
  return {
    title: outline.title || titleFromName(document.name),
    domain: readDomain(outline, [people.character.role?.value ?? '', titleFromName(document.name)]),
    language,
    archetype,
    scene: readScene(text, outline, people, secrets, language),
    character: [
      ...stated(people.character),
      ...readCircumstances(text, outline, people, secrets, language),
      ...readArchetypeFields(text, outline, people, secrets, archetype.primary, language),
    ],
    expert: [
      ...stated(people.expert),
      ...(people.expert.description ? [entry(text, 'description', people.expert.description)] : []),
    ],
    rubric: readRubric(outline),
    knowledge: readKnowledge(text, outline, people, language),
    facts: readFacts(text, outline, people, secrets, language),
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
  return bare ? upperStart(bare) : 'Untitled scenario'
}
