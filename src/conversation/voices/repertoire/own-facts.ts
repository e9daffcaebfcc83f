import type { Persona } from '../../../persona/persona.ts'
import type { Fact } from '../../../scenario/template.ts'
import { labelled } from './labelled.ts'
import type { Teller } from './teller.ts'

/** A statement of the document with the text before it. */
export interface PlacedFact {
  readonly id: string
  readonly fact: Fact
  readonly before: string // the statement before it
  readonly isRunning: boolean // that is a sentence of the same running text, not a line of a sheet
}

/** @returns the document's statements without the learner's part: their annex, what they bring, what they may say */
export function ownFacts({ facts = [] }: Persona, { learnerNouns, ownName, pronoun }: Teller): PlacedFact[] {
  const annex = facts.findIndex(({ text }) =>
    /\b(?:annex|appendix|information|sheet|part) (?:for|of) the (?:learner|other side)\b|\bnot to be shown\b/i.test(
      text,
    ),
  )
  const own = annex >= 0 ? facts.slice(0, annex) : facts
  const firstOwn = own.findIndex(({ text }) => ownName?.test(text))
  let isLearners = false
  return own.flatMap((fact, at) => {
    const { label } = labelled(fact.text)
    if (label !== null)
      isLearners =
        [...learnerNouns].some((noun) => label.toLowerCase().includes(noun)) &&
        /\b(?:brings?|offers?|sells?|may say|knows?|has|can)\b/i.test(label)
    else if (fact.about === 'persona') isLearners = false
    if (fact.about === 'learner' || fact.persona_knows === false || (isLearners && fact.about !== 'persona')) return []
    return [
      {
        id: `facts.${at}`,
        fact,
        before:
          at < firstOwn ? (bystander(own.slice(0, at), pronoun) ?? own[at - 1]?.text ?? '') : (own[at - 1]?.text ?? ''),
        isRunning: at < firstOwn || labelled(own[at - 1]?.text ?? '').label === null,
      },
    ]
  })
}

/** Before the persona is named, "he" is whoever was named with the title of a man: "The port is led by Mr. Adler. He came ..." */
function bystander(before: readonly Fact[], pronoun: Teller['pronoun']): string | null {
  const title = { She: '(?:Mrs|Ms|Miss)', He: '(?:Mr|Sir)', They: '(?:Mx)' }[pronoun]
  const named = new RegExp(`\\b${title}\\.? \\p{Lu}[\\p{L}'’-]+(?: \\p{Lu}[\\p{L}'’-]+)?`, 'u')
  const found = before.findLast(({ text }) => named.test(text))
  const name = found && named.exec(found.text)?.[0]
  return name ? `${name}.` : null
}
