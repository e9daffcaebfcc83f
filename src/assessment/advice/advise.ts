import type { Conversation } from '../../conversation/conversation.ts'
import type { Template } from '../../scenario/template.ts'
import type { StepRunner } from '../../step.ts'
import type { ScoredCriterion } from '../assessment.ts'
import type { Advice } from './advice.ts'
import { aimOf } from './aim.ts'
import { betterLine } from './better-line.ts'
import type { BetterLineInput } from './better-line-input.ts'
import { findPlace } from './find-place.ts'
import { languageOfTalk } from './language-of-talk.ts'
import { sayable } from './sayable.ts'
import { toTryNext } from './to-try-next.ts'

/**
 * Finds for each of the weakest criteria the place where it could have been met, and a line to say there; all lines are worded
 * at the same time. Where nobody knows a line there is none.
 * @returns at most three, the weakest criterion first
 */
export async function advise(
  conversation: Conversation,
  template: Template | null,
  criteria: readonly ScoredCriterion[],
  run: StepRunner,
): Promise<Advice[]> {
  const advised = await Promise.all(
    linesToWord(conversation, template, criteria, run.asksModel).map(async (input) => {
      const { value, source } = await run(betterLine, input, input.criterion.id)
      return adviceOf(input, value.line, source) ?? adviceOf(input, betterLine.rules(input).line, 'rules')
    }),
  )
  return eachOnce(advised.flatMap((advice) => advice ?? []))
}

/** The same line at two places helps once. */
function eachOnce(advice: readonly Advice[]): Advice[] {
  return advice.filter(({ try_instead }, at) => advice.findIndex((one) => one.try_instead === try_instead) === at)
}

/** The same by rules alone and at once: for assessments that have no advice on a criterion. */
export function adviseByRules(
  conversation: Conversation,
  template: Template | null,
  criteria: readonly ScoredCriterion[],
): Advice[] {
  const inputs = linesToWord(conversation, template, criteria, false)
  return eachOnce(inputs.flatMap((input) => adviceOf(input, betterLine.rules(input).line, 'rules') ?? []))
}

/** A model may know a line for anything; what the rules know none for leaves its place to the next criterion. No two stand at the same turn where it can be helped. */
function linesToWord(
  conversation: Conversation,
  template: Template | null,
  criteria: readonly ScoredCriterion[],
  asksModel: boolean,
): BetterLineInput[] {
  const taken = new Set<number>()
  const facts = sayable(template)
  const language = languageOfTalk(conversation)
  const inputs: BetterLineInput[] = []
  for (const { id, name, checks } of toTryNext(criteria)) {
    if (inputs.length === most) break
    const aim = aimOf({ id, name })
    const place = findPlace(conversation, { criterion: id, aim, checks, taken })
    if (!place) continue
    const open = checks.find(({ answer }) => answer === false) ?? null
    const input = { conversation, criterion: { id, name }, open, aim, place, facts, language }
    if (!asksModel && betterLine.rules(input).line === '') continue
    taken.add(place.turn)
    inputs.push(input)
  }
  return inputs
}

const most = 3

function adviceOf({ criterion, place }: BetterLineInput, line: string, source: Advice['source']): Advice | null {
  if (line.trim() === '') return null
  return {
    criterion: criterion.id,
    turn: place.turn,
    instead_of: clipped(place.said),
    try_instead: line.trim(),
    source,
  }
}

const mostCharacters = 300

function clipped(line: string): string {
  const flat = line.replace(/\s+/g, ' ').trim()
  return flat.length <= mostCharacters ? flat : `${flat.slice(0, mostCharacters - 2).replace(/\s\S*$/, '')} …`
}
