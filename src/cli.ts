import { enableCompileCache } from 'node:module'

/** The process that `counterpart` runs. */
enableCompileCache() // before the rest is loaded: later starts are quicker
// Whoever reads our output may stop reading (`| head`); that is no failure.
process.stdout.on('error', () => process.exit(0))
const { main } = await import('./cli/main.ts')
process.exitCode = await main(process.argv.slice(2))
