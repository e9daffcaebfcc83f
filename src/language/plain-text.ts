/** @returns a sentence in lower case with straight apostrophes and single spaces, as word patterns expect it */
export function plainText(sentence: string): string {
  return sentence.normalize('NFKC').replace(/[’‘]/g, "'").replace(/\s+/g, ' ').toLowerCase().trim()
}
