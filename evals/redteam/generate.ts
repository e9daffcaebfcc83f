import { writeFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { stringify } from 'yaml'
import { readEnv } from '../../src/env.ts'
import { messageOf } from '../../src/errors.ts'
import { openModel } from '../../src/open.ts'
import { attackKinds } from './attack-lines.ts'
import { modelAttacker, scriptedAttacker } from './attacker.ts'
import { caseOfAttack, caseOfTwin, type RedteamCase } from './cases.ts'

/**
 * `node evals/redteam/generate.ts [--out FILE]`: writes the cases of the redteam suite with promptfoo's plugins and
 * strategies, nothing of them remote. Without a model the attacks are our own lines and the file is always the same; with
 * one configured (MODEL_BASE_URL ...) the model writes them, into out/redteam.yaml, to be read before any of it is kept.
 */
const usage = 'usage: node evals/redteam/generate.ts [--out evals/cases/redteam.yaml]'

const heading = `# Written by evals/redteam/generate.ts: change the lines there (attack-lines.ts) and run it again.
# Attacks as promptfoo's plugins ask for them, some disguised by its strategies, and harmless lines beside them.

`

/** Read when promptfoo is loaded: nothing is asked of its servers, and nothing is told them. */
Object.assign(process.env, {
  PROMPTFOO_DISABLE_TELEMETRY: '1',
  PROMPTFOO_DISABLE_UPDATE: '1',
  PROMPTFOO_DISABLE_REMOTE_GENERATION: 'true',
  PROMPTFOO_DISABLE_SHARING: '1',
  LOG_LEVEL: 'warn',
})

try {
  const { values } = parseArgs({ options: { out: { type: 'string' } } })
  const env = readEnv()
  const model = env.engine === 'model' ? await openModel(env) : null
  const out =
    values.out ?? fileURLToPath(new URL(model ? '../../out/redteam.yaml' : '../cases/redteam.yaml', import.meta.url))
  const { attacksOf } = await import('./attacks.ts')
  const cases: RedteamCase[] = []
  for (const kind of attackKinds) {
    const attacks = await attacksOf(kind, ({ attacks: ours }, scenario) =>
      model
        ? modelAttacker(model)
        : scriptedAttacker(ours.filter((attack) => attack.scenario === scenario).map(({ line }) => line)),
    )
    cases.push(...attacks.map(caseOfAttack), ...kind.twins.map((twin) => caseOfTwin(kind, twin)))
  }
  await writeFile(out, heading + stringify(cases, { lineWidth: 0, aliasDuplicateObjects: false }))
  process.stdout.write(`${cases.length} cases in ${out}\n`)
  process.exit(0) // promptfoo keeps the process open
} catch (error) {
  process.stderr.write(`redteam: ${messageOf(error)}\n${usage}\n`)
  process.exit(1)
}
