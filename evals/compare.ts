import { compareCommand } from './comparison/command.ts'

/** `npm run evals:compare`: the last run against the committed baseline, and the prompts against the accepted ones. */
process.exitCode = await compareCommand(process.argv.slice(2), {
  print: (text) => process.stdout.write(text),
  printError: (text) => process.stderr.write(text),
  currentPrompts: async () => (await import('./comparison/prompts.ts')).currentPrompts(),
  isColoured: process.stdout.isTTY && !process.env.NO_COLOR,
})
