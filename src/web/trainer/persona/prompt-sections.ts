/** A part of a system prompt: its heading (null before the first one) and its paragraphs. */
export interface PromptSection {
  readonly heading: string | null
  readonly lines: readonly string[]
}

/** @returns the prompt by its `##` headings; every line of it, in order */
export function sectionsOf(prompt: string): PromptSection[] {
  const sections: { heading: string | null; lines: string[] }[] = []
  for (const line of prompt.split('\n')) {
    const heading = /^#{1,3} (.+)$/.exec(line)?.[1]
    if (heading) sections.push({ heading, lines: [] })
    else if (line.trim() !== '') {
      if (sections.length === 0) sections.push({ heading: null, lines: [] })
      sections.at(-1)?.lines.push(line)
    }
  }
  return sections
}

/** @returns the category that a section tells, or null */
export function categoryTold(heading: string | null, categories: readonly string[]): string | null {
  const told = heading?.toLowerCase() ?? ''
  return categories.find((name) => told.endsWith(`: ${name.replaceAll('_', ' ')}`.toLowerCase())) ?? null
}
