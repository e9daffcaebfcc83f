import { beforeAll, describe, expect, test } from 'vitest'
import { openSession } from '../../src/cli/session.ts'
import { play } from '../../evals/rules/play.ts'
import { playScript, readScripts, type Script } from '../../evals/rules/scripts.ts'

describe('twenty-line talks with the bundled scenarios', async () => {
  const roleplay = await openSession({ engine: 'rules' })
  const scripts = await readScripts()
  const talks = new Map<Script, Awaited<ReturnType<typeof playScript>>>()

  beforeAll(async () => {
    for (const script of scripts) talks.set(script, await playScript(roleplay, script))
  }, 240_000)

  test('there are five for each kind of talk', () => {
    expect(scripts).toHaveLength(25)
    expect(scripts.every(({ lines }) => lines.length === 20)).toBe(true)
  })

  test.each(scripts)(
    '$scenario, talk $number: nothing is said twice, begins alike, is too long, against a fact or taken for an assistant',
    (script) => {
      const talk = talks.get(script)

      expect(talk?.figures).toMatchObject({ repeated: [], openings: [], tooLong: [], contradicted: [] })
      expect(talk?.figures.cut.filter((text) => text.startsWith('persona_break'))).toEqual([])
      expect(JSON.stringify(talk?.played.conversation).length).toBeLessThan(100_000)
    },
  )

  test('a talk of fifty turns takes less than 100 KB', async () => {
    const lines = scripts
      .filter(({ scenario }) => scenario === 'dei-incident')
      .flatMap((script) => script.lines.slice(0, 17))
    const { id } = (await roleplay.listPersonas()).find((persona) => persona.template_id === 'dei-incident') ?? {}
    const { conversation } = await play(
      roleplay,
      id ?? '',
      lines.slice(0, 50).map(({ text }) => text),
    )

    expect(conversation.turns).toHaveLength(50)
    expect(JSON.stringify(conversation).length).toBeLessThan(100_000)
  })

  test('most questions about what the document states are answered with it', () => {
    const all = [...talks.values()].map(({ figures }) => figures)
    const asked = all.reduce((sum, figures) => sum + figures.asked, 0)
    const missed = all.reduce((sum, figures) => sum + figures.missed.length, 0)

    expect(asked).toBeGreaterThan(150)
    expect((asked - missed) / asked).toBeGreaterThan(0.55)
  })
})
