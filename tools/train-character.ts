import { writeFileSync } from 'node:fs'
import { choose, type Weights } from '../src/scenario/reading/people/choice/choose.ts'
import { type ChoiceWeights, inText, type Question } from '../src/scenario/reading/people/choice/weights.ts'
import { readLabelledDocuments } from './character/labelled.ts'
import { type Example, learn } from './character/learn.ts'
import { priors } from './character/priors.ts'
import { type Case, casesOf } from './character/questions.ts'

/**
 * Learns from labelled documents by which signs the character, their age, gender and town are told, and writes the weights
 * beside the code. `node tools/train-character.ts` trains on all documents. With `--check` nothing is written: a fifth of
 * the documents is held out five times, and told how often the answer is found there. `--without <set>` holds out one set of
 * `tools/character/documents/` instead; `--except <set>` leaves one out altogether, `--misses` also lists what is missed. The same
 * documents always give the same weights.
 */
const target = new URL('../src/scenario/reading/people/choice/weights.txt', import.meta.url)
const questions: readonly Question[] = ['character', 'age', 'gender', 'town']
/** How strongly the weights are drawn towards what is taken for granted. */
const shrinkage: Readonly<Record<Question, number>> = { character: 2, age: 1, gender: 1, town: 2 }
const folds = 5

const option = (name: string) => {
  const at = process.argv.indexOf(name)
  return at === -1 ? null : (process.argv[at + 1] ?? null)
}
const without = option('--without')
const except = option('--except')
const documents = readLabelledDocuments()
  .filter(({ set }) => set !== except)
  .map(casesOf)

/** Documents that were written to teach one question are not like those that are met: they teach nothing else. */
const taughtBy: Readonly<Record<string, Question>> = { towns: 'town' }

function casesFor(question: Question): Case[] {
  return documents
    .flatMap((cases) => cases[question] ?? [])
    .filter(({ labelled: { set } }) => (taughtBy[set] ?? question) === question)
}

function trained(question: Question, cases: readonly Case[]): Weights {
  const examples = cases.flatMap(({ options, right }): Example[] =>
    right.size === 0 ? [] : [{ options: options.map(({ signs }) => signs), right, weight: 1 }],
  )
  const strength = shrinkage[question]
  return learn(examples, strength, priors[question])
}

interface Tally {
  stated: number
  found: number
  unstated: number
  wrong: number
  missing: number
}

function tell(cases: readonly Case[], weights: Weights, tally: Tally): void {
  for (const { labelled, options, right, isStated } of cases) {
    const chosen = choose(
      options.map(({ signs }, at) => ({ value: at, signs })),
      weights,
    )
    const isRight = chosen !== null && right.has(chosen)
    if (isStated) tally.stated++
    else tally.unstated++
    if (isStated && isRight) tally.found++
    if (isStated && right.size === 0) tally.missing++
    if (!isStated && !isRight) tally.wrong++
    if (!isRight && process.argv.includes('--misses')) {
      const { name, age, gender, city, set } = labelled
      const start = labelled.text.slice(0, 40).replaceAll('\n', ' ')
      process.stdout.write(
        `  ${set} "${start}": ${options[chosen ?? -1]?.value ?? 'none'} for ${name}, ${age}, ${gender}, ${city}${right.size === 0 ? ' (not among the options)' : ''}\n`,
      )
    }
  }
}

function report(question: Question, { stated, found, unstated, wrong, missing }: Tally): void {
  process.stdout.write(
    `${question.padEnd(10)} ${found} of ${stated} stated found, ${missing} not among the options; ${wrong} of ${unstated} told that are not stated\n`,
  )
}

if (without !== null || process.argv.includes('--check')) {
  for (const question of questions) {
    const cases = casesFor(question)
    const tally: Tally = { stated: 0, found: 0, unstated: 0, wrong: 0, missing: 0 }
    const groups = without === null ? [...Array(folds).keys()] : [without]
    for (const group of groups) {
      const isHeld = (one: Case, at: number) => (without === null ? at % folds === group : one.labelled.set === without)
      tell(
        cases.filter(isHeld),
        trained(
          question,
          cases.filter((one, at) => !isHeld(one, at)),
        ),
        tally,
      )
    }
    report(question, tally)
  }
} else {
  const weights = Object.fromEntries(questions.map((question) => [question, trained(question, casesFor(question))]))
  writeFileSync(target, inText(weights as ChoiceWeights))
}
