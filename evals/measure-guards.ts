import { writeFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { messageOf } from '../src/errors.ts'
import { figuresOf } from './guards/figures.ts'
import { LinesError, readLines } from './guards/lines.ts'
import { writeBetweenMarkers } from './guards/readme-table.ts'
import { missesOf, reportOf, summaryOf } from './guards/report.ts'

const usage = `npm run evals:guards -- <file.jsonl>... [--misses] [--show] [--json FILE] [--readme]

Measures the guards on labelled lines {"id", "text", "label", "source"?, "side"?} and prints Markdown: recall by rule and by
source, false alarms, confusion, microseconds, and how replies fare that arrive in pieces. Labels are the guards' rules, and
benign (learners) and in_character (replies) for what must pass.

  --misses       lists the lines judged otherwise than labelled
  --show         the same with their texts and what decided
  --json FILE    writes all figures
  --readme       writes the short table into README.md

Exit status 2 when the arguments or a file are not as expected.
`

try {
  process.exitCode = measure(process.argv.slice(2))
} catch (error) {
  if (!(error instanceof LinesError)) throw error
  process.stderr.write(`${error.message}\n`)
  process.exitCode = 2
}

function measure(args: readonly string[]): number {
  const { files, options } = argumentsOf(args)
  if (options.help) return print(usage)
  if (files.length === 0) throw new LinesError(`expected at least one file of labelled lines\n\n${usage}`)
  const figures = figuresOf(
    files,
    files.flatMap((file) => readLines(file)),
  )
  if (options.json !== undefined) writeFileSync(options.json, `${JSON.stringify(figures, null, 2)}\n`)
  if (options.readme) writeBetweenMarkers(new URL('../README.md', import.meta.url).pathname, summaryOf(figures))
  print(`${reportOf(figures)}\n`)
  if (options.misses || options.show) print(`\n${missesOf(figures.misses, options.show ?? false)}\n`)
  return 0
}

function argumentsOf(args: readonly string[]) {
  try {
    const { positionals, values } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        help: { type: 'boolean', short: 'h' },
        misses: { type: 'boolean' },
        show: { type: 'boolean' },
        json: { type: 'string' },
        readme: { type: 'boolean' },
      },
    })
    return { files: positionals, options: values }
  } catch (cause) {
    throw new LinesError(`${messageOf(cause)}\n\n${usage}`, { cause })
  }
}

function print(text: string): number {
  process.stdout.write(text)
  return 0
}
