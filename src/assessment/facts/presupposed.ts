import { quantitiesIn } from './quantities.ts'
import { isConditional } from './stating.ts'

/**
 * What a question, a plan or an offer takes for granted: "the two weeks when the roof is done", "your colleague Ann, who sat beside
 * you", "I see in here that it happened once before".
 * @param isBargain of a negotiation, where "could you give us the six spaces?" asks for something new
 * @returns these parts of the sentence, in order; nothing of a condition
 */
export function presupposedIn(sentence: string, isBargain: boolean): string[] {
  if (isConditional(sentence)) return []
  const figures = quantitiesIn(sentence)
    .filter(({ kind, isImplicit }) => measured.test(kind) && !isImplicit)
    .flatMap(({ start, end }) => {
      const determiner = known.exec(sentence.slice(0, start))
      const behind = /^[^,;:!?–]*/.exec(sentence.slice(end))?.[0].replace(/\.$/, '') ?? ''
      const isFirst = determiner !== null && fronted.test(sentence.slice(0, determiner.index))
      const isAsked = !isBargain && /\?["”’»)]*$/.test(sentence.trim())
      return determiner && (isFirst || isAsked) && /\p{L}{3}/u.test(behind)
        ? [sentence.slice(determiner.index, end) + behind]
        : []
    })
  const persons = [...sentence.matchAll(relative)].map(([part]) => part)
  const read = [...sentence.matchAll(reading)].flatMap(([, part = '']) => (part ? [part.replace(/[?.!]+$/, '')] : []))
  return [...new Set([...figures, ...persons, ...read].map((part) => part.trim()))]
}

const measured = /^(?:count|duration|money|length|mass|percent|volume|area)$/
const known =
  /\b(?:the|your|our|those|these|all(?: of)?(?: the| your| our)?|die|den|der|ihre[nr]?|unsere[nr]?|les|vos|nos|ces) $/i
const fronted =
  /(?:^|[,;:–] )(?:(?:and|but|so|well|now|okay|in|with|for|after|about|as for|und|mit|nach|et|avec|pour) )*$/i
const relative = /\b(?:your|our|my|the|his|her) (?:\p{L}+ ){0,2}\p{Lu}\p{Ll}+, (?:who|which) [^,;:?!]+/gu
const reading =
  /\b(?:I (?:see|read|gather) (?:(?:in|from|on) (?:here|this|the \w+|your \w+)|here)|(?:it|the (?:file|letter|report|notes?)) says(?: here)?)(?: that)? ([^;]+)$/giu
