import type { Addressee } from '../addressee.ts'
import { withoutQuotations } from '../addressee.ts'
import type { Attention } from '../attention.ts'
import { youAre } from '../introduction-wordings.ts'
import type { Everybody, Named } from '../persons.ts'
import { statesAge } from '../told-of.ts'
import { shortNames } from '../../names.ts'
import { sideOf, topicOfPassage } from '../../outline/outline-topics.ts'
import type { Outline, Passage } from '../../outline/passages.ts'
import { type Option, type Signs, Telling } from './choose.ts'
import { subjectPronoun, tellGoingOn, turns } from './going-on-signs.ts'
import { isCounterpart, tellMention } from './mention-signs.ts'
import { tellName } from './name-signs.ts'
import { conduct, feeling } from './words-of-persons.ts'

/** What the whole document tells, once for everybody in it. */
interface Whole {
  readonly outline: Outline
  readonly addressee: Addressee
  readonly everybody: Everybody
  readonly subjects: ReadonlyMap<Attention, readonly Passage[]>
  readonly most: {
    readonly mentions: number
    readonly passages: number
    readonly reactions: number
    readonly telling: number
  }
  readonly mentions: number
  readonly told: 'female' | 'male' | null // of whom most pronouns speak
  readonly isMet: boolean // somebody is said to be met
}

/** @returns everybody that may be the character, each with what speaks for it; the last one is nobody that is named */
export function characterOptions(outline: Outline, everybody: Everybody, addressee: Addressee): Option<Named | null>[] {
  const subjects = Map.groupBy([...everybody.attention.subjects], ([, who]) => who)
  const passagesOf = new Map([...subjects].map(([who, entries]) => [who, entries.map(([passage]) => passage)] as const))
  const { named, unnamed } = everybody
  const most = (of: (one: Named) => number) => Math.max(1, ...named.map(of))
  const whole: Whole = {
    outline,
    addressee,
    everybody,
    subjects: passagesOf,
    most: {
      mentions: most(({ mentions }) => mentions.length),
      passages: most(({ noticed }) => noticed.passages),
      reactions: most(({ noticed }) => noticed.reactions),
      telling: most((one) => tellingOf(one, passagesOf)),
    },
    mentions: named.reduce((sum, { mentions }) => sum + mentions.length, 0),
    told: genderOfAll(outline),
    isMet: named.some(
      ({ candidates, mentions }) =>
        candidates.some(({ way }) => /^(?:reader|met|role is|announced)/.test(way)) ||
        mentions.some(({ text, start }) => isCounterpart.test(text.slice(0, start))),
    ),
  }
  const options: Option<Named | null>[] = named.map((one) => ({ value: one, signs: signsOf(one, whole) }))
  const nobody = new Telling()
  nobody.tell('nobody', true)
  nobody.tell('nobody described', Math.max(0, ...unnamed.map(({ score }) => Math.min(1, score / 6))))
  nobody.tell('nobody alone', named.length === 0)
  nobody.tell(
    'nobody, in so many words',
    outline.passages.some(({ text }) => withoutName.test(text)),
  )
  nobody.tell(
    'nobody whom the actor is told to be',
    addressee === 'character' && !named.some(({ candidates }) => candidates.some(({ way }) => way === 'addressed')),
  )
  const namedIn = new Set(named.flatMap(({ mentions }) => mentions.map(({ passage }) => passage)))
  const announcing = outline.passages.flatMap(({ text }, at) => (turns.test(withoutQuotations(text)) ? [at] : []))
  nobody.tell(
    'announced without a name',
    announcing.length > 0 && announcing.every((at) => [at, at + 1].every((one) => !namedIn.has(one))),
  )
  const pronouns = outline.passages.filter(({ text }) => subjectPronoun.test(text))
  const unclaimed = pronouns.filter((passage) => !everybody.attention.subjects.has(passage))
  nobody.tell('pronouns that mean nobody named', unclaimed.length / Math.max(3, pronouns.length))
  nobody.tell(
    'pronouns before anybody is named',
    pronouns[0] !== undefined && outline.passages.indexOf(pronouns[0]) < Math.min(Infinity, ...namedIn),
  )
  nobody.tell('nobody of the gender told', whole.told !== null && !named.some((one) => genderOf(one) === whole.told))
  return [...options, { value: null, signs: nobody.signs }]
}

const withoutName =
  /(?<![\p{L}])(?:no|without an?|needs no|gives no|any|other) (?:other )?(?:sur)?names?(?![\p{L}])|name (?:isn['’]t|is not|doesn['’]t|does not)|not (?:give|have|need) an? name|ohne namen?|sans nom|sin nombre|sem nome|senza nome|zonder naam/iu

function genderOf({ noticed }: Named): 'female' | 'male' | null {
  return noticed.female > noticed.male ? 'female' : noticed.male > noticed.female ? 'male' : noticed.likely
}

/** Sentences about somebody that tell what they feel, want, or do in the talk. */
function tellingOf({ noticed }: Named, subjects: Whole['subjects']): number {
  const said = (subjects.get(noticed) ?? []).map(({ text }) => text)
  return said.filter((text) => feeling.test(text) || conduct.test(text)).length
}

function genderOfAll({ passages }: Outline): 'female' | 'male' | null {
  const text = passages.map((passage) => withoutQuotations(passage.text)).join('\n')
  const count = (words: RegExp) => text.match(words)?.length ?? 0
  const female = count(/(?<![\p{L}])(?:she|hers?|elle|ella|ela|lei|zij|ze|hon|ona|jej)(?![\p{L}])/giu)
  const male = count(
    /(?<![\p{L}])(?:he|his|him|il|él|ele|lui|hij|er|sein\p{L}*|ihm|ihn|han|hans|on|jego)(?![\p{L}])/giu,
  )
  return female + male < 2 ? null : female > 2 * male ? 'female' : male > 2 * female ? 'male' : null
}

function signsOf(one: Named, whole: Whole): Signs {
  const telling = new Telling()
  const { tell } = telling
  tellName({ tell }, [...one.names])
  tellIntroductions(one, whole, tell)
  tellAttention(one, whole, tell)
  tellPlaces(one, whole, tell)
  for (const mention of one.mentions) tellMention({ tell }, mention, whole)
  tellShares(one, whole, tell)
  tellGoingOn(one, whole, tell)
  return telling.signs
}

type Tell = Telling['tell']

function tellIntroductions({ candidates }: Named, { outline, addressee, isMet }: Whole, tell: Tell): void {
  const best = Math.max(0, ...candidates.map(({ score }) => score))
  tell('introduced', Math.min(1, best / 12))
  tell('never introduced', candidates.length === 0)
  tell('introduced ways', Math.min(1, (new Set(candidates.map(({ way }) => way)).size - 1) / 4))
  const related = candidates.filter((one) => one.related && !office.test(one.before))
  tell('related', candidates.length > 0 && related.length === candidates.length)
  tell('related at all', related.length > 0)
  for (const { way, passage, before, after } of candidates) {
    tell(`way ${way}`, true)
    const at = outline.passages[passage]
    if (!at) continue
    tell(`introduced below ${topicOfPassage(at) ?? 'nothing'}`, true)
    if (statesAge(after)) tell('aged', true)
    const you = youAre.exec(`${before}X`)
    if (you && before.endsWith(you[0].slice(0, -1).slice(-4))) {
      tell(`you are for ${addressee ?? 'nobody'}`, true)
      tell(`you are while ${isMet ? 'others are met' : 'nobody is met'}`, true)
      tell('you play', /play|jou|spiel|interpret/i.test(you[0]))
    }
  }
}

/** "the general manager, Ana": an office, not whose boss she is. */
const office =
  /(?<![\p{L}])(?:the|an?) (?:\p{Ll}+ ){0,2}(?:manager|boss|owner|director|supervisor|head of \p{L}+|colleague|neighbou?r|partner),? $/iu

function tellAttention(one: Named, { most, told }: Whole, tell: Tell): void {
  const { noticed } = one
  tell('subject', noticed.passages / most.passages)
  tell('subject most', noticed.passages === most.passages)
  tell('subject never', noticed.passages === 0)
  tell('reactions', noticed.reactions / most.reactions)
  tell('reactions at all', noticed.reactions > 0)
  tell('sets conditions', noticed.acts > noticed.reactions && noticed.acts > 0)
  tell('absent', noticed.absent)
  tell('surely absent', noticed.surelyAbsent)
  tell('learner', noticed.learner)
  const pronouns = noticed.female + noticed.male
  tell('pronouns', Math.min(1, pronouns / 5))
  tell('pronouns none', pronouns === 0)
  const gender = genderOf(one)
  tell('of the gender told', gender !== null && gender === told)
  tell('of the other gender', gender !== null && told !== null && gender !== told)
}

/** Where in the document they are named. */
function tellPlaces({ mentions, names }: Named, { outline, everybody }: Whole, tell: Tell): void {
  const last = outline.passages.length - 1
  const [first] = mentions
  tell(
    'in title',
    shortNames(names[0] ?? '').some((short) => outline.title.includes(short)),
  )
  tell(
    'in heading',
    mentions.some(({ where }) => where === 'heading' || where === 'label'),
  )
  if (!first) return
  tell('late', first.passage / Math.max(1, last))
  tell(
    'named first',
    everybody.named.every((other) => (other.mentions[0]?.passage ?? Infinity) >= first.passage),
  )
  tell(
    'at the very end',
    mentions.every(({ passage }) => passage >= last - 1),
  )
  tell(
    'alone at the end',
    mentions.some((one) => one.passage >= last - 2 && isSignature(one.text, one.end - one.start)),
  )
  tell('in first paragraph', first.passage <= 2)
}

/** A line that is hardly more than the name. */
function isSignature(text: string, length: number): boolean {
  return text.length < length + 45
}

function tellShares(one: Named, whole: Whole, tell: Tell): void {
  const { mentions } = one
  tell('mentions', mentions.length / whole.most.mentions)
  tell('mentions share', mentions.length / Math.max(1, whole.mentions))
  tell('mentioned most', mentions.length === whole.most.mentions && mentions.length > 1)
  tell('mentioned once', mentions.length <= 1)
  const share = (of: (mention: (typeof mentions)[number]) => boolean) =>
    mentions.filter(of).length / Math.max(1, mentions.length)
  const passageAt = (at: number) => whole.outline.passages[at]
  tell(
    'on the learner’s side',
    share(({ passage }) => {
      const at = passageAt(passage)
      return at !== undefined && sideOf(at) === 'learner'
    }),
  )
  tell(
    'on the character’s side',
    share(({ passage }) => {
      const at = passageAt(passage)
      return at !== undefined && sideOf(at) === 'character'
    }),
  )
  for (const topic of topics)
    tell(
      `share below ${topic}`,
      share(({ passage }) => {
        const at = passageAt(passage)
        return at !== undefined && topicOfPassage(at) === topic
      }),
    )
  const telling = tellingOf(one, whole.subjects)
  tell('feelings and conduct', telling / whole.most.telling)
  tell('feelings and conduct most', telling > 0 && telling === whole.most.telling)
}

const topics = [
  'learner',
  'expert',
  'header',
  'staff',
  'persona',
  'situation',
  'behaviour',
  'mandate',
  'marking',
  'learner_goal',
]
