import { sentences, words } from '../../language/text.ts'
import type { Fact } from '../../scenario/template.ts'
import { withoutLabel } from '../details/tell.ts'
import { isReaction } from './reaction-sentence.ts'

/** A heading that announces how somebody talks. */
const heading =
  /^\W*(?:manner|style|tone|voice|speech|speaks|talks|(?:way|manner|style) of (?:speaking|talking)|how (?:he|she|they|you) (?:talks?|speaks?|behaves?|comes? across|answers?)|speaking style|manière de parler|ton|modo de hablar|tono|sprechweise|ton(?:fall)?)\s*:/iu

/** "He speaks ...", "You interrupt ...", "Few words": what somebody does with the voice, or nothing but adjectives of talk. */
const talks =
  /^\W*(?:(?:he|she|they|you)\s(?:(?:also|often|always|usually|sometimes|mostly|never|rarely|hardly|then)\s)*)?(?:speaks?|talks?(?! of)|sounds?|whispers?|mumbles?|murmurs?|shouts?|interrupts?|jokes?|sighs?|stutters?|stammers?|swears?|rambles?|repeats?|apologi[sz]es?|says? sorry|answers?|replies|reply|avoids? eye|keeps? eye|looks? (?:down|away|at the (?:floor|table))|calls? (?:the (?:learner|other person)|you|everybody|everyone|people)|uses? (?:\p{L}+ )?(?:words|jargon|sentences|sarcasm|irony)|writes everything|plays (?:it )?down|sits? (?:upright|straight|back|with)|asks (?:one|\p{N} times|short|many|few|back|the same)|parle|coupe la parole|vouvoie|tutoie|habla|interrumpe|tutea|spricht|redet|unterbricht|siezt|duzt)\b/iu

const talkAdjective =
  'soft-spoken|few words|terse|taciturn|brief|curt|blunt|direct|dry|exact|precise|formal|informal|polite|courteous|correct|friendly|reserved|guarded|sarcastic|ironic|mocking|calm|nervous|loud|quiet|hesitant|shy|chatty|talkative|long-winded|clipped|matter-of-fact|cool|controlled|wortkarg|knapp|höflich|leise|bavarde?|polie?|sèche|educad[oa]|sec[oa]|parc[oa]'
const described = new RegExp(
  String.raw`^\W*(?:(?:he|she|they|you|it)(?:\s(?:is|are|am|remains?|stays?|seems?|tends? to be)|['’](?:s|re))\s)?(?:(?:a (?:man|woman|person) of|very|rather|quite|always|mostly|a little|usually|and|but|though|tends? to be)\s)*(?:${talkAdjective})\b`,
  'iu',
)
const speechNoun =
  /\b(?:(?:his|her|their|your|low|quiet|loud|soft|flat|level|steady) voice|tone of voice|short sentences|long sentences|short answers|says? (?:little|nothing unless)|speaking|few words)\b/iu

/** "Kofi answers", "Mrs. Quaye is" at the head of a sentence. */
const subjectByName = /^(?:\p{Lu}\p{Ll}*\.? ){1,2}(?=(?:\p{Ll}+s|is) )/u

/** What tells of an event or of somebody else is no manner. */
const event =
  /\b(?:was|were|had|did|died|told|said|went|came|left|took|gave|happened|ago|since|because|when|if|whenever|until)\b|[€$£¥₹]|\?/iu

/**
 * @returns true when a sentence says how the character talks or carries themselves, and nothing else
 */
export function isManner(text: string): boolean {
  const bare = withoutLabel(text).replace(subjectByName, 'They ')
  if (words(bare).length > 30 || event.test(bare.replace(/["“„«][^"”»“]*["”»“]/gu, ''))) return false
  return heading.test(text) || talks.test(bare) || described.test(bare) || speechNoun.test(bare)
}

const terse =
  /\b(?:few words|short (?:answers|sentences)|terse|taciturn|monosyllab\p{L}*|brief(?:ly)?|curt|clipped|says? (?:little|nothing more)|in a hurry|hurried|does not volunteer|doesn['’]t volunteer|volunteers nothing|answers? ["“”]|silent|peu de mots|parle peu|pocas palabras|habla poco|wortkarg|wenige worte|knapp|einsilbig)\b/iu
const soft =
  /\b(?:soft-spoken|softly|quiet(?:ly)?|shy|hesitant|timid|one question at a time|à voix basse|timide|en voz baja|tímid[oa]|leise|schüchtern)\b/iu
const talkative =
  /\b(?:talkative|chatty|talks a lot|jokes a lot|rambles|long stories|at length|long-winded|never stops|digress\p{L}*|loves to talk|bavard\p{L}*|parle beaucoup|habla mucho|charlatán|gesprächig|redselig|redet viel)\b/iu

/** @returns the sentences that say how the persona talks, in the order of the document. */
export function mannerIn(facts: readonly Fact[]): string[] {
  return facts
    .filter(({ about }) => about === 'persona')
    .flatMap(({ text }) => {
      const announced = heading.test(text)
      return sentences(announced ? text.replace(heading, '').trim() : withoutLabel(text))
        .map((sentence) => sentence.text)
        .filter((sentence) => isManner(announced ? `Manner: ${sentence}` : sentence) && !isReaction(sentence))
    })
}

/** Words a reply may have when nothing is said of it. */
const ordinary = 60

/** @returns how many words a reply may have: 30 for somebody of few words, 80 for a talker, 110 for a coach, who explains; a number that is stated counts. */
export function wordLimit(mannerStatements: readonly string[], coaches: boolean): number {
  if (coaches) return 110
  const told = mannerStatements.join(' ')
  const stated = Number(/\b(\d{2,3}) words\b/iu.exec(told)?.[1])
  if (stated >= 20 && stated <= 120) return stated
  if (talkative.test(told)) return 80
  if (terse.test(told)) return 30
  if (soft.test(told)) return 45
  return ordinary
}
