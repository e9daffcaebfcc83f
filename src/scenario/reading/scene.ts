import type { Extraction } from '../extract-template.ts'
import { run, valueOf } from './fields.ts'
import { isForTrainer } from './introductions.ts'
import { sideOf, topicOfPassage } from './outline-topics.ts'
import type { Outline, Passage } from './passages.ts'
import { type People, placeOf } from './people.ts'
import type { Found } from './person.ts'
import { placeIn } from './places-in-text.ts'
import { findPlace } from '../../language/places.ts'
import { inThirdPerson, theCharacter, theLearner } from './third-person.ts'
import type { Topic } from './topics.ts'

type SceneEntry = Extraction['scene'][number]
type Field = Extraction['character'][number]

/** @returns purpose, country, summary, setting and the learner's part, as far as the document states them. */
export function readScene(document: string, outline: Outline, people: People, language: string): SceneEntry[] {
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
    ...entry('summary', summaryOf(document, outline, people)),
    ...entry('setting', settingOf(document, outline)),
    ...entry('learner_role', learnerRole(document, outline, people)),
    ...entry('learner_goal', run(document, under('learner_goal'), 3) ?? run(document, under('outcome'), 2)),
  ]
}

/** @returns description and current situation of the character, in the third person. */
export function readCircumstances(document: string, outline: Outline, people: People, language: string): Field[] {
  const entry = (field: Field['field'], found: Found | null): Field[] =>
    found
      ? [{ field, value: retold(found.value, people, language), quote: document.slice(found.start, found.end) }]
      : []
  return [
    ...entry('description', descriptionOf(outline, people)),
    ...entry('current_situation', situationOf(document, outline)),
  ]
}

/** @returns a value with its "you" told as the character or the learner; other languages and documents stay as they are. */
export function retold(value: string, people: People, language: string): string {
  if (language !== 'en' || people.addressee === null || !/\byou/i.test(value)) return value
  const { name, gender } = people.character
  const called =
    people.addressee === 'character' ? theCharacter(name?.value ?? null, gender?.value ?? null, true) : theLearner
  return inThirdPerson(value, called)
}

/** The passage that introduces the character and the sentence behind it; a form is followed to the first prose. */
function descriptionOf(outline: Outline, people: People): Found | null {
  const at = people.introducedAt
  const here = outline.passages[at]
  if (!here) return null
  const bare = here.text.split(/\s+/).length < 6
  const prose = bare
    ? outline.passages.findIndex(
        (passage, index) =>
          index > at && passage.kind === 'sentence' && !passage.labelled && topicOfPassage(passage) === 'persona',
      )
    : at
  const first = outline.passages[prose === -1 ? at : prose] ?? here
  const next = outline.passages[(prose === -1 ? at : prose) + 1]
  const last = next && next.block === first.block && next.text.length < 260 ? next : first
  return { value: [...new Set([valueOf(first), valueOf(last)])].join(' '), start: first.start, end: last.end }
}

function situationOf(document: string, outline: Outline): Found | null {
  const known = outline.passages.filter(
    (passage) => !isForTrainer(passage) && sideOf(passage) !== 'learner' && passage.kind !== 'row',
  )
  const situation = known.filter((passage) => topicOfPassage(passage) === 'situation')
  const problem = known.filter((passage) => topicOfPassage(passage) === 'problem')
  const early = known.slice(0, Math.ceil(known.length / 2))
  const happened = early.findIndex((passage) => incident.test(passage.text) && passage.text.split(/\s+/).length > 6)
  return (
    run(document, situation, 4) ??
    (happened === -1 ? null : run(document, known.slice(happened), 3)) ??
    run(document, problem, 3)
  )
}

const incident =
  /\b(?:yesterday|today|last (?:\p{L}+day|night|week|month)|this morning|on \p{L}+day|two (?:days|weeks) ago|(?:three|four|five) (?:days|weeks) ago|hier|gestern|ayer|ontem)(?![\p{L}])/iu

function summaryOf(document: string, outline: Outline, people: People): Found | null {
  const situation = situationOf(document, outline)
  if (situation) return shortened(situation)
  const prose = outline.passages.filter(
    (passage) =>
      passage.kind === 'sentence' &&
      !isForTrainer(passage) &&
      !/\blearner\b/i.test(passage.text) &&
      passage.text.split(/\s+/).length > 7,
  )
  return run(document, prose, 2) ?? descriptionOf(outline, people)
}

/** A summary is two or three sentences: up to 320 characters, cut at a sentence. */
function shortened(found: Found): Found {
  if (found.value.length <= 320) return found
  const cut = /^[\s\S]{80,320}[.!?](?=\s)/.exec(found.value)?.[0]
  return cut ? { ...found, value: cut } : found
}

const timed =
  /\b(?:it is|it['’]s) (?:\d|[a-z]+ (?:o['’]clock|morning|afternoon|evening)|\w+day)|\b(?:at|since|from) \d{1,2}[.:]\d{2}\b|\b\d{1,2}(?:[.:]\d{2})? ?[ap]m\b|\b(?:takes place|meet(?:s|ing)? (?:in|at)|in (?:her|his|your|the) (?:office|consulting room|shop|kitchen|living room|meeting room|ward|classroom|branch))\b/i

function settingOf(document: string, outline: Outline): Found | null {
  const known = outline.passages.filter((passage) => !isForTrainer(passage) && sideOf(passage) !== 'learner')
  const stated = known.filter(
    (passage) =>
      topicOfPassage(passage) === 'setting' || (topicOfPassage(passage) === 'location' && passage.kind === 'row'),
  )
  const onlyDuration = stated.every((passage) =>
    /^(?:time|duration|dauer|durée|duraci[oó]n|duração|time limit)$/i.test(passage.label ?? ''),
  )
  const described = known.find((passage) => topicOfPassage(passage) === 'situation')
  if (stated[0] && !(onlyDuration && described)) {
    const [first] = stated
    const same = stated.filter((passage) => Math.abs(passage.block - first.block) <= 2)
    return {
      value: same
        .map((passage) =>
          passage.label && same.length > 1 ? `${passage.label}: ${valueOf(passage)}` : valueOf(passage),
        )
        .join('; '),
      start: first.start,
      end: same.at(-1)?.end ?? first.end,
    }
  }
  const found =
    described ??
    known.slice(0, 12).find((passage) => timed.test(passage.text)) ??
    known
      .slice(0, 3)
      .find((passage) => /\b(?:in|at)\s+(?:an?|the)\s+\p{L}/iu.test(passage.text) && !/\blives?\b/i.test(passage.text))
  return found ? placeOf(document, found, valueOf(found)) : null
}

const role = '([\\p{L}\\p{N}][^.;:!?]{2,140}?)'
const learnerIs = [
  new RegExp(
    `\\byou \\((?:the )?(?:learner|trainee|participant|student)\\),? (?:are|play) (?:an? |the )?${role}(?=[.;]|$)`,
    'iu',
  ),
  new RegExp(
    `\\bthe (?:learner|trainee|participant) (?:is|plays|works as) (?:an? |the )?${role}(?=[.;]|, (?:was|has|and)|$)`,
    'iu',
  ),
  new RegExp(`(?:l['’]apprenante?|le stagiaire|la stagiaire) (?:est|joue) (?:une? |le |la )?${role}(?=[.;]|$)`, 'iu'),
  new RegExp(`\\b(?:der|die) lernende (?:ist|spielt) (?:eine? |der |die )?${role}(?=[.;]|$)`, 'iu'),
  new RegExp(
    `\\b(?:el alumno|la alumna|el aprendiz|la persona en formación|el participante|o aprendiz|o formando) (?:es|é|hace de) (?:una? |el |la |um |uma )?${role}(?=[.;]|$)`,
    'iu',
  ),
]
const youAre = new RegExp(
  `^you (?:are|work as|play) (?!asked|going|about|not|sent|meeting)(?:an? |the )?${role}(?=[.;]|$)`,
  'iu',
)
const youAreElsewhere = new RegExp(
  `^(?:vous (?:êtes|travaillez comme)|sie (?:sind|arbeiten als)|du bist|eres|usted es|tu es|você é) (?:une? |eine? |una? |el |la |le |uma? )?${role}(?= und | et | y | e |[.;]|$)`,
  'iu',
)
const youWork = new RegExp(`^you ((?:work|represent|sell|run|manage|lead)\\b ?[^.;:!?]{2,140}?)(?=[.;]|$)`, 'iu')

function learnerRole(document: string, outline: Outline, people: People): Found | null {
  const field = outline.passages.find((passage) => passage.labelled && topicOfPassage(passage) === 'learner')
  if (field)
    return placeOf(
      document,
      field,
      valueOf(field)
        .replace(/^(?:you are|you play) (?:an? |the )?/i, '')
        .replace(/\.$/, ''),
    )
  const patterns = [
    ...learnerIs,
    ...(people.addressee === 'learner' ? [youAre, youWork] : []),
    ...(people.addressee === 'character' ? [] : [youAreElsewhere]),
  ]
  for (const pattern of patterns) {
    for (const passage of outline.passages) {
      const stated = pattern.exec(passage.text)?.[1]?.trim()
      if (stated)
        return {
          ...placeOf(document, passage, stated),
          value: stated.replace(/^(work|represent|sell|run|manage|lead)\b/, '$1s'),
        }
    }
  }
  const offer = outline.passages.find((passage) => /^you sell$/i.test(passage.label ?? ''))
  if (offer) return { ...placeOf(document, offer, valueOf(offer)), value: `sells ${valueOf(offer)}` }
  return addressedTo(document, outline) ?? calledInConditions(document, outline)
}

/** `To: vet nurses` heads a letter to those who will practise. */
function addressedTo(document: string, outline: Outline): Found | null {
  const header = outline.passages.find((passage) => /^(?:to|an|à|para)$/i.test(passage.label ?? ''))
  return header ? placeOf(document, header, valueOf(header)) : null
}

/** "If the auditor explains …": whoever the conditions speak of is the learner. */
function calledInConditions(document: string, outline: Outline): Found | null {
  for (const passage of outline.passages) {
    const called =
      /\b(?:if|when) the ((?:\p{Ll}[\p{L}-]+ )?\p{Ll}[\p{L}-]+) (?:is|asks?|explains?|says?|starts?|offers?|begins?|listens?|uses?|gets?|shows?|admits?|tells?|apologi[sz]es?)\b/iu.exec(
        passage.text,
      )?.[1]
    if (
      called &&
      !/\b(?:her|him|them|it|you|lets|gives|has)\b|^(?:customer|client|patient|character|learner|other|company|price|contract)$/i.test(
        called,
      )
    )
      return placeOf(document, passage, called)
  }
  return null
}

function countryOf(document: string, outline: Outline, people: People): Found | null {
  const field = outline.passages.find(
    (passage) => passage.labelled && /^(?:country|pays|land|país)$/i.test(passage.label ?? ''),
  )
  if (field) return placeOf(document, field, valueOf(field))
  const { location } = people.character
  const lived = location ? placeIn(location.value) : null
  if (location && lived) return { ...location, value: lived.country }
  return countryOfText(outline.passages.filter((passage) => !isForTrainer(passage)))
}

/** A town of the scene, else the money, tells the country; towns named late or with relatives are elsewhere. */
function countryOfText(passages: readonly Passage[]): Found | null {
  for (const [index, passage] of passages.entries()) {
    const place = findPlace(passage.text)
    if (place && (index < 8 || place.city === null))
      return { value: place.country, start: passage.start, end: passage.end }
  }
  return null
}
