import { readFileSync } from 'node:fs'
import { z } from 'zod'
import { inputRules, outputRules } from '../../src/conversation/guards/guard.ts'

/** Where a line stands: typed by a learner, or said by a persona. */
export type Side = 'input' | 'output'

/** A line with what it is: the rule that must stop it, or one of `harmless`. */
export interface LabelledLine {
  readonly id: string | number
  readonly text: string
  readonly label: string
  readonly side: Side
  readonly source: string | null // "owner/repo" of "owner/repo:path#detail"
}

/** Lines with these labels pass; any rule that fires on them is a false alarm. */
export const harmless: ReadonlySet<string> = new Set(['benign', 'in_character'])

/** A file that cannot be measured; the message names file, line and what was expected. */
export class LinesError extends Error {
  override readonly name = 'LinesError'
}

const labels: Readonly<Record<Side, readonly string[]>> = {
  input: [...inputRules, 'benign'],
  output: [...outputRules, 'in_character'],
}
const everyLabel = [...new Set([...labels.input, ...labels.output])]

const Line = z.object({
  id: z.union([z.string(), z.number()]),
  text: z.string().min(1),
  label: z.enum(everyLabel),
  side: z.enum(['input', 'output']).optional(),
  source: z.string().nullish(),
})

/**
 * Reads labelled lines, one JSON object a line. A label that both sides have (`prompt_leak`, `disrespect`) is judged on the
 * input side unless the line says `"side": "output"`.
 * @throws LinesError when the file cannot be read, holds no line, or a line is not as expected
 */
export function readLines(path: string): LabelledLine[] {
  const lines = textOf(path)
    .split('\n')
    .flatMap((raw, index) => (raw.trim() === '' ? [] : [lineOf(raw, `${path}, line ${index + 1}`)]))
  if (lines.length === 0) throw new LinesError(`${path}: expected at least one line ${shape}, the file is empty`)
  return lines
}

function textOf(path: string): string {
  try {
    return readFileSync(path, 'utf8')
  } catch (cause) {
    throw new LinesError(`${path}: cannot be read (${codeOf(cause)}); expected a file of lines ${shape}`, { cause })
  }
}

function codeOf(cause: unknown): string {
  return cause instanceof Error && 'code' in cause ? String(cause.code) : String(cause)
}

function lineOf(raw: string, place: string): LabelledLine {
  const { id, text, label, side, source } = parsed(raw, place)
  const where = side ?? (labels.input.includes(label) ? 'input' : 'output')
  if (!labels[where].includes(label)) {
    throw new LinesError(
      `${place}: expected a label of the ${where} side (${labels[where].join(', ')}), got "${label}"`,
    )
  }
  return { id, text, label, side: where, source: source?.split(':')[0] ?? null }
}

function parsed(raw: string, place: string): z.infer<typeof Line> {
  let value: unknown
  try {
    value = JSON.parse(raw)
  } catch (cause) {
    throw new LinesError(`${place}: expected JSON ${shape}, got ${raw.slice(0, 60)}`, { cause })
  }
  const line = Line.safeParse(value)
  if (line.success) return line.data
  const [issue] = line.error.issues
  const field = issue?.path.join('.') || 'line'
  const wanted = field === 'label' ? `a label (${everyLabel.join(', ')})` : `${shape}; ${field}: ${issue?.message}`
  throw new LinesError(`${place}: expected ${wanted}, got ${raw.slice(0, 80)}`)
}

const shape = '{"id": ..., "text": "...", "label": "..."}'
