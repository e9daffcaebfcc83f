/** What a command hears, writes to and finds set: this process, or what a test puts in its place. */
export interface Terminal {
  readonly stdin: NodeJS.ReadableStream & { readonly isTTY?: boolean }
  readonly stdout: NodeJS.WritableStream // results and nothing else
  readonly stderr: NodeJS.WritableStream
  readonly env: Readonly<Record<string, string | undefined>>
}

/** One command of the command line. `options` lists the names it understands. */
export interface Command {
  readonly name: string
  readonly usage: string
  readonly help: string
  readonly options: readonly string[]
  run(operands: readonly string[], values: CommandOptions, terminal: Terminal): Promise<void>
}

/** Wrong use of the command line; exit status 2. */
export class Misuse extends Error {
  override readonly name = 'Misuse'
}

/** Every option there is; a command names those it takes. */
export const options = {
  help: { type: 'boolean', short: 'h' },
  engine: { type: 'string' },
  seed: { type: 'string' },
  port: { type: 'string' },
  host: { type: 'string' },
  data: { type: 'string' },
  mode: { type: 'string' },
  variation: { type: 'string' },
  gender: { type: 'string' },
  prompt: { type: 'string' },
  turns: { type: 'string' },
  side: { type: 'string' },
  persona: { type: 'string' },
  chunk: { type: 'string' },
  evidence: { type: 'boolean' },
  scenario: { type: 'string' },
  checks: { type: 'string' },
  report: { type: 'string' },
} as const

export type CommandOptions = {
  readonly [Name in keyof typeof options]?: (typeof options)[Name]['type'] extends 'boolean' ? boolean : string
}

/** @returns the one operand a command takes */
export function only(operands: readonly string[], what: string): string {
  const [first, second] = operands
  if (first === undefined) throw new Misuse(`missing ${what}`)
  if (second !== undefined) throw new Misuse(`one ${what} expected, got ${operands.length}: ${operands.join(' ')}`)
  return first
}

/** @returns the option's value if it is one of those allowed */
export function oneOf<Value extends string>(
  value: string | undefined,
  allowed: readonly Value[],
  option: string,
): Value | undefined {
  if (value === undefined) return undefined
  const found = allowed.find((one) => one === value)
  if (!found) throw new Misuse(`--${option} is one of ${allowed.join(', ')}; got ${JSON.stringify(value)}`)
  return found
}

/** @returns a whole number of at least `min` */
export function wholeNumber(value: string, option: string, min = 0): number {
  if (!/^\d+$/.test(value) || Number(value) < min)
    throw new Misuse(`--${option} is a whole number from ${min}; got ${JSON.stringify(value)}`)
  return Number(value)
}

/** Prints a result: standard output holds JSON and nothing else. */
export function print({ stdout }: Terminal, value: unknown, spaces = 2): void {
  stdout.write(`${JSON.stringify(value, null, spaces)}\n`)
}

/** Tells how the work goes, on standard error. */
export function progress({ stderr }: Terminal, text: string): void {
  stderr.write(`${text}\n`)
}
