import { stem } from './text.ts'
import { kindsOf } from './word-kinds.ts'

/** Where a sentence stands in what somebody says, and how it asks. */
export interface SentencePlace {
  readonly isFirst: boolean
  readonly isLast: boolean
  readonly asks: 'open' | 'closed' | null
  readonly before: string // the sentence before it, "" for the first
}

/**
 * What the classifier of acts sees of a sentence: its words, the kinds they belong to, short runs in which only function
 * words are kept ("should have", "you #vice"), who does what to whom at a distance, and its form. Names, figures and subjects of
 * the talk are blurred on purpose, so that what was learned on one subject holds on another.
 */
export function actFeatures(sentence: string, place: SentencePlace): Set<string> {
  const found = new Set<string>()
  const tokens = tokensOf(sentence)
  for (const { word, shape } of tokens) {
    found.add(shape === '#num' || shape === '#name' ? shape : `w:${stem(word)}`)
    for (const kind of kindsOf(word)) found.add(`k:${kind}`)
  }
  addRuns(['^', ...tokens.map(({ shape }) => shape), '$'], (run) => found.add(run))
  addPairs(tokens, (pair) => found.add(pair))
  addDenied(tokens, (pair) => found.add(pair))
  addPerfect(tokens, (form) => found.add(form))
  addForm(sentence, tokens, place, (form) => found.add(form))
  return found
}

interface Token {
  readonly word: string
  readonly shape: string
}

const shortForms: Readonly<Record<string, string>> = {
  "'m": ' am',
  "'re": ' are',
  "'ve": ' have',
  "'ll": ' will',
  "'d": ' would',
  "n't": ' not',
}

function tokensOf(sentence: string): Token[] {
  const plain = sentence
    .normalize('NFKC')
    .replace(/[’‘]/g, "'")
    .replace(/\b[Cc]an't\b|\b[Cc]annot\b/g, 'can not')
    .replace(/\b[Ww]on't\b/g, 'will not')
    .replace(/'(?:m|re|ve|ll|d)\b|n't\b/g, (short) => shortForms[short] ?? short)
    .replace(/\b([Ii]t|[Tt]hat|[Tt]here|[Hh]e|[Ss]he|[Ww]hat|[Ww]ho|[Hh]ow|[Ww]here|[Hh]ere)'s\b/g, '$1 is')
    .replace(/\b([Ll]et)'s\b/g, '$1 us')
  const raw = plain.match(/\p{N}+(?:[.,:]\p{N}+)*|[\p{L}\p{M}]+(?:['-][\p{L}\p{M}]+)*/gu) ?? []
  return raw.map((text, at) => {
    const word = text.toLowerCase()
    return { word, shape: shapeOf(text, word, at) }
  })
}

const functionWords = new Set(
  `i me my mine we us our ours you your yours he him his she her they them their it its this that these those there here
  a an the and or but so then than if as of to in on at by for from with without about into out up down off over before
  after until because while when where who whom whose what which why how not no nor never nobody nothing none am is are
  was were be been being do does did done have has had will would can could shall should may might must ought let
  too very much many more most some any each both either one other another same own such only just even still yet already
  also again all yes well please oh okay ok sure really quite rather of course myself yourself himself herself ourselves
  themselves someone somebody anyone anybody anything something everything everyone everybody every wait go get got`.split(
    /\s+/,
  ),
)

function shapeOf(text: string, word: string, at: number): string {
  if (/^\p{N}/u.test(text) || numberWords.has(word)) return '#num'
  if (functionWords.has(word)) return word
  const kind = kindsOf(word)[0]
  if (kind) return `#${kind}`
  if (at > 0 && /^\p{Lu}/u.test(text)) return '#name'
  if (word.endsWith('ed') && word.length > 4) return '#ed'
  if (word.endsWith('ing') && word.length > 5) return '#ing'
  return '#x'
}

const numberWords = new Set(
  'two three four five six seven eight nine ten eleven twelve fifteen sixteen eighteen twenty thirty forty fifty sixty seventy eighty ninety hundred thousand'.split(
    ' ',
  ),
)

/** Neighbours in pairs: longer runs were tried and generalise worse. */
function addRuns(shapes: readonly string[], add: (run: string) => void): void {
  for (let at = 0; at < shapes.length - 1; at++) add(`${shapes[at]} ${shapes[at + 1]}`)
}

const who = new Map(
  Object.entries({
    i: 'I',
    me: 'I',
    my: 'I',
    we: 'we',
    us: 'we',
    our: 'we',
    you: 'you',
    your: 'you',
    he: 'they',
    she: 'they',
    they: 'they',
    nobody: 'nobody',
  }),
)
const reachOfPair = 6

/** "Not your fault", "no hurry": what is denied, whoever denies it. */
function addDenied(tokens: readonly Token[], add: (pair: string) => void): void {
  for (const [at, { word }] of tokens.entries()) {
    if (!denials.has(word)) continue
    for (const other of tokens.slice(at + 1, at + 4)) for (const kind of kindsOf(other.word)) add(`not~${kind}`)
  }
}

const denials = new Set('not no never nothing without'.split(' '))

/** "You should have asked" reproaches what somebody did; "you should have been asked" stands up for them. */
function addPerfect(tokens: readonly Token[], add: (form: string) => void): void {
  for (const [at, { word }] of tokens.entries()) {
    const verb = tokens[at + 1]?.word
    if (word !== 'have' || verb === undefined) continue
    const before = tokens.slice(Math.max(0, at - 4), at)
    const modal = before.find((one) => modalsOfPast.has(one.word))
    const person = before.map((one) => who.get(one.word)).find(Boolean)
    if (modal && person) add(`perfect:${person} ${modal.word} ${happensToOne.has(verb) ? 'undergo' : 'do'}`)
  }
}

const modalsOfPast = new Set('should could would might must ought'.split(' '))
const happensToOne = new Set('been heard had got gotten received felt'.split(' '))

/** Who stands before which kind of word, at a little distance: "you ... never", "we ... mistake". */
function addPairs(tokens: readonly Token[], add: (pair: string) => void): void {
  for (const [at, { word }] of tokens.entries()) {
    const person = who.get(word)
    if (!person) continue
    add(`p:${person}`)
    let isNegated = false
    for (const other of tokens.slice(at + 1, at + 1 + reachOfPair)) {
      if (other.word === 'not' || other.word === 'never') isNegated = true
      for (const kind of kindsOf(other.word)) add(`${person}~${isNegated ? 'not ' : ''}${kind}`)
      if (pivots.has(other.word)) add(`${person}~${other.word}`)
      const object = who.get(other.word)
      if (object && object !== person) add(`${person}~${object}`)
    }
  }
}

const pivots = new Set('not never should have had did was were will would could can must if ought why'.split(' '))

function addForm(
  sentence: string,
  tokens: readonly Token[],
  { isFirst, isLast, asks, before }: SentencePlace,
  add: (form: string) => void,
): void {
  const first = tokens[0]?.word ?? ''
  const has = (word: string) => tokens.some((token) => token.word === word)
  add(`asks:${asks ?? 'not'}`)
  add(`starts:${functionWords.has(first) ? first : (kindsOf(first)[0] ?? 'x')}:${asks ?? 'not'}`)
  if (isFirst && isLast) add('place:only')
  else if (isFirst) add('place:first')
  else if (isLast) add('place:last')
  add(tokens.length <= 3 ? 'long:3' : tokens.length <= 7 ? 'long:7' : tokens.length <= 14 ? 'long:14' : 'long:more')
  if (/^[^:]{0,40}:/.test(sentence)) add('form:colon')
  const commas = sentence.match(/,/g)?.length ?? 0
  if (commas >= 2) add(commas >= 3 ? 'form:list' : 'form:commas')
  if (/!/.test(sentence)) add('form:!')
  if (/\d/.test(sentence)) add('form:figure')
  if (/[€$£₹%]|\d ?(?:euros?|dollars?|pounds?|percent)/.test(sentence)) add('form:money')
  if (!tokens.some(({ word }) => who.has(word))) add('form:nobody named')
  if (!tokens.some(({ word }) => verbLike.has(word) || word.endsWith('ed'))) add('form:verbless')
  if (has('was') || has('were') || has('had') || has('did') || tokens.some(({ word }) => /.{3}ed$/.test(word)))
    add('tense:past')
  if (has('will') || has('shall')) add('tense:future')
  if (before !== '') {
    for (const { word } of tokensOf(before))
      for (const kind of kindsOf(word)) if (echoed.has(kind)) add(`before:${kind}`)
    if (/\?\s*$/.test(before)) add('before:asks')
  }
}

const verbLike = new Set(
  'am is are was were be been do does did have has had will would can could shall should may might must let'.split(' '),
)
const echoed = new Set(['sorry', 'thank', 'blunder', 'sum', 'hello', 'goodbye', 'suffering', 'minimal', 'hype'])
