import { defineCheck, noneOf, switchedOn } from '../check.ts'
import { PersonaOutput } from '../outputs.ts'
import { detailTexts, reactionsOf } from '../persona-texts.ts'

/**
 * What is written when nobody knew what to write: a value that is nothing but such a phrase, or such a phrase anywhere.
 * In the languages of the documents here.
 */
const whole =
  /^\s*(?:various|several|many things|(?:it )?depends(?: on .*)?|unknown|none|n\/?a|not (?:applicable|available|known|specified|stated)|typical|normal|average|standard|usual|tbd|todo|see above|as above|varios|depende|desconocido|divers|variable|inconnu|diverse|unbekannt|kommt darauf an|vários|desconhecido)[.\s]*$/i
const anywhere =
  /\b(?:n\/a|lorem|to be (?:determined|defined|added)|not specified|not provided|no information|various (?:factors|things|reasons|aspects|options)|and so on|etc\b|as (?:needed|required|appropriate|applicable)|depends on (?:the situation|various|many|several)|a typical (?:day|person|customer|patient|employee)|insert \w+ here|placeholder|undefined|null|NaN)(?!\w)|\{\w+\}|\[\w+(?: \w+)?\]|\[object/i

/** No value, paragraph or reaction is filler ("various", "depends", "N/A"), unless the document says it. Wanted: true. */
export default defineCheck('free-of-filler', { output: PersonaOutput, wanted: switchedOn }, ({ document, persona }) => {
  const texts = [
    ...detailTexts(persona),
    ...Object.entries(persona.narratives ?? {}).map(([name, text]) => ({ path: `narratives.${name}`, text })),
    ...Object.entries(reactionsOf(persona)).flatMap(([kind, list]) => list.map((text) => ({ path: kind, text }))),
  ]
  const filler = texts.flatMap(({ path, text }) => {
    const found = whole.exec(text)?.[0] ?? anywhere.exec(text)?.[0]
    return found === undefined || document.includes(found) ? [] : [`${path} says "${found.trim()}" in "${text}"`]
  })
  return noneOf(filler, `${texts.length} values, paragraphs and reactions without filler`)
})
