/**
 * Starts to count what the processor spends on this process. The clock on the wall would count the rest of the machine too.
 * @returns a function that tells the milliseconds spent so far
 */
export function cpuTimer(): () => number {
  const before = process.cpuUsage()
  return () => {
    const { user, system } = process.cpuUsage(before)
    return (user + system) / 1_000
  }
}
