import { dialogueActs } from '../../../language/dialogue-acts.ts'
import { readsAsEnglish } from '../../../language/reads-as-english.ts'
import { tokenise } from '../../../language/sentence-tokens.ts'
import { shrugsOff } from '../../../language/unkind/brushing-off.ts'
import { type AttackKind, type Likeness, likenessOf, spellingsOf } from '../classifier/line-classifier.ts'
import type { InputContext, InputGuard, InputRule } from '../guard.ts'
import type { Reading } from '../normalise.ts'
import { doubt } from './doubt.ts'

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
      if (margin < beyondDoubt && (rule === 'disrespect' ? isMeantWell(line) : isSetPhrase(line))) return null
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
 * Log odds against ordinary practice from which a line is stopped, chosen on ordinary lines nobody had learned from, half of them with
 * trigger words: of those about one in fifty is stopped, of everyday talk about one in three hundred (docs/guards.md).
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

function isSure(line: Reading, context: InputContext): boolean {
  const { kind, margin } = likest(line)
  if (fewLetters.test(line.plain)) return false
  return margin >= least[kind] + doubt(kind, line, context) + (isShort.test(line.plain) ? ofShortLine : 0)
}

/** Log odds above which no second opinion is asked. */
const beyondDoubt = 2.5
/** What somebody who is treated with contempt hears at the least. */
const leastHurting = 0.3

/** Single words of contempt stand in ordinary questions too: where the line as a whole hurts nobody, they were there by chance. */
function isMeantWell({ plain }: Reading): boolean {
  if (!readsAsEnglish(tokenise(plain))) return false
  const { acts, leaning } = dialogueActs(plain)
  return (
    leaning.hurting < leastHurting &&
    !acts.some((act) => act === 'accusation' || act === 'dismissal' || act === 'pressure')
  )
}

/** "Rules are rules.": said to brush somebody off, and to nobody's machine. */
function isSetPhrase({ plain }: Reading): boolean {
  return shrugsOff.test(plain)
}

/** "x", "?", "ok" say nothing. */
const fewLetters = /^[^\p{L}]*(?:\p{L}[^\p{L}]*){0,2}$/u

/** Two words can be many things. */
const isShort = /^\s*\S+(?:\s+\S+)?\s*$/
const ofShortLine = 1.5

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
