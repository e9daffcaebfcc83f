import { describe, expect, test } from 'vitest'
import { openSession } from '../../src/cli/session.ts'
import { playScript, readScripts } from '../../evals/rules/scripts.ts'
import type { TalkFigures } from '../../evals/rules/talks.ts'

describe('twenty-line talks with the bundled scenarios', async () => {
  const roleplay = await openSession({ engine: 'rules' })
  const scripts = await readScripts()
  const all: TalkFigures[] = []

  test('there are five for each kind of talk', () => {
    expect(scripts).toHaveLength(25)
    expect(scripts.every(({ lines }) => lines.length === 20)).toBe(true)
  })

  test.each(scripts)(
    '$scenario.$number: nothing is said twice, begins alike, is too long or against a fact',
    async (script) => {
      const { figures, played } = await playScript(roleplay, script)

      all.push(figures)
      expect(figures).toMatchObject({ repeated: [], openings: [], tooLong: [], contradicted: [] })
      expect(JSON.stringify(played.conversation).length).toBeLessThan(100_000)
    },
  )

  test('most questions about what the document states are answered with it', () => {
    const asked = all.reduce((sum, figures) => sum + figures.asked, 0)
    const missed = all.reduce((sum, figures) => sum + figures.missed.length, 0)

    expect(asked).toBeGreaterThan(150)
    expect((asked - missed) / asked).toBeGreaterThan(0.55)
  })
})
