import { wordings } from '../../language/wordings.ts'

/** A condition that asks for something, not a courtesy like "if you like". */
const ifYou =
  "if you(?:'re| are|'d| would|'ll| will|'ve| have)? (?!(?:want|like|wish|prefer|need|mind|ask me|look|think|remember|see|know|don't|do not|won't|refuse|insist|must|say so|excuse|pardon|rather|happy with|willing|ready|can't|cannot|can spare|have (?:time|a|any)|had to|agree\\b.*that's right|prefer|care|could|ever|feel|notice|think)\\b)\\w+"

/** Giving, taking and settling. */
export const bargaining = {
  /** Ties what is given to what is wanted. */
  trade: wordings(
    'in (?:return|exchange)|provided(?: that)?|on (?:the |one |that )?condition',
    'as long as (?:you|i|we|the|it|that)|so long as (?:you|i|we)',
    "for that,? (?:i|we|you|it)(?:'d| would|'ll| will)? ?(?:need|want|come|go|give|have|ask|expect|get|get|take|sign|pay)?",
    '(?:and|but) for that (?:i|we|you)|meet me (?:on|at|in|half ?way)|only if (?:you|we|i|the)',
    'but only (?:with|if|for|when)',
    'against (?:a|an|your|that|two|three|prompt|longer|earlier|cash|immediate|payment) \\w+',
    '(?:swap|trade) (?:you|that|it|this)',
    'if (?:we|i)\\b.*\\b(?:can|could|would|will|do|what) you',
    `${ifYou}.*(?:,|then)? (?:i|we|you|it|they|that)(?:'ll|'d| can| could| will| would| get| have| might| may)`,
    `(?:i|we|you)(?:'ll|'d| can| could| will| would| might) .*\\b${ifYou}`,
    "(?:is|'s|are|would be|could be|becomes|works|might be|it is|goes) (?:possible|fine|okay|all right|thinkable|doable|on|feasible|conceivable|acceptable|mine|yours)?,? ?(?:if|provided|as long as|once|when) (?:you|the|your|they|we|it|that|there|i)",
    "you(?:'d| would|'ll| will)? (?:get|have) .* (?:for|but not for|against|in return for) (?:\\d|{number}|a|an|the|your)",
    '(?:would|could|can|will) you .* if (?:i|we)',
    'what (?:would|could|will) (?:you|i|we|it) .* (?:worth|give|get|do|offer|in return).*\\bif',
    '(?:and )?for that you (?:come|go|give|take|drop|leave|pay|get)|the other way round',
    "you give (?:me|us) .*(?:and )?(?:i|we)(?:'ll)? (?:give)?|i give .* you give|half each",
    '(?:split|share) the (?:difference|cost)',
  ),
  /** Puts something on the table. */
  offers: wordings(
    "(?:i|we)(?:'d| would| can| could)? (?:offer|propose|suggest|put (?:forward|on the table))|(?:i|we)(?:'d| would| could| can) (?:go (?:up |down )?to|pay|do|take|accept|sign)",
    "(?:my|our) (?:offer|proposal|suggestion)|(?:let me|i'll|i will) (?:propose|offer|suggest|put)|let's say|how about|what about|suppose (?:we|i|you)|what if (?:we|i|you)",
  ),
  /** Meets in the middle. */
  splits: wordings(
    '(?:each of us|we each|we both|both of us) (?:pays?|takes?|bears?|carr(?:y|ies)|gives?) half|half and half|half each|fifty-?fifty|(?:split|share|halve) (?:it|the (?:difference|costs?|rest|bill))|half ?way|in the middle',
  ),
  /** Gives without asking. */
  gives: wordings(
    "no problem, you(?:'ll| will) have|(?:we|i)(?:'ll| will) gladly|you can (?:have|keep)",
    "(?:\\w+'s|is|are|'s) (?:fine|all right|okay|ok) (?:with|by|for) (?:me|us)|{number}'s fine",
    "fine, of course|we(?:'d| would) (?:take|accept)|if you (?:like|want|wish|prefer)",
    'fine, (?:have|take) it|whatever you (?:like|want|need)|all yours|have it',
  ),
} as const
