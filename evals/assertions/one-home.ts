import { z } from 'zod'
import { defineCheck, listed, noneOf } from '../check.ts'
import { PersonaOutput } from '../outputs.ts'
import { allTexts } from '../persona-texts.ts'

/** Cities that an engine reaches for when it invents, one or two a country; those of the document are its own. */
const cities =
  'London Manchester Paris Lyon Berlin Munich München Hamburg Vienna Wien Zurich Madrid Barcelona Sevilla Lisbon Porto Rome Milan Warsaw Kraków Prague Budapest Athens Istanbul Ankara Cairo Lagos Abuja Nairobi Mombasa Johannesburg Durban Accra Dakar Mumbai Delhi Pune Bengaluru Chennai Kolkata Tokyo Osaka Seoul Sydney Melbourne Brisbane Auckland Wellington Toronto Vancouver Montreal Chicago Boston Houston Bogotá Cali Cartagena Cúcuta Cucuta Santiago Valparaíso Lima Recife Curitiba Oslo Bergen Stockholm Copenhagen Helsinki Turku Dublin Cork Galway Glasgow Edinburgh Amsterdam Rotterdam Utrecht Brussels Antwerp Bruges'.split(
    ' ',
  )

/**
 * The person is at home in one place: the city is the wanted one, "You live in" names only what the document names, and no
 * other city that was made up turns up. Wanted: the city.
 */
export default defineCheck('one-home', { output: PersonaOutput, wanted: z.string().min(1) }, (output, city) => {
  const { persona, document } = output
  const text = allTexts(output).join('\n')
  const lived = [
    ...text.matchAll(
      /\b[Yy]our home is in (\p{Lu}[\p{L}’'-]+)|\b[Yy]ou (?:live|live or work) in (\p{Lu}[\p{L}’'-]+)/gu,
    ),
  ].map((match) => match[1] ?? match[2] ?? '')
  const strange = [...new Set(lived)].filter((place) => !document.includes(place) && !city.includes(place))
  const elsewhere = cities.filter(
    (name) =>
      !document.includes(name) && !city.includes(name) && new RegExp(`(?<!\\p{L})${name}(?!\\p{L})`, 'u').test(text),
  )
  return noneOf(
    [
      ...(persona.location.city?.includes(city) ? [] : [`the city is ${persona.location.city}, wanted ${city}`]),
      ...(text.includes(city) ? [] : [`nothing that is told names ${city}`]),
      ...strange.map((place) => `lives in ${place}, wanted ${city}`),
      ...elsewhere.map((name) => `${name} turns up, which the document does not name`),
    ],
    `at home in ${city}; places lived in: ${listed([...new Set(lived)])}`,
  )
})
