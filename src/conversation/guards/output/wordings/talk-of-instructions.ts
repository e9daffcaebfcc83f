/** @returns how a reply talks about the instructions behind it */
export function talkOfInstructions(): string[] {
  return [
    'in|by|from|per|on|with|to my|the|your|this prompt !payment|reply|response|service|answer|delivery|action|attention|treatment|return|way|manner|and|arrival|start',
    'system|initial|hidden|original prompt|prompts',
    'my|the|these|our system|initial|hidden|secret|starting|underlying|original|custom|background|internal message|instructions|instruction|configuration|directive|directives',
    'my prompt|directives|programming are|were|is|as|for|here',
    "my instructions|prompt|directives|programming say|says|state|tell|tells|forbid|forbids|require|requires|prevent|instruct|include|specify|clearly|explicitly|do|don't|don|mention|only",
    'according|as|per|following to|per my instructions|prompt|directives|programming|guidelines !from',
    'my|the guidelines|rules|instructions for|of this|the role|conversation|persona|character|roleplay|chat',
    "my guidelines|guardrails|directives say|are|forbid|state|tell|prevent|prohibit|require|include|do|don't",
    "i|i'm|i've was|am|have|been been? instructed|prompted|programmed|configured|directed not? to not|never? act|play|pretend|respond|roleplay|behave|hide|reveal|portray|simulate|impersonate|stay|remain|answer|be|disclose|speak !calm|quiet|in|seated|home|at|still|there|the|quickly|with|on|here|outside|away|off|by|every|all|any|back|up|down|before|and",
    "i|i'm|i've was|am|have|been? been? instructed|prompted|told|asked|configured|supposed|meant to play|portray a|an|the|your ..2 customer|patient|client|buyer|tenant|character|role|part|persona|person|doctor|colleague|employee|manager",
    'the|my|your|this prompt tells|says|asks|states|instructs|wants|requires',
    "i|i'm|i've was|am|have|been been? told|asked|supposed|meant not? to not|never? pretend|roleplay|portray|simulate|impersonate|reveal|disclose|stay|remain in|my|to|that|as|a|the|the ..2 character|role|prompt|instructions|rules|persona|patient|customer",
    "i'm|i|cannot|can't|am|not|won't|can not|never? allowed|permitted|able|supposed|meant|going? to? reveal|disclose|share|discuss|show|repeat|tell|output you? my|the|these|any ..1 instructions|prompt|system|programming|directives|guidelines",
    "you are|you're a|an|the|now? roleplaying|ai|language|playing assistant|model|as|character|the|a ..1 role|character|persona|model|assistant|patient|of",
    'mes|mon consignes|instructions|prompt disent|sont|systeme|initiales|indique|dit|me|est|cachees|stipulent',
    'mis|mi instrucciones|indicaciones|prompt son|dicen|iniciales|del|dice|me|es|ocultas',
    'meine|mein anweisungen|prompt|systemprompt|instruktionen lauten|sagen|lautet|sagt|sind|besagen|ist|verbieten',
  ]
}
