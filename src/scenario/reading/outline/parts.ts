import type { Passage } from './passages.ts'

/** Headings and labels that ask who somebody is: the one who reads the sheet, or the one on the other side. */

const soI = '(?:and |so |right |et |und |y |e |en |also |então |allora |dus )*'
const ownQuestions = new RegExp(
  `^${soI}(?:(?:in this,? )?who (?:am|is) i|(?:tell me )?who i am|who (?:you are|are you)|i m|what s my (?:part|role)|wer (?:bin ich|sind sie|bist du|seid ihr)|(?:qui|que) suis je|qui (?:etes vous|es tu|vous etes)|quien (?:soy|eres|es usted)|quienes somos|quem (?:sou|es|e voce|sou eu)|chi (?:sono|sei|siete|e lei)(?: io)?|wie (?:ben ik|ben je|ben jij|bent u|zijn jullie)|(?:मैं|आप|मै|तुम) कौन)(?![\\p{L}\\p{M}])`,
  'u',
)

const meeting =
  '(?:meet|meeting|face|facing|see|seeing|talk(?:ing)? (?:to|with)|speak(?:ing)? (?:to|with)|visit|visiting|call|calling|get|got|have|interview|interviewing|sit with|expect|expecting|drawn)'
const otherQuestions = new RegExp(
  `^${soI}(?:${[
    // asked in full
    `whom? (?:(?:do|does|will|am|are|is|have|has|shall|ve|ll|m|re) )?(?:i|you|we|s?he|the (?:learner|trainee|participant)) (?:\\p{L}+ ){0,2}?${meeting}`,
    `whom? (?:ve|have|has|did|will|do) (?:i|you|we) ${meeting}`,
    'who (?:s|is) (?:coming|calling|ringing|this|it|s?he|they|opposite|across|there|at (?:the|my|your)|on (?:the|my|your)|in (?:front|the other)|sitting|waiting|visiting)',
    'who (?:comes|calls|rings|walks in|sits|answers|turns up|waits|is asked|speaks)',
    '(?:opposite|across|in front of|facing) (?:me|you|us|the (?:desk|table|counter|room))',
    '(?:wer|wen|wem) (?:\\p{L}+ )?(?:sitzt|kommt|ruft|treffe|triffst|treffen|besuche|spreche|erwartet|habe ich|steht|antwortet)|mit wem|wem begegn',
    '(?:qui|avec qui) (?:vais je|vient|appelle|est en face|recois|rencontre|ai je|est assis|repond|va)|a qui',
    '(?:a |con )?quien (?:viene|llama|visita|tengo|me|voy|esta enfrente|responde|contesta|recib|ten|vas|van|se sienta|atiend)',
    '(?:com )?quem (?:vem|liga|esta|vou|vai|tenho|responde|atend|encontr|receb)',
    '(?:con )?chi (?:viene|chiama|ho|incontr|avro|risponde|arriva|mi|si siede)',
    '(?:met )?wie (?:\\p{L}+ ){0,3}(?:tegenover|voor me|komt|belt|ontmoet|spreek|antwoordt)|met wie',
    '(?:सामने|दरवाज़े पर|फ़ोन पर) कौन|किससे|किस से|कौन आ',
  ].join('|')})(?![\\p{L}\\p{M}]*[\\p{L}\\p{M}]{4})`,
  'u',
)
/** "The prescriber you'll be facing", "The one you talk to", "Whom she meets". */
const otherClauses = new RegExp(
  `^(?:the |your )?(?:\\p{L}+ ){1,3}(?:that |who |whom )?(?:you|the (?:learner|trainee)|participants?) (?:(?:ll|will|are|re|have|is|be|going|to) )*(?:be )?${meeting}(?! (?:about|over))$`,
  'u',
)

/** @returns true where a heading or label asks who "I" or "you" is. */
export function asksForOwnPart(label: string): boolean {
  return ownQuestions.test(bareWords(label))
}

const allowances =
  /^(?:(?:and )?(?:what|how far|how much) (?:can|may|could) (?:i|we|you) (?:give|offer|promise|do|say|grant|spend|decide)|(?:was|wie viel|wie weit) (?:kann|darf|konnen|durfen|darfst|kannst) (?:ich|wir|sie|du)|(?:que|combien) (?:puis je|pouvons nous|pouvez vous|peux tu)|(?:que|cuanto) (?:puedo|podemos|puedes|puede) (?:ofrecer|dar|prometer|hacer)|(?:o que|quanto) (?:posso|podemos|pode) (?:oferecer|dar|prometer|fazer)|(?:(?:che )?cosa|quanto) (?:posso|possiamo|puo|puoi) (?:offrire|dare|promettere|fare)|(?:wat|hoeveel) (?:kan|mag|kunnen|mogen) (?:ik|we|je|jij|u) )/u

/** @returns true where a heading asks what the reader may give or promise. */
function asksForAllowance(label: string): boolean {
  return allowances.test(bareWords(label))
}

/** @returns true where a heading or label asks, or says, who is on the other side of the talk. */
export function asksForOther(label: string): boolean {
  const words = bareWords(label)
  return words.split(' ').length <= 10 && (otherQuestions.test(words) || otherClauses.test(words))
}

/** A label that says who reads the sheet: `You are: Ana Reis, 47`. */
const youAreLabel =
  /^(?:you (?:are|re|play|will play)|vous (?:etes|jouez|incarnez)|tu (?:es|joues|sei)|sie (?:sind|spielen)|du (?:bist|spielst)|(?:usted )?(?:es|eres)|interpretas|voce e|lei e|(?:u|je|jij) (?:bent|speelt))$/

/** @returns true for a label that says who reads the sheet. */
export function saysWhoReads(label: string): boolean {
  return youAreLabel.test(bareWords(label))
}

/** "You are: Ana Reis, 47. 640 workstations.": the sentences behind it belong to the same line. */
function begunBy({ block, label }: Passage, all: readonly Passage[]): boolean {
  return all.some((one) => one.block === block && one.labelled && one.label === label)
}

/** `The student is: …`, `Learner: …`: a sheet that speaks of the learner as of somebody else is read by the other side. */
const namesLearner =
  /^(?:(?:the |your )?(?:learner|trainee|participant|student|candidate)s?(?: (?:is|plays|takes the part of))?|(?:der|die) (?:lernende|teilnehmende)r?(?: ist| spielt)?|l apprenante?(?: est| joue)?|(?:el alumno|la alumna|el participante)(?: es)?|(?:o )?formando(?: e)?|(?:il )?(?:partecipante|corsista)(?: e)?|(?:de )?(?:cursist|deelnemer)(?: is)?)$/

function speaksOfLearner({ label, labelled, text }: Passage): boolean {
  const opening = labelled ? label : /^([^:.;]{3,40}):\s/.exec(text)?.[1]
  return namesLearner.test(bareWords(opening ?? ''))
}

/**
 * Tells for every passage below "Who am I?" or "Who you are" whose part that is: a sheet that also asks for the other
 * side is the learner's; otherwise it is the actor's when it says how "you" answer to what somebody else does.
 */
export function withParts(all: readonly Passage[]): Passage[] {
  const passages = all.some(speaksOfLearner)
    ? all.map((passage) =>
        saysWhoReads(passage.label ?? '') && (passage.labelled || begunBy(passage, all))
          ? { ...passage, part: 'character' as const }
          : passage,
      )
    : all
  const titles = (passage: Passage) => [passage.label, ...passage.headings].filter((title) => title !== null)
  if (!passages.some((passage) => titles(passage).some((title) => asksForOwnPart(title) || asksForAllowance(title))))
    return [...passages]
  const readByLearner = passages.some((passage) => titles(passage).some(asksForOther) && !learner.test(passage.text))
  const answers = passages.reduce((sum, { text }) => sum + whoReacts(text), 0)
  return passages.map((passage) => {
    if (readByLearner && titles(passage).some(asksForAllowance)) return { ...passage, part: 'mandate' }
    const asked = titles(passage).find((title) => asksForOwnPart(title) || asksForOther(title))
    if (asked === undefined || asksForOther(asked) || passage.part) return passage
    const first = /(?<![\p{L}])(?:i|ich|je|soy|sou|sono|ik|मैं|bin|suis|am)(?![\p{L}])/u.test(bareWords(asked))
    const part = readByLearner || answers < 0 || (answers === 0 && !first) ? 'learner' : 'character'
    return { ...passage, part }
  })
}

const learner =
  /(?<![\p{L}])(?:learner|trainee|participant|student|lernende\p{L}*|teilnehm\p{L}*|apprenant\p{L}*|stagiaire|participante|alumn[oa]|formand[oa]|corsista|partecipante|cursist|deelnemer)(?![\p{L}])/iu

const you = '(?:you|sie|du|ihr|vous|tu|usted|ustedes|voce|je|u|jij|jullie)'
const conditional =
  '(?:if|when|whenever|should|as soon as|wenn|falls|sobald|si|quand|lorsque|cuando|se|quando|als|wanneer)'
const another =
  '(?:s?he|they|(?:the|der|die|das|le|la|el|o|a|il|lo|de) (?!(?:other|same)\\b)\\p{L}+|er|sie|il|elle|on|somebody|someone|anyone|lo|te)'
const readerActs = new RegExp(
  `(?<![\\p{L}])${conditional} ${you}(?![\\p{L}])[^.;]{2,160}[,:] ?(?:then |dann |alors )?(?:\\p{L}+ )?${another}(?![\\p{L}])`,
  'u',
)
const readerReacts = new RegExp(
  `(?<![\\p{L}])${conditional} (?!${you}(?![\\p{L}]))${another}(?![\\p{L}])[^.;]{2,160}?[,:] ?(?:then |dann |alors )?${you}(?![\\p{L}])`,
  'u',
)

/** "If you wait he sells", "Scold him and he calls for her": told to the reader. */
const readerActsShortly =
  /^(?:(?:if|when) you [^,.;]{2,60} (?:s?he|they)(?:[ ’']|$)|\p{L}+ (?:him|her|them|his|it)[^.;]{0,120} and (?:s?he|they|his|her)(?![\p{L}]))/u

/** @returns above zero where "you" answer to somebody else ("If the buyer asks, you fetch …"), below where somebody answers to "you". */
export function whoReacts(text: string): number {
  const plain = text
    .toLowerCase()
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .replace(/"[^"]*"|“[^”]*”|«[^»]*»/g, '…')
    .replace(/['’]/g, ' ')
  return (readerReacts.test(plain) ? 1 : 0) - (readerActs.test(plain) || readerActsShortly.test(plain) ? 1 : 0)
}

function bareWords(label: string): string {
  return label
    .toLowerCase()
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .normalize('NFC')
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ')
    .trim()
    .replace(/^(?:\d+|[a-h]) (?=\S)/, '')
    .replace(/^(?:right|so|well|ok|okay|now|then|and|but|alors|also|bueno|pues|allora|dus) (?=\S)/, '')
    .trim()
}
