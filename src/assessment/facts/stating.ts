import { plainText } from '../../language/plain-text.ts'
import { tokenise } from '../../language/sentence-tokens.ts'
import { questionKind } from '../../language/question-kind.ts'
import { hasFiniteVerb } from '../../language/subject-verb.ts'

/** @returns whether a sentence says what would be, not what is: the whole of it is bound to a condition */
export function isConditional(sentence: string): boolean {
  return conditions.test(plainText(sentence))
}

const conditions =
  /\b(?:if|unless|suppose|supposing|assuming|provided|in case|whether|(?<!for )as long as)\b|^(?:\S+ )?(?:wenn|falls|sofern)\b|\bwenn sie\b|\bs'ils?\b|\bsi (?:vous|je|on|nous|tu)\b/

/** @returns whether a clause asks, plans, promises, offers, guesses, feels, reports or calls for something, going by its wording */
export function doesNotState(clause: string): boolean {
  const plain = plainText(clause)
  return questionKind(clause) !== null || notStating.some((wording) => wording.test(plain))
}

/** English first, then German and French. */
const notStating: readonly RegExp[] = [
  // plans and promises
  /\b(?:i|we)(?:'ll|'d| (?:will|shall|would|could|might|may|should|want|need|wish|hope|intend|plan|promise|propose|suggest|expect|offer|ask|prefer|am going|are going))\b|\b(?:i'm|we're) (?:going to|here to|asking|offering|looking for|hoping)\b|\blet (?:us|me)\b|\blet's\b|^see you\b|\b(?:then|so) we meet\b|\b(?:i|we)(?:'ve| have) (?:booked|put|arranged|reserved|scheduled|noted|written down)\b/,
  /\b(?:ich|wir) (?:werden?|rufe|schicken?|senden?|melden?|komme|kann|können|könnten?|würden?|möchten?|bieten?|schlage|verspreche|wollen?|bringen?|prüfen?|gebe|mache|hätte)\b|\b(?:rufe|schicke|melde|kann|komme|werde|biete) ich\b/,
  /\bje (?:vais|vous|peux|pourrais|propose|rappelle|passe|voudrais|promets|reviens|regarde)\b|\bnous (?:allons|pourrions|pouvons|proposons)\b|\bj'(?:aimerais|enverrai|appelle)\b/,
  /\bwill\b.*\b(?:tomorrow|tonight|next (?:week|month)|(?:on|by|until) (?:mon|tues|wednes|thurs|fri|satur|sun)day)\b|\bwill\b.*\bnext time\b|\bby (?:tomorrow|(?:mon|tues|wednes|thurs|fri|satur|sun)day)\b.*\bwill\b/,
  // offers
  /\b(?:i|we) (?:can|are able to|are ready to|are prepared to) (?:also )?(?:offer|give|go|do|pay|accept|take|meet|send|call|come|start|agree|book|arrange|show|try|look|talk|help|bring|check|fix|sign|live|add|move|let|make|put|wait|reduce|lower|promise|commit|discuss|reserve|organi[sz]e)\b/,
  /\b(?:my|our) (?:offer|proposal|target|suggestion|limit|idea)\b|\b(?:how|what) about\b|\bin (?:return|exchange)\b|\byou(?:'ll| will| would|'d| could| should| may| might) \b|\byou (?:can have|get)\b/,
  // guesses, opinions, feelings, courtesies
  /\b(?:i (?:think|feel|believe|guess|suppose|imagine|assume|understand|see|hear|wonder|doubt|find|can imagine|can see|apologi[sz]e|regret|appreciate|know how|get (?:why|that|it))|one would think|i(?:'m| am) (?:\w+ )?(?:sorry|afraid|glad|happy|not sure|grateful|pleased)|sorry|in my (?:opinion|view)|maybe|perhaps|probably|presumably|possibly|might|seems?|sounds|as far as i know|must (?:be|have|feel)|thanks?|thank you|welcome|i don't know|not sure)\b/,
  /\b(?:ich (?:glaube|denke|meine|vermute|verstehe|finde|weiß nicht)|vielleicht|vermutlich|wahrscheinlich|danke|leider|tut mir leid)\b|\b(?:je (?:crois|pense|comprends|suppose|trouve|ne sais)|peut-être|sans doute|merci|désolée?|probablement)\b/,
  // the talk itself, reports and calls
  /^(?:i'm|i am) (?:not |just |only )?(?:here|the|an?|your|from|calling|sitting|ready)\b|^this (?:talk|conversation|interview|(?:is|isn't)(?: not)? about)\b/,
  /\b(?:as )?you (?:just |already |have |had |'ve )?(?:said|told|mentioned|wrote|say|described|explained|are saying|mean)\b|\b(?:wie sie|sie haben) (?:gesagt|sagten|erwähnt)\b|\bvous (?:avez|m'avez) dit\b/,
  /^(?:please |then |so |just |and |now |all right |alright )?(?:take|come|call|give|send|think|tell|show|imagine|look|try|ask|sign|write|bring|meet|remember|forget|note|listen|feel free|don't|do not|say|bitte|rufen|nehmen|denken|schauen)\b/,
]

/** @returns whether a clause tells somebody what to do; it says how something is to be done without stating it */
export function isCall(clause: string): boolean {
  return calls.test(plainText(clause))
}

const calls =
  /^(?:and |so |then |just |please )*(?:take|bring|come|give|keep|use|put|eat|feed|inject|wash|start|go|never|always|don't|nehmen sie|geben sie|kommen sie|prenez|donnez|venez)\b(?! (?:me|us)\b)/

/** @returns whether a sentence of a negotiation puts terms on the table or reads back what is agreed */
export function bargains(sentence: string): boolean {
  const plain = plainText(sentence)
  return /^(?:all right|okay|ok|great|good|fine|deal|agreed|then|so)?,? ?(?:so|then)?,? ?(?:we(?:'ve| have)(?: got)? (?!been)|that(?:'s| makes)|it's a|make it|deal|agreed)\b|\b(?:for that (?:you|we)|you come down|you go (?:down|up)|against|in return|(?:i|we) (?:can|could|would|will|offer|propose)|(?:i|we)'(?:d|ll)|my offer|our offer|how about|what about|let's say)\b/.test(
    plain,
  )
}

/** @returns whether a clause has no verb of its own, as an answer or an item of a list; told in English only */
export function isMerePhrase(clause: string, language: string): boolean {
  const hasSubject = /^(?:and |but |so )?(?:the|our|your|their|its|it|we|they|this|that|every|all)\b/i.test(clause)
  return language === 'en' && !hasSubject && !hasFiniteVerb(tokenise(clause))
}
