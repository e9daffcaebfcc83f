import { asksOfTheOther, asksOpenly } from '../line-tests.ts'
import { signs } from '../signs/index.ts'
import { type Doing, linesThat, sentencesThat, shows } from './doing.ts'
import { isImperative } from './imperative.ts'
import { isHarsh } from './harsh.ts'
import type { Said } from './read-said.ts'

/** A question about the matter, not a courtesy and not an attack. */
export const isQuestion = (said: Said): boolean =>
  said.asks !== null && !signs.pleasantry.test(said.plain) && !signs.attack.test(said.plain) && !isHarsh(said)

const isOpen = (said: Said): boolean =>
  isQuestion(said) && (said.asks === 'open' || shows(asksOpenly)(said)) && !signs.leading.test(said.plain)

const invitation =
  /\b(?:up to you|for you to decide|your (?:decision|choice)|how (?:could|would|should) (?:that|it|this) (?:look|work|go)|in your own words|from the (?:beginning|start|top)|tell (?:me|us)(?: (?:a (?:bit|little) )?more)?|walk me through|take your time|go on|i(?:'m| am) listening|describe|what happened|i(?:'d| would) like to hear|talk me through|how (?:was|is) (?:it|that) for you)\b/

const understandingCheck =
  /\b(?:what (?:are|will|do) you (?:taking|take|remember)|(?:is|was) (?:that|this|it|everything) (?:all )?(?:clear|understandable)|does (?:that|this|it) (?:make sense|sound)|(?:any|what|more|other|further) (?:\w+ )?questions|do you (?:understand|follow)|(?:can|could|would) you (?:please )?(?:tell me|say|repeat|explain|show me|sum|walk me through)\b.*\b(?:back|again|own words|you(?:'ll| will| would| are going to) (?:do|take|call)|understood|how you)|in your own words|say it back|how would you (?:explain|put)|so i know (?:that )?i(?:'ve| have)|what (?:have you|did you) (?:understood|understand|take|taken)|with me so far|have i (?:explained|been clear|made)|did i (?:explain|make)|unclear|what will you do (?:if|when|first|tonight|tomorrow))\b/

const permission =
  /\b(?:(?:is|would) (?:it|that) (?:be )?(?:all right|alright|ok|okay|fine)|may (?:i|we)|can (?:i|we)|could (?:i|we)|do you mind|would you mind|mind if|are you (?:ok|okay|happy|comfortable|willing)|shall (?:i|we)|would you (?:allow|let|be willing|like me to)|do you want me to)\b/

const confirmation =
  /\b(?:is (?:that|this|it|everything) (?:right|correct|so|how|complete|accurate|what)|(?:have|did) (?:i|we) (?:left?|miss\w*|forg\w+|got|get|understood|understand|heard?|mis\w+)|(?:something|anything) (?:i(?:'ve| have) )?(?:mis\w+|wrong|else|i(?:'ve| have)? (?:missed|left|got wrong|forgot\w*))|correct me|does that (?:match|fit|cover|sound right)|^(?:right|correct|agreed|is that so|yes)\?$|would you (?:add|change|agree)|do you agree|is (?:anything|something) (?:\w+ )?(?:missing|wrong)|what (?:have i|did i) (?:miss|leave|get))/

const bundled = (said: Said): boolean =>
  said.asks !== null &&
  (said.plain.match(/\b(?:what|how|why|when|where|who|which)\b/g)?.length ?? 0) >= 2 &&
  /(?:,|\band\b|\bor\b) (?:and )?(?:what|how|why|when|where|who|which|is|are|did|do|does|was|were|has|have)\b/.test(
    said.plain,
  )

/** Asking, in all its ways. */
export const asking: readonly Doing[] = [
  {
    name: 'asks several things at once',
    heads:
      /^(?:(?:ask|put|pos|fir|stack|bundl|overwhelm)\w* .*\b(?:several|multiple|many|more than one|two) (?:questions|things)\b.*\b(?:at once|at a time|in one|together|in a row)|(?:bundle|double|stack)\w*)/i,
    topic: 'free',
    find: linesThat(
      (line) => line.sentences.some(bundled) || line.sentences.filter((said) => isQuestion(said)).length >= 3,
    ),
  },
  {
    name: 'asks one thing at a time',
    heads: /^.*\bone (?:question|thing) at a time\b|^.*\b(?:single|individual) questions\b/i,
    topic: 'free',
    means: 'its absence',
    find: linesThat((line) => line.sentences.some(bundled) || line.sentences.filter(isQuestion).length >= 3),
  },
  {
    name: 'leads',
    heads:
      /^.*\b(?:leading|suggestive|loaded|rhetorical) questions?\b|^(?:put\w* words|suggest\w* (?:the|an) answers?|lead\w* (?:the|her|him)\b)/i,
    topic: 'free',
    find: sentencesThat(
      ({ plain }) =>
        signs.leading.test(plain) ||
        /\byou (?:did|took|knew|saw|were|wanted)\b.*, (?:didn't|weren't|right|isn't|correct|yes)\b.*\?$|\b(?:surely|obviously|of course) you\b.*\?|^(?:isn't|wasn't|weren't|didn't|don't|wouldn't) (?:it|you|that)\b/.test(
          plain,
        ),
    ),
  },
  {
    name: 'checks that it is understood',
    heads:
      /^(?:(?:hav|had|get|got|let|mak|ask)\w* (?:her|him|them|the \w+)(?: \w+)? (?:to )?(?:repeat|say|explain|sum|summari[sz]e|recount|read)\b|(?:check|ask|verif|mak\w* sure|ensur|confirm|see|test|find)\w*\b(?! (?:how|what|why)).*\b(?:underst\w+|follow(?:s|ed)?\b|clear\b|makes? sense|questions? (?:left|remain)|(?:any|further|more|has|have) (?:\w+ )?questions)|(?:us\w*|do\w*|apply) .*teach-?back|ask\w* .*\b(?:repeat|explain|say) .*\b(?:back|own words)|invit\w* (?:\w+ )?questions)|^.*\bteach-?back\b/i,
    nouns:
      /\bcheck(?:s|ed|ing)? (?:for |of |her |his |their )?understanding\b|\bcomprehension\b|\binvit\w+ questions\b/i,
    topic: 'free',
    find: sentencesThat(
      (said) => (said.asks !== null || /\bquestions\b/.test(said.plain)) && understandingCheck.test(said.plain),
    ),
  },
  {
    name: 'has it confirmed',
    heads:
      /^(?:invit\w* (?:\w+ )?(?:corrections?|objections?|additions?)|(?:ask|check|verif|hav|get|let|invit|seek)\w*\b(?! (?:who|what|when|where|how|why)\b).*\b(?:right\b|correct\w*|complete\b|confirm\w*|accurate\w*|missing|left (?:anything )?out|agree(?:s|d)?\b|fits?\b|wrong\b|matches)|(?:seek|get|ask for|obtain)\w* confirmation)/i,
    topic: 'free',
    find: sentencesThat(
      (said) => (said.asks !== null || /\bcorrect me\b/.test(said.plain)) && confirmation.test(said.plain),
    ),
  },
  {
    name: 'asks for leave',
    heads:
      /^(?:ask\w* to (?!be\b)|(?:ask|seek|get|obtain|request|check)\w*\b.*\b(?:permission|consent|leave to|(?:if|whether) (?:it|that|this|they|she|he|now)(?:'s| is| was| were| may| might| can| could| would be)? (?:be )?(?:all right|alright|ok|okay|fine|convenient|acceptable|good|allowed)|(?:if|whether) (?:they|he|she|the learner) (?:may|might|can|could)))/i,
    nouns: /\b(?:permission|consent)\b/i,
    topic: 'loose',
    find: sentencesThat(
      (said) =>
        (said.asks !== null && permission.test(said.plain)) ||
        /\bif (?:you don't mind|that's (?:ok|okay|all right)|you agree|you(?:'d| would) (?:let|allow))\b/.test(
          said.plain,
        ),
    ),
  },
  {
    name: 'invites to tell',
    heads:
      /^(?:let|allow|invit|encourag|giv|ask|leav|get)\w*\b.*\b(?:tell\w*|describ\w*|report\w*|(?:own (?:story|account|version)|(?:her|his|their) (?:side of the )?(?:story|version)|account of)|speak freely|talk freely|open up|own words|say more|elaborat\w*|suggest\w*|propos\w*|set\b|nam\w*|come up with|find\w*|decid\w*|choos\w*|solution|room to|space to|time to)\b/i,
    topic: 'loose',
    find: sentencesThat(
      (said) => (said.asks === 'open' && !signs.attack.test(said.plain)) || invitation.test(said.plain),
    ),
  },
  {
    name: 'asks openly',
    heads: /^(?:ask|us|pos|put|explor|inquir|enquir)\w*\b.*\b(?:open(?:ly)?\b|open-ended|open question)/i,
    nouns: /\bopen(?:-ended)? questions?\b|\basks? openly\b/i,
    itself: /\bopen(?:ly|-ended)?\b|\bquestions?\b/gi,
    topic: 'must',
    find: sentencesThat(isOpen),
  },
  {
    name: 'follows up',
    heads:
      /^(?:ask\w*\b.*\bfollow(?:ing)?[- ]?up questions?|follow\w*[- ]up on|pick\w* up on|prob\w*\b.*\b(?:deeper|further)|dig\w* deeper|take\w* up\b|build\w* on what)/i,
    nouns: /\bfollow-?up questions?\b|\bpick\w* up on what\b/i,
    topic: 'free',
    find: sentencesThat((said) => isQuestion(said) && said.line.at > 0 && takesUp(said)),
  },
  {
    name: 'asks the other to do something',
    heads:
      /^(?:ask|request|invit|tell|order|instruct|beg|urg)\w* (?:her|him|them|the \w+|\p{Lu}\w+|for (?:her|his|their) (?:help|support))(?: not)? (?:to|for)\b/iu,
    topic: 'must',
    find: sentencesThat(
      ({ plain, asks: asked }) =>
        asked !== null ||
        isImperative({ plain, asks: asked }) ||
        /\b(?:don't|never) (?!you\b)\w+/.test(plain) ||
        /\b(?:please|could you|would you|can you|will you|i(?:'d| would) (?:like|ask|need) you|i (?:want|need|ask|expect) you|you (?:need|have) to|you should|let's)\b|^(?:\w+, )?(?:bring|send|tell|give|come|call|ring|take|keep|put|try|show|write|sign|look|open|switch|turn|press|restart|check|leave|stop|wait|forgive|sit|go|read|describe)\b/.test(
          plain,
        ),
    ),
  },
  {
    name: 'asks for something',
    heads:
      /^(?:ask\w* for|demand\w*|request\w*|insist\w* on|requir\w*|claim\w* (?:a|an|the|compensation))\b(?! (?:(?:her|his|their|the|an?|more|any) )?(?:(?:\w+'s|\w+) )?(?:thoughts?|reactions?|ideas?|wish(?:es)?|needs?|names?|causes?|concerns?|worr(?:y|ies)|expectations?|impressions?|assessment|details?|clarification|more|information|examples?|opinions?|views?|reasons?|feedback|interests?|feelings?|experience))/i,
    topic: 'must',
    find: sentencesThat(
      (said) =>
        said.asks !== null ||
        signs.trade.test(said.plain) ||
        /\b(?:i(?:'d| would)? (?:need|want|like|expect|ask)|please|if you|for that|you(?:'d| would) (?:have|come|need)|could you|give me|let me have|provided)\b/.test(
          said.plain,
        ),
    ),
  },
  {
    name: 'asks',
    heads:
      /^(?:ask|inquir|enquir|question(?! of)|explor|find out|prob(?:e|es|ed|ing)\b|elicit|investigat|dig|seek|sought|establish(?! (?:rapport|trust|contact|a ))|clarif\w+ (?:with|whether|what|how|who|if)|check(?! understanding)|look\w* into|learn|get to know|want to know|pos(?:e|es|ed|ing) |put\w* (?:\w+ )?questions?|request|gather|collect|assess|determin|uncover|discover|screen|identif|show\w* (?:an? )?(?:\w+ )?interest|tak\w* (?:an )?interest|verif)\w*/i,
    nouns: /\b(?:questions?|needs? (?:analysis|assessment)|exploration|inquiry|curiosity)\b/i,
    topic: 'must',
    find: sentencesThat((said) => said.asks !== null && !signs.attack.test(said.plain) && !isHarsh(said)),
  },
]

function takesUp({ meanings, line: { before } }: Said): boolean {
  const said = before.flatMap(({ meanings: { lemmas } }) => [...lemmas])
  return said.some((lemma) => lemma.length > 2 && meanings.lemmas.has(lemma))
}

/** @returns whether a question is about the other person: about the matter, and none of the courtesies and offers */
export const asksTheOther = (said: Said): boolean => isQuestion(said) && shows(asksOfTheOther)(said)
