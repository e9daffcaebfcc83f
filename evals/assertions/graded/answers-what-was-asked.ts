import { defineQuestion } from '../../graded.ts'
import { TalkOutput } from '../../outputs.ts'
import { talkInWords } from '../../talk-in-words.ts'

/** The last reply goes into what the learner said last: it answers, refuses or asks back, and does not talk past it. */
export default defineQuestion('answers-what-was-asked', TalkOutput, (talk) => ({
  question:
    "Does PERSONA's last line respond to LEARNER's last line? Refusing to answer and asking back are responses; talking about something else is not.",
  material: talkInWords(talk),
}))
