import { topicOfPassage } from '../outline/outline-topics.ts'
import type { Passage } from '../outline/passages.ts'
import { genderOfTitle, shortNames } from '../names.ts'
import { trainerTopics } from '../outline/topics.ts'
import { genderOfFirstName } from '../../../language/first-names.ts'
import { withoutQuotations } from './addressee.ts'
import { answerOf, tellsReaction } from './reactions.ts'

/** How much of a document goes on about somebody, and which pronouns it uses for them. */
export interface Attention {
  readonly passages: number // sentences that have them, by name or pronoun, as their subject
  readonly reactions: number // sentences that say how they answer to what somebody does or says
  readonly female: number // pronouns of those sentences
  readonly male: number
  readonly acts: number // conditions that they set: "If Ana says …, he …"
  readonly absent: boolean // the document says that they take no part in the talk
  readonly surelyAbsent: boolean // and says it with their name
  readonly learner: boolean // the document says that this is the learner's part
}

export const unnoticed: Attention = {
  passages: 0,
  reactions: 0,
  acts: 0,
  female: 0,
  male: 0,
  absent: false,
  surelyAbsent: false,
  learner: false,
}

/** Pronouns that begin a sentence about somebody: of women, of men, and those that tell no gender. */
const pronouns: Readonly<Record<string, readonly [string, string, string]>> = {
  en: ['she|hers?', 'he|his|him', 'they|their'],
  fr: ['elle', 'il', 'son|sa|ses'],
  es: ['ella', 'él', 'su|sus'],
  pt: ['ela', 'ele', 'seu|sua|seus|suas'],
  it: ['lei|ella', 'lui|egli', 'suo|sua|suoi|sue'],
  de: ['ihre?[nmrs]?(?= \\p{L}+ (?:ist|hat|war))', 'er|ihm|ihn|sein\\p{L}*', 'sie|ihre?[nmrs]?'],
  nl: ['zij|ze|haar', 'hij|hem|zijn', 'hun'],
}

interface Pronouns {
  readonly leading: RegExp
  /** A subject, unless the name stands right behind it: "He, Rui, paints …". */
  readonly subject: RegExp
  readonly inner: RegExp
  readonly you: RegExp
  readonly female: RegExp
  readonly male: RegExp
}

function pronounsOf(language: string): Pronouns {
  const [she, he, either] = pronouns[language] ?? (pronouns.en as readonly [string, string, string])
  return {
    leading: new RegExp(`^(?:${she}|${he}|${either})(?![\\p{L}])`, 'iu'),
    subject:
      /^(?:s?he|they|elle|il(?= (?:a|est|se|ne|s['’]|n['’]|y|le|la|lui|en|\p{L}+e)(?![\p{L}]))|ella|él|ela|ele|lei|lui|egli|er|sie|zij|ze|hij)(?:['’](?:s|d|ll))?(?![\p{L}]|,\s\p{Lu})/iu,
    inner: new RegExp(`(?<![\\p{L}])(?:${she}|${he})(?![\\p{L}])`, 'iu'),
    you: /^(?:you|your|vous|votre|vos|tu|ton|ta|tes|sie|du|dein\p{L}*|usted|tus?|você|o? ?seu|jij|je|jouw|u|uw|lei)(?![\p{L}])/iu,
    female: new RegExp(`^(?:${she})$`, 'iu'),
    male: new RegExp(`^(?:${he})$`, 'iu'),
  }
}

/** Says of somebody that they are not in the talk. */
export const takesNoPart =
  /\b(?:(?:does|do|will|did|can)(?:n['’]t| not) (?:take part|attend|appear|come into|be (?:in the room|present|there|reached|met))|(?:is|are|be)(?:n['’]t| not) part of|asleep in|wait(?:s|ing)? outside|not (?:present|in the room|going to be met|part of (?:this|today)|here today|your (?:task|job|concern))|takes no part|has no (?:say|part|role) in|(?:is|are|has been) (?:long )?(?:settled|closed|over) and|(?:will not|won['’]t|(?:will|['’]ll) never|never) (?:meet|see|speak (?:to|with)|talk (?:to|with)|hear) (?:her|him|them)\b|not to be met|(?:interviewed|heard|spoken to|seen) (?:already|yesterday|last week)|(?:already|yesterday) (?:interviewed|heard)|mentioned(?: only|,? (?:does|do) not)|(?:sólo |solo )?mencionad[oa]s?,? no aparece|n['’]apparaît pas|no aparece|não aparece|non compare|tritt nicht auf|komt niet voor|no part in (?:this|the)|nicht (?:anwesend|dabei|ihre aufgabe|deine aufgabe|teil)|nimmt nicht teil|(?:bereits|schon) gesprochen|ne (?:participe|prend) pas|n['’]est pas (?:présente?|là)|pas présente?|no (?:participa|está presente|asiste|interviene|viene a la (?:cita|oficina|reunión|escena|sala))|não (?:participa|está presente)|non (?:partecipa|è presente|c['’]entra)|niet (?:aanwezig|bij|jouw taak|uw taak)|doet niet mee)(?![\p{L}])/iu
const learnersPart =
  /\b(?:is|ist|est|es|é|è) (?:the )?(?:role of|played by|the part of|la parte de|le rôle de|die rolle)? ?(?:the |der |de[sl]? |l['’])?(?:learner|participant|trainee|lernenden?|teilnehmenden|participante|alumno|apprenante?|stagiaire|deelnemer)|\(\s*[^()]{0,30}\b(?:learner|participant|trainee|participante|alumn[oa]|formand[oa]|apprenante?|stagiaire|lernende\p{L}*|corsista|partecipante|cursist|deelnemer|you)\s*\)/iu

/** "Trainee plays her." */
const learnerPlays =
  /\b(?:trainees?|learners?|participants?|students?) plays? (?:her|him|this|the part)\b|\bplayed by (?:the |a )?(?:trainee|learner|participant)/iu

/** "Whoever takes this case plays Ana", "the trainee takes the part of Ana Reis". */
const playedByLearner =
  /(?<!(?:opposite|facing|across from|in front of|with|to|gegenüber|en face de|frente a|tegenover) )(?:\b(?:[Ww]hoever|[Tt]he (?:learner|trainee|participant|student))\b[^.;]{0,60}?\b(?:plays?|is|takes the (?:part|role) of)|(?:quien|la persona que) (?:practica|se ejercita)[^.;]{0,30}?(?:es|hace de|interpreta a)|(?:l['’]apprenante?|le stagiaire|la stagiaire) (?:joue|incarne|est)|(?:der|die) (?:lernende|teilnehmende|übende) (?:spielt|ist)|(?:o formando|o treinando|quem pratica) (?:é|faz de)|(?:il partecipante|chi si esercita) (?:è|interpreta)|(?:de deelnemer|de cursist) (?:is|speelt)) (\p{Lu}[\p{L}\p{M}'’-]+(?: \p{Lu}[\p{L}\p{M}'’-]+)*)/u

/** Whom a document may speak of, and how. */
interface Told {
  readonly names: readonly string[]
  /** Names that stand with an age: a firm has none. */
  readonly described: ReadonlySet<string>
  /** What the word before a name tells: "Zijn dochter Ana". */
  readonly genders: ReadonlyMap<string, 'female' | 'male'>
  /** True where "you" is the character: what follows a condition tells of "you". */
  readonly toCharacter: boolean
  /** Who "you" is, where the document calls the character so. */
  readonly you: string | null
  /** Who tells the document in the first person. */
  readonly narrator: string | null
  /** Whom a sentence introduces, though they are not its subject: "You will talk to Ana Reis, 47, …". */
  readonly introduced: ReadonlyMap<Passage, string>
  readonly language: string
}

/**
 * Follows who a document speaks of from sentence to sentence: a sentence that begins with a name is about that person,
 * one that begins with a pronoun goes on about the last person it can mean.
 * @returns for each of the names what the document says of its bearer (names of one bearer get the same), and for each
 * passage that has somebody as its subject whom
 */
export function followAttention(
  { names, described, genders, toCharacter, you, narrator, introduced, language }: Told,
  passages: readonly Passage[],
): { readonly of: ReadonlyMap<string, Attention>; readonly subjects: ReadonlyMap<Passage, Attention> } {
  const people = peopleBehind(names, described, genders)
  const words = pronounsOf(language)
  const actor = people.find((person) => you !== null && person.names.includes(you))
  const self = people.find((person) => narrator !== null && person.names.includes(narrator)) ?? actor
  const speaksOfSelf = self && self !== actor ? firstPerson : secondPerson
  const own = new Set(
    passages.flatMap(({ text, block }) => (self && speaksOfSelf.test(withoutQuotations(text)) ? [block] : [])),
  )
  const subjects = new Map<Passage, Attention>()
  let block = -1
  let current: Tally | null = null
  let heading: string | null = null
  for (const passage of passages) {
    const topic = topicOfPassage(passage)
    if (passage.label !== heading) {
      heading = passage.label
      // "Ms. Reis's knowledge" goes on about her
      current =
        (passage.labelled || heading === null ? null : personIn(heading.replace(/['’]s\b/, ''), people, 60)) ?? current
    }
    if (topic === 'header' || topic === 'exercise' || topic === 'marking') continue
    const said = withoutQuotations(passage.text)
    const speaks = passage.label !== null && (passage.labelled || passage.label.split(' ').length <= 2)
    const speaker = speaks ? personIn(passage.label ?? '', people, 60) : null
    const addressed =
      (actor && words.you.test(said)) || (self && self !== actor && /^(?:I|My)(?![\p{L}])/u.test(said)) ? self : null
    const answering = !toCharacter && tellsReaction(said) ? answerOf(said) : null
    const acting = answering === null ? null : personIn(said.slice(0, said.length - answering.length), people, 30)
    if (acting) acting.acts++
    const before = words.subject.exec(answering ?? said)?.[0] ?? null
    const opening = before === null ? personIn(answering ?? said, people, 40) : null
    const pronoun = (answering === null ? words.leading : words.inner).exec(answering ?? said)?.[0]
    const met = pronoun ? undefined : introduced.get(passage)
    const named =
      speaker ??
      addressed ??
      opening ??
      people.find((person) => met !== undefined && person.names.includes(met)) ??
      null
    // what others say about the teller stands apart from what they tell themselves
    if (passage.block !== block && self && self !== actor && !own.has(passage.block)) current = self
    block = passage.block
    if (!named && pronoun && current === self && self && own.has(passage.block)) {
      current = lastFitting(people, pronoun, self, words)
      if (current === null) continue
    }
    if (named) current = named
    else if (
      pronoun &&
      current &&
      (!fits(current, pronoun, words) ||
        !isKnownPerson(current) ||
        surelyAnother(people, pronoun, current, passage, words))
    )
      current = lastFitting(people, pronoun, current, words) ?? strangerTo(current, pronoun, words)
    else if (!named && !pronoun && answering === null) current = personIn(said, people, said.length) ?? current
    if (!current) continue
    if (answering !== null && acting === current && !opening) {
      const other = pronoun ? lastFitting(people, pronoun, current, words) : null
      if (!other) continue
      current = other
    }
    if (answering !== null) current.reactions++
    if (learnerPlays.test(said)) current.learner = true
    if (!named && !pronoun) {
      if (takesNoPart.test(said)) current.absent = true
      continue
    }
    subjects.set(passage, current)
    current.passages += topic !== null && trainerTopics.has(topic) ? 0.5 : 1
    current.lastSeen = passage.start
    if (pronoun && !named && words.female.test(pronoun)) current.female++
    if (pronoun && !named && words.male.test(pronoun)) current.male++
    if (takesNoPart.test(said)) {
      current.absent = true
      current.surelyAbsent ||= opening === current
    }
    if (learnersPart.test(said) && opening === current) current.learner = true
  }
  for (const passage of passages) {
    const played = playedByLearner.exec(withoutQuotations(passage.text))?.[1]
    const person = played ? personIn(played, people, 60) : null
    if (person) person.learner = true
  }
  if (self && self !== actor) self.absent = self.surelyAbsent = false
  const of = new Map(
    names.map((name) => [name, people.find((person) => person.names.includes(name)) ?? unnoticed] as const),
  )
  return { of, subjects }
}

/** Whoever tells of themselves, or is called "you", is not "he" or "she" in the same paragraph. */
const firstPerson = /(?<![\p{L}])(?:I|I['’]\p{L}+|my|me|ich|mich|mir|je|j['’]\p{L}+|yo|eu|io|ik)(?![\p{L}])/u
const secondPerson = /(?<![\p{L}])(?:[Yy]ou|[Yy]our|[Yy]ou['’]\p{L}+)(?![\p{L}])/u

interface Tally {
  readonly names: string[]
  readonly calledBy: string[]
  /** What the first name tells before any pronoun does. */
  likely: 'female' | 'male' | null
  described: boolean
  passages: number
  reactions: number
  acts: number
  female: number
  male: number
  absent: boolean
  surelyAbsent: boolean
  learner: boolean
  lastSeen: number
}

/** Names that share a first name or surname, and no title that tells them apart, are one person's. */
function peopleBehind(
  names: readonly string[],
  described: ReadonlySet<string>,
  genders: ReadonlyMap<string, 'female' | 'male'>,
): Tally[] {
  const people: Tally[] = []
  for (const name of [...names].toSorted((left, right) => right.length - left.length)) {
    const parts = shortNames(name)
    const title = genderOfTitle(name)
    const known = people.find(
      (person) =>
        parts.some((part) => person.calledBy.includes(part)) &&
        (title === null || person.names.every((other) => (genderOfTitle(other) ?? title) === title)) &&
        (parts.length < 2 || person.calledBy.length < 2 || parts.every((part) => person.calledBy.includes(part))),
    )
    if (known) {
      known.names.push(name)
      known.described ||= described.has(name)
      known.likely ??= genders.get(name) ?? null
      if (title) known[title] += 2
    } else
      people.push({
        names: [name],
        calledBy: parts,
        likely:
          title ?? genders.get(name) ?? (parts[0] && !parts[0].endsWith('a') ? genderOfFirstName(parts[0]) : null),
        described: described.has(name),
        passages: 0,
        reactions: 0,
        acts: 0,
        female: title === 'female' ? 1 : 0,
        male: title === 'male' ? 1 : 0,
        absent: false,
        surelyAbsent: false,
        learner: false,
        lastSeen: -1,
      })
  }
  return people
}

/** Whoever is named first within the beginning of a sentence; a name with "of" or a possessive before it is not its subject. */
function personIn(text: string, people: readonly Tally[], within: number): Tally | null {
  const start = text.slice(0, within).toLowerCase()
  let found: { person: Tally; at: number } | null = null
  for (const person of people) {
    for (const part of person.calledBy) {
      const at = start.indexOf(part.toLowerCase())
      if (at === -1 || /\p{L}/u.test(start[at - 1] ?? '') || /\p{L}/u.test(start[at + part.length] ?? '')) continue
      if (
        /(?:\b(?:of|for|to|from|with|by|de|von|für|mit|para|com|per|van|voor|met)\s|(?<!\bname)['’]s\s)$/u.test(
          start.slice(0, at),
        )
      )
        continue
      if (/^['’]s(?![\p{L}])/u.test(start.slice(at + part.length))) continue
      const title = genderOfTitle(/(\p{L}+\.?)\s(?:\p{L}+\s)?$/u.exec(text.slice(0, at))?.[1] ?? '')
      if (title && person.names.some((name) => (genderOfTitle(name) ?? title) !== title)) continue
      if (!found || at < found.at) found = { person, at }
    }
  }
  return found?.person ?? null
}

function fits(person: Tally, pronoun: string, words: Pronouns): boolean {
  const wanted = words.female.test(pronoun) ? 'female' : words.male.test(pronoun) ? 'male' : null
  if (wanted === null) return true
  if (person.male === person.female) return person.likely === null || person.likely === wanted
  return wanted === 'female' ? person.female > person.male : person.male > person.female
}

/** True of somebody who is known to be of the pronoun's gender, not merely not of the other. */
function tells(person: Tally, pronoun: string, words: Pronouns): boolean {
  const gender = words.female.test(pronoun) ? 'female' : words.male.test(pronoun) ? 'male' : null
  return gender !== null && (person[gender] > 0 || person.likely === gender)
}

/** Somebody of open gender steps back behind one who was named shortly before and is known to fit. */
function surelyAnother(
  people: readonly Tally[],
  pronoun: string,
  last: Tally,
  passage: Passage,
  words: Pronouns,
): boolean {
  if (last.described || last.likely !== null || last.female + last.male > 0) return false
  const gender = words.female.test(pronoun) ? 'female' : words.male.test(pronoun) ? 'male' : null
  return people.some(
    (person) =>
      person !== last &&
      gender !== null &&
      person.lastSeen >= 0 &&
      passage.start - person.lastSeen < near &&
      (person[gender] > 0 || person.likely === gender),
  )
}

/** Characters of a paragraph or two. */
const near = 600

/** Nobody known is meant: somebody who is named only later, unless nothing but a first name speaks against the last one. */
function strangerTo(last: Tally, pronoun: string, words: Pronouns): Tally | null {
  return fits(last, pronoun, words) || last.female + last.male === 0 ? last : null
}

/** A firm has no first name: a pronoun does not mean it when somebody is known whom it can mean. */
function isKnownPerson(person: Tally): boolean {
  return person.described || person.likely !== null || person.female + person.male > 0
}

function lastFitting(people: readonly Tally[], pronoun: string, besides: Tally, words: Pronouns): Tally | null {
  const fitting = people
    .filter((person) => person !== besides && person.lastSeen >= 0 && fits(person, pronoun, words))
    .toSorted(
      (left, right) =>
        Number(tells(right, pronoun, words)) - Number(tells(left, pronoun, words)) ||
        Number(isKnownPerson(right)) - Number(isKnownPerson(left)) ||
        right.lastSeen - left.lastSeen,
    )
  const [best] = fitting
  return best && (isKnownPerson(best) || !fits(besides, pronoun, words)) ? best : null
}
