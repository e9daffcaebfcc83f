import type { CheckAnswer } from '../check-answer.ts'
import type { CourseTurn, Report, ReportedCriterion } from './report.ts'

/** How the page and both printed forms of a report say things; addressed to the learner. */

const modes: Readonly<Record<Report['mode'], string>> = { learn_mode: 'Learn', try_mode: 'Try', assess_mode: 'Assess' }

const endings: Readonly<Record<string, string>> = {
  positive: 'The talk came to a good end.',
  negative: 'The other person closed the talk.',
  guard: 'The talk was stopped.',
  safety: 'The role play was left.',
  learner: 'You ended the talk.',
  limit: 'The talk reached its length.',
}

/** @returns mode, person, learner and day, where they are known */
export function aboutTalk({ mode, person, learner_name, started_at, turns }: Report): string[] {
  return [
    modes[mode],
    `with ${person.name ?? person.role}`,
    ...(learner_name ? [learner_name] : []),
    ...(started_at ? [dayAndTime(started_at)] : []),
    turns === 1 ? '1 line of yours' : `${turns} lines of yours`,
  ]
}

/** @returns how the talk ended; null where nobody knows */
export function endingOf({ outcome, ending }: Report): string | null {
  const told = outcome === null ? null : (endings[outcome] ?? null)
  return outcome === 'learner' || ending === null ? told : [told, ending].filter(Boolean).join(' ')
}

/** @returns the result in a word or two; null where there is none */
export function verdictOf({ pass, counts }: Pick<Report, 'pass' | 'counts'>): string | null {
  if (pass === null) return null
  if (counts) return pass ? 'Passed' : 'Not passed'
  return pass ? 'Would have passed' : 'Would not have passed'
}

/** @returns what stands beside the score: the mark, the judge's score, that it does not count */
export function besideScore({ score01, pass_mark01, judge_score01, counts }: Report): string[] {
  return [
    ...(pass_mark01 !== null ? [`The mark to pass is ${percent(pass_mark01)}.`] : []),
    ...(score01 !== judge_score01
      ? [`Your trainer has judged some of it otherwise; without that it would be ${percent(judge_score01)}.`]
      : []),
    ...(counts ? [] : ['You were trying things out: it does not count.']),
  ]
}

/** @returns the level that counts, or the value where it lies between levels */
export function standingOf({ value, level }: Pick<ReportedCriterion, 'value' | 'level'>): string {
  return value === null ? 'not judged' : (level ?? percent(value))
}

/** @returns what the judge had found, where the trainer judged otherwise; null where they did not */
export function overruledOf({ overruled, judge_value, judge_level }: ReportedCriterion): string | null {
  if (!overruled) return null
  const judge = judge_value === null ? 'had not judged it' : `had found “${judge_level ?? percent(judge_value)}”`
  return `Your trainer’s value; the judge ${judge}.`
}

/** @returns what the trainer changed about a criterion, and says of it */
export function trainersWord(criterion: ReportedCriterion): string[] {
  const overruled = overruledOf(criterion)
  const { comment } = criterion
  return [...(overruled ? [overruled] : []), ...(comment ? [`Your trainer says: “${comment}”`] : [])]
}

/** What it means that something was not judged. */
export const leftOut = 'These are left out of the score; they count neither for nor against you.'

/** @returns "Yes", "No" or "Not judged" */
export function answerOf({ answer }: Pick<CheckAnswer, 'answer'>): string {
  return answer === null ? 'Not judged' : answer ? 'Yes' : 'No'
}

/** @returns how often the judge said what, where it was asked more than once; otherwise nothing */
export function votesOf({ votes }: Pick<CheckAnswer, 'votes'>): string {
  return votes ? ` (asked ${votes.yes + votes.no + votes.open} times: yes ${votes.yes}, no ${votes.no})` : ''
}

/** @returns the talk in figures, each with what it means */
export function measuresInWords({ measures }: Report): [name: string, figure: string][] {
  const { learner_words, other_words, share_of_words01, open_questions, closed_questions, longest_line } = measures
  return [
    ['Your words', String(learner_words)],
    ['Words of the other person', String(other_words)],
    ['Your part of all words', share_of_words01 === null ? 'none' : percent(share_of_words01)],
    ['Open questions (more than yes, no or a number answers them)', String(open_questions)],
    ['Closed questions', String(closed_questions)],
    ['Your longest line', longest_line ? `${longest_line.words} words, line ${longest_line.turn}` : 'none'],
  ]
}

/** @returns how this attempt stands to the one before it, a sentence each; none where there is nothing to compare */
export function comparedInWords({ compared }: Pick<Report, 'compared'>): string[] {
  if (compared === null) return []
  const points = Math.round(compared.score * 100)
  const size = Math.abs(points)
  return [
    points === 0
      ? 'The same result as the time before.'
      : `${size} ${size === 1 ? 'point' : 'points'} ${points > 0 ? 'more' : 'less'} than the time before.`,
    ...(compared.rose.length > 0 ? [`Better: ${compared.rose.join(', ')}.`] : []),
    ...(compared.fell.length > 0 ? [`Not as good: ${compared.fell.join(', ')}.`] : []),
  ]
}

/** @returns an honest line on who judged */
export function judgedInWords({
  judged_by: { engine, checks, not_judged, rubric_version },
}: Pick<Report, 'judged_by'>): string {
  const who = {
    model:
      'Judged by a language model, one narrow question at a time. It can be wrong: your trainer has the last word.',
    both: 'Judged by a language model; where it gave no usable answer, nothing was judged in its place. It can be wrong: your trainer has the last word.',
    rules:
      'Judged by fixed rules inside this server, which look at how lines are worded. They can be wrong: your trainer has the last word.',
  }[engine]
  const open =
    not_judged === 0
      ? ''
      : ` ${not_judged} of ${checks} questions could not be judged; they count neither for nor against you.`
  return `${who}${open}${rubric_version ? ` Rubric ${rubric_version}.` : ''}`
}

/** @returns the turn with what moved the other person in it */
export function moveInWords({ change, why }: Pick<CourseTurn, 'change' | 'why'>): string {
  const points = signed(change)
  return why ? `${points}: ${why}` : points
}

/** @returns "+12" for 0.12, "−3" for -0.03 */
export function signed(change: number): string {
  const points = Math.round(change * 100)
  return points === 0 ? '±0' : points > 0 ? `+${points}` : `−${-points}`
}

/** @returns "74 %" for 0.74, "none" for null */
export function percent(value: number | null): string {
  return value === null ? 'none' : `${Math.round(value * 100)} %`
}

/** @returns a day and time in UTC, in English, the same everywhere; what is no time is left as it is */
export function dayAndTime(iso: string): string {
  const at = new Date(iso)
  if (Number.isNaN(at.getTime())) return iso
  const day = at.toLocaleDateString('en-GB', { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' })
  return `${day}, ${at.toISOString().slice(11, 16)} UTC`
}

/** @returns the mode by the name the page gives it */
export const nameOfMode = (mode: Report['mode']) => modes[mode]
