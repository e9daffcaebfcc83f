import { contentStems, numbersIn } from '../../../language/text.ts'
import { touchedStatements } from '../../../language/touches.ts'
import { cues } from './cues.ts'
import { type Lesson, passagesOn } from './lesson.ts'
import type { Fault, Finding, Move } from './line-findings.ts'
import type { Passage } from './passage.ts'
import { partsOfReaction } from './topics.ts'

/** By which words a passage foresees a fault, or welcomes a move. */
const foreseenBy: Partial<Record<Fault, RegExp>> = {
  accusation: cues('accus* | blam* | should have | fault | starts with the | why | suspect*'),
  dismissal: cues(
    'dismiss* | calm down | play down | playing down | isolated | exaggerat* | not so bad | overreact* | should have | cas isolé | nobody else | comfort* | meant',
  ),
  pressure: cues('press* | push* | rush* | hurr* | threat* | ultimatum* | deadline | prisa | gedrängt | drohung*'),
  vague_claim: cues(
    'vague* | superlative* | claims | praise | slogan* | promis* | cannot prove | everybody | everyone | no source | brochure | completely | das machen',
  ),
  leading: cues('leading | accus* | suggest* | put words | press*'),
  jargon: cues('jargon | abbreviation* | technical | terms | script'),
  promise: cues('promis* | guarantee*'),
  advice: cues('advice | lectur* | told what | patroni*'),
}

const welcomedBy: Partial<Record<Move, RegExp>> = {
  open_question: cues('ask | asks | asked | question* | fragt | pregunta | hour by hour | lets her | lets him'),
  purpose: cues('explain* | purpose | why'),
  empathy: cues('understand* | listen* | care | kind* | feel* | empath* | serious*'),
  reflection: cues('acknowledg* | listen* | repeat* | recogni* | reconnaît'),
  accountability: cues('admit* | begin with | responsib* | own | apolog* | say something about'),
  apology: cues('apolog* | sorry'),
  evidence: cues('evidence | figure* | paper* | table* | number* | proof | study | studies | zahl*'),
  limits_admitted: cues("honest* | don't know | do not know | admit* | limit* | open* about"),
  clarity: cues('explain* | step* | clear* | plain*'),
  next_step: cues('date | concrete | hour | appointment | commit*'),
  offer: cues('offer*'),
  condition: cues('return | package* | creative'),
}

/** @returns what the document says happens when somebody does just this; the matter of the line counts before its kind. */
export function foreseen(faults: readonly Finding<Fault>[], line: string, lesson: Lesson): Passage | null {
  const closing = passagesOn(lesson, 'closes')
  const stems = new Set(contentStems(line))
  const isMeant = ({ text }: Passage) => {
    const matter = contentStems(partsOfReaction(text)[0].replace(/\bthe learner\b/gi, '')).filter(
      (one) => !saying.has(one),
    )
    return matter.length > 0 && matter.filter((one) => stems.has(one)).length / matter.length >= 0.5
  }
  return (
    closing.find(isMeant) ?? closing.find(({ text }) => faults.some(({ name }) => foreseenBy[name]?.test(text))) ?? null
  )
}

/** Verbs of speaking stand in most conditions. */
const saying: ReadonlySet<string> = new Set(['say', 'tell', 'told', 'ask', 'talk', 'mention', 'begin', 'start'])

/** @returns what says that this opens the person: both the kind of move and its matter have to fit, or the matter alone closely */
export function welcomed(moves: readonly Finding<Move>[], line: string, lesson: Lesson): Passage | null {
  const opening = passagesOn(lesson, 'opens')
  const stems = new Set(contentStems(line))
  const shared = ({ text }: Passage) => contentStems(text).filter((one) => stems.has(one)).length
  return (
    opening.find((passage) => shared(passage) >= 2) ??
    opening.find((passage) => moves.some(({ name }) => welcomedBy[name]?.test(passage.text)) && shared(passage) >= 1) ??
    null
  )
}

/** @returns what the line speaks of and the document tells of this person. */
export function takenUp(line: string, lesson: Lesson): Passage | null {
  const stems = new Set(contentStems(line).filter((one) => !lesson.counterpart.nameWords.has(one)))
  const numbers = new Set(numbersIn(line).filter((number) => number.length >= 2))
  const matters = lesson.passages.filter(({ about }) => about !== 'learner')
  const found = touchedStatements(line, lesson.statements, []).flatMap((id) => matters.filter((one) => one.id === id))
  return (
    found.find(({ text }) => {
      const shared = new Set(contentStems(text).filter((one) => stems.has(one)))
      return shared.size >= 2 || numbersIn(text).some((number) => numbers.has(number))
    }) ?? null
  )
}
