import { defineCheck, noneOf, switchedOn } from '../check.ts'
import { spokenIn, TalkOutput } from '../outputs.ts'

/** The persona speaks its own lines only: it writes nothing for the learner and does not tell what they do. Wanted: true. */
export default defineCheck('speaks-for-itself', { output: TalkOutput, wanted: switchedOn }, (talk) => {
  const role = (talk.persona.scene?.learner_role ?? '').split(/[,;(]/)[0]?.trim() ?? ''
  const label =
    role === '' ? /(?!)/ : new RegExp(`(?:^|\\n)\\s*(?:the )?${role.replace(/[^\p{L}\p{N} ]/gu, '.')}\\s*:`, 'iu')
  const said = spokenIn(talk)
  return noneOf(
    said.flatMap((reply) =>
      [label, ...signs].flatMap((sign) => {
        const found = sign.exec(reply)
        return found ? [`speaks for the learner ("${found[0].trim()}"): "${reply}"`] : []
      }),
    ),
    `${said.length} replies, none with a line for the learner`,
  )
})

const signs = [
  /(?:^|\n)\s*(?:you|me|i|learner|user|other person)\s*:/i,
  /\byou (?:nod|smile|sigh|pause|lean|look (?:up|down|away)|hesitate|clear your throat)(?:[,.]| and\b)/i,
  /\b(?:then|now) you (?:say|reply|answer|ask)\s*[:,]?\s*["“]/i,
  /["”]\s*,? you (?:say|reply|answer|ask)\b/i,
]
