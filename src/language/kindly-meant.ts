import { asksForMore, takesBlameAway } from './act-formulae.ts'

/**
 * @param plain a sentence in plain text that shows no unkind wording
 * @param asked how it asks
 * @returns true where only single words sound hard: blame is named to take it away, time is given, something is praised, a burden
 * is seen, or a thing is plainly asked
 */
export function isKindlyMeant(plain: string, asked: 'open' | 'closed' | null): boolean {
  return (
    takesBlameAway(plain) ||
    asksForMore(plain) ||
    givesTime(plain) ||
    praises(plain) ||
    seesBurden.test(plain) ||
    isCandid.test(plain) ||
    (asked === 'closed' && asksPlainly(plain))
  )
}

/** "There's no need to decide now", "There are choices between yes and no": names the pressing in order to take it away. */
export function givesTime(plain: string): boolean {
  return /\b(?:no need to|(?:don't|do not|won't) (?:have to|need to)|needn't) (?:decide|choose|sign|answer|say (?:yes|anything)|hurry|rush|know that)\b|\bno (?:hurry|rush|pressure)\b|\b(?:take|have) (?:all the time|your time|as (?:long|much time) as)\b|\bwhenever you(?:'re| are) ready\b|\bthere (?:are|is) (?:also |still |always |several |other |more |many |two |three |some )*(?:choices?|options|ways|steps|possibilities) (?:between|in between|besides|open to you|from here)\b|\b(?:i|we) (?:won't|will not|don't want to) (?:rush|push|press|hurry) you\b/.test(
    plain,
  )
}

/** "Well done", "They speak well of your line": says something good of the other or of what is theirs. */
export function praises(plain: string): boolean {
  return /\bwell done\b|^(?:my )?congratulations\b|\b(?:(?:very |really )?(?:good|great|fine|careful|clean) work|nicely done|(?:good|great|nice) job)\b|\b(?:speaks?|spoken|spoke|thinks?) (?:very |so )?(?:well|highly) of\b|\bi (?:really |do |must say i )?(?:like|love|admire|respect) (?:your|the way you|how you|what you)\b|\b(?:that|it|what a|such a|how)(?:'s| is)? (?:really |very |so )?(?:lovely|beautiful|impressive|wonderful)\b|\bnot (?:many|everybody|everyone) (?:can|could|would|manages?)\b/.test(
    plain,
  )
}

/** "That is a lot of work", said of what the other bears. */
const seesBurden =
  /^(?:oh|wow|phew|ouch|okay|so)?,? ?(?:that|this|it)(?:'s|s| is| was| sounds| must be| must have been) (?:really |very |quite |so )*(?:a lot (?:of|to)|hard|tough|rough|exhausting|frightening|heavy)\b(?! for (?:everyone|everybody|all))/

/** "I won't hide it", "That is a bad story, and I won't defend it." */
const isCandid =
  /\b(?:i|we) (?:won't|will not|can't|don't want to|am not going to|'m not going to) (?:hide|deny|defend|pretend|excuse|sugar-?coat|make excuses|look for (?:one|an excuse|excuses))\b/

/**
 * "Do you have pain at night?", "Did anybody notice?": a yes or no is asked for and nothing comes with it, no answer put into the
 * mouth, no doubt of what was said, no deed charged.
 */
export function asksPlainly(plain: string): boolean {
  return plainForm.test(plain) && !loaded.test(plain)
}

/** "By what time do you have to be done?", "How many came?": asks for a piece of information, and nothing comes with it. "Why" may reproach. */
export function asksForFact(plain: string): boolean {
  return factForm.test(plain) && !loaded.test(plain)
}

const factForm =
  /^(?:(?:and|so|but|or|well|okay|ok|right|sorry|then),? )?(?:(?:at|by|until|since|from|to|in|for|with|on|of) )?(?:how|what|which|who|whose|where|when)\b[^?,:;.]*\?["”’»)]*$/

const plainForm =
  /^(?:(?:and|so|but|or|well|okay|ok|right|sorry|please|then|your \w+|\w+),? )?(?:do|does|did|is|are|was|were|has|have|had|can|could|will|would|may|should|shall)\b(?!n't| not)[^?]*\?["”’»)]*$/
const loaded =
  /n't\b|\b(?:or not|right|huh|eh)\?|\b(?:li(?:e|es|ed|ar)|lying|stole|steal\w*|stolen|thie\w+|cheat\w*|fak\w+|forg(?:e|ed|ery|et|ot)|hid(?:e|ing|den)?|blam\w+|fault|guilt\w*|asham\w+|admit\w*|confess\w*|deny|denied|pretend\w*|refus\w+|ignor\w+|careless|deliberate\w*|on purpose|seriously|honestly|really|even|just|always|never|finally|at last|simply|again|you(?:'re)? still|actually|once|stop|enough|expect|think you|sure|crazy|mad|drunk|blind|deaf|stupid|lazy|silly|childish|jealous|serious|understand|realis\w+|realiz\w+|listen\w*|read|care|bother\w*|joke|joking|kidding|fuss|drama\w*|exaggerat\w*|hurry|sign|decide|quick\w*|faster|wait\w*|complain about everything|rather|want me to|yes or no|wrong with|problem with|so (?:hard|difficult|bad|much)|that (?:hard|difficult|bad)|too (?:much|hard))\b/
