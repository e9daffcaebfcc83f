import { type FieldProblem, RoleplayError } from '../errors.ts'
import { parseList, readListFile } from '../list-file.ts'
import { Helpline } from './helpline.ts'

/**
 * Reads an organisation's crisis lines from the text of a JSON file: an array of the shape `Helpline`.
 * @param source where the text came from, named in messages
 * @throws RoleplayError `request-malformed` when it is no JSON array, `request-invalid` with every bad entry listed
 */
export function readOwnHelplines(jsonText: string, source = 'own helplines'): Helpline[] {
  const problems: FieldProblem[] = []
  const helplines = parseList(jsonText, source, 'helplines').flatMap((entry, index) => {
    const parsed = Helpline.safeParse(entry)
    if (parsed.success) return [parsed.data]
    problems.push(
      ...parsed.error.issues.map((issue) => ({ path: [index, ...issue.path].join('.'), message: issue.message })),
    )
    return []
  })
  if (problems.length === 0) return helplines
  const told = problems.map(({ path, message }) => `${path}: ${message}`).join('; ')
  throw new RoleplayError('request-invalid', `${source}: ${told}`, { problems })
}

/**
 * Reads an organisation's crisis lines from a file.
 * @throws RoleplayError `not-found` when the file cannot be read; else as `readOwnHelplines`
 */
export function readOwnHelplinesFile(path: string): Helpline[] {
  return readOwnHelplines(readListFile(path, 'own helplines'), path)
}
