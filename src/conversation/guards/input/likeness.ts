import { type AttackKind, type Likeness, likenessOf, spellingsOf } from '../classifier/line-classifier.ts'
import type { InputContext, InputGuard, InputRule } from '../guard.ts'
import type { Reading } from '../normalise.ts'
import { isCoaching } from './coaching.ts'
import { isOurs, touchesScenario } from './scenario-words.ts'

/**
 * What no rule names may still look like an attack: a small classifier, learned from labelled lines, judges the line as a whole
 * and by its sentences. It has to be so sure that ordinary talk passes, surer still where the scene makes such words likely.
 * @returns the guard that stops what looks like `rule`
 */
export function looksLike(rule: AttackKind): InputGuard {
  return {
    rule,
    check(line, context) {
      const { kind, margin, words } = likest(line)
      if (kind !== rule || !isSure(line, context)) return null
      return `reads like ${rule} (${margin.toFixed(1)}): ${words.slice(0, 90)}`
    },
  }
}

/**
 * A rule goes by a few words. Where the line as a whole is plainly ordinary talk they were there by chance ("a supervisor's
 * override"), and where it looks much more like something else (a poem, but one that recites the prompt) that names it.
 * @returns the guard with this second opinion
 */
export function unlessUnlikely(guard: InputGuard): InputGuard {
  return {
    rule: guard.rule,
    check(line, context) {
      const evidence = guard.check(line, context)
      if (evidence === null) return null
      const { kind, margin } = likest(line)
      if (line.encoded === null && margin < (plainlyOrdinary[guard.rule] ?? Number.NEGATIVE_INFINITY)) return null
      return guard.rule === 'off_topic' && kind !== 'off_topic' && margin >= plainlyOther && isSure(line, context)
        ? null
        : evidence
    },
  }
}

/**
 * Log odds against ordinary practice from which a line is stopped, chosen on ordinary lines nobody had learned from: fewer than one
 * in two hundred is to be stopped. docs/guards.md tells how.
 */
const least: Readonly<Record<AttackKind, number>> = {
  injection: 1.6,
  prompt_leak: 2.4,
  disrespect: 1.5,
  off_topic: 1.5,
  self_harm: 1.9,
}
/** Log odds below which a rule's few words stood in ordinary talk by chance. */
const plainlyOrdinary: Readonly<Partial<Record<InputRule, number>>> = {
  injection: -2,
  prompt_leak: -2,
  off_topic: -2.5,
}
const plainlyOther = 4
const never = Number.POSITIVE_INFINITY

function isSure(line: Reading, context: InputContext): boolean {
  const { kind, margin } = likest(line)
  if (fewLetters.test(line.plain)) return false
  return margin >= least[kind] + doubt(kind, line, context) + (isShort.test(line.plain) ? ofShortLine : 0)
}

/** "x", "?", "ok" say nothing. */
const fewLetters = /^[^\p{L}]*(?:\p{L}[^\p{L}]*){0,2}$/u

/** Two words can be many things. */
const isShort = /^\s*\S+(?:\s+\S+)?\s*$/
const ofShortLine = 1.5

/** How much surer it has to be in this scene. */
function doubt(kind: AttackKind, { plain }: Reading, { persona, mode }: InputContext): number {
  if (kind === 'disrespect') {
    if (hasGrievance(persona) && !toSomebody.test(plain)) return never
    return (reported.test(plain) || denied.test(plain) ? 2 : 0) + (hasGrievance(persona) ? 1 : 0)
  }
  if (kind === 'self_harm')
    return (ofOneself.test(plain) ? 0 : 1.5) + (ofOthers.test(plain) || byAccident.test(plain) ? 2.5 : 0)
  if (kind === 'prompt_leak' && byAPerson.test(plain)) return 2.5
  if (!persona) return 0
  const isLearning = mode === 'learn_mode'
  if (isLearning && isCoaching(plain, persona)) return never
  const isAtHome = touchesScenario(plain, persona)
  if (kind === 'prompt_leak') return isAtHome ? 1.5 : 0
  if (kind === 'off_topic' && (isAtHome || isOurs(plain, persona))) return never
  return (isLearning ? 2 : 0) + (isAtHome ? 1 : 0)
}

/** Whoever was hurt may be loud about it, as long as it is about it. */
function hasGrievance(persona: InputContext['persona']): boolean {
  return persona?.archetype === 'CONFRONTATION'
}

const toSomebody = /\b(?:you|your|yours|yourself|u|ur)\b/

/** Instructions and notes that people give each other, not the ones a machine was set up with. */
const byAPerson =
  /\b(?:the|your|my|a|an) (?!(?:developers?|creators?|makers?|system|admins?|program\w*|software|trainers?|platform|author|ai|bot)\b)[a-z]+ (?:gave|told|sent|handed|left|wrote|showed) (?:you|me|us)\b|\bi (?:just |have |only )?(?:gave|told|sent|asked|explained to) you\b|\b(?:at|in|during|before) (?:the|your|that) (?:briefing|meeting|shift|interview|handover|induction|visit)\b/
/** Hurtful words of others are told and asked about. */
const reported =
  /\b(?:called|calls|calling|said|says|told|wrote|shouted|yelled) (?:me|us|him|her|them|you|to|that|my|it|["'])|\b(?:he|she|they|somebody|someone|who) (?:really )?(?:said|says|say|called|call|wrote)\b|\b(?:the|that) (?:word|remark|slur|insult)\b/
/** "You are not stupid, and nobody thinks so." */
const denied = /\b(?:you(?:'re| are)|it(?:'s| is)|that(?:'s| is)) not\b|\bnobody (?:thinks|says|believes)\b/
/** Whoever died by suicide and is told of is somebody else. */
const ofOthers =
  /\b(?:lost|losing) (?:my|a|an|his|her|our|their|somebody|someone)\b[^.!?]{0,30} to suicide\b|\b(?:husband|wife|son|daughter|brother|sister|mother|father|friend|patient|client|cousin|uncle|aunt|neighbour|colleague|student|he|she|they) (?:\w+ ){0,3}(?:suicid\w+|killed (?:him|her|them)|took (?:his|her|their) (?:own )?life|hurts? (?:him|her|them)|self-harms?)/
const byAccident =
  /\b(?:shav\w+|cook\w+|chopp\w+|peel\w+|kitchen|oven|stove|ladder|fell|tripped|slipped|by accident|at work)\b/
/** Whose risk it is: in English and where others speak of themselves as plainly. Lines without either are of somebody else. */
const ofOneself =
  /(?<![\p{L}'])(?:i|i'm|im|i've|ive|i'd|i'll|me|my|myself|mine|je|j'\p{L}+|moi|ma|mon|mes|me|yo|mi|mis|ich|mich|mir|mein\p{L}*|eu|meu|minha|io|mio|mia|ik|mijn|main|mujhe|mera|meri)(?![\p{L}'])/u

const kept = new WeakMap<Reading, Likeness>()

/** In the spelling that looks worst; worked out once a line, however many guards ask. */
function likest(line: Reading): Likeness {
  const known = kept.get(line)
  if (known) return known
  const found = spellingsOf(line)
    .map(likenessOf)
    .reduce((worst, one) => (one.margin > worst.margin ? one : worst))
  kept.set(line, found)
  return found
}
