import { messageOf } from '../src/errors.ts'
import { agreementOf, type Pair, pairsOf } from './scoring/agreement.ts'
import { judgedTalk } from './scoring/judged-talk.ts'
import { talkNames } from './scoring/script.ts'

/**
 * `npm run evals:scoring [-- <part of a talk's name> [--show]]`: how far the assessment agrees with the labels of
 * evals/cases/scoring, by archetype and criterion. `--show` lists what was missed.
 */
const wanted = process.argv.slice(2).find((word) => !word.startsWith('--')) ?? ''
const shows = process.argv.includes('--show')

try {
  const talks = await Promise.all(
    talkNames()
      .filter((name) => name.includes(wanted))
      .map((name) => judgedTalk(name)),
  )
  if (talks.length === 0) throw new Error(`no talk of evals/cases/scoring is called ${JSON.stringify(wanted)}`)
  const pairs = talks.flatMap(pairsOf)
  const unseen = pairs.filter(({ talk }) => talk.startsWith('unseen'))
  print(row('', 'labels', 'exact', 'near', 'kappa'))
  const byArchetype = Map.groupBy(pairs, ({ archetype }) => archetype)
  for (const [archetype, ofIt] of byArchetype) {
    print(figures(archetype, ofIt))
    for (const [id, ofCriterion] of Map.groupBy(ofIt, (pair) => pair.id)) print(figures(`  ${id}`, ofCriterion))
  }
  print(figures('ALL', pairs))
  if (unseen.length > 0 && unseen.length < pairs.length) {
    print(
      figures(
        '  known',
        pairs.filter((pair) => !unseen.includes(pair)),
      ),
    )
    print(figures('  unseen', unseen))
  }
  print('')
  for (const { name, level, assessment } of talks) print(`${name.padEnd(28)}${level.padEnd(10)}${assessment.score01}`)
  if (shows) for (const pair of pairs.filter(({ label, measured }) => label !== measured)) print(missed(pair))
} catch (error) {
  process.stderr.write(`${messageOf(error)}\n`)
  process.exitCode = 1
}

function figures(name: string, pairs: readonly Pair[]): string {
  const { labels, exact, near, kappa } = agreementOf(pairs)
  return row(name, String(labels), percent(exact), percent(near), kappa === null ? '-' : kappa.toFixed(2))
}

function missed({ talk, id, label, measured }: Pair): string {
  return `${talk}: ${id} is ${measured}, labelled ${label}`
}

function row(name: string, ...cells: readonly string[]): string {
  return `${name.padEnd(20)}${cells.map((cell) => cell.padStart(8)).join('')}`
}

function percent(share: number): string {
  return `${Math.round(share * 100)} %`
}

function print(text: string): void {
  process.stdout.write(`${text}\n`)
}
