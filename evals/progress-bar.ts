import { SingleBar } from 'cli-progress'

/** A line on standard error that says how far long work has come; outside a terminal a line every tenth of it. */
export function createProgressBar(name: string): {
  at(progress: { readonly done: number; readonly total: number }): void
  stop(): void
} {
  const bar = new SingleBar({
    format: `${name} {bar} {value} of {total}, {eta_formatted} left`,
    barCompleteChar: '█',
    barIncompleteChar: '·',
    stream: process.stderr,
    hideCursor: true,
    clearOnComplete: true,
  })
  let started = false
  let tenth = 0
  return {
    at({ done, total }) {
      if (total === 0) return
      if (!process.stderr.isTTY) {
        const now = Math.floor((10 * done) / total)
        if (now > tenth) process.stderr.write(`${name}: ${done} of ${total}\n`)
        tenth = Math.max(tenth, now)
        return
      }
      if (!started) bar.start(total, done)
      started = true
      bar.update(done)
    },
    stop: () => bar.stop(),
  }
}
