import { parseArgs } from 'node:util'
import { assessCommand } from './assess.ts'
import { chatCommand } from './chat.ts'
import { type Command, type CommandOptions, Misuse, options, type Terminal } from './command.ts'
import { guardCommand } from './guard.ts'
import { personaCommand } from './persona.ts'
import { serveCommand } from './serve.ts'
import { templateCommand } from './template.ts'
import { messageOf } from '../errors.ts'

const commands: readonly Command[] = [
  serveCommand,
  templateCommand,
  personaCommand,
  chatCommand,
  guardCommand,
  assessCommand,
]

/**
 * The command `counterpart`: results on standard output, everything else on standard error.
 * @returns the exit status: 0 done, 1 failed with a one-line reason, 2 wrong usage
 */
export async function main(argv: readonly string[], terminal: Terminal = process): Promise<number> {
  const { stderr } = terminal
  try {
    const { command, operands, values } = parsed(argv)
    if (values.help) {
      stderr.write(command ? usageOf(command) : overview())
      return 0
    }
    if (!command)
      throw new Misuse(operands.length === 0 ? 'no command given' : `unknown command ${JSON.stringify(operands[0])}`)
    await command.run(operands, values, terminal)
    return 0
  } catch (error) {
    if (error instanceof Misuse) {
      stderr.write(`${error.message}\n\n${overview()}`)
      return 2
    }
    stderr.write(`${messageOf(error)}\n`)
    return 1
  }
}

function parsed(argv: readonly string[]): { command: Command | undefined; operands: string[]; values: CommandOptions } {
  try {
    const { values, positionals } = parseArgs({ args: [...argv], options, allowPositionals: true })
    const command = commands.find(({ name }) => name === positionals[0])
    const foreign = command
      ? Object.keys(values).filter((name) => name !== 'help' && !command.options.includes(name))
      : []
    if (foreign.length > 0) throw new Misuse(`${command?.name} has no option --${foreign[0]}`)
    return { command, operands: command ? positionals.slice(1) : positionals, values }
  } catch (cause) {
    throw cause instanceof Misuse ? cause : new Misuse(messageOf(cause))
  }
}

function usageOf({ usage, help }: Command): string {
  return `counterpart ${usage}\n    ${help}\n`
}

function overview(): string {
  return `Usage:\n${commands.map((command) => `  ${usageOf(command)}`).join('')}
Common options: --engine rules|model, --seed N, --help. <scenario> is a document (.md .txt .pdf .docx), a template_data
JSON file, or the id of a bundled scenario. Environment: see README.md.\n`
}
