import { contentStems } from '../../src/language/text.ts'
import { randomFor, type Random } from '../../src/persona/invent/random.ts'
import { type Heard, hear } from './heard.ts'
import type { LearnerTurn, NextLine, Skill } from './learner.ts'
import { repertoires } from './lines/index.ts'
import { acknowledgements, feelings, reflections } from './lines/listening.ts'
import type { Repertoire } from './repertoire.ts'

/** What is at hand for one line: what was heard, what has been said, chance, and what the slots can be filled with. */
interface Moment {
  readonly turn: LearnerTurn
  readonly heard: Heard
  readonly lines: Repertoire
  readonly random: Random
  readonly said: ReadonlySet<string>
}

/** @returns the next line of a learner of that skill, never one said before; the same turn and seed give the same line */
export function nextLineByRules(turn: LearnerTurn): NextLine {
  const last = turn.exchanges.at(-1)?.reply ?? turn.opening ?? ''
  const moment: Moment = {
    turn,
    heard: hear(last),
    lines: repertoires[turn.brief.kind],
    random: randomFor(turn.seed, `line ${turn.exchanges.length}`),
    said: new Set(turn.exchanges.map(({ learner }) => learner)),
  }
  const { does, line } = bySkill[turn.skill](moment) ?? leaving(moment)
  return { notices: noticed(moment.heard), does, line }
}

type Choice = Pick<NextLine, 'does' | 'line'>

const bySkill: Readonly<Record<Skill, (moment: Moment) => Choice | null>> = {
  good: skilled,
  middling: (moment) => {
    const { turn, lines, random } = moment
    const isClumsy = turn.exchanges.length > 0 && random.next() < clumsiness
    return (isClumsy ? choice(moment, 'clumsy', lines.clumsy) : null) ?? skilled(moment)
  },
  poor,
}

/** How many of a middling learner's lines are clumsy ones. */
const clumsiness = 0.45

// ── the skilled learner ────────────────────────────────────────────────────────────────────────────────────────────

/** What a skilled learner does beside the plan; it moves the talk no stage further. */
const asides: ReadonlySet<string> = new Set(['answer', 'repair', 'clumsy'])

/** Repairs after a rebuff, answers when asked, else takes up what was said and goes on to the next stage. */
function skilled(moment: Moment): Choice | null {
  const { turn, heard, lines } = moment
  const did = turn.exchanges.map(({ does }) => does)
  const lastDid = did.at(-1) ?? ''
  const begun = did.length > 0
  if (begun && heard.rebuffs && lastDid !== 'repair') {
    const repair = choice(moment, 'repair', lines.good.repairs)
    if (repair) return repair
  }
  if (begun && heard.asks && lastDid !== 'answer') {
    const answer = answering(moment, heard.asks)
    if (answer) return answer
  }
  const stages = lines.good.plan.flatMap((stage) => Array.from({ length: stage.times }, () => stage))
  const at = did.filter((does) => !asides.has(does)).length
  for (const stage of stages.slice(at)) {
    const said = choice(moment, stage.does, stage.lines)
    if (said) return begun ? { ...said, line: takenUp(moment, said) } : said
  }
  return null
}

/** A question is answered from what the learner knows; what is not known is said to be unknown. */
function answering(moment: Moment, about: NonNullable<Heard['asks']>): Choice | null {
  const { turn, heard, lines } = moment
  const asked = new Set(contentStems(heard.question ?? ''))
  const fits = [...turn.brief.figures, ...turn.brief.limits]
    .map((text) => ({ text, shared: contentStems(text).filter((stem) => asked.has(stem)).length }))
    .toSorted((one, other) => other.shared - one.shared)
  const known = fits.find(({ text, shared }) => shared > 0 && !isSaid(moment, text))
  if (known) return { does: 'answer', line: known.text }
  return choice(moment, 'answer', lines.good.answers[about]) ?? choice(moment, 'answer', lines.good.answers.other)
}

/** Listening comes first: a feeling is named, something told is given back; then the line itself. */
function takenUp(moment: Moment, { does, line }: Choice): string {
  const { heard, random, said, turn } = moment
  const told = heard.told.find((clause) => ![...said].some((one) => one.includes(clause)))
  const isNamed = (feeling: string) => [...said].some((one) => one.includes(feeling))
  if (turn.skill === 'middling' && random.next() < 0.5) return line
  if (does === 'close') return line
  if (heard.feeling && !isNamed(heard.feeling))
    return `${filled(random.pick(feelings), { feeling: heard.feeling })} ${line}`
  if (told && !line.includes(told) && random.next() < 0.7) {
    const ways = random.shuffle(reflections)
    const way = ways.find((one) => ![...said].some((earlier) => earlier.startsWith(one.split('{')[0] ?? ''))) ?? ways[0]
    return `${filled(way ?? '', { told })} ${line}`
  }
  const word = random.shuffle(acknowledgements).find((one) => ![...said].some((earlier) => earlier.startsWith(one)))
  return word && random.next() < 0.4 ? `${word} ${line}` : line
}

// ── the poor learner ───────────────────────────────────────────────────────────────────────────────────────────────

/** Pushes on, whatever is said: brushes questions aside, insists when rebuffed. */
function poor(moment: Moment): Choice | null {
  const { turn, heard, lines, random } = moment
  if (turn.exchanges.length === 0) return choice(moment, 'greet', lines.poor.greetings)
  if (turn.exchanges.length >= patienceOfPoor + (turn.seed % 6)) return null
  if (heard.asks && random.next() < 0.6) return choice(moment, 'brush off', lines.poor.brushOffs) ?? pushing(moment)
  if (heard.rebuffs && random.next() < 0.8) return choice(moment, 'insist', lines.poor.insists) ?? pushing(moment)
  return pushing(moment)
}

const patienceOfPoor = 14 // turns after which even they have had enough

function pushing(moment: Moment): Choice | null {
  return choice(moment, 'push', moment.lines.poor.pushes) ?? choice(moment, 'insist', moment.lines.poor.insists)
}

// ── choosing words ─────────────────────────────────────────────────────────────────────────────────────────────────

/** When nothing is left to say one takes leave; a talk in which even that was said ends there. */
function leaving(moment: Moment): Choice {
  const { turn, lines } = moment
  const farewells = turn.skill === 'poor' ? lines.poor.farewells : (lines.good.plan.at(-1)?.lines ?? [])
  return choice(moment, 'close', farewells) ?? { does: 'close', line: 'Goodbye, then.' }
}

/** @returns one of the lines that can be filled and was not said before; null when none is left */
function choice(moment: Moment, does: string, lines: readonly string[]): Choice | null {
  const { random } = moment
  for (const line of random.shuffle(lines)) {
    const said = filledFor(moment, line)
    if (said !== null && !isSaid(moment, said)) return { does, line: said }
  }
  return null
}

function isSaid({ said }: Moment, line: string): boolean {
  return [...said].some((earlier) => earlier.includes(line))
}

/** @returns the line with its slots filled from what the learner knows, or null when something is missing */
function filledFor(moment: Moment, line: string): string | null {
  const { turn, heard, said } = moment
  const { brief } = turn
  const fresh = (texts: readonly string[]) => texts.find((text) => ![...said].some((earlier) => earlier.includes(text)))
  const values: Record<string, string | null | undefined> = {
    role: brief.role,
    figure: fresh(brief.figures),
    limit: fresh(brief.limits),
    happened: fresh(brief.happened),
    told: fresh(heard.told),
    day: randomFor(turn.seed, 'day').pick(days), // one day a talk: a date that keeps changing is no date
  }
  const named = brief.meets
    ? line.replaceAll('{name}', brief.meets)
    : line.replace(/^\{name\}, (.)/, (_, first: string) => first.toUpperCase()).replaceAll(', {name}', '')
  const open = [...named.matchAll(/\{(\w+)\}/g)].map(([, slot = '']) => slot)
  if (open.some((slot) => !values[slot])) return null
  return filled(named, values)
}

const days = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday'] as const

function filled(line: string, values: Readonly<Record<string, string | null | undefined>>): string {
  return line.replace(/\{(\w+)\}/g, (slot, name: string) => values[name] ?? slot)
}

function noticed({ asks, rebuffs, feeling, told }: Heard): string {
  if (rebuffs) return 'They turned away what I said.'
  if (asks) return `They asked something (${asks}).`
  if (feeling) return `They are ${feeling}.`
  return told.length > 0 ? 'They told me something.' : 'They said little.'
}
