import { spelledAge } from './spelled-ages.ts'

/** Age, gender and occupation in the words of several languages. */

const tens = 'twent|thirt|fort|fift|sixt|sevent|eight'
const about =
  '(?:about|around|approximately|approx\\.?|roughly|nearly|almost|circa|ca\\.?|some|early|mid|late|environ|à peu près|etwa|ungefähr|rund|unos|alrededor de|cerca de|aproximadamente|लगभग|करीब)'
const years =
  '(?:years?(?:[ -]old)?|yrs?(?:\\.? old)?|y\\/?o|ans|años|anos|jahre?(?: alt)?|anni|jaar|år(?: gammal| gammel)?|lat[a]?|letni[aey]?|vuotta|éves|вік|років|лет|ετών|वर्ष(?:ीय)?|साल)'

const agePatterns: readonly RegExp[] = [
  new RegExp(`\\b(?:in (?:her|his|their|the) )?(?:early |mid[- ]?|late )?(?:${tens})ies\\b`, 'i'),
  new RegExp(`\\b(?:in (?:her|his|their|the) )?(?:early |mid[- ]?|late )?[2-9]0['’]?s\\b`, 'i'),
  /\b\d{2}[- ]?ish\b/i,
  new RegExp(
    `(?<![\\p{L}])${about} (?:\\d{2}|(?:${tens})y)(?: ${years})?(?![\\p{L}\\d%.,:]*\\d)(?! (?:minutes?|hours?|days?|weeks?|patients?|people|percent|per|euros?|km))`,
    'iu',
  ),
  /\b(?:la (?:treintena|cuarentena|cincuentena|trentaine|quarantaine|cinquantaine|soixantaine)|(?:anfang|mitte|ende) (?:zwanzig|dreißig|vierzig|fünfzig|sechzig|siebzig))(?![\p{L}])/iu,
]
const exactAge = new RegExp(`(?<![\\d.,:€$£₹])(\\d{1,3})[- ]?(?:${years})(?![\\p{L}])`, 'iu')
const isAge =
  /(?:\b(?:s?he|who|you|[Ii]|er|sie|elle|il|ella|él|ela|ele|lei|lui|hij|zij|ze|ich|io|je|yo|eu|ik)|(?<![\p{L}])\p{Lu}\p{L}+)(?: is| am| are|['’](?:s|m|re)| has just turned| turned| ist| bin| tiene| tem| heeft| ha| a| ben| tengo| tenho| ho| ai)(?: now| just)? (\d{2})(?=\s*[,.;]| and\b| but\b| last\b| this\b| in (?:the )?\p{Lu}| who\b| years\b| und\b| et\b| en\b| y\b| e\b|$)/u
/** "Ich heiße Ana, bin 52 und …" */
const andAmAge =
  /(?:^|[,\s])(?:bin|und bin|j['’]ai|tengo|tenho|ho|ben|am)\s(\d{2})(?=\s*[,.;]| (?:and|und|et|y|e|en|años|anos|ans|anni|jaar)\b|$)/u
/** "At 41 she owns a practice": an age in front. */
export const opensWithAge =
  /^(?:at|mit(?: ihren| seinen)?|à|a (?:sus|los)|con sus|aos(?: seus)?|con|op haar|op zijn) (\d{2}),? (?:s?he|\p{Lu}\p{L}+|sie|er|elle|il|ella|ela|ele|hij|zij|ze|años|ans|anos|jahren)(?![\p{L}])/iu
const agedAge =
  /\b(?:aged?|(?:wo)?man of|alter|age:|im alter von|de edad|âgée? de|idade|lat|wiek|w wieku|ålder)\s*:?\s*(\d{1,3})\b/i

/**
 * @returns the age a piece of text states, with its place in the text: a plain number as digits, an approximate one in
 * the document's words. `bare` also takes a number alone (`Ana Lopes, 47, nurse` -> the part ` 47`).
 */
export function readAge(text: string, bare: boolean): { value: string; index: number; length: number } | null {
  const age = statedAge(text, bare)
  return age && { ...age, value: atPresent(age.value, text.slice(0, age.index)) }
}

function statedAge(text: string, bare: boolean): { value: string; index: number; length: number } | null {
  const inWords = spelledAge(text, bare)
  if (inWords) return inWords
  const exact =
    exactAge.exec(text) ?? agedAge.exec(text) ?? isAge.exec(text) ?? andAmAge.exec(text) ?? opensWithAge.exec(text)
  for (const pattern of agePatterns) {
    const found = pattern.exec(text)
    if (!found || (exact && exact.index < found.index)) continue
    // "in her late seventies (78 last October)"
    const behind = /^\s*[(,–—-]\s*(?:\p{Ll}+ )?(\d{2})(?!\d)/u.exec(text.slice(found.index + found[0].length))
    if (behind?.[1] && decadeOf(found[0]) === behind[1][0])
      return {
        value: behind[1],
        index: found.index + found[0].length + behind[0].length - 2,
        length: 2,
      }
    // "about 41" was counted, not guessed: nobody rounds to an odd year
    const counted = /\b\d{2}\b/.exec(found[0])
    const value = counted && Number(counted[0]) % 5 !== 0 && !/ish|['’]?s\b/.test(found[0]) ? counted[0] : found[0]
    return { value, index: found.index, length: found[0].length }
  }
  if (exact?.[1] && plausible(exact[1])) {
    const at = exact.index + exact[0].indexOf(exact[1])
    return { value: exact[1], index: at, length: exact[1].length }
  }
  const alone = bare
    ? /^\s*(?:[mfwh]\s?[/|]\s?|(?:is|aged?|ist|est|es|tiene|a|hat|ha|tem|heeft|(?:i|you|s?he)['’ ](?:m|am|re|are|s|is))\s+)?\(?(\d{1,2})\)?(?:\s?[/|]\s?[mfwh])?\s*$/i.exec(
        text,
      )
    : null
  if (alone?.[1] && plausible(alone[1]))
    return { value: alone[1], index: text.indexOf(alone[1]), length: alone[1].length }
  return null
}

/** "turning 62 in May", "wird im Juni 40", "aura quarante ans à l'automne": not yet. */
const notYet =
  /(?<![\p{L}])(?:turning|turns|will (?:be|turn)|about to (?:be|turn)|rising|going on|wird(?: \p{L}+){0,3}|aura(?:i|s)?|cumplir[áé]|compir[àò]|far[áà]|wordt|fyller|skończy)\s$/iu

/** @returns the years somebody has now, where the text says what they will be. */
export function atPresent(years: string, before: string): string {
  return notYet.test(before) && /^\d+$/.test(years) ? String(Number(years) - 1) : years
}

/** @returns the first figure of the decade that an approximate age tells ("late fifties", "60ish"), or null */
function decadeOf(approximate: string): string | null {
  const written = /\b([2-9])\d/.exec(approximate)?.[1]
  if (written) return written
  const at = tens.split('|').findIndex((ten) => approximate.toLowerCase().includes(ten))
  return at === -1 ? null : String(at + 2)
}

function plausible(age: string): boolean {
  return Number(age) >= 5 && Number(age) <= 105
}

const femaleWords =
  /(?<![\p{L}])(?:female|woman|lady|girl|mother(?:-to-be)?(?!-in-law)|mum|mom|grandmother|wife|widow|daughter|sister|aunt|businesswoman|housewife|waitress|actress|saleswoman|weiblich|frau|mutter|witwe|rentnerin|femme|féminin|mère|veuve|mujer|femenino|señora|madre|viuda|mulher|feminino|mãe|viúva|महिला|स्त्री|औरत|माँ|पत्नी|बेटी|शिक्षिका|अध्यापिका|विधवा|गृहिणी|लेखिका|मालकिन|दादी|नानी|बहू|बहन|बुआ|चाची|मौसी|दीदी|सास|भाभी)(?![\p{L}\p{M}])/iu
const maleWords =
  /(?<![\p{L}])(?:male|man|gentleman|guy|boy|father(?:-to-be)?(?!-in-law)|dad|grandfather|husband|widower|son|brother|uncle|businessman|waiter|salesman|männlich|mann|vater|witwer|rentner|homme|masculin|père|veuf|hombre|masculino|señor|padre|viudo|homem|pai|viúvo|पुरुष|आदमी|पिता|पति|बेटा|बेटे|अध्यापक|शिक्षक|दुकानदार|किसान|मज़दूर|चालक|मालिक|विधुर|दादा|नाना|भाई|चाचा|मामा|ससुर|दामाद)(?![\p{L}\p{M}])/iu

/** Feminine and masculine forms of trades, where a language marks them. */
const femaleTrades =
  /(?<![\p{L}])(?:\p{L}{3,}(?:trice|euse|ière|adora|edora|idora|iera)|cliente|patiente|salariée|employée|retraitée|infirmière|étudiante|avocate|directrice|gérante|(?:kund|patient|mitarbeiter|lehrer|leiter|ärzt|geschäftsführer|einkäufer|verkäufer|händler|inhaber|student|pfleger|bewerber|schüler|ingenieur|berater|techniker|beamt|rentner|\p{L}{4,}er)in|(?:médica|enfermera|profesora|directora|abogada|empleada|maestra|ingeniera|cocinera|dueña|compradora|alumna|vecina|empresaria|encargada|jefa|trabajadora|jubilada)|(?:médica|enfermeira|professora|diretora|advogada|empregada|engenheira|dona|compradora|aluna|vizinha|empresária))(?![\p{L}])/iu
const maleTrades =
  /(?<![\p{L}])(?:\p{L}{3,}(?:atore|itore|iere|ador|edor|idor)|client(?=,| \(|\.|$)|(?:kunde|arzt|lehrer|leiter|geschäftsführer|einkäufer|verkäufer|händler|inhaber|techniker|ingenieur)|(?:enfermero|profesor|director|abogado|empleado|maestro|ingeniero|cocinero|dueño|comprador|alumno|vecino|empresario|encargado|jefe|jubilado)|(?:enfermeiro|professor|diretor|advogado|empregado|engenheiro|comprador|aluno|vizinho|empresário))(?![\p{L}])/iu

/** "dal padre", "mit ihrem Sohn": a relative behind a preposition or a possessive tells nothing of the person. */
const ofRelative =
  /(?<![\p{L}])(?:dal|dalla|dai|del|della|col|con|mit|von|avec|com|do|da|de|di|van|met|bij|chez|bei|su|sus|son|sa|ses|suo|sua|seu|zijn|haar|(?:ihre?|seine?)[mnrs]?)\s+(?:(?:il|la|el|le|lo|der|dem|den|die|de|o|a|suo|sua|seu|su|son|sa|zijn|haar|(?:ihre?|seine?)[mnrs]?)\s+)?(?:madre|padre|mère|père|mutter|vater|mãe|pai|moglie|marito|mujer|marido|femme|mari|frau|mann|vrouw|man|viud[oa])(?![\p{L}])/giu

/** @returns the gender that the words of a short description tell, or null when they tell none, or both. */
export function readGender(description: string, language: string): 'male' | 'female' | null {
  const plainWord = /^\s*[/|]?\s*\(?(?:(f|fem\.?|w)|(m|masc\.?|h))\)?\s*[/|]?\s*$/i.exec(description)
  if (plainWord) return plainWord[1] ? 'female' : 'male'
  // "his daughter" in an apposition is who she is
  const related =
    /^\s*(?:her|his|their|your|my|the \p{L}+['’]s|\p{Lu}\p{L}+['’]s) (?:\p{Ll}+ )?(\p{L}+)[.,]?\s*$/u.exec(
      description,
    )?.[1]
  const kin = related ? genderOfKin(related) : null
  if (kin) return kin
  // "with her son" tells of her, not of him
  const owner =
    /\b(her|his) (?:\p{L}+ )?(?:son|daughter|child|children|kids?|wife|husband|partner|mother|father|parents|brother|sister|baby|twins)\b/iu.exec(
      description,
    )?.[1]
  if (owner) return owner.toLowerCase() === 'her' ? 'female' : 'male'
  const own = description.replace(ofRelative, ' ')
  const [female, male] = [femaleWords.test(own), maleWords.test(own)]
  if (female !== male) return female ? 'female' : 'male'
  if (language === 'en' || female) return null
  const [feminine, masculine] = [femaleTrades.test(description), maleTrades.test(description)]
  if (feminine === masculine) return null
  return feminine ? 'female' : 'male'
}

const kinGenders: Readonly<Record<'female' | 'male', RegExp>> = {
  female:
    /^(?:wife|daughter|mother|mum|mom|sister|aunt|niece|grandmother|godmother|widow|frau|tochter|mutter|schwester|tante|nichte|oma|witwe|femme|fille|mère|sœur|nièce|grand-mère|veuve|mujer|esposa|hija|madre|hermana|tía|sobrina|abuela|mulher|filha|mãe|irmã|tia|sobrinha|avó|moglie|figlia|sorella|zia|nonna|vrouw|echtgenote|dochter|moeder|zus|nicht)$/iu,
  male: /^(?:husband|son|father|dad|brother|uncle|nephew|grandfather|godfather|widower|mann|sohn|vater|bruder|onkel|neffe|opa|witwer|mari|fils|père|frère|oncle|neveu|grand-père|veuf|marido|esposo|hijo|padre|hermano|tío|sobrino|abuelo|filho|pai|irmão|tio|sobrinho|avô|marito|figlio|fratello|zio|nonno|man|echtgenoot|zoon|vader|broer|oom|neef)$/iu,
}

/** @returns the gender a word of kinship tells, or null. */
export function genderOfKin(word: string): 'male' | 'female' | null {
  if (kinGenders.female.test(word)) return 'female'
  return kinGenders.male.test(word) ? 'male' : null
}

const trades = new RegExp(
  `^(?:${[
    '\\p{L}{2,}(?:er|or|ar|ist|eer|ian|man|woman|men|smith|wife|ess|ee)s?',
    'nurse|chef|clerk|lead|head|chief|cook|pilot|judge|guard|coach|priest|nun|monk|student|parent|agent|consultant|assistant|attendant|accountant|merchant|lieutenant|sergeant|president|resident|patient|client|tenant|guest|widow|apprentice|intern|trainee|executive|representative|rep|delegate|associate|graduate|surgeon|vet|midwife|matron|captain|official|professional|specialist|mum|dad|son|sister|aunt|uncle|friend|boss|partner|one|person|planter|aide|nanny|steward|secretary|deputy|boy|girl|lady|gentleman',
  ].join('|')})$`,
  'iu',
)

/** @returns true for an English word that names what somebody is: a trade, an office, a relation. */
export function isTrade(word: string): boolean {
  return (
    trades.test(word) &&
    !/^(?:number|computer|printer|letter|paper|matter|order|offer|motor|sensor|power|water|centre|center|tower|filter|error|door|floor|corner|monitor|trolley|counter|locker|cooler|container|tender|meter|router|server|scanner|poster|folder|newsletter|volunteering)s?$/i.test(
      word,
    )
  )
}
