import { sentences } from '../../language/text.ts'
import type { BasePersona } from '../base-persona.ts'

/** @returns the year in which the statements say that the persona was born, or null; the birth of a child or a firm is none */
export function yearOfBirth({ name, facts }: Pick<BasePersona, 'name' | 'facts'>): number | null {
  const named = (name ?? '').split(/\s+/).filter((part) => /^\p{Lu}[\p{L}'’-]+$/u.test(part))
  const self = new RegExp(
    `(?:^|[\\s(])(?:${['he', 'she', 'they', 'who', 'I', 'you', ...named].join('|')})${between}$`,
    'iu',
  )
  for (const { about, text } of facts)
    for (const sentence of sentences(text)) {
      const found = born.exec(sentence.text)
      const before = sentence.text.slice(0, found?.index)
      // A line of a sheet has no subject: "Date of birth: 12/03/1971".
      if (found && (before === '' ? about !== 'learner' : about === 'persona' && self.test(before)))
        return Number(found[1])
    }
  return null
}

const between = '(?:,? (?:is|was|were|am|ist|est|es|wurde))?[,(\\s]*'
const born =
  /(?<!\p{L})(?:born|date of birth|year of birth|dob|geboren|geb\.|geburts(?:jahr|datum)|née?|date de naissance|nacid[oa]|fecha de nacimiento|nat[oa]|nascid[oa]|geboortedatum)(?!\p{L})[^;\n]{0,24}?(?<!\d)((?:19|20)\d\d)(?!\d)/iu
