import { francAll } from 'franc-min'
import type { Conversation } from '../../conversation/conversation.ts'
import { languageOf, type SpokenLanguage } from '../../conversation/guards/spoken-language.ts'

/**
 * @returns the language a talk is held in, by the learner's own lines; the persona's while they are too few to tell. English
 * where it is none of those that lines are worded in.
 */
export function languageOfTalk({ persona, turns }: Pick<Conversation, 'persona' | 'turns'>): SpokenLanguage {
  const stated = persona.scene?.language
  const ofPersona = typeof stated === 'string' && !isSpoken(stated) ? 'en' : languageOf(persona)
  if (ofPersona === 'en') return 'en'
  const said = turns
    .map(({ learner }) => learner)
    .join(' ')
    .slice(0, 2_000)
  if (said.length < shortestTelling) return ofPersona
  const [likeliest] = francAll(said, { only: ['eng', codes[ofPersona]] })
  return likeliest?.[0] === 'eng' ? 'en' : ofPersona
}

const shortestTelling = 40 // characters
const codes = { fr: 'fra', es: 'spa', de: 'deu' } as const
const isSpoken = (code: string) => code === 'en' || Object.hasOwn(codes, code)
