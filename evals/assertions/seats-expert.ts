import { z } from 'zod'
import { defineCheck, noneOf } from '../check.ts'
import { SeveralOutput } from '../outputs.ts'

/**
 * The second persona is the expert who teaches, not the character of the first one: another person, with something to
 * teach, and not fed by what only the character keeps to themselves. Wanted: who the expert is and is not called.
 */
export default defineCheck(
  'seats-expert',
  { output: SeveralOutput, wanted: z.strictObject({ name: z.string().min(1), not: z.string().min(1) }) },
  ({ built: [, expert] }, { name, not }) => {
    const { persona, system_prompt = '' } = expert ?? {}
    const start = /^[\s\S]{0,300}/.exec(system_prompt)?.[0] ?? ''
    return noneOf(
      [
        ...(persona?.mode === 'learn_mode' ? [] : [`the mode is ${persona?.mode}, wanted learn_mode`]),
        ...(persona?.name?.includes(name) ? [] : [`the expert is ${persona?.name}, wanted ${name}`]),
        ...(start.includes(name) ? [] : [`the prompt does not say "${name}" where it says who they are`]),
        ...(start.includes(`You are ${not}`) ? [`the prompt says "You are ${not}"`] : []),
        ...((persona?.knowledge ?? []).length > 0 ? [] : ['the expert knows nothing, wanted something to teach']),
      ],
      `${persona?.name} teaches ${persona?.knowledge?.length ?? 0} points`,
    )
  },
)
