import { upperStart } from '../../language/upper-start.ts'
import type { Who } from '../../language/perspective.ts'
import { sentences, words } from '../../language/text.ts'
import type { Fact } from '../../scenario/template.ts'
import { isManner } from './manner.ts'
import { reactionSentence } from './reaction-sentence.ts'
import { tellTo, withoutLabel } from '../details/tell.ts'

export const triggers = ['what_engages', 'what_frustrates', 'what_escalates', 'what_ends_conversation'] as const
export type Trigger = (typeof triggers)[number]

/** A statement that says what the learner's conduct does to the persona. */
export interface Reaction {
  readonly trigger: Trigger
  readonly text: string // addressed to the persona where that is safe
}

/**
 * Finds the reactions a document prescribes and sorts them by what the persona then does.
 * @returns reactions in the order of the document
 */
export function reactionsIn(facts: readonly Fact[], who: Who, language: string): Reaction[] {
  const found = facts
    .filter(({ about }) => about !== 'subject')
    .flatMap(({ text }) => sentences(withoutLabel(text)).map((sentence) => sentence.text))
    .flatMap((text) => {
      const trigger = triggerOf(text)
      return trigger && words(text).length >= 4 && words(text).length <= 45
        ? told(text, who, language).map((sentence) => ({ trigger, text: finished(sentence) }))
        : []
    })
  return found.filter(({ text }, at) => found.findIndex((other) => other.text === text) === at)
}

/** English reactions are told as "When ..., you ...", or left to the statements; other languages keep their wording. */
function told(text: string, who: Who, language: string): string[] {
  if (!/^en\b/i.test(language)) return [tellTo(text, who) ?? text]
  const sentence = reactionSentence(text, who)
  return sentence ? [sentence] : []
}

const conditional =
  /\b(?:if|when|whenever|as soon as|once|unless|until|after (?:a|an|the|being)|si|s['’]il|s['’]ils|quand|lorsqu\p{L}+|dès (?:que|qu)|cuando|en cuanto|wenn|falls|sobald|quando|zodra)\b|[|→]|=>|->/iu
const general =
  /\b(?:buys from|rewards?|answers? threats|trusts? (?:people|somebody|those|anyone|whoever)|respects?|likes? (?:it|people|being)|responds? (?:well|badly|to)|opens up to|(?:is|are) put off by|hates|can['’]?not stand|can['’]t stand|stops listening|makes no concession|apprécie|déteste|aprecia|odia|schätzt|hasst)\b/iu

/** What depends on the persona's own doing is no reaction to the learner. */
const ownDoing =
  /\b(?:if|when|whenever|once|unless) (?:she|he|they) (?!(?:is|are|was|were|gets?|feels?|has|have|hears?|sees?|notices?|receives?|senses?|believes?|thinks?|trusts?|realises?|realizes?)\b)\p{L}+/iu

function triggerOf(text: string): Trigger | null {
  if (ownDoing.test(text) || isManner(text)) return null
  if (!conditional.test(text) && !general.test(text)) return null
  // What follows the condition decides; where it stands first, that is the part behind the comma, colon or arrow.
  const consequence = consequenceOf(text)
  const told =
    signs.find(([, sign]) => sign.test(consequence))?.[0] ?? signs.find(([, sign]) => sign.test(text))?.[0] ?? null
  // Silence after a kind word is no displeasure: what the learner does decides where the persona's doing is mild.
  const condition = text.replace(consequence, '')
  if (told === 'what_frustrates' && goodConduct.test(condition) && !badConduct.test(condition)) return 'what_engages'
  if (told === 'what_engages' && badConduct.test(condition)) return 'what_frustrates'
  return told
}

const goodConduct =
  /\b(?:kindly|kind|with care|gently|honest(?:ly)?|truth|truthful|listens?|acknowledg\p{L}+|admits?|apologi[sz]\p{L}+|sorry|names? (?:it|what)|begins? with|asks? (?:what|how|about|openly|whether)|explains? (?:the )?(?:purpose|why)|sums? up|hour by hour|step by step|patient(?:ly)?|respect\p{L}*|reconnaî\p{L}+|s['’]excuse|écoute|s['’]engage|reconoce|se disculpa|escucha|entschuldigt|hört zu|anerkennt|zugibt)\b/iu
const badConduct =
  /\b(?:ignor\p{L}+|accus\p{L}+|blam\p{L}+|(?:did(?: not|n['’]t)) mean|a joke|too expensive|cheaper|invents?|scold\p{L}*|threat\p{L}*|push(?:es|y)?|press(?:es|ed)?|pressur\p{L}+|rush\p{L}*|hurr\p{L}+|lectur\p{L}+|jargon|abbreviations|brochure|script|excuses?|interrupt\p{L}*|patience|calm down|vague|talks? down|doubts?|menac\p{L}+|cas isolé|ignora|amenaza|prisa|droht|drängt|beschuldigt)\b/iu

function consequenceOf(text: string): string {
  const arrow = /^(.*?)(?:→|=>|->|\|)(.*)$/u.exec(text)
  if (arrow?.[2]) return arrow[2]
  if (
    /^\W*(?:if|when|whenever|once|as soon as|after|si|s['’]il|quand|lorsqu|dès|cuando|en cuanto|wenn|falls|sobald|quando|zodra)\b/iu.test(
      text,
    )
  ) {
    const cut = text.search(/(?:,["”»]?|:|;| – | — )\s/u)
    if (cut > 0) return text.slice(cut)
  }
  return text.replace(/\b(?:if|when|whenever|unless|si|quand|cuando|wenn|falls)\b.*$/iu, '') || text
}

/** What a persona does, the gravest first. */
const signs: readonly (readonly [Trigger, RegExp])[] = [
  [
    'what_ends_conversation',
    /\b(?:leaves?|walks? (?:out|off|away)|gets? up|hangs? up|puts? the phone down|(?:is|are) gone|ends? the (?:talk|conversation|meeting|call|visit|interview)|(?:will|does) not come back|breaks? off|stops? (?:talking|listening)|says? nothing more|nothing more|goes? elsewhere|discuss at home|shows? (?:\p{L}+ )?(?:the )?door|excuses? (?:her|him|your)self|thanks? (?:you|them)(?: and|,)? (?:leaves?|goes?)|only here for|raccroche|s['’]en va|quitte|met fin|résili\p{L}+|cuelga|se va|se marcha|se levanta|termina|legt auf|geht|bricht (?:das gespräch )?ab|steht auf|beendet)\b/iu,
  ],
  [
    'what_escalates',
    /\b(?:shouts?|yells?|loud(?:er)?|raises? (?:\p{L}+ )?voice|angr(?:y|ier)|furious|explodes?|snaps?|threatens?|throws?|slams?|coldly|colder|cold|sharp(?:er)?|accuses?|demands?|insists? on (?:a|the) (?:manager|supervisor|boss)|complains?|sarcastic|mocks?|interrupts?|hardens?|defensive|escalat\p{L}+|lawyer|crie|s['’]énerve|exige|coupe|menace|hausse|grita|se enfada|exige|amenaza|interrumpe|schreit|wird (?:laut|wütend)|verlangt|droht|unterbricht)\b/iu,
  ],
  [
    'what_engages',
    /\b(?:relaxes?|opens? up|opens?(?! (?:the|a|an|his|her|your) )|softens?|calms?|slows? down|tells?|explains?|admits?|apologi[sz]es?|follows?|mentions?|names? it|names?|smiles?|laughs?|listens?|rewards?|buys?|trusts?|respects?|agrees?|accepts?|shares?|thaws?|warms?|shows? (?:you|them|interest)|becomes? (?:open|friendl|interested|talkative)\p{L}*|thinks? about|can (?:apologi[sz]e|agree|accept)|writes? (?:it|everything) down|asks? (?:for|whether|more|about|to)|interested|ralentit|se détend|s['’]ouvre|raconte|accepte|se calme|explique|apprécie|se relaja|se abre|cuenta|acepta|aprecia|entspannt|öffnet|erzählt|beruhigt|stimmt zu|schätzt|hört zu)\b/iu,
  ],
  [
    'what_frustrates',
    /\b(?:silent|silence|quiet|confused|shorter|short|curt|monosyllab\p{L}+|withdraws?|closes?|shuts? down|looks? away|sighs?|pauses?|impatient|irritated|annoyed|frustrated|polite(?:ly)? distant|evasive|nods?|repeats?|asks? again|no concession|put off|hates|can['’]?not stand|can['’]t stand|se tait|soupire|se ferme|s['’]impatiente|déteste|calla|suspira|se cierra|se impacienta|odia|schweigt|seufzt|verschließt|ungeduldig|hasst)\b/iu,
  ],
]

function finished(text: string): string {
  const bare = text
    .replace(/\*\*|__|[`#]/g, '')
    .replace(/\s*\|\s*/g, ' – ')
    .replace(/^[\s–-]+|[\s–-]+$/g, '')
  const capital = upperStart(bare)
  return /[.!?…]["”’»)\]]*$/u.test(capital) ? capital : `${capital}.`
}
