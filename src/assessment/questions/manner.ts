import { attacks, says } from '../line-tests.ts'
import { signs } from '../signs/index.ts'
import { isHarsh } from './harsh.ts'
import { type Clause, type Doing, linesThat, sentencesThat, shows } from './doing.ts'
import type { Said, SaidLine, SaidTalk } from './read-said.ts'

const plays = ({ plain, read }: Said): boolean =>
  (read.acts.has('dismissal') && read.hurting >= 0.7 && plain.split(' ').length > 6) ||
  signs.belittles.test(plain) ||
  /\b(?:nothing (?:dramatic|serious|to worry|special|bad happened)|not (?:so|that|such a|a big) (?:bad|deal|serious|dramatic|terrible|problem)|no big deal|it(?:'s| is| was) (?:just|only) (?:a|an)\b|just (?:a joke|joking|kidding|a bit)|these things happen|happens to everyone|everybody|jokes? about everyone|(?:did|does)(?:n't| not) mean it|others? have it worse|could be worse|overreact\w*|exaggerat\w*|make (?:such )?a (?:fuss|drama|scene)|get over|worked up|sensitive|at (?:her|his|your) age|you(?:'ll| will) (?:get used|live|be fine)|isolated case|harmless|only (?:meant|joking)|toughen|lighten up|not the end of the world|so what)\b/.test(
    plain,
  )

const pressesOn = ({ plain, read }: Said): boolean =>
  signs.press.test(plain) ||
  (read.acts.has('pressure') && read.hurting >= 0.5) ||
  /\b(?:only (?:if you|today|until|this)|if you (?:sign|decide|order|buy|agree) (?:today|now)|gone (?:tomorrow|by)|(?:sign|decide|order|buy|agree|choose) (?:today|now|right away|here|immediately)|last chance|you(?:'ll| will) regret|what(?:'s| is) (?:there to think|stopping you)|come on|now or never|hurry|or else|otherwise (?:i|we|you)(?:'ll| will)|everybody (?:is|does|has|else)|you have no choice|you(?:'d| would) be (?:mad|stupid|crazy)|i(?:'m| am) losing patience|one last time|i need (?:an|your) (?:answer|decision|signature)|running out|expires)\b/.test(
    plain,
  )

const threat =
  /\b(?:(?:look for|find)(?: yourself)? another|one more (?:time|word|mistake|thing like)|or else|otherwise (?:i|we|you)(?:'ll| will)|(?:expect|get|receive|hear from|hand it to|call|bring in|involve|see you in|go to|send you) (?:a letter from )?(?:our |my |the )?(?:lawyers?|solicitors?|court|police|authorit\w+|bailiffs?|press|union|head office)|consequences|(?:you(?:'ll| will) (?:be sorry|lose|regret|pay|be (?:fired|out|dismissed)|have to leave))|last warning|i(?:'ll| will) (?:report|sue|fire|dismiss|call security|take (?:this|it|you) (?:to|further)|go to|make sure you)|if you (?:don't|do not|won't|keep|refuse)\b.*\b(?:i|we|you)(?:'ll| will|'re| are)|unless you\b|(?:we|i)(?:'ll| will) (?:go|move|switch|change|look|leave|buy|sign)\b.*\b(?:elsewhere|else|competitor|other|another)|take our business)\b/

const secondPersonBlame =
  /^again\?|\bwe(?:'ve| have)? (?:had|been over|talked about|told you)\b.*\b(?:that|this|training)\b|\bdid you at least\b|\byou(?: \w+)? (?:should(?:n't| not)?(?: \w+)?(?: have|'ve)|could(?:'ve| have) (?:\w+ed|told|said|come|known|gone|kept|thought|held|taken|read|rung)|ought to(?: have)?|must have|didn't (?:even|look|think|listen|check|read|bother)|had (?:only )?to (?:read|ask)|never (?:\w+ed|told|said|came|listen)|always|failed|forgot|caused|made (?:it|this|a mistake)|are (?:to blame|responsible|at fault|exaggerating|lying)|brought (?:it|this))\b|\byour (?:own )?(?:fault|mistake|doing|negligence|carelessness)\b|\bif you had(?:n't| not)?\b|\bwhy (?:didn't|did|haven't|do) you(?: \w+)? (?:not|never|say|tell|call|come|wait|lie|take|steal)\b|\byou(?: \w+)? (?:stole|took (?:it|them|the (?:money|cash|map|keys?|goods))|lied|lie|hid|cheated|are lying)\b|\byou could (?:\w+ )?(?:visit|call|come|have) more\b|\bbecause (?:of )?you\b|\bblame yourself\b/

const thirdPersonBlame =
  /\b(?:(?:the |my |our |a )?(?:\w+ )?(?:agency|colleagues?|night shift|management|company|head office|it department|supplier|nurse|doctor|driver|system|computer|logistics|sales|government|others?|team|staff|predecessor|manager|boss|they|he|she)(?:'s| is| was| were| are|'re)? (?:\w+ )?(?:fault|to blame|responsible|understaffed|should have|messed|forgot|failed|made (?:a|the) mistake|didn't|never))\b|\b(?:not|isn't|wasn't|nothing to do with) (?:my|our|me|us|ours|mine)\b(?: (?:fault|job|problem|department|decision|responsib\w+))?|\b(?:their|his|her|somebody else's|someone else's) (?:fault|mistake|job|problem|responsibility)\b/

const blames = (clause: Clause, said: Said): boolean => {
  if (said.asks !== null && !/^again\?|\bat least\b|\bwhy (?:didn't|did) you\b|\bdidn't you\b/.test(said.plain))
    return false
  const denied = /\b(?:not|isn't|wasn't|never|nobody|no one) (?:\w+ ){0,2}(?:your|blam\w+|suspect\w*|accus\w*)/.test(
    said.plain,
  )
  const other =
    /\b(?:others?|else|else's|colleagues?|agency|company|system|department|management|supplier|nurse|doctor|team|shift|predecessor|circumstances|third|external|anyone|anybody|someone|somebody)\b/.test(
      clause.text,
    )
  const named = (clause.text.match(/\b\p{Lu}\p{L}+/gu) ?? [])
    .map((name) => name.toLowerCase())
    .filter((name) => !clause.names.includes(name))
  const aboutNamed = named.some((name) => said.plain.includes(name))
  if (
    aboutNamed &&
    /\b(?:fault|blame|should have|forgot|failed|mistake|responsible|didn't|lazy|stole|careless|his job|her job|lied)\b/.test(
      said.plain,
    )
  )
    return true
  if (named.length > 0 && !other && !/\bor\b/.test(clause.text)) return false
  const you =
    !denied && (secondPersonBlame.test(said.plain) || (said.read.acts.has('accusation') && said.read.hurting >= 0.8))
  const they = thirdPersonBlame.test(said.plain)
  return other
    ? they || (/\b(?:anyone|anybody|or)\b/.test(clause.text) && you)
    : you || (they && !/\b(?:her|him|the \w+|you)\b/.test(clause.text))
}

const excuses = ({ plain }: Said): boolean =>
  signs.excuse.test(plain) ||
  /\b(?:but|because|though)\b.*\b(?:we|i|it|they|the|you)\b.*\b(?:busy|understaffed|stress\w*|can't|couldn't|had to|not (?:my|our)|didn't know|no time|everybody|too)\b|\b(?:understaffed|not (?:my|our) fault|nothing (?:i|we) could|couldn't have known|i was (?:just|only)|(?:i|we) didn't mean|was very busy|had no (?:choice|time)|things happen|that(?:'s| is) (?:just )?how it is)\b/.test(
    plain,
  )

const wasInterrupted = (line: SaidLine): boolean =>
  (line.before.length > 0 && /(?:—|–| -)$/.test(line.before.at(-1)?.plain ?? '')) ||
  line.after.some(({ plain }) =>
    /\b(?:let me (?:finish|speak|talk)|(?:don't|stop) interrupt\w*|you(?:'re| are) interrupting|you (?:cut|interrupted) me|i (?:wasn't|haven't) finished|i hadn't finished|you(?:'re| are) not (?:listening|letting me))\b/.test(
      plain,
    ),
  ) ||
  line.sentences.some(({ plain }) =>
    /\b(?:let me stop you|i(?:'ll| will| have to| must) (?:stop|interrupt) you|yes,? yes,|(?:get|come) to the point|we don't have time for|that(?:'s| is) enough|let me interrupt)\b/.test(
      plain,
    ),
  )

const offTopic =
  /\b(?:cross that bridge|we(?:'ll| will) see|come (?:back )?to that later|some other time|another time|anyway|never mind that|let's talk about something else|that(?:'s| is) not (?:the point|what we|why we)|moving on|let's not|forget (?:that|it)|doesn't matter)\b/

/** Takes up what the other has just asked or objected to, with words or figures of its own. */
const answers = (said: Said): boolean => {
  const { line, plain } = said
  if (line.before.length === 0 || said.at !== line.sentences[0]?.at) return false
  if (offTopic.test(plain) || plays(said) || isHarsh(said)) return false
  const asked = line.before.filter(
    ({ asks, plain: words }) =>
      asks !== null ||
      /\b(?:but|too|not|no|never|can't|don't|won't|already|expensive|afraid|worr\w+|more than)\b/.test(words),
  )
  if (asked.length === 0) return false
  const whole = line.sentences
  return whole.some(
    (one) =>
      one.asks === null &&
      one.meanings.lemmas.size >= 2 &&
      (/\d/.test(one.plain) ||
        asked.some(
          ({ meanings }) =>
            [...meanings.lemmas].some((lemma) => one.meanings.lemmas.has(lemma)) ||
            [...meanings.ideas].some((idea) => one.meanings.ideas.has(idea)),
        ) ||
        /^(?:yes|no|it is|it isn't|that(?:'s| is) (?:true|right)|you(?:'re| are) right|because|true|not yet|i don't know|at|on|in|from|by|the)\b/.test(
          one.plain,
        )),
  )
}

const named = (said: Said, { names }: SaidTalk): boolean =>
  names.some((name) =>
    new RegExp(`(?<![\\p{L}])${name.replaceAll(/[^\p{L}'-]/gu, '')}(?![\\p{L}])`, 'u').test(said.plain),
  ) ||
  (names.length === 0 && /\b(?:Mr|Mrs|Ms|Dr|Herr|Frau|Madame|Monsieur|Señora?|Dona)\.? \p{Lu}/u.test(said.text))

const respectful: Doing['find'] = (talk) => talk.sentences.filter((said) => isHarsh(said) || shows(attacks)(said))

/** How the learner treats the other: what mostly should be left alone, and the courtesies. */
export const manner: readonly Doing[] = [
  {
    name: 'cannot be seen in words',
    heads:
      /^.*\b(?:eye contact|tone of voice|body language|voice|facial|gestures?|smil\w+|nod\w*|posture|volume|pauses?|silence|speak\w* (?:slowly|loudly|softly|quietly)|intonation|sit\w* down)\b/i,
    topic: 'free',
    find: () => null,
  },
  {
    name: 'talks less than the other',
    heads:
      /^(?:.*\b(?:talk|speak|say)\w* (?:less|more|longer|too much|most)\b|.*\bshare of (?:the )?(?:talk|speech|words)|(?:leav|let|giv|allow)\w* (?:her|him|them|the \w+(?: \w+)?) (?:do )?(?:most of the talking|the (?:floor|most|bigger)|(?:more )?(?:room|space)|talk|speak))/i,
    topic: 'free',
    find: (talk, { text }) => {
      const wantsMore =
        /\b(?:talk|speak|say)\w* (?:more|longer|too much|most)\b/.test(text) &&
        !/\blet\b|\bgave\b|\bgive\b|\bleav/.test(text)
      const isLess = talk.wordsOfLearner <= talk.wordsOfOther * (/too much/.test(text) ? 2 : 1)
      return isLess !== wantsMore ? talk.sentences.slice(0, 1) : []
    },
  },
  {
    name: 'interrupts',
    heads:
      /^(?:interrupt|cut\w* (?:\w+ ){0,2}(?:off|short)|cut\w* in|talk\w* over|break\w* in|stop\w* (?:her|him|them) from)\w*/i,
    nouns: /\binterrupt\w*\b/i,
    topic: 'free',
    find: linesThat(wasInterrupted),
  },
  {
    name: 'lets the other finish',
    heads:
      /^(?:let|allow|wait)\w*\b.*\b(?:finish\w*|speak out|out of (?:her|his) mouth|end (?:her|his)|without interrupt\w*|had finished)\b/i,
    topic: 'free',
    means: 'its absence',
    find: linesThat(wasInterrupted),
  },
  {
    name: 'makes excuses',
    heads:
      /^(?:mak\w* (?:any |an? )?excuses?|excus\w*|justif\w* (?:himself|herself|themselves|their|his|her|the (?:mistake|delay|remark|behaviou?r))|defend\w* (?:himself|herself|themselves|their|his own)|hid\w* behind|becom\w* defensive|get\w* defensive|be defensive|defensive|excuses?\b|an? "?'?but\b|"but"|'but'|but\b)/i,
    nouns: /\bexcuses?\b|\bdefensive\w*\b|\bjustif\w+ themselves\b/i,
    topic: 'free',
    find: sentencesThat(excuses),
  },
  {
    name: 'plays down',
    heads:
      /^(?:play\w*\b(?: \w+){0,8}? down|down-?play|belittl|minimi[sz]|trivialis|trivializ|dismiss|brush\w*\b.*\b(?:aside|off)|mak\w* light|ridicul|mock|patroni[sz]|condescend|talk\w* down|wav\w* (?:\w+ ){0,4}away|ignor\w* (?:her|his|their|the) (?:feelings?|worr\w+|concerns?|fears?|emotions?|objections?)|laugh\w* (?:at|off)|shrug\w* off|gloss\w* over|invalidat|relativi[sz]|defend\w* (?!himself|herself|themselves))\w*/i,
    nouns: /\b(?:dismissive|condescending|patroni[sz]ing|sarcas\w+|downplay\w*)\b/i,
    topic: 'free',
    find: sentencesThat((said) => plays(said) || says('belittles')(said.read)),
  },
  {
    name: 'presses',
    heads:
      /^(?:press(?!es? for details)|pressur|push|rush|hurr|urg|forc|manipulat|coerc|corner|(?:put|exert|apply|us|build|creat)\w*\b.*\b(?:pressure|urgency)|giv\w* an ultimatum|tak\w* consent for granted|insist\w* on (?:a|an|the)? ?(?:signature|decision|answer|order|sale))\w*/i,
    nouns: /\b(?:pressure|pushy|urgency|pushing|hard sell)\b/i,
    topic: 'free',
    find: sentencesThat((said) => pressesOn(said)),
  },
  {
    name: 'threatens',
    heads:
      /^(?:threat\w*|(?:us|mak|utter|resort)\w*\b.*\bthreats?\b|giv\w* an ultimatum|warn\w*\b.*\bconsequences|intimidat\w*|blackmail\w*)/i,
    nouns: /\b(?:threats?|ultimatum|intimidat\w+|blackmail)\b/i,
    topic: 'loose',
    find: sentencesThat(
      ({ plain, read }) =>
        (threat.test(plain) && !/\b(?:not|n't) (?:a )?(?:threat\w*|going to (?:call|report))/.test(plain)) ||
        (read.acts.has('pressure') && /\bif you\b|\bunless\b|\bor\b/.test(plain)),
    ),
  },
  {
    name: 'blames',
    heads:
      /^(?:blam|accus|reproach|point\w* (?:the |a )?finger|assum\w*\b.*\bfault|(?:impl|suggest|claim|say)\w*\b.*\b(?:(?:her|his|their) (?:own )?fault|at fault|to blame)|shift\w* (?:the )?(?:blame|responsibility|guilt)|fault(?:s|ed|ing)?\b|hold (?:her|him|them) responsible|scold|critici[sz]\w* (?:her|him|them|the)|pass\w* (?:the )?(?:blame|buck)|put\w* (?:the )?blame|lay\w* (?:the )?blame|suspect|incriminat|attribut\w* (?:the )?(?:blame|guilt|fault)|push\w* (?:the )?(?:blame|responsibility)|deflect\w* (?:blame|responsibility))\w*/i,
    nouns: /\b(?:blam\w+|accus\w+|reproach\w*|finger-?pointing|at fault)\b/i,
    topic: 'free',
    find: (talk, clause) => talk.sentences.filter((said) => blames(clause, said)),
  },
  {
    name: 'runs down a competitor',
    heads:
      /^(?:(?:talk|speak)\w* (?:badly|ill|negatively|disparagingly)|badmouth|bad-?mouth|run\w* down|disparag|critici[sz]\w* the competi|denigrat|slander|knock\w* the compet)\w*/i,
    topic: 'free',
    find: sentencesThat(({ plain }) =>
      /\b(?:those (?:old )?(?:things|machines|people)|saw you coming|rip-?off|junk|rubbish|cheap (?:stuff|copies)|(?:they|their|others?|competit\w+)\b.{0,40}\b(?:bad|worse|useless|terrible|unreliable|poor|never|cheat\w*|lie|overpriced|outdated|fail\w*|break\w*|don't (?:know|care))|amateurs?|nobody (?:uses|wants))\b/.test(
        plain,
      ),
    ),
  },
  {
    name: 'stays calm and kind',
    heads:
      /^(?:(?:stay|remain|keep|be|treat|speak|react|respond|act|behav|deal|communicat|sound|maintain)\w*\b.*\b(?:calm\w*|polite\w*|respect\w*|friendly|professional\w*|composed|composure|kind\w*|courteous\w*|civil|patient\b|patience|factual|level-headed|cool|temper|appreciative|constructive|warm\w*|objective|matter-of-fact)|(?:calm|polite|respectful|friendly|professional|courteous|kind)\b|de-?escalat\w*|treat\w*\b)/i,
    nouns: /\b(?:respect(?:ful)?|polite(?:ness)?|calm|composure|professional(?:ism)?|courte(?:sy|ous))\b/i,
    topic: 'free',
    means: 'its absence',
    find: respectful,
  },
  {
    name: 'stays neutral',
    heads:
      /^(?:(?:stay|remain|keep|be)\w*\b.*\b(?:neutral|impartial|unbiased|fair|open-minded|non-judg\w+)|tak\w* sides\b)/i,
    nouns: /\b(?:neutral\w*|impartial\w*|non-judg\w+)\b/i,
    topic: 'free',
    means: 'its absence',
    find: (talk, clause) =>
      talk.sentences.filter(
        (said) => isHarsh(said) || signs.leading.test(said.plain) || blames({ ...clause, text: '' }, said),
      ),
  },
  {
    name: 'loses their temper',
    heads:
      /^(?:mak\w* (?:an? |any )?(?:\w+ )*(?:disparag\w+|derogatory|insulting|hurtful|snide|sarcastic|offensive|rude|belittling|condescending|personal|cutting|cynical|unkind) (?:remarks?|comments?|jokes?|attacks?)|(?:get|becom|be|turn|grow)\w* (?:\w+ )?(?:angry|loud|rude|aggressive|impatient|irritated|sharp|personal|disrespectful|sarcastic|hostile|unfriendly|harsh)|los\w* (?:their |his |her )?(?:temper|patience|composure|calm|cool)|insult|expos|embarrass|shout|yell|attack|swear|rais\w* (?:their|his|her) voice|retaliat|snap|hurt|argu\w* (?:with|back)|humiliat|sham|lectur|moralis|moraliz|judg|react\w* (?:offended|angrily|aggressively|sharply|rudely|hurt))\w*/i,
    nouns: /\b(?:insults?|rude(?:ness)?|aggressi\w+|sarcas\w+)\b/i,
    topic: 'free',
    find: (talk) =>
      talk.sentences.filter((said) => isHarsh(said) || shows(attacks)(said) || signs.belittles.test(said.plain)),
  },
  {
    name: 'greets',
    heads: /^(?:greet|welcom|say\w* (?:hello|good (?:morning|afternoon|evening|day)))\w*/i,
    nouns: /\bgreet\w*\b/i,
    topic: 'free',
    find: (talk) =>
      talk.sentences
        .slice(0, 3)
        .filter(
          ({ read, plain }) =>
            read.acts.has('greeting') ||
            /^(?:good )?(?:morning|afternoon|evening)\b|^(?:hello|hi|hey|welcome)\b/.test(plain),
        ),
  },
  {
    name: 'introduces themselves',
    heads:
      /^(?:introduc\w* (?:himself|herself|themselves|themself|oneself|by name|with)|(?:giv|say|stat|nam|tell|mention)\w* (?:their|his|her) (?:own |full )?(?:name|role|function)|say\w* who (?:they|he|she)|(?:identif|present)\w* (?:himself|herself|themselves))/i,
    nouns: /\bintroduc(?:e|es|ed|tion)\b.*\b(?:themselves|himself|herself)\b|\bself-introduction\b/i,
    topic: 'free',
    find: sentencesThat(
      ({ read, plain, text }) =>
        read.acts.has('introduction') ||
        /\b(?:my name is|my name's|here is|speaking)\b/.test(plain) ||
        /\b(?:I['’]m|I am|This is|[Ii]t['’]s) (?:your )?(?:Dr\.? |Mr\.? |Mrs\.? |Ms\.? |Sister |Constable |Officer |Nurse )?\p{Lu}\p{Ll}+/u.test(
          text,
        ),
    ),
  },
  {
    name: 'thanks',
    heads: /^(?:thank|(?:express|show|say)\w* (?:\w+ )?(?:gratitude|thanks|thank you|appreciation for))\w*/i,
    nouns: /\bthank\w*\b|\bgratitude\b/i,
    topic: 'free',
    find: sentencesThat(
      ({ read, plain }) => read.acts.has('thanks') || /\b(?:thank you|thanks|grateful|i appreciate)\b/.test(plain),
    ),
  },
  {
    name: 'uses the name',
    heads:
      /^(?:(?:us|say|call|mention)\w* (?:her|his|their|the \w+(?:'s)?(?: \w+)?(?:'s)?|\w+'s) (?:first |last |own |correct |sur)?names?\b|(?:address|call|greet)\w*\b.*\bby (?:her |his |their |first |last |sur)?\s?(?:first |last )?names?\b)/i,
    nouns: /\bby (?:\w+ )?name\b/i,
    topic: 'free',
    find: sentencesThat(named),
  },
  {
    name: 'closes the talk',
    heads:
      /^(?:say\w* goodbye|tak\w* leave|part\w* (?:on|in|from)|(?:end|clos|finish|conclud)\w* (?:the )?(?:talk|conversation|call|meeting|interview|visit)|(?:end|clos)\w* (?:\w+ly|on a|kindly))/i,
    nouns: /\b(?:goodbye|farewell)\b/i,
    topic: 'free',
    find: (talk) =>
      talk.sentences
        .slice(-4)
        .filter(
          ({ read, plain }) =>
            read.acts.has('closing') ||
            read.acts.has('thanks') ||
            /\b(?:goodbye|bye|see you|until (?:then|thursday|tomorrow|next)|take care|have a (?:good|nice)|all the best|good night|safe journey|good luck|speak (?:soon|then))\b/.test(
              plain,
            ),
        ),
  },
  {
    name: 'answers what was asked',
    heads:
      /^(?:(?:answer|respond|reply|react|deal|address|tak|handl|repl|pick|meet|engag|counter|go)\w*\b.*\b(?:questions?|objections?|concerns?|doubts?|reservations?|criticism|complaints?|arguments?|accusations?|request)\b|answer\w*|evad\w*|dodg\w*|sidestep\w*|deflect\w*|chang\w* the subject)/i,
    topic: 'loose',
    find: (talk, { text }) => {
      const answered = talk.sentences.filter(answers)
      if (!/^(?:evad|dodg|sidestep|deflect|chang)/.test(text)) return answered
      return talk.sentences.filter(
        (said) => said.line.before.some(({ asks }) => asks !== null) && offTopic.test(said.plain),
      )
    },
  },
  {
    name: 'makes small talk',
    heads:
      /^(?:mak\w* small talk|chat\w*|break\w* the ice|build\w* (?:rapport|trust)|establish\w* (?:rapport|trust|contact)|creat\w* (?:\w+ )?(?:rapport|trust|atmosphere))/i,
    topic: 'free',
    find: sentencesThat(
      (said) =>
        signs.pleasantry.test(said.plain) ||
        said.read.acts.has('greeting') ||
        said.read.acts.has('thanks') ||
        shows(says('burden', 'ofTheOther'))(said),
    ),
  },
]
