import { derivedOnce } from '../../persona/derived-once.ts'
import type { Persona } from '../../persona/persona.ts'
import { type SubType, subTypes } from './phrases/confrontation.ts'

/** @returns the part a persona has in a confrontation: as the document names it, else as its text suggests, else the one who was hurt */
export const subTypeOf: (persona: Persona) => SubType = derivedOnce((persona) => {
  const { sub_type: named, emotional_state: feeling } = persona.archetype_specific_data
  const own = (persona.facts ?? []).filter(({ about }) => about === 'persona').map(({ text }) => text)
  const told = [typeof feeling === 'string' ? feeling : '', persona.description, ...own].join(' ')
  return (
    subTypes.find((one) => one === named) ??
    (stoodBy.test(told) ? 'BYSTANDER' : didWrong.test(told) ? 'PERPETRATOR' : 'VICTIM')
  )
})

const stoodBy = /\b(?:bystander|stood by|looked on|witnessed (?:it|the)|saw it (?:happen|all) (?:and|but))\b/i
const didWrong =
  /\b(?:perpetrator|defensive|denies|justifies|plays it down|(?:knows|aware) that (?:\w+ ){1,6}was wrong|(?:she|he|they) (?:made|cracked|passed) (?:the|a) (?:remark|joke|comment)|(?:she|he|they|\p{Lu}\p{L}+) (?:\w+ ){0,14}(?:shouted|insulted|mocked|hit|threw|bullied|harassed)\b|shows as mockery)/u
