import { z } from 'zod'
import { judgedOutput } from './kept-outputs.ts'

/** What a check says of an output; the reason quotes what was measured and what was wanted. */
export interface Judgement {
  readonly pass: boolean
  readonly reason: string
}

/** The answer promptfoo expects of an assertion. */
export interface Graded extends Judgement {
  readonly score: 0 | 1
  /** Ungraded: a model was asked and could not say. Unusable: output or wish is not what the check can judge. */
  readonly metadata?: { readonly ungraded?: true; readonly unusable?: true }
}

export type Check = (
  output: unknown,
  context: { readonly config?: unknown; readonly providerResponse?: unknown },
) => Graded

/** What a check needs to know before it can judge. */
export interface Shapes<Output, Wanted> {
  readonly output: z.ZodType<Output>
  readonly wanted: z.ZodType<Wanted>
}

/**
 * Makes an assertion for promptfoo. Output and wish are parsed before anything is judged, so that a missing or misspelt
 * one fails: what was not looked at has not passed.
 * @param name the check's file name, for the reason
 */
export function defineCheck<Output, Wanted>(
  name: string,
  { output: outputShape, wanted: wantedShape }: Shapes<Output, Wanted>,
  judge: (output: Output, wanted: Wanted) => Judgement,
): Check {
  return (output, context) => {
    const given = Config.safeParse(context.config)
    const wanted = wantedShape.safeParse(given.data?.wanted)
    if (!wanted.success)
      return unusable(`${name}: cannot be judged, what is wanted is not usable: ${firstIssue(wanted.error)}`)
    const measured = parsedOnce(outputShape, judgedOutput(output, context))
    if (!measured.success)
      return unusable(`${name}: cannot be judged, the output is not usable: ${firstIssue(measured.error)}`)
    const { pass, reason } = judge(measured.data, wanted.data)
    return graded({ pass, reason: `${name}: ${reason}` })
  }
}

const parsedBefore = new WeakMap<object, WeakMap<object, unknown>>()

/** Many checks look at one output: it is parsed once for each shape. */
function parsedOnce<Output>(shape: z.ZodType<Output>, output: unknown): z.ZodSafeParseResult<Output> {
  if (typeof output !== 'object' || output === null) return shape.safeParse(output)
  const ofShape = parsedBefore.get(shape) ?? new WeakMap<object, unknown>()
  parsedBefore.set(shape, ofShape)
  const result = (ofShape.get(output) as z.ZodSafeParseResult<Output> | undefined) ?? shape.safeParse(output)
  ofShape.set(output, result)
  return result
}

/** A wish without a value, for checks that need no more than to be switched on. */
export const switchedOn = z.literal(true)

/** @returns a judgement that fails when there is anything to complain of */
export function noneOf(complaints: readonly string[], otherwise: string): Judgement {
  return complaints.length === 0 ? { pass: true, reason: otherwise } : { pass: false, reason: complaints.join('; ') }
}

/** @returns a list as people read it */
export function listed(items: readonly string[]): string {
  return items.length === 0 ? 'none' : items.join(', ')
}

const Config = z.looseObject({ wanted: z.unknown() })

/** @returns a judgement that fails, since nothing was looked at; also where a failure is known */
export function unusable(reason: string): Graded {
  return { pass: false, score: 0, reason, metadata: { unusable: true } }
}

function graded({ pass, reason }: Judgement): Graded {
  return { pass, score: pass ? 1 : 0, reason }
}

function firstIssue(error: z.ZodError): string {
  const issue = error.issues[0]
  return `${issue?.path.join('.') || 'value'}: ${issue?.message ?? 'invalid'}`
}
