import { sentences, words } from '../../language/text.ts'
import type { Archetype, Fact } from '../../scenario/template.ts'
import { withoutLabel } from '../details/tell.ts'

/** Says how somebody talks or carries themselves. */
const manner =
  /\b(?:soft-spoken|speaks(?! up| of)|talks(?! of)|you (?:speak|talk)|spoken|voice|jokes?|joking|few words|short (?:answers|sentences)|terse|taciturn|brief|curt|blunt|direct(?! report| debit| contact| sale)|dry(?! season| run| goods| spell| year| month| ice| clean\p{L}*)|exact(?! \p{L}+)|formal|informal|polite|courteous|sarcastic|mocking|mockery|calm|nervous|loud|quiet(?:ly)?|softly|slowly|fast|quickly|hesitant|chatty|talkative|talks a lot|rambles|interrupts?|asks one question|asks \p{N} times|repeats|sighs?|smiles?|stutters?|swears|apologi[sz]es|says sorry|upright|arms crossed|eye contact|writes everything|notes|plays (?:it )?down|answers? ["“”]|calls you|(?:parle|coupe la parole|voix|ton|habla|interrumpe|voz|tono|spricht|redet|stimme|wortkarg|unterbricht|knapp|höflich))\b/iu

const terse =
  /\b(?:few words|little|short (?:answers|sentences)|terse|taciturn|monosyllab\p{L}*|brief|curt|says? nothing more|in a hurry|hurried|does not volunteer|doesn['’]t volunteer|volunteers nothing|answers? ["“”]|silent|peu de mots|parle peu|pocas palabras|habla poco|wortkarg|wenige worte|knapp|einsilbig)\b/iu
const soft =
  /\b(?:soft-spoken|softly|quiet(?:ly)?|shy|hesitant|timid|one question at a time|à voix basse|timide|en voz baja|tímid[oa]|leise|schüchtern)\b/iu
const talkative =
  /\b(?:talkative|chatty|talks a lot|jokes a lot|rambles|long stories|at length|long-winded|never stops|digress\p{L}*|bavard\p{L}*|parle beaucoup|habla mucho|charlatán|gesprächig|redselig|redet viel)\b/iu

/** @returns the sentences that say how the persona talks, reactions to the learner left out, in the order of the document. */
export function mannerIn(facts: readonly Fact[]): string[] {
  return facts
    .filter(({ about }) => about === 'persona')
    .flatMap(({ text }) => sentences(withoutLabel(text)).map((sentence) => sentence.text))
    .filter(
      (text) =>
        manner.test(text) &&
        !/^\W*(?:if|when|si|quand|cuando|wenn|falls)\b/iu.test(text) &&
        words(text).length <= 30 &&
        !text.includes('?'),
    )
}

/** Words a reply may have when nothing is said of it; a witness answers, a coach explains. */
const usual: Readonly<Record<Archetype, number>> = {
  PERSUASION: 60,
  CONFRONTATION: 60,
  HELP_SEEKING: 60,
  INVESTIGATION: 50,
  NEGOTIATION: 55,
}

/** @returns how many words a reply may have, 40 to 110. */
export function wordLimit(archetype: Archetype, mannerStatements: readonly string[], coaches: boolean): number {
  if (coaches) return 110
  const told = mannerStatements.join(' ')
  if (talkative.test(told)) return 90
  if (terse.test(told)) return 40
  if (soft.test(told)) return 50
  return usual[archetype]
}
