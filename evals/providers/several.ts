import type { ApiProvider, CallApiContextParams, ProviderResponse } from 'promptfoo'
import { z } from 'zod'
import type { SeveralOutput } from '../outputs.ts'
import { answered } from './answered.ts'
import { build, ScenarioVars, textOfFile } from './scenario.ts'
import { shuffled } from './shuffled.ts'

/** One of the personas: the vars of `persona`; with `shuffle` (a seed) the blocks of its file stand in another order. */
const One = z.intersection(z.looseObject({ shuffle: z.number().int().positive().optional() }), ScenarioVars)

const SeveralVars = z.object({ of: z.array(One).min(2) })

/** Makes personas to be laid beside each other. vars: `of`, a list of what `persona` takes, with `shuffle` beside a `file`. */
export default class SeveralProvider implements ApiProvider {
  id(): string {
    return 'several'
  }

  callApi(_prompt: string, context?: CallApiContextParams): Promise<ProviderResponse> {
    return answered(
      async (): Promise<SeveralOutput> => {
        const { of } = SeveralVars.parse(context?.vars)
        return { built: await Promise.all(of.map((vars) => one(vars, context?.repeatIndex))) }
      },
      ({ built }) =>
        built
          .map(({ label, persona }) => `${label}: ${persona.name}, ${persona.detail_categories_included.join(', ')}`)
          .join('\n'),
    )
  }
}

async function one(vars: z.infer<typeof One>, repeat?: number): Promise<SeveralOutput['built'][number]> {
  const { shuffle, file, ...rest } = vars
  if (shuffle !== undefined && file === undefined) throw new Error('shuffle needs a file')
  const { persona, system_prompt } = await build(
    ScenarioVars.parse(
      shuffle === undefined || file === undefined ? vars : { ...rest, document: shuffled(textOfFile(file), shuffle) },
    ),
    repeat,
  )
  return { label: labelOf(vars), persona, system_prompt }
}

/** What a reason calls it: `loan-kisumu.md, shuffle 2`. */
function labelOf(vars: z.infer<typeof One>): string {
  const { scenario, file, document, shuffle, mode, variation_id } = vars
  return [
    scenario ?? file ?? `${document?.slice(0, 20)} …`,
    ...(shuffle === undefined ? [] : [`shuffle ${shuffle}`]),
    ...(mode === 'assess_mode' ? [] : [mode]),
    ...(variation_id === undefined ? [] : [`variation ${variation_id}`]),
  ].join(', ')
}
