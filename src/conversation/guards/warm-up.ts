import { createOutputGuard, judgeInput } from './index.ts'
import type { Persona } from '../../persona/persona.ts'
import { plainText } from './normalise.ts'
import { compilePatterns } from './patterns/gate.ts'

/**
 * Lets the engine compile the guards' patterns before anybody waits for them: it does so at their first uses, separately for
 * texts with and without characters beyond Latin-1, and that costs some tenths of a second once.
 */
export function warmUpGuards(persona: Persona): void {
  compilePatterns(plainText(talk))
  for (let round = 0; round < 2; round++) {
    for (const sample of samples) {
      judgeInput(sample)
      const guard = createOutputGuard({ persona, instructions: [], wordLimit: 1_000 })
      for (const character of sample) guard.push(character)
      guard.finish()
    }
  }
}

/** Ordinary talk that holds the words at which the guards look more closely, long enough to be compiled for. */
const talk =
  'Good morning, could you tell me more about your life, please? It is 5 o clock, i-n-d-e-e-d, and I want to hear what you need, my friend, ' +
  "because when I lost my job at 40 I didn't know how to go on either. What would help, and how long do you think we should wait? "
const samples: readonly string[] = [talk, talk.repeat(4), `${talk} 🙂 नमस्ते`, `${talk.repeat(4)} 🙂 नमस्ते`]
