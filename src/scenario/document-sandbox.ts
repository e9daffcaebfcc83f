import { Worker } from 'node:worker_threads'
import { z } from 'zod'
import { messageOf, RoleplayError } from '../errors.ts'

/** What the parsing of one document may cost before it is stopped. */
export interface SandboxLimits {
  readonly timeoutMs: number
  readonly heapMb: number // JavaScript objects; enforced by V8
  readonly externalMb: number // buffers outside that heap, e.g. unpacked streams; watched from here
}

/**
 * Measured: 360,000 characters in a Word document take 1 s and 130 MB, the same with every word a run of its own (the
 * worst honest form we could build) 7 s and 770 MB; in a PDF 1.4 s and 130 MB.
 */
export const sandboxLimits: SandboxLimits = { timeoutMs: 20_000, heapMb: 768, externalMb: 512 }

/** A job for the worker. */
export interface SandboxJob {
  readonly kind: 'pdf' | 'docx'
  readonly name: string
  readonly bytes: Uint8Array
}

/** What the worker answers with: the text, or why there is none. */
export const SandboxAnswer = z.union([
  z.object({ text: z.string() }),
  z.object({ code: z.enum(['document-type', 'document-too-large', 'document-unreadable']), message: z.string() }),
])
export type SandboxAnswer = z.infer<typeof SandboxAnswer>

const watchEveryMs = 100

/**
 * Parses one document in a thread of its own, which is gone when this settles. The thread has no environment
 * variables and limited memory, and the libraries that parse are loaded only there.
 * @throws RoleplayError the worker's own refusal; `document-unreadable` when it ran out of time or memory or crashed;
 *   `cancelled` when the signal aborts
 */
export async function parseInSandbox(job: SandboxJob, signal?: AbortSignal, limits = sandboxLimits): Promise<string> {
  const bytes = new Uint8Array(job.bytes) // a copy: the caller keeps his, the thread gets this one for good
  const worker = new Worker(new URL('./read-document.worker.ts', import.meta.url), {
    workerData: { ...job, bytes },
    transferList: [bytes.buffer],
    resourceLimits: { maxOldGenerationSizeMb: limits.heapMb, maxYoungGenerationSizeMb: 64 },
    env: {},
    execArgv: [],
    stdout: true, // not passed on: what a parser prints must not mix with the answers of the command line
    stderr: true,
  })
  const stop = new AbortController()
  try {
    const answer = await Promise.race([
      answerOf(worker, job.name, limits),
      refusalAfter(limits, job.name, stop.signal),
      refusalOnMemory(worker, job.name, limits, stop.signal),
      refusalOnAbort(job.name, signal, stop.signal),
    ])
    if ('text' in answer) return answer.text
    throw new RoleplayError(answer.code, answer.message)
  } finally {
    stop.abort()
    await worker.terminate()
  }
}

function answerOf(worker: Worker, name: string, limits: SandboxLimits): Promise<SandboxAnswer> {
  return new Promise((resolve, reject) => {
    worker.once('message', (message) => {
      const answer = SandboxAnswer.safeParse(message)
      if (answer.success) resolve(answer.data)
      else reject(unreadable(name, 'the reader gave no usable answer', answer.error))
    })
    worker.once('error', (cause) => reject(isOutOfMemory(cause) ? tooHungry(name, limits) : crashed(name, cause)))
    worker.once('exit', (status) => reject(crashed(name, new Error(`exit status ${status}`))))
  })
}

function refusalAfter({ timeoutMs }: SandboxLimits, name: string, stop: AbortSignal): Promise<never> {
  return new Promise((_, reject) => {
    const found = `reading it took more than ${timeoutMs / 1000} seconds`
    const timer = setTimeout(() => reject(unreadable(name, found)), timeoutMs)
    stop.addEventListener('abort', () => clearTimeout(timer))
  })
}

/** V8 limits only its own heap; a packed stream that swells without end lies beside it, so its size is asked for. */
function refusalOnMemory(worker: Worker, name: string, limits: SandboxLimits, stop: AbortSignal): Promise<never> {
  return new Promise((_, reject) => {
    const timer = setInterval(() => {
      worker.getHeapStatistics().then(
        (heap) => heap.external_memory > limits.externalMb * 1024 * 1024 && reject(tooHungry(name, limits)),
        () => {}, // the thread has just ended: its own event says how
      )
    }, watchEveryMs)
    stop.addEventListener('abort', () => clearInterval(timer))
  })
}

function refusalOnAbort(name: string, signal: AbortSignal | undefined, stop: AbortSignal): Promise<never> {
  return new Promise((_, reject) => {
    const refuse = () =>
      reject(new RoleplayError('cancelled', `${name}: reading was cancelled`, { cause: signal?.reason }))
    if (signal?.aborted) refuse()
    signal?.addEventListener('abort', refuse, { signal: stop })
  })
}

function isOutOfMemory(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY'
}

function tooHungry(name: string, { heapMb, externalMb }: SandboxLimits): RoleplayError {
  return unreadable(name, `unpacking it takes more memory than allowed (${heapMb + externalMb} MB)`)
}

function crashed(name: string, cause: unknown): RoleplayError {
  return unreadable(name, `the reader failed on it (${messageOf(cause)})`, cause)
}

function unreadable(name: string, found: string, cause?: unknown): RoleplayError {
  return new RoleplayError('document-unreadable', `${name}: ${found}; expected a plain document of text`, { cause })
}
