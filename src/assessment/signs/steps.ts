import { wordings } from '../../language/wordings.ts'

/** Times, and what somebody says they will do. */
export const steps = {
  /** A day, a date or an hour somebody could write into a diary. */
  date: wordings(
    'to(?:day|night|morrow)|the day after',
    'this (?:morning|afternoon|evening|week|weekend|month|{weekday})|{weekday}s?',
    '(?:mon|tue|wed|thu|fri|sat|sun)(?=[ ,.]+(?:the )?\\d)|next (?:week|month|weekend|time you)',
    '(?:before|by|at|over|after|until) (?:the )?(?:weekend|lunch|breakfast|dinner|christmas|easter|new year|closing time|the end of)',
    'first thing|(?:the )?end of (?:the |this |next )?(?:day|week|month|year|shift|quarter)',
    'in (?:an|half an|a quarter of an|the next) hour',
    '(?:in|within) (?:the )?(?:next )?(?:a |an |\\w+ ){1,3}(?:minutes|hours?|days?|weeks?|months?)',
    'within the (?:hour|day|week)|in (?:ten|five|twenty|\\d+) minutes',
    "(?:at|by|before|until|from|till|around|about|past|to) (?:noon|midday|midnight|(?:a )?quarter (?:past|to) \\w+|half past(?: \\w+)?|half (?:seven|eight|nine|ten|eleven|twelve|one|two|three|four|five|six)|(?:five|ten|twenty|twenty-five) (?:past|to) \\w+|\\d{1,2}(?:[.:]\\d\\d)?(?: ?[ap]\\.?m\\.?| o'clock)?(?! ?(?:%|per ?cent|euros?|pounds?|dollars?|crowns?|cents?|kilos?|km|kilometres|metres|litres|a month|degrees|hundred|thousand|reais|rand|,\\d))|(?:six|seven|eight|nine|ten|eleven|twelve|two|three|four|five|one)(?: o'clock| in the| sharp| on|[,.?!]|$))",
    "\\d{1,2}(?:[.:]\\d\\d)? ?[ap]\\.?m\\.?|\\d{1,2}:\\d\\d|\\w+ o'clock|half past \\w+",
    'quarter (?:past|to) \\w+',
    '(?:(?:the )?\\d{1,2}(?:st|nd|rd|th)?(?: of)? )?{month}',
    '(?:the )?\\d{1,2}(?:st|nd|rd|th)?(?: of)? (?:march|may)',
    '(?:in|by|until|from|of|early|late|end of|mid|next|this|since|before) (?:march|may)',
    '(?:march|may) (?:the )?\\d{1,2}(?:st|nd|rd|th)?|the \\d{1,2}(?:st|nd|rd|th)',
    '\\d{4}-\\d\\d-\\d\\d|\\d{1,2}[./]\\d{1,2}[./]\\d{2,4}',
    'the (?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth|\\w+teenth|twentieth|twenty-\\w+|thirtieth|thirty-first)(?= of |[.,]|$)',
  ),
  /** Says what could be done next, by whom it may be. */
  proposal: wordings(
    '^(?:so |then |and |please |just )*(?:come(?! (?:on|off|in|through))|be here|bring|call|ring|phone|meet|send|write|take(?! (?:a seat|your time|your coat|care|it easy|it or|the sheet and|that back))|give|drop by|pop in|stop by|pick|text|mail|email)',
    "i(?:'ll| will| shall|'m going to| am going to|'ve booked| have booked|'ve (?:put|arranged|reserved|asked)|'d like to (?:send|come|show|invite|meet|suggest|propose|offer)|'d suggest|'d propose| suggest| propose| promise|'m (?:sending|booking|calling|coming|putting|ringing|writing))",
    "we(?:'ll| will| could| can (?:start|meet|begin|do|try)|'re going to)",
    "let(?:'s| us) (?:meet|fix|agree|try|start|say|sit|do|look|put|speak|talk|book)|shall (?:we|i)",
    '(?:would|does) (?:it|that|\\w+day) (?:make sense|help|suit|work)',
    "would you be (?:willing|ready|open|happy)|how about|what (?:if we|about)|why don't we",
    '(?:come|drop) (?:back|by|in|over)|bring me',
    "you (?:get|will get|'ll get|'ll hear|will hear|'ll have)|you come back|i (?:ring|call|phone|write to|send|bring|visit|fetch|collect) (?:you|him|her|it|them)",
    '(?:i|we) (?:can|could) (?:also |then )?(?:come|meet|call|ring|send|show|bring|do|book|start|offer|draw up|make|write|prepare|work out|put together|arrange|organise|ask|speak to|speak with|talk to|talk with|order|reserve|get|fetch|print|help|try)',
    '(?:the|my|our) (?:next|first) step|the plan (?:is|would)|from \\w+day (?:on )?(?:i|we|you)',
  ),
  /** Leaves it to the other to do something. */
  suggests: wordings(
    "you (?:should|could|might|can|'d better) (?:also |perhaps |maybe |just )?(?:make|book|arrange|ask for|come|call|ring|see|drop|bring|speak to|talk to) (?!mistakes|sure|sense)\\w+",
  ),
  /** Tells somebody what to do, or how it is done. */
  instructs: wordings(
    "(?:^|, |then |and |first |second |third |so |: |always |never )(?:you )?(?:just |simply |then |first |always |never )*(?:take|put|press|push|pull|pinch|turn|open|close|fill|write|draw|lift|rub|wait|keep|check|click|enter|type|choose|hold|wash|wipe|rinse|cover|leave|don't (?:give|take|touch|open|pay|sign|eat|drink|use)|go to|bring|hand in|sign|send|show|ring|call|switch|plug|remove|apply|use|tick|upload|download|attach|eat|drink|breathe|bend|stretch|rest|let it|pay|note|count|measure|weigh|read off) (?:it|them|him|her|that|this|the|your|his|a|an|one|two|three|four|on|off|in|out|up|down|until|for|whether|us|me|with|to|another|any|\\w+)",
  ),
  /** The same without anything one could hold somebody to. */
  vague: wordings(
    'some ?time|soon|one of these days|at some point|maybe|perhaps|whenever',
    'when(?:ever)? (?:i|we) (?:get|find|have) (?:a|the|round|time)|see what (?:i|we) can do',
    'think about it|look into (?:it|that|this)|have a look at it|get back to you|be in touch',
    'keep (?:it|that) in mind|(?:come to )?some (?:kind of )?arrangement|do (?:my|our) best|on it',
    'sort something out|work something out|take it from there|in due course',
    'as soon as (?:possible|i can|we can)',
  ),
} as const
