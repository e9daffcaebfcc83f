import { type Command, only, print, progress } from './command.ts'
import { openSession, reportStep } from './session.ts'
import { readSubject } from './subject.ts'
import { RoleplayError } from '../errors.ts'

/** `counterpart template`: what a document says, extracted. */
export const templateCommand: Command = {
  name: 'template',
  usage: 'template <document>',
  help: 'reads a scenario document and prints its template_data',
  options: ['engine', 'seed'],
  async run(operands, values) {
    const roleplay = await openSession(values)
    const subject = await readSubject(only(operands, 'document'), roleplay, { onStep: reportStep })
    if (subject.kind === 'persona')
      throw new RoleplayError('scenario-invalid', 'expected a scenario document, got a persona')
    for (const warning of subject.template.warnings ?? []) progress(warning)
    print(subject.template)
  },
}
