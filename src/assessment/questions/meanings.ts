import { ideasAbroad, ideasOf } from '../../language/concepts.ts'
import { fieldsOf } from '../../language/fields.ts'
import { lemma } from '../../language/lemma.ts'
import { contentWords } from '../../language/text.ts'
import { numbersSaid } from './numbers-said.ts'

/** What a text speaks of, in forms under which two texts meet. */
export interface Meanings {
  readonly lemmas: ReadonlySet<string>
  readonly ideas: ReadonlySet<number>
  readonly fields: ReadonlySet<number> // those its words are members of
  readonly named: ReadonlySet<number> // those its words are the general words for
  readonly numbers: ReadonlySet<string>
}

/** @returns what a text speaks of: base forms, everyday ideas of several languages, numbers whether in digits or in words */
export function meaningsOf(text: string): Meanings {
  const lemmas = new Set<string>()
  const ideas = new Set<number>()
  const fields = new Set<number>()
  const named = new Set<number>()
  for (const word of contentWords(text, keptWords)) {
    for (const part of [word, ...partsOf(word)]) {
      lemmas.add(lemma(part))
      for (const idea of ideasOfWord(part)) ideas.add(idea)
      const { names, members } = fieldsOf(part)
      for (const field of names) named.add(field)
      for (const field of members) fields.add(field)
    }
  }
  return { lemmas, ideas, fields, named, numbers: new Set(numbersSaid(text)) }
}

/** @returns the ideas a word of any known language stands for; an English one is not looked up abroad */
export function ideasOfWord(word: string): readonly number[] {
  const english = ideasOf(word)
  return english.length > 0 || word.length < 4 ? english : ideasAbroad(word)
}

/** Small words elsewhere, that tell something of the matter here. */
const keptWords: ReadonlySet<string> = new Set(['why', 'how', 'when', 'where', 'who', 'before', 'after', 'alone'])

function partsOf(word: string): string[] {
  return /['’]/.test(word) ? [word.replace(/['’].*$/, '')] : []
}
