import { createHash } from 'node:crypto'
import { html, raw } from 'hono/html'
import type { HtmlEscapedString } from 'hono/utils/html'
import type { Disposition } from '../../conversation/conversation.ts'
import type { CheckAnswer } from '../check-answer.ts'
import { reportCss } from './report-css.ts'
import type { CourseOfTalk, NextStep, Report, ReportedCriterion } from './report.ts'
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

/** The digest by which a Content-Security-Policy lets the style of a report through, and no other inline style. */
export const reportStyleHash = `'sha256-${createHash('sha256').update(reportCss).digest('base64')}'`

type Html = HtmlEscapedString | Promise<HtmlEscapedString> | '' // promises never occur here: nothing in a report has to be waited for

/** @returns the report as a whole HTML page, ready to print on A4: no script, nothing loaded, everything that was said escaped */
export function reportHtml(report: Report): string {
  const title = `Report: ${report.title ?? 'your talk'}`
  return String(html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src ${raw(reportStyleHash)}">
<title>${title}</title>
<style>${raw(reportCss)}</style>
</head>
<body>
<main>
<header>
<h1>${title}</h1>
<p class="soft">${aboutTalk(report).join(' · ')}</p>
${paragraph(endingOf(report))}
</header>
${result(report)}
${report.trainers_comment ? html`<section class="word"><h2>Your trainer says</h2><p class="lines">${report.trainers_comment}</p></section>` : ''}
${blockers(report)}
${strengths(report)}
${nextSteps(report)}
${wrong(report)}
${section('Point by point', pointByPoint(report))}
${report.course ? course(report.course) : ''}
${turnComments(report)}
${report.not_scored === null ? figures(report) : ''}
${earlier(report)}
${report.not_scored === null ? section('How this was judged', [html`<p class="soft">${judgedInWords(report)}</p>`]) : ''}
</main>
</body>
</html>
`)
}

function result(report: Report): Html {
  if (report.not_scored !== null) return html`<section class="result"><p>${report.not_scored}</p></section>`
  const verdict = verdictOf(report)
  if (report.score01 === null && verdict === null)
    return html`<section class="result"><p>Not enough was said to judge anything. That is no bad mark; it is none.</p></section>`
  return html`<section class="result" aria-label="Result">
${report.score01 === null ? '' : html`<p class="score">${percent(report.score01)}</p>`}
${verdict === null ? '' : html`<p class="verdict">${verdict}</p>`}
${besideScore(report).map((said) => html`<p>${said}</p>`)}
</section>`
}

function blockers({ blockers: asked }: Report): Html {
  const found = asked.filter(({ answer }) => answer === true)
  if (found.length === 0) return ''
  return html`<section class="fails"><h2>Fails the attempt whatever the score</h2>
<ul>${found.map((one) => html`<li><strong>${one.name}</strong> ${quoted(one)}</li>`)}</ul></section>`
}

function strengths({ strengths: shown }: Report): Html {
  return section(
    'What went well',
    shown.map(
      (one) => html`<div class="item"><h3>${one.name}${one.level ? ` (${one.level})` : ''}</h3>${quoted(one)}</div>`,
    ),
  )
}

function nextSteps({ next_steps }: Report): Html {
  return section(
    'What to try next',
    next_steps.map(
      (step, at) => html`<div class="item"><h3>${at + 1}. ${step.name}${step.level ? ` (${step.level})` : ''}</h3>
${paragraph(step.tip)}
<p class="soft">${step.not_met ? `Not met: ${step.not_met} ` : ''}${step.why}</p>
${betterLine(step)}</div>`,
    ),
  )
}

function betterLine({ turn, said, try_instead }: NextStep): Html {
  if (turn === null || said === null || try_instead === null) return ''
  return html`<dl class="instead"><dt>In line ${turn} you said</dt><dd>“${said}”</dd><dt>Try instead</dt><dd class="better">${try_instead}</dd></dl>`
}

function wrong({ facts_wrong }: Report): Html {
  return section(
    'Facts found wrong',
    facts_wrong.map(
      ({ quote, turn, fact, reason }) => html`<div class="item">${quoted({ quote, turn })}
<p>${fact === null ? reason : html`What is known: ${fact}`}</p></div>`,
    ),
  )
}

/** What could not be judged stands at the end, in brief. */
function pointByPoint({ criteria }: Report): Html[] {
  const open = criteria.filter(({ value }) => value === null)
  return [
    ...criteria.filter(({ value }) => value !== null).map(criterion),
    open.length > 0
      ? html`<div class="item"><h3>Not judged</h3><p class="soft">${leftOut}</p><ul>${open.map(notJudged)}</ul></div>`
      : '',
  ]
}

function notJudged(one: ReportedCriterion): Html {
  return html`<li><strong>${one.name}</strong> ${trainersWord(one).join(' ')} ${one.overruled ? '' : one.reason}</li>`
}

function criterion(one: ReportedCriterion): Html {
  return html`<div class="item"><h3>${one.name}: ${standingOf(one)}</h3>
<p class="soft">${one.share === null ? 'Left out of the score.' : `${percent(one.share)} of the score.`}${one.levels.length > 0 ? ` Levels: ${one.levels.join(', ')}.` : ''}</p>
${trainersWord(one).map((said) => html`<p>${said}</p>`)}
${paragraph(one.reason)}
${one.evidence.map(quoted)}
${one.checks.length > 0 ? html`<ul class="checks">${one.checks.map(check)}</ul>` : ''}</div>`
}

function check(one: CheckAnswer): Html {
  return html`<li><strong>${answerOf(one)}</strong> ${one.question}${votesOf(one)} <span class="soft">${one.reason}</span></li>`
}

function course(told: CourseOfTalk): Html {
  const moved = [...told.rises, ...told.falls]
  return section('How they took it', [
    picture(told),
    moved.length === 0
      ? ''
      : html`<ul>${moved.map(({ turn, change, why, said }) => html`<li>Line ${turn}, ${moveInWords({ change, why })}. <q>${said}</q></li>`)}</ul>`,
    html`<table><caption>Trust, progress and patience after each of your lines</caption>
<thead><tr><th scope="col">Line</th><th scope="col">Trust</th><th scope="col">Progress</th><th scope="col">Patience</th><th scope="col">What moved them</th></tr></thead>
<tbody>${row('0', told.start, 'before your first line')}${told.turns.map(({ turn, disposition, why }) => row(String(turn), disposition, why ?? ''))}</tbody></table>`,
  ])
}

function row(line: string, { rapport, progress, patience }: Disposition, why: string): Html {
  return html`<tr><th scope="row">${line}</th><td>${percent(rapport)}</td><td>${percent(progress)}</td><td>${percent(patience)}</td><td>${why}</td></tr>`
}

const [width, height] = [640, 160]

/** The course as three lines, told apart by their dashes. The table says the same, so it is silent for screen readers. */
function picture({ start, turns }: CourseOfTalk): Html {
  const dispositions = [start, ...turns.map(({ disposition }) => disposition)]
  const path = (side: keyof Disposition) =>
    dispositions
      .map(
        (one, at) => `${Math.round((at / Math.max(1, turns.length)) * width)},${Math.round((1 - one[side]) * height)}`,
      )
      .join(' ')
  return html`<svg class="course" viewBox="0 -4 ${width} ${height + 8}" aria-hidden="true">
<rect width="${width}" height="${height}"/>
<polyline class="rapport" points="${path('rapport')}"/><polyline class="progress" points="${path('progress')}"/><polyline class="patience" points="${path('patience')}"/>
</svg>
<p class="soft" aria-hidden="true">Full line: trust. Long dashes: progress. Dots: patience.</p>`
}

function turnComments({ turn_comments }: Report): Html {
  return section(
    'Your trainer on single lines',
    turn_comments.map(({ turn, comment }) => html`<p class="lines">Line ${turn}: ${comment}</p>`),
  )
}

function figures(report: Report): Html {
  const rows = measuresInWords(report).map(
    ([name, figure]) => html`<tr><th scope="row">${name}</th><td>${figure}</td></tr>`,
  )
  return section('In figures', [html`<table><tbody>${rows}</tbody></table>`])
}

function earlier(report: Report): Html {
  if (report.earlier.length === 0) return ''
  const rows = report.earlier.map(
    ({ started_at, mode, score01, pass }) =>
      html`<tr><th scope="row">${started_at ? dayAndTime(started_at) : 'before'}</th><td>${nameOfMode(mode)}</td><td>${percent(score01)}</td><td>${pass === null ? '' : pass ? 'passed' : 'not passed'}</td></tr>`,
  )
  return section('Compared with before', [
    paragraph(comparedInWords(report).join(' ')),
    html`<table><thead><tr><th scope="col">When</th><th scope="col">How</th><th scope="col">Score</th><th scope="col">Result</th></tr></thead><tbody>${rows}</tbody></table>`,
  ])
}

function section(title: string, parts: readonly Html[]): Html {
  return parts.some((part) => part !== '') ? html`<section><h2>${title}</h2>${parts}</section>` : ''
}

const paragraph = (said: string | null): Html => (said ? html`<p>${said}</p>` : '')

function quoted({ quote, turn }: { readonly quote: string | null; readonly turn: number | null }): Html {
  return quote === null ? '' : html`<blockquote>“${quote}”${turn === null ? '' : ` (line ${turn})`}</blockquote>`
}
