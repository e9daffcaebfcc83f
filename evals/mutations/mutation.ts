/**
 * A named change of the product itself: exports of one module of src are replaced by others that are made from the real
 * ones, and everything in the product that imports them gets the changed ones.
 */
export interface Mutation {
  readonly name: string // what is wrong with the product now, in a few words
  readonly module: string // under src, e.g. prompt/archetype-section.ts
  /** Why no case can notice it, for damage that is known to survive. */
  readonly survives?: string
  change(real: never): Readonly<Record<string, unknown>>
}

/**
 * @param module the file under src; `Module` is its type: `typeof import('../../src/...')`
 * @param change gives the exports that change, made from the real ones
 */
export function mutation<Module extends object>(
  name: string,
  module: string,
  change: (real: Module) => Partial<Module>,
  more: Pick<Mutation, 'survives'> = {},
): Mutation {
  return { name, module, change: change as (real: never) => Readonly<Record<string, unknown>>, ...more }
}
