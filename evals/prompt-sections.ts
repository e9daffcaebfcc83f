import { reach, searchable, withoutNames } from '../src/language/reach.ts'
import { words } from '../src/language/text.ts'
import type { Persona } from '../src/persona/persona.ts'
import { inWords, leaves } from '../src/persona/statements.ts'

/** A section of a prompt as its reader sees it. */
export interface Section {
  readonly heading: string
  readonly lines: readonly string[]
}

/** @returns the sections of a prompt, in order; text before the first heading is a section without one */
export function sectionsOf(prompt: string): Section[] {
  const sections: { heading: string; lines: string[] }[] = [{ heading: '', lines: [] }]
  for (const line of prompt.split('\n')) {
    const heading = /^#{1,3} +(.+)$/.exec(line)?.[1]
    if (heading !== undefined) sections.push({ heading, lines: [] })
    else if (line.trim() !== '') sections.at(-1)?.lines.push(line)
  }
  return sections.filter(({ heading, lines }) => heading !== '' || lines.length > 0)
}

/** @returns the section that tells a category's details: its heading names the category, else it says most of its values */
export function sectionOfCategory(category: string, sections: readonly Section[], persona: Persona): number {
  const name = ` ${inWords(category)} `
  const named = sections.findIndex(({ heading }) => ` ${words(heading).join(' ')} `.includes(name))
  if (named >= 0) return named
  const values = leaves('', persona.detail_categories[category] ?? {}).map(({ text }) => text)
  const told = sections.map((section) => told01(values, section, persona))
  const most = Math.max(0, ...told)
  return most >= 0.5 ? told.indexOf(most) : -1
}

/** @returns the share of the values that a section tells */
function told01(values: readonly string[], { lines }: Section, { name }: Persona): number {
  const text = searchable(lines.join('\n'))
  if (values.length === 0) return 0
  return values.filter((value) => reach(withoutNames(value, name), text) >= 0.7).length / values.length
}
