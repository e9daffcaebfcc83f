import { readFileSync } from 'node:fs'

/**
 * @returns whether a first name is given to women or to men only (source: the locale lists of @faker-js/faker, see
 * tools/make-first-names.ts); for unknown names "-a" is taken for a woman's, as in most languages; null when open
 */
export function genderOfFirstName(name: string): 'female' | 'male' | null {
  known ??= read()
  return known.get(name) ?? (/^\p{Lu}\p{Ll}{2,}a$/u.test(name) ? 'female' : null)
}

let known: ReadonlyMap<string, 'female' | 'male'> | null = null

function read(): ReadonlyMap<string, 'female' | 'male'> {
  const lines = readFileSync(new URL('data/first-names.txt', import.meta.url), 'utf8')
    .trim()
    .split('\n')
  return new Map(
    lines.flatMap((line) => {
      const [sex, ...names] = line.split(' ')
      return names.map((name) => [name, sex === 'female' ? 'female' : 'male'] as const)
    }),
  )
}
