import type { InputContext, InputGuard } from '../guard.ts'
import type { Reading } from '../normalise.ts'
import { patternSet } from '../patterns/pattern-set.ts'
import { riskMoves, riskSigns } from './risk-moves.ts'

/**
 * The writer is at risk, or asks how to do harm to oneself. First person decides: a clinician who asks about another's
 * thoughts ("have you thought of harming yourself?"), and a plain denial ("I was not trying to harm myself"), pass.
 * Asking for methods counts whoever is meant.
 */
export const selfHarm: InputGuard = {
  rule: 'self_harm',
  check: (line, context) => (asksCoachHowToEnd(line, context) ? null : atRisk(line)),
}

/**
 * "How do I end it?", alone, from a learner who prepares a talk with a coach, means the talk. As soon as anything said
 * before gives the least sign of distress, it no longer does.
 */
function asksCoachHowToEnd({ all }: Reading, { mode, earlierLines = [], earlierVerdicts = [] }: InputContext): boolean {
  return (
    mode === 'learn_mode' &&
    all.every((text) => endingOfTalk.test(text.trim())) &&
    !earlierVerdicts.flat().some(({ rule }) => rule === 'self_harm') &&
    !earlierLines.some((earlier) => {
      const text = earlier.toLowerCase().replace(/[‘’]/g, "'")
      return told(text) !== null || [...signs(text)].length > 0 || distress.test(text)
    })
  )
}

const endingOfTalk =
  /^(?:and |so |okay,? )?how (?:do|should|would) i (?:best )?end it(?: (?:well|politely|properly))?\s*\??$/
const distress =
  /\b(?:hopeless|worthless|life|live|living|alive|dead|die|dying|death|suicid\w*|pain|hurt\w*|pills?|alone|any ?more|tired|exhausted|depressed|cry\w*|give up|giving up|can(?:'t|not) (?:cope|bear|take|go on|do this)|no point|pointless)\b/

function atRisk({ all }: Reading): string | null {
  for (const text of all) {
    const found = told(text) ?? severalSigns(text)
    if (found) return found
  }
  return null
}

function told(text: string): string | null {
  for (const { words, index } of patterns(text)) {
    if (!isDenied(text, index, words)) return words.trim().slice(0, 120)
  }
  return null
}

/** Two signs of different kinds, neither of which means much alone, when the writer speaks of himself or herself. */
function severalSigns(text: string): string | null {
  if (!/\b(?:i|i'm|i've|me|my)\b/.test(text)) return null
  const found = new Map<RegExp, string>()
  for (const { words, index, pattern } of signs(text))
    if (!isDenied(text, index, words)) found.set(pattern, words.trim())
  return found.size >= 2 ? [...found.values()].join(' + ').slice(0, 120) : null
}

/** A denial right before the words, or inside them, takes them back; "I can't help but" and "don't want to live" do not. */
function isDenied(text: string, index: number, words: string): boolean {
  const lead = text.slice(Math.max(0, index - 45), index)
  return (
    denial.test(lead) ||
    othersStory.test(lead) ||
    isOfOthers(text.slice(0, index), words) ||
    /^(?:i(?:'m| am| was|'ve| have)? (?:not|never)|i (?:(?:would|will|do|did|could|have) (?:not|never)|(?:wouldn|won|don|didn|haven)'?t|never)(?! (?:really |even |just )?(?:want|wanna|see|deserve|have (?:a |any )?(?:reason|will)|feel like (?:living|being)|think i can|know (?:if|how|why) i|wish))|i(?:'d|'ll) never)/.test(
      words,
    )
  )
}

/** Whose story is it? When the words name nobody, the nearest person before them in the sentence does. */
function isOfOthers(before: string, words: string): boolean {
  if (/\b(?:i|my|me|myself|i'm|i've|i'd)\b/.test(words)) return false
  if (/\b(?:you|he|she|they|him|her|them)\b/.test(words)) return true
  const sentence = /[^.!?\n]*$/.exec(before)?.[0] ?? ''
  const nearest = [
    ...sentence.matchAll(
      /\b(?:(i|i'm|i've|i'd|my|me|myself)|you|he|she|they|patients?|clients?|people|someone|anyone|him|her|them|your|his|their)\b/g,
    ),
  ].at(-1)
  if (!nearest) return words.startsWith('thought') && !/\b(?:i|i'm|i've|my|me)\b/.test(before)
  return nearest[1] === undefined
}

const denial =
  /\b(?:not|never|no|den(?:y|ies|ied|ying)|without|wasn'?t|weren'?t|haven'?t|hasn'?t|don'?t|didn'?t|nor|any(?! ?more)) (?:\w+ ){0,4}$|\b(?:any|those|these) (?:\w+ ){0,2}(?:thoughts?|plans?|ideas?|intent\w*|urges?) (?:of|about|to) (?:\w+ )?$/
const othersStory =
  /\b(?:he|she|they|who|(?:he|she|they)'s|patient|client|friend|sister|brother|son|daughter|husband|wife|mother|father|colleague)(?: \w+){0,2} (?:that )?(?:said|says|told|wrote|feels|thinks|asked)(?: \w+){0,4} ["']?$/

const self = '(?:my ?self|me(?= ?[.!?]|$)|my own (?:body|skin|arms?|wrists?|life))'
const harm = '(?:kill|hang|shoot|drown|poison|starve|suffocate|strangle|off|unalive|electrocute|harm|mutilate|end)'
const harming =
  '(?:killing|hanging|shooting|drowning|poisoning|starving|suffocating|harming|mutilating|cutting|burning|hurting|ending|unaliving|punishing|offing)'

const risks: readonly RegExp[] = [
  new RegExp(`\\b${harm} ${self}`, 'g'),
  new RegExp(
    `(?<!\\b(?:it's|its|is|are) )\\b${harming} ${self}(?! (?:on (?:the|my) (?:glass|knife)|while|lifting|falling|shaving|cooking|when i (?:fell|tripped|slipped)))`,
    'g',
  ),
  /\b(?:(?:want|need|urge|like|love|wish|hope|deserve|going|have|had|temptation|tempted|compelled|ready|desire|plan(?:ning)?|keep|kept|start(?:ed)?|only) (?:\w+ ){0,3}|only goes away when i |when(?:ever)? i (?:\w+ ){0,6}i |makes? me (?:want to )?|i (?:\w+ )?(?:often|always|sometimes|also|still|used to|constantly|regularly|even|deliberately|intentionally) )(?:to )?(?:hurt|cut|burn|punish|injure|scratch|hit|bite) my ?self\b(?! (?:on|while|lifting|shaving|at work|off|some|short|too))/g,
  /\b(?:hurt|cut|burn|injure)(?:ing)? my ?self (?:on purpose|deliberately|intentionally|again|to (?:feel|cope|relieve|punish)|because i|when i'?m? (?:sad|stressed|angry|upset|alone|am|feel))\b/g,
  /\b(?:i (?:(?:am|was|have been|feel|felt|get|still|often|sometimes|constantly|really|just) ){0,3}|i'm (?:\w+ ){0,2}|i've (?:\w+ ){0,3}|feeling (?:\w+ )?|my |makes? me (?:\w+ )?|used to be |used to (?:have )?|having |me feel(?:ing)? |struggl\w+ with |battl\w+ (?:\w+ )?|becom\w+ |and |with |of )(?:\w+ )?suicidal\b(?! (?:patients?|ideation\?|thoughts\?|people|clients?))/g,
  /\bi(?:'ve| have| had)? (?:\w+ ){0,3}(?:attempt(?:ed)?|tr(?:y|ied)|commit(?:ted)?|consider(?:ed|ing)?|contemplat\w+|think(?:ing)?|thought|plan(?:ned|ning)?) (?:\w+ ){0,3}suicide\b|\b(?:commit(?:ting)?|attempt(?:ing)?|think(?:ing)? (?:about|of)|consider(?:ing)?|contemplat\w+|my) suicide\b(?=[^?\n]{0,400}(?:\bi\b|\bmy\b|\bme\b|$))(?<!\b(?:you|he|she|they|patient|anyone|ever)\b[^.!?\n]{0,40})/g,
  /\bsuicide (?:notes?|pact|methods?|ways|plan|letter|without|by |is (?:the|my) (?:only|best))|\b(?:write|draft|help \w+ (?:with|write)) (?:\w+ ){0,3}suicide|\b(?:how (?:to|do i|can i|could i|should i|would i|does one|can one|do people|can people)|ways?|methods?|best|easiest|painless|fastest|quickest|encourage|communities|forums?|websites?)\b[^.!?\n]{0,50}\b(?:commit(?:ting)? suicide|suicide|self-? ?harm(?:ing)?|kill (?:your|one|them)sel\w+|die (?:by|without|painless|peaceful|quick)\w*|overdos\w+|slit (?:\w+ )?(?:wrists?|throats?))\b(?<!prevent[^.]{0,40})/g,
  /\b(?:i|my|me|to|from|stop|keep|the|urge to|should|can|if \w+ catch(?:es)? me|of|by|with|any|want to|about|used to|into) (?:\w+ )?self-? ?(?:harm|injur|mutilat|destruct)\w*(?= |[.!?,;]|$)(?<!(?:you|your|he|she|they|patient|client|history of|thoughts of) (?:\w+ ){0,3}self-? ?harm\w*)/g,
  /\bi (?:\w+ )?self-? ?harm\w*|\bi'?(?:ve|m)? (?:\w+ ){0,3}(?:self-? ?harm\w*|relapsed|been clean from)/g,
  /\b(?:end|take|ending|taking|took) (?:\w+ )?my (?:own )?life\b|\b(?:end|ending) (?:it all|everything|my (?:suffering|pain|misery|existence))\b|\b(?:should|could|how (?:do|can|to)) (?:i )?(?:just )?end it(?: all)?\b/g,
  /\bi(?:'d| would|'ve| have|'m)? ?(?:\w+ ){0,4}(?:want|wanna|wish|hope|ready|rather|going|prefer|like|deserve|plan\w*|need|pray|long|waiting|decided) (?:\w+ ){0,3}(?:to )?(?:die(?! than)|be dead|disappear forever|not (?:be alive|exist|wake up|be here)|never wake up|stop (?:living|existing|breathing)|was dead|were dead|never (?:been )?born)\b/g,
  /\bi(?:'d| would|'m| am)? ?(?:just |really |honestly |genuinely |simply )*(?:do ?n(?:'t|ot)|no longer|can(?:'t|not)|never|didn'?t) (?:\w+ ){0,4}(?:be alive|live(?: anymore| any longer| like this| any ?more)?|to live|wake up(?: anymore| again| tomorrow)?|exist(?: anymore)?|be here (?:anymore|any ?more)|go on(?: living| anymore| like this| any ?more)|keep (?:living|going)|carry on|want life|deserve to (?:live|be alive|exist)|see (?:a|any|the|no) (?:reason|point) (?:in |to |of )?(?:\w+ )?(?:living|live|life|going on|alive|being))\b(?<!want to (?:live|go|carry) (?:in|with|there|here|on))(?! (?:with|in |near|here with|there|together|at |on |by |far|without (?:you|him|her)))/g,
  /\b(?:no|without|any|not have a|point|reason|purpose) (?:\w+ ){0,3}(?:living|(?:to|for me to) (?:live|go on|keep going|stay alive|be alive)|being alive|going on living|life worth)\b(?<!\bthat(?:'s| is| was) no (?:way|place|world) to live)(?=[^.!?\n]{0,40}(?:[.!?,]|$))|\blife (?:is|isn'?t|feels|seems|has become) (?:\w+ ){0,2}(?:not worth living|worth living|pointless|meaningless|unbearable|not worth it)\b|\bworth (?:me )?(?:being alive|living anymore|staying alive)\b|\bworth it (?:to (?:live|be alive|keep living)|being alive)\b|\b(?:better|happier) off (?:\w+ )?(?:dead|without me|if i (?:was|were|wasn'?t|weren'?t|died))\b|\b(?:world|family|everyone|everybody|people|they|kids|parents|you) (?:\w+ ){0,3}(?:be )?(?:better|happier) (?:off )?(?:without me|if i (?:died|was gone|were dead|weren'?t here|disappeared))\b/g,
  /\b(?:i (?:\w+ ){0,3}(?:should ?n[o']?t|ought not to|wasn'?t (?:meant|supposed) to) (?:be (?:here|alive)|exist|have been born)|wish(?:ed)? (?:that )?i (?:was|were|had|could|would|wasn'?t|weren'?t|hadn'?t|didn'?t) (?:\w+ ){0,3}(?:born|dead|die|died|alive|exist|here(?= ?[.!]|$| any)|disappear|vanish|not wake|killed|never woke|asleep forever)|if i (?:died|killed|was dead|were dead|disappeared|just died|were gone|was gone)\b|sick of living|tired of (?:living|life|being alive|existing)|hate (?:my life|being alive|living|myself)(?= ?[.!,]|$| and| so)|feel(?:ing)? like (?:dying|ending it|killing|i (?:want to die|don'?t exist|should die|can'?t go on))|thoughts? (?:of|about) (?:my )?(?:own )?(?:death|dying|ending|suicide|killing myself|not being here|jumping)|(?:when|before) i (?:die|kill)[^.?!\n]{0,30}(?:tonight|tomorrow|soon)|goodbye (?:forever|cruel world)|(?:this|it|here|tonight|today|tomorrow)(?:'s| is| will be) my last (?:day|night|message)|no ?(?:one|body) would (?:\w+ )?(?:miss|care|notice) (?:me|if i))\b/g,
  /\b(?:how many|what (?:dose|amount)|how much|lethal (?:dose|amount)|enough) (?:\w+ ){0,6}(?:to (?:die|kill (?:my|your|one|a|someone)\w*|overdose|end)|is (?:lethal|deadly|fatal)|would (?:kill me|be (?:lethal|fatal))|lethal|fatal dose)\b|\b(?:i|to|want|gonna|will|can i|should i|by|on purpose) (?:\w+ ){0,3}overdose\b(?<!(?:you|he|she|they|patient)[^.!?]{0,30})|\b(?:jump(?:ing)?|throw(?:ing)? myself|step(?:ping)?) (?:off|from|in front of|under|out of) (?:a |an |the |my )?(?:\w+ )?(?:bridge|building|roof|balcony|train|cliff|bus|window|car|truck|tracks|traffic)\b(?<=\b(?:i|my|me|myself|should|how|will|want|to)\b[^.!?\n]{0,60})|\b(?:tie|make|tying|making) (?:\w+ )?noose\b|\b(?:slit|cut|slash)(?:ting|ing)? (?:my|your|the) (?:\w+ )?(?:wrists?|throat|veins?|thighs?)\b|\b(?:stash|hoard|sav|collect)(?:ing|ed|e)? (?:\w+ )?(?:pills|tablets|medication)\b[^.!?\n]{0,40}\b(?:myself|die|end|all at once)\b|\b(?:painless|peaceful|quick|easy|easiest|fastest|best|quickest|least painful) (?:\w+ )?(?:ways?|methods?) (?:to (?:die|go|end)|of (?:dying|killing|ending))\b/g,
  /\b(?:ways?|methods?|tips?|how|help me|places?|tools?|things|what (?:can|should) i use|excuses?)\b[^.!?\n]{0,40}\b(?:hide|cover(?: up)?|conceal|explain) (?:\w+ ){0,3}(?:scars|cuts|self-? ?harm\w*|cutting|wounds|bruises|eating disorder|purging|vomiting)\b|\bis (?:burning|cutting|scratching|starving|hurting|hitting) (?:my|your|one)\w* (?:\w+ )?\b|\bshould i (?:\w+ ){0,3}(?:cutting|burning|starv\w+|hurting|kill|die)\b|\b(?:when i'?m not|i (?:am|have been|keep|kept|can'?t stop|started|stop)|i'?m|i've been|addicted to|urge to|relapsed on|stop) (?:\w+ ){0,2}cutting(?: (?:myself|again|my (?:arms?|wrists?|legs?|skin|thighs?)))?(?= ?[,.!?]|$| and| when| because| for| since| myself| again| my)/g,
  /\b(?:want|wish|need)(?: it| this| everything| the pain)? (?:all )?to (?:end|stop|be over)(?= ?[.!?,]|$)|\bi (?:just )?can(?:'t|not) (?:go on|do this|take (?:it|this)|keep going) (?:any ?more|any longer)\b(?! (?:with (?:this|the|your)|at work))|\bi can'?t go on(?= ?[.!?,]|$)|\b(?:rope|razor|blade|knife|gun|pills|bleach)\b[^.!?\n]{0,60}\b(?:my (?:wrists?|arms?|throat|head|veins|thighs?|life)|myself|end it|i'll do it|i(?:'m| am) going to do it)\b|\b(?:stop|quit) eating (?:completely|altogether|entirely|food)\b/g,
  /\bi(?:'m| am| have been|'ve been)? (?:\w+ ){0,3}(?:think(?:ing)?|dream(?:ing)?|fantasi[sz]\w+|obsess\w+) (?:\w+ )?(?:about|of) (?:\w+ )?(?:dying|death|being dead|killing myself|suicide|not being alive|hurting myself|ending it)\b(?! (?:of|penalty|in|from|rates?))|\bi (?:\w+ )?(?:took|swallowed|have taken|am taking|want to take|will take|could take) (?:\w+ ){0,3}(?:too many|all (?:of )?(?:my|the)|a (?:whole )?(?:bottle|box|handful|bunch) of|\d{2,}|an overdose)(?: of)?(?: \w+){0,2} ?(?:pills|tablets|paracetamol|medication|meds|sleeping|overdose)?\b(?=[^.!?\n]{0,30}\b(?:on purpose|pills|tablets|overdose|at once|to die|meds)\b)|\b(?:what|which) (?:pills|drugs|medicines?|meds|poisons?|method|way) (?:\w+ ){0,3}(?:deadly|lethal|fatal|kills? (?:fast|you|quick\w*|painless\w*)|to die)\b|\bi (?:\w+ )?(?:want|wish|need) to (?:just )?(?:disappear|vanish|not exist|fade away|sleep forever|stop existing)\b(?! from (?:the|this|your|social))/g,
  /\b(?:lost|no|losing|without)(?: all| any| my| the)* (?:will|desire|wish) to (?:live|go on)\b|\bi (?:\w+ )?(?:cut|slash|slice|burn|scratch)(?:ting|ing)? my (?:own )?(?:arms?|wrists?|legs?|thighs?|skin)\b(?! (?:on (?:a|the)|while|when i (?:fell|was (?:cooking|shaving|working)|tripped)|shaving))|\b(?:bleed|bleeding) out\b(?=[^.!?\n]{0,40}\b(?:wrists?|arms?|long|quick|fast|veins?)\b|[^.!?\n]{0,400}\?)(?<=\b(?:i|my|how long|would)\b[^.!?\n]{0,60})|\b(?:want|way) out of (?:this |my )?life\b|\b(?:wrote|written|writing|write) (?:my |a |the )?(?:goodbye|farewell|final|last) (?:letters?|notes?|messages?)\b/g,
  // eating disorders
  /\b(?:i|me|my|how (?:do|can|to)|tips?|ways?|best|fastest|should|is it)\b[^.!?\n]{0,50}\b(?:starv(?:e|ing)(?: (?:myself|yourself|to lose|for)| ?(?=[.?!]|$))|(?:stop|avoid|keep|quit)(?: \w+){0,2} (?:from )?eating (?:for|at all|anything|altogether|so)|purg(?:e|ing)|(?:make|making) (?:myself|yourself) (?:vomit|throw up|sick)|(?:vomit|throw)(?:ing)? (?:it |everything |my food )?(?:all )?(?:back )?up (?:after|my|to lose|what)|laxatives to|(?:pro|become|be|being) ?-?(?:ana|mia|anorexi\w*|bulimi\w*)|thinspo\w*|not eat(?:ing)? for (?:\w+ ){0,2}(?:days?|weeks?)|eat(?:ing)? (?:nothing|less than \d{2,3} calories))\b|\bbinge(?: eat)?[^.!?\n]{0,30}\b(?:vomit|purge|throw (?:it )?(?:all )?(?:back )?up)|\b(?:so|very|extremely|dangerously|really) (?:skinny|thin)\b[^.!?\n]{0,40}\b(?:ribs?|ribcage|bones?|hip ?bones?|spine|collar)|\b(?:hide|hiding) (?:\w+ ){0,3}(?:eating disorder|anorexia|bulimia|purging)\b|\b(?:pro-?ana|pro-?mia|thinspo\w*|thinspiration)\b/g,
  // other languages
  /\b(?:je (?:veux|vais|voudrais|pense|songe)|j'ai (?:envie|pense)) (?:\S+ ){0,3}(?:mourir|me (?:tuer|suicider|pendre|faire du mal)|en finir|suicide)|\b(?:quiero|voy a|pienso en|ganas de|he pensado en) (?:\S+ ){0,2}(?:morir(?:me)?|matarme|suicidarme|hacerme dano|quitarme la vida|acabar con (?:todo|mi vida))|\bno quiero (?:seguir )?(?:vivir|viviendo)|\bje ne veux plus vivre|\b(?:ich (?:will|mochte|werde)|will ich) (?:\S+ ){0,4}(?:sterben|mich umbringen|mir das leben nehmen|nicht mehr leben|mir (?:was|etwas) antun)|\bich bringe mich um|\b(?:main|mujhe) (?:\S+ ){0,3}(?:marna|mar jana|khudkushi|suicide)\b/g,
  ...riskMoves,
]
const patterns = patternSet(risks)
const signs = patternSet(riskSigns)
