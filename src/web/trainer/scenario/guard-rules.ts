import type { PolicyStep } from '../../../scenario/guard-policy.ts'

/** A rule whose steps a trainer may choose. */
export type PolicyRule = 'injection' | 'prompt_leak' | 'disrespect' | 'off_topic' | 'too_long'
/** A step that can have lines of its own; what is let through is answered by the person. */
export type SpokenStep = Exclude<PolicyStep, 'allow'>

/** What a rule is about, in plain words, and what may be done. The steps are those of src/scenario/guard-policy.ts. */
export const policyRules: readonly {
  readonly rule: PolicyRule
  readonly name: string
  readonly about: string
  readonly allowed: readonly PolicyStep[]
  readonly usual: readonly PolicyStep[]
}[] = [
  {
    rule: 'injection',
    name: 'Orders to the machine',
    about:
      'The learner tells the software to drop its part, to change its rules or to be somebody else. It is never followed.',
    allowed: ['deflect', 'warn', 'end'],
    usual: ['deflect'],
  },
  {
    rule: 'prompt_leak',
    name: 'Asking for what is behind the scene',
    about:
      'The learner asks for the instructions or the notes the person is made of. Counted together with orders to the machine.',
    allowed: ['deflect', 'warn', 'end'],
    usual: ['deflect'],
  },
  {
    rule: 'disrespect',
    name: 'Disrespect',
    about:
      'Insults, threats and contempt. The person also becomes cooler and less patient. An apology takes the learner one step back.',
    allowed: ['deflect', 'warn', 'cool', 'end', 'allow'],
    usual: ['warn', 'cool', 'end'],
  },
  {
    rule: 'off_topic',
    name: 'Off the subject',
    about: 'The learner asks for something that has no place in this talk: trivia, homework, a program.',
    allowed: ['deflect', 'warn', 'end', 'allow'],
    usual: ['deflect'],
  },
  {
    rule: 'too_long',
    name: 'Too long',
    about: 'A line longer than anybody says in one breath.',
    allowed: ['deflect', 'warn', 'end'],
    usual: ['deflect'],
  },
]

/** The steps in words, as choices. */
export const stepNames: Readonly<Record<PolicyStep, string>> = {
  deflect: 'Turn it aside',
  warn: 'Warn',
  cool: 'Warn, more coolly',
  end: 'End the talk',
  allow: 'Let it through and note it',
}

/** The longest line there can be, and the shortest limit that leaves room for a sentence. */
export const longest = 4_000
export const shortest = 40

/** How many steps a rule may have. */
export const mostSteps = 20

/** @returns when a step is taken: "The first time", "The second time and from then on" */
export function whenTaken(index: number, count: number): string {
  const time = times[index] ?? `The ${index + 1}th time`
  if (count === 1) return 'Every time'
  return index === count - 1 ? `${time} and from then on` : time
}

const times = ['The first time', 'The second time', 'The third time', 'The fourth time', 'The fifth time']
