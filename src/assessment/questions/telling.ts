import { usesJargon } from '../../language/jargon.ts'
import { does, either, hasFigure, says, tellsInOrder } from '../line-tests.ts'
import { signs } from '../signs/index.ts'
import { type Doing, linesThat, sentencesThat, shows } from './doing.ts'
import { isImperative } from './imperative.ts'
import type { Said } from './read-said.ts'

const states = (said: Said): boolean => said.asks === null || said.plain.split(' ').length > 12

const sumsUp = (said: Said): boolean => {
  const { plain, line } = said
  const begins =
    signs.sumsUp.test(plain) ||
    said.read.acts.has('summary') ||
    /\b(?:(?:let me|i'll|may i|can i|shall i|i want to|i'd like to|just to|to) (?:just |quickly |briefly )?(?:sum|summari[sz]e|recap|repeat|say back|read (?:that |it |this )?back|go (?:over|through)|check i|make sure i|confirm|pull together)|so (?:what )?(?:we(?:'ve| have)? (?:agreed|said|decided)|i(?:'ve| have)? (?:understood|heard|noted|got))|what i(?:'ve| have)? (?:hear|heard|understood|noted|got|take)|in (?:short|summary|sum)|to recap|(?:we|what we)(?:'ve| have) agreed|so that(?:'s| is)|so,? then:|so to|if i (?:understand|understood|heard|have)|you(?:'re| are) saying|so you(?:'re| are| were| have|'ve| want| need| feel|r)?\b)/.test(
      plain,
    )
  const listing =
    /^(?:(?:good|okay|ok|right|great|fine),? )?(?:so|then|that(?:'s| is| makes))\b|: /.test(plain) &&
    plain.split(/, (?:and )?| and |; /).length >= 3 &&
    said.asks === null
  if (!begins && !listing) return false
  const content = line.sentences
    .filter((one) => one.at >= said.at)
    .reduce((sum, one) => sum + one.meanings.lemmas.size, 0)
  return content >= 5
}

const givesBack = (said: Said): boolean =>
  sumsUp(said) ||
  said.read.acts.has('reflection') ||
  /^(?:so|and so|then) (?:you|it|that|she|he|the)\b|\byou (?:said|mentioned|told me)\b|\bas you (?:said|say|told)\b/.test(
    said.plain,
  )

const namesSource = ({ plain, text, read }: Said): boolean =>
  signs.source.test(plain) ||
  (read.acts.has('evidence') && /\d/.test(plain) && /\b(?:in|of|from|at|by|the)\b/.test(plain)) ||
  /\b(?:i have the (?:report|study|sheet|figures)|test lab|guideline|published|journal|leaflet|manual|registry|authority|institute|university|label|package insert|the maker|ministry|contract says|paragraph|clause)\b/.test(
    plain,
  ) ||
  /\baccording to \p{Lu}/u.test(text)

const evidence = (said: Said): boolean =>
  said.asks === null &&
  (shows(either(does('evidence'), hasFigure, says('source')))(said) ||
    namesSource(said) ||
    /\b(?:for (?:example|instance)|one (?:customer|client|school|hospital|family|firm|colleague))\b|\b(?:half|twice|a third|two thirds|a quarter|percent)\b/.test(
      said.plain,
    ))

const isReason =
  /\b(?:because|since (?:the|we|you|it|they|i)|the (?:reason|cause|trouble) (?:is|was)|reasons?[:.]|that(?:'s| is) (?:why|how|because)|due to|so that|in order to|the law|requires?|was(?:n't| not) (?:\w+ )?(?:switched|checked|tested|done|sent)|is being|are being|(?:i|we) (?:forgot|missed|overlooked|tested|had to)|otherwise|you(?:'re| are) not (?:registered|entitled|eligible)|(?:is|was|are|were) (?:broken|missing|closed|full|out of|late|short))\b/

const admits = ({ plain, read }: Said): boolean =>
  read.acts.has('limits_admitted') ||
  signs.drawback.test(plain) ||
  signs.unknown.test(plain) ||
  /\b(?:(?:i|we)(?:'m| am|'re| are)? (?:don't|do not|can't|cannot|not) (?:yet )?(?:know|say|tell|promise|guarantee|sure|certain|have (?:that|the|any|an))|(?:isn't|is not|not) (?:known|certain|clear|proven|tested|studied|approved|suitable|perfect|cheap|for everyone)|no (?:data|figures|studies|guarantee|cure)|too early to|that(?:'s| is) (?:the|a) (?:weak|catch|limit|drawback|downside)|what (?:you|it|we) (?:don't|doesn't|won't|can't)|falls? short|costs? more|is dearer|slower|heavier|less (?:good|suitable)|won't (?:help|do|work|solve)|i(?:'d| would) have to (?:check|ask|look)|i(?:'ll| will) (?:find out|check|ask)|doesn't (?:work|help|cover|include|do)|only (?:works|covers|helps)|as far as i know|outside my|not my (?:field|decision)|to be honest|honestly)\b/.test(
    plain,
  )

const compares = ({ plain }: Said): boolean =>
  /\b(?:\w+er than|more than|less than|compared|as (?:\w+) as|whereas|while (?:the|yours|ours)|unlike|instead of|difference|against|both|rather than|versus|the (?:other|old|new|same))\b/.test(
    plain,
  )

/** Summing up, giving grounds, admitting limits, and telling anything at all. */
export const telling: readonly Doing[] = [
  {
    name: 'sums up',
    heads:
      /^(?:summari[sz]|sum(?:s|med|ming)? up|sum(?:s|med|ming)? (?:\w+ ){1,4}up|recap|(?:repeat|read|say|play|giv|reflect|feed)\w* (?:\w+ ){0,5}back|go\w* (?:over|through) (?:it|that|the|what|all|every\w*)\b|restat|recapitulat|wrap\w* up|pull\w* together|provid\w* a summary|(?:repeat|list|nam|go)\w* (?:through )?(?:all|every|each|the)\b.*\b(?:points?|agree\w*|results?)\b|(?:a|an|the|clear|short|brief|giv\w* an?|mak\w* an?|offer\w* an?|end\w* with an?) (?:\w+ )?(?:summary|recap))\w*/i,
    nouns: /\b(?:summar(?:y|ies|i[sz]\w*)|recap|sums? up)\b/i,
    topic: 'free',
    find: sentencesThat(sumsUp),
  },
  {
    name: 'gives back in own words',
    heads:
      /^(?:paraphras|rephras|put\w* (?:\w+ ){0,6}in (?:their|his|her) own words|reflect\w* (?:\w+ )*(?:said|heard|back)|refer\w* back to|take\w* up what|com\w* back to what|show\w* that (?:they|he|she) (?:listened|heard|had listened)|(?:actively )?listen|pick\w* up (?:on )?(?:what|something)|build\w* on what|mirror)\w*/i,
    nouns: /\b(?:active listening|paraphras\w+|listens?\b|listening)\b/i,
    topic: 'loose',
    find: sentencesThat(
      (said) =>
        givesBack(said) ||
        (said.asks !== null &&
          said.line.at > 0 &&
          said.line.before.some(({ meanings }) =>
            [...meanings.lemmas].some((lemma) => lemma.length > 3 && said.meanings.lemmas.has(lemma)),
          )),
    ),
  },
  {
    name: 'names a source',
    heads:
      /^(?:nam|giv|cit|mention|stat|quot|refer to|point to|provid|say|disclos|back|support|use|us)\w*\b.*\b(?:sources?|references?|where (?:the|it|that|this) .*(?:from|comes?)|stud(?:y|ies)|citation)\b/i,
    nouns: /\bsources?\b/i,
    itself: /\b(?:sources?|references?|stud(?:y|ies)|citation|where|from|comes?|figures?)\b/gi,
    topic: 'loose',
    find: sentencesThat(namesSource),
  },
  {
    name: 'gives evidence',
    heads:
      /^(?:quantif\w*|(?:support|back|underpin|substantiat|prov|justif|illustrat|argu|corroborat)\w*\b.*\b(?:claims?|statements?|arguments?|figures?|facts?|data|evidence|numbers?|examples?|proof|stud(?:y|ies)|offer|proposal|case|it|this|that|benefits?)|(?:giv|provid|present|us|cit|offer|nam|quot|mention|bring|includ|refer to|stat|show|work)\w* (?:with )?(?:\w+ ){0,4}?(?:evidence|facts?|figures|data\b|numbers|proof|examples?|statistics?|concrete figures?|a figure))/i,
    nouns: /\b(?:evidence|figures?|proof|data|facts|statistics)\b/i,
    itself:
      /\b(?:claims?|statements?|arguments?|figures?|facts?|data|evidence|numbers?|examples?|proof|statistics?|case)\b/gi,
    topic: 'loose',
    find: sentencesThat(evidence),
  },
  {
    name: 'tells what to do in a case',
    heads:
      /^(?:tell|explain|say|instruct|inform|advis|describ|mention|warn)\w*\b.*\b(?:what to do|how to (?:react|act|respond)|whom? to (?:call|contact)) (?:if|when|in case|should)\b/i,
    nouns: /\bsafety[- ]net\w*\b/i,
    topic: 'free',
    find: sentencesThat(
      (said) =>
        /\b(?:if|when|should you|in case|as soon as)\b/.test(said.plain) &&
        (isImperative(said) ||
          /\b(?:call|ring|come (?:back|in)|go to|drink|take|lay|leave|stop|contact|emergency)\b/.test(said.plain)),
    ),
  },
  {
    name: 'gives a reason',
    heads:
      /^(?:(?:giv|stat|nam|explain|tell|mention|say|provid|justif|clarif|disclos|reveal|offer)\w*\b.*\b(?:reasons?|why|causes?|background|grounds|how come|justification|rationale)\b|justif\w* (?:the|her|his|their own|this|a|an)\b)/i,
    itself: /\b(?:reasons?|why|causes?|background|grounds|how|come|justification|rationale|for|of)\b/gi,
    topic: 'loose',
    find: sentencesThat(
      (said) =>
        said.asks === null &&
        (isReason.test(said.plain) ||
          (said === said.line.sentences.find(({ asks }) => asks === null) &&
            said.line.before.some(
              ({ plain, asks }) =>
                asks !== null && /\b(?:why|how come|what happened|how could|what for|reason)\b/.test(plain),
            ))),
    ),
  },
  {
    name: 'admits limits',
    heads:
      /^(?!.*\b(?:must|should|may|need|ought|do|does) not\b)(?:(?:admit|acknowledg|concede|conced|disclos|say|stat|nam|mention|be|point out|recogni[sz]|mak\w* (?:it )?(?:clear|transparent)|explain|tell|address|rais|discuss)\w*\b.*\b(?:(?<!upper |lower |price |own )limits?(?! of what)|limitations?|drawbacks?|downsides?|weakness\w*|disadvantages?|(?:not|n't|cannot|can't|unable|never|no longer)\b.*\b(?:known?|tell|say|sure|promis\w*|guarante\w*|certain|help|do|answer|have|able|possible|suitable|decide|give|change|offer|disclose|share)|un(?:known|certain\w*|clear|sure)|(?:no|lack of|missing|limited) (?:data|evidence|figures|guarantee|experience|information)|honest about)\b)/i,
    itself:
      /\b(?:limits?|limitations?|drawbacks?|downsides?|weakness\w*|disadvantages?|unknown|uncertain\w*|honest)\b/gi,
    nouns: /\b(?:honest(?:y)?|transparen\w+|drawbacks?|limits?|limitations?|downsides?)\b/i,
    topic: 'loose',
    find: sentencesThat((said) => said.asks === null && admits(said)),
  },
  {
    name: 'uses jargon',
    heads:
      /^(?:(?:us|speak|talk|fall|rely|employ|throw)\w*\b.*\b(?:(?:terms?|words?|expressions?|language)\b.*\b(?:not|n't|hard|difficult|unfamiliar|cannot|never)|(?:jargon|officialese|legalese|bureaucra\w+)|technical (?:terms?|language|words?)|specialist (?:terms?|language)|(?:medical|legal|professional) (?:terms?|language|jargon)|abbreviations?|acronyms?|buzz ?words?)|jargon|officialese|legalese|bureaucratic|technical (?:terms|language)|foreign words|abbreviations)/i,
    topic: 'free',
    find: linesThat(
      (line) =>
        line.read.acts.has('jargon') ||
        usesJargon(line.read.text, new Set()) ||
        line.sentences.some(({ plain }) => heavyWords.test(plain)),
    ),
  },
  {
    name: 'explains plainly',
    heads:
      /^(?:explain|us|speak|describ|talk|put|tell|say|giv|keep|express|word|communicat|convey|present|phras|answer|formulat|translat)\w*\b.*\b(?:plain|simple|everyday|understandable|lay|layman's|non-technical|easy[- ]to[- ](?:understand|follow)|clear|comprehensible)\b(?: \w+)?(?: (?:words?|language|terms|way|manner|english))?|^(?:be|is|stay|remain)\w* (?:clear|understandable|easy to)/i,
    nouns: /\b(?:plain (?:words|language)|clarity|clear language|simple (?:words|language))\b/i,
    topic: 'loose',
    find: sentencesThat(
      (said) =>
        said.asks === null &&
        said.meanings.lemmas.size >= 3 &&
        !said.read.acts.has('jargon') &&
        !usesJargon(said.text, new Set()) &&
        !heavyWords.test(said.plain) &&
        (shows(either(does('clarity', 'evidence', 'claim', 'next_step', 'offer'), tellsInOrder(1)))(said) ||
          /\b(?:means|because|so that|that is|like|when|if|will|is|are|does|works?|goes|comes)\b/.test(said.plain)),
    ),
  },
  {
    name: 'compares',
    heads: /^(?:compar|contrast|weigh|set .* against|differentiat|distinguish)\w*/i,
    topic: 'must',
    find: sentencesThat(compares),
  },
  {
    name: 'tells',
    heads:
      /^(?:say|tell|mention|nam(?:e|es|ed|ing)\b|stat(?:e|es|ed|ing)\b|explain|describ|point\w* (?:out|to)|bring\w* up|rais|refer|cit|giv|present|shar|disclos|reveal|inform|warn|remind|stress|not(?:e|es|ed|ing)\b|clarif|specif|quot|show|mak\w* (?:it )?clear|let\w* (?:her|him|them|the \w+) know|address|cover|talk|discuss|report|lay\w* out|set\w* out|argu|claim|confirm|emphasi[sz]|justif|outlin|spell\w* out|announc|admit|acknowledg|concede|conced|answer|speak|illustrat|touch|includ|highlight|provid|demonstrat|introduc|recommend|convey|express|communicat|instruct|respond|react|deal|handl|recogni[sz]|promot|call|call\w* (?:it|the|that)|correct|reject|den(?:y|i)|defend|suggest|identif|describe|us\w* the (?:word|term|phrase|figure)|get|agree|state|list|detail|mak\w* transparent|put\w* (?:\w+ )?on the table|open\w* up about|pass\w* on|advertis|praise|tie|link|connect|relat|involv|consider|tak\w* (?:\w+ ){0,4}into account|integrat|adapt|adjust|tailor|bear\w* in mind|pay\w* attention)\w*/i,
    topic: 'must',
    find: sentencesThat(states),
  },
]

const heavyWords =
  /\b(?:\w{3,}(?:aemia|emia|itis|osis|axia|ectomy|opathy|otomy|ostomy|algia|plasia|scopy|aemic)|glyc\w+|letharg\w+|hypogly\w+|pursuant|hereinafter|notwithstanding|contraindicat\w+|aetiolog\w+|etiolog\w+|prophyla\w+|bioavailab\w+|pharmacokinetic\w*|haematoma|hematoma|idiopathic|myocardial|neoplasm|tachycardia|analgesi\w+|subcutaneous\w*|anamnes\w+|liquidat\w+|amorti[sz]\w+|synerg\w+|leverag\w+|stakeholder\w*|escalation matrix|firmware|latency|throughput|dns|dhcp|bandwidth|authenticat\w+|ipv[46]|preeclampsia|hypertens\w+|oedema|thrombo\w+|lumbar|ischaemi\w+|sepsis|comorbid\w+|multimodal|statutory|subrogation|indemnif\w+|forfeit\w*|lien|covenant)\b/
