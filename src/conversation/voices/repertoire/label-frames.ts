import { upperStart } from '../../../language/upper-start.ts'
import { genderOfFirstName } from '../../../language/first-names.ts'
import { words } from '../../../language/text.ts'
import { ownFragment } from './own-words.ts'
import { lowerFirst, type Teller } from './teller.ts'

/**
 * Words a fragment of a sheet by what its label says it is: "Worries: losing the flat" is "What worries me is losing the
 * flat."
 * @returns null when no such sentence is safe; then the fragment can still answer a question that asks for just that
 */
export function framed(label: string, body: string, teller: Teller): string | null {
  const frame = /^who\b/i.test(label) ? undefined : frames.find(({ of }) => of.test(label))
  const text = (body.split(/;\s/)[0] ?? body).replace(/[.;]$/, '')
  if (
    (!frame && !/\b(?:believes?|thinks?|suspects?|convinced)\b/i.test(label)) ||
    text.includes('?') ||
    /["“„«]/.test(text.charAt(0)) ||
    words(text).length > 32 ||
    /: /.test(text)
  )
    return null
  const own = ownFragment(text, teller)
  const what = /\b(?:expects?|wants?|asks?) for (.+)$/i.exec(label)?.[1]
  if (own !== null && what) return `For ${lowerFirst(what, teller)} I expect ${lowerFirst(own, teller)}.`
  const believed =
    own && /\b(?:believes?|thinks?|suspects?|convinced)\b/i.test(label) ? /^that (.+)$/i.exec(own)?.[1] : undefined
  if (believed) return `I believe that ${believed}.`
  if (own === null || !frame || (standsAlone.test(own) && !wishedThat.test(own))) return null
  return frame.say(withArticle(startsWithName(text) ? upperStart(own) : lowerFirst(own, teller)))
}

/** "Every July 720 km to the lake", "I drive at night": a time or a sentence of its own is nothing that one needs. */
const standsAlone =
  /^(?:every|each|in|on|at|from|once|twice|when|if|because|since|always|never|only)\b|^(?:I|we|she|he|they|it|there|nobody|everybody|somebody)\b(?! (?:and|who|to|on|from|with|in)\b)|^(?:(?:the|a|an|my|our|his|her|their) )?(?:\p{L}+ ){1,3}(?:is|are|was|were|has|have|had|must|can|will|should)\b(?!.*\b(?:who|which|that)\b)/iu

/** "that he may try a weekend first": what is feared or wanted, as a clause of its own. */
const wishedThat = /^that (?!one\b|is\b|was\b)(?:\p{L}+ ){1,6}\p{L}+/iu

const frames: readonly { readonly of: RegExp; say(text: string): string }[] = [
  { of: /\b(?:would be nice|nice to have|wish(?:es)?)\b/i, say: (text) => `It would be nice to have ${text}.` },
  { of: /\b(?:must[- ]haves?|must have)\b/i, say: (text) => `What I must have is ${text}.` },
  { of: /\b(?:worr(?:y|ies|ied)|fears?|afraid|anxi\w+|frightens?)\b/i, say: (text) => `What worries me is ${text}.` },
  {
    of: /\b(?:(?:bring|get) (?:her|him|them) to say yes|would (?:move|win|convince)|change (?:her|his|their) mind)\b/i,
    say: (text) => `What would win me over is ${text}.`,
  },
  { of: /\bin (?:this|that|rising) order\b|\bconditions\b/i, say: (text) => `What I want is ${text}.` },
  { of: /\bneeds?\b/i, say: (text) => `What I need is ${text}.` },
  { of: /\b(?:wants?|demands?|asks? for|requests?|expects?)\b/i, say: (text) => `What I want is ${text}.` },
  { of: /\b(?:criteri\w+|decides?|looks? at|decides on)\b/i, say: (text) => `What counts for me is ${text}.` },
  { of: /\bwould help\b/i, say: (text) => `What would help me is ${text}.` },
  { of: /\bbudget\b/i, say: (text) => `My budget is ${text}.` },
]

/** "Jeppe, my apprentice" */
function startsWithName(text: string): boolean {
  return genderOfFirstName(/^\p{Lu}\p{Ll}+(?=[,.' ]|$)/u.exec(text)?.[0] ?? '') !== null
}

/** @returns true for a label under which stands what somebody wants, needs, fears or goes by */
export function hasFrame(label: string): boolean {
  return !/^who\b/i.test(label) && frames.some(({ of }) => of.test(label))
}

/** @returns "the fate of my people" for "fate of my people" */
export function withArticle(fragment: string): string {
  return /^(?!all|some|most|none|half|one|out|because|part|two|three|four|five|six|seven|eight|nine|ten|many|several|few|each|any|both)\p{Ll}+ of\b/u.test(
    fragment,
  )
    ? `the ${fragment}`
    : fragment
}
