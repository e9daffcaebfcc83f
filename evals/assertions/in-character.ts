import { defineCheck, noneOf, switchedOn } from '../check.ts'
import { spokenIn, TalkOutput } from '../outputs.ts'

/** The persona speaks as a person only: no assistant, no roles named, no stage directions, no lists. Wanted: true. */
export default defineCheck('in-character', { output: TalkOutput, wanted: switchedOn }, (talk) => {
  const said = spokenIn(talk)
  const patterns = { ...signs, 'its own name as a label': labelOf(talk.persona.name) }
  const complaints = said.flatMap((reply) =>
    Object.entries(patterns).flatMap(([sign, pattern]) => {
      const found = pattern.exec(reply)
      return found ? [`${sign} ("${found[0].trim()}") in "${reply}"`] : []
    }),
  )
  const empty = talk.turns.filter(({ reply }) => reply.trim() === '').map(({ turn }) => `turn ${turn} has no reply`)
  return noneOf([...complaints, ...empty], `${said.length} replies without a sign of stepping out of the role`)
})

const signs = {
  'assistant talk':
    /\b(?:as an ai|language model|ai assistant|chat ?bot|virtual assistant|how (?:can|may) i (?:help|assist) you today|i cannot assist with)\b/i,
  'talk of the role play':
    /\b(?:role[- ]?play|the learner|my persona|my character|system prompt|my (?:instructions|guidelines|programming)|assess mode|simulation)\b/i,
  'a role label': /^\s*(?:learner|user|assistant|ai|bot|persona|customer|character|system)\s*:/im,
  'a note': /<\/?note>|\[[A-Z_ ]{3,}\]|\{\{?[\w .]+\}?\}/,
  'a stage direction': /\*[^*\n]{2,60}\*|^\s*\([^)]*\)\s*$/m,
  'a list': /^\s*(?:[-*•]|\d+\.)\s+\S/m,
  'an unfilled value': /\b(?:undefined|null|NaN)\b|\[object Object\]/,
  'itself in the third person': /\b(?:the persona|the counterpart) (?:is|has|wants|feels|says)\b/i,
} as const

function labelOf(name: string | null): RegExp {
  const parts = (name ?? '').split(/\s+/).filter((part) => /^\p{L}[\p{L}'’-]+$/u.test(part))
  return parts.length === 0
    ? /(?!)/
    : new RegExp(`^\\s*(?:\\p{L}+\\.? )?(?:${parts.join('|')})(?: \\p{L}+)?\\s*:`, 'imu')
}
