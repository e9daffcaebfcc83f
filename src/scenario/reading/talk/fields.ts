import { hasFiniteVerb } from '../../../language/subject-verb.ts'
import { tokenise } from '../../../language/sentence-tokens.ts'
import type { Extraction } from '../../extract-template.ts'
import type { Archetype } from '../../template.ts'
import { isExerciseData } from '../statements/secrecy.ts'
import { retold } from '../statements/third-person.ts'
import { isForTrainer, sideOf, topicOfPassage } from '../outline/outline-topics.ts'
import type { Outline, Passage } from '../outline/passages.ts'
import type { People } from '../people/people.ts'
import { placeOf } from '../people/person.ts'
import type { Found } from '../people/person.ts'
import { type Topic, topicOf } from '../outline/topics.ts'

type Field = Extraction['character'][number]

/** @returns what the document states for the fields of an archetype, each with its passage; nothing is made up. */
export function readArchetypeFields(
  document: string,
  outline: Outline,
  people: People,
  secrets: ReadonlySet<Passage>,
  archetype: Archetype,
  language: string,
): Field[] {
  const theirs = outline.passages.filter((passage) => !secrets.has(passage))
  const under = (topic: Topic) => theirs.filter((passage) => topicOfPassage(passage) === topic)
  const single = (field: Field['field'], found: Found | null): Field[] =>
    found
      ? [
          {
            field,
            value: retoldUnlessSpoken(found, document, people, language),
            quote: document.slice(found.start, found.end),
          },
        ]
      : []
  const list = (field: Field['field'], found: readonly Found[]) => found.flatMap((one) => single(field, one))
  const items = (topic: Topic) => under(topic).flatMap((passage) => itemsOf(document, passage))
  const sentenceIf = (fits: RegExp, pattern: RegExp) =>
    fits.test(archetype) ? sentenceWith(document, outline, pattern) : null
  const objections = under('objections').flatMap((passage) => quotedOr(document, passage))
  return [
    ...single('current_position', run(document, under('current_position'), 2)),
    ...single('satisfaction_level', run(document, under('satisfaction'), 1)),
    ...list('decision_criteria', criteria(document, under('decision_criteria'))),
    ...list('objection_library', objections),
    ...single('sub_type', subType(document, under('sub_type'))),
    ...single('power_dynamics', run(document, under('power'), 2) ?? sentenceIf(/CONFRONTATION/, power)),
    ...single(
      'emotional_state',
      run(document, under('emotion'), 3) ?? sentenceIf(/CONFRONTATION|HELP_SEEKING/, feeling),
    ),
    ...single('problem_description', run(document, under('problem'), 3) ?? sentenceIf(/HELP_SEEKING/, trouble)),
    ...single('urgency_level', run(document, under('urgency'), 2)),
    ...list(
      'known_facts',
      under('known_facts').map((passage) => whole(document, passage)),
    ),
    ...list('communication_barriers', archetype === 'INVESTIGATION' ? barriers(document, outline, people) : []),
    ...single('position', run(document, under('position'), 2) ?? sentenceIf(/NEGOTIATION/, demand)),
    ...list('non_negotiables', items('non_negotiables')),
    ...list('flexible_points', items('flexible')),
    ...single('walk_away', run(document, under('walk_away'), 1) ?? sentenceIf(/NEGOTIATION/, limit)),
  ]
}

/** The character's own words stay as they are: there "you" is whom they speak to. */
function retoldUnlessSpoken(found: Found, document: string, people: People, language: string): string {
  const spoken = /["“«„]\s*$/.test(document.slice(Math.max(0, found.start - 3), found.start))
  return spoken ? found.value : retold(found.value, people, language)
}

/** @returns up to `count` passages of the first block of a topic as one value, without the label. */
export function run(document: string, passages: readonly Passage[], count: number): Found | null {
  const [first] = passages
  if (!first) return null
  const together = passages
    .filter((passage) => passage.block === first.block || (passage.kind === 'item' && first.kind === 'item'))
    .slice(0, count)
  const last = together.at(-1) ?? first
  const value = together.length === 1 ? valueOf(first) : joined(together)
  const start = together.length === 1 ? placeOf(document, first, valueOf(first)).start : first.start
  return value === '' ? null : { value, start, end: last.end }
}

/** Sentences stand beside each other as they are; pieces of a list are set off. */
function joined(passages: readonly Passage[]): string {
  return passages.reduce((value, passage) => {
    const text = passage.kind === 'row' ? valueOf(passage) : passage.text
    if (value === '') return text
    return `${value}${/[.!?…]["”»)]*$/.test(value) ? ' ' : '; '}${text}`
  }, '')
}

/** @returns what a passage says without its own label and without the full stop of a single phrase. */
export function valueOf(passage: Passage): string {
  const { text, label } = passage
  const bare =
    passage.kind === 'row' && label && text.startsWith(`${label}:`) ? text.slice(label.length + 1).trim() : text
  return bare.split(/\s+/).length <= 3 ? bare.replace(/[.;]$/, '') : bare
}

function whole(document: string, passage: Passage): Found {
  const value = valueOf(passage)
  return passage.labelled &&
    passage.kind === 'item' &&
    passage.label &&
    topicOf(passage.label) !== topicOfPassage(passage)
    ? { value: `${passage.label}: ${value}`, start: passage.start, end: passage.end }
    : placeOf(document, passage, value)
}

/** Where criteria are listed, the sentences around the list are comments on it. */
function criteria(document: string, passages: readonly Passage[]): Found[] {
  const items = passages.filter((passage) => passage.kind !== 'sentence')
  return (items.length > 0 ? items : passages)
    .flatMap((passage) => itemsOf(document, passage))
    .filter((one) => !/^["“«]/.test(one.value))
}

/** List items as they stand; a sentence that is a bare enumeration is cut at its commas. */
function itemsOf(document: string, passage: Passage): Found[] {
  const text = valueOf(passage)
  if (passage.kind !== 'sentence' || !isEnumeration(text)) return [whole(document, passage)]
  return text
    .replace(/\.$/, '')
    .split(/,(?![^()]*\))\s+(?!\d)/)
    .map((part) => placeOf(document, passage, part.trim()))
    .filter((one) => one.value !== '')
}

function isEnumeration(text: string): boolean {
  const parts = text.split(/,(?![^()]*\))\s+/)
  return (
    !hasFiniteVerb(tokenise(text)) &&
    parts.length >= 3 &&
    parts.every(
      (part) =>
        part
          .replace(/\([^)]*\)/g, '')
          .trim()
          .split(/\s+/).length <= 7,
    )
  )
}

function quotedOr(document: string, passage: Passage): Found[] {
  const quotes = [...passage.text.matchAll(/["“«„]\s*([^"”»“]{4,}?)\s*["”»“]/g)].map((match) => match[1] ?? '')
  if (quotes.length > 0) return quotes.map((quote) => placeOf(document, passage, quote))
  return passage.kind === 'item' || passage.labelled || passage.text.endsWith('?') ? itemsOf(document, passage) : []
}

function subType(document: string, passages: readonly Passage[]): Found | null {
  const [passage] = passages
  const value = passage ? /victim|perpetrator|bystander/i.exec(passage.text)?.[0] : undefined
  return passage && value ? { ...placeOf(document, passage, value), value: value.toUpperCase() } : null
}

const demand =
  /\b(?:asks? for|demands?|opening (?:offer|demand|position|bid)|claims?|insists? on|wants) (?:an? |at least )?(?:[€$£₹]|\d)/i
const feeling =
  /\b(?:feels|is (?:very |deeply |quite )?(?:angry|hurt|furious|upset|ashamed|anxious|worried|afraid|scared|tired|exhausted|frustrated|disappointed|nervous)|humiliated|ashamed|in tears|frightened|fears?)\b/i
const trouble =
  /\b(?:refused|rejected|expires?|broken|does not work|doesn['’]t work|has lost|lost (?:her|his|their)|cannot (?:pay|log|reach|sleep|find)|can['’]t (?:pay|log|reach|sleep|find)|failed|in arrears|behind with|overdue|has stopped|out of order|no longer)\b/i
const power =
  /\b(?:levels? above|reports? to|signs (?:her|his|their) appraisal|(?:her|his|their) (?:direct )?(?:superior|line manager|boss))\b/i
const limit =
  /\b(?:bottom line|walk(?:s|ing)? away|will not go (?:below|above)|not (?:below|above|under|less than|more than) [€$£₹]?\d|lowest|at the very least|break(?:s|ing)? off)\b/i

function sentenceWith(document: string, outline: Outline, pattern: RegExp): Found | null {
  const passage = outline.passages.find(
    (one) => pattern.test(one.text) && !isForTrainer(one) && sideOf(one) !== 'learner' && !isExerciseData(one),
  )
  return passage ? placeOf(document, passage, passage.text) : null
}

const closed =
  /\b(?:does not volunteer|doesn['’]t volunteer|volunteers? (?:nothing|little)|answers? (?:only|briefly|in (?:one|short|single))|one[- ]word|evasive|avoids?|changes? the subject|plays? it down|mumbles?|vague(?:ly)?|says nothing|goes (?:silent|quiet)|clams? up|will not say|only if (?:asked|the)|if (?:s?he|they) (?:is|are|feels?) (?:accused|rushed|pressed)|not tell|withholds?|minimi[sz]es|reluctant|suspicious|short answers)\b/i

function barriers(document: string, outline: Outline, people: People): Found[] {
  return outline.passages
    .slice(Math.max(0, people.introducedAt))
    .filter(
      (passage) =>
        closed.test(passage.text) &&
        !isForTrainer(passage) &&
        !/^(?:do not|don['’]t|please|never)\b/i.test(passage.text),
    )
    .map((passage) => placeOf(document, passage, passage.text))
    .slice(0, 6)
}
