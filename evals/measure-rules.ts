import { engineInForce } from './engine.ts'
import { messageOf, RoleplayError } from '../src/errors.ts'
import { openSession } from '../src/cli/session.ts'
import { readLabelled } from './rules/gold.ts'
import { measureMoves } from './rules/moves.ts'
import { play } from './rules/play.ts'
import { measureReading } from './rules/reading.ts'
import { lineOf, summaryOf, type Measured } from './rules/report.ts'
import { measureTalk } from './rules/talks.ts'

/**
 * `npm run evals:rules -- <folder>`: how well documents with gold files are read, which categories are chosen, whether the
 * gold facts reach the prompt, what good and bad lines of a learner lead to, and how whole talks go. ENGINE=model in the
 * environment measures the same on a model.
 */
const folder = process.argv[2]
try {
  if (!folder)
    throw new RoleplayError(
      'request-invalid',
      'usage: npm run evals:rules -- <folder of documents with .gold.json files>',
    )
  await measure(folder)
} catch (error) {
  process.stderr.write(`${messageOf(error)}\n`)
  process.exitCode = 1
}

async function measure(path: string): Promise<void> {
  const roleplay = await openSession({ engine: engineInForce() })
  const measured: Measured[] = []
  for (const { id, document, gold, talk } of await readLabelled(path)) {
    const { template_data: template } = await roleplay.readScenario(document)
    const built = await roleplay.createPersona(template.template_id, { mode: 'assess_mode' })
    const lines = (all: readonly { text: string }[]) =>
      play(
        roleplay,
        built.persona.id,
        all.map(({ text }) => text),
      )
    const texts = (all: readonly string[]) => lines(all.map((text) => ({ text })))
    const [good, bad] = [await texts(gold.learner_turns_good), await texts(gold.learner_turns_bad)]
    const played = talk && (await lines(talk))
    const one: Measured = {
      id,
      archetype: built.persona.archetype,
      reading: measureReading(gold, template, built),
      moves: good.ms.length > 0 && bad.ms.length > 0 ? measureMoves(good, bad) : null,
      talk: talk && played && measureTalk(played, talk),
      ms: [good, bad, ...(played ? [played] : [])].flatMap(({ ms }) => ms),
      stateBytes: played ? JSON.stringify(played.conversation).length : 0,
    }
    measured.push(one)
    process.stdout.write(`${lineOf(one)}\n`)
  }
  process.stdout.write(`${summaryOf(measured)}\n`)
}
