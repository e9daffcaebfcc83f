import { openSession } from '../src/cli/session.ts'
import { messageOf } from '../src/errors.ts'
import { engineInForce } from './engine.ts'
import { talkNotes, talkRows } from './rules/report.ts'
import { playScript, readScripts } from './rules/scripts.ts'
import type { TalkFigures } from './rules/talks.ts'

/**
 * `npm run evals:talks [-- <part of a scenario's name> [--show]]`: plays the scripts of evals/talks to the bundled scenarios
 * and counts, by archetype, what a trainer would count. `--show` prints the talks.
 */
const wanted = process.argv.slice(2).find((word) => !word.startsWith('--')) ?? ''
const shows = process.argv.includes('--show')

try {
  const roleplay = await openSession({ engine: engineInForce() })
  const byArchetype = new Map<string, { figures: TalkFigures[]; ms: number[] }>()
  for (const script of (await readScripts()).filter(({ scenario, number }) =>
    `${scenario}.${number}`.includes(wanted),
  )) {
    const { archetype, played, figures } = await playScript(roleplay, script)
    const kind = byArchetype.get(archetype) ?? { figures: [], ms: [] }
    byArchetype.set(archetype, { figures: [...kind.figures, figures], ms: [...kind.ms, ...played.ms] })
    print(`${script.scenario}.${script.number} (${archetype}): ${figures.turns} turns`)
    for (const note of talkNotes(figures)) print(`      ${note}`)
    if (!shows) continue
    for (const { turn, learner, reply, disposition } of played.conversation.turns)
      print(`  L${turn}: ${learner}\n  P${turn}: ${reply}   [${Object.values(disposition).join(' ')}]`)
  }
  for (const [archetype, { figures, ms }] of byArchetype) print(['', archetype, ...talkRows(figures, ms)].join('\n'))
  const all = [...byArchetype.values()]
  if (all.length === 0) throw new Error(`no talk of evals/talks is called like ${JSON.stringify(wanted)}`)
  const together = talkRows(
    all.flatMap((kind) => kind.figures),
    all.flatMap((kind) => kind.ms),
  )
  print(['', 'ALL', ...together].join('\n'))
} catch (error) {
  process.stderr.write(`${messageOf(error)}\n`)
  process.exitCode = 1
}

function print(text: string): void {
  process.stdout.write(`${text}\n`)
}
