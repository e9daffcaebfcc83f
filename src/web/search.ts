/** @returns whether every word of a search stands somewhere in the texts; accents and capitals make no difference */
export function hasEveryWord(search: string, texts: readonly (string | null | undefined)[]): boolean {
  const told = plain(texts.join(' '))
  return plain(search)
    .split(/\s+/)
    .every((word) => told.includes(word))
}

function plain(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').replaceAll('ł', 'l').replaceAll('Ł', 'L').toLowerCase()
}
