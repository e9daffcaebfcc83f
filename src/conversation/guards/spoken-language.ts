import { derivedOnce } from '../../persona/derived-once.ts'
import type { Persona } from '../../persona/persona.ts'

export type SpokenLanguage = 'en' | 'fr' | 'es' | 'de'

/**
 * @returns the language the persona's document is written in, by its commonest small words; English when in doubt. Kept per
 * persona, since it is asked for at every blocked turn.
 */
export const languageOf: (persona: Persona) => SpokenLanguage = derivedOnce((persona) => guess(sample(persona)))

function sample({ description, role, scene, facts, conversation_rules }: Persona): string {
  const parts = [description, role, scene?.summary, scene?.situation, scene?.title, conversation_rules.opening_line]
  return [...parts, ...(facts ?? []).map((fact) => fact.text)].join(' ').toLowerCase().slice(0, 4_000)
}

function guess(text: string): SpokenLanguage {
  const words = text.match(/\p{L}+/gu) ?? []
  const count = (language: SpokenLanguage) => words.filter((word) => smallWords[language].has(word)).length
  const languages: readonly SpokenLanguage[] = ['en', 'fr', 'es', 'de']
  return languages.reduce((best, one) => (count(one) > count(best) ? one : best))
}

const smallWords: Readonly<Record<SpokenLanguage, ReadonlySet<string>>> = {
  en: new Set('the and of to is was with for her his from has you your at by are who'.split(' ')),
  fr: new Set('le la les des et du une est pour avec dans sur elle vous votre qui son au ne pas'.split(' ')),
  es: new Set('el los las del y una es para con en su por que se usted no al como tiene'.split(' ')),
  de: new Set('der die das und den dem ein eine ist mit für auf nicht sie von zu im hat ihr bei'.split(' ')),
}
