import { createInterface } from 'node:readline/promises'
import type { Conversation } from '../conversation/conversation.ts'
import { modeRules } from '../conversation/modes.ts'
import { letsGoBack } from '../conversation/moves.ts'
import type { Roleplay } from '../roleplay.ts'
import { progress } from './command.ts'
import { answerToCommand, commandsInBrief } from './talk-commands.ts'

/** A talk in the terminal, until an empty line or its end. One that may be taken back goes on being there after its end. */
export async function terminalTalk(conversation: Conversation, roleplay: Roleplay): Promise<void> {
  const { id, persona, mode, opening } = conversation
  const name = persona.name ?? persona.role
  progress(`You talk to ${name}, ${persona.role}. ${persona.scene?.situation ?? ''}`)
  if (modeRules[mode].may.branch) progress(`Beside lines to say you may type: ${commandsInBrief}.`)
  progress('An empty line or Ctrl-D ends the talk.\n')
  if (opening) write(`${name}: ${opening}\n`)
  const terminal = createInterface({ input: process.stdin, output: process.stdout, prompt: 'You: ' })
  let isOpen = true // piped lines are all there long before they are said
  terminal.once('close', () => {
    isOpen = false
  })
  terminal.prompt()
  for await (const line of terminal) {
    if (line.trim() === '') break
    const answer = await answerToCommand(line, id, roleplay)
    if (answer !== null) write(`${answer}\n`)
    else await say(line, id, name, roleplay)
    if (!(await staysOpen(id, roleplay))) break
    if (isOpen) terminal.prompt()
  }
  terminal.close()
}

async function staysOpen(id: string, roleplay: Roleplay): Promise<boolean> {
  const now = await roleplay.getConversation(id)
  return now.status === 'active' || (modeRules[now.mode].may.branch && letsGoBack(now))
}

async function say(text: string, id: string, name: string, roleplay: Roleplay): Promise<void> {
  if ((await roleplay.getConversation(id)).status === 'ended')
    return write('The talk is over. /back N goes on from an earlier turn, an empty line leaves.\n')
  const message = { id: crypto.randomUUID(), text }
  write(`${name}: `)
  for await (const event of await roleplay.sendMessage(id, message)) {
    if (event.type === 'text') {
      write(event.text)
      continue
    }
    write(event.turn.hint ? `\n(${event.turn.hint})\n` : '\n')
    if (event.ended?.outcome !== 'safety') await comment(id, message.id, roleplay)
    if (event.ended) write(`\n${event.ended.reason}\n`)
  }
}

async function comment(id: string, messageId: string, roleplay: Roleplay): Promise<void> {
  if (!(await roleplay.getConversation(id)).comments) return
  const { text } = await roleplay.commentOn(id, messageId)
  write(`(${text})\n`)
}

function write(text: string): void {
  process.stdout.write(text)
}
