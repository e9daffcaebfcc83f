import { z } from 'zod'
import { words } from '../../src/language/text.ts'
import { defineCheck, noneOf } from '../check.ts'
import { PersonaOutput } from '../outputs.ts'
import { allTexts } from '../persona-texts.ts'

/**
 * Nothing of another scenario reaches this one. Wanted: names, places and things that give other scenarios away; those
 * that stand in this document are its own.
 */
export default defineCheck(
  'keeps-to-its-scenario',
  { output: PersonaOutput, wanted: z.array(z.string().min(1)).min(1) },
  (output, hallmarks) => {
    const [document, told] = [plain(output.document), plain(allTexts(output).join('\n'))]
    const foreign = hallmarks.filter((mark) => !document.includes(plain(mark)))
    return noneOf(
      foreign.length === 0
        ? ['every one of them stands in the document: nothing was looked for']
        : foreign.filter((mark) => told.includes(plain(mark))).map((mark) => `"${mark}" belongs to another scenario`),
      `none of ${foreign.length} hallmarks of other scenarios`,
    )
  },
)

const plain = (text: string): string => ` ${words(text).join(' ')} `
