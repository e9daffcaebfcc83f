import { hurts } from '../line-tests.ts'
import { shows } from './doing.ts'
import type { Said } from './read-said.ts'

/** @returns whether a sentence insults, shouts, belittles or attacks */
export function isHarsh(said: Said): boolean {
  return (
    (said.plain.split(' ').length > 3 && shows(hurts)(said) && !soundsLikeIt.test(said.plain)) ||
    harshWords.test(said.plain)
  )
}

/** Words that the classifier of acts takes for reproaches. */
const soundsLikeIt =
  /\b(?:lying (?:there|awake|in|on|down|around)|i(?:'m| am) sorry|i was wrong|my (?:fault|mistake))\b/

const harshWords =
  /\b(?:shut up|stupid|idiot|nonsense|rubbish|ridiculous|pathetic|what(?:'s| is) wrong with you|your problem|calm down|don't be (?:so |like )?(?:silly|ridiculous|dramatic|childish|difficult|touchy|sensitive|stupid)|grow up|pull yourself together|how dare you|you people|i(?:'ve| have) had enough|not my problem|stop (?:whining|complaining|crying|pretending|shouting|lying)|out of your mind|were you asleep|i don't care|yeah,? yeah|(?:are|were) you (?:blind|deaf|crazy|mad|serious|kidding)|always something with you|nobody asked you|who do you think you are|as usual with you|for god's sake|get (?:out|lost)|what a (?:mess|joke)|your kind|get touchy|you(?:'re| are) (?:lying|useless|hopeless|impossible|lazy|too (?:slow|sensitive|old))|oh,? come on|people like you|waste (?:of )?my time|spare me|obviously|did you at least|makes? (?:them|you|him|her|a man) strong|simple as that|came running|boys cry|evidently|if every \w+ came|one of those)\b|^again\?|!{2,}/
