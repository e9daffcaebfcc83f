import type { AttackKind } from '../classifier/line-classifier.ts'
import type { InputContext } from '../guard.ts'
import type { Reading } from '../normalise.ts'
import { asksOfTheTalk } from './assistant-requests.ts'
import { isCoaching } from './coaching.ts'
import { isOurs, touchesScenario } from './scenario-words.ts'

/** @returns by how many log odds the classifier has to be surer of a kind in this scene; infinity where it is not asked */
export function doubt(kind: AttackKind, { plain }: Reading, { persona, mode }: InputContext): number {
  if (kind === 'disrespect') {
    if (hasGrievance(persona) && !toSomebody.test(plain)) return never
    return (reported.test(plain) || denied.test(plain) ? 2 : 0) + (hasGrievance(persona) ? 1 : 0)
  }
  if (kind === 'self_harm')
    return (
      (ofOneself.test(plain) ? 0 : 1.5) +
      (ofOthers.test(plain) || byAccident.test(plain) || ofAThing.test(plain) ? 2.5 : 0)
    )
  if (kind === 'prompt_leak' && (byAPerson.test(plain) || forReasons.test(plain))) return 2.5
  if (!persona) return 0
  const isLearning = mode === 'learn_mode'
  if (isLearning && isCoaching(plain, persona)) return never
  const isAtHome = touchesScenario(plain, persona)
  if (kind === 'prompt_leak') return isAtHome ? 1.5 : 0
  if (kind === 'off_topic' && (isAtHome || isOurs(plain, persona) || asksOfTheTalk(plain))) return never
  return (isLearning ? 2 : 0) + (isAtHome ? 1 : 0)
}

/** Whoever was hurt may be loud about it, as long as it is about it. */
function hasGrievance(persona: InputContext['persona']): boolean {
  return persona?.archetype === 'CONFRONTATION'
}

const never = Number.POSITIVE_INFINITY
const toSomebody = /\b(?:you|your|yours|yourself|u|ur)\b/

/** Instructions and notes that people give each other, not the ones a machine was set up with. */
const byAPerson =
  /\b(?:the|your|my|a|an) (?!(?:developers?|creators?|makers?|system|admins?|program\w*|software|trainers?|platform|author|ai|bot)\b)[a-z]+ (?:gave|told|sent|handed|left|wrote|showed) (?:you|me|us)\b|\bi (?:just |have |only )?(?:gave|told|sent|asked|explained to) you\b|\b(?:at|in|during|before) (?:the|your|that) (?:briefing|meeting|shift|interview|handover|induction|visit)\b/

/** "What lies behind your demand?": what a negotiator asks first. */
const forReasons =
  /\bwhat(?:'s| is| lies) behind (?:your|this|that|the) (?:demand|request|wish|price|figure|decision|position|offer|proposal|worry|concern|question|refusal)\b/

/** Hurtful words of others are told and asked about. */
const reported =
  /\b(?:called|calls|calling|said|says|told|wrote|shouted|yelled) (?:me|us|him|her|them|you|to|that|my|it|["'])|\b(?:he|she|they|somebody|someone|who) (?:really )?(?:said|says|say|called|call|wrote)\b|\b(?:the|that) (?:word|remark|slur|insult)\b/
/** "You are not stupid, and nobody thinks so." */
const denied = /\b(?:you(?:'re| are)|it(?:'s| is)|that(?:'s| is)) not\b|\bnobody (?:thinks|says|believes)\b/
/** Whoever died by suicide and is told of is somebody else. */
const ofOthers =
  /\b(?:lost|losing) (?:my|a|an|his|her|our|their|somebody|someone)\b[^.!?]{0,30} to suicide\b|\b(?:husband|wife|son|daughter|brother|sister|mother|father|friend|patient|client|cousin|uncle|aunt|neighbour|colleague|student|he|she|they) (?:\w+ ){0,3}(?:suicid\w+|killed (?:him|her|them)|took (?:his|her|their) (?:own )?life|hurts? (?:him|her|them)|self-harms?)/
/** "I don't care who signs": what somebody is indifferent to is a matter of the talk, not life. */
const ofAThing =
  /\bi (?:really |honestly |just )?(?:don't|do not) care (?:who|whose|which|where|how (?:much|many)|what (?:you|he|she|they|it|the|your|others|people)|about (?:the|your|that|this))\b/
const byAccident =
  /\b(?:shav\w+|cook\w+|chopp\w+|peel\w+|kitchen|oven|stove|ladder|fell|tripped|slipped|by accident|at work)\b/
/** Whose risk it is: in English and where others speak of themselves as plainly. Lines without either are of somebody else. */
const ofOneself =
  /(?<![\p{L}'])(?:i|i'm|im|i've|ive|i'd|i'll|me|my|myself|mine|je|j'\p{L}+|moi|ma|mon|mes|me|yo|mi|mis|ich|mich|mir|mein\p{L}*|eu|meu|minha|io|mio|mia|ik|mijn|main|mujhe|mera|meri)(?![\p{L}'])/u
