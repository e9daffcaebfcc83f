import { isPlainVerb } from '../../language/verbs.ts'

/** Titles before a name, with the gender they tell. Academic and service titles tell none. */
// biome-ignore format: a table
const titles: Readonly<Record<string, 'male' | 'female' | null>> = {
  mr: 'male', sir: 'male', herr: 'male', herrn: 'male', hr: 'male', señor: 'male', sr: 'male', don: 'male', monsieur: 'male', signor: 'male', senhor: 'male', seu: 'male', shri: 'male', sri: 'male', श्री: 'male', father: 'male', pan: 'male', encik: 'male', pak: 'male', meneer: 'male', haji: 'male',
  mrs: 'female', ms: 'female', miss: 'female', madam: 'female', mme: 'female', mlle: 'female', madame: 'female', mademoiselle: 'female', frau: 'female', señora: 'female', señorita: 'female', sra: 'female', srta: 'female', doña: 'female', dona: 'female', senhora: 'female', signora: 'female', smt: 'female', श्रीमती: 'female', सुश्री: 'female', sister: 'female', pani: 'female', puan: 'female', ibu: 'female', mevrouw: 'female', lady: 'female',
  col: null, colonel: null, capt: null, lt: null, cllr: null, councillor: null, abbé: 'male',
  dr: null, prof: null, professor: null, dra: 'female', डॉ: null, captain: null, skipper: null, canon: null, rabbi: null, imam: null, sheikh: null, maestro: 'male', king: null, mama: 'female', auntie: 'female', aunty: 'female', baba: 'male', ustad: 'male', madre: null, padre: 'male', dott: null, dottoressa: 'female', dottor: 'male', ingeniero: null, maître: null, doktor: null, doctor: null, doctora: 'female', sergeant: null, sgt: null, officer: null, inspector: null, pastor: null, rev: null, reverend: null, nurse: null, ing: null, lic: null, eng: null, m: 'male', mx: null, chief: null, judge: null, coach: null,
}

const titleSource = `(?:${Object.keys(titles)
  .filter((title) => title !== 'm')
  .map((title) => (title[0] ?? '').toUpperCase() + title.slice(1))
  .join('|')}|M(?=\\.))\\.?`
const word = `\\p{Lu}[\\p{L}\\p{M}]*(?:['’-]\\p{L}[\\p{L}\\p{M}]*)*`
const particle = `(?:de la|de las|de los|de|del|da|do|dos|das|di|della|von der|von|van der|van den|van|zu|bin|binti|bint|ibn|al|el|ter|ten|le|la|du|y|e|a/l|a/p|s/o|d/o)`

/** "Ana B. Reis", "A. B. Reis": not where it ends a sentence. */
const initial = `\\p{Lu}\\.(?=\\s*\\p{Lu})`
/** `Ana "Nita" Reis` */
const nickname = `["“„'‘(]\\p{Lu}[\\p{L}\\p{M}-]+["”“'’)](?=\\s+(?:${particle}\\s+)*\\p{Lu})`

/** One name, with titles: `Dr. Ana Lopes`, `Mr Tunde Bello`, `Sylvie Marchand`, `Frau Dr. Weber`. Needs the flag `u`. */
export const nameSource = `(?:(?:${titleSource}\\s+)+(?:${particle}\\s+)*)?(?:${initial}|${word})(?:\\s+(?:${particle}\\s+)*(?:${initial}|${word}|${nickname})){0,5}`

const wholeName = new RegExp(`^["“«']?(${nameSource})["”»']?`, 'u')
const leadingParticles = new RegExp(`^(?:${particle}\\s+)+`, 'u')
const leadingTitles = new RegExp(`^(?:${titleSource}\\s+)+`, 'u')

const notNames = new Set(
  `the a an this that she he they it you your his her their our my we i if when where what who why how on in at by for from to and but or no not
  yes never only both all some many most one two three first second last today yesterday tomorrow monday tuesday wednesday thursday friday saturday sunday
  january february march april may june july august september october november december learner trainee student customer client patient role name age
  male female scenario training situation location unknown none anonymous open stated given not mr mrs ms dr der die das ein eine le la les un une el los las
  sie er il elle ella él und et y mit avec con character persona bot actor assess mode learn tbd n/a candidate simulated standardised standardized female male
  experienced owner manager assistant montag dienstag mittwoch donnerstag freitag samstag sonntag lundi mardi mercredi jeudi vendredi samedi dimanche
  lunes martes miércoles jueves viernes sábado domingo segunda terça quarta quinta sexta lunedì martedì mercoledì giovedì venerdì sabato domenica
  januar februar märz mai juni juli oktober dezember janvier février mars avril juin juillet août septembre octobre novembre décembre
  enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre interior exterior int ext with without whoever whatever whichever someone somebody anyone anybody everyone everybody nobody nothing something each every
  after before during while because however although though since until unless once please don't doesn't didn't isn't there here then now still also just only
  even so as than too such these those its into over under about between against through both own same other another more less much very can could will would
  should must may might shall do does did has have had is are was were be been being ask tell say give take make let get go come put keep see look
  mit ohne wer wen wem was wenn weil dass ob als auch noch nur schon aber oder nicht kein keine ihr ihre sein seine mein dein unser im am beim vom zum zur auf aus
  bei nach seit für über unter zwischen durch gegen um an in von con sin para por como cuando donde quien que porque pero si también muy más su sus mi tu lo al del
  se no ya hay desde hasta entre sobre avec sans pour par comme quand où qui que quoi parce mais ou donc or ni car dans chez sur sous entre depuis après avant pendant
  son sa ses mon ma mes ton ta tes leur leurs ce cette ces cela ça on nous vous ils elles au aux du com sem para por como quando onde quem que porque mas se também
  muito mais seu sua seus suas meu minha ao à no na nos nas do da dos das já há desde até entre sobre con senza per come quando dove chi che perché ma se anche molto
  più suo sua suoi sue mio mia al alla nel nella del della dei delle già c'è da fra tra su met zonder voor door als wanneer waar wie wat omdat maar of ook heel meer
  zijn haar mijn jouw hun in op aan bij van naar sinds tot tussen over familie familia famille famiglia family house team uno una dos tres zwei drei deux trois
    de een ze zij hij jij je jou jullie u wij we ons onze dit dat die deze wat welke welk hoe waarom alle alles als want dus euer eure euren eurem wir uns man es dies diese dieser
    dieses jede jeder jedes mein ich non lei lui loro noi voi io questo questa quello quella ogni tutti tutto não você vocês ele eles ela elas isto isso este esta
    essa esse tudo cada usted ustedes ellos ellas ese esa eso esto nadie alguien nada todo toda todos nosotros vosotros eux moi toi soi tout toute tous chaque`
    .split(/\s+/)
    .filter(Boolean),
)

/** @returns whether a word, in whatever case, is one that no name begins with: an article, a weekday, "please" ... */
export function isNoName(word: string): boolean {
  return leadsUp(word.toLowerCase())
}

/** Offices written like names before a name: `Staff Nurse Ada Bell`. They are roles, not titles. */
const offices = new Set(
  'staff nurse head senior junior chief deputy shift team lead constable chef manager director engineer foreman porter clerk secretary midwife teacher supervisor'.split(
    ' ',
  ),
)

/** German writes them with a capital: "Sohn Ole" is Ole. */
const germanKin =
  /^(?:(?:ehe|ex-)?mann|(?:ehe|ex-)frau|(?:enkel|stief|paten)?(?:sohn|tochter|kind)|(?:gro(?:ß|ss)|schwieger|stief)?(?:mutter|vater)|(?:zwillings)?(?:bruder|schwester)|schwager|schwägerin|onkel|tante|enkel(?:in)?|neffe|nichte|cousine?|oma|opa|kolleg(?:e|in)|chefin|nachbar(?:in)?|freund(?:in)?|partnerin|lebensgefährt(?:e|in))$/

/** "I'm Ana", "She's Mrs Reis": the word before the name. */
const contracted = /^(?:i|you|s?he|it|we|they|who|what|that|there|here|let|name)['’]\p{L}+$/u

/** Letters and scenes turn to people: "Hello Ana", "Enter Ana". */
const calls =
  /^(?:hi|hello|hey|dear|enter|exit|exeunt|liebe[rs]?|hallo|chère?s?|bonjour|salut|estimad[oa]|querid[oa]|hola|car[oa]|olá|ciao|gentile|beste|cześć|hej)$/

function leadsUp(word: string): boolean {
  return (
    contracted.test(word) ||
    calls.test(word) ||
    germanKin.test(word) ||
    offices.has(word) ||
    declined.test(word) ||
    isDeed(word) ||
    (notNames.has(word) && !(word in titles))
  )
}

/** "Den Bericht", "Einem Kollegen": no case of a German article or pronoun begins a name. */
const declined =
  /^(?:de[mns]|ein(?:e[mnrs]?)?|kein(?:e[mnrs]?)|(?:dies|jed|jen|welch|manch|solch)e[mnrs]|ihre[mnrs]|seine[mnrs]|unser(?:e[mnrs]?)?|eure[mnrs]|kolleg(?:e|en|in)|ih[mn]|ihnen)$/

/** "Greeting Ana", "Thanking her brother": the -ing form of an English verb, which capitals only begin a sentence with. */
function isDeed(word: string): boolean {
  const stem = /^(\p{L}{3,})ing$/u.exec(word)?.[1]
  return (
    stem !== undefined &&
    [stem, `${stem}e`, stem.replace(/(\p{L})\1$/u, '$1')].some((form) => form !== 'sterl' && isPlainVerb(form))
  )
}

/** @returns the offices a text ends with, before a name (`… Staff Nurse `), in small letters, or null. */
export function officeBefore(text: string): string | null {
  const words = text.trim().split(/\s+/)
  let from = words.length
  while (from > 0 && offices.has((words[from - 1] ?? '').toLowerCase())) from--
  return from < words.length ? words.slice(from).join(' ').toLowerCase() : null
}

/** @returns the name a text begins with, with its title but without day or office before it, or null; at most five words. */
export function leadingName(text: string): string | null {
  const found = wholeName.exec(text.trim())?.[1]?.replace(/(?:['’]s|[.,])$/, '')
  if (!found) return null
  const parts = found.split(/\s+/)
  const lead = parts.findIndex((part) => !leadsUp(part.toLowerCase().replace(/\.$/, '')))
  const name = lead <= 0 ? found : parts.slice(lead).join(' ')
  // "Euer Angebot", "The Board": one word behind an article or a possessive is a thing
  if (lead === parts.length - 1 && parts.slice(0, lead).some((part) => determiner.test(part))) return null
  return lead !== -1 && isPlausible(name) ? name : null
}

const determiner =
  /^(?:the|an?|this|that|these|those|my|your|his|her|its|our|their|der|die|das|den|dem|des|eine?[nmrs]?|mein\p{L}*|dein\p{L}*|sein\p{L}*|ihre?[nmrs]?|unser\p{L}*|eue?re?[nmrs]?|euer|les?|la|une?|ce|cette|ces|mon|ma|mes|ton|ta|tes|son|sa|ses|notre|nos|votre|vos|leurs?|el|los|las|un|una|su|sus|mis?|tus?|nuestr\p{L}+|vuestr\p{L}+|este|esta|os|as|um|uma|seu|sua|meu|minha|nosso|nossa|il|lo|gli|uno|suo|mio|mia|nostr\p{L}|vostr\p{L}|het|een|onze?|hun|jouw|mijn|zijn|haar)$/iu

/** @returns true when a run of capitalised words may be the name of a person. */
function isPlausible(name: string): boolean {
  const bare = withoutTitle(name).replace(leadingParticles, '').split(/\s+/)
  if (bare.length > 5 || bare.some((part) => part.length > 24)) return false
  const [first = ''] = bare
  if (
    notNames.has(first.toLowerCase()) ||
    /^(?:you|i|s?he|it|we|they|who|what|that|there|don|doesn|didn|isn|let)['’]/i.test(first)
  )
    return false
  if (first.length < 2 || /^(?:L|D|Dell|All|Dall|Nell|Sull|Un|Quell|C|S|J|N|Qu|M|T)['’]\p{Ll}/u.test(first))
    return false
  return !/^\p{Lu}{3,}$/u.test(first) || bare.every((part) => /^\p{Lu}+$/u.test(part))
}

/** @returns the gender that the title tells (`Mrs. Okoye`, `Herr Weber`), or null. */
export function genderOfTitle(name: string): 'male' | 'female' | null {
  for (const part of name.split(/\s+/)) {
    const told = titles[part.toLowerCase().replace(/\.$/, '')]
    if (told === undefined) return null
    if (told !== null && (part.toLowerCase() !== 'm' || name.includes('M.'))) return told
  }
  return null
}

/** @returns the name without `Dr.`, `Mrs` and the like. */
export function withoutTitle(name: string): string {
  return name.replace(leadingTitles, '').trim()
}

/** @returns whether two names may be one person's: they share a first name or surname, in whatever case (`ANA REIS`, `Ana`) */
export function sharesShortName(one: string, other: string): boolean {
  const parts = new Set(shortNames(one).map((part) => part.toLowerCase()))
  return shortNames(other).some((part) => parts.has(part.toLowerCase()))
}

/** @returns what a text may call somebody by, apart from the full name: first name, surname. */
export function shortNames(name: string): string[] {
  const parts = withoutTitle(name)
    .split(/\s+/)
    .filter((part) => /^(?!\p{Ll})[\p{L}\p{M}]{3,}/u.test(part))
  return [...new Set([parts[0], parts.at(-1)].filter((part): part is string => part !== undefined))]
}
