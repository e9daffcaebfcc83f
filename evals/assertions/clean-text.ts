import { z } from 'zod'
import { defineCheck, noneOf } from '../check.ts'
import { PersonaOutput } from '../outputs.ts'

const signs = {
  placeholders:
    /\{\{?[\w .-]{1,40}\}?\}|\[[A-Z][A-Z_ ]{2,40}\]|\$\{|%s\b|<(?:insert|your|name|placeholder)\b[^>]{0,40}>|\b(?:TBD|TODO|FIXME|XXX|lorem ipsum)\b|_{3,}/,
  unfilled: /\[object Object\]|\b(?:undefined|null|NaN)\b|:\s*(?:\.|,|;)(?:\s|$)|""|“”|^[ \t]*[-*]\s*$/m,
  field_names: /\b[a-z]+(?:_[a-z]+)+\b/,
  markup: /\*\*|__|`|^\s*\|.*\||^#{4,}|^-{3,}$|\]\(|<\/?(?:b|i|p|br|div|span|ul|li|h\d)\b/im,
  trainers_words:
    /\b(?:the trainer|rubric|marking sheet|assess[- ]mode|learn[- ]mode|try[- ]mode|role[- ]?play(?:er)?|ai[- ]?bot|chatbot\b|points? out of|module \d|for the (?:actor|trainer))\b/i,
} as const
type Sign = keyof typeof signs
const names = Object.keys(signs) as Sign[]

/** None of these kinds of debris stands in the prompt: what was never filled, names of fields, markup, words for the trainer. */
export default defineCheck(
  'clean-text',
  { output: PersonaOutput, wanted: z.array(z.enum(names)).min(1) },
  ({ system_prompt }, wanted) =>
    noneOf(
      wanted.flatMap((sign) =>
        system_prompt.split('\n').flatMap((line) => {
          const found = signs[sign].exec(line)
          return found ? [`${sign}: "${found[0].trim()}" in "${line.slice(0, 120)}"`] : []
        }),
      ),
      `no ${wanted.join(', ')} in ${system_prompt.length} characters`,
    ),
)
