import { wordings } from '../../language/wordings.ts'

/** Giving back what was heard or agreed. */
export const summingUp = {
  /** Gives back the whole of it. */
  sumsUp: wordings(
    "(?:let me|i'?ll|i will|to|shall i|can i|may i|i'd like to) (?:just |quickly )?(?:say|read|repeat|go (?:through|over)|run (?:through|over)|play|give|tell) (?:it all|it|that|this|everything|the whole (?:thing|lot)|you|them|the points|what)? ?(?:back|again|once more|my notes|what i(?:'ve| have)|through)",
    "(?:let me|to|i'll|i'd like to) (?:just |quickly )?sum(?:marise|marize)?(?: (?:it|that|this|things))?(?: up)?",
    "to summari[sz]e|in summary|(?:let me|to|i'll|so,?|quick|a quick) recap",
    'reading (?:it |that |this )?back|read (?:you )?back what|read you my notes',
    "(?:so )?what i(?:'ve| have)? (?:got|noted|heard|understood|written|hear)(?: so far| down| from you)?(?: is|:|,)",
    "(?:so )?here(?:'s| is) (?:where we (?:are|stand)|what (?:i(?:'ve| have)?|we(?:'ve| have)?) (?:got|have|heard|noted|agreed|understood|said|settled)|how i (?:understand|have|see) it|the picture|my (?:understanding|summary))",
    "that(?:'s| is) the (?:whole )?picture",
    "(?:so|then|that means|right,?|good,?|well,?) we(?:'ve| have|'re|'ve now| have now) (?:got|have|agreed|agree|settled|said|at|on|fixed|looking at|saying)",
    "we(?:'ve| have) (?:now )?(?:agreed|settled|fixed)|so we (?:have|agree|said|settle)",
    'so(?: far)?(?=:)|so,? in (?:short|order|sum|a nutshell)',
    '(?:so )?to pull (?:it|that|this|things) together',
    '(?:putting|pulling) (?:it|that|this|things) (?:all )?together',
    'in (?:short|a nutshell|sum)(?=[:,])|as i (?:understand|have|hear) it',
    'the way i (?:have|understand|hear|see) it',
    "(?:then )?(?:it(?:'s| is)|that(?:'s| is)) (?:settled|agreed|a deal)(?=[:,])",
    "let(?:'s| us) (?:just )?(?:go|run) (?:over|through) (?:it|what|everything|that)",
    '(?:once|one) more (?:time )?(?:from the top|in order)|point by point',
    "if i (?:understood|got|have understood|hear|heard|have|'ve understood|understand) (?:you|it|that|this|everything) (?:right|correctly|all)?",
    "so the (?:order|sequence|timeline|story) (?:is|was|goes)|so that(?:'s| is| makes)(?=.*,.*,)",
    '(?:did|do) i have (?:it|that) right(?=:)',
  ),
  /** Does so with a part left out. */
  leavesOut: wordings(
    'the rest|and so on|and so forth|etc(?:etera)?|and all that|and the usual|everything else',
    "as (?:discussed|we(?:'ve| have)? (?:said|just said|discussed))|you know the rest",
    'the other (?:things|points|bits)',
  ),
  /** Begins to give it back, with little of it. */
  concludes:
    /^(?:okay|ok|great|fine|good|right|all right|deal|agreed),? (?:so\b|then\b|.*\bthen\b)|^so (?:you|we|it|that's)\b|^so,? [^?]*,[^?]*,[^?]*$/,
  /** Asks to be put right. */
  checks:
    /\b(?:(?:have|got|is|was|anything|something) (?:\w+ ){0,5}(?:wrong|missing|right|correct)|did i (?:get|miss|understand|leave|forget)|have i (?:got|understood|missed|left|forgotten)|do i have (?:that|it)|what (?:have|did|am) i (?:\w+ ){0,2}(?:miss(?:ed|ing)?|wrong|left out|forget|forgotten|leave out)|where (?:am i|did i|have i) (?:go |gone )?wrong|is that (?:how|it|a fair|what you|about|roughly)|does (?:that|it) (?:match|fit|sound|cover|tally|agree|capture)|(?:do|did) you (?:see|have|remember) it|anything (?:to add|i(?:'ve| have)? (?:missed|left|got|not|forgotten)|you(?:'d| would) (?:add|change|correct))|would you (?:change|correct|add)|what would you (?:change|correct|add)|agreed|right so far|fair)\b.*\?|\b(?:correct|stop|interrupt|tell) me (?:if|where|when|wherever)\b|\bcorrect me\b|\bput me right\b|\bstrike out\b|\bsay if (?:i|it|that|something)\b/,
} as const
