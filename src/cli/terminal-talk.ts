import { createInterface } from 'node:readline/promises'
import type { Conversation } from '../conversation/conversation.ts'
import { modeRules } from '../conversation/modes.ts'
import { letsGoBack } from '../conversation/moves.ts'
import type { Roleplay } from '../roleplay.ts'
import { progress, type Terminal } from './command.ts'
import { answerToCommand, commandsInBrief } from './talk-commands.ts'

/** A talk in the terminal, until an empty line or its end. One that may be taken back goes on being there after its end. */
export async function terminalTalk(conversation: Conversation, roleplay: Roleplay, terminal: Terminal): Promise<void> {
  const { id, persona, mode, opening } = conversation
  const name = persona.name ?? persona.role
  progress(terminal, `You talk to ${name}, ${persona.role}. ${persona.scene?.situation ?? ''}`)
  if (modeRules[mode].may.branch) progress(terminal, `Beside lines to say you may type: ${commandsInBrief}.`)
  progress(terminal, 'An empty line or Ctrl-D ends the talk.\n')
  const { stdin, stdout } = terminal
  if (opening) stdout.write(`${name}: ${opening}\n`)
  const typed = createInterface({ input: stdin, output: stdout, prompt: 'You: ' })
  let isOpen = true // piped lines are all there long before they are said
  typed.once('close', () => {
    isOpen = false
  })
  typed.prompt()
  for await (const line of typed) {
    if (line.trim() === '') break
    const answer = await answerToCommand(line, id, roleplay)
    if (answer !== null) stdout.write(`${answer}\n`)
    else await say(line, id, name, roleplay, stdout)
    if (!(await staysOpen(id, roleplay))) break
    if (isOpen) typed.prompt()
  }
  typed.close()
}

async function staysOpen(id: string, roleplay: Roleplay): Promise<boolean> {
  const now = await roleplay.getConversation(id)
  return now.status === 'active' || (modeRules[now.mode].may.branch && letsGoBack(now))
}

async function say(
  text: string,
  id: string,
  name: string,
  roleplay: Roleplay,
  stdout: Terminal['stdout'],
): Promise<void> {
  if ((await roleplay.getConversation(id)).status === 'ended') {
    stdout.write('The talk is over. /back N goes on from an earlier turn, an empty line leaves.\n')
    return
  }
  const message = { id: crypto.randomUUID(), text }
  stdout.write(`${name}: `)
  for await (const event of await roleplay.sendMessage(id, message)) {
    if (event.type === 'text') {
      stdout.write(event.text)
      continue
    }
    stdout.write(event.turn.hint ? `\n(${event.turn.hint})\n` : '\n')
    if (event.ended?.outcome !== 'safety') stdout.write(await comment(id, message.id, roleplay))
    if (event.ended) stdout.write(`\n${event.ended.reason}\n`)
  }
}

/** @returns what to show of the comment on a turn: nothing when the learner wants none */
async function comment(id: string, messageId: string, roleplay: Roleplay): Promise<string> {
  if (!(await roleplay.getConversation(id)).comments) return ''
  const { text } = await roleplay.commentOn(id, messageId)
  return `(${text})\n`
}
