import { type DialogueAct, dialogueActs } from '../../../language/dialogue-acts.ts'
import { contentStems, numbersIn, sentences, words } from '../../../language/text.ts'
import { touchedStatements } from '../../../language/touches.ts'
import type { Archetype } from '../../../scenario/template.ts'
import { clausesOf } from './clauses.ts'
import { cues } from './cues.ts'
import { type Lesson, passagesOn } from './lesson.ts'
import type { Passage } from './passage.ts'
import { partsOfReaction } from './topics.ts'

/** What a tried line does well. */
export type Move =
  | 'accountability'
  | 'apology'
  | 'empathy'
  | 'reflection'
  | 'limits_admitted'
  | 'evidence'
  | 'condition'
  | 'clarity'
  | 'summary'
  | 'open_question'
  | 'next_step'
  | 'offer'
  | 'concession'
  | 'purpose'
  | 'permission'

/** What works against it. */
export type Fault =
  | 'accusation'
  | 'dismissal'
  | 'pressure'
  | 'vague_claim'
  | 'leading'
  | 'advice'
  | 'but_apology'
  | 'jargon'
  | 'reveals_limit'
  | 'unknown_figure'
  | 'many_questions'
  | 'too_long'
  | 'promise'
  | 'offer_first'
  | 'closed'
  | 'no_effect'

/** Something a line does, and the words that do it. */
export interface Finding<Name> {
  readonly name: Name
  readonly part: string
}

/** A tried line, judged for this kind of talk and this document. */
export interface Review {
  readonly line: string
  readonly verdict: 'good' | 'thin' | 'poor'
  readonly moves: readonly Finding<Move>[] // what weighs most in this kind of talk first
  readonly faults: readonly Finding<Fault>[] // the gravest first
  readonly warned: Passage | null // the document foresees what such a line does
  readonly welcomed: Passage | null // the document says that this opens the person
  readonly takesUp: Passage | null // what the line takes up of this person's matter
  readonly missing: Move | null // what the talk needs next
}

/** @param tried what the learner's earlier lines did already */
export function reviewLine(line: string, lesson: Lesson, tried: ReadonlySet<Move>): Review {
  const parts = sentences(line).map(({ text }) => partOf(text))
  const whole = dialogueActs(line, lesson.words)
  const moves = movesOf(parts, line, lesson)
  const faults = faultsOf(parts, line, new Set(whole.acts), moves, lesson, tried)
  const isGrave = faults.some(({ name }) => grave.has(name))
  const verdict = isGrave ? 'poor' : moves.length > 0 ? 'good' : 'thin'
  const doneNow = new Set([...tried, ...moves.map(({ name }) => name)])
  return {
    line,
    verdict,
    moves,
    faults: faults.length === 0 && verdict === 'thin' ? [{ name: 'no_effect', part: '' }] : faults,
    warned: isGrave ? foreseen(faults, line, lesson) : null,
    welcomed: isGrave ? null : welcomed(moves, line, lesson),
    takesUp: isGrave ? null : takenUp(line, lesson),
    missing: missingMove(lesson.archetype, doneNow),
  }
}

/** @returns what a kind of talk needs next when these moves were made, or null when nothing is missing */
export function missingMove(archetype: Archetype, done: ReadonlySet<Move>): Move | null {
  return wanted[archetype].find((move) => !done.has(move)) ?? null
}

/** What each kind of talk lives on, in the order in which it comes. */
const wanted: Readonly<Record<Archetype, readonly Move[]>> = {
  PERSUASION: ['open_question', 'evidence', 'limits_admitted', 'next_step'],
  CONFRONTATION: ['empathy', 'accountability', 'open_question', 'next_step'],
  HELP_SEEKING: ['open_question', 'empathy', 'clarity', 'next_step'],
  INVESTIGATION: ['purpose', 'open_question', 'summary'],
  NEGOTIATION: ['open_question', 'condition', 'summary'],
}

/** What weighs most in a comment, by kind of talk; the others follow in the order of the type. */
const weightiest: Readonly<Record<Archetype, readonly Move[]>> = {
  PERSUASION: ['limits_admitted', 'evidence', 'reflection', 'open_question', 'next_step', 'concession', 'permission'],
  CONFRONTATION: ['accountability', 'apology', 'empathy', 'reflection', 'open_question', 'next_step', 'offer'],
  HELP_SEEKING: [
    'empathy',
    'reflection',
    'clarity',
    'limits_admitted',
    'open_question',
    'next_step',
    'offer',
    'summary',
  ],
  INVESTIGATION: ['purpose', 'open_question', 'summary', 'reflection', 'empathy', 'clarity', 'permission'],
  NEGOTIATION: ['condition', 'open_question', 'summary', 'reflection', 'offer', 'concession', 'evidence', 'next_step'],
}

const grave: ReadonlySet<Fault> = new Set<Fault>([
  'accusation',
  'pressure',
  'dismissal',
  'vague_claim',
  'leading',
  'advice',
  'but_apology',
  'reveals_limit',
  'promise',
])

interface LinePart {
  readonly text: string
  readonly acts: ReadonlySet<DialogueAct>
  readonly question: 'open' | 'closed' | null
}

function partOf(text: string): LinePart {
  const { acts, question } = dialogueActs(text)
  return { text, acts: new Set(acts), question }
}

function movesOf(parts: readonly LinePart[], line: string, { archetype }: Lesson): Finding<Move>[] {
  const found = new Map<Move, string>()
  const add = (move: Move, text: string, shows: Shows = () => false) => {
    if (!found.has(move)) found.set(move, clipped(tightest(text, shows)))
  }
  for (const { text, acts, question } of parts) {
    if (leading.test(text)) continue
    const isHarsh =
      (acts.has('accusation') && !empathic.test(text)) ||
      ((acts.has('dismissal') || belittling.test(text)) && !summing.test(text)) ||
      blaming.test(text) ||
      acts.has('pressure')
    if (purpose.test(text)) add('purpose', text, (clause) => purpose.test(clause))
    if (permission.test(text)) add('permission', text, (clause) => permission.test(clause))
    if (hasOpenQuestion(text, question) && !isHarsh && !blamingWhy.test(text) && !isSmallTalk(text))
      add('open_question', text, (clause) => dialogueActs(clause).question === 'open')
    for (const act of acts)
      if (
        isMove(act) &&
        act !== 'open_question' &&
        !(act === 'clarity' && !inOrder.test(text)) &&
        !(act === 'evidence' && acts.has('next_step')) &&
        !(isHarsh && act !== 'evidence')
      )
        add(act, text, showsAct(act))
    if (empathic.test(text)) add('empathy', text)
    if (dated.test(text) && !isHarsh) add('next_step', text)
    if (summing.test(text)) add('summary', text)
    if (reflecting.test(text) && !isHarsh && question === null)
      add('reflection', text, (clause) => reflecting.test(clause))
  }
  if (found.has('apology') && butApology.test(line)) found.delete('apology')
  const order = weightiest[archetype]
  const rank = (move: Move) => (order.includes(move) ? order.indexOf(move) : order.length)
  return [...found].map(([name, part]) => ({ name, part })).toSorted((one, other) => rank(one.name) - rank(other.name))
}

const moveActs: ReadonlySet<string> = new Set<Move>([
  'accountability',
  'apology',
  'empathy',
  'reflection',
  'limits_admitted',
  'evidence',
  'condition',
  'clarity',
  'summary',
  'open_question',
  'next_step',
  'offer',
  'concession',
])

function isMove(act: DialogueAct): act is DialogueAct & Move {
  return moveActs.has(act)
}

const purpose = cues(
  "i want to understand | i would like to understand | i'd like to understand | i am trying to understand | i'm trying to understand | the purpose of | what this talk is for | the reason for this talk | the reason i am here | the reason i'm here | i am here to find out | i'm here to find out | nobody is accus* | you are not accused | not here to blame | not about blame | not looking for somebody to blame",
)
const permission = cues(
  'may i ask you | may i show | may i ask | may i tell | would it be all right | is it all right if | is it okay if | do you have a minute | do you have five minutes | have you got a minute | would you allow',
)
const summing = cues(
  'so what i hear | so you mean | if i understand you | if i understood | did i get that right | is that right so far | to sum up | let me sum up | let me repeat | i repeat it | have i left out | have i left something out | what have i left out | is that how you see it | so we have | so we agree',
)
const reflecting = cues(
  'you have been | you told | you said | you mentioned | you had to | you were never | nobody told you | nobody asked you | i see that you | i can see that | i heard that you',
)
const butApology = /\b(?:sorry|apologi[sz]e)\b[^.?!]*[,;]? but\b/i

/** "May I ask one thing: where ...?" holds an open question too. */
function hasOpenQuestion(text: string, question: LinePart['question']): boolean {
  if (!permission.test(text)) return question === 'open'
  return clausesOf(text).some((clause) => !permission.test(clause) && dialogueActs(clause).question === 'open')
}

/** "Would you try it and tell me on the 15th?" */
const dated =
  /\b(?:would|could|can|shall|will|may) (?:you|we|i)\b.*\b(?:on the \d+|on (?:mon|tues|wednes|thurs|fri|satur|sun)day|by (?:mon|tues|wednes|thurs|fri|satur|sun)day|in (?:\w+|\d+) (?:days?|weeks?|months?)|next (?:week|month)|tomorrow|at \d)/i

/** "I can see that you are hurt" tells no fault. */
const empathic =
  /\bi (?:can |do )?(?:see|hear|understand|imagine|notice|feel) (?:that |how |why )?(?:\w+ )?you(?:['’]re|['’]ve| are| were| have| feel| must)\b/i

/** An explanation has steps, dates or parts. */
const inOrder =
  /\b(?:first\b.*\b(?:then|next|after|second)|then|after that|next step|steps?|by (?:mon|tues|wednes|thurs|fri|satur|sun)day|by \w+ \d|within|includ\w+|means that|on \w+day|at \d)\b/i

/** "How are you?" asks for a courtesy. */
function isSmallTalk(text: string): boolean {
  return (
    /^(?:so |and )?(?:how are you|how do you do|what['’]s up|how is it going)\b/i.test(text.trim()) &&
    words(text).length <= 6
  )
}

function faultsOf(
  parts: readonly LinePart[],
  line: string,
  acts: ReadonlySet<DialogueAct>,
  moves: readonly Finding<Move>[],
  lesson: Lesson,
  tried: ReadonlySet<Move>,
): Finding<Fault>[] {
  const { archetype } = lesson
  const found: Finding<Fault>[] = []
  const add = (name: Fault, text: string, shows: Shows = () => false) => {
    if (!found.some((one) => one.name === name)) found.push({ name, part: clipped(tightest(text, shows)) })
  }
  const has = (move: Move) => moves.some(({ name }) => name === move)
  for (const { text, acts: own, question } of parts) {
    if (leading.test(text)) add('leading', text)
    else if ((own.has('accusation') && !empathic.test(text)) || blamingWhy.test(text) || blaming.test(text))
      add(
        'accusation',
        text,
        (clause) => blamingWhy.test(clause) || blaming.test(clause) || showsAct('accusation')(clause),
      )
    if ((own.has('dismissal') || belittling.test(text)) && !summing.test(text))
      add('dismissal', text, (clause) => belittling.test(clause) || showsAct('dismissal')(clause))
    if (own.has('pressure') || threat.test(text) || (pushing.test(text) && question === null))
      add('pressure', text, (clause) => threat.test(clause) || pushing.test(clause) || showsAct('pressure')(clause))
    if ((own.has('vague_claim') || praising.test(text)) && !own.has('evidence') && question === null)
      add('vague_claim', text, (clause) => praising.test(clause) || showsAct('vague_claim')(clause))
    if (promising.test(text)) add('promise', text, (clause) => promising.test(clause))
  }
  if (butApology.test(line)) add('but_apology', line)
  const hasListened = has('empathy') || has('reflection') || has('open_question') || tried.has('open_question')
  const advice = parts.find(({ acts: own }) => own.has('advice'))
  if (advice && !hasListened && (archetype === 'CONFRONTATION' || archetype === 'HELP_SEEKING'))
    add('advice', advice.text)
  const figure = figureFault(parts, lesson)
  if (figure) add(figure.name, figure.part)
  if (acts.has('jargon')) add('jargon', line)
  const asked =
    line.match(/\b(?:what|where|when|who|how|why|which)\s(?:\w+\s)?(?:did|do|does|were|was|are|is|has|have)\b/gi) ?? []
  if (asked.length > 2 || parts.filter(({ question }) => question !== null).length > 2) add('many_questions', line)
  if (words(line).length > 60) add('too_long', line)
  const onlyClosed = parts.some(({ question }) => question === 'closed') && moves.length === 0
  if (onlyClosed && found.length === 0) add('closed', line)
  const tells = acts.has('claim') || acts.has('offer') || (acts.has('evidence') && !acts.has('introduction'))
  if (
    archetype === 'PERSUASION' &&
    tells &&
    tried.size === 0 &&
    !has('open_question') &&
    !has('permission') &&
    !has('evidence')
  )
    add('offer_first', line)
  const order = Object.keys(faultOrder)
  return found.toSorted((one, other) => order.indexOf(one.name) - order.indexOf(other.name))
}

/** The gravest first. */
const faultOrder: Readonly<Record<Fault, true>> = {
  but_apology: true,
  accusation: true,
  pressure: true,
  leading: true,
  dismissal: true,
  reveals_limit: true,
  vague_claim: true,
  promise: true,
  advice: true,
  unknown_figure: true,
  jargon: true,
  many_questions: true,
  offer_first: true,
  closed: true,
  too_long: true,
  no_effect: true,
}

const leading =
  /, (?:did|does|do|is|was|were|are|have|has|had|would|wo|could|ca|should)(?:n['’]t|n’t)? (?:he|she|you|it|they|that|not)\b[^?]*\?|, (?:right|no|correct|yes)\?|^(?:so )?(?:isn['’]t|wasn['’]t|didn['’]t|don['’]t|aren['’]t|weren['’]t|haven['’]t|wouldn['’]t) (?:it|you|that)\b[^?]*\?|\byou (?:surely|probably|certainly) (?:saw|knew|know|did|were|took|heard)\b/i
const blamingWhy =
  /\bwhy (?:did|do|were|are|have|had)(?:n['’]t)? you\b(?! (?:think|feel|say that|like|prefer|choose|chose|decide))/i
/** The plainest wordings of what closes people, whatever else the line does. */
const blaming = cues(
  "you should have | you shouldn't have | your own fault | it is your fault | it's your fault | you never listen | you always do | what is wrong with you | what's wrong with you | that was stupid",
)
const belittling = cues(
  "calm down | just relax | not that bad | not so bad | no big deal | it was only a | it was just a | it's only a | it is only a | only a joke | just a joke | get over it | overreact* | exaggerat* | too sensitive | don't worry | do not worry | nothing to worry about | did not mean it | didn't mean it | meant well | look on the bright side",
)
const pushing = cues(
  'you must sign | you must decide | you must tell me | you have to decide | you have to sign | decide now | decide today | sign now | sign today | right now | immediately | at once',
)
const threat = cues(
  'otherwise i will | otherwise we will | or else | there will be consequences | this is my last | final offer | take it or leave it | if not, we | or we go to',
)
const praising = cues(
  'the best | number one | market leader | top quality | unbeatable | amazing | fantastic | everybody uses | everyone uses | everybody is happy | revolutionary | world-class | you will love',
)
const promising = cues(
  "i guarantee | we guarantee | guaranteed | i promise it | i promise that | i promise you | it will be fine | everything will be fine | it'll be fine | everything will be all right | no risk at all | hundred percent | 100%",
)

/** A figure that gives away the learner's own limit, or one that nobody could show. */
function figureFault(parts: readonly LinePart[], lesson: Lesson): Finding<'reveals_limit' | 'unknown_figure'> | null {
  for (const { text, acts, question } of parts) {
    const numbers = numbersIn(text).filter((number) => number.length >= 2)
    if (lesson.archetype === 'NEGOTIATION' && numbers.some((number) => lesson.secretNumbers.has(number)))
      return { name: 'reveals_limit', part: clipped(text) }
    const isOwnTerm =
      acts.has('offer') || acts.has('next_step') || acts.has('condition') || acts.has('concession') || question !== null
    const claims = acts.has('evidence') && !isOwnTerm && numbers.length > 0
    if (claims && lesson.passages.length > 0 && numbers.every((number) => !lesson.numbers.has(number)))
      return { name: 'unknown_figure', part: clipped(text) }
  }
  return null
}

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

/** What the document says happens when somebody does just this; the matter of the line counts before its kind. */
function foreseen(faults: readonly Finding<Fault>[], line: string, lesson: Lesson): Passage | null {
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

/** Both the kind of move and its matter have to fit, or the matter alone closely. */
function welcomed(moves: readonly Finding<Move>[], line: string, lesson: Lesson): Passage | null {
  const opening = passagesOn(lesson, 'opens')
  const stems = new Set(contentStems(line))
  const shared = ({ text }: Passage) => contentStems(text).filter((one) => stems.has(one)).length
  return (
    opening.find((passage) => shared(passage) >= 2) ??
    opening.find((passage) => moves.some(({ name }) => welcomedBy[name]?.test(passage.text)) && shared(passage) >= 1) ??
    null
  )
}

/** What the line speaks of and the document tells of this person. */
function takenUp(line: string, lesson: Lesson): Passage | null {
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

type Shows = (clause: string) => boolean

function showsAct(act: DialogueAct): Shows {
  return (clause) => dialogueActs(clause).acts.includes(act)
}

/** The clause of a sentence that does it, where one clause alone does. */
function tightest(text: string, shows: Shows): string {
  const clauses = clausesOf(text)
  return clauses.length < 2 ? text : (clauses.find((clause) => words(clause).length >= 3 && shows(clause)) ?? text)
}

/** The learner's own words, short enough to be quoted back. */
function clipped(text: string): string {
  const bare = text
    .replace(/["“”„«»‘]/g, '')
    .replace(/^[\s,;:–-]+|[\s.,;:!?–-]+$/g, '')
    .replace(/^(?:and|but|or|because) /i, '')
  const all = bare.split(/\s+/)
  return all.length <= 9
    ? bare
    : `${all
        .slice(0, 8)
        .join(' ')
        .replace(/[,;:]$/, '')} …`
}
