import { about } from './counterpart.ts'
import { type Lesson, passagesOn } from './lesson.ts'
import { missingMove } from './line-review.ts'
import type { Memory } from './memory.ts'
import { quoted } from './quoting.ts'
import { turned } from '../rotated.ts'
import { may, must, type Part, type Saying, sayings, should } from './saying.ts'
import { criticismNames } from './texts/comments.ts'
import {
  farewells,
  goodLuck,
  moveNames,
  readyQuestions,
  recapInvitations,
  recapLeads,
  topicNames,
} from './texts/talk.ts'

/** What was covered, what the learner tried and can do, what to work on, and the passage to remember. */
export function recap(lesson: Lesson, memory: Memory): Part[] {
  if (memory.taught.length === 0 && memory.tries.length === 0 && memory.quoted.size === 0)
    return [must(sayings('recap.nothing', recapLeads.nothing)), must(invitations(lesson, memory))]
  return [...body(lesson, memory), must(invitations(lesson, memory))]
}

/** The recap after the last point: what comes next is the talk itself. */
export function lastRecap(lesson: Lesson, memory: Memory): Part[] {
  const ways = turned(readyQuestions, memory.turn).map((text) => ({
    id: `invite.choice.${text}`,
    text: about(text, lesson.counterpart),
  }))
  return [...body(lesson, memory), must(ways)]
}

/** The end of the lesson: the recap in short, and good luck. */
export function farewell(lesson: Lesson, memory: Memory): Part[] {
  const isFresh = [...memory.used].some((id) => [1, 2, 3].some((back) => id === `recap.covered.${memory.turn - back}`))
  return [
    ...(isFresh ? [] : body(lesson, memory)),
    must(sayings('farewell', turned(farewells, lesson.passages.length))),
    must(
      sayings(
        'good-luck',
        turned(goodLuck, lesson.passages.length).map((text) => about(text, lesson.counterpart)),
      ),
    ),
  ]
}

function body(lesson: Lesson, memory: Memory): Part[] {
  return [
    should(covered(lesson, memory)),
    should(tried(memory)),
    should(strengths(memory)),
    should(toWorkOn(lesson, memory)),
    may(toRemember(lesson, memory)),
  ]
}

function covered({ counterpart }: Lesson, { taught, used, turn }: Memory): Saying[] {
  const told = [...used].flatMap((id) => (id.startsWith('told.') ? [id.slice('told.'.length)] : []))
  const topics = [
    ...new Set([...taught.flatMap((id) => (id.startsWith('portion.') ? [id.slice('portion.'.length)] : [])), ...told]),
  ]
  const names = topics.flatMap((topic) => topicNames[topic] ?? []).slice(0, 6)
  const rules = taught.filter((id) => id.startsWith('point.')).length
  const all = [
    ...names,
    ...(rules > 0 ? [rules === 1 ? 'one rule for this kind of talk' : `${rules} rules for this kind of talk`] : []),
  ]
  if (all.length === 0) return []
  return turned(recapLeads.covered, turn).map((lead) => ({
    id: `recap.covered.${turn}`,
    text: about(`${lead} ${listed(all)}.`, counterpart),
  }))
}

function tried({ tries, turn }: Memory): Saying[] {
  if (tries.length === 0) return []
  const best = tries
    .filter(({ verdict }) => verdict === 'good')
    .toSorted((one, other) => other.moves.length - one.moves.length || other.turn - one.turn)[0]
  const count = tries.length === 1 ? 'one line' : `${tries.length} lines`
  const text = best ? `${count}; the best of them: ‘${short(best.line)}’` : `${count}, none of them there yet.`
  return turned(recapLeads.tried, turn).map((lead) => ({ id: `recap.tried.${turn}`, text: `${lead} ${text}` }))
}

function strengths({ moves, turn }: Memory): Saying[] {
  const names = [...moves].flatMap((move) => moveNames[move] ?? []).slice(0, 3)
  return names.length === 0
    ? []
    : turned(recapLeads.strengths, turn).map((lead) => ({
        id: `recap.strengths.${turn}`,
        text: `${lead} ${listed(names)}.`,
      }))
}

/** The fault that came back most, otherwise what this kind of talk needs and was not shown yet. */
function toWorkOn({ archetype }: Lesson, { tries, moves, turn }: Memory): Saying[] {
  const counts = new Map<string, number>()
  for (const { faults } of tries) for (const name of faults) counts.set(name, (counts.get(name) ?? 0) + 1)
  const [worst] = [...counts].toSorted((one, other) => other[1] - one[1])[0] ?? []
  const missing = missingMove(archetype, moves)
  const text = worst ? criticismNames[worst] : missing ? moveNames[missing] : undefined
  return text
    ? turned(recapLeads.work, turn).map((lead) => ({ id: `recap.work.${turn}`, text: `${lead} ${text}.` }))
    : []
}

function toRemember(lesson: Lesson, { turn }: Memory): Saying[] {
  const passages = [...passagesOn(lesson, 'opens'), ...passagesOn(lesson, 'closes'), ...passagesOn(lesson, 'wants')]
  return passages.flatMap((passage) =>
    turned(recapLeads.remember, turn).map((lead) => ({
      id: `remember.${passage.id}`,
      text: `${lead} ${quoted(passage)}`,
    })),
  )
}

function invitations({ counterpart }: Lesson, { turn }: Memory): Saying[] {
  return turned(recapInvitations, turn).map((text) => ({ id: `invite.choice.${text}`, text: about(text, counterpart) }))
}

function listed(names: readonly string[]): string {
  return names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`
}

function short(line: string): string {
  const all = line.split(/\s+/)
  return all.length <= 18 ? line.replace(/["“”]/g, '') : `${all.slice(0, 16).join(' ').replace(/["“”]/g, '')} …`
}
