import { writeFile } from 'node:fs/promises'
import { Misuse } from '../src/cli/command.ts'
import { messageOf } from '../src/errors.ts'
import { archetypes } from '../src/scenario/template.ts'
import { createStepRunner } from '../src/step.ts'
import { resultOf, type TalkResult, verdictOn } from './learner/figures.ts'
import { learnerVersion } from './learner/learner.ts'
import { readOptions, type SimulateOptions, usage } from './learner/options.ts'
import { findCounterparts } from './learner/partners.ts'
import { planTalks } from './learner/plan-talks.ts'
import { reportOf, talkText } from './learner/report.ts'
import { holdTalk } from './learner/talk.ts'
import { product } from './product.ts'

/**
 * `npm run evals:simulate [-- --count 50]`: learners of three skills hold whole talks with the personas. Fails when in some
 * kind of talk good learners do not reach a positive end at least twice as often as poor ones. Where a model is in force, it
 * is learner and persona.
 */
try {
  await simulate(readOptions(process.argv.slice(2)))
} catch (error) {
  process.stderr.write(`${messageOf(error)}\n`)
  if (error instanceof Misuse) process.stderr.write(`${usage}\n`)
  process.exitCode = error instanceof Misuse ? 2 : 1
}

async function simulate(options: SimulateOptions): Promise<void> {
  const { roleplay, model } = await product()
  const planned = planTalks(await findCounterparts(roleplay, options), options)
  const results: TalkResult[] = []
  let told = performance.now()
  for (const { partner, skill, seed } of planned) {
    const { personaId, brief, id: scenario } = partner
    const run = createStepRunner({ model })
    const talk = await holdTalk({ roleplay, personaId, brief, skill, seed, run })
    results.push(resultOf(talk, { scenario, skill, seed }))
    if (results.length <= options.show) process.stdout.write(`${talkText(talk, { scenario, skill, seed })}\n\n`)
    if (performance.now() - told > 2_000) {
      process.stderr.write(`${results.length} of ${planned.length} talks\n`)
      told = performance.now()
    }
  }
  const present = archetypes.filter((archetype) => planned.some(({ partner }) => partner.archetype === archetype))
  const verdicts = present.map((archetype) => verdictOn(archetype, results))
  process.stdout.write(`${reportOf(results, verdicts)}\n`)
  if (options.json !== null)
    await writeFile(
      options.json,
      `${JSON.stringify({ learner: learnerVersion, options, verdicts, talks: results }, null, 2)}\n`,
    )
  if (verdicts.some(({ outcome }) => outcome === 'not shown')) process.exitCode = 1
}
