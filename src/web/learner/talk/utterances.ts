const longest = 220 // characters; browsers have cut off longer ones

/**
 * A text in pieces that a browser reads aloud one after the other: whole sentences, without the marks of Markdown.
 * @param language BCP 47, when it is known
 */
export function utterancesOf(text: string, language?: string | null): string[] {
  const sentences = [...segmenter(language).segment(withoutMarks(text))].map(({ segment }) => segment.trim())
  const pieces: string[] = []
  for (const sentence of sentences) {
    if (sentence === '') continue
    const last = pieces.at(-1)
    if (last !== undefined && last.length + sentence.length < longest) pieces[pieces.length - 1] = `${last} ${sentence}`
    else pieces.push(sentence)
  }
  return pieces
}

function withoutMarks(text: string): string {
  return text
    .replaceAll(/!?\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replaceAll(/^\s{0,3}(?:#{1,6}|[-*+>]|\d+\.)\s+/gm, '')
    .replaceAll(/[*_`]{1,3}(?=\S)|(?<=\S)[*_`]{1,3}/g, '')
}

function segmenter(language: string | null | undefined): Intl.Segmenter {
  try {
    return new Intl.Segmenter(language ?? undefined, { granularity: 'sentence' })
  } catch {
    return new Intl.Segmenter(undefined, { granularity: 'sentence' })
  }
}
