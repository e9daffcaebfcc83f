import { wordings } from '../wordings.ts'

/** A question only in form: it attacks, or has its answer in it. */
export const attack = wordings(
  'what did (?:you|he|she|they|\\w+)(?: \\w+){0,4} (?:do|say)(?: \\w+){0,4} to (?:provoke|upset|annoy|deserve|make (?:him|her|them|us))',
  "(?<=, )what(?:'s| is) (?:the|your) problem(?: then| now)?(?=\\?)|what(?:'s| is) there to (?:think|talk|understand)(?: about| over)?",
  "^(?:how )?(?:funny|odd|strange|curious|interesting|convenient|a coincidence)(?: how| that|,? isn't it)?,? (?:that |how )?you{have}? (?!(?:should|would|could) (?:ask|say|mention)\\b)\\w+",
  '^(?:and |so |well,? )?is that (?:really )?all\\?|^why (?:was|is) (?:it|that|this) (?:even )?(?:(?:so|that) (?:offensive|insulting|terrible|awful|dramatic)|such a (?:big )?(?:deal|problem|drama))',
  'who (?:still|on earth|even|would ever)|why on earth|what on earth (?:did|do|were|made)',
  "ever cross your mind|isn't it (?:obvious|clear)",
  "can't you (?:see|read|hear|just|at least|understand|tell)",
  "couldn't you (?:just|at least|even|have)",
  "wouldn't you (?:have to )?(?:say|admit|agree) (?:yourself|that)",
  "what(?:'s| is) your (?:problem|excuse)",
  "don't you (?:think|know|understand|see|care|have (?:any|eyes|a))(?! that would)",
  'do i look like|what makes you think|who (?:do you think|asked you|told you to|gave you)',
  "aren't you (?:supposed|meant|ashamed|embarrassed|exaggerating|overreacting|being)",
  'are you (?:trying to|going to) (?:tell me|cry|sulk|argue|blame)',
  'is that (?:all|the best|really all) you',
  '(?:were you|had you|have you) (?:two )?(?:chatting|asleep|drunk|daydreaming|sleeping|dreaming|drinking)',
  "(?:and )?whose fault (?:is|was) (?:that|it)|and who (?:is|was|'s) to blame",
  "why would (?:any(?:body|one)|somebody|someone|you)(?: ever| even| want to| do)|^(?:and |so |well,? )?(?:can|can't|don't|didn't|couldn't) you (?:not )?(?:read|count|hear|see|tell the time|speak \\w+|understand (?:english|german|plain))\\?|^can you read|(?:do|did|will|would|are|can) you\\b[^?]*,? or (?:don't|didn't|won't|wouldn't|aren't|can't|not)(?: you)?\\?|who do you (?:think|believe)|what(?:'s| is) that supposed to (?:mean|be)|what did you (?:do|say) (?:that|this) for|do you have (?:a|any) (?:problem|idea) (?:with|what|how)|have you (?:any|no) idea|have you no (?:shame|manners|eyes|idea)|(?:hardly|not|never|n't) [^?]*, (?:is it|are you|do you|did you|was it|have you|can you|will you)\\?",
  "would you rather (?:he|she|it|they|i|we|your|the|have him|have her)\\b[^?]*\\?|what do you do with (?:all|the|so much)|^(?:so |and |what,? )?you(?:'re|'ve| are| have) still\\b[^?]*\\?|^still (?:no|not|never|nothing)\\b[^?]*\\?",
  '^(?:and )?who says (?:so|that)\\?|^have you got (?:a photograph|proof|witnesses|that in writing)\\?',
)
