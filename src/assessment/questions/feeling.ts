import { both, does, either, hurts, isUnkind, not, says } from '../line-tests.ts'
import { signs } from '../signs/index.ts'
import { onlySoundsSorry, takesBlameAway } from '../../language/act-formulae.ts'
import { type Doing, sentencesThat, shows } from './doing.ts'
import type { Said } from './read-said.ts'

const understands = shows(both(either(does('empathy'), says('burden', 'ofTheOther')), not(isUnkind)))

const putsInWords =
  /\b(?:(?:that|it|this)(?: must| sounds| would| seems| feels|'s| is| was)(?: have)?(?: been| be| like)? (?:\w+ ){0,3}(?:hard|difficult|tough|rough|frighten\w*|scary|awful|terrible|painful|exhaust\w*|frustrat\w*|annoy\w*|upset\w*|stressful|a lot|a shock|unfair|disappoint\w*|lonely|heavy|worr\w+|hurt\w*|humiliat\w*|horrible|unsettling|overwhelm\w*)|i (?:can |do )?(?:see|understand|hear|imagine|realise|realize|get|know) (?:that |why |how |what |you)|you(?:'re| are| were| must be| must have been| sound| seem| feel| felt)(?: \w+){0,2} (?:worr\w+|angry|upset|afraid|scared|hurt|exhaust\w*|tired|frustrat\w*|disappoint\w*|sad|annoy\w*|alone|lonely|let down|under pressure|overwhelm\w*|humiliat\w*|anxious|nervous|shaken|shocked|furious|frightened)|no wonder|of course you(?:'re| are)|anyone would|you have every right|(?:that|it) must have|i'd (?:be|feel) (?:\w+ ){0,2}(?:too|the same|as well))\b/

const apologises = ({ plain, read }: Said): boolean =>
  (read.acts.has('apology') ||
    /\b(?:i'm|i am|we're|we are|so|very|truly|really) sorry\b|\bsorry (?:for|about|that (?:i|we|it|this|you had))\b|\bapolog(?:y|ies|ise|ize)\b|\bi (?:beg|ask) your pardon\b|\bforgive me\b|^sorry[.,!]|, sorry[.,!]?$/.test(
      plain,
    )) &&
  !onlySoundsSorry(plain) &&
  !/\b(?:not|won't|no reason|nothing|never|don't|see no) (?:\w+ ){0,3}(?:apolog\w+|sorry)|\bsorry to hear\b|\byou (?:\w+ ){0,2}apolog/.test(
    plain,
  )

const ownsUp = ({ plain, read }: Said): boolean =>
  read.acts.has('accountability') ||
  /\b(?:my (?:fault|mistake|doing|error|responsibility|job)|(?:i|we) (?:forgot|failed|overlooked|missed (?:it|that|this|the)|should(?:n't| not)? have|was wrong|were wrong|got (?:it|that|this) wrong|let you down|said nothing|made (?:a|the|that) (?:mistake|error)|messed up|take (?:full |the )?(?:responsibility|blame)|could have|ought to have|neglected|did(?:n't| not) (?:call|ring|tell|ask|check|stop|speak|say|notice|listen|act|step|inform|warn|help|pass))|that(?:'s| is| was) (?:on )?(?:me|us|wrong|my|our)\b|our (?:fault|mistake|error)|on (?:me|us)\b)/.test(
    plain,
  )

const praises = ({ plain, asks }: Said): boolean =>
  asks === null &&
  /^(?:very good|good|great|excellent|perfect|wonderful|nice|lovely|exactly)[,.!]|\b(?:well done|good (?:work|job|idea|question|thinking|at)|great (?:work|job|idea|that you)|(?:i|we) (?:really |very much |do |truly )?(?:appreciate|admire|value|respect|like (?:how|that|the way))|thank you for (?:telling|saying|being|coming|your (?:honesty|openness|work|effort|patience))|thanks for (?:telling|saying|being|your|coming)|impress\w*|you(?:'re| are) (?:very |really )?(?:good|strong|brave|reliable|doing (?:well|great|everything))|you(?:'ve| have)(?: all)? (?:done|kept|held|built|managed|handled|looked after)|excellent|brilliant|proud of|(?:that|it) (?:took|takes) (?:courage|strength)|the best\b.*\byou|good that you|right that you|better than most|it(?:'s| is) good (?:that|to)|your (?:strength|effort|experience|work) )/.test(
    plain,
  )

const clears = ({ plain }: Said): boolean =>
  takesBlameAway(plain) ||
  /\b(?:you did nothing|not your (?:fault|doing|mistake)|nobody (?:suspects|blames|thinks|accuses)|nothing to bring it|(?:i|we) (?:do not|don't) know (?:yet )?(?:what happened|who)|not (?:to blame|here to (?:blame|accuse|hand out))|isn't about (?:blame|guilt)|as a witness|not a suspect)\b/.test(
    plain,
  )

/** Meeting the other's feelings, and owning one's own part. */
export const feelingDoings: readonly Doing[] = [
  {
    name: 'takes blame away',
    heads:
      /^(?:mak|say|tell|told|reassur|stress|emphasi|assur|express|state|explain|clarif)\w*\b.*\b(?:not|isn't|no|nobody|no one|without|innocent)\b.*\b(?:to blame|fault|guilty|guilt|blamed|suspect\w*|accus\w*|responsible|investigation against)\b/i,
    topic: 'free',
    find: sentencesThat(clears),
  },
  {
    name: 'condoles',
    heads:
      /^(?:(?:express|offer|give|convey|extend|show)\w*\b.*\b(?:condolences?|(?:sympathy|regret)\b.*\b(?:death|loss|died|bereave\w*))\b|condol\w*)/i,
    nouns: /\bcondolences?\b/i,
    topic: 'free',
    find: sentencesThat(({ plain }) =>
      /\b(?:sorry (?:about|for|to hear|for your)|condolences|my sympathy|that must|deepest|sorry that)\b/.test(plain),
    ),
  },
  {
    name: 'apologises',
    heads:
      /^(?:(?:offer|mak|express|giv|issu)\w* (?:an? |his |her |their )?(?:\w+ )?(?:apolog\w+|regret)|apologi[sz]\w*|say\w* (?:that )?(?:\w+ )?(?:\w+ )?(?:\w+ )?sorry|express\w* regret|excuse (?:himself|herself|themselves))/i,
    nouns: /\bapolog(?:y|ies|i[sz]\w*)\b/i,
    topic: 'loose',
    find: sentencesThat(apologises),
  },
  {
    name: 'owns their part',
    heads:
      /^(?:own\w*(?: up)?\b|tak\w* (?:\w+ )?(?:responsibility|ownership|accountability|blame)|accept\w* (?:\w+ )?(?:responsibility|blame|fault)|(?:admit|acknowledg|recogni[sz]|nam|own|stat|concede|conced|confess|say)\w*\b.*\b(?:(?:own|their|his|her|the learner's|the (?:company|firm|hospital|home|team|clinic|school|bank)(?:'s)?) (?:\w+ )?(?:part|share|mistakes?|errors?|faults?|failures?|responsibility|failing|omission|role)|(?:mistake|error|fault) (?:was|is|as) (?:theirs|his|hers|their own)|(?:was|were|is) (?:at fault|wrong|to blame)|(?:a|the) (?:mistake|error|failure)))/i,
    nouns: /\b(?:ownership|accountab\w+|(?:own|their|his|her) (?:own )?part\b|responsibility for)/i,
    topic: 'loose',
    find: sentencesThat(
      (said) =>
        said.asks === null &&
        (ownsUp(said) ||
          (apologises(said) &&
            /\b(?:i|we)\b.*\b(?:i|we|my|our)\b|\bfor (?:not|my|the|what|having)\b/.test(said.plain))),
    ),
  },
  {
    name: 'praises',
    heads:
      /^(?:prais|compliment|appreciat|congratulat|commend|honou?r|(?:acknowledg|recogni[sz]|nam|mention|highlight|point out|note|valu|giv|express|show)\w*\b.*\b(?:strengths?|efforts?|good work|achievements?|contributions?|performance|results?|merits?|success\w*|commitment|work|progress|positives?|something positive|what (?:is|went|goes|works?) (?:going )?well|appreciation|praise|hard work|loyalty|merits?|compliment))\w*/i,
    nouns: /\b(?:praise|compliment|appreciation|positive feedback)\b/i,
    topic: 'loose',
    find: sentencesThat(praises),
  },
  {
    name: 'reassures',
    heads:
      /^(?:reassur|comfort|calm(?:s|ed|ing)? (?:her|him|them|the)|sooth|encourag(?:e|es|ed|ing) (?:her|him|them|the))\w*/i,
    nouns: /\breassur\w+|\bcomforting\b/i,
    topic: 'loose',
    find: sentencesThat(
      (said) =>
        shows(does('empathy'))(said) ||
        /\b(?:don't worry|no need to (?:worry|be afraid)|you(?:'re| are) (?:not alone|safe|in good hands|not in trouble|doing (?:well|fine|right))|i(?:'m| am|'ll be| will be) (?:here|with you|there)|we(?:'ll| will) (?:look after|take care|get through|manage|stay|be (?:there|with you))|nobody (?:suspects|blames|will)|that(?:'s| is) (?:normal|common|all right|okay|very common|nothing unusual)|take your time|it(?:'s| is) not your fault|perfectly normal|many (?:people|women|parents|patients))\b/.test(
          said.plain,
        ),
    ),
  },
  {
    name: 'takes the feelings seriously',
    heads:
      /^(?:acknowledg|recogni[sz]|validat|empathi[sz]|sympathi[sz]|show\w* (?:\w+ )?(?:empathy|understanding|compassion|sympathy|concern|consideration|regard|that (?:they|he|she) (?:understand|see)\w*)|express\w* (?:\w+ )?(?:empathy|understanding|sympathy|compassion|concern)|tak\w* (?:\w+ ){0,6}seriously|put\w* (?:\w+ ){0,6}(?:in|into) words|nam\w* (?:the |her |his |their )?(?:\w+ )?(?:feelings?|emotions?|anger|fear|worry|frustration|hurt)|reflect\w*(?: back)?|mirror|understand\w* (?:her|his|their|why|how|what|the)|appreciate how|normali[sz]|respond\w* (?:with (?:empathy|understanding|warmth)|empathically|to (?:her|his|their|the) (?:feelings?|emotions?|fears?|anger|worr\w+|frustration|distress|tears))|react\w* (?:with empathy|to (?:her|his|their|the) (?:feelings?|emotions?|fears?|anger|worr\w+|distress))|address\w* (?:her|his|their|the|\w+'s) (?:\w+ )?(?:feelings?|emotions?|fears?|anger|worr\w+|anxiety|distress|grief)|see\w* (?:how|what) (?:it|this|that)|be\w* (?:empath\w+|understanding|compassionate))\w*/i,
    nouns: /\b(?:empath\w+|understanding for|compassion\w*|sympathy)\b/i,
    topic: 'loose',
    find: sentencesThat(
      (said) =>
        said.asks !== 'closed' &&
        !shows(hurts)(said) &&
        !shows(isUnkind)(said) &&
        (understands(said) ||
          putsInWords.test(said.plain) ||
          (said.asks === null && signs.ofTheOther.test(said.plain) && says('burden')(said.read))),
    ),
  },
]
