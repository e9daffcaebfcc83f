/** What a question asks for beside the doing: where in the talk, how often, before or after what. */
export interface Frame {
  readonly clause: string // what is left: "ask what worries her"
  readonly negated: boolean
  readonly place: 'start' | 'end' | null
  readonly times: number
  readonly before: string | null // "giving advice"
  readonly after: string | null // "she gets sharp"
  readonly without: string | null // "excuses"
}

/** @returns the question without its frame of "Did the learner ...?", in the base form of its verb where that is irregular */
export function bare(question: string): string {
  let rest = question
    .normalize('NFKC')
    .replace(/[’‘]/g, "'")
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/[?.!]+$/, '')
  rest = withoutAsides(rest.replace(/^(?:did|does) the learner do this: /i, ''))
  rest = madeActive(rest)
  rest = rest.replace(
    new RegExp(
      `^(?:(?:in (?:the|this) (?:talk|conversation|call)|overall|at any point),? )?(?:did|does|do|has|have|had|is|was|were|are|will|would|can|could|should)(?:n't| not)? (?:${actors})\\b(?:'s)?,? ?`,
      'i',
    ),
    (start) => (/n't| not /i.test(start) ? 'not ' : ''),
  )
  rest = rest.replace(
    new RegExp(
      `^(?:${actors})(?: (?:has|have|had|is|was|does|do|did|should|must|will|can|could))?(n't| not)?\\b,? `,
      'i',
    ),
    (_, not) => (not ? 'not ' : ''),
  )
  rest = rest.replace(
    /^(?:(?:is|was|were|are) (?:there )?|(?:has|have) (?:there been )?(?!(?:her|him|them|it|the \w+) ))(?=\w)/i,
    '',
  )
  return withPlainVerbs(rest)
}

/** What a question adds so that nobody takes it too narrowly. */
function withoutAsides(question: string): string {
  return question
    .replace(/,? and leav\w* (?:it|them|that) unexplained(?: to the end)?/gi, '')
    .replace(/ \((?!e\.g|for example|such as|like)[^()]*\)/gi, '')
    .replace(
      /,? (?:as a statement or (?:as )?a question|in (?:any|whatever|whichever|some|one|their own|his own|her own) (?:way|words|form|manner)(?: or (?:other|another))?|kindly or not|directly or indirectly|in one way or another|with or without [^,]+|at any (?:point|time)|even (?:once|briefly)|explicitly or implicitly|or something (?:similar|like (?:it|that))|or similar|ever|in any way|however briefly|in passing)(?=,|$| (?:that|about|to|before|after|when|the))/gi,
      '',
    )
    .replace(/^((?:did|does|has) (?:the )?\w+) say, (.*?), that/i, '$1 say that')
}

/** "Was the price told to her?" asks what "Did the learner tell the price?" asks. */
function madeActive(question: string): string {
  const match =
    /^(?:was|were|is|are|has|have|had) (?!the learner\b|the trainee\b|they\b|there\b|he\b|she\b)(.+?),? (?:been )?(mentioned|told|named|said|explained|offered|agreed|asked|given|discussed|addressed|summari[sz]ed|summed up|acknowledged|proposed|suggested|checked|clarified|made|set|quoted|promised|stated|described|taken seriously|raised|brought up|confirmed|repeated|avoided|used|recogni[sz]ed|announced|arranged|fixed|presented|answered|thanked|greeted|blamed|pressured|pressed|interrupted|insulted|apologi[sz]ed for)\b(?: (?:to|by|with|at) (?:her|him|them|the learner|the \w+))*(.*)$/i.exec(
      question,
    )
  return match ? `${(match[2] ?? '').replace(/^(\w+)ed\b/i, '$1ed')} ${match[1]}${match[3] ?? ''}` : question
}

const actors =
  'the (?:learner|trainee|participant|student in training|user|candidate|employee|manager|agent|seller|salesperson|sales ?(?:rep|representative|person|man|woman)?|representative|rep|nurse|midwife|doctor|physician|carer|caregiver|officer|constable|police officer|investigator|interviewer|teacher|adviser|advisor|counsellor|consultant|negotiator|buyer|landlord|supervisor|team leader|leader|clerk|technician|trainer|speaker|caller|pharmacist|social worker|vet|therapist|coach|head|boss|colleague|student|apprentice)|learner|trainee|they|he|she|you|it'

/** Irregular forms of the verbs that questions use. */
const irregular: Readonly<Record<string, string>> = {
  said: 'say',
  told: 'tell',
  gave: 'give',
  given: 'give',
  made: 'make',
  took: 'take',
  taken: 'take',
  kept: 'keep',
  spoke: 'speak',
  spoken: 'speak',
  found: 'find',
  shown: 'show',
  held: 'hold',
  brought: 'bring',
  began: 'begin',
  understood: 'understand',
  sought: 'seek',
  went: 'go',
  came: 'come',
  stood: 'stand',
  stuck: 'stick',
  put: 'put',
  left: 'leave',
  drew: 'draw',
  chose: 'choose',
  thought: 'think',
  heard: 'hear',
  felt: 'feel',
  meant: 'mean',
  set: 'set',
  built: 'build',
  used: 'use',
  was: 'be',
  is: 'be',
  were: 'be',
  are: 'be',
  been: 'be',
  being: 'be',
}

function withPlainVerbs(clause: string): string {
  return clause.replace(
    /^((?:\w+ly |not |also |then |ever |first |never )*)(\w+)/i,
    (all, adverbs: string, verb: string) => {
      const plain = irregular[verb.toLowerCase()]
      return plain ? `${adverbs}${plain}` : all
    },
  )
}

const adverbs =
  /^(?:(?:\w+ly|also|ever|at least|at all|even|just|still|already|always|simply|in any way|at any point|once) (?=\w)|(?:try|tries|tried|trying|manag\w+|attempt\w*|remember\w*|want\w*|bother\w*|proceed\w*|go on|go(?:es)?|be able|be willing|be ready|take(?:s)? (?:the |some )?time|make(?:s)? (?:an effort|sure)|continu\w+|begin\w*|start\w*) (?:to |by )(?:then )?)/i

const negations =
  /^(?:not|never|n't|avoid\w*|refrain\w* from|abstain\w* from|hold\w* back(?: from| with)?|stop\w* short of|resist\w*(?: the (?:urge|temptation) (?:to|of))?|keep\w* (?:from|clear of)|steer\w* clear of|stay\w* (?:away from|clear of|free of)|(?:is |be )?free (?:of|from)|without|no|do(?:es|ing)? without|omit\w*|leav\w+ out|fail\w* to|neglect\w* to|forget\w* to|spare\w*|miss(?:es|ed)? the chance to|is careful not to|not)\b(?: to)? ?/i

/** Takes one clause apart. */
export function frameOf(text: string): Frame {
  let clause = text.trim()
  let negated = false
  let place: Frame['place'] = null
  let times = 1
  let before: string | null = null
  let after: string | null = null
  let without: string | null = null
  for (let found = true; found; ) {
    found = false
    const shorter = clause.replace(adverbs, '')
    if (shorter !== clause && shorter.length > 3) {
      clause = withPlainVerbs(shorter)
      found = true
    }
    const positive = clause.replace(negations, '')
    if (positive !== clause && positive.length > 2) {
      clause = withPlainVerbs(positive)
      negated = !negated
      found = true
    }
  }
  clause = clause.replace(
    /,? ?\b(?:right )?(?:at|in|near|from|by) the (?:very )?(?:beginning|start|outset|opening)(?: of (?:the |this )?(?:talk|conversation|call|meeting|interview|visit))?|^(?:begin|start|open)\w* (?:the (?:talk|conversation|call|meeting) )?(?:with|by) /i,
    () => {
      place = 'start'
      return ' '
    },
  )
  clause = clause.replace(
    /,? ?\b(?:at|by|in|towards|near|before) the (?:very )?(?:end|close|closing)(?: of (?:the |this )?(?:talk|conversation|call|meeting|interview|visit))?\b|^(?:end|close|finish|conclud|clos)\w* (?:the (?:talk|conversation|call|meeting) )?(?:with|by) /i,
    () => {
      place = 'end'
      return ' '
    },
  )
  clause = clause.replace(
    /,? ?\b(?:at least|no fewer than|a minimum of|not less than)? ?\b(once|twice|one|two|three|four|five|\d|several|multiple|more than once|repeatedly|a couple of|a few)( or more)?\b(?= (?:\w+ ){0,3}?(?:questions?|times|examples|options|alternatives|figures|reasons|facts|suggestions|proposals|points|benefits|advantages|open)\b)|,? ?\b(?:at least|no fewer than) (one|two|three|four|five|\d)\b/i,
    (_, first?: string, _more?: string, second?: string) => {
      const word = first ?? second ?? 'one'
      times = counts[word.toLowerCase()] ?? (Number(word) || 1)
      return ' '
    },
  )
  clause = clause.replace(
    /,? ?\b(?:more than once|repeatedly|(?:at least )?twice|several times|multiple times)\b/i,
    () => {
      times = Math.max(times, 2)
      return ' '
    },
  )
  clause = clause.replace(
    /,? (?:but )?(?:without|rather than|instead of|and not|not) (?:an? |any |adding |making |giving |using |being |getting |becoming )*(.+)$/i,
    (all, tail: string, at: number) => {
      if (isInsideQuestion(clause.slice(0, at)) && !all.startsWith(',')) return all
      if (/rather than|instead of/.test(all)) return ' '
      without = tail
      return ' '
    },
  )
  clause = clause.replace(
    /,? (?:before|prior to|ahead of|until)(?: (?:actually|even|starting to|beginning to|any|the|moving on to|turning to|going on to|she|he|they|making|an?|explaining))?(?: any| the| an?)? ?(.+)$/i,
    (all, tail: string, at: number) => {
      if (isInsideQuestion(clause.slice(0, at)) && !/^,? (?:before|prior to|ahead of) \w+ing\b/.test(all)) return all
      before =
        all.replace(/^,? (?:before|prior to|ahead of|until)(?: actually| even| starting to| beginning to)? /i, '') ||
        tail
      return ' '
    },
  )
  clause = clause.replace(
    /,? (?:even )?(?:after|once|when|whenever|as soon as|in (?:response|reaction|answer|reply) to|in the face of|following|despite|although|though|while|as|if|even if) ((?:she|he|they|the|her|his|their|\p{Lu}\p{L}+|being|getting|hearing|an?|it|asked|challenged|pressed|attacked|provoked)\b.+)$/u,
    (all, tail: string, at: number) => {
      const start = clause.slice(0, at)
      if (isInsideQuestion(start) || (isWhen.test(all) && wantsObject.test(start))) return all
      after = tail
      return ' '
    },
  )
  return {
    clause: clause.replace(/\s+/g, ' ').replace(/^[ ,]+|[ ,]+$/g, ''),
    negated,
    place,
    times,
    before,
    after,
    without,
  }
}

/** "ask when it happened", "say when they will call": the tail is what is asked or told. */
const isWhen = /^,? ?(?:when|if|as)\b/i
const wantsObject =
  /^(?:ask|say|tell|find out|explain|mention|clarif|stat|check|inquir|announc)\w*(?: (?:her|him|them|out|the \w+))?$/i

/** "ask what happened | before she fell": the tail belongs to what is asked. */
function isInsideQuestion(start: string): boolean {
  return (
    /\b(?:what|how|whether|if|who|where|which|that|why|about|of)\b(?:(?!\b(?:agreed|decided)\b).)*$/i.test(start) &&
    !/\b(?:about|of) (?:the |her |his |their )?\w+(?: \w+)?$/i.test(start) &&
    !/\bwhat (?:worr|matter|concern|bother|need|she need|he need|they need|is (?:wrong|important))\w*(?: \w+){0,2}$/i.test(
      start,
    )
  )
}

const counts: Readonly<Record<string, number>> = {
  once: 1,
  one: 1,
  twice: 2,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  several: 2,
  multiple: 2,
  'more than once': 2,
  repeatedly: 2,
  'a couple of': 2,
  'a few': 2,
}
