import type { Persona } from '../../src/persona/persona.ts'
import type { PromptSection } from '../../src/prompt/system-prompt.ts'
import { type Mutation, mutation } from './mutation.ts'

type SystemPrompt = typeof import('../../src/prompt/system-prompt.ts')

/** Changes the sections of every prompt before they become one text. */
export function sections(
  name: string,
  edit: (sections: PromptSection[], persona: Persona) => PromptSection[],
): Mutation {
  return mutation<SystemPrompt>(name, 'prompt/system-prompt.ts', ({ promptSections, renderSections }) => {
    const edited = (persona: Persona) => edit(promptSections(persona), persona)
    return { promptSections: edited, systemPrompt: (persona) => renderSections(edited(persona)) }
  })
}

/** Changes the text of the section with this id, where a prompt has it. */
export function inSection(name: string, id: string, edit: (text: string, persona: Persona) => string): Mutation {
  return sections(name, (all, persona) =>
    all.map((section) => (section.id === id ? { ...section, text: edit(section.text, persona) } : section)),
  )
}

/** Leaves a section out. */
export function withoutSection(name: string, is: (section: PromptSection) => boolean): Mutation {
  return sections(name, (all) => all.filter((section) => !is(section)))
}

/** Changes the finished text of every prompt. */
export function wholePrompt(name: string, edit: (prompt: string, persona: Persona) => string): Mutation {
  return mutation<SystemPrompt>(name, 'prompt/system-prompt.ts', ({ systemPrompt }) => ({
    systemPrompt: (persona) => edit(systemPrompt(persona), persona),
  }))
}

/** @returns the lines of a text that pass */
export function linesOf(text: string, keep: (line: string) => boolean): string {
  return text.split('\n').filter(keep).join('\n')
}
