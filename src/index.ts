import { enableCompileCache } from 'node:module'
import { messageOf } from './errors.ts'

/** The process that `npm start` runs: `counterpart serve` with everything from the environment. */
try {
  enableCompileCache() // before the rest is loaded: later starts are quicker and take less memory
  const { serveCommand } = await import('./cli/serve.ts')
  await serveCommand.run([], {}, process)
} catch (error) {
  process.stderr.write(`${messageOf(error)}\n`)
  process.exit(1)
}
