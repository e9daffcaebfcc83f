import { serve as listen } from '@hono/node-server'
import { createApp } from './app.ts'
import { builtPage } from './built-page.ts'
import { type Env, isLoopback } from './env.ts'
import { RoleplayError } from './errors.ts'
import { createLog, type Log, openRoleplay, version } from './open.ts'
import { sweepDaily } from './retention.ts'
import { openLowdbStore } from './store/lowdb-store.ts'
import type { Store } from './store/store.ts'

/** A server that is listening. `close` lets turns and streams under way finish, for at most `graceMs`. */
export interface RunningServer {
  readonly url: string
  readonly model: string | null // the model in force; null: the rules engine
  close(graceMs?: number): Promise<void>
}

/** How long streams may go on after a stop was asked for: longer than any reply within its word limit takes. */
const shutdownGraceMs = 20_000

/** How long readers may take to fetch what has been written for them already. */
const lastReadMs = 2_000

/** Opens the store, loads the scenarios and listens. Prints nothing; `announce` tells what to print. */
export async function serve(env: Env): Promise<RunningServer> {
  const log = createLog(env.logLevel)
  const store = await openLowdbStore(env.dataDir, { log })
  try {
    return await servedFrom(store, env, log)
  } catch (error) {
    await store.close() // gives the folder back for the next try
    throw error
  }
}

async function servedFrom(store: Store, env: Env, log: Log): Promise<RunningServer> {
  const giveUp = new AbortController()
  const roleplay = await openRoleplay({ env, store, log, signal: giveUp.signal })
  let ready = true
  const app = createApp({
    roleplay,
    version: await version(),
    ...(env.apiToken ? { apiToken: env.apiToken } : {}),
    loopbackOnly: isLoopback(env.host),
    webRoot: await builtPage(),
    isReady: () => ready,
    log,
  })
  const server = await listening(app.fetch, env)
  const { retentionDays } = env
  const sweeps = retentionDays === null ? null : sweepDaily((stop) => roleplay.deleteOldTalks(retentionDays, stop), log)
  void roleplay.listScenarios().catch(() => {}) // so that the first reader need not wait; whoever asks is told of a fault
  return {
    url: `http://${env.host.includes(':') ? `[${env.host}]` : env.host}:${server.port}`,
    model: roleplay.modelInForce,
    async close(graceMs = shutdownGraceMs) {
      ready = false
      const closed = server.close()
      const timer = setTimeout(() => giveUp.abort(), graceMs)
      await sweeps?.stop()
      await roleplay.settle()
      clearTimeout(timer)
      server.closeIdle()
      const tooLong = setTimeout(() => server.closeAll(), lastReadMs)
      await closed
      clearTimeout(tooLong)
      await store.close()
    },
  }
}

/** @returns what the person who started the server wants to know */
export function announce({ url, model }: RunningServer, env: Env): string {
  const engine =
    model !== null
      ? `Engine: model (${model}); steps that fail fall back to rules and say so.`
      : 'Engine: rules (no key needed). To use a model, set MODEL_BASE_URL, MODEL_API_KEY and MODEL_NAME, or OPENAI_API_KEY alone.'
  return `Counterpart is ready: ${url}\n${engine}\nData: ${env.dataDir}\n`
}

interface Listening {
  readonly port: number
  close(): Promise<void>
  closeIdle(): void
  closeAll(): void
}

function listening(fetch: (request: Request) => Response | Promise<Response>, { port, host }: Env): Promise<Listening> {
  return new Promise((resolve, reject) => {
    const server = listen({ fetch, port, hostname: host }, (info) => {
      resolve({
        port: info.port,
        close: () => new Promise((done) => server.close(() => done())),
        closeIdle: () => 'closeIdleConnections' in server && server.closeIdleConnections(),
        closeAll: () => 'closeAllConnections' in server && server.closeAllConnections(),
      })
    })
    server.once('error', (cause: NodeJS.ErrnoException) => {
      const reasons: Record<string, string> = {
        EADDRINUSE: 'is in use',
        EACCES: 'may not be used',
        EADDRNOTAVAIL: 'is not an address of this machine',
      }
      const why = reasons[cause.code ?? ''] ?? cause.message
      reject(
        new RoleplayError('environment-invalid', `cannot listen: ${host}:${port} ${why}; set PORT or HOST`, { cause }),
      )
    })
  })
}
