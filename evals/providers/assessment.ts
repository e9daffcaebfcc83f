import type { ApiProvider, CallApiContextParams, ProviderResponse } from 'promptfoo'
import { z } from 'zod'
import type { ScoringOutput } from '../outputs.ts'
import { TalkChanges } from '../scoring/changes.ts'
import { judgedTalk } from '../scoring/judged-talk.ts'

const AssessmentVars = TalkChanges.extend({ talk: z.union([z.string(), z.array(z.string()).min(1)]) })

/** Assesses labelled talks, twice each. vars: `talk`, one name or several of evals/cases/scoring, and what is changed in them. */
export default class AssessmentProvider implements ApiProvider {
  id(): string {
    return 'assessment'
  }

  async callApi(_prompt: string, context?: CallApiContextParams): Promise<ProviderResponse> {
    const { talk, ...changes } = AssessmentVars.parse(ofTheCase(context?.vars))
    return { output: await once(JSON.stringify([talk, changes]), () => judged([talk].flat(), changes)) }
  }
}

/** promptfoo adds vars of its own; a misspelt one of a case still is an error. */
function ofTheCase(vars: CallApiContextParams['vars'] | undefined): Record<string, unknown> {
  return Object.fromEntries(Object.entries(vars ?? {}).filter(([name]) => !name.startsWith('__')))
}

async function judged(names: readonly string[], changes: TalkChanges): Promise<ScoringOutput> {
  return { talks: await Promise.all(names.map((name) => judgedTalk(name, changes))) }
}

const known = new Map<string, Promise<ScoringOutput>>()

/** Many cases ask about the same talk. */
function once(key: string, make: () => Promise<ScoringOutput>): Promise<ScoringOutput> {
  const output = known.get(key) ?? make()
  known.set(key, output)
  return output
}
