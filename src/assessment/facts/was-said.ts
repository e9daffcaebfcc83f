import type { Conversation } from '../../conversation/conversation.ts'
import { sameness } from './likeness.ts'
import { quantitiesIn } from './quantities.ts'
import { termsOf } from './terms.ts'

const nearlyAll = 0.8 // of the words: "my" stands where the document has a name, and clauses are left out

/** @returns whether the other person told a statement of the document in one reply: all its figures, and nearly all its words in the same sense */
export function wasSaid(
  fact: string,
  { opening, turns, persona }: Pick<Conversation, 'opening' | 'turns' | 'persona'>,
) {
  const language = typeof persona.scene?.language === 'string' ? persona.scene.language : 'en'
  const ownNames = new Set(persona.name?.toLowerCase().split(/\s+/))
  const { figures, terms } = read(fact, language)
  const wanted = terms.filter(({ isLight, word }) => !isLight && !ownNames.has(word.toLowerCase()))
  if (wanted.length + figures.length === 0) return false
  return [opening ?? '', ...turns.map(({ reply }) => reply)].some((reply) => {
    const said = read(reply, language)
    const met = wanted.filter((term) => said.terms.some((one) => one.sign === term.sign && sameness(one, term) > 0))
    return (
      met.length >= wanted.length * nearlyAll &&
      figures.every((figure) =>
        said.figures.some((one) => one.kind === figure.kind && one.low === figure.low && one.high === figure.high),
      )
    )
  })
}

function read(text: string, language: string) {
  const figures = quantitiesIn(text)
  return { figures, terms: termsOf(text, language, figures) }
}
