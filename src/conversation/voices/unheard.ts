import type { DialogueAct } from '../../language/dialogue-act.ts'
import type { Moment } from './moment.ts'
import { subTypeOf } from './sub-type.ts'

/** @returns true when somebody is given a way out before anybody has listened, or is to be paid before anybody has owned up */
export function isUnheard(moment: Moment): boolean {
  return isAdvisedUnheard(moment) || isPaidOff(moment)
}

/** "Have you tried sleeping more?", as the first thing that is said to a trouble. */
function isAdvisedUnheard(moment: Moment): boolean {
  const { archetype } = moment.persona
  const brings = archetype === 'HELP_SEEKING' || archetype === 'CONFRONTATION'
  return brings && moment.questions.some((one) => suggests.test(one)) && !hasDone(listening, moment)
}

/** "Would a voucher settle this?" */
function isPaidOff(moment: Moment): boolean {
  const { persona, line } = moment
  if (persona.archetype !== 'CONFRONTATION' || subTypeOf(persona) !== 'VICTIM') return false
  return payment.test(line) && !hasDone(owning, moment)
}

function hasDone(acts: readonly DialogueAct[], { acts: now, conversation }: Moment): boolean {
  return acts.some((act) => now.has(act) || conversation.turns.some(({ moved_by }) => moved_by.includes(act)))
}

const listening: readonly DialogueAct[] = ['open_question', 'empathy', 'reflection', 'apology', 'accountability']
const owning: readonly DialogueAct[] = ['apology', 'accountability']

const suggests =
  /^\W*(?:and |but |so )?(?:(?:have|had) you (?:ever |even |already |just )?(?:tried|thought (?:of|about)|considered)\b|why don['’]t you (?!tell|start|begin|sit|say|show)|couldn['’]t (?:you|your)\b|(?:isn['’]t|is) there (?:an?|no|any|some)\b.* (?:who|that) (?:could|can|would|might)\b)/i
const payment =
  /(?<!\b(?:not|no|without) (?:a |an |any )?)\b(?:compensation|voucher|refund|gift card|goodwill (?:payment|gesture)|settlement|compensação|compensación|entschädigung|gutschein|dédommagement|indemnisation|indemnização|indenização|indemnización|risarcimento|schadevergoeding)\b|(?:\d|\b(?:hundred|thousand)) ?(?:euros?|dollars?|pounds?|kroner|rand|rupees?|francs?|pesos?|[€$£])[^.?!]*\b(?:settle|close|make up|cover (?:it|this|that)|enough|help)\b|[€$£] ?\d[^.?!]*\b(?:settle|close|make up|enough)\b|\b(?:we(?:['’]re| are)|call (?:it|us)) (?:quits|even|square)\b|\bmake up for (?:it|that|this|everything)\b/i
