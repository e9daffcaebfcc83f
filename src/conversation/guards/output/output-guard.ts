import type { DetailValue, Persona } from '../../../persona/persona.ts'
import type { OutputFinding, OutputStage, Verdict } from '../guard.ts'
import { asPassage, createLeakMatcher, indexInstructions } from './leak-matcher.ts'
import { createLikenessMatcher } from './likeness-matcher.ts'
import { startOfReply } from './output-phrases.ts'
import { createPhraseMatcher } from './phrase-matcher.ts'
import { RoleLabels } from './role-labels.ts'
import { SpeechMarks } from './speech-marks.ts'
import { TidyBlanks } from './tidy-blanks.ts'
import { WordLimit } from './word-limit.ts'
import { WordWatch } from './word-watch.ts'

/** What a reply is checked against. */
export interface OutputContext {
  readonly persona: Persona
  readonly instructions: readonly string[] // the parts of the prompt that must not be repeated; not the persona's facts
  readonly wordLimit: number
  readonly showsDialogue?: boolean // the expert shows a model dialogue: its lines stand under the names of two speakers
  readonly isRules?: boolean // worded by the rules engine, which never speaks as an assistant
}

/** Guards one reply while it streams. */
export interface OutputGuard {
  /** @returns what may be delivered now */
  push(chunk: string): string
  /**
   * @returns the rest, what fired (each rule and action once), and whether the reply was cut short; `hangs` when the rest
   * ends with an ellipsis that was put there because the cut fell inside a sentence
   */
  finish(): { text: string; verdicts: Verdict[]; stopped: boolean; hangs: boolean }
  /** True once nothing more will be delivered: the model can be told to stop. */
  readonly stopped: boolean
}

/**
 * A guard for one reply. Invariant: for every reply and every way of cutting it into chunks, the text delivered in all and
 * the verdicts are the same. It holds because chunks are taken apart into characters first and every stage only knows the
 * characters so far; `WordWatch` tells what is held and why. After a cut the delivered text ends where it was harmless,
 * with an ellipsis when that is inside a sentence; how the reply then goes on is decided by `guardedReply`.
 */
export function createOutputGuard(context: OutputContext): OutputGuard {
  const { persona, instructions, wordLimit, isRules, showsDialogue = false } = context
  const findings: OutputFinding[] = []
  const report = (finding: OutputFinding) => void findings.push(finding)
  const isOwn = inOwnWords(persona)
  const watch = new WordWatch(
    [
      createPhraseMatcher(startOfReply(persona.mode)),
      createLeakMatcher(indexInstructions(instructions), isOwn),
      ...(isRules || persona.mode === 'learn_mode' ? [] : [createLikenessMatcher()]), // the expert may sound like an assistant
    ],
    report,
  )
  const stages: readonly OutputStage[] = [
    new SpeechMarks(report, showsDialogue),
    new TidyBlanks(),
    ...(showsDialogue ? [] : [new RoleLabels(persona, report)]),
    watch,
    new WordLimit(wordLimit, report),
  ]
  const reply = { last: '', halfPair: '' }
  const isStopped = () => stages.some((stage) => stage.stopped)

  const through = (text: string, from: number): string => {
    let flowing = text
    for (let index = from; index < stages.length && flowing !== ''; index++) flowing = fedTo(stages[index], flowing)
    if (flowing !== '') reply.last = flowing.slice(-4)
    return flowing
  }

  return {
    get stopped() {
      return isStopped()
    },
    push(chunk) {
      const whole = reply.halfPair + chunk
      reply.halfPair = /[\ud800-\udbff]$/.test(whole) ? whole.slice(-1) : ''
      let text = ''
      for (const character of reply.halfPair ? whole.slice(0, -1) : whole) {
        if (isStopped()) break
        text += through(character, 0)
      }
      return text
    },
    finish() {
      let text = ''
      if (reply.halfPair && !isStopped()) text += through(reply.halfPair, 0)
      for (const [index, stage] of stages.entries()) {
        const cutEarlier = stages.slice(0, index).some((earlier) => earlier.stopped)
        const isLimit = index === stages.length - 1
        if (!(cutEarlier && isLimit)) text += through(stage.end(), index + 1)
      }
      const cut = findings.some(({ rule, action }) => action === 'cut' && rule !== 'word_limit')
      const hangs = cut && reply.last !== '' && !/[.!?…]["”’»)]*\s*$/.test(reply.last)
      return { text: hangs ? `${text}…` : text, verdicts: distinct(findings), stopped: isStopped(), hangs }
    },
  }
}

function fedTo(stage: OutputStage | undefined, text: string): string {
  if (!stage) return text
  if (text.length === 1) return stage.feed(text)
  let passed = ''
  for (const character of text) passed += stage.feed(character)
  return passed
}

function distinct(findings: readonly OutputFinding[]): Verdict[] {
  const seen = new Map<string, Verdict>()
  for (const { rule, action, evidence } of findings) {
    const key = `${rule} ${action}`
    if (!seen.has(key)) seen.set(key, { side: 'output', rule, action, evidence: evidence.slice(0, 120) })
  }
  return [...seen.values()]
}

/** The persona's facts and lines, looked through only when something sounds like the instructions. */
function inOwnWords(persona: Persona): (passage: string) => boolean {
  let own: string | null = null
  return (passage) => {
    own ??= ` ${asPassage(textsOf([persona.description, persona.role, persona.conversation_rules.opening_line, persona.facts?.map((fact) => fact.text), persona.scene, persona.knowledge, persona.detail_categories, persona.archetype_specific_data, persona.narratives]).join(' . '))} `
    return own.includes(` ${passage} `)
  }
}

function textsOf(value: DetailValue | object | undefined): string[] {
  if (typeof value === 'string') return [value]
  if (Array.isArray(value)) return value.flatMap(textsOf)
  return value && typeof value === 'object' ? Object.values(value).flatMap(textsOf) : []
}
