import { readFileSync } from 'node:fs'
import { beforeAll, expect, test } from 'vitest'
import { measureMoves, type Moves } from '../../evals/rules/moves.ts'
import { play } from '../../evals/rules/play.ts'
import { openSession } from '../../src/cli/session.ts'

const text = readFileSync(new URL('in-kind/situations.txt', import.meta.url), 'utf8')
const situations = text
  .split(/^= /m)
  .slice(1)
  .map((part) => {
    const [title = '', ...rows] = part.trim().split('\n')
    const linesOf = (mark: string) => rows.flatMap((row) => (row.startsWith(mark) ? [row.slice(mark.length)] : []))
    const document = rows.filter((row) => !/^[-+] /.test(row)).join('\n')
    return { title, document: `# ${title}\n\n${document}`, good: linesOf('+ '), bad: linesOf('- ') }
  })

const moves: Moves[] = []

beforeAll(async () => {
  const roleplay = await openSession({ engine: 'rules' })
  for (const { title, document, good, bad } of situations) {
    const { template_data: template } = await roleplay.readScenario({ name: `${title}.md`, text: document })
    const { persona } = await roleplay.createPersona(template.template_id, { mode: 'assess_mode' })
    moves.push(measureMoves(await play(roleplay, persona.id, good), await play(roleplay, persona.id, bad)))
  }
}, 60_000)

test('good lines lead further than bad ones in situations nothing was trained on', () => {
  expect(moves.filter(({ isBetter }) => isBetter).length).toBeGreaterThanOrEqual(situations.length - 1)
})

test('good and bad lines get replies that differ in kind, in most of them', () => {
  const sum = (of: 'pairs' | 'differ') => moves.reduce((so, { replies }) => so + replies[of], 0)

  expect(sum('differ') / sum('pairs')).toBeGreaterThan(0.8)
})
