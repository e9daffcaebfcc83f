import type { GuardPolicy, PolicyStep } from '../../../scenario/guard-policy.ts'
import { longest, type PolicyRule, policyRules, shortest, type SpokenStep } from './guard-rules.ts'

export interface HelplineDraft {
  readonly key: string
  readonly country: string
  readonly name: string
  readonly contact: string
}

export interface RuleDraft {
  readonly steps: readonly PolicyStep[]
  readonly lines: Readonly<Record<SpokenStep, string>> // one a line
}

/** A guard policy while it is being written: nothing is missing. */
export interface GuardDraft {
  readonly rules: Readonly<Record<PolicyRule, RuleDraft>>
  readonly maxChars: string // as it is typed
  readonly helplines: readonly HelplineDraft[]
  readonly judge: boolean
}

const spokenSteps: readonly SpokenStep[] = ['deflect', 'warn', 'cool', 'end']

/** A policy as it may come from a server: anything may be left out. */
type PartialPolicy = {
  readonly [Rule in PolicyRule]?:
    | {
        readonly steps?: readonly PolicyStep[] | undefined
        readonly lines?: Readonly<Partial<Record<SpokenStep, readonly string[] | undefined>>> | undefined
        readonly max_chars?: number | undefined
      }
    | undefined
} & {
  readonly helplines?:
    | readonly { readonly country?: string | undefined; readonly name: string; readonly contact: string }[]
    | undefined
  readonly judge?: boolean | undefined
}

export function draftOf(policy: PartialPolicy | null | undefined): GuardDraft {
  const rules = Object.fromEntries(
    policyRules.map(({ rule, usual }) => {
      const { steps, lines } = policy?.[rule] ?? {}
      return [rule, { steps: steps ?? usual, lines: textsOf(lines) }]
    }),
  ) as Record<PolicyRule, RuleDraft>
  const helplines = policy?.helplines ?? []
  return {
    rules,
    maxChars: String(policy?.too_long?.max_chars ?? longest),
    helplines: helplines.map(({ country, name, contact }, index) => ({
      key: `stored-${index}`,
      country: country ?? '',
      name,
      contact,
    })),
    judge: policy?.judge ?? false,
  }
}

function textsOf(lines: Readonly<Partial<Record<SpokenStep, readonly string[] | undefined>>> | undefined) {
  return Object.fromEntries(spokenSteps.map((step) => [step, (lines?.[step] ?? []).join('\n')])) as Record<
    SpokenStep,
    string
  >
}

/** @returns the policy that the draft says, whole; null when everything is as usual */
export function policyOf(draft: GuardDraft): GuardPolicy | null {
  if (isUsual(draft)) return null
  const ruleOf = (rule: PolicyRule) => ({
    steps: [...draft.rules[rule].steps],
    lines: Object.fromEntries(spokenSteps.map((step) => [step, linesOf(draft.rules[rule].lines[step])])),
  })
  return {
    ...Object.fromEntries(policyRules.map(({ rule }) => [rule, ruleOf(rule)])),
    too_long: { ...ruleOf('too_long'), max_chars: Number(draft.maxChars) },
    helplines: draft.helplines.map(({ country, name, contact }) => ({
      ...(country.trim() ? { country: country.trim() } : {}),
      name: name.trim(),
      contact: contact.trim(),
    })),
    judge: draft.judge,
  } as GuardPolicy
}

/** @returns true when the rule has its usual steps and no lines of its own */
export function isUsualRule(draft: GuardDraft, rule: PolicyRule): boolean {
  const usual = policyRules.find((one) => one.rule === rule)?.usual ?? []
  const { steps, lines } = draft.rules[rule]
  const isSpokenAsUsual = spokenSteps.every((step) => linesOf(lines[step]).length === 0)
  const isAsLong = rule !== 'too_long' || draft.maxChars.trim() === String(longest)
  return steps.join() === usual.join() && isSpokenAsUsual && isAsLong
}

/** @returns true when nothing differs from a scenario without a policy */
export function isUsual(draft: GuardDraft): boolean {
  return policyRules.every(({ rule }) => isUsualRule(draft, rule)) && draft.helplines.length === 0 && !draft.judge
}

/** @returns the draft with one rule as it is without a policy */
export function withUsualRule(draft: GuardDraft, rule: PolicyRule): GuardDraft {
  const usual = draftOf(null)
  return {
    ...draft,
    rules: { ...draft.rules, [rule]: usual.rules[rule] },
    ...(rule === 'too_long' ? { maxChars: usual.maxChars } : {}),
  }
}

/** @returns a crisis line that has nothing yet, with a key that no other has */
export function newHelpline(helplines: readonly HelplineDraft[]): HelplineDraft {
  const numbers = helplines.map(({ key }) => Number(/^new-(\d+)$/.exec(key)?.[1] ?? 0))
  return { key: `new-${Math.max(0, ...numbers) + 1}`, country: '', name: '', contact: '' }
}

/** @returns what has to be put right first, by the path the server would name */
export function faultsOf(draft: GuardDraft): Readonly<Record<string, string>> {
  const faults: Record<string, string> = {}
  const chars = Number(draft.maxChars)
  if (!Number.isInteger(chars) || chars < shortest || chars > longest)
    faults['too_long.max_chars'] = `A whole number from ${shortest} to ${longest.toLocaleString('en')}.`
  for (const { rule } of policyRules)
    for (const step of spokenSteps) {
      const lines = linesOf(draft.rules[rule].lines[step])
      if (lines.length > 20) faults[`${rule}.lines.${step}`] = 'Twenty lines at most.'
      else if (lines.some((line) => line.length > 400))
        faults[`${rule}.lines.${step}`] = 'A line may have 400 characters at most.'
    }
  for (const [index, { name, contact }] of draft.helplines.entries()) {
    if (!name.trim()) faults[`helplines.${index}.name`] = 'Who answers there?'
    if (!contact.trim()) faults[`helplines.${index}.contact`] = 'A number or an address.'
  }
  return faults
}

const linesOf = (text: string) =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean)
