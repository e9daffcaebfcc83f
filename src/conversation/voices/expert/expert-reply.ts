import type { SpeakRequest } from '../voice.ts'
import { manageLesson, practiseElsewhere } from './about-lesson.ts'
import { adviseWhatToDo, answerQuestion, answerWhatIf, answerWhy, giveExample } from './answer-question.ts'
import { askCheck, takeAnswer } from './check.ts'
import { commentOn } from './comment-line.ts'
import { about } from './counterpart.ts'
import { handOver, handoverId } from './handover.ts'
import { findPassages } from './questions.ts'
import type { Intent } from './intent.ts'
import { type Lesson, matterOf } from './lesson.ts'
import { type LessonStep, readLessonMoment, recappedId } from './lesson-step.ts'
import type { Memory } from './memory.ts'
import { showDialogue } from './model-dialogue.ts'
import { replyWordLimit } from './reply-word-limit.ts'
import { quotations, quoted } from './quoting.ts'
import { turned } from '../rotated.ts'
import { farewell, lastRecap, recap } from './recap.ts'
import { mark, may, must, type Part, type Saying, sayings, should } from './saying.ts'
import {
  drill,
  goodExample,
  inviteChoice,
  inviteTry,
  openPoints,
  quotationsOn,
  teachNext,
  teachPlanned,
} from './teach.ts'
import { hardParts } from './texts/portions.ts'
import { comfort, planRemarks, smallSteps, tellNoted, tellRemarks, verdictRemarks } from './texts/talk.ts'
import { wordParts } from './word-parts.ts'

/**
 * The expert of the learn mode: teaches the scenario point by point, asks whether it was understood, answers from the
 * document with the passage quoted, gives lines that work and lines that do not, comments on what the learner tries, shows
 * a model dialogue, sums up and hands over. Passages stand in “ ”, lines to say in ‘ ’.
 */
export function expertReply(request: SpeakRequest): Saying[] {
  const { conversation, closing, line } = request
  const { step, lesson, memory } = request.lesson ?? readLessonMoment(conversation, line, closing !== null)
  const coachName = conversation.persona.name ?? null
  const parts = [
    ...(step.judged ? takeAnswer(step.judged, lesson, memory) : []),
    ...plan(step, lesson, memory, coachName),
  ]
  const limit = replyWordLimit(conversation.persona, step)
  const chosen = wordParts(parts, conversation, limit)
  return chosen.some(({ text }) => text !== '')
    ? chosen
    : [...chosen, ...wordParts(drill(lesson, memory), conversation)]
}

function plan(step: LessonStep, lesson: Lesson, memory: Memory, coachName: string | null): Part[] {
  switch (step.does) {
    case 'teaches':
      return teachPlanned(step.point, lesson, memory, step.check ? askCheck(step.check, lesson, memory) : [])
    case 'asks_again':
      return askCheck(step.check, lesson, memory)
    case 'shows_dialogue':
      return showDialogue(lesson, memory)
    case 'recaps':
      return [...lastRecap(lesson, memory), mark(recappedId)]
    case 'hands_over':
      return step.wishes === 'to_practise_here'
        ? [...practiseElsewhere(lesson, memory), mark(handoverId)]
        : handOver(lesson, memory)
    case 'drills':
      return drill(lesson, memory)
    case 'says_goodbye':
      return [...farewell(lesson, memory), mark(handoverId)]
    case 'answers':
      return answer(step.intent, lesson, memory, coachName)
  }
}

function answer(intent: Intent, lesson: Lesson, memory: Memory, coachName: string | null): Part[] {
  switch (intent.kind) {
    case 'tries':
      return commentOn(intent.line, lesson, memory)
    case 'asks':
      return answerQuestion(intent.question, lesson, memory)
    case 'asks_what_to_do':
      return adviseWhatToDo(intent.question, lesson, memory)
    case 'asks_what_if':
      return answerWhatIf(intent.question, lesson, memory)
    case 'asks_why':
      return answerWhy(intent.question, lesson, memory)
    case 'asks_overview':
      return overview(lesson, memory)
    case 'wants_example':
      return giveExample(intent.question, lesson, memory)
    case 'wants_verdict':
      return giveVerdict(lesson, memory)
    case 'recaps':
      return recap(lesson, memory)
    case 'manages':
      return manageLesson(intent.request, lesson, memory, coachName)
    case 'struggles':
      return encourage(intent.text, lesson, memory)
    case 'plans':
      return [
        must(
          sayings(
            'plan',
            turned(planRemarks, memory.turn).map((text) => about(text, lesson.counterpart)),
          ),
        ),
        should(onMatter(intent.text, lesson, memory)),
        must(inviteTry(lesson, memory)),
      ]
    case 'tells':
      return takeUp(intent.text, lesson, memory)
    case 'goes_on':
      return teachNext(lesson, memory)
  }
}

function overview(lesson: Lesson, memory: Memory): Part[] {
  const { counterpart } = lesson
  const name = counterpart.fullName ?? counterpart.name
  const whom = counterpart.role && counterpart.fullName ? `${name}, ${counterpart.role}` : name
  return [
    must([
      { id: 'portion.who', text: `It is a talk with ${whom}.` },
      { id: 'portion.who', text: `In short: you will talk with ${whom}.` },
    ]),
    must(
      matterOf(lesson)
        .filter(({ id }) => !memory.quoted.has(id))
        .flatMap((passage) => quotations(passage, counterpart, memory.turn)),
    ),
    should([{ id: 'hard', text: about(hardParts[lesson.archetype], counterpart) }]),
    must(inviteChoice(lesson, memory)),
  ]
}

/** "Was that better?" looks back at the last line. */
function giveVerdict(lesson: Lesson, memory: Memory): Part[] {
  const verdict = memory.tries.at(-1)?.verdict ?? 'none'
  const point = openPoints(lesson, memory)[0]
  return [
    must(
      verdictRemarks[verdict].map((text, at) => ({
        id: `verdict.${verdict}.${at}`,
        text: about(text, lesson.counterpart),
      })),
    ),
    should(verdict !== 'good' && point ? goodExample(point, memory) : []),
    must(inviteTry(lesson, memory)),
  ]
}

/** Somebody who is stuck gets a smaller step and something to hold on to. */
function encourage(text: string, lesson: Lesson, memory: Memory): Part[] {
  const point = openPoints(lesson, memory, text)[0] ?? lesson.points[0]
  return [
    must(sayings('comfort', turned(comfort, memory.turn))),
    may(quotationsOn(lesson, memory, 'opens', 'handling')),
    should(
      sayings(
        'small-step',
        turned(smallSteps, memory.turn).map((step) => about(step, lesson.counterpart)),
      ),
    ),
    should(point ? goodExample(point, memory) : []),
    must(inviteTry(lesson, memory)),
  ]
}

/** What the learner says about the matter is held against the document. */
function takeUp(text: string, lesson: Lesson, memory: Memory): Part[] {
  const quotes = onMatter(text, lesson, memory)
  if (quotes.length === 0)
    return [should(sayings('noted', turned(tellNoted, memory.turn))), ...teachNext(lesson, memory)]
  return [must(quotes), must(inviteTry(lesson, memory))]
}

function onMatter(text: string, lesson: Lesson, memory: Memory): Saying[] {
  const first = findPassages(text, lesson, memory.quoted).passages.find(({ id }) => !memory.quoted.has(id))
  if (!first) return []
  const remarks = turned(tellRemarks, memory.turn).map((lead) => ({
    id: `passage.${first.id}`,
    text: `${lead} ${quoted(first)}`,
  }))
  return first.speaksToActor ? quotations(first, lesson.counterpart, memory.turn) : remarks
}
