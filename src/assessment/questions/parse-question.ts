import { fromAbroad } from './abroad.ts'
import { bare, type Frame, frameOf } from './frame.ts'
import { doingOf, type Named } from './doings.ts'
import { type Topic, topicOf } from './topic.ts'

/** One thing a question asks for. */
export interface Part extends Frame {
  readonly named: Named | null
  readonly topic: Topic
  readonly names: readonly string[]
  readonly aloneWithout: readonly Part[] // what must not go with it
}

/** All of the groups, and of each group one part, must be so. */
export type Parsed = readonly (readonly Part[])[]

const known = new Map<string, Parsed>()
const longestMemory = 500
/** Characters; nobody asks a narrow question at greater length. */
const longestQuestion = 600

/**
 * Takes a yes/no question, or a line of a rubric in the third person, apart.
 * @param names how the other person is called, in lower case
 */
export function parseQuestion(question: string, names: readonly string[]): Parsed {
  const key = `${names.join(' ')}|${question}`
  const kept = known.get(key)
  if (kept) return kept
  const parsed = parseAnew(question, names)
  if (known.size >= longestMemory) known.clear()
  known.set(key, parsed)
  return parsed
}

function parseAnew(question: string, names: readonly string[]): Parsed {
  const asked = question.slice(0, longestQuestion)
  const whole = byDoing(described(bare(fromAbroad(asked) ?? asked)))
  return splitAt(whole, andThen).flatMap((text) => {
    const frame = frameOf(text)
    if (frame.negated) return listed(frame.clause).map((item) => [partOf({ ...frame, clause: item }, names)])
    return [splitAt(text, orElse).map((one) => partOf(frameOf(one), names))]
  })
}

/** "Ownership: Names what was said": a line of a rubric is told by what follows its name. */
function described(text: string): string {
  const match = /^[\p{Lu}\d][^:?.!]{1,60}: (.{12,})$/u.exec(text)
  return match?.[1] ? bare(match[1]) : text
}

/** "find the cause by asking whether others are affected": how it is to be done says more than what for. */
function byDoing(text: string): string {
  const match = / by (\w+ing .+)$/.exec(text)
  return match?.[1] && doingOf(match[1]) && !/^(?:not|avoid)/.test(text) ? match[1] : text
}

function partOf(frame: Frame, names: readonly string[]): Part {
  const named = doingOf(frame.clause)
  return {
    ...frame,
    named,
    names,
    topic: topicOf(named ? named.rest : frame.clause, names),
    aloneWithout: frame.without ? listed(frame.without).map((item) => partOf(frameOf(item), names)) : [],
  }
}

/** What has to be left alone is often a list: "leading questions, accusations and conclusions". */
function listed(clause: string): string[] {
  const items = clause.split(/,? (?:and|or|nor) |, /).filter((item) => item.trim().length > 1)
  return items.length > 1 && items.filter((item) => doingOf(item.trim())).length >= 2
    ? items.map((item) => item.trim())
    : [clause]
}

const verbAhead =
  '(?=(?:(?:also|then|not|never|\\w+ly|finally|always) )*(?:ask|sum|explain|offer|nam|say|sa(?:y|id)|tell|told|apolog|admit|own(?:s|ed|ing)? |acknowledg|agre|propos|suggest|check|thank|invit|let|giv|gave|avoid|refrain|stay|remain|keep|kept|mak|made|tak|took|show|us(?:e|es|ed|ing) |confirm|mention|commit|promis|listen|wait|introduc|greet|set |sets |refus|hold|held|accept|respond|answer|stat(?:e|es|ed|ing) |describ|recogni|repeat|read|hav(?:e|ing) (?:it|them|her|him|this)|has (?:it|them|her|him|this)|get (?:her|his|the)|find|found|warn|point|clarif|address|support|link|put|tie|do(?:es)? not|did not|respect|reassur|adapt|follow|seek|react|express|treat|arrang|schedul|justif|compar|provid|inform|remind|ensur|praise|validat|paraphras|reflect|end |ends |close|bring|brought|leav|left|speak|spoke|talk|turn|go |goes |open|learn|explor)\\w*(?: |$))'
const andThen = new RegExp(`(?:;|,? and then|,? and also|,? and|, then|, but|,) ${verbAhead}`, 'i')
const orElse = new RegExp(`,? or ${verbAhead}`, 'i')

/** Splits where a new verb begins; what is asked or told ("what was agreed and said") is not taken apart. */
function splitAt(text: string, at: RegExp): string[] {
  const match = at.exec(text)
  if (!match) return [text]
  const first = text.slice(0, match.index)
  const rest = text.slice(match.index + match[0].length)
  if (first.trim().length < 3 || /\b(?:whether|if|who|what|how|that|when|to)\s*$/.test(first)) return [text]
  return [first, ...splitAt(rest, at)]
}
