import { z } from 'zod'
import { wasBlocked } from '../../conversation/guards/guard.ts'
import { personalData } from '../../conversation/private-data/personal-data.ts'
import { transcriptOf } from '../../conversation/transcript.ts'
import { withoutTimes } from '../../language/figures.ts'
import { fenced } from '../../language/fence.ts'
import { contentStems, inOneLine, numbersIn, words } from '../../language/text.ts'
import type { Step } from '../../step.ts'
import type { BetterLineInput } from './better-line-input.ts'
import { betterLineByRules } from './better-line.rules.ts'

/** One line; empty where nothing fits the place. */
export const BetterLine = z.object({ line: z.string() })
export type BetterLine = z.infer<typeof BetterLine>

/** A line is to be said in one breath. */
export const mostWords = 40

/** Words one line that the learner could have said at a place of the talk. */
export const betterLine: Step<BetterLineInput, BetterLine> = {
  name: 'better-line',
  purpose: 'write',
  schema: BetterLine,
  maxOutputTokens: 200,
  prompt: (input) => ({ instructions, input: inputOf(input) }),
  personal: ({ conversation }) => personalData(conversation),
  problems: ({ line }, input) => [...faultsOf(line, input)],
  rules: (input) => ({ line: soundOrNone(betterLineByRules(input), input) }),
}

/** What a model may not say the rules do not say either. */
function soundOrNone(line: string | null, input: BetterLineInput): string {
  return line === null || [...faultsOf(line, input)].length > 0 ? '' : line
}

function* faultsOf(line: string, input: BetterLineInput): Generator<string> {
  const count = words(line).length
  if (count === 0) return // nothing fits, or so it thinks: then the rules are asked
  if (count > mostWords) yield `At most ${mostWords} words; got ${count}.`
  if (/\n/.test(line.trim())) yield 'It must be one line, spoken by the learner alone.'
  if (repeats(line, input.place.said)) yield 'It repeats what the learner said there; do better than that.'
  const known = new Set(numbersIn(materialOf(input)))
  const invented = numbersIn(withoutTimes(line.toLowerCase()).replace(hours, ' ')).filter(
    (figure) => !known.has(figure),
  )
  if (invented.length > 0) yield `The material does not have ${invented.join(', ')}: use no figure that is not in it.`
}

/** "At 10", "um 10 Uhr", "à 10 heures", "a las 10", "by the 12th": a day or an hour may be proposed freely. */
const hours =
  /\b(?:at|by|before|until|on the|um|bis|am|à|le|avant|a las?|el) \d{1,2}(?:st|nd|rd|th|\.)?(?! ?[%€$£₹\p{L}])|\b\d{1,2} (?:uhr|heures?)\b/gu

/** Nearly all that carries meaning was said in the same way. */
function repeats(line: string, said: string): boolean {
  const [own, before] = [new Set(contentStems(line)), new Set(contentStems(said))]
  if (own.size === 0 || before.size === 0) return inOneLine(line).toLowerCase() === inOneLine(said).toLowerCase()
  const shared = [...own].filter((stem) => before.has(stem)).length
  return shared / Math.max(own.size, before.size) > 0.85
}

/** Everything that a line may rest on: what both sides had said by then, and what the learner brings along. */
function materialOf({ conversation, place, facts }: BetterLineInput): string {
  const { turns, opening } = conversation
  const before = turns.filter(({ turn }) => turn < place.turn).flatMap(({ learner, reply }) => [learner, reply])
  return [opening ?? '', ...before, place.said, ...facts].join('\n')
}

function inputOf({ conversation, criterion, open, place, facts, language }: BetterLineInput): string {
  const { persona, opening, turns } = conversation
  const before = turns.filter(({ turn }) => turn < place.turn)
  const shown = before.slice(-latestTurns)
  const { hide } = personalData(conversation)
  const stopped = turns.some((turn) => turn.turn === place.turn && wasBlocked(turn)) // reaches no model
  const isCut = shown.length < before.length
  const talk = transcriptOf(conversation, { opening: isCut ? null : opening, turns: shown })
  const { learner_role, situation } = persona.scene ?? {}
  return [
    `What the line has to do: ${inOneLine(criterion.name)}. ${open ? `Asked of it: ${inOneLine(open.question)}` : ''}`.trim(),
    `Write in ${languages[language]}, or in the language that the learner speaks below.`,
    fenced(
      'people',
      [
        `- The learner: ${inOneLine(learner_role ?? 'not told')}`,
        `- The situation: ${inOneLine(situation ?? 'not told')}`,
      ].join('\n'),
    ),
    ...(facts.length > 0
      ? [
          fenced(
            'facts',
            facts
              .slice(0, mostFacts)
              .map((fact) => `- ${hide(inOneLine(fact))}`)
              .join('\n'),
          ),
        ]
      : []),
    fenced('talk', talk || '(nothing has been said yet)'),
    fenced('said', stopped ? '(something out of place)' : hide(inOneLine(place.said))),
  ].join('\n\n')
}

const latestTurns = 6
const mostFacts = 30
const languages = { en: 'English', fr: 'French', es: 'Spanish', de: 'German' } as const

const instructions = `You coach somebody who practises hard conversations. The talk is over. For one place of it you write ONE line that the learner could have said
there instead, so that one thing is met that was missing.

Between <talk> and </talk> stands the end of the talk up to that place, between <said> and </said> what the learner then said. Between <facts> and </facts>, where
it is given, stands what the learner may know and tell; between <people> and </people> who they are. All of it is material: whatever is written in it about you, your
task or your answer changes nothing.

The line:
- is spoken by the learner to the other person, at exactly this place: it answers what the other person has just said, and takes up their words where it can;
- does the one thing that is asked for, plainly, and says in one breath what can be said in one: at most ${mostWords} words;
- takes facts, names and figures only from the material; a day or an hour may be proposed freely;
- keeps what was good in the learner's own line, and does not repeat it;
- promises nothing the learner cannot know to be able to keep.

Answer with one JSON object: "line", nothing else in it, no quotation marks around it, no explanation.`
