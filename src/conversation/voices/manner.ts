import { derivedOnce } from '../../persona/derived-once.ts'
import type { Persona } from '../../persona/persona.ts'

/** How a persona talks, as far as a choice between wordings can show it. */
export interface Manner {
  readonly isBrief: boolean
  readonly isFormal: boolean
  readonly isHesitant: boolean
  readonly isTalkative: boolean
}

/** @returns the manner that the persona's style and title suggest */
export const mannerOf: (persona: Persona) => Manner = derivedOnce((persona) => {
  const style = persona.conversation_rules.response_style
  return {
    isBrief:
      /\b(?:few words|as few words|brief(?:ly)?|short (?:answers|replies)|terse|curt|monosyllab\w+|laconic|taciturn|one-word)\b/i.test(
        style,
      ) || persona.conversation_rules.word_limit <= 40,
    isFormal:
      /^(?:dr|prof|judge|mr|mrs|ms|madam|sir|señora|herr|frau)\b/i.test(persona.name ?? '') ||
      /\b(?:formal(?:ly)?|correct(?:ness)?|courteous|polite|please, yes)\b/i.test(style),
    isHesitant:
      /\b(?:hesita\w+|shy|softly|soft-spoken|timid|uncertain|nervous|quiet(?:ly)?|apologi[sz]es?|sorry a lot|stammer\w*|lose the thread)\b/i.test(
        style,
      ),
    isTalkative: /\b(?:talkative|chatty|talks? a lot|jokes? a lot|at length|long stories)\b/i.test(style),
  }
})
