import { isToldByCharacter, type Addressee } from './addressee.ts'
import { followAttention } from './attention.ts'
import { type Candidate, isUsed } from './candidates.ts'
import { youAre } from './introduction-wordings.ts'
import { genderOfKin, isTrade, readAge, readGender } from './traits.ts'
import { topicOfPassage } from '../outline/outline-topics.ts'
import { leadingName, sharesShortName, shortNames } from '../names.ts'
import type { Outline, Passage } from '../outline/passages.ts'

export type AttentionPaid = ReturnType<typeof followAttention>

/** @returns what the document says of everybody it names, `further` names besides those that are introduced */
export function attentionTo(
  further: readonly string[],
  candidates: readonly Candidate[],
  outline: Outline,
  addressee: Addressee,
  language: string,
): AttentionPaid {
  const text = outline.passages.map((passage) => passage.text).join('\n')
  const names = [...new Set([...candidates.flatMap((candidate) => candidate.name ?? []), ...further])]
  const described = new Set(candidates.flatMap(({ name, after }) => (name && statesAge(after) ? [name] : [])))
  const genders = new Map(
    candidates.flatMap(({ name, before }) => {
      const word = /(?:^|[\s-])(\p{L}+),?\s*["“]?$/u.exec(before)?.[1] ?? ''
      const gender = name === null ? null : (genderOfKin(word) ?? readGender(word, language))
      return name !== null && gender ? [[name, gender] as const] : []
    }),
  )
  const parts = new Map(
    candidates.flatMap(({ name, passage, before, after, related }) => {
      const part = name === null || related ? null : partOf(outline.passages[passage], before, after)
      return name !== null && part ? [[name, part] as const] : []
    }),
  )
  const named = candidates.filter(({ name }) => name !== null)
  const related = new Set(
    named.flatMap(({ name }) =>
      name !== null && named.every((other) => !sharesName(other.name, name) || other.related) ? [name] : [],
    ),
  )
  const announced =
    candidates
      .filter(({ passage, related, score }) => !related && score >= 6 && isAnnounced(outline.passages[passage]))
      .toSorted((left, right) => right.score - left.score)
      .find(({ name }) => name !== null)?.name ?? null
  const toCharacter = addressee === 'character'
  const you = toCharacter ? (candidates.find((candidate) => isActorsPart(candidate, outline))?.name ?? null) : null
  const narrator = isToldByCharacter(outline)
    ? (candidates.find(({ name, before }) => name !== null && /(?:my name is|i am|i['’]m)\s$/i.test(before))?.name ??
      null)
    : null
  const introduced = new Map<Passage, string>()
  for (const { name, passage, before, after, related } of candidates) {
    const at = outline.passages[passage]
    const meets = readersDeed.test(before) && /^,\s(?:an?|the)\s\p{Ll}/u.test(after)
    if (
      name !== null &&
      at &&
      !related &&
      (meets || statesAge(after)) &&
      !belongsTo.test(before) &&
      !introduced.has(at)
    )
      introduced.set(at, name)
  }
  const others = outline.passages.flatMap(({ text: said }) => {
    const leading = /^\p{Lu}\p{Ll}+(?= \p{Ll})/u.test(said) ? leadingName(said) : null
    const titled = [...said.matchAll(titledInText)].map(([name]) => name)
    return [...(leading && isUsed(leading, text) ? [leading] : []), ...titled].filter((name) => !names.includes(name))
  })
  return followAttention(
    {
      names: [...names, ...new Set(others)],
      described,
      related,
      parts,
      announced,
      genders,
      toCharacter,
      you,
      narrator,
      introduced,
      language,
    },
    outline.passages,
  )
}

/** Below a label that presents the character: `Client: …`, `Name: …`, `Who he is: …`. */
function isAnnounced(passage: Passage | undefined): boolean {
  const topic = passage?.labelled ? topicOfPassage(passage) : null
  return topic === 'persona' || topic === 'name'
}

/** `Witness (actor): Ana Reis`, "The owner is Ana Reis": the word by which the document goes on to call the person. */
function partOf(passage: Passage | undefined, before: string, after: string): string | null {
  if (!passage) return null
  const said = /^(?:The|Your|Our) (?:\p{Ll}+ )?(\p{Ll}{3,}) is $/u.exec(before)?.[1]
  if (said) return isTrade(said) && /^(?:[,.;(]|$)/.test(after) ? said : null
  if (!passage.labelled || before !== '' || topicOfPassage(passage) !== 'persona') return null
  const word = /^(?:the )?(\p{L}{3,})(?: \([^)]*\))?$/iu.exec(passage.label ?? '')?.[1]?.toLowerCase() ?? null
  return word !== null && !/^(?:bot|name|persona|character|person|actor|role|who)$/.test(word) ? word : null
}

const readersDeed = /(?<![\p{L}])(?:you|learners?|trainees?|participants?)(?![\p{L}])[^.]*$/iu

/** "a nombre de Ana Reis, 47": of somebody, not about them. */
const belongsTo = /(?<![\p{L}])(?:of|from|by|de|del|von|di|van|d['’])\s*$/u

/** @returns whether what stands behind a name begins with an age */
export function statesAge(after: string): boolean {
  const [first = ''] = after.replace(/^\s*[,(–—-]\s*/, '').split(/[,;.()–—]| - /)
  return readAge(first, true) !== null
}

/** "your supervisor, Mr. Gayle": whoever has a title is somebody that a pronoun can mean. */
const titledInText = /(?<![\p{L}])(?:Mr|Mrs|Ms|Herr|Frau|Mme|Sra?|Señora?|Doña|Don|Dona)\.?\s\p{Lu}[\p{L}\p{M}'’-]+/gu

/** "You are Ana Reis", or a name below "Who am I?". */
function isActorsPart({ name, passage, before }: Candidate, outline: Outline): boolean {
  return name !== null && (outline.passages[passage]?.part === 'character' || youAre.test(`${before}X`))
}

/** A first name and the full name mean one person. */
function sharesName(one: string | null, other: string | null): boolean {
  if (one === null || other === null) return one === other
  return sharesShortName(one, other)
}

/** @returns whether two names may be one person's: "Ana" and "Ana Reis" are, "Ana Reis" and "Rui Reis" are not */
export function isSamePerson(one: string, other: string): boolean {
  const [few = [], many = []] = [one, other]
    .map((name) => shortNames(name).map((part) => part.toLowerCase()))
    .toSorted((left, right) => left.length - right.length)
  return few.length > 0 && few.every((part) => many.includes(part))
}
