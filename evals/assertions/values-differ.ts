import { words } from '../../src/language/text.ts'
import { defineCheck, noneOf, switchedOn } from '../check.ts'
import { PersonaOutput } from '../outputs.ts'
import { detailTexts } from '../persona-texts.ts'

/** No field says what another field says already, word for word (blanks, case and points aside). Wanted: true. */
export default defineCheck('values-differ', { output: PersonaOutput, wanted: switchedOn }, ({ persona }) => {
  const values = detailTexts(persona).map(({ path, text }) => ({ path, text, key: words(text).join(' ') }))
  const first = new Map<string, string>()
  const repeated = values.flatMap(({ path, text, key }) => {
    const before = first.get(key)
    if (before === undefined) first.set(key, path)
    return before === undefined ? [] : [`${path} repeats ${before}: "${text}", wanted every value once`]
  })
  return noneOf(values.length === 0 ? ['there are no values'] : repeated, `${values.length} values, none twice`)
})
