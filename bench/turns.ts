import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { readScripts } from '../evals/rules/scripts.ts'
import { readEnv } from '../src/env.ts'
import { createLog, openRoleplay } from '../src/open.ts'
import { openLowdbStore } from '../src/store/lowdb-store.ts'
import { createMemoryStore } from '../src/store/memory-store.ts'
import type { Collection, Store } from '../src/store/store.ts'

/**
 * `npm run bench -- turns [--cold] [--rounds N] [--files] [--wall] [--long] [--write FILE] [--samples FILE]`: what a turn of the rules
 * engine costs, by phase, over the talks of evals/talks. Before them the process runs in with talks in other words (not with
 * `--cold`), so that no line was heard before. `--files` keeps them in files instead of in memory; `--long` plays the talks of a
 * scenario as one; `--write` keeps every reply, so that two states of the code can be compared, `--samples` every time. Time is what
 * a core was busy with this process, threads that compile and clear up included, so that other processes do not count; with
 * `--files` or `--wall` the clock's.
 */
const option = (name: string) => process.argv[process.argv.indexOf(name) + 1] ?? ''
const has = (name: string) => process.argv.includes(name)
const rounds = has('--rounds') ? Number(option('--rounds')) : 1
const warmUps = has('--cold') ? 0 : 4
const isLong = has('--long')

const now = has('--files') || has('--wall') ? () => performance.now() : busyMs

const phases = ['load', 'think', 'speak', 'store', 'whole'] as const
type Phase = (typeof phases)[number]
type Times = Record<Phase, number>

let storing = 0

const folder = await mkdtemp(join(tmpdir(), 'turns-'))
try {
  const log = createLog('warn')
  const inner = has('--files') ? await openLowdbStore(folder, { log }) : createMemoryStore()
  const store: Store = { ...inner, conversations: timed(inner.conversations) }
  const roleplay = await openRoleplay({
    env: readEnv({ ENGINE: 'rules', LOG_LEVEL: 'warn' }),
    store,
    log,
    signal: new AbortController().signal,
  })
  const scripts = await talks()
  const times: Times[] = []
  const replies: string[] = []
  let largest = 0
  for (let round = -warmUps; round < rounds; round++) {
    for (const { scenario, lines } of round < 0 ? otherTalks(scripts, round + warmUps) : scripts) {
      const persona =
        (await roleplay.listPersonas()).find(({ template_id }) => template_id === scenario) ??
        (await roleplay.createPersona(scenario, { mode: 'assess_mode' })).persona
      const { id } = await roleplay.startConversation(persona.id)
      for (const [at, text] of lines.entries()) {
        if ((await roleplay.getConversation(id)).ended) break
        const taken = await turnOf(roleplay, id, `line-${at + 1}`, text)
        if (round >= 0) times.push(taken)
      }
      const talk = await roleplay.getConversation(id)
      largest = Math.max(largest, JSON.stringify(talk).length)
      if (round === 0)
        replies.push(
          ...talk.turns.map((turn) => JSON.stringify({ scenario, ...turn, at: undefined })),
          JSON.stringify({ scenario, flags: talk.flags, ended: talk.ended }),
        )
    }
  }
  process.stdout.write(`${table(times)}\n`)
  process.stdout.write(
    `replies ${createHash('sha256').update(replies.join('\n')).digest('hex').slice(0, 16)}, largest talk ${Math.round(largest / 1_000)} KB\n`,
  )
  if (has('--write')) await writeFile(option('--write'), `${replies.join('\n')}\n`)
  if (has('--samples')) await writeFile(option('--samples'), JSON.stringify(times))
  await inner.close()
} finally {
  await rm(folder, { recursive: true, force: true })
}

async function turnOf(
  roleplay: Awaited<ReturnType<typeof openRoleplay>>,
  id: string,
  message: string,
  text: string,
): Promise<Times> {
  storing = 0
  const start = now()
  const events = await roleplay.sendMessage(id, { id: message, text })
  const loaded = storing
  let heard = 0
  let kept = 0
  for await (const event of events) {
    if (event.type === 'text') heard ||= now()
    else kept = storing - loaded
  }
  const whole = now() - start
  const think = (heard || start) - start - loaded
  return { load: loaded, think, store: kept, speak: whole - think - storing, whole }
}

function timed<T>(collection: Collection<T>): Collection<T> {
  const measured = async <R>(work: () => Promise<R>): Promise<R> => {
    const start = now()
    const result = await work()
    storing += now() - start
    return result
  }
  return {
    ...collection,
    get: (id) => measured(() => collection.get(id)),
    put: (id, value) => measured(() => collection.put(id, value)),
  }
}

async function talks() {
  const scripts = (await readScripts()).map(({ scenario, lines }) => ({
    scenario,
    lines: lines.map(({ text }) => text),
  }))
  if (!isLong) return scripts
  return [...Map.groupBy(scripts, ({ scenario }) => scenario)].map(([scenario, of]) => ({
    scenario,
    lines: of.flatMap(({ lines }) => lines).slice(0, 100),
  }))
}

/** Talks of as many lines, put together of sentences written for the training of the classifiers. */
function otherTalks(scripts: Awaited<ReturnType<typeof talks>>, round: number) {
  const sentences = ['toward', 'working', 'against'].flatMap((name) =>
    readFileSync(new URL(`../tools/acts/${name}.txt`, import.meta.url), 'utf8')
      .split('\n')
      .flatMap((row) =>
        row
          .split(/\t|: | \| /)
          .filter((text) => /^[A-Z].* .*[.?!]$/.test(text))
          .slice(-1),
      ),
  )
  let at = round * 97
  const next = () => sentences[(at += 613) % sentences.length] ?? ''
  return scripts.map(({ scenario, lines }) => ({ scenario, lines: lines.map(() => `${next()} ${next()}`) }))
}

function busyMs(): number {
  const { user, system } = process.cpuUsage()
  return (user + system) / 1_000
}

function table(times: readonly Times[]): string {
  const row = (phase: Phase) => {
    const sorted = times.map((time) => time[phase]).toSorted((a, b) => a - b)
    const at = (share: number) =>
      (sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0).toFixed(2)
    const mean = sorted.reduce((sum, one) => sum + one, 0) / Math.max(1, sorted.length)
    return `| ${phase} | ${mean.toFixed(2)} | ${at(0.5)} | ${at(0.95)} | ${at(0.99)} | ${at(1)} |`
  }
  return [
    `| ${times.length} turns, ms | mean | p50 | p95 | p99 | most |`,
    '| --- | --- | --- | --- | --- | --- |',
    ...phases.map(row),
  ].join('\n')
}
