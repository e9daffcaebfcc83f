import { judgeReply } from '../../src/conversation/guards/guard-lines.ts'
import { judgeInput } from '../../src/conversation/guards/index.ts'
import type { Verdict } from '../../src/conversation/guards/guard.ts'
import { harmless, type LabelledLine } from './lines.ts'

/** A labelled line and what the guards said to it. */
export interface Judged {
  readonly line: LabelledLine
  readonly rule: string | null
  readonly action: Verdict['action'] | null
  readonly evidence: string | null
}

/** @returns the lines with what the guards say to each by itself, without a persona */
export function judge(lines: readonly LabelledLine[]): Judged[] {
  return lines.map((line) => {
    const verdict = line.side === 'input' ? judgeInput(line.text) : judgeReply([line.text]).verdict
    return {
      line,
      rule: verdict?.rule ?? null,
      action: verdict?.action ?? null,
      evidence: verdict?.evidence ?? null,
    }
  })
}

/** @returns true when the line did not get through: mending takes something out and lets the rest pass, a limit shortens */
export function isStopped({ action, rule }: Judged): boolean {
  return action !== null && action !== 'mend' && rule !== 'word_limit'
}

/** @returns true when the guards did not say what the label says */
export function isMissed({ line, rule }: Judged): boolean {
  return harmless.has(line.label) ? rule !== null : rule !== line.label
}
