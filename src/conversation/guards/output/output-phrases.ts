import type { Mode } from '../../../persona/persona.ts'
import { type PhraseList, type PhraseState, phraseStates } from './phrase-states.ts'
import { coarse } from './wordings/coarse.ts'
import { notAPerson } from './wordings/not-a-person.ts'
import { otherLanguages } from './wordings/other-languages.ts'
import { outsideTheScene } from './wordings/outside-the-scene.ts'
import { selfReveal } from './wordings/self-reveal.ts'
import { serviceVoice } from './wordings/service-voice.ts'
import { talkOfInstructions } from './wordings/talk-of-instructions.ts'
import { vendorRefusals } from './wordings/vendor-refusals.ts'

const nobodySays = [...selfReveal(), ...notAPerson(), ...vendorRefusals(), ...otherLanguages()]
const characterNeverSays = [...outsideTheScene(), ...serviceVoice()]

/**
 * What nobody in a scene says. Bound to "I", "my" or to a refusal in the assistant's manner on purpose: a persona may well talk about
 * artificial intelligence, a doctor's instructions or a request it cannot grant, and staff say "how can I help you". The expert of
 * learn mode may also talk about the talk that is to come, and give examples and tips.
 * @returns the wordings that are forbidden to whoever sits opposite the learner in a mode, by rule
 */
export function outputPhrases(mode: Mode): readonly PhraseList[] {
  return [
    { rule: 'prompt_leak', phrases: talkOfInstructions() },
    { rule: 'persona_break', phrases: isExpert(mode) ? nobodySays : [...nobodySays, ...characterNeverSays] },
    { rule: 'disrespect', phrases: coarse() },
  ]
}

/** @returns the state before the first word of a reply in a mode; made when first asked for */
export function startOfReply(mode: Mode): PhraseState {
  const seat = isExpert(mode) ? 'expert' : 'character'
  const state = starts.get(seat) ?? phraseStates(outputPhrases(mode))
  starts.set(seat, state)
  return state
}

const starts = new Map<'expert' | 'character', PhraseState>()

function isExpert(mode: Mode): boolean {
  return mode === 'learn_mode'
}
