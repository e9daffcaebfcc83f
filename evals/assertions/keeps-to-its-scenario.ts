import { z } from 'zod'
import { defineCheck, noneOf } from '../check.ts'
import { PersonaOutput } from '../outputs.ts'
import { allTexts } from '../persona-texts.ts'
import { spelledWordsOf } from '../talk-words.ts'

/**
 * Nothing of another scenario reaches this one. Wanted: names, places and things that give other scenarios away; those
 * that stand in this document are its own.
 */
export default defineCheck(
  'keeps-to-its-scenario',
  { output: PersonaOutput, wanted: z.array(z.string().min(1)).min(1) },
  (output, hallmarks) => {
    const [document, told] = [spelledWordsOf(output.document), spelledWordsOf(allTexts(output).join('\n'))]
    const foreign = hallmarks.filter((mark) => !document.includes(spelledWordsOf(mark)))
    return noneOf(
      foreign.length === 0
        ? ['every one of them stands in the document: nothing was looked for']
        : foreign
            .filter((mark) => told.includes(spelledWordsOf(mark)))
            .map((mark) => `"${mark}" belongs to another scenario`),
      `none of ${foreign.length} hallmarks of other scenarios`,
    )
  },
)
