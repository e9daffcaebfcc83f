/** A kind of detail a person may need, as the server keeps it. */
export interface Category {
  readonly name: string
  readonly description: string
  readonly relevant_when: string
  readonly example_fields: readonly string[]
  readonly cues: readonly string[]
}

/** The same while it is being written: lists are text, one entry a line. */
export interface CategoryDraft {
  readonly name: string
  readonly description: string
  readonly relevant_when: string
  readonly example_fields: string
  readonly cues: string
}

export type CategoryField = keyof CategoryDraft

export const emptyDraft: CategoryDraft = { name: '', description: '', relevant_when: '', example_fields: '', cues: '' }

export function draftOf({ example_fields: fields, cues, ...rest }: Category): CategoryDraft {
  const { name, description, relevant_when } = rest
  return { name, description, relevant_when, example_fields: fields.join('\n'), cues: cues.join('\n') }
}

export function categoryOf(draft: CategoryDraft): Category {
  return {
    name: draft.name.trim(),
    description: draft.description.trim(),
    relevant_when: draft.relevant_when.trim(),
    example_fields: entriesOf(draft.example_fields, /[\n,]/),
    cues: entriesOf(draft.cues, /\n/),
  }
}

/**
 * @param taken names of other categories
 * @returns what is wrong, by field; the rules are those of src/persona/category.ts
 */
export function faultsOf(draft: CategoryDraft, taken: readonly string[]): Partial<Record<CategoryField, string>> {
  const { name, description, relevant_when: relevant, example_fields: fields } = categoryOf(draft)
  const odd = fields.find((field) => !/^[a-z][a-z0-9_]*$/.test(field))
  return {
    ...(isName(name)
      ? {}
      : { name: 'Small letters, figures and _ only, a letter first, 3 to 60 characters: travel_habits.' }),
    ...(taken.includes(name) ? { name: `“${name}” is taken already. Choose another name.` } : {}),
    ...(description ? {} : { description: 'Say in a sentence what it is about.' }),
    ...(relevant ? {} : { relevant_when: 'Say for which scenarios it matters.' }),
    ...(odd === undefined
      ? {}
      : { example_fields: `“${odd}” does not work: small letters, figures and _ only, a letter first.` }),
    ...(fields.length < 5 || fields.length > 20
      ? {
          example_fields: `Five to twenty fields, one a line. Now there ${fields.length === 1 ? 'is one' : `are ${fields.length}`}.`,
        }
      : {}),
  }
}

const isName = (name: string) => /^[a-z][a-z0-9_]{2,59}$/.test(name)

/**
 * @param problems what the server found, by path ("example_fields.2")
 * @returns the same by field of the form
 */
export function faultsByField(
  problems: readonly { readonly path: string; readonly message: string }[],
): Partial<Record<CategoryField, string>> {
  const faults: Partial<Record<CategoryField, string>> = {}
  for (const { path, message } of problems) {
    const field = (Object.keys(emptyDraft) as CategoryField[]).find((one) => path.split('.').includes(one))
    if (field && !faults[field]) faults[field] = message
  }
  return faults
}

const entriesOf = (text: string, between: RegExp) => [
  ...new Set(
    text
      .split(between)
      .map((entry) => entry.trim())
      .filter(Boolean),
  ),
]
