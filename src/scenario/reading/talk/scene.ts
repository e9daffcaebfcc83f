import type { Extraction } from '../../extract-template.ts'
import { run, valueOf } from './fields.ts'
import { goalInSentence, learnerRole } from './learner-part.ts'
import { isExerciseData } from '../statements/secrecy.ts'
import { isAboutLearner, settingOf } from './setting.ts'
import { portraitOf } from './portrait.ts'
import { presentSituation } from './present.ts'
import { isForTrainer, topicOfPassage } from '../outline/outline-topics.ts'
import type { Outline, Passage } from '../outline/passages.ts'
import type { People } from '../people/people.ts'
import { placeOf } from '../people/person.ts'
import type { Found } from '../people/person.ts'
import { placeIn } from '../people/place-words.ts'
import { countryOfTown, findPlace, type PlaceContext, placeContext } from '../../../language/places.ts'
import { retold } from '../statements/third-person.ts'
import type { Topic } from '../outline/topics.ts'

type SceneEntry = Extraction['scene'][number]
type Field = Extraction['character'][number]

/** @returns purpose, country, summary, setting and the learner's part, as far as the document states them. */
export function readScene(
  document: string,
  outline: Outline,
  people: People,
  secrets: ReadonlySet<Passage>,
  language: string,
): SceneEntry[] {
  const under = (topic: Topic) => outline.passages.filter((passage) => topicOfPassage(passage) === topic)
  const entry = (field: SceneEntry['field'], found: Found | null): SceneEntry[] =>
    found && found.value
      ? [
          {
            field,
            value: field === 'learner_role' ? found.value : retold(found.value, people, language),
            quote: document.slice(found.start, found.end),
          },
        ]
      : []
  const title = outline.title ? { value: outline.title, ...outline.titleSpan } : null
  return [
    ...entry('purpose', run(document, under('purpose'), 2) ?? title),
    ...entry('country', countryOf(document, outline, people)),
    ...entry('summary', summaryOf(document, outline, people, secrets)),
    ...entry('setting', settingOf(document, outline, people)),
    ...entry('learner_role', learnerRole(document, outline, people)),
    ...entry(
      'learner_goal',
      goalUnderLabel(document, under('learner_goal'), people) ??
        goalInSentence(document, outline.passages, people) ??
        run(document, under('outcome'), 2),
    ),
  ]
}

/** Where a label stands over several sentences and a later one names the task, that one. */
function goalUnderLabel(document: string, labelled: readonly Passage[], people: People): Found | null {
  const named = labelled.length > 1 ? goalInSentence(document, labelled.slice(1), people) : null
  return named ?? run(document, labelled, 3)
}

/** @returns description and current situation of the character, in the third person. */
export function readCircumstances(
  document: string,
  outline: Outline,
  people: People,
  secrets: ReadonlySet<Passage>,
  language: string,
): Field[] {
  const entry = (field: Field['field'], found: Found | null): Field[] =>
    found
      ? [{ field, value: retold(found.value, people, language), quote: document.slice(found.start, found.end) }]
      : []
  return [
    ...entry('description', portraitOf(outline, people)),
    ...entry('current_situation', presentSituation(document, outline, people, secrets)),
  ]
}

function summaryOf(document: string, outline: Outline, people: People, secrets: ReadonlySet<Passage>): Found | null {
  const situation = presentSituation(document, outline, people, secrets)
  if (situation) return shortened(situation)
  const prose = outline.passages.filter(
    (passage) =>
      passage.kind === 'sentence' &&
      !passage.labelled &&
      passage !== outline.passages[people.introducedAt] &&
      topicOfPassage(passage) !== 'learner' &&
      !isForTrainer(passage) &&
      !isExerciseData(passage) &&
      !isAboutLearner(passage, people) &&
      !/\blearner\b|,$/i.test(passage.text) &&
      !/^(?:s?he|it|they|her|his|elle|il|ella|él|sie|er|ela|ele)(?![\p{L}])/iu.test(passage.text) &&
      passage.text.split(/\s+/).length > 3,
  )
  return run(document, prose, 2) ?? portraitOf(outline, people)
}

/** A summary is two or three sentences: up to 320 characters, cut at a sentence. */
function shortened(found: Found): Found {
  if (found.value.length <= 320) return found
  const cut = /^[\s\S]{80,320}[.!?](?=\s)/.exec(found.value)?.[0]
  return cut ? { ...found, value: cut } : found
}

function countryOf(document: string, outline: Outline, people: People): Found | null {
  const field = outline.passages.find(
    (passage) => passage.labelled && /^(?:country|pays|land|país)$/i.test(passage.label ?? ''),
  )
  if (field)
    return { ...placeOf(document, field, valueOf(field)), value: placeIn(valueOf(field))?.country ?? valueOf(field) }
  const { location } = people.character
  const context = placeContext(document)
  const lived = location ? (placeIn(location.value, context) ?? countryOfTown(location.value, context)) : null
  if (location && lived) return { ...location, value: lived.country }
  return countryOfText(
    outline.passages.filter((passage) => !isForTrainer(passage)),
    context,
  )
}

/** A town of the scene, else the money, tells the country; towns named late or with relatives are elsewhere. */
function countryOfText(passages: readonly Passage[], context: PlaceContext): Found | null {
  for (const [index, passage] of passages.entries()) {
    const place = findPlace(passage.text, context)
    if (place && (index < 8 || place.city === null))
      return { value: place.country, start: passage.start, end: passage.end }
  }
  return null
}
