import { z } from 'zod'
import { defineCheck, listed, noneOf } from '../check.ts'
import { PersonaOutput } from '../outputs.ts'
import { allTexts } from '../persona-texts.ts'

/** The person has one age wherever it is told. Wanted: that age. */
export default defineCheck('one-age', { output: PersonaOutput, wanted: z.number().int().positive() }, (output, age) => {
  const { name, age: own } = output.persona
  const told = allTexts(output).flatMap((text) => agesOf(name, text))
  const wrong = [...new Set([...(own === null ? [] : [String(own)]), ...told])].filter((said) => said !== String(age))
  return noneOf(
    [
      ...(wrong.length > 0 ? [`the age is told as ${listed(wrong)}, wanted ${age}`] : []),
      ...(told.includes(String(age)) ? [] : [`nothing says that the age is ${age}`]),
    ],
    `the age is told ${told.length + 1} times, always ${age}`,
  )
})

/** What follows the person's name or "You are", within the same breath. */
function agesOf(name: string | null, text: string): string[] {
  const subject = ['\\byou are', '\\byou’re', "\\byou're", ...(name ? [escaped(name)] : [])].join('|')
  const after = new RegExp(
    `(?:${subject})(?:,| is| are| ist)? (?:[^.\\d;]{0,40}, )?(?:aged )?(\\d{2})(?=,|\\.| years old| años| ans| Jahre|$)`,
    'giu',
  )
  const aged = /\b(?:your age(?: is)?:?|at your age of) (\d{2})\b/gi
  return [...text.matchAll(after), ...text.matchAll(aged)].map((match) => match[1] ?? '')
}

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
