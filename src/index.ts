import { serveCommand } from './cli/serve.ts'
import { messageOf } from './errors.ts'

/** The process that `npm start` runs: `counterpart serve` with everything from the environment. */
try {
  await serveCommand.run([], {})
} catch (error) {
  process.stderr.write(`${messageOf(error)}\n`)
  process.exit(1)
}
