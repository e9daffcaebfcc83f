import { describe, expect, test } from 'vitest'
import { figuresIn } from '../../src/conversation/voices/echo.ts'
import { tellsFigures } from '../../src/language/figures.ts'
import { shows } from '../../src/persona/details/statement-features.ts'
import { extractTemplateByRules } from '../../src/scenario/extract-template.rules.ts'
import { cpuTimer } from '../support/cpu-timer.ts'

/** Nobody writes like that, but nobody shall hold up the server with it either. */
describe('is done quickly with', () => {
  const absurd = [
    ['a word', 'a'],
    ['a number', '1'],
    ['a section number', '1.'],
    ['capitals', 'A'],
    ['empty lines', '\n'],
    ['blanks', ' '],
  ] as const

  const readQuickly = absurd.filter(([name]) => !['capitals', 'a section number'].includes(name))

  test.each(readQuickly)('%s of 40,000 characters in a document', (_, part) => {
    const text = `# Visit\n\n**Client:** Mr Tom Ashdown, 45, farmer.\n\nHe has ${part.repeat(40_000 / part.length)} in his barn.\n\nHe fears the bill.\n`
    extractTemplateByRules({ name: 'warm.md', text: '# Visit\n\nHe fears the bill.\n' })
    const spentMs = cpuTimer()

    const { facts } = extractTemplateByRules({ name: 'visit.md', text })

    expect(spentMs()).toBeLessThan(1_500)
    expect(facts.map((fact) => fact.text).join(' ')).toContain('fears the bill')
  })

  test.each(absurd)('%s of 24,000 characters in a statement', (_, part) => {
    const text = `x${part.repeat(24_000 / part.length)}x`
    const spentMs = cpuTimer()

    tellsFigures(text)
    shows(text, 'money')
    figuresIn(text)

    expect(spentMs()).toBeLessThan(500)
  })
})
