import { RoleplayError } from '../errors.ts'
import { type Command, only, print, progress } from './command.ts'
import { openSession, personaRequest, reporting } from './session.ts'
import { readSubject } from './subject.ts'

/** `counterpart persona`: a scenario becomes a whole person with a checked prompt. */
export const personaCommand: Command = {
  name: 'persona',
  usage: 'persona <scenario> [--mode assess_mode] [--variation N] [--gender G] [--prompt TEXT]',
  help: 'generates a persona and prints { template_data, persona, system_prompt, prompt_check }',
  options: ['mode', 'variation', 'gender', 'prompt', 'engine', 'seed'],
  async run(operands, values, terminal) {
    const request = personaRequest(values)
    const roleplay = await openSession(values, terminal)
    const onStep = reporting(terminal)
    const subject = await readSubject(only(operands, 'scenario'), roleplay, { onStep })
    if (subject.kind === 'persona') throw new RoleplayError('scenario-invalid', 'expected a scenario, got a persona')
    const built = await roleplay.createPersona(subject.template.template_id, request, {
      onStep,
      onEvent: (event) => {
        if (event.type === 'categories')
          progress(terminal, `categories: ${event.categories.map(({ name }) => name).join(', ')}`)
      },
    })
    const { warnings = [] } = built.persona.generation_metadata
    for (const warning of [...(subject.template.warnings ?? []), ...warnings]) progress(terminal, warning)
    print(terminal, { template_data: subject.template, ...built })
  },
}
