import { isMissed, isStopped, judge, type Judged } from './judge.ts'
import type { LabelledLine } from './lines.ts'
import {
  bySource,
  type Confusion,
  confusionOf,
  type FalseAlarms,
  falseAlarmsOf,
  type Recall,
  recallOf,
  type SourceFigures,
} from './recall.ts'
import { type Streaming, streamingOf } from './streaming.ts'
import { type Timing, timingOf } from './timing.ts'

/** Everything that is measured; this is what `--json` writes. */
export interface Figures {
  readonly files: readonly string[]
  readonly lines: number
  readonly recall: readonly Recall[]
  readonly falseAlarms: readonly FalseAlarms[]
  readonly confusion: Confusion
  readonly sources: readonly SourceFigures[]
  readonly timing: Timing
  readonly streaming: Streaming | null // null: no replies among the lines
  readonly misses: readonly Miss[]
}

/** A line that was judged otherwise than labelled. */
export interface Miss {
  readonly id: string | number
  readonly label: string
  readonly rule: string | null
  readonly stopped: boolean
  readonly evidence: string | null
  readonly text: string
}

/** Judges all lines, then times them, then cuts the replies up in several ways. */
export function figuresOf(files: readonly string[], lines: readonly LabelledLine[]): Figures {
  const judged = judge(lines)
  return {
    files,
    lines: lines.length,
    recall: recallOf(judged),
    falseAlarms: falseAlarmsOf(judged),
    confusion: confusionOf(judged),
    sources: bySource(judged),
    timing: timingOf(lines),
    streaming: lines.some(({ side }) => side === 'output') ? streamingOf(lines) : null,
    misses: judged.filter(isMissed).map(missOf),
  }
}

function missOf(judged: Judged): Miss {
  const { line, rule, evidence } = judged
  return { id: line.id, label: line.label, rule, stopped: isStopped(judged), evidence, text: line.text }
}
