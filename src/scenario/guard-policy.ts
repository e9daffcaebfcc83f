import { z } from 'zod'
import { unlike } from './expected.ts'
import { Helpline } from './helpline.ts'

/**
 * What is done with a line an input guard stopped: turned aside, turned aside with a warning, with a cooler warning, or
 * answered by the end of the talk. `allow` lets the line through to the persona and only records it.
 */
export const policySteps = ['deflect', 'warn', 'cool', 'end', 'allow'] as const
/** One of `policySteps`. */
export type PolicyStep = (typeof policySteps)[number]

/** The longest line that can be allowed, in characters: guards read no further. */
export const longestLine = 4_000

const ownLines = z
  .array(
    z.string(unlike('a line of speech')).trim().min(1, unlike('a line of speech')).max(400),
    unlike('a list of lines'),
  )
  .max(20)
  .default([])

/** Lines in the persona's voice for each step, told in turn; where there are none, the built-in ones are used. */
const Lines = z
  .strictObject(
    { deflect: ownLines, warn: ownLines, cool: ownLines, end: ownLines },
    unlike('lists of lines under deflect, warn, cool, end'),
  )
  .prefault({})

/** @param allowed the steps a rule may take; the first time takes the first, later times the next, the last one stays */
const ruleOf = <Steps extends readonly [PolicyStep, ...PolicyStep[]]>(
  allowed: Steps,
  usual: readonly Steps[number][],
) => {
  const names = allowed.map((step) => JSON.stringify(step)).join(', ')
  return {
    steps: z
      .array(z.enum(allowed, unlike(`one of ${names}`)), unlike(`a list of steps out of ${names}`))
      .min(1, unlike('at least one step'))
      .max(20, unlike('at most 20 steps'))
      .default([...usual]),
    lines: Lines,
  }
}

const stopping = ['deflect', 'warn', 'end'] as const

/**
 * What happens in this scenario when an input guard fires. Everything is optional; what is left out is as without a
 * policy. It is copied into each persona when that is built, and a talk keeps the persona it began with.
 */
export const GuardPolicy = z.strictObject(
  {
    injection: z.strictObject(ruleOf(stopping, ['deflect']), unlike('steps, lines')).prefault({}),
    prompt_leak: z.strictObject(ruleOf(stopping, ['deflect']), unlike('steps, lines')).prefault({}),
    disrespect: z.strictObject(ruleOf(policySteps, ['warn', 'cool', 'end']), unlike('steps, lines')).prefault({}),
    off_topic: z
      .strictObject(ruleOf(['deflect', 'warn', 'end', 'allow'], ['deflect']), unlike('steps, lines'))
      .prefault({}),
    too_long: z
      .strictObject(
        {
          ...ruleOf(stopping, ['deflect']),
          max_chars: z
            .int(unlike('a whole number of characters'))
            .min(40, unlike('40 characters or more'))
            .max(longestLine, unlike(`${longestLine} characters or fewer`))
            .default(longestLine),
        },
        unlike('steps, lines, max_chars'),
      )
      .prefault({}),
    self_harm: z.null('expected nothing: self-harm always shows help and ends the talk').optional(),
    helplines: z.array(Helpline, unlike('a list of { country?, name, contact }')).max(100).default([]), // asked before the organisation's list and the built-in one
    judge: z.boolean(unlike('true or false')).default(false), // whether a model may look at turns as well, where there is one
  },
  unlike('injection, prompt_leak, disrespect, off_topic, too_long, helplines, judge'),
)
export type GuardPolicy = z.infer<typeof GuardPolicy>

/** What holds where a scenario says nothing. */
export const usualPolicy: GuardPolicy = GuardPolicy.parse({})
