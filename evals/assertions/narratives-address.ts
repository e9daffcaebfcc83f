import { z } from 'zod'
import { defineCheck, noneOf } from '../check.ts'
import { PersonaOutput } from '../outputs.ts'

/** How one is addressed, in the languages of the documents here. */
const address: Readonly<Record<string, RegExp>> = {
  en: /\byou(?:r|rs|rself)?\b/i,
  es: /(?<!\p{L})(?:tú|tu|tus|te|ti|usted|eres|tienes)(?!\p{L})/iu,
  fr: /(?<!\p{L})(?:tu|te|toi|ton|ta|tes|vous|votre|vos)(?!\p{L})/iu,
  de: /(?<!\p{L})(?:du|dir|dich|dein\p{L}*|Sie|Ihnen|Ihr\p{L}*)(?!\p{L})/u,
  pt: /(?<!\p{L})(?:tu|te|ti|teu|tua|você|seu|sua)(?!\p{L})/iu,
}

/** Each category has a paragraph of `min` to `max` words which is addressed to the character. */
export default defineCheck(
  'narratives-address',
  {
    output: PersonaOutput,
    wanted: z.strictObject({ min: z.number().int().positive(), max: z.number().int().positive() }),
  },
  ({ persona, template }, { min, max }) => {
    const language = template.general_info.language
    const addressed = address[language] ?? address.en ?? /^$/
    const complaints = persona.detail_categories_included.flatMap((category) => {
      const text = persona.narratives?.[category] ?? ''
      const count = text.split(/\s+/).filter(Boolean).length
      if (count === 0) return [`${category} has no paragraph`]
      return [
        ...(count < min || count > max ? [`${category} has ${count} words, wanted ${min} to ${max}: "${text}"`] : []),
        ...(addressed.test(text) ? [] : [`${category} does not address the character (${language}): "${text}"`]),
      ]
    })
    return noneOf(complaints, `${persona.detail_categories_included.length} paragraphs of ${min} to ${max} words`)
  },
)
