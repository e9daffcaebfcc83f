/**
 * @param opens whether it is the first word of its sentence: "3." is then the head of a list, anywhere else a figure at the end
 * @returns whether a sentence ends with this word; abbreviations and initials do not end one
 */
export function endsSentence(word: string, opens: boolean): boolean {
  if (!/[.!?…。！？]["”’»)\]]*$/.test(word)) return false
  return !(opens && /^["“«(]*\d+\.$/.test(word)) && !abbreviation.test(word)
}

const abbreviation = /^["“«(]*(?:dr|mr|mrs|ms|prof|st|sr|jr|no|nr|e\.g|i\.e|etc|vs|approx|ca|a\.m|p\.m|mme|\p{L})\.$/iu
