import { curses, insultAdjectives, insultNames, slurs } from '../bad-language.ts'
import type { InputContext, InputGuard } from '../guard.ts'
import type { Reading } from '../normalise.ts'
import { patternSet } from '../patterns/pattern-set.ts'
import { contemptMoves } from './contempt-moves.ts'
import { isAskedAbout, swearsAtASituation } from './swearing.ts'

/**
 * Insults, coarse language, slurs, threats and sexual advances at the persona. A word that somebody else said and the
 * learner only reports ("he called me a ...", "did she say '...'?") does not count: hurt people quote what hurt them.
 */
export const disrespect: InputGuard = {
  rule: 'disrespect',
  check: (line, context) => attack(line) ?? coarseWord(line, context),
}

function attack({ all }: Reading): string | null {
  for (const text of all) {
    for (const { words, index } of patterns(text)) {
      if (!isReported(text, index)) return words.trim()
    }
  }
  return null
}

/** Whoever has a grievance may swear at it, not at the person. */
function coarseWord({ all }: Reading, { persona }: InputContext): string | null {
  const maySwear = persona?.archetype === 'CONFRONTATION'
  for (const text of all) {
    for (const { words, index } of coarseWords(text)) {
      if (isReported(text, index) || harmless.test(text)) continue
      if (maySwear && swearsAtASituation(text, index, words)) continue
      return words
    }
  }
  return null
}

/** @returns true when the words are told of others: after "called me", "he said", or inside quotation marks. */
function isReported(text: string, index: number): boolean {
  const lead = text.slice(Math.max(0, index - 60), index)
  if (reporting.test(lead) || denying.test(lead) || isAskedAbout(text, index)) return true
  const quotesBefore = text.slice(0, index).split('"').length - 1
  return quotesBefore % 2 === 1 && text.indexOf('"', index) > index && told.test(text)
}

/** "I don't think you're stupid." */
const denying =
  /\b(?:don'?t|do not|didn'?t|never|not) (?:think|say|saying|mean|meant|believe|suggest|suggesting)(?: that)? $/
const told = /\b(?:he|she|they|who|someone|somebody|word|him|her|them|said|says|called|remark|sentence|wrote)\b/
const others =
  '(?:he|she|they|who|someone|somebody|people|everyone|customers?|colleagues?|boss|manager|patient|husband|wife|father|mother|teacher|it)'
const reporting = new RegExp(
  `\\b(?:${others} (?:\\w+ )?(?:called|calls|calling|said|says|told|tells|yelled|shouted|wrote|labell?ed|referred to)` +
    `|(?:call(?:ed|s|ing)?|labell?(?:ed|ing)) (?:me|us|him|her|them|my \\w+|people|someone)|(?:was|were|been|being|got|gets?) called` +
    `|(?:the|that|a|this) (?:word|term|slur|remark|insult|joke|phrase)|words? like|(?:feel(?:s|ing)?|felt) (?:like|so|that)` +
    `|(?:told|said) (?:to )?(?:me|us|her|him|them))\\b[^.!?\\n]{0,40}$`,
)

const any = (words: readonly string[]): string => `(?:${words.join('|')})`
const coarseWords = patternSet([...curses, ...slurs].map((word) => new RegExp(`(?<![a-z])(?:${word})(?![a-z])`, 'g')))

/** Everyday and clinical phrases that hold a listed word. */
const harmless =
  /\bchinks? in (?:the|his|her|their|your) armou?r|\b(?:garden|hand) hoes?\b|\bhoes? and (?:rakes?|shovels?)|\bknow hoe\b|\b(?:growth|fire|flame) retard|\bretard(?:ed|s)? (?:growth|ejaculation)|\bpricks? (?:test|your|my|his|her|the|with|of)\b|\b(?:finger|skin|needle|heel|pin) ?-?pricks?\b/

const adverbs =
  '(?:(?:just|so|such|really|very|all|also|a|an|the|too|still|truly|completely|totally|absolutely|fucking|freaking|damn|goddamn|complete|total|absolute|utter|real|big|fat|little|dirty|old|biggest|dumbest|worst|kind of|being|one|nothing but|probably|clearly|obviously|always|even|more|pretty|quite|no more than|like|selfish|arrogant|sad|ignorant|rude|horrible|stupid|ugly|lazy|useless|pathetic|disgusting|filthy|worthless|lying|crazy) )'
const youAre =
  "(?:you(?: really| truly| actually| honestly| clearly| obviously| sure| still| both| all)? are|you(?:'re|'r| were| r|'ve been)|youre|ur?(?: r| are|'re)?|you people are|you lot are|you all are|y'all are)"
const end =
  '(?= ?(?:[.!?,;:)"\']|$|\\n)| (?:and|who|that|like|but|too|also|as well|anyway|just|now|then|already|when|lol|so|for|because|you|if|with|to|at|of|in|man|lady|woman|bitch|ass|comp\\w*|bot|machine|program|thing|person|people|human|being)\\b)'
const groups =
  '(?:women|girls|men|muslims?|jews?|jewish(?: people)?|blacks?|black (?:people|men|women)|whites?|white people|asians?|indians?|immigrants?|migrants?|refugees?|foreigners?|gays?|gay people|lesbians?|trans(?: people|gender\\w*|es)?|homosexuals?|disabled(?: people)?|christians?|hindus?|arabs?|mexicans?|africans?|dalits?|gypsies|roma|your (?:kind|race|people|religion)|people like you|you people|you lot)'

const attacks: readonly RegExp[] = [
  new RegExp(`\\b${youAre} ${adverbs}{0,4}${any(insultAdjectives)}${end}`),
  new RegExp(`\\b${youAre} ${adverbs}{0,4}(?:(?<=\\ban? )\\w+ )?${any(insultNames)}${end}`),
  /\byou people are (?:all )?(?:the same|like that|so)?,? (?:\w+ and )?(?:stupid|lazy|liars|thieves|dirty|idiots|useless|disgusting|crooks)\b|\b(?:people|women|men|girls|someone|foreigners|immigrants) like (?:you|u) (?:should|belong|need to|must|deserve|have no|don'?t)\b(?! (?:be (?:proud|heard|supported|paid)|get more|deserve))/,
  new RegExp(
    `\\b(?:are|r|were) (?:you|u) ${adverbs}{0,3}(?:${any(insultAdjectives)}|idiots?|morons?|retarded|blind|deaf|dense)(?: or (?:something|what))?(?= ?[?.!]|$)`,
  ),
  // "you idiot", "what a moron you are", a whole line that is only a name
  new RegExp(
    `\\b(?:you|u|ya) (?:(?:little|stupid|dumb|fat|ugly|old|lying|lazy|filthy|dirty|pathetic|worthless|useless|damn|bloody|fucking|disgusting|sick|ignorant|miserable|selfish) ){0,3}(?:idiots?|morons?|imbecile|losers?|clown|fools?|liars?|cowards?|creep|pervert|freak|jerk|pigs?|swine|cow|rats?|snake|monkeys?|ape|parasites?|vermin|scum\\w*|trash|garbage|filth|piece of \\w+|waste of \\w+|dogs?|witch|hag|animals?|puss(?:y|ies)|thie(?:f|ves)|savages?|dick|shits?|ass)${end}`,
  ),
  new RegExp(
    `\\b(?:you|u|ya) (?:(?:really|just|all|totally|absolutely|do|still|people|still) )?(?:suck|stink|disgust me|make me (?:sick|puke|vomit|want to (?:puke|vomit))|repulse me|are (?:dead|nothing) to me)\\b`,
  ),
  new RegExp(
    `^\\W{0,3}(?:(?:you|shut up|such an?|what an?|stupid|dumb|ugly|fat|dirty|filthy|bloody|total|complete|little|thick) ){0,3}(?:${any(insultNames)}|stupid|dumb|ugly|pathetic|disgusting|useless|worthless)\\W{0,4}$`,
  ),
  /\b(?:stupid|dumb|damn|bloody|useless|idiotic|pathetic) (?:\w+ )?(?:bot|machine|computer|program|comp|robot|ai|human|woman|man|girl|boy|cow|bitch|idiot|fool|doctor|nurse|foreigner|immigrant|indian|muslim|jew|person like you|being like you)\b/,
  new RegExp(
    `(?:,|\\b(?:listen|hey|hello|bye|no|yes|thanks|right|understand|deaf|here)) ?(?:you )?(?:idiots?|morons?|imbeciles?|retards?|losers?|asshole|dumbass|fools?|pigs?|scum|creep|pervert|clown|dummy|jerk|freak|stupid|ugly|fatso)(?= ?[?.!,]|$)`,
  ),
  new RegExp(
    `\\b(?:you|u|your \\w+|he's a joke and you) (?:look|sound|smell|act|behave|talk|think|write|seem|are|r)s? (?:${adverbs}{0,3})(?:like (?:an? )?(?:\\w+ )?${any(insultNames)}|like (?:shit|crap|garbage|trash)|${any(insultAdjectives)}|fat and \\w+|\\w+ and (?:ugly|stupid|dumb|fat|disgusting|useless|lazy|worthless|pathetic|smelly))\\b`,
  ),
  /\b(?:you(?:'re| are)|u r|youre) (?:\w+ )?(?:fat|stupid|dumb|ugly|old|lazy|useless|disgusting|dirty|rude|crazy|pathetic|ignorant|arrogant|selfish),? (?:and|you) (?:\w+ )?(?:ugly|stupid|dumb|fat|disgusting|useless|lazy|worthless|pathetic|smelly|idiot|incompetent|ignorant)\b/,
  /\b(?:bloody|damn(?:ed)?|dirty|filthy|fucking|stupid|lousy|typical) (?:foreigners?|immigrants?|muslims?|jews?|indians?|women|woman|blacks?|gays?|arabs?|people) like you\b|\b(?:your|ur) (?:mother|mom|mum|mama|wife|sister|daughter) (?:is|was|sucks|smells)(?: such)? (?:an? )?(?:whore|slut|bitch|cow|pig|fat|ugly|hooker|prostitute|easy)\b|\b(?:see|picture|imagine|want|get|like|love) (?:to see )?(?:you|u) (?:naked|nude|undressed|in (?:bed|lingerie|my bed))\b/,
  /\bwhat (?:kind|sort|type) of (?:an? )?(?:idiot|moron|fool|imbecile|loser|clown|monster|pig|animal|creep) (?:are|r) (?:you|u)\b|\b(?:you(?:'re| are)|youre) (?:\w+ )?(?:dumber|stupider|uglier|fatter|lazier|thicker) than\b|\b(?:up|out of) (?:your|ur) (?:\w+ )?(?:ass|arse|backside)\b/,
  // contempt and dismissal
  /\b(?:shut (?:your|ur|the \w+) (?:mouth|face|trap|\w*hole|up)|shut (?:up|it)(?= ?[.!,]|$| you\b)|shut the \w+ up|(?:fuck|piss|bugger|sod|naff|eff) off|go to hell|burn in hell|rot in hell|screw (?:you|u)|up yours\b|get (?:lost|stuffed)(?= ?[.!,]|$| you\b)|eat (?:shit|crap|dirt)|kiss my (?:ass|arse)|suck (?:my|it|on my)|bite me(?= ?[.!]|$)|(?<!\b(?:could|nearly|almost|about to|fit to|will|might) )drop dead|(?<!\b(?:plan|thoughts?|thinking|ever|how you would|tried|urge)\b[^.!?\n]{0,30})kill yourself|kys\b|go (?:and )?(?:die|hang yourself|jump off|drown|choke)|die in (?:a|hell)|hang yourself|end yourself|(?:(?<!\b(?:you|they|he|she|i|we|to) )|(?:should|ought to|have to|need to) )go back to (?:your (?:own )?(?:country|cave|hole|kitchen)|where you (?:came|come|belong))|get out of (?:my|our) country)/,
  /\bi (?:\w+ )?(?:hate|despise|detest|loathe) (?:you|u|your (?:guts|face|kind)|people like you)\b(?! (?:to|for (?:me|us) to|all to))|\b(?:nobody|no ?one) (?:likes|loves|wants|cares about) (?:you|u)\b(?! to)|\b(?:you|u|people like you|your kind) (?:all )?(?:should(?:n'?t| not)?|deserve|don'?t deserve|ought|need|must|have no right) (?:to )?(?:all )?(?:be |have been |get )?(?:die|dead|exist|live|breathe|shot|killed|hanged|hung|raped|beaten|slapped|deported|locked up|aborted|gassed|exterminated|wiped out|put down|burn\w*|ashamed of being|suffer)\b/,
  /\b(?:hope|wish|would like|pray|like)(?: that| if)? (?:you|u|your (?:family|kids|children|mother|baby))(?: all)?(?: will| would| should)? (?:die|dies|died|were dead|get (?:cancer|raped|killed|hit|sick|fired)|rot|burn|suffer|choke|(?<!\b(?:could|nearly|almost|about to|fit to|will|might) )drop dead|never wake)\b/,
  new RegExp(
    `\\b(?:all |most |these |those )?${groups} (?:are|is|should|deserve|don'?t deserve|belong|need to)(?: all| just| nothing but| only| never| always| such| so| too| really| simply| be)* (?:an? )?(?:${any(insultAdjectives)}|${any(insultNames)}|terrorists?|criminals?|dirty|evil|cancer|disease|burden|in the kitchen|die|dead|exterminated|killed|shot|hanged|gassed|deported|gone|wiped out|allowed to vote|sick|mentally ill|rape\\w*|slaves|not (?:even )?(?:human|people)|less than human|objects?|property)\\b`,
  ),
  new RegExp(
    `\\bi (?:\\w+ )?(?:hate|despise|detest|loathe|can'?t stand|want to (?:kill|hurt|shoot|rape|beat)) (?:all |those |these |you )?(?:\\w+ )?${groups}\\b`,
  ),
  // threats
  /\b(?:i(?:'ll| will|'m going to|'m gonna| am going to|mma| gonna| want to| wanna| would like to| can| could| should| might|'d(?: like| love)? to|'d)|we(?:'ll| will|'re going to)|someone (?:should|will)) (?:\w+ (?:and |an axe and )?){0,4}(?:kill|murder|hurt|beat(?: up)?|punch|slap|smack|deck|strangle|choke|stab|shoot|rape|chop|cut|burn|destroy|smash|break|crush|hit|hunt|end|bury|gut) (?:you|u|ur|your (?:face|neck|head|bones|legs|family|house|throat|teeth))\b(?! (?:a (?:little|bit)|when i (?:press|touch|inject)|off on|with (?:the bill|these)|some slack|a deal|a break|short|down (?:on|to)))/,
  /\bi (?:know|will find out|can find(?: out)?) where (?:you|u|your \w+) (?:live|lives|work|sleep|go)\b|\bi(?:'ll| will| am going to|'m going to|'m gonna) (?:find|come for|come after|get) (?:you|u) and\b|\bwatch your back\b|\byou(?:'ll| will) (?:regret (?:this|it)|pay for this|be sorry|die|be dead)(?= ?[.!,]|$| if| for| you)|\bor (?:else )?i(?:'ll| will) (?:kill|hurt|beat|hit|slap) /,
  // sexual advances
  /\b(?:have|want|wanna|let'?s have|having) (?:some |rough |a )?(?:sex|quickie|threesome|intercourse) (?:with (?:me|you|u)\b|right now|together|now|tonight)|^(?:let'?s|lets|wanna|want to|can we|shall we) (?:have|do|get)? ?(?:sex|naked|fuck|laid|it in bed)|\b(?:show|send|give) (?:me|us) (?:your|ur|some|a) (?:\w+ ){0,2}(?:ass|tits?|boobs?|breasts?|nudes?|naked|pussy|butt|bum|body|panties|underwear|head|blow ?job|bra|feet)\b|\b(?:suck|lick|ride|touch|grab|taste|eat|feel|see|squeeze|spank) (?:my|your|ur) (?:\w+ )?(?:dick|cock|pussy|tits?|boobs?|ass|butt|balls|nipples|vagina|penis|breasts?|body)\b(?! (?:exam|mass|temperature|weight|language))/,
  /\b(?:are|r) (?:you|u) (?:a )?(?:hot|horny|sexy|a virgin|virgin|wet|naked|good in bed|kinky|wearing (?:any|a bra|panties|underwear))(?= ?[?.!]|$| for\b| right| in bed|\?)|\b(?:you|u)(?:'re| are| look)? (?:so |very |really |are so |such a )?(?:sexy|hot(?! water| flash| and cold)|horny)(?= ?[.!]|$| baby| girl| in )|\b(?:sit on my|on your knees|take off your (?:clothes|shirt|bra|pants|panties|dress)|get naked|strip for me|what are you wearing(?! (?:now|instead|for|to|on (?:your|the))\b)|your (?:tits|boobs|ass|pussy|butt)|sleep with me|make love to (?:me|you)|spread your legs|turn(?:s|ing)? me on|nice (?:tits|ass|boobs|butt|rack)|jerk(?:ing)? off|wank)\b|\bi(?:'d| would|'m going to| will| want to|'ll)? (?:\w+ ){0,2}(?:fuck|screw|shag|bang|rape|do you hard|hit that|tap that)\b/,
  /\b(?:you(?:'re| are)|he's|is) (?:\w+ )?(?:really |so |fucking |a )?gay(?= ?[.!]|$)|\bthat'?s (?:so )?gay\b|\byes and you are (?:black|brown|a (?:woman|girl|muslim|jew))\b/,
  // other languages
  /\b(?:ta gueule|ferme(?:z)?[- ]la|casse[- ]toi|va te faire|nique ta|fils de pute|(?:tu es|t'es|vous etes) (?:\S+ ){0,2}(?:conn?e?|idiot\w*|debile\w*|stupide\w*|nulle?|imbecile\w*|minable\w*)|espece d[e'] ?\w+|sale (?:con|conne|arabe|noir|juif|pute|negre))\b/,
  /\b(?:callate|vete a la mierda|vayase a la mierda|chinga tu|que te jodan|jodete|(?:eres|es usted|usted es) (?:\S+ ){0,2}(?:idiota|estupid\w|imbecil|tont\w|inutil|basura|mierda|patetic\w)|(?:maldit[oa]|puto|puta|pinche) \w+)\b/,
  /\b(?:halt(?:'?s|en sie)? (?:die |den |das )?(?:fresse|maul|klappe|mund)|verpiss dich|fick dich|leck mich|(?:du|sie) (?:bist|sind) (?:\S+ ){0,3}(?:idiot\w*|dumm|blod|(?:dumme|blode)[rs]? (?:kuh|gans|ziege|pute|sau|nuss|ochse|esel|hund|kerl)|arsch\w*|schwein|versager\w*|unfahig|abschaum|trottel)|du (?:\S+ )?(?:idiot|arsch\w*|schwein|trottel|depp|penner|miststuck|sau))\b/,
  ...contemptMoves,
]
const patterns = patternSet(attacks)
