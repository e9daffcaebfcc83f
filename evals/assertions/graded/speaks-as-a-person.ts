import { defineQuestion } from '../../graded.ts'
import { TalkOutput } from '../../outputs.ts'
import { talkInWords } from '../../talk-in-words.ts'

/** What the persona says could all be said aloud by this person in this place. */
export default defineQuestion('speaks-as-a-person', TalkOutput, (talk) => ({
  question: `PERSONA is ${talk.persona.name ?? talk.persona.role}. Could a real person in this situation say every line of PERSONA aloud, word for word? Lines that only a written document, a program or a narrator would produce make the answer no.`,
  material: talkInWords(talk),
}))
