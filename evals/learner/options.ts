import { parseArgs } from 'node:util'
import { Misuse, oneOf, wholeNumber } from '../../src/cli/command.ts'
import { messageOf } from '../../src/errors.ts'
import { type Skill, skills } from './learner.ts'

/** What a run of simulated learners is asked for. */
export interface SimulateOptions {
  readonly count: number
  readonly skill: Skill | null // null: all three
  readonly scenario: string | null // part of a scenario's id
  readonly documents: string | null // a folder of documents instead of the bundled scenarios
  readonly seed: number
  readonly json: string | null
  readonly show: number // how many talks are printed
}

export const usage = `usage: node evals/simulate.ts [--count 50] [--skill poor|middling|good] [--scenario PART] [--documents FOLDER]
                               [--seed 1] [--show 0] [--json FILE]`

/** @throws Misuse when an option is unknown or has a value it cannot have */
export function readOptions(args: readonly string[]): SimulateOptions {
  const { count, skill, scenario, documents, seed, json, show } = parsed(args)
  for (const [name, value] of Object.entries({ scenario, documents, json }))
    if (value !== undefined && value.trim() === '') throw new Misuse(`--${name} needs a value`)
  return {
    count: wholeNumber(count ?? '50', 'count', 1),
    skill: oneOf(skill, skills, 'skill') ?? null,
    scenario: scenario ?? null,
    documents: documents ?? null,
    seed: wholeNumber(seed ?? '1', 'seed'),
    json: json ?? null,
    show: wholeNumber(show ?? '0', 'show'),
  }
}

function parsed(args: readonly string[]) {
  const text = { type: 'string' } as const
  const options = { count: text, skill: text, scenario: text, documents: text, seed: text, json: text, show: text }
  try {
    return parseArgs({ args: [...args], options, strict: true, allowPositionals: false }).values
  } catch (error) {
    throw new Misuse(messageOf(error))
  }
}
