import { readEnv } from '../env.ts'
import { type Command, Misuse, oneOf, wholeNumber } from './command.ts'

/** `counterpart serve`: the server, until it is told to stop. */
export const serveCommand: Command = {
  name: 'serve',
  usage: 'serve [--port 3000] [--host 127.0.0.1] [--data DIR]',
  help: 'serves the page and the API; prints the address on standard error',
  options: ['port', 'host', 'data', 'engine', 'seed'],
  async run(operands, values, { env: set, stderr }) {
    if (operands.length > 0) throw new Misuse(`serve takes no operand, got ${operands.join(' ')}`)
    if (values.port !== undefined) wholeNumber(values.port, 'port')
    const engine = oneOf(values.engine, ['rules', 'model'] as const, 'engine')
    const env = readEnv({
      ...set,
      ...(values.port === undefined ? {} : { PORT: values.port }),
      ...(values.host === undefined ? {} : { HOST: values.host }),
      ...(values.data === undefined ? {} : { DATA_DIR: values.data }),
      ...(engine ? { ENGINE: engine } : {}),
    })
    const { announce, serve } = await import('../serve.ts') // the other commands need no server
    const { prepareGuards } = await import('../conversation/guards/guard-lines.ts')
    prepareGuards() // now rather than while somebody waits for the first reply
    const server = await serve(env)
    const toldToStop = new Promise<void>((resolve) => {
      for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => resolve())
    })
    stderr.write(announce(server, env))
    await toldToStop
    stderr.write('Stopping: replies under way may finish.\n')
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => process.exit(1))
    await server.close()
    process.exit(0)
  },
}
