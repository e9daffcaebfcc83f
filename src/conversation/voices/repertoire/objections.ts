import { words } from '../../../language/text.ts'
import type { Persona } from '../../../persona/persona.ts'
import { leaves } from '../../../persona/statements.ts'
import { readsAsEnglish } from '../../../language/reads-as-english.ts'
import { tokenise } from '../../../language/sentence-tokens.ts'
import { asLine, labelled, quotedLine } from './labelled.ts'
import { isDirection } from './directions.ts'
import { withArticle } from './label-frames.ts'
import { asOwnSentence, ownFragment } from './own-words.ts'
import type { Saying } from './saying.ts'
import { lowerFirst, type Teller } from './teller.ts'

/** @returns the objections in their order: as they are quoted, or as sentences made of them */
export function objectionsOf({ archetype_specific_data: data }: Persona, teller: Teller): Saying[] {
  return leaves('archetype_specific_data.objection_library', data.objection_library ?? null).flatMap(({ id, text }) => {
    const quoted =
      quotedLine(text) ??
      (/[?!.]["”»]?$/.test(text) && /^["“]?(?:\p{Lu}|¿)/u.test(text) && isSpoken(text)
        ? asLine(text.replace(/^["“]|["”]$/g, ''))
        : null)
    const said = quoted ?? asOwnSentence(text, teller) ?? fragment('My concern is', text, teller)
    return said && (teller.isEnglish || /\b(?:the|is|my|what|how|and)\b/i.test(said)) ? [{ id, text: said }] : []
  })
}

/** Lines speak of "I", "my", "you" or ask; everything else was written about the persona. */
function isSpoken(text: string): boolean {
  return (
    /\b(?:I|my|me|we|our|us|you|your)\b/.test(text) ||
    text.includes('?') ||
    !/\b(?:she|he|her|his|him|they|their)\b/i.test(text)
  )
}

const leads = [
  'What counts for me is',
  'I also look at',
  'Then it is about',
  'And it matters to me:',
  'I would want to see',
] as const

/** @returns what the persona decides by, a sentence each, in the order of the document */
export function criteriaOf({ archetype_specific_data: data }: Persona, teller: Teller): Saying[] {
  return leaves('archetype_specific_data.decision_criteria', data.decision_criteria ?? null).flatMap(
    ({ id, text }, at) => {
      const { body } = labelled(text)
      if (isDirection(body, teller)) return []
      if (body.endsWith('?')) return [{ id, text: asLine(body) }]
      const worded = fragment(leads[at % leads.length] ?? leads[0], body, teller)
      const said = isWishedFor(body) ? worded : (asOwnSentence(body, teller) ?? worded)
      return said ? [{ id, text: said }] : []
    },
  )
}

/** "the new clerk can clean it alone", in a list: a sentence, but of what ought to be so. */
function isWishedFor(body: string): boolean {
  return /^(?:the|an?|no|nobody|every|all) /.test(body) && holdsVerb(body)
}

function fragment(lead: string, text: string, teller: Teller): string | null {
  const bare = (text.split(/;\s/)[0] ?? '').replace(/[.,]$/, '')
  if (words(bare).length > 20 || /^\p{L}+s (?:the|that|a|an|drily|it|to)\b/iu.test(bare) || isDirection(bare, teller))
    return null
  const own = ownFragment(bare, teller)
  if (own === null || !readsAsEnglish(tokenise(own))) return null
  const said = lowerFirst(own, teller)
  return holdsVerb(own) && !asksItself.test(own) ? `It matters to me that ${said}.` : `${lead} ${withArticle(said)}.`
}

/** "How simple it is" is what one looks at, and stands where a noun stands. */
const asksItself = /^(?:how|what|who|whether|where|when|why|which)\b/i

/** "Mina, who is new here, can clean it herself" is a sentence, "a clerk who can read it" is none. */
function holdsVerb(text: string): boolean {
  return /\b(?:can|must|may|will|should|is|are|has|does)\b/.test(
    text.replace(/,? \b(?:who|which|that|where|when|if|how|what|whether)\b[^,]*/gi, ''),
  )
}
