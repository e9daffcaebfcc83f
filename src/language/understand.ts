import type { DialogueAct } from './dialogue-act.ts'
import { type ActsOfLine, dialogueActs } from './dialogue-acts.ts'
import { sentimentOf } from './sentiment.ts'
import { coldnessOf } from './tone/passes-by.ts'
import { knownWords, type Statement, touchedStatements } from './touches.ts'

/** What the rules side makes of one line of the learner. */
export interface LineUnderstanding {
  readonly text: string
  readonly acts: readonly DialogueAct[]
  /** -1 (hostile) to 1 (warm). */
  readonly sentiment: number
  readonly question: 'open' | 'closed' | null
  /** Ids of the statements the line is about, best first, at most 5. */
  readonly touches: readonly string[]
  /** What the whole line leans to, also where no single act could be named. */
  readonly leaning: ActsOfLine['leaning'] & { readonly cold: number }
}

/**
 * Reads one line of the learner by rules and small word lists, in well under a millisecond.
 * @param context.statements what is true of the persona; keep the array, its index is remembered with it
 * @param context.earlierLines what was said before, oldest first
 */
export function understandLine(
  line: string,
  context: { readonly statements: readonly Statement[]; readonly earlierLines: readonly string[] },
): LineUnderstanding {
  const touches = touchedStatements(line, context.statements, context.earlierLines)
  const read = dialogueActs(line, knownWords(context.statements))
  return {
    text: line,
    acts: withReflection(line, read, touches),
    sentiment: sentimentOf(line, read),
    question: read.question,
    touches,
    leaning: { ...read.leaning, cold: coldnessOf(line) },
  }
}

/** "You brought a list": a statement about the other that meets something true of them gives it back to them, unless it is said against them. */
function withReflection(line: string, { acts, leaning }: ActsOfLine, touches: readonly string[]): DialogueAct[] {
  const excluding: ReadonlySet<DialogueAct> = new Set(['accusation', 'dismissal', 'pressure', 'advice', 'reflection'])
  const states =
    /(?:^|[.!,:] )[Yy]ou(?:['’](?:ve|re)| have| are| had| were)? (?!should|must|can|could|need|will|may|might|know)\p{L}+[^?]*[.,;]/u.test(
      line,
    )
  const isGivenBack = states && touches.length > 0 && leaning.hurting < 0.4 && !acts.some((act) => excluding.has(act))
  return isGivenBack ? [...acts, 'reflection'] : [...acts]
}
