import { type Command, only, print, progress } from './command.ts'
import { openSession, reporting } from './session.ts'
import { readSubject } from './subject.ts'
import { RoleplayError } from '../errors.ts'

/** `counterpart template`: what a document says, extracted. */
export const templateCommand: Command = {
  name: 'template',
  usage: 'template <document>',
  help: 'reads a scenario document and prints its template_data',
  options: ['engine', 'seed'],
  async run(operands, values, terminal) {
    const roleplay = await openSession(values, terminal)
    const subject = await readSubject(only(operands, 'document'), roleplay, { onStep: reporting(terminal) })
    if (subject.kind === 'persona')
      throw new RoleplayError('scenario-invalid', 'expected a scenario document, got a persona')
    for (const warning of subject.template.warnings ?? []) progress(terminal, warning)
    print(terminal, subject.template)
  },
}
