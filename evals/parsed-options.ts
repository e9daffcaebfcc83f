import { type ParseArgsConfig, parseArgs } from 'node:util'
import { Misuse } from '../src/cli/command.ts'
import { messageOf } from '../src/errors.ts'

/**
 * @returns the options of the command line
 * @throws Misuse for one that does not exist or lacks its value
 */
export function parsedOptions<Config extends ParseArgsConfig>(config: Config): ReturnType<typeof parseArgs<Config>> {
  try {
    return parseArgs(config)
  } catch (error) {
    throw new Misuse(`${messageOf(error)}; --help tells what there is`)
  }
}
