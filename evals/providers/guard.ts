import type { ApiProvider, CallApiContextParams, ProviderResponse } from 'promptfoo'
import { z } from 'zod'
import { inputRules } from '../../src/conversation/guards/guard.ts'
import { guardLine, judgeReply } from '../../src/conversation/guards/guard-lines.ts'
import { inputGuards, judgeLine } from '../../src/conversation/guards/index.ts'
import { instructionTexts } from '../../src/conversation/guards/instruction-texts.ts'
import { Mode, type Persona } from '../../src/persona/persona.ts'
import type { GuardOutput } from '../outputs.ts'
import { build, ScenarioVars, subjects } from './scenario.ts'

const GuardVars = z.object({
  line: z.string().min(1),
  times: z.number().int().min(1).default(1), // how often the line is said in one go, for long ones
  side: z.enum(['input', 'output']).default('input'),
  chunk: z.number().int().min(0).default(0), // characters at a time on the output side; 0: whole
  failing: z.enum(inputRules).optional(), // the guards of this rule throw
  mode: Mode.default('assess_mode'),
})

/**
 * Lets the guards decide about one line. vars: `line`, `times`, `side`, `chunk`, `failing`, and those of `persona` to judge it
 * in a scenario; there `{instruction 1}` in a line stands for the first part of the prompt that must not be told. A reply is
 * judged in several cuts as well.
 */
export default class GuardProvider implements ApiProvider {
  id(): string {
    return 'guard'
  }

  async callApi(_prompt: string, context?: CallApiContextParams): Promise<ProviderResponse> {
    const { line, times, side, chunk, failing, mode } = GuardVars.parse(context?.vars)
    const alone = subjects(context?.vars ?? {}).length === 0
    const persona = alone ? undefined : (await build(ScenarioVars.parse(context?.vars), context?.repeatIndex)).persona
    const text = withInstructions(line, persona).repeat(times)
    if (failing) return { output: whenFailing(failing, text, mode, persona) }
    const { rule, action, delivered } = guardLine(
      { id: 'line', text },
      { side, chunk, ...(persona ? { persona } : {}) },
    )
    const output: GuardOutput = {
      rule,
      action,
      delivered,
      ...(side === 'output' ? { cuts: cutsOf(text, persona) } : {}),
    }
    return { output }
  }
}

/** Cases name parts of the prompt by their place, so that they hold for any wording of them. */
function withInstructions(line: string, persona: Persona | undefined): string {
  return line.replace(/\{instruction (\d+)\}/g, (_, number: string) => {
    const text = persona && instructionTexts(persona)[Number(number) - 1]
    if (!text) throw new Error(`no instruction ${number} in this prompt: does the case name a scenario?`)
    return text
  })
}

/** What becomes of a line when one guard is broken. */
function whenFailing(
  failing: (typeof inputRules)[number],
  text: string,
  mode: Mode,
  persona: Persona | undefined,
): GuardOutput {
  const guards = inputGuards.map((guard) => (guard.rule === failing ? { rule: guard.rule, check: broken } : guard))
  const { blocked } = judgeLine(text, { mode, ...(persona ? { persona } : {}) }, guards)
  return { rule: blocked?.rule ?? null, action: blocked?.action ?? null, delivered: blocked ? null : text }
}

function broken(): never {
  throw new Error('this guard is broken on purpose')
}

/** What the same reply comes to however an endpoint cuts it. */
function cutsOf(text: string, persona: Persona | undefined): NonNullable<GuardOutput['cuts']> {
  return Object.entries(ways).map(([way, cut]) => {
    const { verdict, delivered } = judgeReply(cut(text), persona)
    return { way, rule: verdict?.rule ?? null, action: verdict?.action ?? null, delivered }
  })
}

const ways: Readonly<Record<string, (text: string) => string[]>> = {
  whole: (text) => [text],
  'word by word': (text) => text.match(/\s*\S+|\s+$/g) ?? [],
  '3 characters at a time': (text) => text.match(/[\s\S]{1,3}/g) ?? [],
  '1 character at a time': (text) => text.match(/[\s\S]/g) ?? [],
  'sentence by sentence': (text) => text.match(/[^.!?]*[.!?]*/g)?.filter(Boolean) ?? [],
}
