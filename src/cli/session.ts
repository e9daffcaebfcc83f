import { readEnv } from '../env.ts'
import { createLog, openRoleplay } from '../open.ts'
import type { PersonaRequest } from '../persona/persona.ts'
import { modes } from '../persona/persona.ts'
import type { Roleplay } from '../roleplay.ts'
import type { StepRecord } from '../step.ts'
import { createMemoryStore } from '../store/memory-store.ts'
import { type CommandOptions, Misuse, oneOf, progress, type Terminal } from './command.ts'

/** The product for one command: everything in memory, gone afterwards; Ctrl-C ends it like any command. */
export async function openSession(
  values: CommandOptions,
  { env: set }: Pick<Terminal, 'env'> = process,
): Promise<Roleplay> {
  const engine = oneOf(values.engine, ['rules', 'model'] as const, 'engine')
  const env = readEnv({ LOG_LEVEL: 'warn', ...set, ...(engine ? { ENGINE: engine } : {}) })
  return openRoleplay({
    env,
    store: createMemoryStore(),
    log: createLog(env.logLevel),
    signal: new AbortController().signal,
  })
}

/** @returns what reports each finished step on standard error */
export function reporting(terminal: Terminal): (step: StepRecord) => void {
  return ({ step, part, source, attempts, ms, error }) => {
    const asked = attempts > 0 ? `, ${attempts} ${attempts === 1 ? 'answer' : 'answers'} in ${ms} ms` : ''
    progress(terminal, `${step}${part ? ` (${part})` : ''}: ${source}${asked}${error ? `; ${error}` : ''}`)
  }
}

/** What the options ask of a persona; `--seed` is the variation when none is named. */
export function personaRequest(values: CommandOptions): PersonaRequest {
  const mode = oneOf(values.mode, modes, 'mode') ?? 'assess_mode'
  const variation = values.variation ?? values.seed
  if (variation === '') throw new Misuse('--variation and --seed need a value')
  return {
    mode,
    ...(variation === undefined ? {} : { variation_id: /^\d{1,15}$/.test(variation) ? Number(variation) : variation }),
    ...(values.gender ? { gender: values.gender } : {}),
    ...(values.prompt ? { custom_prompt: values.prompt } : {}),
  }
}
