import { writeFile } from 'node:fs/promises'
import { extname } from 'node:path'
import { z } from 'zod'
import type { Assessment } from '../assessment/assessment.ts'
import { reportHtml } from '../assessment/report/report-html.ts'
import { reportMarkdown } from '../assessment/report/report-markdown.ts'
import type { Report } from '../assessment/report/report.ts'
import { Conversation } from '../conversation/conversation.ts'
import { heardElsewhere, Transcript } from '../conversation/heard-elsewhere.ts'
import { messageOf, RoleplayError } from '../errors.ts'
import { reportOfDocument } from '../reports.ts'
import { OwnChecks } from '../scenario/rubric.ts'
import { type Command, Misuse, only, print } from './command.ts'
import { openSession, reporting } from './session.ts'
import { readJson, readSubject } from './subject.ts'

/** `counterpart assess`: scores a finished or unfinished talk, or one that was held elsewhere. */
export const assessCommand: Command = {
  name: 'assess',
  usage: 'assess <conversation.json> | assess --scenario <scenario> <transcript.json>',
  help: 'scores a conversation as it is stored, or as GET /api/conversations/{id} gives it; with --scenario a bare transcript { "turns": [{ "turn", "learner", "reply" }] }; --checks FILE asks own questions beside: [{ "id", "question" }]; --report FILE.md, .html or .json writes the report too',
  options: ['engine', 'seed', 'scenario', 'checks', 'report'],
  async run(operands, values, terminal) {
    const path = only(operands, values.scenario === undefined ? 'conversation.json' : 'transcript.json')
    const checks = values.checks === undefined ? [] : await read(values.checks, OwnChecks, 'a list of checks')
    const options = { onStep: reporting(terminal), checks }
    const keep = keeperOf(values.report)
    if (values.scenario === undefined) {
      const conversation = await read(path, Conversation, 'a conversation (a bare transcript needs --scenario)')
      const assessment = await (await openSession(values, terminal)).assessDocument(conversation, options)
      print(terminal, assessment) // first: whatever becomes of the report
      return keep(conversation, assessment)
    }
    const transcript = await read(path, Transcript, 'a transcript { "turns": [{ "turn", "learner", "reply" }] }')
    const roleplay = await openSession(values, terminal)
    const subject = await readSubject(values.scenario, roleplay, { onStep: reporting(terminal) })
    if (subject.kind !== 'template')
      throw new RoleplayError('request-invalid', `${values.scenario}: expected a scenario, got a persona`)
    const assessment = await roleplay.assessTranscript(subject.template.template_id, transcript, options)
    print(terminal, assessment)
    await keep(heardElsewhere(transcript, subject.template), assessment)
  },
}

const forms: Readonly<Record<string, (report: Report) => string>> = {
  '.md': reportMarkdown,
  '.html': reportHtml,
  '.json': (report) => `${JSON.stringify(report, null, 2)}\n`,
}

/**
 * @param path whose ending says in which form the report is written; undefined: none is
 * @returns what writes it
 */
function keeperOf(path: string | undefined): (conversation: Conversation, assessment: Assessment) => Promise<void> {
  if (path === undefined) return async () => {}
  const form = forms[extname(path).toLowerCase()]
  if (!form)
    throw new Misuse(`--report is a file that ends in ${Object.keys(forms).join(', ')}; got ${JSON.stringify(path)}`)
  return async (conversation, assessment) => {
    try {
      await writeFile(path, form(reportOfDocument(conversation, assessment)))
    } catch (error) {
      throw new RoleplayError('request-invalid', `${path}: the report could not be written: ${messageOf(error)}`, {
        cause: error,
      })
    }
  }
}

/** @throws RoleplayError that says what was expected, and where the file has something else */
async function read<Value>(path: string, shape: z.ZodType<Value>, what: string): Promise<Value> {
  const parsed = shape.safeParse(await readJson(path))
  if (parsed.success) return parsed.data
  const [first] = parsed.error.issues
  const where = first?.path.join('.')
  throw new RoleplayError('request-invalid', `${path}: expected ${what}; ${where ? `${where}: ` : ''}${first?.message}`)
}
