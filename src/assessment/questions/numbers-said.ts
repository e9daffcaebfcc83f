import { numbersIn } from '../../language/text.ts'

const small: Readonly<Record<string, number>> = Object.fromEntries(
  `zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen
  nineteen`
    .split(/\s+/)
    .map((word, value) => [word, value]),
)
const tens: Readonly<Record<string, number>> = Object.fromEntries(
  'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ').map((word, at) => [word, (at + 2) * 10]),
)
const scales: Readonly<Record<string, number>> = { hundred: 100, thousand: 1_000, million: 1_000_000 }

/** @returns the numbers of a text in digits, also those told in English words: "four hundred and twelve" and "412" are the same */
export function numbersSaid(text: string): string[] {
  return [...numbersIn(text), ...inWords(text.toLowerCase())]
}

function inWords(text: string): string[] {
  const found: string[] = []
  let whole: number | null = null
  let part = 0
  const close = () => {
    if (whole !== null) found.push(String(whole + part))
    whole = null
    part = 0
  }
  for (const word of text.match(/\p{L}+|[.,;:?!]/gu) ?? []) {
    const value: number | undefined = small[word] ?? tens[word]
    const scale: number | undefined = scales[word]
    if (value !== undefined) {
      // "two three" are two numbers, "twenty three" and "hundred and three" are one.
      if (whole !== null && part % 10 !== 0 && value < 100) close()
      whole ??= 0
      part += value
    } else if (scale !== undefined) {
      if (whole === null && part === 0) part = 1
      whole ??= 0
      part *= scale
      if (scale >= 1_000) {
        whole += part
        part = 0
      }
    } else if (word !== 'and') close()
  }
  close()
  return found
}
