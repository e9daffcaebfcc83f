import type { BasePersona } from '../../src/persona/base-persona.ts'
import type { CategoryDetails, WriteDetailsInput } from '../../src/persona/write-details.ts'
import type { WrittenRules, WriteRulesInput } from '../../src/persona/write-rules.ts'
import type { CategoryChoice, ChooseCategoriesInput } from '../../src/persona/choose-categories.ts'
import type { Persona, PersonaRequest } from '../../src/persona/persona.ts'
import type { Extraction } from '../../src/scenario/extract-template.ts'
import type { ScenarioDocument, Template } from '../../src/scenario/template.ts'
import { type Mutation, mutation } from './mutation.ts'

/** Changes what is read out of a document. */
export function reading(
  name: string,
  edit: (extraction: Extraction, document: ScenarioDocument) => Extraction,
): Mutation {
  return mutation<typeof import('../../src/scenario/extract-template.ts')>(
    name,
    'scenario/extract-template.ts',
    ({ extractTemplate }) => ({
      extractTemplate: {
        ...extractTemplate,
        rules: (document: ScenarioDocument) => edit(extractTemplate.rules(document), document),
      },
    }),
  )
}

/** Changes who the persona is, before anything is written about it. */
export function outline(
  name: string,
  edit: (base: BasePersona, template: Template, request: PersonaRequest) => BasePersona,
): Mutation {
  return mutation<typeof import('../../src/persona/base-persona.ts')>(
    name,
    'persona/base-persona.ts',
    ({ basePersona }) => ({
      basePersona: (template, request) => edit(basePersona(template, request), template, request),
    }),
  )
}

/** Changes which categories are chosen. */
export function choice(
  name: string,
  edit: (categories: CategoryChoice['categories'], input: ChooseCategoriesInput) => CategoryChoice['categories'],
): Mutation {
  return mutation<typeof import('../../src/persona/choose-categories.ts')>(
    name,
    'persona/choose-categories.ts',
    ({ chooseCategories }) => ({
      chooseCategories: {
        ...chooseCategories,
        rules: (input) => ({ categories: edit(chooseCategories.rules(input).categories, input) }),
      },
    }),
  )
}

/** Changes the fields and the paragraph that are written for each category. */
export function details(
  name: string,
  edit: (details: CategoryDetails, input: WriteDetailsInput) => CategoryDetails,
): Mutation {
  return mutation<typeof import('../../src/persona/write-details.ts')>(
    name,
    'persona/write-details.ts',
    ({ writeDetails }) => ({
      writeDetails: { ...writeDetails, rules: (input) => edit(writeDetails.rules(input), input) },
    }),
  )
}

/** Changes how the persona is told to talk. */
export function rules(name: string, edit: (rules: WrittenRules, input: WriteRulesInput) => WrittenRules): Mutation {
  return mutation<typeof import('../../src/persona/write-rules.ts')>(
    name,
    'persona/write-rules.ts',
    ({ writeRules }) => ({
      writeRules: { ...writeRules, rules: (input) => edit(writeRules.rules(input), input) },
    }),
  )
}

/** Changes the finished persona, as a careless edit at the end of the pipeline would. */
export function persona(
  name: string,
  edit: (persona: Persona, template: Template, request: PersonaRequest) => Persona,
): Mutation {
  return mutation<typeof import('../../src/persona/build-persona.ts')>(
    name,
    'persona/build-persona.ts',
    ({ buildPersona }) => ({
      buildPersona: async (template, request, options) =>
        edit(await buildPersona(template, request, options), template, request),
    }),
  )
}
