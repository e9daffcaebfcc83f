import { createInterface } from 'node:readline'
import { z } from 'zod'
import { guardLine } from '../conversation/guards/guard-lines.ts'
import { RoleplayError } from '../errors.ts'
import { Persona } from '../persona/persona.ts'
import { type Command, Misuse, oneOf, print, progress, wholeNumber } from './command.ts'
import { readJson } from './subject.ts'

const Line = z.object({ id: z.union([z.string(), z.number()]), text: z.string() })

/** `counterpart guard`: what the guards would do with each line of standard input. */
export const guardCommand: Command = {
  name: 'guard',
  usage: 'guard [--side input|output] [--persona FILE] [--chunk N] [--evidence] < FILE',
  help:
    'for each line {"id","text"} prints { id, rule, action, delivered, micros }; --chunk feeds replies N characters at a time\n' +
    '    (0: whole), --persona judges in the world of a persona, --evidence adds the words that decided',
  options: ['side', 'persona', 'chunk', 'evidence', 'engine', 'seed'],
  async run(operands, values, terminal) {
    if (operands.length > 0) throw new Misuse(`guard reads standard input, got the operand ${operands.join(' ')}`)
    const side = oneOf(values.side, ['input', 'output'] as const, 'side') ?? 'input'
    const chunk = values.chunk === undefined ? 0 : wholeNumber(values.chunk, 'chunk')
    const persona = values.persona === undefined ? undefined : await readPersona(values.persona)
    if (terminal.stdin.isTTY) progress(terminal, 'one line {"id": 1, "text": "..."} at a time; end with Ctrl-D')
    let number = 0
    for await (const raw of createInterface({ input: terminal.stdin, crlfDelay: Number.POSITIVE_INFINITY })) {
      number++
      if (raw.trim() === '') continue
      const { evidence, ...outcome } = guardLine(lineOf(raw, number), { side, chunk, ...(persona ? { persona } : {}) })
      print(terminal, values.evidence ? { ...outcome, evidence } : outcome, 0)
    }
  },
}

async function readPersona(path: string): Promise<Persona> {
  const value = await readJson(path)
  const wrapped = z.looseObject({ persona: z.unknown() }).safeParse(value)
  const persona = Persona.safeParse(wrapped.success ? wrapped.data.persona : value)
  if (persona.success) return persona.data
  const first = persona.error.issues[0]
  throw new RoleplayError('persona-invalid', `${path}: expected a persona; ${first?.path.join('.')}: ${first?.message}`)
}

function lineOf(raw: string, number: number): z.infer<typeof Line> {
  try {
    return Line.parse(JSON.parse(raw.replace(/^\ufeff/, '')))
  } catch (cause) {
    throw new RoleplayError(
      'request-invalid',
      `standard input, line ${number}: expected {"id": ..., "text": "..."}, got ${raw.slice(0, 60)}`,
      { cause },
    )
  }
}
