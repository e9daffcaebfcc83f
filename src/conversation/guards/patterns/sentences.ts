/** A sentence with what closes it, and where it starts in its text. */
export interface Sentence {
  readonly text: string
  readonly start: number
  /** For the gates: the patterns worth trying on it, by gate, and what found them; worked out once for all. */
  candidates: readonly (readonly RegExp[])[]
  readBy: object | null
}

/** @returns the sentences of a text; a text is taken apart once, though all guards ask for its few spellings in turn */
export function sentencesOf(text: string): readonly Sentence[] {
  const known = recent.find((one) => one.text === text)
  if (known) return known.sentences
  const sentences = takenApart(text)
  recent.unshift({ text, sentences })
  if (recent.length > mostRecent) recent.pop()
  return sentences
}

const recent: { readonly text: string; readonly sentences: readonly Sentence[] }[] = []
const mostRecent = 6

/** Figures, times and abbreviations ("3.5", "a.m.") are not taken apart inside. */
function takenApart(text: string): Sentence[] {
  const sentences: Sentence[] = []
  let start = 0
  for (const { index, 0: close } of text.matchAll(/(?<![.!?])[.!?]+["')]*(?= )|\n/g)) {
    const end = index + close.length
    sentences.push(sentence(text, start, end))
    start = end
  }
  if (start < text.length) sentences.push(sentence(text, start, text.length))
  return sentences
}

function sentence(text: string, start: number, end: number): Sentence {
  return { text: text.slice(start, end), start, candidates: [], readBy: null }
}
