import { countryByName, countryIndexes } from '../../../language/countries.ts'
import { fold } from '../../../language/place-names.ts'
import type { Reading } from './ages.ts'
import { addresseeIn } from './addressee.ts'
import type { Telling } from './choice/choose.ts'
import { isOfFirm } from './choice/name-signs.ts'
import type { Line } from './names-in-text.ts'
import { topicOfPassage } from '../outline/outline-topics.ts'
import { formerly, isDateline, isElsewhere, otherPerson, relative } from './place-words.ts'

/** A place that a line of the document names. */
export interface Town {
  readonly value: string
  readonly start: number // in its line
  readonly line: Line
  readonly known: boolean
  readonly score: number
}

/** Notes what speaks for and against a place being the character's. */
export function tellTown({ tell }: Telling, { value, start, line, known, score }: Town, reading: Reading): void {
  const { outline, introduction, everybody, addressee } = reading
  const { text, where, passage: index } = line
  const passage = outline.passages[index]
  const before = text.slice(0, start)
  const after = text.slice(start + value.length)
  tell('known', known)
  tell('score', Math.min(1, Math.max(0, score) / 9))
  tell(`in ${where}`, true)
  const topic = passage && where === 'text' ? topicOfPassage(passage) : null
  tell(`below ${topic ?? 'nothing'}`, where === 'text')
  tell('labelled place', where === 'text' && passage?.labelled === true && placeLabel.test(passage.label ?? ''))
  tell('labelled', where === 'text' && passage?.labelled === true && start < 30)
  const cell = passage?.kind === 'row' ? (/(?:^|; | – )([^:;]{2,40}): [^;:]{0,60}$/u.exec(before)?.[1] ?? '') : ''
  tell('in a cell for places', placeLabel.test(cell))
  tell(`behind ${leadOf(before)}`, true)
  tell(
    'lives',
    /(?<![\p{L}])(?:liv(?:es?|ing)|lived|resid\p{L}+|based|home|wohnt|lebt|wohnhaft|habite|vit|vive|mora|abita|woont|bor|mieszka)(?![\p{L}])[^.;]{0,30}$/iu.test(
      before,
    ),
  )
  tell('based', after.startsWith('-based'))
  tell('moved to', movedTo.test(before))
  tell('comes from', comesFrom.test(before))
  tell('quoted', isQuoted(before))
  tell('behind a pronoun', withoutNames.test(before))
  tell(
    'where they are',
    /^,? (?:where|wo|où|donde|onde|dove|waar) (?:s?he|you|they|I|sie|er|elle|il|ella|zij|hij)(?![\p{L}])/u.test(after),
  )
  tell(
    'works',
    /(?<![\p{L}])(?:works?|working|runs|owns|manages|farms|teaches|employed|arbeitet|führt|travaille|tient|trabaja|regenta|trabalha|lavora|gestisce|werkt|runt|jobbar|arbetar|pracuje)(?![\p{L}])[^.;]{0,50}$/iu.test(
      before,
    ),
  )
  tell('scene', sceneWord.test(before.slice(-50)))
  tell('somewhere of a town', townPart.test(before.slice(-40)))
  tell('before a branch', branch.test(after))
  tell('elsewhere', isElsewhere(before.slice(-44)))
  tell('formerly', formerly.test(before.slice(-50)) || /^,? (?:until|till|bis|jusqu|hasta|fino|até|tot) /iu.test(after))
  tell(
    'now',
    /(?<![\p{L}])(?:now|today|nowadays|meanwhile|jetzt|inzwischen|heute|maintenant|désormais|ahora|hoy|adesso|ora|oggi|nu|agora|hoje)(?![\p{L}])[^.;,]{0,24}$/iu.test(
      before,
    ),
  )
  tell('of a relative', relative.test(before.slice(-40)))
  tell('beside another', otherPerson.test(text) && index !== introduction?.passage)
  tell('dateline', where === 'text' && isDateline(text))
  tell('bare', before.trim() === '' && /^[.,]?\s*$/.test(after))
  tell('wider', isWiderThanTown(value))
  tell('followed by a place', /^, \p{Lu}/u.test(after))
  tell('followed by a capital', /^ \p{Lu}/u.test(after))
  tell(
    'behind a place',
    /(?<![\p{L}])(?:in|near|at|outside|of|from|en|à|em|bei|aus) \p{Lu}[\p{L}’'-]+(?: \p{Lu}[\p{L}’'-]+)*, $/u.test(
      before,
    ),
  )
  tell('ends', /^\s*(?:[.;:)]|$)/.test(after))
  tell('with a time', /\d{1,2}(?:[.:]\d{2})?\s?(?:am|pm|h|uhr|o['’]clock)(?![\p{L}])|\d{1,2}[.:]\d{2}/iu.test(text))
  if (where !== 'text' || !passage) return
  tell('early', index <= 2)
  tell('late', index / Math.max(1, outline.passages.length - 1))
  tell('introducing', index === introduction?.passage)
  tell('near the introduction', introduction !== null && Math.abs(index - introduction.passage) <= 2)
  tell('about the character', introduction?.about.has(passage) ?? false)
  tell('about another', introduction?.others.has(passage) ?? false)
  tell('about a bystander', introduction?.bystanders.has(passage) ?? false)
  tell(
    `you for ${addresseeIn(passage, addressee) ?? 'nobody'}`,
    /^(?:you|your|sie|du|vous|usted|tú|você|lei|u|je)(?![\p{L}])/iu.test(text),
  )
  const last = everybody.named
    .flatMap((one) =>
      one.mentions
        .filter((mention) => mention.where === 'text' && mention.passage === index && mention.end <= start)
        .map(({ end }) => ({ end, one })),
    )
    .toSorted((one, other) => other.end - one.end)[0]
  if (last && isPersonal(last.one.names))
    tell(last.one === introduction?.named ? 'behind the character' : 'behind another', true)
}

/** Where somebody has gone to live. */
const movedTo =
  /(?<![\p{L}])(?:moved|moves|relocated|emigrated|settled|retired|came|zog|gezogen|umgezogen|installée?|déménagé|emménagé|mudó|mudou|instaló|trasferit[oa]|verhuisde|verhuisd|flyttade|przeprowadził[a]?)(?![\p{L}])[^.;,]{0,30}\s(?:to|in|near|outside|nach|à|a|en|para|naar|till|do)\s$/iu
/** Said of somebody, not of a way. */
const comesFrom =
  /(?<![\p{L}])(?:comes?|hails?|is|am|are|['’](?:s|m|re)|kommt|komme|stammt|vient|viens|viene|vengo|es|vem|é|è|komt|kom|kommer|pochodzi|originaire|oriundo|oriunda|natural)(?: \p{Ll}+)? (?:from|aus|de|da|di|uit|från|z|d['’])\s?$/iu
/** A sentence about who was named before. */
const withoutNames =
  /^(?:s?he|they|er|sie|ils?|elles?|él|ella|ele|ela|lui|lei|hij|zij|ze|han|hon|ona?)(?![\p{L}])\P{Lu}*$/iu

/** "fine 'for Vancouver'": what somebody says may be of anywhere. */
function isQuoted(before: string): boolean {
  const count = (marks: RegExp) => before.match(marks)?.length ?? 0
  return count(/"/g) % 2 === 1 || count(/[“„«]/g) > count(/[”»]/g)
}

function isPersonal(names: readonly string[]): boolean {
  return !names.some(isOfFirm)
}

/** "Ontario", "a Norwegian wedding party", and what is called after a country: "Ironbridge Fitness Scotland". */
export function isWiderThanTown(value: string): boolean {
  const { regions, nationalities } = countryIndexes()
  const isWide = (name: string) =>
    countryByName(name) !== null || regions.has(fold(name)) || nationalities.has(fold(name))
  return isWide(value) || isWide(value.split(' ').at(-1) ?? '')
}

/** Labels of a form behind which a place stands. */
export const placeLabel =
  /^(?:the )?(?:location|place|city|town|village|address|based|setting|where|lives|residence|home|site|venue|scene|branch|office|ort|wohnort|standort|stadt|schauplatz|szene|lieu|ville|cadre|scène|lugar|ciudad|ubicación|escenario|local|cidade|cenário|luogo|città|scena|plaats|woonplaats|locatie|plek|miejsce|miasto|plats|stad|स्थान|शहर)(?![\p{L}])/iu
const sceneWord =
  /(?<![\p{L}])(?:scene|setting|int|ext|kitchen|office|branch|shop|store|flat|house|room|clinic|surgery|hospital|school|depot|yard|farm|desk|counter|workshop|garage|hotel|restaurant|café|cafe|bakery|pharmacy|library|studio|site|plant|mill|factory|warehouse|station|harbour|market|stall|practice|centre|home|ward|base|hub|büro|filiale|küche|praxis|werkstatt|laden|hof|bureau|agence|cuisine|atelier|magasin|boutique|cabinet|oficina|tienda|cocina|taller|piso|finca|clínica|escritório|loja|cozinha|oficina|quinta|ufficio|negozio|cucina|officina|studio|kantoor|winkel|keuken|werkplaats|kontor|butik|kök|biuro|sklep)(?![\p{L}])/iu
const townPart =
  /(?<![\p{L}])(?:edge|outskirts|side|centre|center|suburbs?|village|town|city|port|harbour|north|south|east|west|road|minutes|km|miles|kilomet\p{L}+|quarter|district|estate) (?:of|in|to|from|outside|out of|at)? ?$/iu
const branch =
  /^(?:['’]s)?[ -](?:branch|shop|office|depot|store|site|studio|clinic|hospital|school|plant|yard|surgery|library|warehouse|station|hub|base|factory|hotel|centre|market|campus|team|ward|terminal|restaurant)/iu

function leadOf(before: string): string {
  if (before.trim() === '') return 'the start'
  const mark = /([,:(–—;"“|/])\s*$/u.exec(before)?.[1]
  if (mark) return mark === '—' ? '–' : mark
  const word = /([\p{L}]+)\.?\s*$/u.exec(before)?.[1] ?? ''
  if (/^\p{Lu}/u.test(word) && word.length > 4) return 'a capital'
  const lower = word.toLowerCase()
  if (/^(?:in|en|em|à|a|im|i|w|te|v)$/.test(lower)) return 'in'
  if (/^(?:near|nr|outside|bei|around|cerca|of|close)$/.test(lower)) return /^of$/.test(lower) ? 'of' : 'near'
  if (/^(?:from|aus|uit|från|z)$/.test(lower)) return 'from'
  if (/^(?:to|nach|vers|naar|till|do)$/.test(lower)) return 'to'
  if (/^(?:at|on|på)$/.test(lower)) return 'at'
  if (/^(?:de|di|da|von|van)$/.test(lower)) return 'de'
  if (/^(?:the|our|your|her|his|a)$/.test(lower)) return 'the'
  if (
    /^(?:for|with|by|like|than|as|against|about|and|or|für|mit|wie|und|oder|über|pour|avec|par|et|ou|para|con|por|como|y|o|com|per|e|voor|met|door|en)$/.test(
      lower,
    )
  )
    return 'no place'
  return 'a word'
}
