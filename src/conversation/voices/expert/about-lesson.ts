import { sentences, words } from '../../../language/text.ts'
import { about } from './counterpart.ts'
import type { Managing } from './intent.ts'
import { type Lesson, matterOf, passagesOn } from './lesson.ts'
import type { Memory } from './memory.ts'
import type { Passage } from './passage.ts'
import { quoted } from './quoting.ts'
import { turned } from '../rotated.ts'
import { farewell } from './recap.ts'
import { must, type Part, type Saying, sayings, should } from './saying.ts'
import { drill, goodExample, inviteChoice, inviteTry, teachNext } from './teach.ts'
import {
  abilities,
  chiefLeads,
  practiceInvitations,
  practiceRemarks,
  repeatLeads,
  rewordLeads,
  selfIntroductions,
  testLeads,
} from './texts/about-lesson.ts'

/**
 * Answers what a learner says to the coach about the coach or the lesson itself.
 * @param coachName how the document calls the coach
 */
export function manageLesson(request: Managing, lesson: Lesson, memory: Memory, coachName: string | null): Part[] {
  switch (request) {
    case 'who_is_coach':
      return introduceCoach(lesson, memory, coachName)
    case 'chief_point':
      return tellChiefPoint(lesson, memory)
    case 'practises':
      return practiseElsewhere(lesson, memory)
    case 'is_tested':
      return [should(said('test', testLeads, lesson, memory)), ...drill(lesson, memory)]
    case 'repeats':
      return sayAgain(repeatLeads, lesson, memory)
    case 'rewords':
    case 'unclear':
      return [...sayAgain(rewordLeads, lesson, memory)]
    case 'stops':
      return farewell(lesson, memory)
  }
}

/** The coach does not play the person; for that there is another mode. */
export function practiseElsewhere(lesson: Lesson, memory: Memory): Part[] {
  return [
    must(said('practice', practiceRemarks, lesson, memory)),
    must(invited('try', practiceInvitations, lesson, memory)),
  ]
}

function introduceCoach(lesson: Lesson, memory: Memory, coachName: string | null): Part[] {
  const who = coachName ? `I am ${coachName.replace(/["“”]/g, '')}, your coach` : 'I am your coach'
  return [
    must(
      said(
        'self',
        selfIntroductions.map((text) => text.replace('{who}', who)),
        lesson,
        memory,
      ),
    ),
    must(said('abilities', abilities, lesson, memory)),
    must(inviteChoice(lesson, memory)),
  ]
}

/** The first rule of this kind of talk in one sentence, and the one of the document that says what it is about. */
function tellChiefPoint(lesson: Lesson, memory: Memory): Part[] {
  const { counterpart } = lesson
  const own = passagesOn(lesson, 'goal').filter(
    ({ about: whom, quote }) => whom === 'learner' && words(quote).length >= 5,
  )
  const rules = lesson.points.map(({ id, teaches }) => ({ id, rule: firstSentence(teaches) }))
  return [
    must(
      rules.flatMap(({ id, rule }) =>
        turned(chiefLeads.rule, memory.turn).map((lead) => ({ id: `point.${id}`, text: `${lead} ${rule}` })),
      ),
    ),
    should(
      [...own, ...matterOf(lesson)].flatMap((passage) =>
        turned(chiefLeads.passage, memory.turn).map((lead) => ({
          id: `passage.${passage.id}`,
          text: `${about(lead, counterpart)} ${inOneSentence(passage)}`,
        })),
      ),
    ),
    must(inviteTry(lesson, memory)),
  ]
}

function inOneSentence({ quote, condition }: Passage): string {
  return quoted({ quote: firstSentence(quote), condition })
}

function firstSentence(text: string): string {
  return sentences(text)[0]?.text ?? text
}

/** What the last reply taught, by its core: the passage, the rule, the line. */
function sayAgain(leads: readonly string[], lesson: Lesson, memory: Memory): Part[] {
  const isSimpler = leads === rewordLeads
  const points = lesson.points.filter(({ id }) =>
    ['point', 'example', 'poor'].some((kind) => memory.last.includes(`${kind}.${id}`)),
  )
  const passages = lesson.passages.filter(({ id }) =>
    memory.last.some((one) => one === `passage.${id}` || one.startsWith(`passage.${id}.again`)),
  )
  const cores: string[] = [
    ...passages.slice(0, 1).map((passage) => inOneSentence(passage)),
    ...points.slice(0, 1).map(({ teaches }) => firstSentence(teaches)),
  ]
  const spoken = sentences(memory.lastReply)[0]?.text
  if (cores.length === 0 && spoken && memory.last.length > 0) cores.push(spoken.replace(/^[^:“‘]{0,40}: /, ''))
  if (cores.length === 0) return teachNext(lesson, memory)
  const core = isSimpler ? (cores.at(-1) ?? '') : cores.join(' ')
  const point = points[0] ?? lesson.points[0]
  return [
    must(
      turned(leads, memory.turn).map((lead) => ({
        id: `${passages[0] ? `passage.${passages[0].id}.again` : 'again'}.${memory.turn}`,
        text: `${lead} ${core}`,
      })),
    ),
    should(isSimpler && point ? goodExample(point, memory) : []),
    must(inviteChoice(lesson, memory)),
  ]
}

function said(group: string, texts: readonly string[], { counterpart }: Lesson, { turn }: Memory): Saying[] {
  return sayings(
    group,
    turned(texts, group === 'self' || group === 'abilities' ? 0 : turn).map((text) => about(text, counterpart)),
  )
}

function invited(kind: 'try', texts: readonly string[], { counterpart }: Lesson, { turn }: Memory): Saying[] {
  return turned(texts, turn).map((text) => ({ id: `invite.${kind}.${text}`, text: about(text, counterpart) }))
}
