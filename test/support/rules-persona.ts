import { type BasePersona, basePersona } from '../../src/persona/base-persona.ts'
import { categoryLibrary } from '../../src/persona/categories.ts'
import type { Category } from '../../src/persona/category.ts'
import { chooseCategoriesByRules } from '../../src/persona/choose-categories.rules.ts'
import { fixBackboneByRules } from '../../src/persona/fix-backbone.rules.ts'
import { PersonaRequest } from '../../src/persona/persona.ts'
import type { CategoryDetails } from '../../src/persona/write-details.ts'
import { writeDetailsByRules } from '../../src/persona/write-details.rules.ts'
import type { WrittenRules } from '../../src/persona/write-rules.ts'
import { writeRulesByRules } from '../../src/persona/write-rules.rules.ts'
import type { Template } from '../../src/scenario/template.ts'

/** Everything the rules side writes for one persona. */
export interface RulesPersona {
  readonly base: BasePersona
  readonly backbone: Readonly<Record<string, string>>
  readonly categories: readonly string[]
  readonly details: Readonly<Record<string, CategoryDetails>>
  readonly rules: WrittenRules
}

/** Runs the rules of all persona steps in the order of the pipeline. */
export function byRules(
  template: Template,
  seed = 1,
  asked: Partial<PersonaRequest> = {},
  library: readonly Category[] = categoryLibrary,
): RulesPersona {
  const request = PersonaRequest.parse(asked)
  const open = basePersona(template, request)
  const chosen = chooseCategoriesByRules({ template, base: open, library, request }).categories.map(({ name }) => name)
  const facts = fixBackboneByRules({ template, base: open, request, seed }).facts
  const backbone = Object.fromEntries(facts.map(({ field, value }) => [field, value]))
  const base = closed(open, backbone)
  const details = Object.fromEntries(
    chosen.flatMap((name) => {
      const category = library.find((one) => one.name === name)
      if (!category) return []
      return [[name, writeDetailsByRules({ template, base, backbone, category, others: chosen, request, seed })]]
    }),
  )
  return {
    base,
    backbone,
    categories: chosen,
    details,
    rules: writeRulesByRules({ template, base, backbone, request, seed }),
  }
}

function closed(base: BasePersona, backbone: Readonly<Record<string, string>>): BasePersona {
  return {
    ...base,
    name: base.name ?? backbone.name ?? null,
    age: base.age ?? (backbone.age ? Number(backbone.age) : null),
    gender: base.gender ?? backbone.gender ?? null,
    location: { ...base.location, city: base.location.city ?? backbone.city ?? null },
    gaps: [],
  }
}
