import { words } from '../../src/language/text.ts'
import { defineCheck, listed, noneOf, switchedOn } from '../check.ts'
import { PersonaOutput } from '../outputs.ts'
import { type Section, sectionOfCategory, sectionsOf } from '../prompt-sections.ts'
import { ruleTables } from '../rules-of/index.ts'
import { faultOf, passagesOf } from '../rules-of/stated.ts'

/**
 * The prompt reads from the person to the rules: who they are at the very beginning, then what is going on, then each
 * category of details in a section of its own, then how they behave, and what always holds at the end. No section is empty,
 * none stands there twice. Wanted: true.
 */
export default defineCheck(
  'sections-in-order',
  { output: PersonaOutput, wanted: switchedOn },
  ({ persona, system_prompt }) => {
    const sections = sectionsOf(system_prompt)
    const identity = sections.findIndex(({ lines }) => tellsWho(lines, persona.name))
    const situation = persona.scene ? sections.findIndex(({ lines }) => tellsSituation(lines, persona.scene)) : 0
    const categories = Object.keys(persona.detail_categories).map((category) => ({
      category,
      at: sectionOfCategory(category, sections, persona),
    }))
    const lastDetails = Math.max(...categories.map(({ at }) => at), situation)
    const secrecy = lastIndexStating(sections, ['keeps_the_text_secret', 'stays_in_character'])
    const untold = categories.filter(({ at }) => at < 0).map(({ category }) => category)
    const places = categories.map(({ at }) => at).filter((at) => at >= 0)
    return noneOf(
      [
        ...(identity === 0 ? [] : [`who the person is stands in section ${identity + 1}, wanted 1`]),
        ...(situation < 0 ? ['no section tells what is going on'] : []),
        ...(situation >= 0 && places.some((at) => at <= situation) ? ['details stand before the situation'] : []),
        ...(untold.length > 0 ? [`no section for ${listed(untold)}`] : []),
        ...(new Set(places).size < places.length ? ['two categories share a section'] : []),
        ...(secrecy < 0 ? ['no section holds the guardrails'] : []),
        ...(secrecy >= 0 && secrecy < sections.length - 1
          ? [`the guardrails stand in section ${secrecy + 1} of ${sections.length}, wanted last`]
          : []),
        ...(secrecy >= 0 && sections.length - 1 - lastDetails < 2
          ? ['nothing between the details and the guardrails tells how to behave']
          : []),
        ...sections.filter(({ lines }) => lines.length === 0).map(({ heading }) => `"${heading}" is empty`),
        ...twice(sections.map(({ heading }) => heading.toLowerCase())).map((heading) => `two sections "${heading}"`),
        ...twice(sections.map(({ lines }) => lines.join('\n'))).map(
          (text) => `a section stands there twice: "${text.slice(0, 60)}"`,
        ),
      ],
      `${sections.length} sections from who they are to what always holds: ${listed(sections.map(({ heading }) => heading))}`,
    )
  },
)

function tellsWho(lines: readonly string[], name: string | null): boolean {
  const first = words(lines.slice(0, 2).join(' '))
  return first.includes('you') && words(name ?? '').every((word) => first.includes(word))
}

function tellsSituation(
  lines: readonly string[],
  scene: { readonly situation?: string | null | undefined; readonly setting?: string | null | undefined } | undefined,
): boolean {
  const told = new Set(words(lines.join(' ')))
  return [scene?.situation, scene?.setting].some((text) => {
    const wanted = words(text ?? '').filter((word) => word.length > 3)
    return wanted.length > 0 && wanted.filter((word) => told.has(word)).length / wanted.length >= 0.6
  })
}

function lastIndexStating(sections: readonly Section[], rules: readonly string[]): number {
  return sections.findLastIndex(({ lines }) => {
    const passages = passagesOf(lines)
    return rules.every((name) => {
      const rule = ruleTables.guardrails?.[name]
      return rule !== undefined && faultOf(rule, passages) !== 'it is not stated'
    })
  })
}

function twice(texts: readonly string[]): string[] {
  return [...new Set(texts.filter((text, at) => text !== '' && texts.indexOf(text) < at))]
}
