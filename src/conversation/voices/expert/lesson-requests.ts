import { words } from '../../../language/text.ts'
import { cues } from './cues.ts'

/** What a learner says about the course of the lesson, told by its form. */

/** @returns whether a whole conversation is wanted as a model, not a single line */
export function wantsDialogue(message: string): boolean {
  return dialogue.test(message) || showAll.test(message.trim())
}

/** @returns whether the learner says that they want to meet the person now */
export function wantsToTry(message: string): boolean {
  const text = message.trim()
  return tries.test(text) || (ready.test(text) && !readyForLesson.test(text))
}

/** @returns what a learner wants to hear about instead of the next point, as they put it; null for anything else */
export function wishedSubject(message: string): string | null {
  return wish.exec(message.trim())?.[1] ?? null
}

/** @returns whether nothing is said but that it may go on */
export function onlyGoesOn(message: string): boolean {
  return words(message).length <= 6 && goesOn.test(message.trim())
}

const dialogue = cues(
  'dialogue | dialogues | dialog | example conversation | sample conversation | model conversation | example talk | sample talk | model talk | whole conversation | whole talk as an example | play it through for me | both parts | how the whole talk | how such a talk could go | how such a conversation could go | how it could go | how the talk could go | how the conversation could go | how a good talk goes | how a good conversation goes',
)
const showAll =
  /^(?:(?:please|ok(?:ay)?|can you|could you|would you|then|so),? )*show me(?: it| that| please| the whole thing| one| how it is done| how it(?:['’]s| is) done| how it goes| how that goes)*[.!?]*$/i

const tries =
  /^(?:(?:ok(?:ay)?|yes|good|well|thanks|thank you|so|right|now|and|but|please),? )*(?:(?:can|could|may|shall) (?:i|we) (?:please |just |now )?(?:try|start|do|have|begin)(?: (?:it|this|the (?:real )?(?:talk|conversation|thing)))?(?: (?:out|myself|for real|with (?:him|her|them)))?(?: (?:now|then|already|please))*|(?:i(?:['’]d like| would like| want)|let me|i(?:['’]ll| will)) (?:to )?(?:try|start|do) (?:it|the (?:real )?(?:talk|conversation)|this)(?: (?:out|myself|for real|now|with (?:him|her|them)))*|(?:start|begin) the (?:real )?(?:talk|conversation)(?: now)?|(?:i want|i['’]d like|let me|can i|may i) (?:to )?(?:meet|face) (?:him|her|them)(?: now)?)[.?!]*$|\btry mode\b/i
const ready =
  /^(?:(?:ok(?:ay)?|yes|good|well|thanks|thank you|so|right|now|i think),? )*i(?:['’]m| am| feel) (?:now |really |quite )?ready\b/i
const readyForLesson =
  /\bready (?:to (?:learn|listen|go on|continue|hear|start the lesson)|for the (?:next|lesson|first point))\b/i

const wish =
  /^(?:(?:ok(?:ay)?|yes|no|and|so|please|now|first|but|well),? )*(?:(?:can|could|would|will) you )?(?:please )?(?:tell me (?:more )?about|teach me about|explain|let['’]?s (?:talk|speak) about|let us (?:talk|speak) about|(?:jump|skip|go|move on|switch) to|i(?:['’]d like| would like| want) to (?:hear|know|learn)(?: more)? about|more about|what about|how about)(?: the point(?: on| about)?)? (\S.{2,58}?)(?:,? (?:first|next|now|please))?[.?!]*$/i

const goesOn =
  /^(?:(?:ok(?:ay)?|yes|yep|yeah|no|sure|fine|good|great|right|and|so|well|please|thanks|thank you|i see|got it|understood|alright|all right|hm+|mhm|clear|ready|continue|next|next one|next point|the next point|go on|go ahead|carry on|move on|let['’]?s go on|let us go on|more|what else|what next|skip|skip it|skip that)(?: please| then)?[\s,.!?–-]*)+$/i
