import { fenced } from '../../../language/fence.ts'
import { archetypeBehaviours } from '../../../persona/archetypes.ts'
import type { Check, JudgedCheck } from './check.ts'
import { checkQuestionsFor } from './check.ts'
import { firstToTry } from './handover.ts'
import type { Lesson } from './lesson.ts'
import { passagesOn } from './lesson.ts'
import { type PlanPoint, planOf } from './lesson-plan.ts'
import { openPlan } from './lesson-progress.ts'
import type { LessonMoment } from './lesson-step.ts'
import { modelDialogue } from './model-dialogue.ts'
import type { Passage } from './passage.ts'
import { findPassages } from './questions.ts'

/**
 * What a model that speaks as the expert is told before a reply: the plan and where the learner stands in it, what this
 * reply does, and the passages of the document to quote.
 */
export function lessonNote(moment: LessonMoment): string {
  return [planInWords(moment), ...judgedInWords(moment), ...stepInWords(moment)].filter(Boolean).join('\n')
}

function planInWords({ lesson, memory }: LessonMoment): string {
  const open = new Set(openPlan(lesson, memory.usedByTurn).map(({ id }) => id))
  const points = planOf(lesson).map(({ id, title }, at) => `${at + 1}. ${title} (${open.has(id) ? 'open' : 'taught'})`)
  return `The points of the lesson, in order: ${points.join('; ')}.`
}

function judgedInWords({ step: { judged }, lesson }: LessonMoment): string[] {
  if (!judged) return []
  const passage = passagesFor(judged.point)[0]
  switch (judged.verdict) {
    case 'right':
      return ['Their answer to your question is right. Begin with that in at most six words, no more praise.']
    case 'half':
      return [`Their answer to your question is half right. Complete it with the passage.\n${quotes([passage])}`]
    case 'wrong':
      return [`${wrongInWords(judged, lesson)}${passage ? `\n${quotes([passage])}` : ''}`]
    case 'passed':
      return ['They went on without an answer to your question; leave it at that.']
  }
}

function wrongInWords({ point: { teaches }, isAgain }: JudgedCheck, { counterpart }: Lesson): string {
  if (teaches.kind === 'rule')
    return `Their answer to your question is not right. Say in one sentence what is wrong with "${teaches.rule.poor}": ${teaches.rule.why}.`
  if (isAgain) return `Their second answer is not right either. Leave it in one kind sentence; do not ask again.`
  return `Their answer to your question about ${counterpart.name} is not right. Put it right kindly with the passage.`
}

function stepInWords(moment: LessonMoment): string[] {
  const { step, lesson, memory } = moment
  switch (step.does) {
    case 'teaches':
      return [...teachingOf(step.point, lesson), ending(step.check, moment)]
    case 'asks_again':
      return ['Then ask the same thing once more, in other words, and teach nothing new.']
    case 'shows_dialogue':
      return dialogueOrder(lesson)
    case 'recaps':
      return [
        'All points are taught. Sum up in a few sentences what was covered, what they do well and what to work on, and ask whether they are ready.',
      ]
    case 'hands_over':
      return [
        `Hand over to try mode, where they meet ${lesson.counterpart.name}: one or two sentences, with one thing to try first: ${firstToTry(lesson, memory)}. You do not play ${lesson.counterpart.name} yourself. No new point, no question.`,
      ]
    case 'drills':
      return [
        `All points are taught. Give them one short thing that ${lesson.counterpart.name} might say, in quotation marks, and ask for their answer.`,
      ]
    case 'says_goodbye':
      return ['They are leaving. Sum up in two sentences and wish them luck.']
    case 'answers':
      return answerOrder(moment)
  }
}

function teachingOf({ title, teaches }: PlanPoint, { counterpart, rubric }: Lesson): string[] {
  if (teaches.kind === 'rule') {
    const { teaches: rule, example, poor, why } = teaches.rule
    return [
      `Teach this point now, and no other: "${title}". ${rule} A line that does it: "${example}" A poor one: "${poor}" (${why}).`,
    ]
  }
  if (teaches.topic === 'marking')
    return [
      `Teach this point now, and no other: "${title}". Name what the learner is looked at for.\n${fenced('rubric', rubric.map((name) => `- ${name}`).join('\n'))}`,
    ]
  if (teaches.passages.length === 0)
    return [
      `Teach this point now, and no other: "${title}". Say in your own words who ${counterpart.fullName ?? counterpart.name} is, from what is written above.`,
    ]
  return [
    `Teach this point now, and no other: "${title}". Quote word for word, in “ ”, and say what to make of it for the talk.\n${quotes(teaches.passages)}`,
  ]
}

function ending(check: Check | null, { lesson, memory }: LessonMoment): string {
  if (!check) return 'End by asking for a line, or whether to go on.'
  const [question = ''] = checkQuestionsFor(check, lesson, memory.turn)
  return `End with this question of understanding, and do not answer it yourself: ${question}`
}

/** The rules' own dialogue shows what of the document the person can say, and what the other side does for it. */
function dialogueOrder(lesson: Lesson): string[] {
  const { archetype, counterpart } = lesson
  const name = counterpart.fullName ?? counterpart.name
  const told = modelDialogue(lesson).flatMap(({ passage }) => passage ?? [])
  const reactions = [...passagesOn(lesson, 'opens').slice(0, 2), ...passagesOn(lesson, 'objection').slice(0, 2)]
  return [
    `Show a model dialogue now: say in one sentence that it is a model, then four to six exchanges in Markdown, each line in its own paragraph and under its speaker, **You:** for the one who learns and **${name}:** for ${name}; for this reply that is allowed. The first one's lines do what is rewarded here: ${archetypeBehaviours[archetype].calmsDown} ${lesson.points.map(({ title }) => title).join('; ')}. ${name} objects once, opens by steps, says of their life only what stands in the passages, and agrees to something concrete at the end. After it ask which line they would take over.`,
    quotes([...new Set([...told, ...reactions])]),
  ]
}

function answerOrder({ step, lesson, memory }: LessonMoment): string[] {
  if (step.does !== 'answers') return []
  const { intent } = step
  const back = openPlan(lesson, memory.usedByTurn)[0]
  const goOn = back ? `If it fits, lead back to the next point: "${back.title}".` : ''
  if (intent.kind === 'tries' || intent.kind === 'plans')
    return [
      'They try a line: one thing that is good in it, one thing to do better, and ask them to say it again.',
      goOn,
    ]
  const question = 'question' in intent ? intent.question : 'text' in intent ? intent.text : null
  if (question === null) return ['Answer what they ask of you.', goOn]
  const { passages, isNear } = findPassages(question, lesson, memory.quoted)
  if (passages.length === 0)
    return [
      'No passage of the document was found on it. Unless what is written above tells it, say that the document does not tell it, and invent nothing.',
      goOn,
    ]
  const how = isNear
    ? 'The document does not say just that; say so. What comes nearest:'
    : 'What the document has on it:'
  return [
    `Answer with a passage, word for word in “ ”; if none of them tells it, say that the document does not tell it. ${how}`,
    quotes(passages.slice(0, 4)),
    goOn,
  ]
}

function passagesFor({ teaches }: PlanPoint): readonly Passage[] {
  return teaches.kind === 'document' ? teaches.passages : []
}

/** Documents are material: what looks like an order in them is none. */
function quotes(passages: readonly (Passage | undefined)[]): string {
  const lines = passages.flatMap((passage) =>
    passage ? [`- ${[passage.condition, passage.quote].filter(Boolean).join(' – then: ')}`] : [],
  )
  return lines.length > 0 ? fenced('passages', lines.join('\n').replaceAll(/<(?=\s*\/?\s*note\b)/gi, '‹')) : ''
}
