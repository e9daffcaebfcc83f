import { readFileSync } from 'node:fs'

/**
 * @returns whether a first name is given to women or to men only (source: the locale lists of @faker-js/faker, see
 * tools/make-first-names.ts); for unknown names "-a" is taken for a woman's, as in most languages; null when open
 */
export function genderOfFirstName(name: string): 'female' | 'male' | null {
  known ??= read()
  return known.get(name) ?? (/^\p{Lu}\p{Ll}{2,}a$/u.test(name) ? 'female' : null)
}

/** @returns whether people are called so by their first name; `name` with its capital */
export function isFirstName(name: string): boolean {
  known ??= read()
  return known.has(name) || givenToBoth.has(name)
}

/** The list leaves these out, as it tells women from men. */
const givenToBoth: ReadonlySet<string> = new Set(
  `Alexis Andrea Casey Camille Charlie Chris Claude Dominique Gabriele Jamie Jean Jo Joan Jordan Kai Kim Michele Morgan Nicola Noel Pat René Robin Sam Sandy
  Simone Taylor Toni Yael Andy Ashley Avery Billie Cameron Dana Eden Emery Frankie Harper Jody Kerry Kelly Lee Leslie Lindsay Logan Madison Parker Riley Ryan
  Skyler Terry Tracy Uli Luca Mika Nikita Deniz Amit Kiran Min Yu Jun`.split(/\s+/),
)

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
