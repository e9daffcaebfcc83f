import { wordings } from '../wordings.ts'

/** Hurries the other along, as if they were a nuisance. */
export const impatient = wordings(
  '(?:get|come) to the point|cut to the chase|cut it short|make it (?:quick|short|snappy)',
  "hurry up|(?<!i'll |i will |i'd better |i had better |let me )be quick(?: about it)?|quickly,? please|chop chop",
  'spit it out|out with it|(?:get|move) on with it',
  "what(?:'s| is) (?:it|the problem) (?:now|this time)|what now|what is it (?:now|this time)",
  'be brief|keep it (?:short|brief),? (?:please|will you|would you)|long story short,? please',
  "(?:i|we)(?: really| simply)? (?:haven't|don't have|have not|do not have|haven't got)(?: got)? (?:all (?:day|night|morning|afternoon|week)|(?:the )?time (?:for (?:this|that|your|such|explanations|all this|stories)|to (?:discuss|argue|explain|listen|go into|chat)))",
  'i have no time|no time for (?:this|that|your|stories)|some of us (?:have|are|actually)',
  "i(?:'ve| have)(?: got)? (?:better|more important|other) (?:things|work|matters|patients|customers|people) (?:to|who|waiting)",
  "(?:i(?:'ve| have)(?: got)?|there are) (?:{number} )?(?:more|others|other people|people) (?:waiting|outside|in the queue)",
  "you(?:'re| are) (?:wasting|taking up|stealing)",
  "(?:waste|wasting) (?:of )?(?:my|our|everybody's|everyone's) time|a waste of time",
  '(?<=^|, )yes or no[.?!]|just (?:answer|tell me yes)|answer (?:the|my) question',
  'are (?:you|we) (?:done|finished|through)(?: now| yet)?\\?',
  '(?:have you|are you) (?:quite )?(?:finished|done)(?=\\?| now| yet)',
  "let's get (?:this|it) over(?: with)?",
  'can we (?:please )?(?:get|move|wrap) (?:on|this (?:over|up)|it (?:over|up))',
  'take the \\w+ and close the door|close the door (?:behind|on your way)',
  "stop (?:talking|interrupting|asking)|don't interrupt|let me finish|we needn't split hairs",
  "don't split hairs",
  "i(?:'m| am)? los(?:e|ing) (?:my )?patience|i(?:'ve| have) heard enough|^you can go(?=[.!]|$)|we(?:'re| are) done(?=[.!]|$)|i(?:'ve)? (?:have )?(?:got )?another appointment|don't change the subject|don't tell me (?:stories|tales|that)|i (?:don't need|have no time for) (?:a|your|the|more) (?:story|stories|speech|details|excuses)|i(?:'ve| have) no (?:more )?time|that(?:'s| is) all i have to say|don't ask me again",
)
