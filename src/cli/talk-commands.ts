import { branchesOf } from '../conversation/branches.ts'
import type { Branch, Conversation, Turn } from '../conversation/conversation.ts'
import { RoleplayError } from '../errors.ts'
import type { Roleplay } from '../roleplay.ts'

/** What can be typed in a talk in the terminal instead of a line to say. */
interface TalkCommand {
  readonly usage: string
  readonly help: string
  /** @returns what to show, or null when the command was used wrongly */
  run(argument: string, talk: Conversation, roleplay: Roleplay): Promise<string | null>
}

const commands: Readonly<Record<string, TalkCommand>> = {
  back: {
    usage: '/back N',
    help: 'goes back to where turn N was done (0: the beginning); what followed is kept',
    async run(argument, { id }, roleplay) {
      if (!/^\d{1,6}$/.test(argument)) return null
      return whereItStands(await roleplay.goBack(id, Number(argument)))
    },
  },
  tree: {
    usage: '/tree',
    help: 'shows the talk, and the ways that were left',
    async run(argument, talk) {
      return argument === '' ? treeOf(talk) : null
    },
  },
  return: {
    usage: '/return K',
    help: 'goes on with the way that /tree numbers K',
    async run(argument, talk, roleplay) {
      const branch = /^\d{1,6}$/.test(argument) ? branchesOf(talk)[Number(argument) - 1]?.turns[0] : undefined
      if (!branch) return null
      return whereItStands(await roleplay.returnTo(talk.id, branch.message_id))
    },
  },
  hint: {
    usage: '/hint',
    help: 'how the other person seems to feel, and where to go',
    async run(argument, { id }, roleplay) {
      if (argument !== '') return null
      const { feels, find_out, say_next } = await roleplay.giveHint(id)
      return [feels, find_out, say_next].join('\n')
    },
  },
  comments: {
    usage: '/comments on|off',
    help: 'a short comment after each turn',
    async run(argument, { id }, roleplay) {
      if (argument !== 'on' && argument !== 'off') return null
      await roleplay.switchComments(id, argument === 'on')
      return argument === 'on' ? 'Each turn is commented from now on.' : 'Turns are not commented any more.'
    },
  },
}

/** What the commands are, in one line. */
export const commandsInBrief = Object.values(commands)
  .map(({ usage }) => usage)
  .join(', ')

/**
 * Does what was typed, when it is a command: a word behind a slash at the beginning of the line.
 * @returns what to show; null for a line to be said. What the talk does not allow is told, not thrown
 */
export async function answerToCommand(line: string, id: string, roleplay: Roleplay): Promise<string | null> {
  const [, name, argument = ''] = /^\/([a-z]+)(?:\s+(.*?))?\s*$/.exec(line.trimStart()) ?? []
  if (name === undefined) return null
  const command = Object.hasOwn(commands, name) ? commands[name] : undefined
  if (!command) return Object.values(commands).map(inHelp).join('\n')
  try {
    return (await command.run(argument, await roleplay.getConversation(id), roleplay)) ?? inHelp(command)
  } catch (error) {
    if (error instanceof RoleplayError) return error.message
    throw error
  }
}

const inHelp = ({ usage, help }: TalkCommand) => `${usage.padEnd(18)}${help}`

function whereItStands({ turns, opening, ended, persona }: Conversation): string {
  const last = turns.at(-1)
  const heard = last?.reply ?? opening
  return [
    last ? `The talk stands at turn ${last.turn}.` : 'The talk stands at its beginning.',
    ...(heard ? [`${persona.name ?? persona.role}: ${heard}`] : []),
    ...(ended ? [ended.reason] : []),
  ].join('\n')
}

/** The talk line by line; each way that was left stands under the turn that it followed. */
function treeOf(talk: Conversation): string {
  const branches = branchesOf(talk)
  const under = (after: string | null, depth: number): string[] =>
    branches.flatMap((branch, at) =>
      branch.after === after ? branchLines(branch, at + 1, depth).concat(branch.turns.flatMap(below(depth))) : [],
    )
  const below =
    (depth: number) =>
    ({ message_id }: Turn) =>
      under(message_id, depth + 1)
  const lines = [
    'At the beginning',
    ...under(null, 1),
    ...talk.turns.flatMap((turn) => [`${turn.turn}. ${shortened(turn.learner)}`, ...under(turn.message_id, 1)]),
  ]
  return [...lines, ...(talk.ended ? [talk.ended.reason] : [])].join('\n')
}

function branchLines({ turns, ended }: Branch, number: number, depth: number): string[] {
  const first = turns[0]
  const from = `from turn ${(first?.turn ?? 1) - 1}`
  const length = `${turns.length} ${turns.length === 1 ? 'turn' : 'turns'}`
  const told = [from, length, ...(ended ? [`ended: ${ended.outcome}`] : [])].join(', ')
  return [`${'    '.repeat(depth)}/return ${number}: ${shortened(first?.learner ?? '')} (${told})`]
}

function shortened(text: string): string {
  const flat = text.replace(/\s+/g, ' ').trim()
  return flat.length <= 70 ? flat : `${flat.slice(0, 68).replace(/\s\S*$/, '')} …`
}
