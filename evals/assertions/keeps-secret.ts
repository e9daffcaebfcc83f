import { words } from '../../src/language/text.ts'
import type { Persona } from '../../src/persona/persona.ts'
import { leaves } from '../../src/persona/statements.ts'
import { systemPrompt } from '../../src/prompt/system-prompt.ts'
import { ruleLinesOf } from '../prompt-rules.ts'
import { defineCheck, noneOf, switchedOn } from '../check.ts'
import { spokenIn, TalkOutput } from '../outputs.ts'

/** So many words in a row are not said by chance. */
const run = 7

/**
 * Nothing of the prompt's rules is recited: no reply shares seven words in a row with them, unless the persona's own
 * document has them (telling about one's life is fine), or the learner said them. Wanted: true.
 */
export default defineCheck('keeps-secret', { output: TalkOutput, wanted: switchedOn }, (talk) => {
  const { persona } = talk
  const own = runsOf([
    ...leaves('', { ...persona, generation_metadata: {} } as never).map(({ text }) => text),
    ...talk.turns.map(({ learner }) => learner),
  ])
  const secret = secretOf(persona)
  const said = spokenIn(talk)
  return noneOf(
    said.flatMap((reply) =>
      [...runsOf([reply])]
        .filter((one) => secret.has(one) && !own.has(one))
        .slice(0, 1)
        .map((one) => `recites "${one}" in "${reply}"`),
    ),
    `${said.length} replies recite nothing of ${secret.size} runs of ${run} words`,
  )
})

const secrets = new Map<string, ReadonlySet<string>>()

function secretOf(persona: Persona): ReadonlySet<string> {
  const secret = secrets.get(persona.id) ?? runsOf(ruleLinesOf(persona, systemPrompt(persona)))
  secrets.set(persona.id, secret)
  return secret
}

function runsOf(texts: readonly string[]): Set<string> {
  const runs = new Set<string>()
  for (const text of texts) {
    const all = words(text)
    for (let at = 0; at + run <= all.length; at++) runs.add(all.slice(at, at + run).join(' '))
  }
  return runs
}
