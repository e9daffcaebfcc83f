import type { Addressee } from './addressee.ts'
import { type Attention, unnoticed } from './attention.ts'
import { type Candidate } from './candidates.ts'
import { choose } from './choice/choose.ts'
import { characterOptions } from './choice/person-signs.ts'
import { type ChoiceWeights, choiceWeights } from './choice/weights.ts'
import type { Everybody, Named } from './persons.ts'
import { isSamePerson } from './told-of.ts'
import { withoutTitle } from '../names.ts'
import type { Outline, Passage } from '../outline/passages.ts'

/** Where the document introduces the character, and what it says of them elsewhere. */
export interface Introduction extends Candidate {
  readonly named: Named | null
  /** What the rest of the document says of them. */
  readonly noticed: Attention
  /** Sentences that have them as their subject. */
  readonly about: ReadonlySet<Passage>
  /** Sentences about somebody of whom the document says that they take no part. */
  readonly bystanders: ReadonlySet<Passage>
  /** Sentences about somebody whose part the learner takes. */
  readonly learners: ReadonlySet<Passage>
  /** Sentences that have anybody else as their subject. */
  readonly others: ReadonlySet<Passage>
  /** A passage that describes the same person without the name: `Who is he? A surgeon, 58, …`. */
  readonly described: { readonly passage: number; readonly after: string } | null
}

/** @returns the most likely introduction of the practised character, or null when nobody is introduced. */
export function findIntroduction(
  outline: Outline,
  everybody: Everybody,
  addressee: Addressee,
  weights: ChoiceWeights = choiceWeights(),
): Introduction | null {
  return introductionOf(choose(characterOptions(outline, everybody, addressee), weights.character), outline, everybody)
}

/** @returns how the document introduces one of those it names, or the character without a name */
export function introductionOf(character: Named | null, outline: Outline, everybody: Everybody): Introduction | null {
  const [unnamed] = everybody.unnamed.toSorted((left, right) => placed(right) - placed(left))
  if (character === null)
    return unnamed
      ? {
          ...unnamed,
          named: null,
          noticed: unnoticed,
          about: none,
          bystanders: none,
          learners: none,
          others: none,
          described: null,
        }
      : null
  const { noticed } = character
  const { passage = -1, after = '' } = everybody.unnamed.find(({ descriptive }) => descriptive) ?? {}
  const subjects = [...everybody.attention.subjects].filter(([, who]) => who !== noticed)
  const about = new Set([...everybody.attention.subjects].flatMap(([at, who]) => (who === noticed ? [at] : [])))
  const absent = new Set(subjects.flatMap(([at, who]) => (who.absent ? [at] : [])))
  return {
    ...fullest(character, everybody),
    named: character,
    noticed,
    about,
    bystanders: new Set(outline.passages.filter((one) => absent.has(one) || tellsOfThem(one, outline, absent, about))),
    learners: new Set(subjects.flatMap(([at, who]) => (who.learner ? [at] : []))),
    others: new Set(subjects.map(([at]) => at)),
    described: passage === -1 ? null : { passage, after },
  }
}

const none: ReadonlySet<Passage> = new Set()

/** Of two introductions that are as clear the earlier counts. */
function placed({ score, passage }: Candidate): number {
  return score - passage / 200
}

/** A paragraph that goes on about somebody absent, and never about the character, is theirs as a whole. */
function tellsOfThem(
  passage: Passage,
  outline: Outline,
  absent: ReadonlySet<Passage>,
  about: ReadonlySet<Passage>,
): boolean {
  const paragraph = outline.passages.filter(({ block }) => block === passage.block)
  return paragraph.filter((one) => absent.has(one)).length >= 2 && !paragraph.some((one) => about.has(one))
}

/** The passage that says most about the person: the same name may stand alone in one line and with age in another. */
function fullest(character: Named, { named }: Everybody): Candidate {
  const own = character.candidates.length > 0 ? character.candidates : [mentioned(character)]
  const same = [
    ...own,
    ...named.flatMap((other) =>
      other === character
        ? []
        : other.candidates.filter((one) => own.some(({ name }) => isSamePerson(one.name ?? '', name ?? ''))),
    ),
  ].toSorted((left, right) => placed(right) - placed(left))
  const [best = mentioned(character)] = own.toSorted((left, right) => placed(right) - placed(left))
  const telling = same.find(({ after }) => /\d/.test(after))
  const longest = [...same.map(({ name }) => name ?? ''), ...character.names].toSorted(
    (left, right) => right.length - left.length,
  )[0]
  const name =
    longest && withoutTitle(longest).split(' ').length > withoutTitle(best.name ?? '').split(' ').length
      ? longest
      : best.name
  return { ...(/\d/.test(best.after) || !telling ? best : telling), name }
}

/** Somebody whom no wording introduces is introduced where a passage first names them. */
function mentioned({ names, mentions }: Named): Candidate {
  const first = mentions.find(({ where }) => where === 'text')
  return {
    name: names[0] ?? null,
    passage: first?.passage ?? mentions[0]?.passage ?? 0,
    descriptive: false,
    before: first?.text.slice(0, first.start) ?? '',
    after: first?.text.slice(first.end) ?? '',
    related: false,
    score: 0,
    way: 'none',
  }
}
