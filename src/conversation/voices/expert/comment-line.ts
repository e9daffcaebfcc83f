import { contentStems, sentences, words } from '../../../language/text.ts'
import { about } from './counterpart.ts'
import { betterLines } from './better-line.ts'
import type { Lesson } from './lesson.ts'
import { type Review, reviewLine } from './line-review.ts'
import { type Memory, remembered, type Try } from './memory.ts'
import { furtherQuotations, quoted } from './quoting.ts'
import { turned } from '../rotated.ts'
import { findPassages } from './questions.ts'
import { may, must, type Part, type Saying, sayings, should } from './saying.ts'
import {
  betterLeads,
  criticism,
  faultNames,
  likelyReplies,
  missing,
  praise,
  progressRemarks,
  reactionLeads,
} from './texts/comments.ts'
import { factLeads, factReplies } from './texts/about-lesson.ts'
import { againInvitations, tryInvitations } from './texts/invitations.ts'

/**
 * Comments on a tried line: whether it has grown, what it does, what it still lacks for this person, how they would probably
 * take it, and a version that keeps the learner's words; then asks for the next try.
 */
export function commentOn(line: string, lesson: Lesson, memory: Memory): Part[] {
  const review = reviewLine(line, lesson, memory.moves)
  const before = memory.tries.at(-1)
  return review.verdict === 'good'
    ? [
        ...remembered(review),
        may(progress(review, before, lesson)),
        must(praising(review, lesson)),
        may(secondPraise(review, lesson)),
        should(whyForThisPerson(review, lesson, memory)),
        should(smallFault(review, lesson)),
        answerOf(review, lesson, memory),
        should(whatIsMissing(review, lesson)),
        must(invite(lesson, memory, 'try')),
      ]
    : [
        ...remembered(review),
        may(progress(review, before, lesson)),
        may(review.moves.length > 0 ? praising(review, lesson) : []),
        must(faulting(review, lesson)),
        review.warned ? should(warning(review, lesson, memory)) : answerOf(review, lesson, memory),
        should(factInstead(review, lesson, memory)),
        should(better(review, lesson, memory)),
        must(invite(lesson, memory, 'again')),
      ]
}

function praising({ moves, line }: Review, lesson: Lesson): Saying[] {
  return moves.flatMap(({ name, part }) => filled(`comment.good.${name}`, praise[name], part || line, lesson))
}

/** What else it does, if that is something of weight. */
function secondPraise({ moves }: Review, lesson: Lesson): Saying[] {
  const [first, second] = moves
  if (!first || !second) return []
  return filled(
    `comment.also.${second.name}`,
    turned(praise[second.name], 1),
    second.part === first.part ? '' : second.part,
    lesson,
  )
}

function faulting({ faults, line }: Review, lesson: Lesson): Saying[] {
  return faults.flatMap(({ name, part }) => filled(`comment.poor.${name}`, criticism[name], part || line, lesson))
}

/** A good line can still be too long or ask too much at once. */
function smallFault({ faults, line }: Review, lesson: Lesson): Saying[] {
  return faults.flatMap(({ name, part }) => filled(`comment.small.${name}`, criticism[name], part || line, lesson))
}

/** The document itself says that this opens the person, or the line takes up something that is theirs. */
function whyForThisPerson({ welcomed, takesUp }: Review, lesson: Lesson, memory: Memory): Saying[] {
  const { counterpart } = lesson
  if (welcomed && !memory.quoted.has(welcomed.id))
    return turned(welcomedLeads, memory.turn).map((lead) => ({
      id: `passage.${welcomed.id}`,
      text: `${about(lead, counterpart)} ${quoted(welcomed)}`,
    }))
  if (takesUp && !memory.quoted.has(takesUp.id))
    return turned(takenUpLeads, memory.turn).map((lead) => ({
      id: `passage.${takesUp.id}`,
      text: `${about(lead, counterpart)} ${quoted(takesUp)}`,
    }))
  return []
}

const welcomedLeads: readonly string[] = [
  'And it is what the document asks for:',
  'For {name} it is the right door:',
  'The text agrees with you:',
  'That fits this person:',
]
const takenUpLeads: readonly string[] = [
  'It takes up something that is {name}’s own:',
  'You are close to the matter:',
  'The text has it too:',
  'It touches this:',
  'Good to know beside it:',
]

function warning({ warned }: Review, lesson: Lesson, { turn, quoted: before }: Memory): Saying[] {
  if (!warned) return []
  if (before.has(warned.id))
    return sayings(
      `comment.warned.${warned.id}`,
      warnedAgain.map((text) => about(text, lesson.counterpart)),
    )
  return [
    ...turned(warningLeads, turn).map((lead) => ({
      id: `passage.${warned.id}`,
      text: `${about(lead, lesson.counterpart)} ${quoted(warned)}`,
    })),
    ...furtherQuotations(warned, lesson.counterpart, turn),
  ]
}

const warningLeads: readonly string[] = [
  'The document warns of exactly this:',
  'You know what follows, it is written down:',
  'With {name} it ends like this:',
  'Remember the text:',
  'What it does to {them}:',
]
const warnedAgain: readonly string[] = [
  'You remember the passage about it: this is the moment it speaks of.',
  'That is again what the document warns of.',
  'The text told us how {name} takes that.',
]

/** How the line would probably be taken; what is so and what is not only the person can answer. */
function answerOf(review: Review, lesson: Lesson, memory: Memory): Part {
  return asksFact(review.line) ? should(factOf(review.line, lesson, memory)) : may(likelyReply(review, lesson, memory))
}

/** What the document has on a question of fact, or that the answer is the person's. */
function factOf(line: string, lesson: Lesson, { turn, quoted: before }: Memory): Saying[] {
  const { counterpart } = lesson
  const asked = sentences(line).flatMap(({ text }) => (asksFact(text) ? [text] : []))
  const { passages, unknown, isNear } = findPassages(asked.join(' '), lesson, before)
  const stems = new Set(contentStems(asked.join(' ')))
  const isOnIt = (text: string): boolean => {
    const shared = new Set(contentStems(text).filter((one) => stems.has(one))).size
    return shared > 0 && shared >= Math.min(2, stems.size)
  }
  const first =
    isNear || unknown !== null
      ? undefined
      : passages.find(({ id, isSecret, text }) => !before.has(id) && !isSecret && isOnIt(text))
  return [
    ...(first
      ? turned(factLeads, turn).map((lead) => ({
          id: `passage.${first.id}`,
          text: `${about(lead, counterpart)} ${quoted(first)}`,
        }))
      : []),
    ...sayings(
      'fact',
      turned(factReplies, turn).map((text) => about(text, counterpart)),
    ),
  ]
}

/** A question that yes, no, a name, a time or a number would answer: not how somebody sees it, nor what they would do. */
function asksFact(line: string): boolean {
  return sentences(line).some(
    ({ text }) =>
      text.includes('?') &&
      (/^(?:[^?]{0,60}[,:;–-] )?(?:and |so |but |well |okay )*(?:did|do|does|have|has|had|were|was|are|is)(?:n['’]t)? (?!(?:it|that) (?:ok|okay|all right|fine)\b)(?:you|he|she|it|they|there|that|this|the|your|anyone|anybody|someone|somebody)\b/i.test(
        text,
      ) ||
        /\b(?:isn['’]t it|didn['’]t you|weren['’]t you|aren['’]t you|don['’]t you|haven['’]t you|wasn['’]t it|right|correct)\?$/i.test(
          text,
        ) ||
        /^(?:[^?]{0,60}[,:;–-] )?(?:and |so |but )*(?:who|whose|when|where|at what time|which|how (?:many|much|often|old|late|long|far)) /i.test(
          text,
        )),
  )
}

function likelyReply({ verdict, moves }: Review, { archetype, counterpart }: Lesson, { turn }: Memory): Saying[] {
  const kind =
    verdict === 'good'
      ? moves.some(({ name }) => name === 'open_question' || name === 'permission')
        ? 'asked'
        : 'told'
      : verdict
  const lines = turned(likelyReplies[archetype][kind], turn)
  const leads = turned(reactionLeads, turn)
  return lines.map((line, at) => ({
    id: `reply.${verdict}.${line}`,
    text: `${about(leads[at % leads.length] ?? '', counterpart)}‘${line}’`,
  }))
}

function whatIsMissing({ missing: move }: Review, lesson: Lesson): Saying[] {
  return move ? filled(`missing.${move}`, missing[move] ?? [], '', lesson) : []
}

function better(review: Review, lesson: Lesson, { turn }: Memory): Saying[] {
  const leads = turned(betterLeads, turn)
  return betterLines(review, lesson, turn).flatMap((line, at) =>
    leads.slice(at % leads.length).map((lead) => ({ id: `better.${line}`, text: `${lead} ‘${line}’` })),
  )
}

/** In place of praise the document often has something that can be checked. */
function factInstead({ faults }: Review, lesson: Lesson, { turn, quoted: before }: Memory): Saying[] {
  if (!faults.some(({ name }) => name === 'vague_claim' || name === 'unknown_figure')) return []
  return lesson.passages
    .filter(
      ({ id, about: whom, quote, topics }) =>
        !before.has(id) &&
        whom !== 'persona' &&
        /\p{N}/u.test(quote) &&
        words(quote).length <= 25 &&
        !topics.has('limit') &&
        !topics.has('marking') &&
        !topics.has('mistake'),
    )
    .slice(0, 2)
    .flatMap((passage) =>
      turned(insteadLeads, turn).map((lead) => ({ id: `passage.${passage.id}`, text: `${lead} ${quoted(passage)}` })),
    )
}

const insteadLeads: readonly string[] = [
  'In its place you have this:',
  'The document gives you something better:',
  'Something that can be checked instead:',
  'Put a fact there, such as:',
]

/** Compares with the try before: what is gone, what has grown, what has slipped in. */
function progress(now: Review, before: Try | undefined, lesson: Lesson): Saying[] {
  if (!before) return []
  const graveBefore = before.faults[0]
  const isGone = graveBefore && before.verdict !== 'good' && !now.faults.some(({ name }) => name === graveBefore)
  if (now.verdict === 'poor' && before.verdict !== 'poor')
    return filled('progress.weaker', progressRemarks.weaker, '', lesson)
  if (now.verdict !== 'good' && graveBefore && now.faults.some(({ name }) => name === graveBefore))
    return filled('progress.still', progressRemarks.still, '', lesson)
  if (now.verdict === 'good' && isGone && graveBefore !== 'no_effect')
    return progressRemarks.better.map((text, at) => ({
      id: `progress.better.${at}`,
      text: text.replace('{gone}', faultNames[graveBefore]).replace(/^./, (first) => first.toUpperCase()),
    }))
  const grew = now.verdict === 'good' && (before.verdict !== 'good' || now.moves.length > before.moves.length)
  return grew ? filled('progress.stronger', progressRemarks.stronger, '', lesson) : []
}

function filled(group: string, texts: readonly string[], part: string, { counterpart }: Lesson): Saying[] {
  const isOwnWord = part !== '' && part.length <= 90
  return texts
    .filter((text) => isOwnWord || !text.includes('{part}'))
    .map((text, at) => ({ id: `${group}.${at}`, text: about(text, counterpart).replace('{part}', part) }))
}

function invite({ counterpart }: Lesson, { turn }: Memory, kind: 'try' | 'again'): Saying[] {
  const own =
    kind === 'try' ? [...turned(nextLines, turn), ...turned(tryInvitations, turn)] : turned(againInvitations, turn)
  const spare = kind === 'try' ? againInvitations : tryInvitations
  return [...own, ...spare].map((text) => ({ id: `invite.${kind}.${text}`, text: about(text, counterpart) }))
}

/** After a good line the talk goes on. */
const nextLines: readonly string[] = [
  'Suppose that worked: what is your next sentence?',
  'And after {their} answer, how do you go on?',
  'What would you say next?',
  'How do you take it from there?',
  'Which line follows?',
]
