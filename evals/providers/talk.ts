import type { ApiProvider, CallApiContextParams, ProviderResponse } from 'promptfoo'
import { z } from 'zod'
import { Mode } from '../../src/persona/persona.ts'
import type { TalkOutput, WatchedTalk } from '../outputs.ts'
import { product } from '../product.ts'
import { talkInWords } from '../talk-in-words.ts'
import { answered } from './answered.ts'
import { build, once, ScenarioVars } from './scenario.ts'
import { watched } from './watch.ts'

const TalkVars = z.object({
  lines: z.array(z.string().min(1)).min(1),
  turn: z.number().int().positive().optional(), // look at the talk up to here
  twin_mode: Mode.optional(), // play the same lines in this mode, too
  watch: z.boolean().default(false), // ask for what learner and trainer are shown, and for the assessment
})

/**
 * Plays the learner's lines to a persona. vars: those of `persona`, `lines`, `turn` to look at a part of the talk, `twin_mode`
 * for the same talk in another mode, and `watch` for what is shown of it.
 */
export default class TalkProvider implements ApiProvider {
  id(): string {
    return 'talk'
  }

  callApi(_prompt: string, context?: CallApiContextParams): Promise<ProviderResponse> {
    return answered(async (): Promise<TalkOutput & { twin?: TalkOutput }> => {
      const { turn, twin_mode } = TalkVars.parse(context?.vars)
      const whole = await talkOf(context?.vars, context?.repeatIndex)
      if (twin_mode === undefined) return upTo(turn, whole)
      const twin = await talkOf({ ...context?.vars, mode: twin_mode }, context?.repeatIndex)
      return { ...upTo(turn, whole), twin: upTo(turn, twin) }
    }, talkInWords)
  }
}

/** The same lines to the same persona are played once, however many cases look at them. */
async function talkOf(vars: unknown, repeat?: number): Promise<TalkOutput | WatchedTalk> {
  const { lines, watch } = TalkVars.parse(vars)
  const { persona } = await build(ScenarioVars.parse(vars), repeat)
  const key = JSON.stringify([repeat ?? 0, persona.id, lines, watch])
  return once(played, key, () => talk(persona.id, lines, watch, repeat))
}

const played = new Map<string, Promise<TalkOutput | WatchedTalk>>()

async function talk(
  personaId: string,
  lines: readonly string[],
  watch: boolean,
  repeat?: number,
): Promise<TalkOutput | WatchedTalk> {
  const { roleplay } = await product(repeat)
  const { id } = await roleplay.startConversation(personaId)
  for (const [at, text] of lines.entries()) {
    if (at > 0 && (await roleplay.getConversation(id)).ended) break
    for await (const event of await roleplay.sendMessage(id, { id: `line-${at + 1}`, text })) void event // the turn is saved when its events end
  }
  const { persona, opening, disposition: start, turns, ended } = await roleplay.getConversation(id)
  const played = { persona, opening, start, turns, ended }
  return watch ? { ...played, watch: await watched(id, repeat) } : played
}

/** The talk as it stood after a turn. A probe that was never reached must not pass. */
function upTo(turn: number | undefined, talk: TalkOutput): TalkOutput {
  if (turn === undefined) return talk
  const reached = talk.turns.length
  if (reached < turn)
    throw new Error(`the talk ended after turn ${reached} (${talk.ended?.outcome}), wanted to look at turn ${turn}`)
  return { ...talk, turns: talk.turns.slice(0, turn), ended: reached === turn ? talk.ended : null }
}
