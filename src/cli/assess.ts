import { Conversation } from '../conversation/conversation.ts'
import { RoleplayError } from '../errors.ts'
import { type Command, only, print } from './command.ts'
import { openSession, reportStep } from './session.ts'
import { readJson } from './subject.ts'

/** `counterpart assess`: scores a finished or unfinished talk. */
export const assessCommand: Command = {
  name: 'assess',
  usage: 'assess <conversation.json>',
  help: 'scores a conversation as it is stored, or as GET /api/conversations/{id} gives it',
  options: ['engine', 'seed'],
  async run(operands, values) {
    const path = only(operands, 'conversation.json')
    const conversation = Conversation.safeParse(await readJson(path))
    if (!conversation.success) {
      const first = conversation.error.issues[0]
      throw new RoleplayError(
        'request-invalid',
        `${path}: expected a conversation; ${first?.path.join('.')}: ${first?.message}`,
      )
    }
    const roleplay = await openSession(values)
    print(await roleplay.assessDocument(conversation.data, { onStep: reportStep }))
  },
}
