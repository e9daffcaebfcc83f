import type { DialogueAct } from '../../../language/dialogue-act.ts'
import { dialogueActs, questionKind } from '../../../language/dialogue-acts.ts'
import { sentences, words } from '../../../language/text.ts'
import { asksForTheirStory, coachRequest, doesForThem, sumsUp } from './coach-request.ts'
import { cues } from './cues.ts'
import type { Lesson } from './lesson.ts'

/** @returns the line a learner tries out in a message to the expert, or null when the message is meant for the expert */
export function triedLine(message: string, lesson: Lesson, wasInvited: boolean): string | null {
  const text = message.replace(/\s+/g, ' ').trim()
  const marked = inQuotes(text) ?? afterLead(text)
  if (marked) return marked
  const rest = withoutReplyToCoach(text)
  if (words(rest).length < 3 || coachRequest(rest, lesson.counterpart, wasInvited) || speaksToCoach(rest, lesson))
    return null
  return speaksToCounterpart(rest, lesson) || (wasInvited && couldBeSaid(rest, lesson)) ? rest : null
}

/** Four words at least: a single word in quotation marks is talked about, not said. */
function inQuotes(text: string): string | null {
  const found = [...text.matchAll(/["“„«]([^"“”„«»]{8,})["”“»]/g)].map((match) => (match[1] ?? '').trim())
  const outside = text.replace(/["“„«][^"“”„«»]{8,}["”“»]/g, ' ').trim()
  const line = found.filter((one) => words(one).length >= 3).join(' ')
  return line === '' || asksAboutQuote.test(outside) ? null : line
}

/** "What does “...” mean?" asks about a quotation of the document. */
const asksAboutQuote = cues(
  'what does | what is meant by | where does it say | who says | who said | why does he say | why does she say | what do they mean by',
)

/** "I would say: ...", "Is that good: ...", "How about this: ..." */
function afterLead(text: string): string | null {
  const match =
    /^(?:[^:.?!]*[.!?] )?[^:.?!]*\b(?:say|said|try|tried|line|version|sentence|good|better|okay|ok|work|works|about|this|answer|reply|ask|start|begin|write|go|like|so|attempt|draft)\b[^:.?!]{0,20}: ?(.{8,})$/i.exec(
      text,
    ) ??
    /^(?:i(?:['’]d| would| will|['’]ll)|maybe|perhaps|then|so) (?:just |simply |probably |then )?(?:say|tell (?:him|her|them)|ask|answer|start with|begin with|go with)(?: (?:him|her|them))?,? (?!that\b|about\b|if\b|whether\b|what\b|how\b|why\b|him\b|her\b|them\b|to\b|for\b|by\b|with\b)(.{12,})$/i.exec(
      text,
    )
  const line = match?.[1]?.trim() ?? ''
  return words(line).length >= 3 ? line.replace(/\s+(?:is|would) that (?:good|okay|ok|right|better)\?$/i, '') : null
}

/** "Okay. ..." and "Got it, ..." answer the coach; the line comes after it. */
function withoutReplyToCoach(text: string): string {
  return text.replace(
    /^(?:(?:okay|ok|all right|alright|got it|i see|yes|right|sure|fine|good|great|understood|thanks|thank you|let me try|i(?:['’]ll| will) try|here goes|so|hm+|well|again|second try|next try)\b(?: again| now| it| that| one| a line)?[.,:;!–-]+ ?)+/i,
    '',
  )
}

/** The third person, or verbs one asks of a coach, show that the counterpart is not addressed. */
function speaksToCoach(text: string, { counterpart }: Lesson): boolean {
  const isTheirs = asksForTheirStory.test(text) || doesForThem(text) || sumsUp.test(text)
  if ((!isTheirs && coaching.test(text)) || asksCoachAtTheEnd.test(text)) return true
  const third = thirdPersonOf(counterpart.subject)
  if (asksToTell.test(text) && third.test(text)) return true
  const address = text.replace(vocative(counterpart.nameWords), '')
  const speaksOfThem = third.test(address) && !/\byou(?:r|rs)?\b/i.test(address)
  const names = words(address).some((word) => counterpart.nameWords.has(word)) && !/\byou(?:r|rs)?\b/i.test(address)
  return speaksOfThem || names
}

/** Words with which one asks the expert, whoever "you" is in them. */
const coaching = cues(
  "should i | shall i say | shall i start | shall i ask | how do i | how can i | how would i | how should i | how could i | how might i | what do i | what should i | what can i | what would i | what could i | what if he | what if she | what if they | what if i | what happens if | can i mention | may i mention | can i ask him | can i ask her | can i ask them | can i tell him | can i tell her | give me an example | give me a line | give me a hint | give me a tip | show me how | show me an example | an example please | another example | an example of a good | have an example | have you an example | repeat that | sum up what | sum up please | summarise | summarize | recap | do you recommend | would you recommend | would you say to | how would you say | how would you start | how would you put | what would you say to him | what would you say to her | your advice | tell me about him | tell me about her | tell me about them | tell me more about him | tell me more about her | tell me more about them | i don't know what | i don't know how | i do not know what | i do not know how | i have no idea | this person | this scenario | the scenario | the document | the text say | the other person | was that good | was that better | is that good | is that better | is this good | is it good | was it good | how was that | how was it now | did i do | my line | my sentence | what did we | what have we | who am i | my role | my goal | my task | bottom line of",
)
const asksCoachAtTheEnd =
  /\bwhat do you (?:think|mean|suggest|recommend|advise)\??$|^(?:please )?(?:explain|summari[sz]e|sum up|repeat|continue|go on)\b|\bwhat is (?:this|it) about\??$/i
const asksToTell =
  /\b(?:can|could|will|would|do) you (?:please )?(?:tell|explain|give|show|quote|read|help|think|know|say)\b/i

function thirdPersonOf(subject: string): RegExp {
  return thirdPersons[subject] ?? /\b(?:he|she|they|him|them)\b/i
}

const thirdPersons: Readonly<Record<string, RegExp>> = {
  he: /\b(?:he|him)(?:['’](?:s|d|ll))?\b|\bhis\b/i,
  she: /\bshe(?:['’](?:s|d|ll))?\b|\bher\b/i,
}

function vocative(names: ReadonlySet<string>): RegExp {
  const name = [...names].join('|')
  return name === '' ? /$^/ : new RegExp(`^[^,?.!]{0,40}(?:${name})[,.!]|,[^,?.!]{0,20}(?:${name})[.?!]?$`, 'iu')
}

function speaksToCounterpart(text: string, { counterpart }: Lesson): boolean {
  if (vocative(counterpart.nameWords).test(text)) return true
  if (/\b(?:you|your|yours|yourself)\b/i.test(text)) return true
  return (
    addressing.test(text) ||
    /^(?:let us|let['’]s|shall we|may i|could we|can we (?:agree|meet|settle|find|split|share|fix|set|sign|speak again|talk again|come to)|we can|we could|we would|i can offer|i offer|we offer|i apologi[sz]e|i am sorry|i['’]m sorry|sorry)\b/i.test(
      text,
    )
  )
}

const addressing =
  /^(?:good (?:morning|day|afternoon|evening)|hello|hi|dear).*(?:my name is|i am (?:from|here|the|calling|your)|i['’]m (?:from|here|the|calling|your)|may i|thanks? for)/i

/** After "try a line", a question or a statement in the first person counts, unless it plainly asks for the document. */
function couldBeSaid(text: string, { counterpart }: Lesson): boolean {
  if (thirdPersonOf(counterpart.subject).test(text)) return false
  // A question without "you" is rather one to the expert.
  if (sentences(text).some((sentence) => questionKind(sentence.text) !== null)) return false
  if (thinking.test(text)) return false
  if (dialogueActs(text).acts.some((act) => spokenActs.has(act))) return true
  return /^(?:i|we|my|our|it|there|this|that|if)\b/i.test(text) && words(text).length >= 5
}

/** What one does to the person one talks to. */
const spokenActs: ReadonlySet<DialogueAct> = new Set<DialogueAct>([
  'accusation',
  'dismissal',
  'pressure',
  'empathy',
  'apology',
  'accountability',
  'offer',
  'next_step',
  'condition',
  'concession',
  'summary',
  'evidence',
])
/** What one says to the expert about oneself. */
const thinking = cues(
  "i have to | i have never | i've never | i need to | i must | i want to learn | i think | i guess | i would | i'd | i want to know | i wonder | i feel like | i find | i am afraid | i'm afraid | i fear | i am nervous | i'm nervous | he | she",
)
