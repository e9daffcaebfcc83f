import { upperStart } from '../../../language/upper-start.ts'
import { dialogueActs, questionKind } from '../../../language/dialogue-acts.ts'
import { sentences, words } from '../../../language/text.ts'
import type { Archetype } from '../../../scenario/template.ts'
import { clausesOf } from './clauses.ts'
import type { Lesson } from './lesson.ts'
import type { Fault, Move } from './line-findings.ts'
import { reviewLine, type Review } from './line-review.ts'
import { closingQuestions, replacements } from './texts/replacements.ts'

/**
 * Makes a better line out of a learner's, sentence by sentence: what is good stays word for word, what does harm is turned
 * round or replaced, and what the talk lives on is put behind it.
 * @returns versions, best first; none when the line is as good as this could make it
 */
export function betterLines(review: Review, lesson: Lesson, turn: number): string[] {
  const { archetype } = lesson
  const faults = new Map(review.faults.map(({ name, part }) => [name, part]))
  const kept = sentences(review.line).map(({ text }) => text)
  const made = kept.flatMap((sentence): string[] => {
    const turned = turnedRound(sentence)
    if (turned) return [turned]
    const fault = faultOf(sentence, faults, lesson)
    if (fault === null) return [sentence]
    if (fault === 'but_apology') return [beforeBut(sentence)]
    const opened = fault === 'closed' ? openQuestion(sentence) : null
    return [opened ?? harmlessPart(sentence, faults, lesson)]
  })
  const start = made.filter((one) => one !== '')
  const dropped = start.length < kept.length || start.some((one, at) => one !== kept[at])
  const short = words(start.join(' ')).length > 40 ? start.slice(0, 2) : start
  const asks = short.some((one) => questionKind(one) !== null)
  const ends = endings(review, archetype, turn)
  if (!dropped && review.verdict === 'good' && review.missing === null) return []
  const versions = ends.slice(0, 3).map((end) => (asks ? short : [...short, end]).map(asSentence).join(' '))
  return [...new Set(versions)].filter(
    (line) => line !== '' && line !== review.line && reviewLine(line, lesson, hasAsked).verdict !== 'poor',
  )
}

/** A line that is judged for itself is not blamed for not asking. */
const hasAsked: ReadonlySet<Move> = new Set<Move>(['open_question'])

/** What stands in place of what was dropped: fitting the gravest fault, else a question for this kind of talk. */
function endings({ faults }: Review, archetype: Archetype, turn: number): string[] {
  const own = faults.flatMap(({ name }) => replacements[name]?.[archetype] ?? replacements[name]?.any ?? [])
  const questions = closingQuestions[archetype]
  const at = turn % questions.length
  return [...own, ...questions.slice(at), ...questions.slice(0, at)]
}

function faultOf(sentence: string, faults: ReadonlyMap<Fault, string>, lesson: Lesson): Fault | null {
  const own = reviewLine(sentence, lesson, hasAsked)
  return own.faults.find(({ name }) => faults.has(name) && name !== 'no_effect' && name !== 'too_long')?.name ?? null
}

/** The sentence without the clause that does harm, if what is left can stand alone. */
function harmlessPart(sentence: string, faults: ReadonlyMap<Fault, string>, lesson: Lesson): string {
  const clauses = clausesOf(sentence)
  const left = clauses.filter((clause) => faultOf(clause, faults, lesson) === null)
  if (left.length === 0 || left.length === clauses.length) return ''
  const rest = left
    .join(' ')
    .replace(/(?<![\s,;:–])[\s,;:–]+$/, '')
    .replace(/^(?:and|but|so|because|or) /i, '')
  return words(rest).length >= 3 && faultOf(rest, faults, lesson) === null ? rest : ''
}

/** "..., weren't you?" without the tag, as a question that leaves the answer open. */
function turnedRound(sentence: string): string | null {
  const tag =
    /^(?<stated>.+?),\s*(?:(?:did|does|do|is|was|were|are|have|has|had|would|wo|could|ca|should)(?:n['’]t)? (?:you|he|she|it|they|that|not)(?: not)?|right|no|correct|yes)\?$/i.exec(
      sentence,
    )
  const stated = tag?.groups?.['stated']
  if (!stated) return null
  const you = /^(?:so |and |but )*you (?<verb>were|are|had|have|did|knew|saw|took|left|went)\b(?<rest>.*)$/i.exec(
    stated,
  )
  if (!you?.groups) return 'How was that, from your side?'
  const tail = placeAndTime(you.groups['rest'] ?? '')
  switch (you.groups['verb']?.toLowerCase()) {
    case 'were':
    case 'left':
    case 'went':
      return `Where were you${tail}?`
    case 'saw':
      return `What did you see${tail}?`
    case 'knew':
      return `What did you know at that time${tail}?`
    default:
      return `What did you do${tail}?`
  }
}

/** "... at the pool on Sunday": where and when may stay, they suggest nothing. */
function placeAndTime(rest: string): string {
  const found =
    / (?:on (?:mon|tues|wednes|thurs|fri|satur|sun)day\b.*|yesterday\b.*|last \w+\b.*|that (?:day|night|evening|morning)\b.*|at (?:about )?\d.*|between .*|after \d.*|before \d.*)$/i.exec(
      rest,
    )?.[0] ?? ''
  return words(found).length <= 8 ? found.replace(/[.?!]$/, '') : ''
}

/** A yes-or-no question opened with the same verb. */
function openQuestion(sentence: string): string | null {
  const bare = sentence.replace(/^(?:and|so|but|okay|well),? /i, '')
  const match =
    /^(?<helper>do|did|have|can|could|would|will|are|were|is|was) you (?<verb>\p{L}+)(?<rest>[^?]*)\?$/iu.exec(bare)
  if (!match?.groups) return null
  const { helper = '', verb = '', rest = '' } = match.groups
  const tail = placeAndTime(rest)
  const help = helper.toLowerCase()
  const seeing = /^(?:see|hear|notice|know|remember|think|need|want|expect|use|do|say|feel|prefer|like|mean|fear)$/i
  if ((help === 'do' || help === 'did') && seeing.test(verb))
    return /^(?:feel)$/i.test(verb) ? `How ${help} you feel${tail}?` : `What ${help} you ${verb}${tail}?`
  if (help === 'have' && /^(?:tried|seen|heard|done|used|thought|noticed|told)$/i.test(verb))
    return `What have you ${verb} so far?`
  if (help === 'would' || help === 'could' || help === 'will' || help === 'can')
    return words(rest).length <= 8 ? `What would you need to be able to ${verb}${rest.trimEnd()}?` : null
  if (/^(?:angry|upset|worried|afraid|happy|satisfied|content|sad|nervous|sure|ok|okay|fine|tired)$/i.test(verb))
    return `How ${help} you feeling about it?`
  return null
}

function beforeBut(sentence: string): string {
  return sentence.replace(/[,;]? but\b.*$/i, '')
}

function asSentence(text: string): string {
  const bare = text.trim()
  const whole = upperStart(bare)
  return /[.!?…]["’”]?$/.test(whole) ? whole : dialogueActs(whole).question ? `${whole}?` : `${whole}.`
}
