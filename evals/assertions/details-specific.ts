import { z } from 'zod'
import { words } from '../../src/language/text.ts'
import { defineCheck, listed, noneOf } from '../check.ts'
import { PersonaOutput } from '../outputs.ts'
import { detailTexts } from '../persona-texts.ts'

/**
 * Details are things one could see, count or look up: a value has `words` words on average, and at least `anchored`
 * (share, 0 to 1) of them hold a figure, a proper name, a time or something said word for word, in every category at
 * least one.
 */
export default defineCheck(
  'details-specific',
  {
    output: PersonaOutput,
    wanted: z.strictObject({ words: z.number().positive(), anchored: z.number().gt(0).max(1) }),
  },
  ({ persona }, wanted) => {
    const values = detailTexts(persona)
    const vague = values.filter(({ text }) => !isAnchored(text))
    const share = values.length === 0 ? 0 : 1 - vague.length / values.length
    const mean = values.reduce((sum, { text }) => sum + words(text).length, 0) / Math.max(1, values.length)
    const airy = Object.keys(persona.detail_categories).filter((category) =>
      values.filter(({ path }) => path.startsWith(`${category}.`)).every(({ text }) => !isAnchored(text)),
    )
    return noneOf(
      [
        ...(share < wanted.anchored
          ? [
              `${percent(share)} of ${values.length} values hold a figure, name, time or quotation, wanted ${percent(wanted.anchored)}; without: ${listed(vague.slice(0, 5).map(({ path, text }) => `${path} "${text}"`))}`,
            ]
          : []),
        ...(mean < wanted.words ? [`a value has ${mean.toFixed(1)} words on average, wanted ${wanted.words}`] : []),
        ...airy.map((category) => `${category} holds nothing one could look up`),
      ],
      `${percent(share)} of ${values.length} values hold something one could look up, ${mean.toFixed(1)} words each`,
    )
  },
)

/** A figure, something quoted, a capital that starts no sentence (a name, a day, a month), or a number written out. */
function isAnchored(text: string): boolean {
  return /\d|["“„«]|(?<=[\p{L}\d,;:)’'] |[(/-])\p{Lu}|^\p{Lu}[\p{L}’'-]+ \p{Lu}/u.test(text) || numberWords.test(text)
}

const numberWords =
  /(?<!\p{L})(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|once|twice|half|dos|tres|cuatro|cinco|seis|deux|trois|quatre|cinq|zwei|drei|vier|fünf|dois|duas|três|quatro)(?!\p{L})/iu

const percent = (share: number): string => `${Math.round(share * 100)} %`
