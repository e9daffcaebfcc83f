import { type AttackKind, type Likeness, likenessOf } from '../classifier/line-classifier.ts'
import type { InputContext, InputGuard } from '../guard.ts'
import type { Reading } from '../normalise.ts'
import { isOurs } from './off-topic.ts'
import { touchesScenario } from './scenario-words.ts'

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
      if (margin < plainlyOrdinary) return null
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
  injection: 3,
  prompt_leak: 2.5,
  disrespect: 2.3,
  off_topic: 2.5,
  self_harm: 2.8,
}
const plainlyOrdinary = -2
const plainlyOther = 4

function isSure(line: Reading, context: InputContext): boolean {
  const { kind, margin } = likest(line)
  return margin >= least[kind] + doubt(kind, line, context)
}

/** The scenario's own subject may be asked about, in learn mode in any form. */
function doubt(kind: AttackKind, { plain }: Reading, { persona, mode }: InputContext): number {
  if (!persona || (kind !== 'off_topic' && kind !== 'injection')) return 0
  const isAtHome = touchesScenario(plain, persona) || (kind === 'off_topic' && isOurs(plain, persona))
  return (mode === 'learn_mode' ? 2 : 0) + (isAtHome ? 2 : 0)
}

const kept = new WeakMap<Reading, Likeness>()

/** In the spelling that looks worst; worked out once a line, however many guards ask. */
function likest(line: Reading): Likeness {
  const known = kept.get(line)
  if (known) return known
  const found = line.all.map(likenessOf).reduce((worst, one) => (one.margin > worst.margin ? one : worst))
  kept.set(line, found)
  return found
}
