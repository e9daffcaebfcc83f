import type { ApiProvider, CallApiContextParams, ProviderResponse } from 'promptfoo'
import { z } from 'zod'
import type { ScoringOutput } from '../outputs.ts'
import { TalkChanges } from '../scoring/changes.ts'
import { judgedTalk } from '../scoring/judged-talk.ts'
import { answered } from './answered.ts'
import { once } from './scenario.ts'

const AssessmentVars = TalkChanges.extend({ talk: z.union([z.string(), z.array(z.string()).min(1)]) })

/** Assesses labelled talks, twice each. vars: `talk`, one name or several of evals/cases/scoring, and what is changed in them. */
export default class AssessmentProvider implements ApiProvider {
  id(): string {
    return 'assessment'
  }

  callApi(_prompt: string, context?: CallApiContextParams): Promise<ProviderResponse> {
    return answered(async (): Promise<ScoringOutput> => {
      const { talk, ...changes } = AssessmentVars.parse(ofTheCase(context?.vars))
      const repeat = context?.repeatIndex ?? 0
      return once(known, JSON.stringify([repeat, talk, changes]), () => judged([talk].flat(), changes, repeat))
    }, scoresInWords)
  }
}

/** promptfoo adds vars of its own; a misspelt one of a case still is an error. */
function ofTheCase(vars: CallApiContextParams['vars'] | undefined): Record<string, unknown> {
  return Object.fromEntries(Object.entries(vars ?? {}).filter(([name]) => !name.startsWith('__')))
}

async function judged(names: readonly string[], changes: TalkChanges, repeat: number): Promise<ScoringOutput> {
  return { talks: await Promise.all(names.map((name) => judgedTalk(name, changes, repeat))) }
}

/** Many cases ask about the same talk. */
const known = new Map<string, Promise<ScoringOutput>>()

function scoresInWords({ talks }: ScoringOutput): string {
  return talks
    .map(({ name, assessment: { score01, criteria } }) =>
      [`${name}: ${score01}`, ...criteria.map(({ id, value, reason }) => `  ${id} ${value}: ${reason}`)].join('\n'),
    )
    .join('\n')
}
