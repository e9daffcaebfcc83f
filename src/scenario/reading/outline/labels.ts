import { plain } from './markdown.ts'
import { topicOf } from './topics.ts'

/** A label with its offsets inside the stretch it was found in; `end` is where what it names begins. */
export interface Label {
  readonly text: string
  readonly start: number
  readonly end: number
}

/** @returns true for a heading or label of a kind that training documents use. */
export function isTopic(text: string): boolean {
  return topicOf(text) !== null
}

/** @returns the label a stretch begins with, or null: bold or italic lead-in, `Label: `, `NAME Ana`, `Her health. `. */
export function findLabel(stretch: string): Label | null {
  const lead = stretch.length - stretch.trimStart().length
  const text = stretch.slice(lead)
  const found = emphasised(text) ?? withColon(text) ?? inCapitals(text) ?? runIn(text)
  return found && { text: found.text, start: lead, end: lead + found.end }
}

/** @returns all labels of a stretch in order: the first one and those bold, or set off by ` · `, ` | `, `; `, behind it. */
export function findLabels(stretch: string): Label[] {
  const first = findLabel(stretch)
  const found: Label[] = first ? [first] : []
  const from = first?.end ?? 0
  const inner = /(?:\*\*([^*\n]{1,40}?)\s*[.:]\s*\*\*:?|\*\*([^*\n]{1,40}?)\*\*\s*:)\s*/g
  for (const match of stretch.slice(from).matchAll(inner)) {
    const start = from + match.index
    // bold words that end a sentence are stressed, they announce nothing
    if (
      !/(?:^|[.!?:;·•|…–—"”»)\]]\s*|\n)\s*$/.test(stretch.slice(0, start)) ||
      start + match[0].length >= stretch.length
    )
      continue
    const text = plain(match[1] ?? match[2] ?? '')
    if (text) found.push({ text, start, end: start + match[0].length })
  }
  // forms on one line: "Name: Ana; Age: 30 · City: Quito"
  const separated = /(?:\s[·•|]\s|[;,]\s+|(?<!\n[^\S\n]*)\n\s*|\.\s+)(?=((?:\p{L}|\/)[\p{L} /'’-]{1,30}?)\s?:\s)/gu
  for (const match of stretch.slice(from).matchAll(separated)) {
    const text = match[1] ?? ''
    const start = from + match.index + match[0].length
    const end = start + text.length + (/^\s*:\s*/.exec(stretch.slice(start + text.length))?.[0].length ?? 0)
    const strong = /[·•|]/.test(match[0]) || fieldWords.test(text)
    if (strong && isTopic(text) && !insideQuotes(stretch.slice(0, start))) found.push({ text, start, end })
  }
  return found
    .toSorted((left, right) => left.start - right.start)
    .filter((label, index, all) => label.start >= (all[index - 1]?.end ?? 0))
}

const fieldWords =
  /^(?:name|age|gender|sex|role|job|occupation|city|location|place|level|duration|nom|âge|sexe|ville|alter|geschlecht|beruf|ort|nombre|edad|sexo|ciudad|nome|idade|cidade|satisfaction|urgency|goal)$/i

function insideQuotes(before: string): boolean {
  return (
    (before.match(/"/g) ?? []).length % 2 === 1 ||
    (before.match(/[“«]/g) ?? []).length > (before.match(/[”»]/g) ?? []).length
  )
}

interface Opening {
  readonly text: string
  readonly end: number
}

/** `**Scene.** …`, `**Name:** …`, `*Les faits.* …`, `**Learner**: …` */
function emphasised(text: string): Opening | null {
  const match = /^(\*\*\*|\*\*|\*|__|_)(?=\S)([^*_\n]{1,80}?)\s*([.:…]|[?!])?\1\s*(:)?\s*(?=\S|$)/.exec(text)
  if (!match?.[2]) return null
  const ended = /^[.:?]$/.test(match[3] ?? '') || match[4] === ':'
  const dash = /^[–—-]\s+/.exec(text.slice(match[0].length))
  if (!ended && !(dash && isTopic(match[2]))) return null
  if (text.length === match[0].length && match[2].split(/\s+/).length > 8) return null
  return match[2].split(/\s+/).length <= 10
    ? { text: withoutNumber(plain(match[2])), end: match[0].length + (dash?.[0].length ?? 0) }
    : null
}

/** `**3. And opposite?**` is numbered, its label is not. */
function withoutNumber(label: string): string {
  return label.replace(/^\(?\d{1,2}[.)]\s+(?=\S)/, '')
}

/** A label is short and is no clause: "She wants three things: …" is a sentence, "What she wants: …" a label. */
function withColon(text: string): Opening | null {
  const match = /^([^:=→⇒\n"“”«».!?;|]{1,70}?)\s?(:|=>?|→|⇒|->)(?:\s+)(?=\S)/u.exec(text)
  if (!match?.[1]) return null
  if (match[2] !== ':' && !isTopic(match[1])) return null
  const label = plain(match[1])
  const wordCount = label.split(/\s+/).length
  if (/^\p{Lu}{3}/u.test(label) && wordCount <= 5) return { text: label, end: match[0].length }
  if (wordCount > 8 || (clause.test(label) && !condition.test(label))) return null
  return wordCount <= 4 || isTopic(label) ? { text: label, end: match[0].length } : null
}

const clause =
  /^(?:s?he|it|they|you|we|i|if|when|but|and|so|or|because|only|even|just|then|once|after|before|as|at|on|there|this|that|these|elle|il|si|quand|mais|sie|er|es|wenn|aber|ella|él|cuando|pero|ela|ele|quando|mas)\s(?!sell\b|are\b)/i

/** "She'd say yes, if: …", "He opens up when: …": the list that follows is what it takes. */
const condition =
  /^(?:s?he|they|elle|il|ella|él|sie|er|ela|ele|lei|lui|ze|hij)\b.{2,40}[\s,](?:if|when|si|quand|wenn|se|quando|cuando|als)$/iu

/** `NAME Olga Brandt` on a card typed in a hurry. */
function inCapitals(text: string): Opening | null {
  const sentence = /^(\p{Lu}[\p{Lu}'’]+(?: \p{Lu}[\p{Lu}'’]*){1,6})\.\s+(?=\p{Lu}\p{Ll})/u.exec(text)
  if (sentence?.[1]) return { text: sentence[1], end: sentence[0].length }
  const match = /^(\p{Lu}{3,}(?: \p{Lu}{3,}){0,2})\s+(?=\p{Lu}\p{Ll})/u.exec(text)
  return match?.[1] && isTopic(match[1]) ? { text: match[1], end: match[0].length } : null
}

/** `Lo que ha pasado. …`, `How she feels. …` */
const asking =
  /^(?:and |y |et |und |e |en )?(?:what|why|how|who|where|opposite|was|wie|warum|wer|wo|ce qu[ei]|pourquoi|comment|qui|où|qué|lo que|por qué|cómo|quién|dónde|con quién|o que|por que|como|quem|onde|che cosa|cosa|perché|come|chi|dove|wat|waarom|hoe|waar|wie)(?:['’\s]|$)/iu

/** `Her health. Thyroid …`: a first sentence of up to three words that names a topic and says nothing. */
function runIn(text: string): Opening | null {
  const question = /^(\p{Lu}[\p{L}\p{M}'’ ,-]{2,48})\?\s+(?=["“«„]?[\p{Lu}\p{N}\p{Lo}])/u.exec(text)
  if (question?.[1] && asking.test(question[1]) && question[1].split(/\s+/).length <= 8)
    return { text: question[1], end: question[0].length }
  const match = /^(\p{Lu}[\p{L}'’ -]{2,32}(?: \([^().]{3,24}\))?)\.\s+(?=\S)/u.exec(text)
  if (!match?.[1]) return null
  const words = match[1].split(/\s+/)
  if (words.length <= 5 && asking.test(match[1])) return { text: match[1], end: match[0].length }
  if (match[1].endsWith(')') && isTopic(match[1])) return { text: match[1], end: match[0].length }
  if (words.length > 3 || /\b(?:is|was|has|are|were|had|does|did|can|will|not|no|yes)\b/i.test(match[1])) return null
  const owned = /^(?:her|his|their|the|some|my|your|our|son|sa|ses|sein|ihre?|su|sus|seu|sua)\s/i.test(match[1])
  return owned || isTopic(match[1]) ? { text: match[1], end: match[0].length } : null
}
