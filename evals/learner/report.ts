import { type Archetype, archetypes } from '../../src/scenario/template.ts'
import { endStates, type Share, type TalkResult, type Verdict } from './figures.ts'
import { learnerVersion, type Skill, skills } from './learner.ts'
import type { SimulatedTalk } from './talk.ts'

/** @returns how the talks ended, by kind and skill, then what was counted of the replies, guard events, and the verdicts */
export function reportOf(results: readonly TalkResult[], verdicts: readonly Verdict[]): string {
  const lines = sum(results.map(({ turns }) => turns))
  const byModel = sum(results.map((one) => one.byModel))
  return [
    `learner ${learnerVersion}: ${byModel} of ${lines} lines by a model, ${lines - byModel} by rules`,
    '',
    row('', 'talks', ...endStates, 'turns', 'rapport', 'progress', 'patience'),
    ...archetypes.flatMap((archetype) => skills.toReversed().flatMap((skill) => endsOf(results, archetype, skill))),
    '',
    `replies                ${lines}`,
    `  said twice           ${percent(sum(results.map((one) => one.repeated)), lines)}`,
    `  beginning alike      ${percent(sum(results.map((one) => one.alike)), lines)}`,
    `  over the word limit  ${percent(sum(results.map((one) => one.tooLong)), lines)}`,
    `guards on lines        ${skills.map((skill) => `${skill} ${guardEvents(results, skill).length}`).join(', ')}`,
    ...guardEvents(results, 'good').map(({ rule, said }) => `  false alarm? ${rule}: ${said}`),
    `guards on replies      ${tally(results.flatMap(({ guarded }) => guarded.filter(({ side }) => side === 'output').map(({ rule }) => rule)))}`,
    '',
    ...verdicts.map(verdictLine),
  ].join('\n')
}

/** @returns a talk to read, with the disposition after each turn */
export function talkText(
  { conversation }: SimulatedTalk,
  { scenario, skill, seed }: Pick<TalkResult, 'scenario' | 'skill' | 'seed'>,
): string {
  const { opening, turns, ended } = conversation
  return [
    `${scenario}, ${skill} learner, seed ${seed}: ${ended?.outcome ?? 'open'} after ${turns.length} turns`,
    ...(opening === null ? [] : [`  P0: ${opening}`]),
    ...turns.map(
      ({ turn, learner, reply, disposition, moved_by }) =>
        `  L${turn}: ${learner}\n  P${turn}: ${reply}   [${Object.values(disposition).join(' ')}; ${moved_by.join(', ')}]`,
    ),
  ].join('\n')
}

function endsOf(results: readonly TalkResult[], archetype: Archetype, skill: Skill): string[] {
  const talks = results.filter((one) => one.archetype === archetype && one.skill === skill)
  if (talks.length === 0) return []
  const mean = (value: (one: TalkResult) => number, digits: number) =>
    (sum(talks.map(value)) / talks.length).toFixed(digits)
  return [
    row(
      `${archetype} ${skill}`,
      talks.length,
      ...endStates.map((state) => talks.filter(({ end }) => end === state).length),
      mean(({ turns }) => turns, 1),
      mean(({ disposition }) => disposition.rapport, 2),
      mean(({ disposition }) => disposition.progress, 2),
      mean(({ disposition }) => disposition.patience, 2),
    ),
  ]
}

function verdictLine({ archetype, good, middling, poor, outcome }: Verdict): string {
  if (outcome === 'not enough talks') return `${archetype}: not enough talks`
  const between = middling.all > 0 ? `, middling ones in ${of(middling)}` : ''
  return `${archetype}: good learners reached a positive end in ${of(good)}, poor ones in ${of(poor)}${between}${outcome === 'shown' ? '' : '  <-- NOT TWICE AS OFTEN'}`
}

function of({ positive, all }: Share): string {
  return `${positive} of ${all}`
}

function guardEvents(results: readonly TalkResult[], skill: Skill) {
  return results
    .filter((one) => one.skill === skill)
    .flatMap(({ guarded }) => guarded.filter(({ side }) => side === 'input'))
}

function tally(names: readonly string[]): string {
  const counts = Object.entries(Object.groupBy(names, (name) => name))
  return counts.length === 0 ? 'none' : counts.map(([name, all]) => `${name} ${all?.length ?? 0}`).join(', ')
}

function row(first: string, ...rest: readonly (string | number)[]): string {
  return first.padEnd(24) + rest.map((cell) => String(cell).padStart(9)).join('')
}

function percent(part: number, whole: number): string {
  return `${part} (${whole === 0 ? '-' : ((part / whole) * 100).toFixed(1)} %)`
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0)
}
