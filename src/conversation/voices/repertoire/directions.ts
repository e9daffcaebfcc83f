import { isStaged } from './staged.ts'
import { isTrainerNote } from './trainer-notes.ts'
import type { Teller } from './teller.ts'

/**
 * @returns true for statements that steer the persona or describe the exercise, and are never said aloud: reactions to the
 * learner, manners, stage directions, the course, what a good end looks like, questions of the sheet's writer
 */
export function isDirection(statement: string, teller: Teller): boolean {
  const text = withLearner(statement.replace(/["“„«][^"”“»]*["”“»]/g, '""').trim(), teller)
  return (
    text.endsWith('?') ||
    reactions.some((pattern) => pattern.test(text)) ||
    sensitivities.some((pattern) => pattern.test(text)) ||
    exercise.some((pattern) => pattern.test(text)) ||
    outcomes.some((pattern) => pattern.test(text)) ||
    isStaged(text) ||
    isTrainerNote(text) ||
    isAboutLearners(text, teller) ||
    isManner(text, teller)
  )
}

/** What the sheet calls the learner ("the adviser") counts as the learner. */
function withLearner(text: string, { learnerNouns }: Teller): string {
  const nouns = [...learnerNouns].join('|')
  return text
    .replace(new RegExp(`\\b(?:the|an?) (?:${nouns})\\b`, 'gi'), 'the learner')
    .replace(new RegExp(`^(\\W*)(?:${nouns}) (?=\\p{L}+s\\b)`, 'iu'), '$1the learner ')
}

/** "Students who only asked about the pain ...": those who practise, in the plural and in general. */
function isAboutLearners(text: string, { learnerNouns }: Teller): boolean {
  return new RegExp(
    `^\\W*(?:the )?(?:${[...learnerNouns].join('|')})s (?:who|that|take|must|may|only|should|often|usually|have to|are to|will)\\b`,
    'i',
  ).test(text)
}

/** @returns true for what moves the persona, listed under "What makes it worse": words of the other, and what the other does */
export function isTrigger(label: string, body: string): boolean {
  return (
    /^\W*(?:what (?:makes|would make|helps|works|calms|opens|closes|wins|loses|sets|drives|provokes)\b|triggers?\b|hot buttons?\b|no-gos?\b|(?:does|do) not (?:help|work)\b)/i.test(
      label,
    ) &&
    /^\W*(?:["“„«]|(?:owning|asking|saying|speaking|offering|calling|using|pushing|talking|telling|listening|naming|admitting|blaming|comparing|quoting|mentioning|rushing|hurrying|interrupting|repeating|promising|apologi[sz]ing|being (?:told|asked|called))\b)/i.test(
      body,
    )
  )
}

/** @returns true for a heading under which a document says how the talk should end, or how it is judged */
export function isOutcomeLabel(label: string): boolean {
  return /\b(?:satisfied|content|happy (?:if|when)|(?:good|bad|best|worst|ideal|desired|possible) (?:end(?:ing)?s?|outcomes?|results?|course)|outcomes?|success|ends? (?:well|badly)|assess\w*|rubric|marking|feedback|scor\w+|for a pass|pass(?:es|ed)? if|must be (?:found|asked|named|covered)|done well|did well|succeeded)\b|^\W*(?:the )?end(?:ing)?\W*$/i.test(
    label,
  )
}

/** "If the learner ... she ...", "Ask about the ward and the drawer opens", "Then he'll ...": what follows from what. */
const reactions: readonly RegExp[] = [
  /\bkeeps? (?:this|it|that) back (?:until|unless|till)\b|\b(?:says?|['’]ll say|will say) so to (?:anyone|anybody|whoever) who asks\b/i,
  /^\W*with (?:\p{L}+,? (?:and )?){0,4}(?:questions?|words|interest|patience)\b.* (?:she|he|they) /iu,
  /^\W*when (?:the|an?) \p{L}+ .*, (?:she|he|they) (?:becomes?|goes|gets|turns?|starts?|stops?|lets?|says?|closes?|grows?|begins?)\b/iu,
  /^\W*(?:later on|after that|after the \p{L}+|in the end),? (?:she|he|they) (?:can(?: even)?|may|listens?|laughs?|smiles?|relaxes?|opens?)\b/iu,
  /^\W*[^:"]{2,60}: (?:she|he|they) (?:turns?|cuts?|looks?|gets? up|leaves?|laughs?|nods?|listens?|closes?|opens?|goes (?:quiet|silent|cold)|stands?|sits?|smiles?|shrugs?)\b/i,
  /^\W*when(?:ever)? (?:she|he|they)(?:(?: is|['’]s| are|['’]re| feels?| gets?) (?:ashamed|angry|nervous|afraid|scared|hurt|upset|cornered|pressed|unsure|embarrassed|moved|touched|interrupted|tense|lying|bored|impatient)\b| (?:hears?|meets?|senses?|notices?|feels?) )/i,
  /^\W*(?:the )?learner (?:says?|asks?|blames?|offers?|shows?|names?|repeats?|tells?|who)\b|^\W*to (?:a|the) learner who\b/i,
  /^\W*(?:[^:"]{0,40} or )?""[^:.]{0,40}(?::| –| -) (?:she|he|they) /i,
  /^\W*(?:so |and |then |once |in the end )*(?:she|he|they)(?:['’]ll| will| then)? (?:also |then |only |once )*(?:asks?|tests?|says?|offers?|threatens?)(?:, [^,]{1,40})?[,:]? ""/i,
  /^\W*(?:so |and |then )*(?:she|he|they)(?:['’]ll| will) (?:ask|test|interrupt|correct|tease) (?:you|the learner)\b/i,
  /^\W*(?:she|he|they)(?:['’]ll| will)? (?:brings?|mentions?|offers?|asks?|says?|raises?|tells?|names?)\b.*\b(?:within|in the first|after) (?:\p{L}+ )?(?:\p{L}+ )?(?:minutes?|sentences?)\b/iu,
  /^\W*(?:she|he|they)(?:['’]ll| will) never (?:criticise|criticize|blame|accuse|admit|say|mention)\b.*\bby (?:himself|herself|themselves)\b|\b(?:will not|won['’]t) ask (?:straight|outright|directly|openly)\b/i,
  /^\W*(?:she|he|they) (?!\p{L}+ed\b|had|was|were|came|went|said|told)\p{L}+s\b[^.;"]*\b(?:says?|asks?)(?:, [^,"]{1,40},)?,? ""/iu,
  /^\W*when(?:ever)? (?:she|he|they)\b.* (?:she|he|they) (?:repeats?|folds?|gives? (?:short|one)|crosses|goes|gets|becomes|laughs?|nods?|stops?|starts?|speaks?)\b/i,
  /^\W*(?:moved|touched|pressed|provoked|cornered|flattered|thanked|praised|corrected|treated) (?:by|for|too|with)\b.*, (?:she|he|they|\p{Lu}\p{L}+) /u,
  /\b(?:is|are) (?:likely|apt|prone|quick|inclined) to (?:say|ask|answer|reply|interrupt)\b/i,
  /^\W*(?:if|unless|whenever|as soon as|once|satisfied if|only (?:if|when)|as long as) (?!i\b|my\b)/i,
  /^\W*when (?:asked|told|pressed|accused|she is (?:asked|told|pressed|accused)|he is (?:asked|told|pressed|accused)|somebody|someone|the learner|the \w+ (?:asks|says|admits|explains|offers)|you )/i,
  /^\W*(?:ask|tell|quote|treat|push|press|mention|show|give|call|talk|speak|offer|let|leave|start|begin|admit|name|praise|threaten|interrupt)\b.* (?:and|,) (?:she|he|they|the \w+)\b/i,
  /^\W*(?:then|from there|after that|from then on),? (?:she|he|they)(?:'ll|’ll| will| can| may| asks?| answers?| listens?| talks?)\b/i,
  /^\W*(?:an?|any|the|whoever|anyone|anybody|somebody|people|those)(?: \p{L}+)? (?:(?:who|that) )?.*(?:,|\p{L}) (?:gets?|wins?|loses?|earns?|finds?) (?:to hear |to see |to know )?(?:the|her|his|their) (?:real|true|whole|full|honest|best|worst|trust|sympathy|attention|ear|door)\b/iu,
  /\b(?:only )?(?:if|when|unless) (?:(?:the )?(?:learner|inspector|interviewer|investigator|trainee|auditor|examiner|adviser|advisor|agent|coach|student)|somebody|someone|you|asked|(?:(?:she|he|they)(?: is|['’]s| are|['’]re) )?(?:pressed|accused|pushed|told|hurried|rushed|interrupted|flattered|lectured))\b/i,
  /^\W*(?:she|he|they|\p{Lu}\p{L}+) (?:opens?|begins?|starts?) the (?:conversation|talk|call|meeting|interview|negotiation)\W*$/iu,
  /\b(?:opens up|calms down|softens|relaxes|relents|closes up|shuts down|stops listening|is gone|is lost) (?:if|when|once|as soon as|with|by)\b/i,
]

/** Words and ways of the learner that touch the persona: played, not told. */
const sensitivities: readonly RegExp[] = [
  /^\W*\p{L}+s? makes? (?:her|him|them) (?:close|say|stop|open|put|go|turn|laugh|leave|fold|look|smile|talk|ask)\b/iu,
  /\bmakes? (?:her|him|them) (?:colder|warmer|softer|quieter|curt|polite|suspicious|silent|cold|absent|impatient|louder)\b/i,
  /\b(?:flinch(?:es)?|bristles?|stiffens?|winces?|freezes?|goes rigid|go rigid|gets? sharp|turns? to stone|grows? (?:stiff|cold|quiet)|sees? red|perks? up|lights? up|shuts? (?:her|him|them) down|shuts? down)\b/i,
  /\b(?:the )?words? (?:"|\p{L}+ (?:will|does|do|makes?) )|^\W*"".*\bmakes? (?:her|him|them)\b/iu,
  /^\W*(?:\p{L}+ing)(?: (?:her|him|them))?(?: \p{L}+,?){0,9} (?:works|helps|calms|confuses?|does not work|doesn['’]t work)(?: (?:her|him|them))?\.?$/iu,
  /\b(?:does(?:n['’]t| not)|do(?:n['’]t| not)|will not|won['’]t|never) (?:raises?|mentions?|brings?|tells?|says?|shows?|admits?) (?:it|this|that)(?: up)? (?:unless|until|if|before)\b/i,
  /^(?!\W*(?:\S+ ){1,3}(?:-{1,2}>|→|=>|⇒)).*\s(?:-{1,2}>|→|=>|⇒)\s/u,
]

const exercise: readonly RegExp[] = [
  /\b(?:role[- ]?play\w*|role card|simulated|rubric|debrief\w*|the bot|the actor|the trainer|training (?:sheet|scenario|card|day)|learn mode|assess mode|try mode|played (?:for|by)|working language|this (?:exercise|case|scenario|sheet|card|call|brief)|practice (?:call|client|session|talk|colleague|story)|your exercise|fails? the station|permitted (?:result|outcome)|(?:is|are|['’]s)(?: not|n['’]t) to be played|will not be in the room|case study|module \d|invented for)\b/i,
  /^\W*(?:course|programme|program|workshop|seminar|lesson|unit|duration|written by|conversation in)\b/i,
  /^\W*(?:about )?\d{1,3} ?min(?:ute)?s?\.?$/i,
  /^\W*(?:exercise|module|version|role information|objection list|what we look at|annex|appendix|part \d)\b/i,
  /\b(?:not to be shown|do not say|don't say|play (?:her|him|them)\b|don't (?:make|play)|do not (?:make|play))\b/i,
  /\b(?:minutes of (?:talk|feedback|preparation)|preparation time|feedback (?:round|time))\b/i,
  /^\W*(?:one|a) (?:conversation|talk|interview|session) of\b/i,
  /^\W*(?:print|read|remember|prepare|note|use) (?:this|these|it|that|the)\b/i,
  /^\W*\p{L}+,$/u,
  /^(?!.*\b(?:mother|father|parents?|sons?|daughters?|child|children|sisters?|brothers?|kids?)\b).*\(\d{1,3}(?: ?%| points)?\)$|: \d{1,3} ?%$/i,
]

const outcomes: readonly RegExp[] = [
  /\b(?:good|bad|best|worst|ideal|possible) (?:outcome|end|ending|result)\b|\b(?:talk|conversation) (?:has gone|goes|went) well\b|\bcount it as a (?:win|success)\b|\bby the end of the (?:talk|conversation)\b/i,
  /\b(?:dissatisfied|goes away|leaves? (?:content|relieved|satisfied)|(?:is|be) (?:content|satisfied) (?:if|when)|take home from)\b/i,
  /\b(?:has|have) (?:heard|received|got) (?:an|the|a) (?:apology|summary|answer|explanation)\b|\b(?:points?|terms?|issues?|demands?|\w+ and \w+) (?:have been|has been|are all|are both|are) (?:all )?(?:agreed|settled|met)\b|\bknows? what (?:comes|happens) next\b|\bboth (?:sides )?can (?:defend|live with)\b/i,
  /^\W*it is not (?:forgiveness|a victory)\b|^\W*only the (?:price|money) has been\b|^\W*(?:the )?(?:good|bad|best|worst) (?:end|outcome|result)\b/i,
  /\b(?:and|or) (?:agrees? to|gives? a date|asks? for the (?:full|whole))\b/i,
  /^\W*(?:she|he|they) (?:agrees? to|will then|would then|then agrees|accepts? (?:the|this|it)|promises?|gives? a date|names? the kind|names? an? (?:\p{L}+ (?:and|or) an? )?(?:date|day|time|group|term|person)|shakes? hands)\b/iu,
]

const manner =
  'speaks?(?! (?:well|badly|highly|ill) of\\b| (?:\\w+ ){0,2}(?:languages?|english|french|german|spanish)\\b)|talks?|answers?|says?|repl(?:y|ies)|interrupts?|volunteers?|rewards?|responds?|reacts?|softens?|opens? up|brings? up (?:her|his|their|the|this|that) (?:\\w+ )?(?:problems?|matters?|worr(?:y|ies)|concerns?|questions?)|summari[sz]es?|calms?|nods?|smiles?|laughs?|jokes?|mocks?|plays? (?:it )?down|looks? (?:at|away|down|up|past)|stays? (?:calm|polite|on|silent)|begins? (?:with|by)|starts? (?:with|by)|writes? (?:everything|it) down|repeats?|becomes?|gets? (?:loud|louder|quiet|confused|stubborn|up(?! (?:to|at|early|before|in)\\b)|cold|short)|goes? (?:quiet|silent|cold|stiff)|keeps? (?:quiet|silent)|folds?|crosses?|sighs?|stares?|taps?|drums?|polishes|avoids?|calls? (?:the learner|everyone|everybody|you)|apologi[sz]es?|tests?|sits?|stands?|leans?|rubs?|shrugs?|snaps?|picks? up|makes? no concessions?|concedes?|gives? nothing'

/** How somebody talks or sits, in the present tense and with the persona, or nobody, as its subject. */
function isManner(text: string, { ownName }: Teller): boolean {
  const subject = `(?:she|he|they${ownName ? `|${ownName.source.replace(/\(\?[<=!]+\[\\p\{L\}\]\)/g, '')}` : ''})`
  const adverb =
    "(?:always |often |usually |sometimes |never |also |then |only |just |mostly |will (?:not |never )?|won['’]t |can['’]t |cannot |does(?:n['’]t| not) |do(?:n['’]t| not) )*"
  const lead = new RegExp(
    `^\\W*(?:(?:first|then|at first|in the talk),? )?(?:${subject} )?${adverb}(?:${manner})\\b(?! (?:\\p{Sc}|\\d|for \\d|he |she |they |that (?:he|she|they) ))`,
    'iu',
  )
  return lead.test(text) || mannerNouns.some((pattern) => pattern.test(text))
}

const mannerNouns: readonly RegExp[] = [
  /^\W*(?:(?:she|he|they) )?(?:starts?|begins?) (?:out |off )?(?:icy|calm|polite|guarded|cautious|reserved|curt|sceptical|hostile)\b/i,
  /^(?=(?:\S+ ){1,7}\S+$)(?!.*\b(?:is|was|has|had)\b)\W*\p{L}[^.]*, (?:friendly|blunt|quiet|dry|cheerful|curt|brusque|courteous|nervous|shy|loud|polite|proud|mocking)(?:,|\.|$)/iu,
  /\blooks? at (?:her|his|their|the) (?:\p{L}+ )?(?:pager|watch|phone|clock|door|screen|shoes|boots|hands|floor|ceiling)\b|^\W*(?:(?:she|he|they) )?(?:also |often )?uses? ""/iu,
  /^\W*(?:(?:she|he|they) )?(?:puts?|lays?|rubs?|folds?|drums?|clench(?:es)?|turns?|lowers?|raises?|closes?|taps?|bites?|wrings?|rolls?|strokes?|straightens?|adjusts?|crosses|presses) (?:(?:the|her|his|their|a|both|one) )?(?:\p{L}+ )?(?:hands?|arms?|eyes?|eyebrows?|fingers?|lips?|shoulders?|head|sleeves?|glasses|pen|notebook|laptop|tape measure|table)\b/iu,
  /^\W*(?:(?:the|her|his|their) )?(?:anger|voice|tone|manner|sentences|style|conduct|behaviou?r) (?:is|shows|appears|comes|gets|becomes)\b/i,
  /^\W*(?:she|he|they)(?:['’]s| is| are|['’]re) (?:\w+ly )?(?:polite|courteous|dry|quiet|shy|reserved|soft-spoken|talkative|brief|curt|guarded|correct|controlled|silent|friendly|tense)\b/i,
  /^\W*(?:she|he|they)(?:['’]s| is|['’]re| are) (?:never|not|neither) (?:\p{L}+(?:,|,? n?or) )+\p{L}+\b/iu,
  /\b(?:which|that) (?:shows|comes out|hides|looks|sounds|appears) (?:as|like|behind|in|through)\b/i,
  /^\W*(?:\w{1,2}[.)]? )?(?:manner|style|tone|conduct|behaviou?r|demeanou?r|body language|mood|temper|voice|in the talk)\b[^.]{0,20}:/i,
  /^\W*how (?:does |is )?(?:she|he|they|i)(?: is| are| am)?(?: (?:talks?|behaves?|speaks?|acts?|goes|go|plays?|sounds?|reacts?|comes across|appears?|enters?))?(?: (?:it|in the talk|with \p{L}+(?: \p{L}+)?))?\s?[:?]/iu,
  /^\W*(?:(?:very |rather |quite |a little )?(?:polite|courteous|brisk|funny|cheerful|calm|dry|fast|slow|slowly|quick|loud|tense|nervous|friendly|warm|cold|cool|curt|blunt|formal|controlled|talkative|chatty|shy|ironic|sarcastic|impatient|patient|guarded|suspicious|stiff|upright|soft-spoken|straight back|low voice|quiet voice|big hands|dry humou?r))(?:,|;| and| but) (?!.*\d)/i,
  /^\W*(?:(?:she|he|they) )?(?:starts?|begins?|enters?|comes? in|sits?) (?:with )?(?:arms|eyes|hands|quiet|loud|cold|friendly|stiff|very)\b/i,
  /^\W*(?:north german|long silence|a long silence|soft-spoken|few words|short sentences|stage directions?)\b/i,
]
