import { francAll } from 'franc-min'
import { derivedOnce } from '../../persona/derived-once.ts'
import type { Persona } from '../../persona/persona.ts'

/** The languages in which stopped lines are answered. */
export type SpokenLanguage = 'en' | 'fr' | 'es' | 'de'

/**
 * @returns the language the persona's document is written in, by its commonest small words; English when in doubt. Kept per
 * persona, since it is asked for at every blocked turn.
 */
export const languageOf: (persona: Persona) => SpokenLanguage = derivedOnce((persona) => guess(sample(persona)))

/**
 * The language to show help in: the persona's, unless the line is clearly in another one. Short lines tell little, so the
 * guard's own words decide first, then letter statistics, and only for lines that are long enough and not in doubt.
 * @param evidence the words that made the guard fire
 */
export function languageToHelpIn(line: string, evidence: string, persona: SpokenLanguage): SpokenLanguage {
  return languageOfEvidence(evidence) ?? languageOfLine(line) ?? persona
}

function languageOfEvidence(evidence: string): SpokenLanguage | null {
  const words = evidence.toLowerCase().match(/\p{L}+/gu) ?? []
  const found = languages.filter((language) => words.some((word) => wordsOfRisk[language].has(word)))
  return found.length === 1 ? (found[0] ?? null) : null
}

function languageOfLine(line: string): SpokenLanguage | null {
  if (line.trim().length <= shortestTelling) return null
  const [first, second] = francAll(line, { minLength: shortestTelling, only: Object.keys(byCode) })
  const isClear = first !== undefined && (second?.[1] ?? 0) <= clearDistance
  return isClear ? (byCode[first[0]] ?? null) : null
}

const shortestTelling = 20 // characters
const clearDistance = 0.85 // of the best score; the next best lies below, or the line is in doubt
const byCode: Readonly<Record<string, SpokenLanguage>> = { eng: 'en', fra: 'fr', spa: 'es', deu: 'de' }
const languages: readonly SpokenLanguage[] = ['en', 'fr', 'es', 'de']

/** Words of the guard's patterns that stand in one language only, in plain spelling. */
const wordsOfRisk: Readonly<Record<SpokenLanguage, ReadonlySet<string>>> = {
  en: new Set('i my myself kill killing suicidal dying want'.split(' ')),
  fr: new Set('je suicider mourir tuer vie vivre veux vais envie finir pendre'.split(' ')),
  es: new Set('quiero matarme suicidarme morir morirme vivir vida voy ganas hacerme'.split(' ')),
  de: new Set('ich mich mir umbringen sterben leben toten ritzen mochte selbstmord'.split(' ')),
}

function sample({ description, role, scene, facts, conversation_rules }: Persona): string {
  const parts = [description, role, scene?.summary, scene?.situation, scene?.title, conversation_rules.opening_line]
  return [...parts, ...(facts ?? []).map((fact) => fact.text)].join(' ').toLowerCase().slice(0, 4_000)
}

function guess(text: string): SpokenLanguage {
  const words = text.match(/\p{L}+/gu) ?? []
  const count = (language: SpokenLanguage) => words.filter((word) => smallWords[language].has(word)).length
  return languages.reduce((best, one) => (count(one) > count(best) ? one : best))
}

const smallWords: Readonly<Record<SpokenLanguage, ReadonlySet<string>>> = {
  en: new Set('the and of to is was with for her his from has you your at by are who'.split(' ')),
  fr: new Set('le la les des et du une est pour avec dans sur elle vous votre qui son au ne pas'.split(' ')),
  es: new Set('el los las del y una es para con en su por que se usted no al como tiene'.split(' ')),
  de: new Set('der die das und den dem ein eine ist mit für auf nicht sie von zu im hat ihr bei'.split(' ')),
}
