import { parseArgs } from 'node:util'
import type { Assessment } from '../src/assessment/assessment.ts'
import { messageOf } from '../src/errors.ts'
import { product } from './product.ts'
import { agreementOf, type Pair } from './scoring/agreement.ts'
import { labelOf } from './scoring/labels.ts'
import { type LabelledTranscript, labelledTranscripts } from './scoring/labelled-transcript.ts'

/**
 * `npm run evals:transcripts -- FOLDER [--show]`: how far the assessment agrees with labelled transcripts of any origin: levels,
 * own checks, blockers, facts stated wrong, good above poor. `--show` lists what was missed.
 */
type Measured = LabelledTranscript & { readonly name: string; readonly assessment: Assessment }

try {
  const { values, positionals } = parseArgs({ allowPositionals: true, options: { show: { type: 'boolean' } } })
  const [folder] = positionals
  if (folder === undefined) throw new Error('usage: npm run evals:transcripts -- FOLDER [--show]')
  const talks = await measured(folder)
  if (talks.length === 0) throw new Error(`${folder} has no transcripts (*.json)`)
  report(talks, values.show === true)
} catch (error) {
  process.stderr.write(`${messageOf(error)}\n`)
  process.exitCode = 1
}

async function measured(folder: string): Promise<Measured[]> {
  const { roleplay } = await product()
  const talks: Measured[] = []
  for (const talk of labelledTranscripts(folder)) {
    const { template_data } = await roleplay.readScenario({ name: talk.scenario_file, text: talk.document })
    template_data.archetype_classification.primary_archetype = talk.archetype // how a document is read is measured elsewhere
    await roleplay.keepTemplate(template_data)
    const turns = talk.turns.map((said, at) => ({ turn: at + 1, ...said }))
    const checks = talk.checks.map(({ id, question }) => ({ id, question }))
    const assessment = await roleplay.assessTranscript(template_data.template_id, { turns }, { checks })
    talks.push({ ...talk, assessment })
  }
  return talks
}

function report(talks: readonly Measured[], shows: boolean): void {
  const levels = talks.flatMap(levelPairs)
  const { labels, exact, near, kappa } = agreementOf(levels)
  print(
    `levels          ${labels} labels, exact ${percent(exact)}, within one ${percent(near)}, weighted kappa ${fixed(kappa)}`,
  )
  for (const [archetype, ofIt] of Map.groupBy(levels, (pair) => pair.archetype))
    print(
      `  ${archetype.padEnd(15)} exact ${percent(agreementOf(ofIt).exact)}, within one ${percent(agreementOf(ofIt).near)}`,
    )
  reportChecks(talks.flatMap(checkAnswers))
  const poorAbove = pairsOf(talks).filter(
    ([good, poor]) => (good.assessment.score01 ?? 0) <= (poor.assessment.score01 ?? 0),
  )
  print(`good above poor ${pairsOf(talks).length - poorAbove.length} of ${pairsOf(talks).length} pairs`)
  print(`blockers        ${hits(talks, ({ blocker, assessment }) => [blocker !== null, assessment.blocker !== null])}`)
  print(
    `passed          ${hits(talks, ({ level, assessment }) => [level === 'good', assessment.pass === true])} (good talks)`,
  )
  print(`quotes          ${invented(talks)} of ${talks.flatMap(quotes).length} not word for word`)
  reportFacts(talks)
  if (!shows) return
  for (const { talk, id, label, measured: was } of levels)
    if (label !== was) print(`${talk}: ${id} ${was}, labelled ${label}`)
  for (const { talk, question, wanted, answer, reason } of talks.flatMap(checkAnswers))
    if (wanted !== answer) print(`${talk}: ${String(answer)} for ${String(wanted)}: ${question} (${reason})`)
  for (const { name, blocker, assessment } of talks)
    if ((blocker !== null) !== (assessment.blocker !== null))
      print(`${name}: blocker ${assessment.blocker?.quote ?? 'none'}, labelled ${blocker ?? 'none'}`)
}

function levelPairs({ name, archetype, labels: given, assessment }: Measured): Pair[] {
  return Object.entries(given).map(([id, label]) => {
    const criterion = assessment.criteria.find((one) => one.id === id)
    return { archetype, id, talk: name, label, measured: criterion ? labelOf(criterion.value) : 'missing' }
  })
}

interface Answer {
  readonly talk: string
  readonly question: string
  readonly wanted: boolean
  readonly answer: boolean | null
  readonly reason: string
}

function checkAnswers({ name, checks, assessment }: Measured): Answer[] {
  return checks.map(({ id, question, answer: wanted }) => {
    const check = assessment.checks.find((one) => one.id === id)
    return { talk: name, question, wanted, answer: check?.answer ?? null, reason: check?.reason ?? '' }
  })
}

/** Cohen's kappa over what was answered. */
function reportChecks(answers: readonly Answer[]): void {
  const told = answers.filter(({ answer }) => answer !== null)
  const agreed = told.filter(({ wanted, answer }) => wanted === answer).length
  const shareOf = (key: 'wanted' | 'answer') => told.filter((one) => one[key] === true).length / told.length
  const byChance = shareOf('wanted') * shareOf('answer') + (1 - shareOf('wanted')) * (1 - shareOf('answer'))
  const kappa = told.length === 0 || byChance === 1 ? null : (agreed / told.length - byChance) / (1 - byChance)
  print(
    `own checks      ${answers.length} asked, ${told.length} answered, right ${percent(agreed / Math.max(1, told.length))} of those (${percent(agreed / answers.length)} of all), kappa ${fixed(kappa)}`,
  )
}

function reportFacts(talks: readonly Measured[]): void {
  const wanted = talks.reduce((sum, { facts_wrong }) => sum + facts_wrong.length, 0)
  const found = talks.flatMap(({ assessment, facts_wrong }) =>
    assessment.facts_wrong.map((claim) =>
      facts_wrong.some((fact) => fact.turn === claim.turn && overlap(fact.quote, claim.quote)),
    ),
  )
  const met = talks.reduce(
    (sum, { assessment, facts_wrong }) =>
      sum +
      facts_wrong.filter((fact) =>
        assessment.facts_wrong.some((claim) => claim.turn === fact.turn && overlap(fact.quote, claim.quote)),
      ).length,
    0,
  )
  print(`facts wrong     ${met} of ${wanted} found; ${found.filter(Boolean).length} of ${found.length} found are`)
}

function overlap(one: string, other: string): boolean {
  return one.includes(other) || other.includes(one)
}

/** Each good talk with each poor one of the same scenario. */
function pairsOf(talks: readonly Measured[]): [good: Measured, poor: Measured][] {
  const of = (level: string) => talks.filter((talk) => talk.level === level)
  return of('good').flatMap((good) =>
    of('poor')
      .filter((poor) => poor.scenario_file === good.scenario_file)
      .map((poor): [Measured, Measured] => [good, poor]),
  )
}

function quotes({ assessment }: Measured) {
  return [...assessment.checks, ...assessment.blockers].flatMap(({ turn, quote }) =>
    turn && quote ? [{ turn, quote }] : [],
  )
}

function invented(talks: readonly Measured[]): number {
  return talks.flatMap((talk) =>
    quotes(talk).filter(({ turn, quote }) => !talk.turns[turn - 1]?.learner.includes(quote)),
  ).length
}

function hits(talks: readonly Measured[], compare: (talk: Measured) => [wanted: boolean, found: boolean]): string {
  const compared = talks.map(compare)
  const count = (wanted: boolean, found: boolean) =>
    compared.filter((one) => one[0] === wanted && one[1] === found).length
  return `${count(true, true)} of ${count(true, true) + count(true, false)} found, ${count(false, true)} false`
}

function percent(share: number): string {
  return `${Math.round(share * 100)} %`
}

function fixed(value: number | null): string {
  return value === null ? '-' : value.toFixed(2)
}

function print(text: string): void {
  process.stdout.write(`${text}\n`)
}
