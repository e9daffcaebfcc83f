import { contentStems, stem, words } from '../../../language/text.ts'
import { touchedStatements } from '../../../language/touches.ts'
import { cues } from './cues.ts'
import { type Lesson, matterOf } from './lesson.ts'
import type { Passage } from './passage.ts'
import { type Topic, topicsAsked, withoutTopics } from './topics.ts'

/** What the document has on a question. */
export interface Found {
  readonly passages: readonly Passage[] // best first
  readonly topics: readonly Topic[] // what was asked about
  readonly unknown: string | null // a word of the question that the document does not know, when only its subject was found
  readonly isNear: boolean // the passages are on a subject close to the one asked about
}

/** Where to look when the document has nothing on a subject itself. */
const kin: Partial<Record<Topic, readonly Topic[]>> = {
  worry: ['feeling', 'objection', 'history', 'wants'],
  feeling: ['worry', 'manner'],
  wants: ['worry', 'opens', 'objection', 'goal'],
  closes: ['reacts', 'mistake', 'objection'],
  opens: ['reacts', 'handling', 'wants'],
  objection: ['worry', 'wants'],
  hidden: ['worry', 'limit'],
  ending: ['goal', 'opens', 'wants'],
  mistake: ['closes'],
  handling: ['opens', 'goal'],
  goal: ['learner', 'ending', 'marking'],
  learner: ['goal'],
  manner: ['feeling'],
}

/** @returns the passages that answer a question, or come near it; none when the document does not say */
export function findPassages(question: string, lesson: Lesson, quotedBefore: ReadonlySet<string>): Found {
  const asked = topicsAsked(question)
  const found = findOn(question, asked, lesson, quotedBefore)
  if (found.passages.length > 0 || asked.length === 0 || specificWords(question, lesson).length > 0) return found
  const matter = asked.includes('situation') ? matterOf(lesson) : []
  if (matter.length > 0) return { ...found, passages: matter }
  const near = asked
    .flatMap((topic) => kin[topic] ?? [])
    .find((topic) => lesson.passages.some(({ topics }) => topics.has(topic)))
  return near ? { ...findOn('', [near], lesson, quotedBefore), topics: [near], isNear: true } : found
}

function findOn(question: string, asked: readonly Topic[], lesson: Lesson, quotedBefore: ReadonlySet<string>): Found {
  const { passages, statements, counterpart } = lesson
  const topical = lesson.passages.some(({ topics }) => asked.some((topic) => topics.has(topic)))
  // A word that only names the topic must not be looked for as a word.
  const plain = words(topical ? withoutTopics(question) : question)
    .filter((word) => !counterpart.nameWords.has(word.replace(/['’]s$/, '')))
    .join(' ')
  const touched = touchedStatements(withOtherNames(plain), statements, [])
  const specific = specificWords(question, lesson)
  const unknown = specific.filter((word) => !isKnown(word, lesson))
  const known = specific.filter((word) => !unknown.includes(word))
  const mustHoldNumber = /\bhow (?:much|many|long|old|often|far|high|big|large)\b/i.test(question)
  const knownStems = new Set(known.map((word) => stem(word)))

  const ranked = passages
    .map((passage) => {
      const rank = touched.indexOf(passage.id)
      const lexical = rank < 0 ? 0 : 1 - rank * 0.15
      const stems = new Set(contentStems(passage.text))
      const share = knownStems.size === 0 ? 0 : [...knownStems].filter((one) => stems.has(one)).length / knownStems.size
      const onTopic = isTelling(passage) ? topicScore(asked, passage) : 0
      const fits =
        mustHoldNumber &&
        !/\p{N}|\b(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|half|once|twice|dozen)\b/iu.test(
          passage.quote,
        )
          ? -1.2
          : 0
      const kind = kindBonus(question, passage)
      const again = quotedBefore.has(passage.id) ? -0.25 : 0
      return {
        passage,
        score: lexical + share * 0.8 + onTopic + fits + kind + again,
        isHit: lexical > 0 || share > 0,
        onTopic,
      }
    })
    .filter(({ isHit, onTopic }) => (known.length > 0 && asked.length === 0 ? isHit : isHit || onTopic > 0))
    .toSorted((one, other) => other.score - one.score)

  const good = ranked.filter(
    ({ score }, at) => score >= 0.6 && score >= (ranked[0]?.score ?? 0) - 0.45 - (at > 1 ? 0 : 0.1),
  )
  const isOff = unknown.length > 0 && known.length === 0 && asked.length === 0
  const chosen =
    isOff || (unknown.length > known.length && asked.length === 0) ? [] : good.map(({ passage }) => passage)
  const nearest = unknown.length > 0 && known.length === 0 && chosen.length > 0 ? (unknown[0] ?? null) : null
  return { passages: chosen, topics: asked, unknown: nearest, isNear: false }
}

/** How much of what was asked for a passage tells; what happened counts less, since nearly everything happened. */
function topicScore(asked: readonly Topic[], { topics }: Passage): number {
  const met = asked.filter((topic) => topics.has(topic))
  if (met.length === 0) return 0
  return (met.every((topic) => topic === 'situation') ? 0.8 : 1) + 0.2 * (met.length - 1)
}

function isTelling({ quote, heading, about }: Passage): boolean {
  return words(quote).length >= (heading ? 2 : about === 'persona' && /\p{N}/u.test(quote) ? 3 : 5)
}

/** What a question word asks for: who, when, how much. */
function kindBonus(question: string, { quote, topics, isSecret, about }: Passage): number {
  const isOwn = isSecret || about === 'learner'
  const bonus =
    (/\b(?:my|i)\b/i.test(question) ? (isOwn ? 0.6 : 0) : isOwn ? -0.1 : 0) +
    (/\b(?:his|her|their|he|she|they)\b/i.test(question) && about === 'persona' ? 0.2 : 0) +
    (/\bwhen\b|\bhow long\b|\bwhat time\b/i.test(question) && topics.has('time') ? 0.3 : 0) +
    (/\bhow (?:much|many)\b/i.test(question) && /\p{N}/u.test(quote) ? 0.2 : 0) +
    (/\bwho(?:m|se)?\b/i.test(question) && /\b\p{Lu}\p{L}+ \p{Lu}|\b(?:Mr|Mrs|Ms|Dr)\b/u.test(quote) ? 0.15 : 0)
  return bonus
}

/** What learners and documents call differently. */
const otherNames: readonly (readonly [RegExp, string])[] = [
  [
    cues('seller* | salesm* | vendor* | rep | reps | representative*'),
    'seller rep representative vendor agency dealer',
  ],
  [cues('boss* | manager* | supervisor*'), 'boss manager supervisor head'],
  [cues('competit* | other offer'), 'competitor competition offer'],
  [cues('kids | children | child'), 'children child son daughter'],
  [cues('meeting | talk'), 'meeting talk interview'],
]

function withOtherNames(text: string): string {
  return otherNames.reduce((all, [sign, names]) => (sign.test(text) ? `${all} ${names}` : all), text)
}

/** The words of a question that say what exactly it is about: no names of the person, no word for a topic, no generality. */
function specificWords(question: string, { counterpart }: Lesson): string[] {
  return words(withoutTopics(question)).filter(
    (word) =>
      contentStems(word).length > 0 &&
      !counterpart.nameWords.has(word.replace(/['’]s$/, '')) &&
      !general.has(stem(word)),
  )
}

function isKnown(word: string, { stems, statements }: Lesson): boolean {
  return stems.has(stem(word)) || touchedStatements(withOtherNames(word), statements, []).length > 0
}

/** Words that stand in any question. */
const general = new Set(
  `know tell say said mean think happen happened thing things something anything person people scenario document text exactly really
  kind sort way lot much many long old often far big large high most least important main first last next good bad best right wrong
  want need like make take give get go come put use used one talk conversation meeting call there here actually please also
  drug product medicine offer service item car vehicle course machine device plan package contract treatment
  bring brings keep care matter matters feel feels react reacts answer answers question questions ask asks find start begin end
  involved else other others stake sum amount total exact involve
  mention mentions mentioned bring avoid raise should shall
  does doing done currently present today now still already yet never ever always part point role`
    .split(/\s+/)
    .flatMap((word) => [word, stem(word)]),
)
