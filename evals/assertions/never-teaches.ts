import { defineCheck, noneOf, switchedOn } from '../check.ts'
import { spokenIn, TalkOutput } from '../outputs.ts'

/** The character leaves teaching to others: it comments on no line, gives no example line and no marks. Wanted: true. */
export default defineCheck('never-teaches', { output: TalkOutput, wanted: switchedOn }, (talk) => {
  const said = spokenIn(talk)
  return noneOf(
    said.flatMap((reply) => {
      const found = teaching.exec(reply)
      return found ? [`teaches ("${found[0]}"): "${reply}"`] : []
    }),
    `${said.length} replies without a lesson`,
  )
})

const teaching =
  /\b(?:a better (?:line|way to (?:say|ask|put))|you (?:could|might|should) (?:say|have said|try saying|have asked|ask it)\b|try (?:saying|asking|to say|this line|it like)|(?:good|nice|well-put|strong|weak|poor) (?:question|opening|technique|line)\b|well asked|what you did well|next time,? (?:say|ask|try)|in (?:such|these) conversations|open questions? (?:work|are)|your technique|let(?:['’]s| us) practi[sc]e|for example,? you)\b/i
