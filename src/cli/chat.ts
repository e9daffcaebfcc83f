import { readFile } from 'node:fs/promises'
import { text as allOf } from 'node:stream/consumers'
import { z } from 'zod'
import type { Conversation } from '../conversation/conversation.ts'
import { RoleplayError } from '../errors.ts'
import type { Roleplay } from '../roleplay.ts'
import { type Command, type CommandOptions, only, print, progress, type Terminal } from './command.ts'
import { openSession, personaRequest, reporting } from './session.ts'
import { readSubject } from './subject.ts'
import { terminalTalk } from './terminal-talk.ts'

/** `counterpart chat`: a talk in the terminal, or a script of the learner's lines played through. */
export const chatCommand: Command = {
  name: 'chat',
  usage: 'chat <scenario or persona.json> [--mode M] [--turns FILE]',
  help: 'talks in the terminal; with --turns plays the learner\'s lines ({"text": "..."} a line; - is standard input)',
  options: ['mode', 'variation', 'gender', 'prompt', 'turns', 'engine', 'seed'],
  async run(operands, values, terminal) {
    const target = only(operands, 'scenario or persona.json')
    const lines = values.turns === undefined ? null : await scriptedLines(values.turns, terminal)
    const roleplay = await openSession(values, terminal)
    const conversation = await begin(target, roleplay, values, terminal)
    if (lines) await play(lines, conversation, roleplay, terminal)
    else await terminalTalk(conversation, roleplay, terminal)
  },
}

async function begin(
  target: string,
  roleplay: Roleplay,
  values: CommandOptions,
  terminal: Terminal,
): Promise<Conversation> {
  const onStep = reporting(terminal)
  const request = personaRequest(values)
  const subject = await readSubject(target, roleplay, { onStep })
  const persona =
    subject.kind === 'persona'
      ? await roleplay.keepPersona(values.mode ? { ...subject.persona, mode: request.mode } : subject.persona)
      : (await roleplay.createPersona(subject.template.template_id, request, { onStep })).persona
  return roleplay.startConversation(persona.id)
}

const ScriptLine = z.object({ text: z.string().min(1) })

async function scriptedLines(file: string, { stdin }: Terminal): Promise<string[]> {
  const content = await (file === '-' ? allOf(stdin) : readFile(file, 'utf8')).catch((cause: unknown) => {
    throw new RoleplayError('not-found', `${file}: cannot be read`, { cause })
  })
  return content.split('\n').flatMap((raw, at) => {
    if (raw.trim() === '') return []
    try {
      return [ScriptLine.parse(JSON.parse(raw)).text]
    } catch (cause) {
      throw new RoleplayError(
        'request-invalid',
        `${file}, line ${at + 1}: expected {"text": "..."}, got ${raw.slice(0, 60)}`,
        { cause },
      )
    }
  })
}

/** One JSON line a turn. The talk may end before the script does. */
async function play(
  lines: readonly string[],
  conversation: Conversation,
  roleplay: Roleplay,
  terminal: Terminal,
): Promise<void> {
  if (conversation.opening) progress(terminal, `opening: ${conversation.opening}`)
  for (const [at, text] of lines.entries()) {
    for await (const event of await roleplay.sendMessage(conversation.id, { id: `line-${at + 1}`, text })) {
      if (event.type !== 'turn') continue
      const { turn, ended } = event
      const verdicts = turn.verdicts.map(({ side, rule, action }) => ({ side, rule, action }))
      const { learner, reply, disposition, handover } = turn
      print(
        terminal,
        { turn: turn.turn, learner, reply, verdicts, disposition, ended, ...(handover ? { handover } : {}) },
        0,
      )
      if (turn.error) progress(terminal, `turn ${turn.turn}: ${turn.source} answered; ${turn.error}`)
      if (!ended) continue
      if (at + 1 < lines.length)
        progress(
          terminal,
          `the talk ended at turn ${turn.turn} (${ended.outcome}); ${lines.length - at - 1} lines were not played`,
        )
      return
    }
  }
}
