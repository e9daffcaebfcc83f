import type { DialogueAct } from './dialogue-act.ts'
import type { ActsOfLine } from './dialogue-acts.ts'
import { glossed } from './gloss.ts'
import { words } from './text.ts'

/** Words of attitude towards the other person; words for troubles ("pain", "worse") are left out: they can be said kindly. */
const warm = new Set(
  `thank thanks please welcome congratulations glad happy pleased appreciate appreciated grateful respect understand
  understandable understood sorry apologise apologize kind kindly honest honestly fair right support together help
  helpful gladly wonderful lovely great good excellent nice trust care caring safe gentle calmly merci danke gracias
  bitte gerne favor believe crois comprends verstehe entiendo excuse`.split(/\s+/),
)
const cold = new Set(
  `stupid idiot fool lazy useless nonsense ridiculous liar lie lying lied stole steal thief fault blame jealous hate shut
  wrong waste incompetent overreacting silly pathetic annoying childish rubbish crap damn hell disgusting ashamed
  unprofessional crazy hysterical paranoid dumb ugly loser careless rude arrogant selfish ignorant trouble warning threat
  sinon dumm blöd unsinn tonto mentira menteur idiote imbécile`.split(/\s+/),
)
const turning = new Set(
  "not no never don't doesn't didn't isn't aren't wasn't won't can't cannot hardly without nothing pas nicht kein keine sin".split(
    ' ',
  ),
)

const byAct: Partial<Record<DialogueAct, number>> = {
  empathy: 0.2,
  apology: 0.2,
  accountability: 0.15,
  thanks: 0.25,
  concession: 0.15,
  offer: 0.1,
  greeting: 0.1,
  acknowledgement: 0.05,
  reflection: 0.1,
  accusation: -0.4,
  dismissal: -0.25,
  pressure: -0.25,
  disagreement: -0.1,
}

/** What the line leans to counts from here on, also where no single act could be named. */
const leaningCounts = 0.4

/**
 * @returns how a line meets the other person, -1 (hostile) to 1 (warm), from attitude words (negation turns them), acts, and
 * what the whole line leans to
 */
export function sentimentOf(line: string, { acts, leaning }: Pick<ActsOfLine, 'acts' | 'leaning'>): number {
  let sum = 0
  const all = words(glossed(line)).map((word) => word.replaceAll('’', "'"))
  for (const [index, word] of all.entries()) {
    const value = warm.has(word) ? 0.2 : cold.has(word) ? -0.4 : 0
    if (value === 0) continue
    const turned = all.slice(Math.max(0, index - 3), index).some((one) => turning.has(one))
    sum += turned ? -value * 0.6 : value
  }
  for (const act of acts) sum += byAct[act] ?? 0
  const beyond = (value: number) => Math.max(0, value - leaningCounts)
  sum += 0.3 * beyond(Math.max(leaning.feeling, leaning.owning)) - 0.5 * beyond(leaning.hurting)
  const shouting = line.length > 12 && line === line.toUpperCase() && /\p{Lu}{3}/u.test(line) ? -0.3 : 0
  const value = Math.max(-1, Math.min(1, sum / Math.max(1, Math.sqrt(all.length / 12)) + shouting))
  return Math.round(value * 100) / 100
}
