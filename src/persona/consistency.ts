import { type Claim, claimOf, contradiction } from '../language/contradiction.ts'
import { numbersIn, sentences } from '../language/text.ts'
import type { BasePersona } from './base-persona.ts'
import { inWords } from './statements.ts'
import { type CategoryDetails, fieldBounds } from './write-details.ts'

/** The details of all categories after the check, and what was changed, a sentence each. */
export interface CheckedDetails {
  readonly details: ReadonlyMap<string, CategoryDetails>
  readonly mended: readonly string[]
}

/**
 * Finds where categories written at the same time contradict the document, the settled backbone or the person's age,
 * and takes the invented side back: a wrong age is set right, another invented value is dropped or, where the category
 * would fall below its 5 fields, replaced by what is settled. Sentences of the paragraph that say the same go with it.
 * @param elsewhere what categories that were written before say; it stands like what is settled
 */
export function checkConsistency(
  written: ReadonlyMap<string, CategoryDetails>,
  base: BasePersona,
  backbone: Readonly<Record<string, string>>,
  elsewhere: readonly { readonly field: string; readonly value: string }[] = [],
): CheckedDetails {
  const mended: string[] = []
  const agreed = [...Object.entries(backbone), ...elsewhere.map(({ field, value }) => [field, value] as const)]
  const truths = [
    ...base.facts.map((fact) => ({ text: fact.text, claim: claimOf(fact.text) })),
    ...agreed.map(([field, value]) => ({
      text: `${inWords(field)}: ${value}`,
      claim: claimOf(`${inWords(field)} ${value}`),
    })),
  ]
  const details = new Map<string, CategoryDetails>()
  for (const [category, detail] of written) {
    const aged = withRightAge(detail, base.age, (note) => mended.push(`${category}: ${note}`))
    const settled = withSettledFields(aged, backbone, (note) => mended.push(`${category}: ${note}`))
    details.set(
      category,
      withoutContradictions(settled, truths, (note) => mended.push(`${category}: ${note}`)),
    )
  }
  return { details, mended }
}

type Note = (sentence: string) => void

/** "You are 52 years old", "at 52, you", "aged 52" about a person of 47 becomes 47; ages of other people stay. */
function withRightAge(detail: CategoryDetails, age: BasePersona['age'], note: Note): CategoryDetails {
  const right = typeof age === 'number' ? String(age) : null
  if (!right) return detail
  const setRight = (text: string) =>
    text.replace(
      /\b(You(?: are|'re|’re) (?:now )?|At (?:the age of )?|^Aged? )(\d{2})(?= years old| ?,? you\b|$)/g,
      (whole, lead: string, said: string) => {
        if (said === right) return whole
        note(`said ${said} years, the person is ${right}`)
        return `${lead}${right}`
      },
    )
  const fields = detail.fields.map((field) => {
    const ownAge = /^(?:age|own_age|current_age)$/.test(field.field) && numbersIn(field.value)[0] !== right
    if (ownAge) note(`"${field.field}" was ${field.value}, the person is ${right}`)
    return { ...field, value: ownAge ? right : setRight(field.value) }
  })
  return { fields, paragraph: setRight(detail.paragraph) }
}

/** A field that has the name of a settled one says what is settled, unless it is the longer telling of the same. */
function withSettledFields(
  detail: CategoryDetails,
  backbone: Readonly<Record<string, string>>,
  note: Note,
): CategoryDetails {
  let paragraph = detail.paragraph
  const fields = detail.fields.map((field) => {
    const settled = backbone[field.field]
    if (settled === undefined || field.facts.length > 0 || sameNumbers(settled, field.value)) return field
    note(`"${field.field}" was "${field.value}", settled is "${settled}"`)
    paragraph = withoutNumbersOf(paragraph, field.value, settled)
    return { ...field, value: settled }
  })
  return { fields, paragraph }
}

function sameNumbers(settled: string, value: string): boolean {
  const said = new Set(numbersIn(value))
  return numbersIn(settled).every((number) => said.size === 0 || said.has(number))
}

function withoutContradictions(
  detail: CategoryDetails,
  truths: readonly { text: string; claim: Claim }[],
  note: Note,
): CategoryDetails {
  const against = (text: string) => {
    const claim = claimOf(text)
    return truths.find((truth) => contradiction(truth.claim, claim) !== null)
  }
  // A value that repeats statements is as true as they are; only inventions are doubted.
  const wrong = detail.fields.filter(
    (field) => field.facts.length === 0 && (against(`${inWords(field.field)} ${field.value}`) ?? against(field.value)),
  )
  for (const field of wrong) note(`"${field.field}" ("${field.value}") contradicted the document`)
  const kept = detail.fields.filter((field) => !wrong.includes(field))
  const spare = Math.max(0, fieldBounds.min - kept.length)
  const replaced = wrong.slice(0, spare).map((field) => ({
    ...field,
    value: against(`${inWords(field.field)} ${field.value}`)?.text ?? against(field.value)?.text ?? field.value,
  }))
  const paragraph = sentences(detail.paragraph)
    .filter((sentence) => {
      const truth = against(sentence.text)
      if (truth) note(`"${sentence.text}" contradicted "${truth.text}"`)
      return !truth
    })
    .map((sentence) => sentence.text)
    .join(' ')
  return { fields: [...kept, ...replaced], paragraph }
}

/** Drops the sentences that give a number which only the overruled value had. */
function withoutNumbersOf(paragraph: string, overruled: string, settled: string): string {
  const right = new Set(numbersIn(settled))
  const wrong = numbersIn(overruled).filter((number) => !right.has(number))
  if (wrong.length === 0) return paragraph
  return sentences(paragraph)
    .filter((sentence) => !numbersIn(sentence.text).some((number) => wrong.includes(number)))
    .map((sentence) => sentence.text)
    .join(' ')
}
