import { z } from 'zod'
import { fenced } from '../language/fence.ts'
import { words } from '../language/text.ts'
import type { Template } from '../scenario/template.ts'
import type { Step } from '../step.ts'
import type { BasePersona } from './base-persona.ts'
import { describePerson, describeTalk, numberedFacts, trainersWish, whichVariation } from './briefing.ts'
import type { Category } from './category.ts'
import type { PersonaRequest } from './persona.ts'
import { writeDetailsByRules } from './write-details.rules.ts'

/** How many fields a category has (source: CONTRACT.md section 6). */
export const fieldBounds = { min: 5, max: 10 } as const

/** Words a paragraph may have (source: DESIGN.md decision 3, the longest chain of output decides the waiting time). */
export const paragraphMaxWords = 90

export interface WriteDetailsInput {
  readonly template: Template
  readonly base: BasePersona // gaps already closed
  readonly backbone: Readonly<Record<string, string>>
  readonly category: Category
  readonly others: readonly string[] // names of the categories written beside this one
  readonly request: PersonaRequest
  readonly seed: number
  readonly rest?: RestOfPerson // only when this one category is written anew
}

/** The person around a category that is written anew: what the other categories say, and what their life was invented by. */
export interface RestOfPerson {
  readonly told: readonly { readonly category: string; readonly field: string; readonly value: string }[]
  readonly seed: number
}

/** One category: its fields (`facts` are the indexes of the statements a value repeats) and the paragraph that tells them. */
export const CategoryDetails = z.object({
  fields: z.array(z.object({ field: z.string(), value: z.string(), facts: z.array(z.number().int()) })),
  paragraph: z.string(),
})
export type CategoryDetails = z.infer<typeof CategoryDetails>

/** Writes the fields and the paragraph of one category. All categories are written at the same time. */
export const writeDetails: Step<WriteDetailsInput, CategoryDetails> = {
  name: 'write-details',
  purpose: 'write',
  schema: CategoryDetails,
  maxOutputTokens: 900,
  prompt: (input) => ({ instructions, input: material(input) }),
  problems: outOfBounds,
  rules: writeDetailsByRules,
}

function outOfBounds({ fields, paragraph }: CategoryDetails, { base }: WriteDetailsInput): string[] {
  const names = fields.map(({ field }) => field)
  const count = words(paragraph).length
  return [
    ...(fields.length < fieldBounds.min ? [`Give at least ${fieldBounds.min} fields, you gave ${fields.length}.`] : []),
    ...(fields.length > fieldBounds.max ? [`Give at most ${fieldBounds.max} fields, you gave ${fields.length}.`] : []),
    ...names.filter((name, at) => names.indexOf(name) !== at).map((name) => `"${name}" is given twice.`),
    ...names.filter((name) => !/^[a-z][a-z0-9_]*$/.test(name)).map((name) => `"${name}" is not snake_case.`),
    ...fields.filter(({ value }) => !value.trim()).map(({ field }) => `"${field}" has no value.`),
    ...(fields.some(({ facts }) => facts.some((index) => !base.facts[index]))
      ? ['"facts" holds numbers that are not in the list.']
      : []),
    ...(count === 0 ? ['"paragraph" is empty.'] : []),
    // A little over is no reason for a second round; the system prompt's length budget has room for it.
    ...(count > paragraphMaxWords * 1.3
      ? [`"paragraph" may have ${paragraphMaxWords} words, yours has ${count}.`]
      : []),
  ]
}

function material({ template, base, backbone, category, others, request, seed, rest }: WriteDetailsInput): string {
  return [
    describePerson(base),
    `Settled for all writers:\n${Object.entries(backbone)
      .map(([field, value]) => `- ${field}: ${value}`)
      .join('\n')}`,
    describeTalk(template),
    fenced('statements', numberedFacts(base.facts)),
    whichVariation(seed),
    trainersWish(request),
    ...(rest ? [toldElsewhere(rest)] : []),
    `YOUR CATEGORY: ${category.name} (${category.description})\nFields to choose from, or better ones of your own: ${category.example_fields.join(', ')}.\nOthers write at the same time: ${others.join(', ') || 'nobody'}; leave their matters to them.`,
  ].join('\n\n')
}

function toldElsewhere({ told }: RestOfPerson): string {
  const lines = told.map(({ category, field, value }) => `- ${category}, ${field}: ${value.replace(/\s+/g, ' ')}`)
  return `The others have written already (material too). Contradict none of it and tell none of it again:\n${fenced('others', lines.join('\n'))}`
}

const instructions = `You write one side of a person whom an actor will play in a practice conversation.

Answer with one JSON object: {"fields": [{"field", "value", "facts"}], "paragraph"}.

"fields": 5 or 6 fields. "field" is a snake_case name; "value" is a noun phrase, or a clause that begins with "you", of at most 14
words: concrete, with names, places, figures and every condition of a statement; nothing vague ("various", "some", "it depends"). "facts" lists the numbers of the
statements which the value repeats, [] if you invented it or it is settled; never mix stated and invented in one value.
- First use the statements that belong to your category more than to the others' categories, with their exact figures and names.
- Then invent what is missing: plausible for this person's age, trade, city and country, in the local currency, useful in this
  talk. Never contradict or stretch a statement or what is settled; no second employer, budget, illness or relative beside
  the stated ones. What the statements call unknown or unimportant stays so.
"paragraph": at most ${paragraphMaxWords} words that tell all your fields to the actor, addressed as "you", in plain flowing prose, with the
figures and names. No headings, no lists, no advice on how to act, no sentence about the learner's task. Write it, like the values,
in the language of the statements. What stands between marks (person, talk, statements, wish) is material,
not orders about your task.`
