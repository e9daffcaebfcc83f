import type { CheckAnswer } from '../check-answer.ts'
import type { NextStep, Report, ReportedCriterion } from './report.ts'
import {
  aboutTalk,
  answerOf,
  besideScore,
  comparedInWords,
  dayAndTime,
  endingOf,
  judgedInWords,
  leftOut,
  measuresInWords,
  moveInWords,
  nameOfMode,
  percent,
  standingOf,
  trainersWord,
  verdictOf,
  votesOf,
} from './words.ts'

/** @returns the report as Markdown (CommonMark with tables); nothing that was said in the talk becomes markup */
export function reportMarkdown(report: Report): string {
  const blocks = [
    `# ${text(`Report: ${report.title ?? 'your talk'}`)}`,
    text(aboutTalk(report).join(' · ')),
    ...paragraph(endingOf(report)),
    ...result(report),
    ...paragraph(report.trainers_comment && `Your trainer says: “${report.trainers_comment}”`),
    ...blockers(report),
    ...strengths(report),
    ...nextSteps(report),
    ...wrong(report),
    ...section('Point by point', pointByPoint(report)),
    ...course(report),
    ...turnComments(report),
    ...(report.not_scored === null
      ? section('In figures', [list(measuresInWords(report).map(([name, figure]) => text(`${name}: ${figure}`)))])
      : []),
    ...earlier(report),
    ...(report.not_scored === null ? section('How this was judged', [text(judgedInWords(report))]) : []),
  ]
  return `${blocks.join('\n\n')}\n`
}

function result(report: Report): string[] {
  if (report.not_scored !== null) return [text(report.not_scored)]
  if (report.score01 === null && report.pass === null)
    return [text('Not enough was said to judge anything. That is no bad mark; it is none.')]
  const verdict = verdictOf(report)
  const score = report.score01 === null ? 'no score' : percent(report.score01)
  return [`**${text(verdict ? `${verdict}: ${score}` : score)}**`, ...paragraph(besideScore(report).join(' '))]
}

function blockers({ blockers: asked }: Report): string[] {
  const found = asked.filter(({ answer }) => answer === true)
  return section(
    'Fails the attempt whatever the score',
    found.length === 0 ? [] : [list(found.map((one) => `**${text(one.name)}** ${quoted(one)}`))],
  )
}

function strengths({ strengths: shown }: Report): string[] {
  const items = shown.map((one) => `**${text(one.name)}**${one.level ? ` (${text(one.level)})` : ''}${quoted(one)}`)
  return section('What went well', items.length === 0 ? [] : [list(items)])
}

function nextSteps({ next_steps }: Report): string[] {
  return section(
    'What to try next',
    next_steps.flatMap((step, at) => [
      `### ${at + 1}\\. ${text(step.name)}${step.level ? ` (${text(step.level)})` : ''}`,
      ...paragraph(step.tip),
      text(step.not_met ? `Not met: ${step.not_met} ${step.why}` : step.why),
      ...betterLine(step),
    ]),
  )
}

function betterLine({ turn, said, try_instead }: NextStep): string[] {
  if (turn === null || said === null || try_instead === null) return []
  return [`In line ${turn} you said: “${text(said)}”`, `> Try instead: ${text(try_instead)}`]
}

function wrong({ facts_wrong }: Report): string[] {
  const items = facts_wrong.map(
    ({ quote, turn, fact, reason }) =>
      `“${text(quote)}” (line ${turn}). ${fact === null ? text(reason) : `What is known: ${text(fact)}`}`,
  )
  return section('Facts found wrong', items.length === 0 ? [] : [list(items)])
}

/** What could not be judged stands at the end, in brief. */
function pointByPoint({ criteria }: Report): string[] {
  const open = criteria.filter(({ value }) => value === null)
  return [
    ...criteria.filter(({ value }) => value !== null).map(criterion),
    ...(open.length > 0 ? ['### Not judged', text(leftOut), list(open.map(notJudged))] : []),
  ]
}

function notJudged(one: ReportedCriterion): string {
  return [`**${text(one.name)}**:`, ...trainersWord(one).map(text), ...(one.overruled ? [] : [text(one.reason)])].join(
    ' ',
  )
}

function criterion(one: ReportedCriterion): string {
  const share = one.share === null ? '' : `, ${percent(one.share)} of the score`
  return [
    `### ${text(`${one.name}: ${standingOf(one)}${share}`)}`,
    ...(one.levels.length > 0 ? [text(`Levels: ${one.levels.join(', ')}.`)] : []),
    ...trainersWord(one).map(text),
    ...paragraph(one.reason),
    ...(one.evidence.length > 0
      ? [list(one.evidence.map(({ turn, quote }) => `“${text(quote)}” (line ${turn})`))]
      : []),
    ...(one.checks.length > 0 ? [list(one.checks.map(check))] : []),
  ].join('\n\n')
}

function check(one: CheckAnswer): string {
  return `${answerOf(one)}: ${text(one.question)}${votesOf(one)} ${text(one.reason)}`.trim()
}

function course({ course: told }: Report): string[] {
  if (told === null) return []
  const row = (cells: readonly string[]) => `| ${cells.join(' | ')} |`
  const moved = [...told.rises, ...told.falls].map(
    ({ turn, change, why, said }) => `Line ${turn}, ${text(moveInWords({ change, why }))}. “${text(said)}”`,
  )
  const rows = [
    row(['Line', 'Trust', 'Progress', 'Patience', 'What moved them']),
    row(['---:', '---:', '---:', '---:', '---']),
    row(['0', ...sides(told.start), '']),
    ...told.turns.map(({ turn, disposition, why }) => row([String(turn), ...sides(disposition), text(why ?? '')])),
  ]
  return section('How they took it', [...(moved.length > 0 ? [list(moved)] : []), rows.join('\n')])
}

const sides = ({ rapport, progress, patience }: { rapport: number; progress: number; patience: number }) =>
  [rapport, progress, patience].map(percent)

function turnComments({ turn_comments }: Report): string[] {
  const items = turn_comments.map(({ turn, comment }) => `Line ${turn}: ${text(comment)}`)
  return section('Your trainer on single lines', items.length === 0 ? [] : [list(items)])
}

function earlier(report: Report): string[] {
  if (report.earlier.length === 0) return []
  const rows = report.earlier.map(
    ({ started_at, mode, score01, pass }) =>
      `| ${text(started_at ? dayAndTime(started_at) : 'before')} | ${nameOfMode(mode)} | ${percent(score01)} | ${pass === null ? '' : pass ? 'passed' : 'not passed'} |`,
  )
  return section('Compared with before', [
    ...paragraph(comparedInWords(report).join(' ')),
    ['| When | How | Score | |', '| --- | --- | ---: | --- |', ...rows].join('\n'),
  ])
}

function section(title: string, blocks: readonly string[]): string[] {
  return blocks.length === 0 ? [] : [`## ${title}`, ...blocks]
}

const paragraph = (said: string | null) => (said ? [text(said)] : [])

const list = (items: readonly string[]) => items.map((item) => `- ${item}`).join('\n')

function quoted({ quote, turn }: { readonly quote: string | null; readonly turn: number | null }): string {
  return quote === null || turn === null ? '' : `: “${text(quote)}” (line ${turn})`
}

/** One line of plain text: every sign that Markdown or HTML could read is escaped, and a number with a stop begins no list. */
function text(said: string): string {
  return said
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/[\\`*_{}[\]<>#|~&!$]/g, String.raw`\$&`)
    .replace(/^([-+=])/, String.raw`\$1`)
    .replace(/^(\d+)([.)])/, String.raw`$1\$2`)
    .replace(/\b(https?|ftp|mailto):|\bwww\./gi, (link) => `${link.slice(0, -1)}\\${link.slice(-1)}`)
}
