import { type Addressee, isToldByCharacter } from './addressee.ts'
import { type Attention, followAttention, unnoticed } from './attention.ts'
import { type Candidate, candidatesIn, isUsed } from './candidates.ts'
import { youAre } from './introduction-wordings.ts'
import { genderOfKin, readAge, readGender } from './traits.ts'
import { leadingName, shortNames, withoutTitle } from '../names.ts'
import type { Outline, Passage } from '../outline/passages.ts'

/** Where the document introduces the character, and what it says of them elsewhere. */
export interface Introduction extends Scored {
  /** Sentences that have them as their subject. */
  readonly about: ReadonlySet<Passage>
  /** Sentences about somebody of whom the document says that they take no part. */
  readonly bystanders: ReadonlySet<Passage>
  /** Sentences about somebody whose part the learner takes. */
  readonly learners: ReadonlySet<Passage>
  /** A passage that describes the same person without the name: `Who is he? A surgeon, 58, …`. */
  readonly described: { readonly passage: number; readonly after: string } | null
}

/** A candidate with all that speaks for its being the character. */
interface Scored extends Candidate {
  /** What the rest of the document says of them. */
  readonly noticed: Attention
}

/** @returns the most likely introduction of the practised character, or null when nobody is introduced. */
export function findIntroduction(outline: Outline, addressee: Addressee, language: string): Introduction | null {
  const candidates = candidatesIn(outline, addressee)
  const attention = attentionTo(candidates, outline, addressee, language)
  const scored = weighed(candidates, attention, outline, addressee)
  const named = scored
    .filter((candidate) => candidate.name !== null)
    .toSorted((left, right) => right.score - left.score)[0]
  const unnamed = scored
    .filter((candidate) => candidate.name === null)
    .toSorted((left, right) => right.score - left.score)[0]
  if (!named || named.score < 3.5 || (named.noticed.absent && unnamed))
    return unnamed ? { ...unnamed, about: none, bystanders: none, learners: none, described: null } : null
  const { passage = -1, after = '' } =
    scored.find((candidate) => candidate.name === null && candidate.descriptive) ?? {}
  const subjects = [...attention.subjects].filter(([, who]) => who !== named.noticed)
  const about = new Set([...attention.subjects].flatMap(([at, who]) => (who === named.noticed ? [at] : [])))
  const absent = new Set(subjects.flatMap(([at, who]) => (who.absent ? [at] : [])))
  return {
    ...fullest(named, scored),
    about,
    bystanders: new Set(outline.passages.filter((one) => absent.has(one) || tellsOfThem(one, outline, absent, about))),
    learners: new Set(subjects.flatMap(([at, who]) => (who.learner ? [at] : []))),
    described: passage === -1 ? null : { passage, after },
  }
}

const none: ReadonlySet<Passage> = new Set()

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

type AttentionPaid = ReturnType<typeof followAttention>

/** What the document says of everybody it names. */
function attentionTo(
  candidates: readonly Candidate[],
  outline: Outline,
  addressee: Addressee,
  language: string,
): AttentionPaid {
  const text = outline.passages.map((passage) => passage.text).join('\n')
  const names = [...new Set(candidates.flatMap((candidate) => candidate.name ?? []))]
  const described = new Set(candidates.flatMap(({ name, after }) => (name && statesAge(after) ? [name] : [])))
  const genders = new Map(
    candidates.flatMap(({ name, before }) => {
      const word = /(?:^|\s)(\p{L}+),?\s*["“]?$/u.exec(before)?.[1] ?? ''
      const gender = name === null ? null : (genderOfKin(word) ?? readGender(word, language))
      return name !== null && gender ? [[name, gender] as const] : []
    }),
  )
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
    { names: [...names, ...new Set(others)], described, genders, toCharacter, you, narrator, introduced, language },
    outline.passages,
  )
}

/** What speaks for each candidate's being the character, and against it. */
function weighed(
  candidates: readonly Candidate[],
  attention: AttentionPaid,
  outline: Outline,
  addressee: Addressee,
): Scored[] {
  const most = Math.max(3, ...[...attention.of.values()].map((one) => one.passages))
  const mostReactions = Math.max(2, ...[...attention.of.values()].map((one) => one.reactions))
  const focus = nameInFocus(outline, candidates)
  const related = new Set(
    candidates.flatMap(({ name, related }) => (name !== null && related ? (attention.of.get(name) ?? []) : [])),
  )
  const told = genderInHeadings(outline)
  return candidates.map((candidate) => {
    const { name } = candidate
    const noticed = name === null ? unnoticed : (attention.of.get(name) ?? unnoticed)
    const inTitle = name !== null && shortNames(name).some((short) => outline.title.includes(short))
    const ways = new Set(
      candidates.filter((other) => sharesName(other.name, name)).map((other) => Math.round(other.score)),
    )
    const central =
      centrality * (noticed.passages / most) +
      responsiveness * (noticed.reactions / mostReactions) +
      (inTitle ? 2 : 0) +
      (focus !== null && focus === name ? focused : 0) +
      Math.min(2, ways.size - 1)
    // whose answers are told takes part, whatever a sentence without their name seems to say
    const absent = noticed.absent ? (noticed.reactions >= 2 && !noticed.surelyAbsent ? 2 : 8) : 0
    const outside =
      absent +
      (told !== null && addressee !== 'character' && contradicts(noticed, told) ? 4 : 0) +
      (noticed.learner ? 12 : noticed.acts >= 2 && noticed.acts > noticed.reactions ? 6 : 0) +
      (related.has(noticed) && !candidate.related ? 3 : 0)
    return { ...candidate, noticed, score: candidate.score + central - outside - candidate.passage / 200 }
  })
}

/** "What she knows", "His position" over parts of the document: whom they are about, when all agree. */
function genderInHeadings({ passages }: Outline): 'female' | 'male' | null {
  const headings = [...new Set(passages.flatMap(({ label, headings }) => [label ?? '', ...headings]))].join('\n')
  const [female, male] = [
    /\b(?:she|hers?|elle|ella|ela)\b/i.test(headings),
    /\b(?:he|him|his|él|ele)\b/i.test(headings),
  ]
  return female === male ? null : female ? 'female' : 'male'
}

function contradicts({ female, male }: Attention, told: 'female' | 'male'): boolean {
  return told === 'female' ? male > female : female > male
}

/** "your supervisor, Mr. Gayle": whoever has a title is somebody that a pronoun can mean. */
const titledInText = /(?<![\p{L}])(?:Mr|Mrs|Ms|Herr|Frau|Mme|Sra?|Señora?|Doña|Don|Dona)\.?\s\p{Lu}[\p{L}\p{M}'’-]+/gu

/** "You will be talking to someone …", "This exercise is about the woman …": whoever is named next is meant. */
function nameInFocus(outline: Outline, candidates: readonly Candidate[]): string | null {
  const at = outline.passages.findIndex(
    ({ text }, index) =>
      turnsTo.test(text) && !candidates.some(({ name, passage }) => passage === index && name !== null),
  )
  if (at === -1) return null
  const next = candidates.find(
    ({ name, passage, related }) => name !== null && passage > at && passage <= at + 3 && !related,
  )
  return next?.name ?? null
}

const turnsTo =
  /^(?:this (?:exercise|session|talk|case|scene|role[- ]play) is about (?:the|a|an|some)\b|(?:instead,? )?(?:you|participants?|learners?|trainees?)(?:['’]ll| will|['’]re| are)? (?:be )?(?:going to )?(?:meet|talk|speak|face|see|sit)\w*(?: to| with| opposite)? (?:some(?:one|body)|the one|a (?:wo)?man|another)|(?:in dieser übung|heute) geht es um (?:die|den|eine?n?)|cet exercice porte sur|(?:este|el) ejercicio trata de|este exercício é sobre|questo esercizio riguarda|deze oefening gaat over)(?![\p{L}])/iu

/** The announced person outweighs whom the document began with. */
const focused = 6

const readersDeed = /(?<![\p{L}])(?:you|learners?|trainees?|participants?)(?![\p{L}])[^.]*$/iu

/** "a nombre de Ana Reis, 47": of somebody, not about them. */
const belongsTo = /(?<![\p{L}])(?:of|from|by|de|del|von|di|van|d['’])\s*$/u

function statesAge(after: string): boolean {
  const [first = ''] = after.replace(/^\s*[,(–—-]\s*/, '').split(/[,;.()–—]| - /)
  return readAge(first, true) !== null
}

/** "You are Ana Reis", or a name below "Who am I?". */
function isActorsPart({ name, passage, before }: Candidate, outline: Outline): boolean {
  return name !== null && (outline.passages[passage]?.part === 'character' || youAre.test(`${before}X`))
}

/** A first name and the full name mean one person. */
function sharesName(one: string | null, other: string | null): boolean {
  if (one === null || other === null) return one === other
  return shortNames(one).some((part) => shortNames(other).includes(part))
}

/** Whom most sentences are about is most likely the one to be played. */
const centrality = 5

/** Whose answers to the learner are told is practised with. */
const responsiveness = 5

/** The passage that says most about the person: the same name may stand alone in one line and with age in another. */
function fullest(best: Scored, all: readonly Scored[]): Scored {
  const parts = shortNames(best.name ?? '')
  const same = all.filter((other) => shortNames(other.name ?? '').some((part) => parts.includes(part)))
  const telling = same.filter((other) => /\d/.test(other.after)).toSorted((left, right) => right.score - left.score)[0]
  const longest = same.map((other) => other.name ?? '').toSorted((left, right) => right.length - left.length)[0]
  const name =
    longest && withoutTitle(longest).split(' ').length > withoutTitle(best.name ?? '').split(' ').length
      ? longest
      : best.name
  const introduction = /\d/.test(best.after) || !telling ? best : telling
  return { ...introduction, name }
}
