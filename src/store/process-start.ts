import { readFile } from 'node:fs/promises'
import { systemCode, unlessMissing } from './system-failure.ts'

/**
 * Tells one process from a later one with the same number, which is the rule rather than the exception in containers.
 * @returns the boot of the machine and the clock tick at which the process started (Linux, proc(5)); null when there is
 * no such process, it is only waiting to be buried (zombie), or the system does not tell
 */
export async function startOfProcess(pid: number): Promise<string | null> {
  const status = await readProc(`/proc/${pid}/stat`)
  if (status === null) return null
  const fields = status.slice(status.lastIndexOf(')') + 2).split(' ') // the name before it may hold anything
  const [state] = fields
  const startTick = fields[22 - 3] // starttime is field 22 of the line, state is field 3
  if (state === 'Z' || state === 'X' || startTick === undefined) return null
  return `${(await readProc('/proc/sys/kernel/random/boot_id'))?.trim() ?? ''}:${startTick}`
}

/**
 * @param start what `startOfProcess` gave when it ran
 * @returns whether that process is certainly no longer running on this machine
 */
export async function isProcessGone(pid: number, start: string | null): Promise<boolean> {
  if (pid === process.pid && start === null) return true // it was an earlier process: this one knows its own locks
  if (start === null) return !isRunning(pid)
  return (await startOfProcess(pid)) !== start
}

async function readProc(path: string): Promise<string | null> {
  try {
    return await unlessMissing(readFile(path, 'utf8'))
  } catch (error) {
    if (systemCode(error) === 'ESRCH') return null // it ended while its file was being read
    throw error
  }
}

function isRunning(pid: number): boolean {
  try {
    return process.kill(pid, 0)
  } catch (error) {
    if (systemCode(error) === 'ESRCH') return false
    if (systemCode(error) === 'EPERM') return true // it runs, as somebody else
    throw error
  }
}
