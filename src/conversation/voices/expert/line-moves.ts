import type { DialogueAct } from '../../../language/dialogue-act.ts'
import { dialogueActs } from '../../../language/dialogue-acts.ts'
import { words } from '../../../language/text.ts'
import type { Archetype } from '../../../scenario/template.ts'
import { clausesOf } from './clauses.ts'
import type { Lesson } from './lesson.ts'
import type { Finding, Move } from './line-findings.ts'
import { clipped, type LinePart, showsAct, type Shows, tightest } from './line-parts.ts'
import {
  belittling,
  blaming,
  blamingWhy,
  butApology,
  dated,
  empathic,
  inOrder,
  leading,
  permission,
  purpose,
  reflecting,
  summing,
} from './line-signs.ts'

/** @returns what a line does well, what weighs most in this kind of talk first */
export function movesOf(parts: readonly LinePart[], line: string, { archetype }: Lesson): Finding<Move>[] {
  const found = new Map<Move, string>()
  const add = (move: Move, text: string, shows: Shows = () => false) => {
    if (!found.has(move)) found.set(move, clipped(tightest(text, shows)))
  }
  for (const { text, acts, question } of parts) {
    if (leading.test(text)) continue
    const isHarsh =
      (acts.has('accusation') && !empathic.test(text)) ||
      ((acts.has('dismissal') || belittling.test(text)) && !summing.test(text)) ||
      blaming.test(text) ||
      acts.has('pressure')
    if (purpose.test(text)) add('purpose', text, (clause) => purpose.test(clause))
    if (permission.test(text)) add('permission', text, (clause) => permission.test(clause))
    if (hasOpenQuestion(text, question) && !isHarsh && !blamingWhy.test(text) && !isSmallTalk(text))
      add('open_question', text, (clause) => dialogueActs(clause).question === 'open')
    for (const act of acts)
      if (
        isMove(act) &&
        act !== 'open_question' &&
        !(act === 'clarity' && !inOrder.test(text)) &&
        !(act === 'evidence' && acts.has('next_step')) &&
        !(isHarsh && act !== 'evidence')
      )
        add(act, text, showsAct(act))
    if (empathic.test(text)) add('empathy', text)
    if (dated.test(text) && !isHarsh) add('next_step', text)
    if (summing.test(text)) add('summary', text)
    if (reflecting.test(text) && !isHarsh && question === null)
      add('reflection', text, (clause) => reflecting.test(clause))
  }
  if (found.has('apology') && butApology.test(line)) found.delete('apology')
  const order = weightiest[archetype]
  const rank = (move: Move) => (order.includes(move) ? order.indexOf(move) : order.length)
  return [...found].map(([name, part]) => ({ name, part })).toSorted((one, other) => rank(one.name) - rank(other.name))
}

const moveActs: ReadonlySet<string> = new Set<Move>([
  'accountability',
  'apology',
  'empathy',
  'reflection',
  'limits_admitted',
  'evidence',
  'condition',
  'clarity',
  'summary',
  'open_question',
  'next_step',
  'offer',
  'concession',
])

function isMove(act: DialogueAct): act is DialogueAct & Move {
  return moveActs.has(act)
}

/** "May I ask one thing: where ...?" holds an open question too. */
function hasOpenQuestion(text: string, question: LinePart['question']): boolean {
  if (!permission.test(text)) return question === 'open'
  return clausesOf(text).some((clause) => !permission.test(clause) && dialogueActs(clause).question === 'open')
}

/** "How are you?" asks for a courtesy. */
function isSmallTalk(text: string): boolean {
  return (
    /^(?:so |and )?(?:how are you|how do you do|what['’]s up|how is it going)\b/i.test(text.trim()) &&
    words(text).length <= 6
  )
}

/** What weighs most in a comment, by kind of talk; the others follow in the order of the type. */
const weightiest: Readonly<Record<Archetype, readonly Move[]>> = {
  PERSUASION: ['limits_admitted', 'evidence', 'reflection', 'open_question', 'next_step', 'concession', 'permission'],
  CONFRONTATION: ['accountability', 'apology', 'empathy', 'reflection', 'open_question', 'next_step', 'offer'],
  HELP_SEEKING: [
    'empathy',
    'reflection',
    'clarity',
    'limits_admitted',
    'open_question',
    'next_step',
    'offer',
    'summary',
  ],
  INVESTIGATION: ['purpose', 'open_question', 'summary', 'reflection', 'empathy', 'clarity', 'permission'],
  NEGOTIATION: ['condition', 'open_question', 'summary', 'reflection', 'offer', 'concession', 'evidence', 'next_step'],
}
