import { defineQuestion } from '../../graded.ts'
import { PersonaOutput } from '../../outputs.ts'

/** Nothing in the instructions to the character is at odds with the scenario document. */
export default defineQuestion('agrees-with-the-document', PersonaOutput, ({ document, system_prompt }) => ({
  question:
    'Is everything that PROMPT says about the person and the situation compatible with DOCUMENT? Details that DOCUMENT leaves open are compatible; another name, number, date, relation or order of events is not.',
  material: `DOCUMENT\n${document}\n\nPROMPT\n${system_prompt}`,
}))
