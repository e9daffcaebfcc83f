import { nameSource } from '../names.ts'

/** How documents word the introduction of somebody, in eight languages. */

export const youAre =
  /(?<![\p{L}])(?:you(?:['’]ll| will) (?:be|play)|you (?:are|play)|you['’]re|vous (?:êtes|incarnez|jouez)|tu (?:es|joues)|sie (?:sind|spielen)|du (?:bist|spielst)|eres|usted es|interpretas|você é)\s+(?:called\s+)?/iu
const agedName = new RegExp(
  `(${nameSource})["”»]?(?=\\s*(?:,\\s*(?:(?:who|qui|que|quien|che|die|der) (?:is|has just turned|just turned|turned|will be|a|tiene|tem|ha|is) )?|\\(\\s*|[–—-]\\s+|\\s(?:(?:is|ist)\\s+|(?:tiene|hat|a|ha|tem|heeft)\\s+(?=\\d{2}\\s(?:ans|años|anos|anni|jaar|jahre))))(?:(?:[fmwhFMWH]|(?:fe)?male|she|he|weiblich|männlich|mujer|hombre|femme|homme)\\s*,\\s*)?(?:(?:aged?|âgée? de|de|di|von|mit|con|d['’]|about|around|circa|ca\\.|etwa|environ|unos)\\s+)?(?:\\d{2}(?!\\d)\\b(?!\\s*(?:%|euro|eur|km|usd|minutes|people|patients|years? (?:of|in|as|with)))|(?:in (?:her|his|their) )?(?:early|mid|late)?[ -]?(?:twent|thirt|fort|fift|sixt|sevent)(?:ies|y)))`,
  'gu',
)
const calledName = new RegExp(
  `(?<![\\p{L}])(?:named|called|known as|[Cc]alls (?:her|him|them)|[Cc]all (?:her|him|them)|[Nn]ame is|[Nn]ame:|[Nn]ame['’]s|[Nn]ame ist|[Nn]om est|[Nn]ombre es|[Nn]ome [éè]|[Nn]aam is|namens|heißt|heiße|(?:s|m)['’]appelle|[SMsm]e llam[ao]|llamad[oa]|[Cc]hama-se|[Cc]hamo-me|[Ss]i chiama|[Mm]i chiamo|heet|nommée?)\\s+(${nameSource})`,
  'gu',
)
const roleIsName = new RegExp(
  `(?:client|visitor|patient|customer|guest|caller|interviewee|counterpart|interlocutor|character|kund(?:e|in)|patient(?:in)?|cliente?|personnage|paciente|personaje|personagem|employee|team member|tenant|applicant|parent)(?: (?:on|for|in|at|of|today|this|that day|heute|hoy)\\b[^.,:]{0,24})?\\s+(?:is|ist|est|es|é)\\s+(?:called\\s+)?(${nameSource})`,
  'gu',
)
/** "It's Wei Ling Tan." */
const announced = new RegExp(
  `^(?:["“][^"”]{3,120}["”]\\s+)?(?:[Ii]t['’]s|[Ii]t is|[Tt]his is|[Tt]hat['’]s|[Tt]hat is|[Ee]nter|(?:[Oo]n|[Aa]t) the \\p{Ll}+ (?:is|stands|sits))\\s+(${nameSource})(?=[.,]|$| who\\b)`,
  'gu',
)
/** "The woman behind the counter is Ana Reis": whoever is described so is the character. */
const describedIs = new RegExp(
  `^(?:The|Your|Our|Der|Die|Le|La|El|O|A|Il|De|Het)\\s[^.;:]{3,90}?\\s(?:is|ist|est|es|é|è)\\s(${nameSource})(?=[,.;(]| and\\b|$)`,
  'gu',
)
/** "In her place sits her deputy, Graham Tully.", "Opposite you sits Ana Reis": the sentence ends in the name. */
const endsInName = new RegExp(
  `^[^.;:]{2,60}?\\b(?:sits|stands|waits|answers|comes in|steps in|takes over|receives you|meets you|sitzt|steht|wartet|empfängt sie|est assise?|attend|vous reçoit|se sienta|espera|senta-se|siede|zit|staat|wacht)\\s(?:(?:her|his|the|their|your|an?|ihre?|seine?|der|die|das|ein|eine|son|sa|le|la|su|el|o|a|il|zijn|haar|de|een)\\s(?:\\p{Ll}+ ){0,3}?\\p{L}+,\\s)?(${nameSource})(?=[.,;(]|$)`,
  'gu',
)
/** "am Donnerstag sitzt ihr bei Ana Reis", "vous serez reçus chez …" */
const readerWith = new RegExp(
  `(?<![\\p{L}])(?:ihr|du|Sie|vous|tu|usted|ustedes|você|vocês|jullie|je|u|voi|you)\\s(?:[\\p{Ll}\\d]+\\s){0,4}(?:bei|mit|vor|chez|avec|con|com|bij|met|da|opposite|with|before)\\s(?:el |la |o |a |il |den |der |le )?(${nameSource})`,
  'gu',
)
/** "You will sit down with Ana Reis": said outright. */
const readerWillMeet = new RegExp(
  `(?<![\\p{L}])(?:[Yy]ou|[Ll]earners?|[Tt]rainees?|[Pp]articipants?|[Tt]hey)(?:['’]ll| will| are going to| are to| have to)?(?: be)? (?:sit(?:ting)? down with|(?:meet(?:ing)?|talk(?:ing)? (?:to|with)|speak(?:ing)? (?:to|with)|visit(?:ing)?|see(?:ing)?|interview(?:ing)?|ring(?:ing)?|call(?:ing)?)(?: with)?)(?: an?)?(?: \\p{Ll}+ called)? (${nameSource})`,
  'gu',
)
/** "You, the panel member, hear Ana Reis, a clerk": what the reader does with somebody who is then described. */
const readerMeets = new RegExp(
  `(?<![\\p{L}])(?:[Yy]ou|[Ll]earners?|[Tt]rainees?|[Pp]articipants?)(?:, [^,.]{3,40},)?(?:['’]ll| will| (?:then|now|today))*\\s(?:hears?|sees?|receives?|interviews?|questions?|greets?|advises?|serves?)\\s(${nameSource})(?=,)`,
  'gu',
)
const metVerb =
  /\b(?:call|calling on|visit|visiting|talk|conversation|meeting|meet|meets|seeing|interviewing|appointment|interview|hearing|message|speak(?:ing)?|talking|practi[sc]e|sit down|face|facing|opposite|across|visited|rung|called|play|plays|playing|be)\s/
const metName = new RegExp(
  `\\b(?:call|calling on|visit|visiting|talk|conversation|meeting|meet|meets|seeing|interviewing|appointment|interview|hearing|message|speak(?:ing)?|talking|practi[sc]e|sit down|face|facing|opposite|across|visited|rung|called|play|plays|playing|be)\\s+(?:(?:from|with|by|to|on)\\s+)?["“„]?(${nameSource})`,
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
export const kin =
  /(?:\b(?:married to|husband|wife|son|daughter|brother|sister|mother|father|friend|colleague|partner|neighbou?r|boss|manager|cousin|uncle|aunt|mum|dad|nephew|niece|ehemann|ehefrau|frau|mann|sohn|tochter|enkel(?:in)?|neffe|nichte|onkel|tante|kolleg(?:e|in)|chefin|nachbar(?:in)?|freund(?:in)?|partnerin|mutter|vater|bruder|schwester|mari|femme|fils|fille|mère|père|frère|sœur|esposo|esposa|marido|hijo|hija|hermano|hermana|madre|padre|sobrino|sobrina|filho|filha|mulher|mãe|pai|irmão|irmã|moglie|marito|figlio|figlia|fratello|sorella|mujer|vrouw|zoon|dochter|moeder|vader|broer|zus),?|(?<![\p{L}\p{M}])(?:माँ|माता|पिता|पति|पत्नी|बेटा|बेटी|भाई|बहन|बहू|सास|ससुर|दादी|दादा|पोता|पोती|पड़ोसी),?|\b(?:head of \w+|owner|director|supervisor),? (?:is )?)\s*["“]?$/iu

/** ", nine, …": the years of a child in words. */
export const spelledChild =
  /^,? (?:who is |is )?(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen)(?=[,.;)]| and\b|$)/

/** "Ana, la esposa, …" */
export const kinBehind =
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

/** A wording whose first group is the name. */
export interface Wording {
  readonly called: string
  /** Names take long to look for: a word or mark without which the pattern cannot fit. */
  readonly hint: RegExp
  readonly pattern: RegExp
  readonly score: number
  /** Only a title or a known first name tells that it is a person. */
  readonly isPerson?: true
  /** Whether what stands behind it proves the name, even one that the document never uses again. */
  readonly proves?: (behind: string) => boolean
  /** It introduces goods as well: "Sealwell Mini, the portable pump". */
  readonly fitsThings?: true
}

/** A name with a title, or with a first name that people bear, anywhere in the text: somebody the pronouns may mean. */
const anywhere = new RegExp(`(?<=[\\p{Ll},;:]\\s)(${nameSource})(?=[,.;:)]|\\s\\p{Ll}|$)`, 'gu')

export const wordings: readonly Wording[] = [
  { hint: /\p{Ll}[,;:]?\s\p{Lu}\S+ \p{Lu}/u, called: 'mentioned', pattern: anywhere, score: 1, isPerson: true },
  {
    hint: /[,(–—-]\s*(?:[\p{L}]+[.,]?\s+){0,4}\d{2}|\s(?:is|tiene|hat|ist|a|ha|tem|heeft)\s\d{2}|(?:ies|fty|rty|nty|xty|ety)\b/u,
    called: 'aged',
    pattern: agedName,
    score: 7,
    proves: (behind) => !/^\s\p{Ll}/u.test(behind),
  },
  {
    hint: /name|call|known|heiß|appelle|llam|cham|nom|chiam|naam|heet/i,
    called: 'called',
    pattern: calledName,
    score: 5,
  },
  { hint: /\s(?:is|ist|est|es|é|è)\s/, called: 'role is', pattern: roleIsName, score: 7 },
  {
    hint: /^(?:["“][^"”]{3,120}["”]\s+)?(?:it['’]s|it is|this is|that['’]s|that is|enter|(?:on|at) the \p{Ll}+ (?:is|stands|sits))\s/iu,
    called: 'announced',
    pattern: announced,
    score: 6,
  },
  {
    hint: /^\p{L}+\s[^.;:]{3,90}\s(?:is|ist|est|es|é|è)\s\p{Lu}/u,
    called: 'described',
    pattern: describedIs,
    score: 5,
  },
  {
    hint: /\s(?:bei|mit|vor|chez|avec|con|com|bij|met|da|opposite|with|before)\s/,
    called: 'reader with',
    pattern: readerWith,
    score: 4,
  },
  {
    hint: /\b(?:hear|see|receive|interview|question|greet|advise|serve)s?\s/,
    called: 'reader meets',
    pattern: readerMeets,
    score: 6,
  },
  {
    hint: /\b(?:sit|meet|talk|speak|visit|see|interview|ring|call)/,
    called: 'reader will meet',
    pattern: readerWillMeet,
    score: 9,
  },
  {
    hint: /(?:sits|stands|waits|answers|in|over|you|sitzt|steht|wartet|sie|assise?|attend|reçoit|sienta|espera|se|siede|zit|staat|wacht)\s/,
    called: 'ends in name',
    pattern: endsInName,
    score: 6,
  },
  { hint: metVerb, called: 'met', pattern: metName, score: 4 },
  {
    hint: /,\s+(?:an?|the|your|une?|la|le|eine?|der|die|una?|um|uma|el|o|a)\s/,
    called: 'apposed',
    pattern: apposed,
    score: 2,
    fitsThings: true,
  },
  { hint: /^[^,]{3,60},\s+\p{Ll}/u, called: 'opens', pattern: opensWithName, score: 3 },
  { hint: metNoun, called: 'met abroad', pattern: metInOtherLanguages, score: 4 },
  { hint: addressedBy, called: 'titled', pattern: titledName, score: 4 },
  { hint: /^[^,.]{3,60}\s(?:is|est|ist|es|é)\s/, called: 'is somebody', pattern: isSomebody, score: 4 },
  { hint: /^(?:\P{L}*)\p{Lu}\S+ \p{Lu}\S+/u, called: 'subject', pattern: subject, score: 2 },
]

/** A whole name that is all the sentence says: "Ana Reis." */
export const bareName = new RegExp(`^(${nameSource})[.,]?$`, 'u')
/** `Customer (played by the system) – Name: Ana Reis; Details: 47, baker` */
export const nameCell = new RegExp(
  `(?:^|[–;] )(?:Name|Nombre|Nom|Nome|Naam|Person|Persona|Personne|Pessoa): (${nameSource})`,
  'u',
)
export const takesLearnersPart =
  /(?<![\p{L}])(?:learner|trainee|participant|participante|alumn[oa]|formand[oa]|apprenante?|stagiaire|lernende\p{L}*|teilnehmende\p{L}*|corsista|partecipante|cursist|deelnemer|you)(?![\p{L}])/iu

/** "A man of 51, Ana Reis.": a whole name behind a short description. */
export const nameInside = new RegExp(`^[^.;]{4,60}?[,:(]\\s+(${nameSource})(?=\\s*[.,;()]|$)`, 'u')

/** Somebody without a name: `Simulated patient, male, 53`, `A 45-year-old woman`, `man about 40 with two kids`. */
export const anonymous =
  /^(?:an?|the|une?|eine?|una?|um|uma)?\s*(?:(?:simulated|standardi[sz]ed) \w+|(?:\d{2}|[a-z]+)[- ]years?[- ]old\b|(?:wo)?man (?:of |about |around |aged |in )|(?:male|female|man|woman|lady|gentleman|customer|patient|client|caller|kunde|kundin|patient(?:in)?|femme|homme|mujer|hombre|client[ea]?),? (?:about |around |aged? |de |d['’]environ )?\d{2}\b)/i
