import { questionKind } from '../../../language/dialogue-acts.ts'
import { sentences, words } from '../../../language/text.ts'
import { type CoachRequest, coachRequest, sumsUp } from './coach-request.ts'
import { cues } from './cues.ts'
import type { Lesson } from './lesson.ts'
import { triedLine } from './tried-line.ts'

/** What a learner wants from the expert with a message. */
export type Intent =
  | { readonly kind: 'tries'; readonly line: string }
  | { readonly kind: 'plans'; readonly text: string } // tells what they would do, not the words
  | { readonly kind: 'asks'; readonly question: string } // something the document may answer
  | { readonly kind: 'asks_what_to_do'; readonly question: string }
  | { readonly kind: 'asks_what_if'; readonly question: string }
  | { readonly kind: 'asks_why'; readonly question: string }
  | { readonly kind: 'asks_overview' }
  | { readonly kind: 'wants_example'; readonly question: string }
  | { readonly kind: 'wants_verdict' } // "Was that better?"
  | { readonly kind: 'recaps' }
  | { readonly kind: 'manages'; readonly request: Managing } // speaks of the lesson or of the coach
  | { readonly kind: 'struggles'; readonly text: string }
  | { readonly kind: 'tells'; readonly text: string } // says something about the matter
  | { readonly kind: 'goes_on' }

/** What a learner says about the coach and the lesson itself. */
export type Managing = Exclude<CoachRequest, 'advice' | 'wants_line'>

/** @param wasInvited whether the expert has just asked for a line */
export function readIntent(message: string, lesson: Lesson, wasInvited: boolean): Intent {
  const text = message.replace(/\s+/g, ' ').trim()
  const isPlan = planning.test(text) && questionIn(text) === null
  const request = coachRequest(text, lesson.counterpart, wasInvited)
  if (recapping.test(text) && !isPlan && request !== 'chief_point' && !sumsUp.test(text)) return { kind: 'recaps' }
  const line = triedLine(text, lesson, wasInvited)
  if (line) return { kind: 'tries', line }
  if (request === 'wants_line') return { kind: 'wants_example', question: text }
  if (request === 'advice') return questionIntent(text, true)
  if (request) return { kind: 'manages', request }
  if (verdict.test(text)) return { kind: 'wants_verdict' }
  if (exampleWanted.test(text)) return { kind: 'wants_example', question: text }
  if (goingOn.test(text)) return { kind: 'goes_on' }
  const question = questionIn(text)
  if (question) return questionIntent(question)
  if (struggling.test(text) || unsure.test(text)) return { kind: 'struggles', text }
  if (isPlan) return { kind: 'plans', text }
  return words(text).length >= 5 && !moving.test(text) ? { kind: 'tells', text } : { kind: 'goes_on' }
}

function questionIntent(question: string, isAdvice = false): Intent {
  if (overview.test(question)) return { kind: 'asks_overview' }
  if (whatIf.test(question)) return { kind: 'asks_what_if', question }
  if (
    /^(?:but |and |so )?why\b|\bwhy (?:should|shouldn['’]t|not|is|does|do|can['’]t|must)\b|\bhow come\b/i.test(question)
  )
    return { kind: 'asks_why', question }
  if (/\bhow (?:much|many|far|long|high|low)\b/i.test(question)) return { kind: 'asks', question }
  if (isAdvice || whatToDo.test(question)) return { kind: 'asks_what_to_do', question }
  return { kind: 'asks', question }
}

/** The sentence that asks, with what belongs to it; the last one counts. */
function questionIn(text: string): string | null {
  const asked = sentences(text)
    .map((sentence) => sentence.text)
    .filter((sentence) => questionKind(sentence) !== null || startsAsQuestion.test(sentence))
  return asked.at(-1) ?? null
}

/** Learners leave the question mark out. */
const startsAsQuestion =
  /^(?:and |so |but |ok |okay |please )?(?:what|who|whom|whose|how|why|when|where|which|is there|are there|does (?:he|she|the)|did (?:he|she|the)|do (?:they|i)|has (?:he|she)|is (?:he|she)|can i|may i|should i|must i|tell me)\b/i

const recapping = cues(
  'sum up | summari* | summary | recap | what did we cover | what have we covered | what have we learned | what did we learn | what have i learned | what did i learn | go over it again | main points | key points | wrap up | wrap it up | where are we | what should i remember | what do i have to remember | what should i take away',
)
const verdict =
  /^(?:and |so )?(?:was|is|how was|how is) (?:that|this|it|my (?:line|sentence|version|try))(?: (?:now|line|one|version))?(?: any)?(?: (?:better|good|ok|okay|right|enough|fine))?\??$|^(?:any )?better(?: now)?\?$|^(?:did i do|how did i do)\b/i
const exampleWanted = cues(
  'example | examples | for instance | sample | show me how | give me a line | a line please | model line | what would you say | how would you say | how would you put | how would you start | how would you begin | how would you answer | what would you answer | give me a sentence | show me a line | a good line | a bad line | a poor line | a good question',
)
const overview =
  /\bwhat(?:['’]?s| is) (?:this|all this)\??$|\bwhat(?: is| was|['’]?s) (?:this|it|the (?:scenario|talk|conversation|case|exercise|training|document))(?: (?:talk|conversation|scenario|case|exercise))?(?: all)? about\b|\bwhat(?:['’]s| is) the (?:scenario|situation|case)\b|\bwhat (?:are we|will we be|am i) (?:doing|going to do|practising|here for)\b|\bhow does this work\b|\bwhere do we (?:start|begin)\b/i
const whatIf =
  /\bwhat (?:happens |will happen |would happen |do i do |should i do )?(?:if|when)\b|\bhow (?:will|would|does|do|might|could) (?:he|she|they|\p{Lu}\p{L}+) (?:react|respond|answer|take|feel if|behave if)\b|\bwhat (?:will|would|could|might) (?:he|she|they|\p{Lu}\p{L}+) (?:say|do|answer|think) if\b|^(?:and |but )?(?:if|suppose)\b/iu
const whatToDo =
  /\b(?:should|shall|must|could|can|may|might) i\b|\b(?:what|how) (?:do|would) i\b|\bhow to\b|\bwhat (?:to|not to) (?:say|ask|do|avoid)\b|\bwhat (?:is|would be) (?:a|the) (?:good|best|right|better) (?:way|first|opening|question|sentence|line|start)\b|\bwhat works\b|\bwhat helps\b|\bwhat about (?:starting|beginning|asking|saying)\b/i
const struggling = cues(
  "i don't know | i do not know | no idea | i am nervous | i'm nervous | i am afraid | i'm afraid | i am scared | i'm scared | this is hard | that is hard | that's hard | it is hard | it's hard | hard for me | difficult for me | i find it hard | i find it difficult | the hardest | i struggle | i get stuck | i am stuck | i'm stuck | i can't do | i cannot do | i'm bad at | i am bad at | not good at | i am not sure | i'm not sure | never done this | never had such | i worry that | i fear",
)
const unsure =
  /\bi(?:['’]m| am|['’]ve been| feel)(?: \w+){0,2} (?:nervous|afraid|scared|worried|unsure|anxious|stuck|lost|confused|overwhelmed)\b/i
const planning =
  /^(?:then |so |maybe |perhaps |okay, |well, |first )?(?:i(?:['’]d| would| will|['’]ll|['’]m going to| could| can| might| want to| should| plan to)|my plan is|maybe i) (?!say: |ask: )(?:\w+ ){0,2}(?:ask|start|begin|tell|explain|say|apologi[sz]e|mention|listen|offer|show|open|thank|introduce|let|give|talk|speak|wait|bring|propose|suggest|sum up|try to)\b/i
const goingOn =
  /^(?:(?:ok(?:ay)?|and|so|well|good|fine),? )*(?:what else|what now|and now|now what|now|what next|what(?:['’]s| is) next|what comes next|next)\??$/i
const moving = cues('go on | continue | next | carry on | tell me more | more please | ready')
