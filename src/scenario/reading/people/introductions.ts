import { genderOfKin, isTrade, readAge, readGender } from './traits.ts'
import { leadingName, nameSource, shortNames, withoutTitle } from '../names.ts'
import { sideOf, topicOfPassage } from '../outline/outline-topics.ts'
import { nameInDevanagari } from './devanagari.ts'
import { type Addressee, isToldByCharacter } from './addressee.ts'
import { type Attention, followAttention, takesNoPart, unnoticed } from './attention.ts'
import type { Outline, Passage } from '../outline/passages.ts'
import { isForActor, trainerTopics } from '../outline/topics.ts'

/** A place where the document may introduce the character. `after` is what follows the name in the same passage. */
export interface Introduction {
  readonly name: string | null
  readonly passage: number // index into the outline's passages
  readonly descriptive: boolean // the label announces a person and no name follows
  readonly before: string
  readonly after: string
  /** Told to be somebody's wife, son, friend, or a child. */
  readonly related: boolean
  readonly score: number
  /** What the rest of the document says of them. */
  readonly noticed: Attention
  /** Sentences that have them as their subject. */
  readonly about: ReadonlySet<Passage>
  /** Sentences about somebody of whom the document says that they take no part. */
  readonly bystanders: ReadonlySet<Passage>
  /** Sentences about somebody whose part the learner takes. */
  readonly learners: ReadonlySet<Passage>
  /** A passage that describes the same person without the name: `Who is he? A surgeon, 58, …`. */
  readonly described: Pick<Introduction, 'passage' | 'after'> | null
}

type Candidate = Omit<Introduction, 'noticed' | 'described' | 'about' | 'bystanders' | 'learners'>

/** @returns the most likely introduction of the practised character, or null when nobody is introduced. */
export function findIntroduction(outline: Outline, addressee: Addressee, language: string): Introduction | null {
  const { scored, attention } = scoredIntroductions(outline, addressee, language)
  const named = scored
    .filter((candidate) => candidate.name !== null)
    .toSorted((left, right) => right.score - left.score)[0]
  const unnamed = scored
    .filter((candidate) => candidate.name === null)
    .toSorted((left, right) => right.score - left.score)[0]
  if (!named || named.score < 3.5 || (named.noticed.absent && unnamed)) return unnamed ?? null
  const { passage = -1, after = '' } =
    scored.find((candidate) => candidate.name === null && candidate.descriptive) ?? {}
  const subjects = [...attention.subjects].filter(([, who]) => who !== named.noticed)
  const about = new Set([...attention.subjects].flatMap(([at, who]) => (who === named.noticed ? [at] : [])))
  const absent = new Set(subjects.flatMap(([at, who]) => (who.absent ? [at] : [])))
  return {
    ...fullest(named, scored),
    about,
    bystanders: new Set(outline.passages.filter((one) => absent.has(one) || tellsOfThem(one, outline, absent, about))),
    learners: new Set(subjects.flatMap(([at, who]) => (who.learner ? [at] : []))),
    described: passage === -1 ? null : { passage, after },
  }
}

/** "You carry Sealwell Mini, the portable pump": goods, and in English what a noun explains that names no trade, are things. */
function isThing(name: string, before: string, after: string): boolean {
  if (goods.test(before)) return true
  if (withoutTitle(name) !== name || /^[^.;]{0,60}\bwho\b/.test(after)) return false
  const noun =
    /^,\s+(?:an?|the)\s+((?:[\p{L}'’-]+ ?){1,6}?)(?=\s*(?:[,.;:)]|$| (?:of|for|from|in|at|on|with|who|that|which|to)\b))/u.exec(
      after,
    )?.[1]
  const head = noun?.trim().split(' ').at(-1)
  return head !== undefined && !isTrade(head)
}

const goods =
  /\b(?:carry|carries|sells?|selling|offers?|presents?|launch(?:es)?|introduces?|uses?|called|at|to|the)\s+$/i

/** A paragraph that goes on about somebody absent, and never about the character, is theirs as a whole. */
function tellsOfThem(
  passage: Passage,
  outline: Outline,
  absent: ReadonlySet<Passage>,
  about: ReadonlySet<Passage>,
): boolean {
  const paragraph = outline.passages.filter(({ block }) => block === passage.block)
  return paragraph.filter((one) => absent.has(one)).length >= 2 && !paragraph.some((one) => about.has(one))
}

/** A single word at the beginning of a sentence is a name only when the document goes on to use it. */
function isUsed(name: string, text: string): boolean {
  if (/\s/.test(name)) return /\s\p{Lu}/u.test(name)
  const whole = `(?<![\\p{L}])${name}(?![\\p{L}])`
  if (
    new RegExp(
      `(?<![\\p{L}])(?:[Tt]he|[Aa]n?|[Dd][ei][erems]|[Dd]as|[Ee]ine?[nmrs]?|[Ii]hre?[nmrs]?|[Ss]eine?[nmrs]?|[Ee]uer|[Ee]ure[nmrs]?|[Uu]nser\\p{L}*|[Mm]eine?[nmrs]?|[Kk]ein\\p{L}*|une?|una?|uma?|het|een) ${whole}`,
      'u',
    ).test(text)
  )
    return false
  // what also stands in small letters is a word, no name
  if (new RegExp(whole.replace(name, name.toLowerCase()), 'u').test(text)) return false
  return text.split(new RegExp(whole, 'u')).length > 2
}

/** Every place that may introduce somebody, with what speaks for its being the character. */
export function scoredIntroductions(outline: Outline, addressee: Addressee, language: string) {
  const text = outline.passages.map((passage) => passage.text).join('\n')
  const candidates = outline.passages.flatMap((passage, index) => introductionsIn(passage, index, addressee, text))
  const names = [...new Set(candidates.flatMap((candidate) => candidate.name ?? []))]
  const described = new Set(candidates.flatMap(({ name, after }) => (name && statesAge(after) ? [name] : [])))
  const genders = new Map(
    candidates.flatMap(({ name, before }) => {
      const word = /(?:^|\s)(\p{L}+),?\s*["“]?$/u.exec(before)?.[1] ?? ''
      const gender = name === null ? null : (genderOfKin(word) ?? readGender(word, language))
      return name !== null && gender ? [[name, gender] as const] : []
    }),
  )
  const toCharacter = addressee === 'character'
  const you = toCharacter ? (candidates.find((candidate) => isActorsPart(candidate, outline))?.name ?? null) : null
  const narrator = isToldByCharacter(outline)
    ? (candidates.find(({ name, before }) => name !== null && /(?:my name is|i am|i['’]m)\s$/i.test(before))?.name ??
      null)
    : null
  const introduced = new Map<Passage, string>()
  for (const { name, passage, before, after, related } of candidates) {
    const at = outline.passages[passage]
    const meets = readersDeed.test(before) && /^,\s(?:an?|the)\s\p{Ll}/u.test(after)
    if (
      name !== null &&
      at &&
      !related &&
      (meets || statesAge(after)) &&
      !belongsTo.test(before) &&
      !introduced.has(at)
    )
      introduced.set(at, name)
  }
  const others = outline.passages.flatMap(({ text: said }) => {
    const leading = /^\p{Lu}\p{Ll}+(?= \p{Ll})/u.test(said) ? leadingName(said) : null
    const titled = [...said.matchAll(titledInText)].map(([name]) => name)
    return [...(leading && isUsed(leading, text) ? [leading] : []), ...titled].filter((name) => !names.includes(name))
  })
  const attention = followAttention(
    { names: [...names, ...new Set(others)], described, genders, toCharacter, you, narrator, introduced, language },
    outline.passages,
  )
  const most = Math.max(3, ...[...attention.of.values()].map((one) => one.passages))
  const mostReactions = Math.max(2, ...[...attention.of.values()].map((one) => one.reactions))
  const focus = nameInFocus(outline, candidates)
  const related = new Set(
    candidates.flatMap(({ name, related }) => (name !== null && related ? (attention.of.get(name) ?? []) : [])),
  )
  const told = genderInHeadings(outline)
  const scored = candidates.map((candidate) => {
    const { name } = candidate
    const noticed = name === null ? unnoticed : (attention.of.get(name) ?? unnoticed)
    const inTitle = name !== null && shortNames(name).some((short) => outline.title.includes(short))
    const ways = new Set(
      candidates.filter((other) => sharesName(other.name, name)).map((other) => Math.round(other.score)),
    )
    const central =
      centrality * (noticed.passages / most) +
      responsiveness * (noticed.reactions / mostReactions) +
      (inTitle ? 2 : 0) +
      (focus !== null && focus === name ? focused : 0) +
      Math.min(2, ways.size - 1)
    // whose answers are told takes part, whatever a sentence without their name seems to say
    const absent = noticed.absent ? (noticed.reactions >= 2 && !noticed.surelyAbsent ? 2 : 8) : 0
    const outside =
      absent +
      (told !== null && !toCharacter && contradicts(noticed, told) ? 4 : 0) +
      (noticed.learner ? 12 : noticed.acts >= 2 && noticed.acts > noticed.reactions ? 6 : 0) +
      (related.has(noticed) && !candidate.related ? 3 : 0)
    return {
      ...candidate,
      noticed,
      about: new Set<Passage>(),
      bystanders: new Set<Passage>(),
      learners: new Set<Passage>(),
      described: null,
      score: candidate.score + central - outside - candidate.passage / 200,
    }
  })
  return { scored, attention }
}

/** "What she knows", "His position" over parts of the document: whom they are about, when all agree. */
function genderInHeadings({ passages }: Outline): 'female' | 'male' | null {
  const headings = [...new Set(passages.flatMap(({ label, headings }) => [label ?? '', ...headings]))].join('\n')
  const [female, male] = [
    /\b(?:she|hers?|elle|ella|ela)\b/i.test(headings),
    /\b(?:he|him|his|él|ele)\b/i.test(headings),
  ]
  return female === male ? null : female ? 'female' : 'male'
}

function contradicts({ female, male }: Attention, told: 'female' | 'male'): boolean {
  return told === 'female' ? male > female : female > male
}

/** "your supervisor, Mr. Gayle": whoever has a title is somebody that a pronoun can mean. */
const titledInText = /(?<![\p{L}])(?:Mr|Mrs|Ms|Herr|Frau|Mme|Sra?|Señora?|Doña|Don|Dona)\.?\s\p{Lu}[\p{L}\p{M}'’-]+/gu

/** "You will be talking to someone …", "This exercise is about the woman …": whoever is named next is meant. */
function nameInFocus(outline: Outline, candidates: readonly Candidate[]): string | null {
  const at = outline.passages.findIndex(
    ({ text }, index) =>
      turnsTo.test(text) && !candidates.some(({ name, passage }) => passage === index && name !== null),
  )
  if (at === -1) return null
  const next = candidates.find(
    ({ name, passage, related }) => name !== null && passage > at && passage <= at + 3 && !related,
  )
  return next?.name ?? null
}

const turnsTo =
  /^(?:this (?:exercise|session|talk|case|scene|role[- ]play) is about (?:the|a|an|some)\b|(?:instead,? )?(?:you|participants?|learners?|trainees?)(?:['’]ll| will|['’]re| are)? (?:be )?(?:going to )?(?:meet|talk|speak|face|see|sit)\w*(?: to| with| opposite)? (?:some(?:one|body)|the one|a (?:wo)?man|another)|(?:in dieser übung|heute) geht es um (?:die|den|eine?n?)|cet exercice porte sur|(?:este|el) ejercicio trata de|este exercício é sobre|questo esercizio riguarda|deze oefening gaat over)(?![\p{L}])/iu

/** The announced person outweighs whom the document began with. */
const focused = 6

const readersDeed = /(?<![\p{L}])(?:you|learners?|trainees?|participants?)(?![\p{L}])[^.]*$/iu

/** "a nombre de Ana Reis, 47": of somebody, not about them. */
const belongsTo = /(?<![\p{L}])(?:of|from|by|de|del|von|di|van|d['’])\s*$/u

function statesAge(after: string): boolean {
  const [first = ''] = after.replace(/^\s*[,(–—-]\s*/, '').split(/[,;.()–—]| - /)
  return readAge(first, true) !== null
}

/** "You are Ana Reis", or a name below "Who am I?". */
function isActorsPart({ name, passage, before }: Candidate, outline: Outline): boolean {
  return name !== null && (outline.passages[passage]?.part === 'character' || youAre.test(`${before}X`))
}

/** A first name and the full name mean one person. */
function sharesName(one: string | null, other: string | null): boolean {
  if (one === null || other === null) return one === other
  return shortNames(one).some((part) => shortNames(other).includes(part))
}

/** Whom most sentences are about is most likely the one to be played. */
const centrality = 5

/** Whose answers to the learner are told is practised with. */
const responsiveness = 5

/** @returns true for a passage that only learner or trainer read. */
export function isForTrainer(passage: Passage): boolean {
  const topic = topicOfPassage(passage)
  return topic !== null && trainerTopics.has(topic)
}

/** The passage that says most about the person: the same name may stand alone in one line and with age in another. */
function fullest(best: Introduction, all: readonly Introduction[]): Introduction {
  const parts = shortNames(best.name ?? '')
  const same = all.filter((other) => shortNames(other.name ?? '').some((part) => parts.includes(part)))
  const telling = same.filter((other) => /\d/.test(other.after)).toSorted((left, right) => right.score - left.score)[0]
  const longest = same.map((other) => other.name ?? '').toSorted((left, right) => right.length - left.length)[0]
  const name =
    longest && withoutTitle(longest).split(' ').length > withoutTitle(best.name ?? '').split(' ').length
      ? longest
      : best.name
  const introduction = /\d/.test(best.after) || !telling ? best : telling
  return { ...introduction, name }
}

const youAre =
  /(?<![\p{L}])(?:you(?:['’]ll| will) (?:be|play)|you (?:are|play)|you['’]re|vous (?:êtes|incarnez|jouez)|tu (?:es|joues)|sie (?:sind|spielen)|du (?:bist|spielst)|eres|usted es|interpretas|você é)\s+(?:called\s+)?/iu
const agedName = new RegExp(
  `(${nameSource})["”»]?(?=\\s*(?:,\\s*|\\(\\s*|[–—-]\\s+|\\s(?:is|tiene|hat|ist|a|ha|tem|heeft)\\s+)(?:(?:[fmwhFMWH]|(?:fe)?male|she|he|weiblich|männlich|mujer|hombre|femme|homme)\\s*,\\s*)?(?:(?:aged?|âgée? de|de|di|von|mit|con|d['’]|about|around|circa|ca\\.|etwa|environ|unos)\\s+)?(?:\\d{2}(?!\\d)\\b(?!\\s*(?:%|euro|eur|km|usd|minutes|people|patients|years? (?:of|in|as|with)))|(?:in (?:her|his|their) )?(?:early|mid|late)?[ -]?(?:twent|thirt|fort|fift|sixt|sevent)(?:ies|y)))`,
  'gu',
)
const calledName = new RegExp(
  `(?<![\\p{L}])(?:named|called|[Nn]ame is|[Nn]ame['’]s|[Nn]ame ist|[Nn]om est|[Nn]ombre es|[Nn]ome [éè]|[Nn]aam is|namens|heißt|heiße|(?:s|m)['’]appelle|[SMsm]e llam[ao]|llamad[oa]|[Cc]hama-se|[Cc]hamo-me|[Ss]i chiama|[Mm]i chiamo|heet|nommée?)\\s+(${nameSource})`,
  'gu',
)
const roleIsName = new RegExp(
  `(?:client|visitor|patient|customer|guest|caller|interviewee|counterpart|interlocutor|character|kund(?:e|in)|patient(?:in)?|cliente?|personnage|paciente|personaje|personagem|employee|team member|tenant|applicant|parent)(?: (?:on|for|in|at|of|today|this|that day|heute|hoy)\\b[^.,:]{0,24})?\\s+(?:is|ist|est|es|é)\\s+(?:called\\s+)?(${nameSource})`,
  'gu',
)
/** "It's Wei Ling Tan." */
const announced = new RegExp(
  `^(?:["“][^"”]{3,120}["”]\\s+)?(?:[Ii]t['’]s|[Ii]t is|[Tt]his is|[Tt]hat['’]s|[Tt]hat is|[Ee]nter|(?:[Oo]n|[Aa]t) the \\p{Ll}+ (?:is|stands|sits))\\s+(${nameSource})(?=[.,]|$)`,
  'gu',
)
/** "The woman behind the counter is Ana Reis": whoever is described so is the character. */
const describedIs = new RegExp(
  `^(?:The|Your|Our|Der|Die|Le|La|El|O|A|Il|De|Het)\\s[^.;:]{3,90}?\\s(?:is|ist|est|es|é|è)\\s(${nameSource})(?=[,.;(]| and\\b|$)`,
  'gu',
)
/** "am Donnerstag sitzt ihr bei Ana Reis", "vous serez reçus chez …" */
const readerWith = new RegExp(
  `(?<![\\p{L}])(?:ihr|du|Sie|vous|tu|usted|ustedes|você|vocês|jullie|je|u|voi|you)\\s(?:[\\p{Ll}\\d]+\\s){0,4}(?:bei|mit|vor|chez|avec|con|com|bij|met|da|opposite|with|before)\\s(?:el |la |o |a |il |den |der |le )?(${nameSource})`,
  'gu',
)
/** "You, the panel member, hear Ana Reis, a clerk": what the reader does with somebody who is then described. */
const readerMeets = new RegExp(
  `(?<![\\p{L}])(?:[Yy]ou|[Ll]earners?|[Tt]rainees?|[Pp]articipants?)(?:, [^,.]{3,40},)?(?:['’]ll| will| (?:then|now|today))*\\s(?:hears?|sees?|receives?|interviews?|questions?|greets?|advises?|serves?)\\s(${nameSource})(?=,)`,
  'gu',
)
const metVerb =
  /\b(?:call|visit|talk|conversation|meeting|meet|meets|appointment|interview|hearing|message|speak(?:ing)?|talking|practi[sc]e|sit down|face|facing|opposite|across|visited|rung|called|play|plays|playing|be)\s/
const metName = new RegExp(
  `\\b(?:call|visit|talk|conversation|meeting|meet|meets|appointment|interview|hearing|message|speak(?:ing)?|talking|practi[sc]e|sit down|face|facing|opposite|across|visited|rung|called|play|plays|playing|be)\\s+(?:(?:from|with|by|to|on)\\s+)?["“„]?(${nameSource})`,
  'gu',
)
const opensWithName = new RegExp(`^(${nameSource})(?=,\\s+\\p{Ll})`, 'gu')
const apposed = new RegExp(
  `(${nameSource}),\\s+(?:an?|the|your|une?|la|le|eine?|der|die|una?|um|uma|el|o|a)\\s+\\p{Ll}`,
  'gu',
)
const isSomebody = new RegExp(
  `^(${nameSource})\\s+(?:is|est|ist|es|é)\\s+(?:an?|the|une?|eine?|una?|um|uma|\\d{2})\\b`,
  'gu',
)
/** "Ana Reis comes in with …": a whole name that does something. */
const subject = new RegExp(`^(${nameSource})(?=\\s+\\p{Ll}{2,})`, 'gu')
const kin =
  /(?:\b(?:married to|husband|wife|son|daughter|brother|sister|mother|father|friend|colleague|partner|neighbou?r|boss|manager|cousin|uncle|aunt|mum|dad|nephew|niece|ehemann|ehefrau|frau|mann|sohn|tochter|mutter|vater|bruder|schwester|mari|femme|fils|fille|mère|père|frère|sœur|esposo|esposa|marido|hijo|hija|hermano|hermana|madre|padre|sobrino|sobrina|filho|filha|mulher|mãe|pai|irmão|irmã|moglie|marito|figlio|figlia|fratello|sorella|mujer|vrouw|zoon|dochter|moeder|vader|broer|zus),?|(?<![\p{L}\p{M}])(?:माँ|माता|पिता|पति|पत्नी|बेटा|बेटी|भाई|बहन|बहू|सास|ससुर|दादी|दादा|पोता|पोती|पड़ोसी),?|\b(?:head of \w+|owner|director|supervisor),? (?:is )?)\s*["“]?$/iu

/** ", nine, …": the years of a child in words. */
const spelledChild =
  /^,? (?:who is |is )?(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen)(?=[,.;)]| and\b|$)/

/** "Ana, la esposa, …" */
const kinBehind =
  /^,\s+(?:the|her|his|their|la|el|su|sa|son|le|seine?|ihre?|die|der|a|o|sua|seu|il|zijn|haar|de)\s+(?:wife|husband|son|daughter|brother|sister|mother|father|friend|neighbou?r|esposa|esposo|marido|mujer|hij[oa]|madre|padre|herman[oa]|vecin[oa]|femme|mari|fils|fille|mère|père|frau|mann|sohn|tochter|mutter|vater|mulher|filh[oa]|mãe|pai|moglie|marito|figli[oa]|vrouw|man|zoon|dochter)(?![\p{L}])/iu

const metNouns =
  '(?:visit[ae]|llamad[ao]|entrevista|conversación|reunión|cita|appel|entretien|rendez-vous|besuch|gespräch|anruf|termin|conversa|reunião|chamada|colloquio|incontro|telefonata|gesprek|bezoek|afspraak)'
const metNoun = new RegExp(`${metNouns}\\s`, 'iu')
/** "la visita a don Luis", "das Gespräch mit Frau Weber". */
const metInOtherLanguages = new RegExp(
  `(?<![\\p{L}])${metNouns}\\s(?:al?|con|com|mit|bei|chez|avec|de|di|met|bij|van|do|da|dal|dalla)\\s(?:el |la |o |a |il |den |der |le )?(?:\\p{Ll}+\\s)?(${nameSource})`,
  'gu',
)
const addressedBy = /(?<![\p{L}])(?:dona?|doña|seu|señora?|senhora?|signora?|monsieur|madame|mevrouw|meneer)\s\p{Lu}/u
/** "vem ao balcão a dona Ana Reis": a title in small letters. */
const titledName = new RegExp(
  `(?<![\\p{L}])(?:dona?|doña|seu|señora?|senhora?|signora?|monsieur|madame|mevrouw|meneer)\\s(${nameSource})`,
  'gu',
)

/** Names take long to look for: `hint` is a word or mark without which the pattern cannot fit. */
const patterns: readonly { readonly hint: RegExp; readonly pattern: RegExp; readonly score: number }[] = [
  {
    hint: /[,(–—-]\s*(?:[\p{L}]+[.,]?\s+){0,3}\d{2}|\s(?:is|tiene|hat|ist|a|ha|tem|heeft)\s\d{2}|(?:ies|fty|rty|nty|xty|ety)\b/u,
    pattern: agedName,
    score: 7,
  },
  { hint: /name|called|heiß|appelle|llam|cham|nom|chiam|naam|heet/i, pattern: calledName, score: 5 },
  { hint: /\s(?:is|ist|est|es|é|è)\s/, pattern: roleIsName, score: 7 },
  {
    hint: /^(?:["“][^"”]{3,120}["”]\s+)?(?:it['’]s|it is|this is|that['’]s|that is|enter|(?:on|at) the \p{Ll}+ (?:is|stands|sits))\s/iu,
    pattern: announced,
    score: 6,
  },
  { hint: /^\p{L}+\s[^.;:]{3,90}\s(?:is|ist|est|es|é|è)\s\p{Lu}/u, pattern: describedIs, score: 5 },
  { hint: /\s(?:bei|mit|vor|chez|avec|con|com|bij|met|da|opposite|with|before)\s/, pattern: readerWith, score: 4 },
  { hint: /\b(?:hear|see|receive|interview|question|greet|advise|serve)s?\s/, pattern: readerMeets, score: 6 },
  { hint: metVerb, pattern: metName, score: 4 },
  { hint: /,\s+(?:an?|the|your|une?|la|le|eine?|der|die|una?|um|uma|el|o|a)\s/, pattern: apposed, score: 2 },
  { hint: /^[^,]{3,60},\s+\p{Ll}/u, pattern: opensWithName, score: 3 },
  { hint: metNoun, pattern: metInOtherLanguages, score: 4 },
  { hint: addressedBy, pattern: titledName, score: 4 },
  { hint: /^[^,.]{3,60}\s(?:is|est|ist|es|é)\s/, pattern: isSomebody, score: 4 },
  { hint: /^(?:\P{L}*)\p{Lu}\S+ \p{Lu}\S+/u, pattern: subject, score: 2 },
]

function introductionsIn(passage: Passage, index: number, addressee: Addressee, body: string): Candidate[] {
  const topic = topicOfPassage(passage)
  const own = topic === 'name' || topic === 'persona'
  const isActor = /^you$/i.test(passage.label ?? '') && addressee === 'character'
  const penalty = isActor ? 0 : isForTrainer(passage) || sideOf(passage) === 'learner' || topic === 'learner' ? 12 : 0
  const text =
    /^[^:|]{1,50}:\s/.test(passage.text) && passage.kind === 'row' && !nameCell.test(passage.text)
      ? passage.text.replace(/^[^:]*:\s/, '')
      : passage.text
  const found: Candidate[] = []
  const add = (name: string | null, from: number, to: number, score: number, descriptive = false) => {
    const before = text.slice(0, from)
    const years = Number(/^,? \(?(?:de |di |von |d['’])?(\d{1,2})(?=[,.;)\s]|$)/.exec(text.slice(to))?.[1] ?? 99)
    const young =
      /(?<![\p{L}])(?:boy|girl|child|baby|junge|mädchen|kind|garçon|fille|enfant|niñ[oa]|menin[oa]|criança|bambin[oa])(?: (?:is|ist|est|es|é|è))?,?\s+$/iu
    const child = years < 14 || young.test(before) || spelledChild.test(text.slice(to)) ? 4 : years < 18 ? 2 : 0
    // "La moglie" as a heading
    const heading = (passage.label ?? '').replace(/\s*\?$/, '')
    const headed = /^(?:\p{Ll}{1,5}|\p{Lu}\p{Ll}{0,4}) \p{L}+$/u.test(heading) && kin.test(heading)
    const related = (kin.test(before) || kinBehind.test(text.slice(to)) ? 7 : headed ? 4 : 0) + child
    found.push({
      name,
      passage: index,
      descriptive,
      related: related > 0,
      before,
      after: text.slice(to).replace(/^["”»]/, ''),
      score: score - penalty - related + (topic === 'persona' && passage.label !== null ? underPersona : 0),
    })
  }
  const addAll = (pattern: RegExp, score: number) => {
    for (const match of text.matchAll(pattern)) {
      const name = leadingName(match[1] ?? '')
      if (
        !name ||
        ((pattern !== agedName || /^\s\p{Ll}/u.test(text.slice(match.index + match[0].length))) && !isUsed(name, body))
      )
        continue
      const at = match.index + match[0].indexOf(match[1] ?? '')
      if (pattern === apposed && isThing(name, text.slice(0, at), text.slice(at + (match[1] ?? '').length))) continue
      const from = match.index + match[0].indexOf(match[1] ?? '') + (match[1] ?? '').indexOf(name)
      add(name, from, from + name.length, score)
    }
  }
  if (passage.labelled && (own || isActor)) {
    const leading = leadingName(text)
    const name = leading && (topic === 'name' || isUsed(leading, body)) ? leading : otherScript(text)
    if (name) add(name, 0, text.indexOf(name) + name.length, topic === 'name' ? 10 : 6)
    else if (topic === 'persona' && text.length < 400) add(null, 0, 0, 4, true)
  }
  // "Pilot: Capt. Ana Reis": a label nobody foresaw, with nothing but a person behind it
  const unforeseen = passage.labelled && topic === null && index < 8 ? leadingName(text) : null
  const rest = unforeseen ? text.slice(text.indexOf(unforeseen) + unforeseen.length) : ''
  if (
    unforeseen &&
    withoutTitle(unforeseen).includes(' ') &&
    /^(?:$|,|\.$| \(\d)/.test(rest) &&
    (unforeseen !== withoutTitle(unforeseen) || /^(?:$|, ?(?:[FMfmw], ?)?\d| \(\d)/.test(rest))
  ) {
    add(unforeseen, 0, text.indexOf(unforeseen) + unforeseen.length, 4)
  }
  const inside = topic === 'persona' && !leadingName(text) ? nameInside.exec(text) : null
  const named = inside?.[1] ? leadingName(inside[1]) : null
  if (inside && named && !kin.test(text.slice(0, inside.index + inside[0].indexOf(named)))) {
    const from = inside.index + inside[0].indexOf(named)
    add(named, from, from + named.length, 4)
  }
  const below = topic === 'persona' && !passage.labelled ? leadingName(text) : null
  if (below && isUsed(below, body)) add(below, 0, text.indexOf(below) + below.length, 5)
  const addressed = youAre.exec(text)
  if (addressed && addressee === 'character') {
    const rest = text.slice(addressed.index + addressed[0].length)
    const leading = leadingName(rest)
    // "You are Ana Reis's stand-in" is not Ana
    const name = leading && /^['’]s/.test(rest.slice(rest.indexOf(leading) + leading.length)) ? null : leading
    const from = text.length - rest.length
    if (name) add(name, from, from + name.length, 13)
    else if (!leading) add(null, from, from, 5)
  }
  const bare = bareName.exec(text)?.[1]
  if (bare && leadingName(bare) === bare && bare.includes(' ') && !passage.labelled) add(bare, 0, bare.length, 3)
  const cell = passage.kind === 'row' ? nameCell.exec(text) : null
  const inCell = cell?.[1] ? leadingName(cell[1]) : null
  if (cell && inCell) {
    const from = cell.index + cell[0].length - (cell[1] ?? '').length
    const role = text.slice(0, cell.index)
    const part = takesLearnersPart.test(role)
      ? -12
      : isForActor(role) || /\b(?:bot|system|sistema|système|actor|acteur)\b/iu.test(role)
        ? 3
        : 0
    add(inCell, from, from + inCell.length, 6 + part - (takesNoPart.test(text) ? 8 : 0))
  }
  const inDevanagari = nameInDevanagari(text)
  if (inDevanagari) {
    const to = inDevanagari.index + inDevanagari.name.length
    add(inDevanagari.name, inDevanagari.index, to, 4)
  }
  if (anonymous.test(text)) add(null, 0, 0, 3)
  if (!/\p{Lu}\p{Ll}|\p{Lu}{3}/u.test(text)) return found
  for (const { hint, pattern, score } of patterns) if (hint.test(text)) addAll(pattern, score)
  return found
}

/** A whole name that is all the sentence says: "Ana Reis." */
const bareName = new RegExp(`^(${nameSource})[.,]?$`, 'u')
/** `Customer (played by the system) – Name: Ana Reis; Details: 47, baker` */
const nameCell = new RegExp(
  `(?:^|[–;] )(?:Name|Nombre|Nom|Nome|Naam|Person|Persona|Personne|Pessoa): (${nameSource})`,
  'u',
)
const takesLearnersPart =
  /(?<![\p{L}])(?:learner|trainee|participant|participante|alumn[oa]|formand[oa]|apprenante?|stagiaire|lernende\p{L}*|teilnehmende\p{L}*|corsista|partecipante|cursist|deelnemer|you)(?![\p{L}])/iu

/** "A man of 51, Ana Reis.": a whole name behind a short description. */
const nameInside = new RegExp(`^[^.;]{4,60}?[,:(]\\s+(${nameSource})(?=\\s*[.,;()]|$)`, 'u')

/** A heading that announces the character speaks for whoever is named below it. */
const underPersona = 3

/** Somebody without a name: `Simulated patient, male, 53`, `A 45-year-old woman`, `man about 40 with two kids`. */
const anonymous =
  /^(?:an?|the|une?|eine?|una?|um|uma)?\s*(?:(?:simulated|standardi[sz]ed) \w+|(?:\d{2}|[a-z]+)[- ]years?[- ]old\b|(?:wo)?man (?:of |about |around |aged |in )|(?:male|female|man|woman|lady|gentleman|customer|patient|client|caller|kunde|kundin|patient(?:in)?|femme|homme|mujer|hombre|client[ea]?),? (?:about |around |aged? |de |d['’]environ )?\d{2}\b)/i

/** Names in scripts without capitals: the value of the label up to the first stop. */
function otherScript(text: string): string | null {
  const name = /^[^\s,;:(–—-][^,;:(–—\n]{1,40}/u
    .exec(text)?.[0]
    .replace(/[.।]\s*$/, '')
    .trim()
  return name && !/\p{Script=Latin}/u.test(name) && name.split(/\s+/).length <= 5 ? name : null
}
