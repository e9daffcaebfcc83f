import { isPlainVerb } from '../../../language/verbs.ts'

/** Sentences that tell how somebody answers to what is done or said in the talk. */

const reactions: readonly RegExp[] = [
  // "If you offer …, she …", "Should you ask …, he …"
  /^(?:and |but |y |et |und |e |en )?(?:if|when|whenever|should|as soon as|once|wenn|falls|sobald|si|s['’]|quand|lorsque|dès|cuando|se|quando|als|wanneer|zodra|अगर|यदि|जब)(?=[\s'’])[^.]{4,200}/iu,
  // "Asked what …, she …", "Told that …, he …", "Accused, she …"
  /^(?:(?:when|if) )?(?:asked|told|accused|thanked|pressed|pushed|hurried|scolded|offered|shown|interrupted|gefragt|interrog[ée]+|preguntad[oa]|interrogad[oa])\b/iu,
  // "Begin je over …, dan …", "Parlez-lui …, il …"
  /^\p{Lu}\p{L}+(?: |-)(?:je|jij|u|vous|lui|man|sie|ihr)\b[^.]{2,160}[,;] (?:dan|so|alors|dann|il|elle|hij|zij?|er|sie)\b/u,
  // "Wer von … redet, wird …", "A quien le dice … le contesta …"
  // "Anyone who calls it a toy is shown the door", "A person who asks first gets coffee"
  /^(?:anyone|anybody|somebody|someone|people|a (?:person|learner|trainee|visitor|seller|caller)|those|whoever) (?:who )?[^.;]{4,160}? (?:is|are|gets?|finds?|hears?|receives?|loses?|wins?|has|have|will)\s/iu,
  /^(?:wer|qui|quien|a quien|quem|chi|wie|whoever|anyone who|someone who|somebody who)\s[^.]{4,160},/iu,
]

/** "Hand him … and he …", "Ask about the gate and she …": told to do something, and what comes of it. */
const instruction = /^(\p{Lu}\p{L}+) [^.]{3,160}[\s,;]and (?:s?he|they|his|her)\b/u

/** @returns true for a sentence that says what follows when somebody in the talk does something. */
export function tellsReaction(sentence: string): boolean {
  const told = instruction.exec(sentence)?.[1]?.toLowerCase()
  return (told !== undefined && isPlainVerb(told)) || reactions.some((pattern) => pattern.test(sentence))
}

/** @returns the part of such a sentence that tells the answer: what follows the condition. */
export function answerOf(sentence: string): string {
  const joint = /[,;:]\s|\sand (?=(?:s?he|they)\b)/u.exec(sentence)
  return joint ? sentence.slice(joint.index + joint[0].length) : sentence
}
