import { type FieldProblem, RoleplayError } from '../errors.ts'
import { parseList, readListFile } from '../list-file.ts'
import { categoryLibrary } from './categories.ts'
import { Category } from './category.ts'

/**
 * Reads a trainer's own categories from the text of a JSON file: an array of the shape `Category`. `cues` may be left
 * out; the words of the description and of the example fields then stand in for them.
 * @param source where the text came from, named in messages
 * @throws RoleplayError `request-malformed` when it is no JSON array, `request-invalid` with every bad entry listed
 */
export function readOwnCategories(jsonText: string, source = 'own categories'): Category[] {
  const entries = parseList(jsonText, source, 'categories')
  const taken = new Set(categoryLibrary.map(({ name }) => name))
  const problems: FieldProblem[] = []
  const categories: Category[] = []
  for (const [index, entry] of entries.entries()) {
    const parsed = Category.safeParse(entry)
    if (!parsed.success) {
      problems.push(
        ...parsed.error.issues.map((issue) => ({ path: [index, ...issue.path].join('.'), message: issue.message })),
      )
      continue
    }
    if (taken.has(parsed.data.name)) {
      problems.push({ path: `${index}.name`, message: `"${parsed.data.name}" is already taken, choose another name` })
    }
    taken.add(parsed.data.name)
    categories.push(parsed.data)
  }
  if (problems.length === 0) return categories
  const told = problems.map(({ path, message }) => `${path}: ${message}`).join('; ')
  throw new RoleplayError('request-invalid', `${source}: ${told}`, { problems })
}

/**
 * Reads a trainer's own categories from a file.
 * @throws RoleplayError `not-found` when the file cannot be read; else as `readOwnCategories`
 */
export function readOwnCategoriesFile(path: string): Category[] {
  return readOwnCategories(readListFile(path, 'own categories'), path)
}
