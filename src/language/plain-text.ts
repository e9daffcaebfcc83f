import { lately } from './remembered.ts'

/** @returns a sentence in lower case with straight apostrophes and single spaces, as word patterns expect it */
export const plainText: (sentence: string) => string = lately(plainTextOf)

function plainTextOf(sentence: string): string {
  return sentence.normalize('NFKC').replace(/[’‘]/g, "'").replace(/\s+/g, ' ').toLowerCase().trim()
}
