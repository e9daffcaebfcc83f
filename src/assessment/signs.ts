/**
 * Wordings that show an assessor what a sentence does for a criterion, where no dialogue act says it. Each reads a sentence in
 * plain text (lower case, straight apostrophes). They are of the language, not of a scenario.
 */
export const signs = {
  /** A day, a date or an hour somebody could write into a diary. */
  date: /\b(?:to(?:day|night|morrow)|this (?:morning|afternoon|evening|week)|(?:mon|tues|wednes|thurs|fri|satur|sun)day|next (?:week|month)|in (?:an hour|(?:\w+ ){1,3}(?:days|weeks))|within (?:\w+ ){1,2}(?:hours?|days?|weeks?)|(?:at|by|before|until) (?:noon|midday|half past|\d{1,2}(?:[.:]\d\d)?(?: ?[ap]m)?|eight|nine|ten|eleven|twelve|two|three|four|five)\b|(?:\d{1,2}(?:st|nd|rd|th)?(?: of)? )?(?:january|february|march|april|june|july|august|september|october|november|december)|the \d{1,2}(?:st|nd|rd|th))\b/,
  /** Says what could be done next, by whom it may be. */
  proposal:
    /^(?:please )?(?:come(?! on)|be here|bring|call|ring|meet|send|write|take|give)\b|\b(?:i(?:'ll| will| shall|'m going to| am going to|'ve booked| have booked|'d like to (?:send|come|show|invite)| suggest| propose| promise)|we(?:'ll| will| could)|let(?:'s| us) (?:meet|fix|agree|try|start)|shall (?:we|i)|(?:would|does) it (?:make sense|help|suit)|would you be (?:willing|ready|open)|how about|what if we|why don't we|(?:come|drop) (?:back|by)|bring me|you (?:get|will get|'ll get))\b/,
  /** The same without anything one could hold somebody to. */
  vague:
    /\b(?:some ?time|soon|one of these days|maybe|perhaps|whenever|see what (?:i|we) can do|think about it|look into it|get back to you|keep (?:it|that) in mind)\b/,
  /** Hurries, or takes a consent for granted. */
  press:
    /\b(?:put you down|sign (?:here|now|today|it)|or we(?:'re| are) (?:gone|out)|take it or leave it|last (?:chance|offer)|(?:only|ends) (?:to(?:day|night))|you(?:'d| would) be (?:about )?the (?:last|only)|need (?:the|your) (?:order|answer|signature|decision)\b.*\b(?:now|today|tonight|this evening)|have to decide (?:now|today)|not a \w+ more)\b/,
  /** Speaks of the other person as less than they are. */
  belittles:
    /\b(?:touchy|(?:over)?sensitive|thicker skin|take a joke|lazy|naive|hysterical|dramatic|ridiculous|irresponsible|fuss(?:ing|y)?|making a (?:mistake|scene|drama)|get over it|calm down|your problem|your (?:own )?fault|are you kidding|is a joke|nothing to hide|you people)\b/,
  /** Puts an answer into the mouth, or takes the guilt as proven. */
  leading:
    /(?:, (?:did|was|were|is|are|do|does|have|has|would|could|should)n't (?:you|he|she|it|they|that)\?$|\bbecause of you\b|\bso you (?:knew|did|lied|admit|let|were the)\b|\bmust have (?:been|known|done)\b|\b(?:wrong|covered|told you)\b.*, right\?$|\b(?:admit|confess) (?:it|that|to)\b|\brefused? to cooperate\b)/,
  /** A question only in form: it attacks, or has its answer in it. */
  attack:
    /\b(?:who (?:still|on earth|even|would ever)|what (?:exactly )?(?:was|is|'s) so (?:\w+ly )?(?:bad|terrible|awful|hard|special|wrong)|what(?:'s| is) (?:wrong|the matter) with you|how (?:could|dare) you|why on earth|why (?:did|do|can|could)(?:n't| not) you|are you (?:kidding|serious|blind|deaf)|ever cross your mind)\b/,
  /** Opens a talk or closes it, politely; nothing is asked about the matter. */
  pleasantry:
    /^(?:and |so |well )?(?:how are (?:you|things)|how(?:'s| is) (?:it going|everything|life)|what can i do for you|(?:how|what) can i help|(?:is there )?anything else|would you like (?:a|some) |did you (?:find|have a) |all (?:right|good)\b)/,
  /** Asks for leave, offers or proposes in the form of a question. */
  offering:
    /\b(?:can|could|may|shall|should|would) (?:i|we) (?!ask\b)\w+|\b(?:do|would) you (?:want|like|care) (?:to|a|some|me)\b|\bwould (?:it|that) (?:make sense|help|suit|work|be)\b|\bshall we\b/,
  /** Asks openly though it begins like a yes-or-no question. */
  opensUp: /\b(?:may|can|could|might) i (?:first |just )?ask\b.*\b(?:what|how|why|where|who)\b/,
  /** Asks for nothing but the last price. */
  lowest: /\b(?:lowest|best price|last price|bottom line|how low|how far down|final price)\b/,
  /** A drawback of what is offered, or where its proof ends. */
  drawback:
    /\b(?:(?:speaks|is) against (?:it|us|this)|weak (?:point|spot)|drawback|downside|disadvantage|side effects?|the catch|no(?:body| one)(?: yet)? has (?:any )?(?:data|figures)|(?:do|does)(?:n't| not) know yet|not (?:been )?(?:studied|tested|proven)|no way of making|can(?:'t|not) (?:promise|change that|guarantee)|is (?:better|cheaper|stronger) (?:there|in that)|(?:does|will|is) not (?:do|help|suitable|for everyone))\b/,
  /** Says that something is not known here and now. */
  unknown:
    /\b(?:i(?:'d| would)? (?:have to|need to|must) (?:look|check|ask|find out)|i (?:do not|don't) know|i(?:'m| am) not sure|good question)\b/,
  /** A study, a sheet, a place it comes from, without the figure. */
  source:
    /\b(?:stud(?:y|ies)|trial|data ?sheet|according to|report|statistics|survey|measured|for example|for instance)\b/,
  /** Gives back the whole of it. */
  sumsUp:
    /\b(?:(?:let me|i'?ll|to) (?:just )?(?:say|read|repeat|go through|run through) (?:it|that|this|everything) ?(?:back|again|once more)?|(?:let me|to) sum(?:marise|marize)? (?:it )?up|to summari[sz]e|so what i(?:'ve| have) (?:got|noted|heard|understood)|what i(?:'ve| have) (?:got|noted|written|heard|understood) (?:so far |down )?is|(?:so|then|that means) we (?:have|agree|have agreed|said)|so(?: far)?:|if i (?:understood|got|have understood) (?:you|it|that) (?:right|correctly))/,
  /** Begins to give it back, with little of it. */
  concludes:
    /^(?:okay|ok|great|fine|good|right|all right|deal|agreed),? (?:so\b|then\b|.*\bthen\b)|^so (?:you|we|it|that's)\b/,
  /** Asks to be put right. */
  checks:
    /\b(?:(?:have|got|is|was|anything|something) (?:\w+ ){0,5}(?:wrong|missing|right|correct)|did i (?:get|miss|understand)|correct me|is that how|(?:do|did) you (?:see|have|remember) it)\b.*\?|\bcorrect me\b/,
  /** Ties what is given to what is wanted. */
  trade:
    /\b(?:in (?:return|exchange)|provided(?: that)?|on condition|as long as you|for that (?:i|we)(?:'d| would)? (?:need|want)|if (?:we|i)\b.*\b(?:can|could|would|will|do|what) you\b|if you\b.*\b(?:i|we)(?:'ll| can| could| will| would)\b)/,
  /** Gives without asking. */
  gives:
    /\b(?:no problem, you(?:'ll| will) have|(?:we|i)(?:'ll| will) gladly|you can have|is (?:fine|all right) (?:with|by) (?:me|us)|we(?:'d| would) (?:take|accept))\b/,
  /** Feelings or burdens of the one spoken to. */
  burden:
    /\b(?:fright(?:ened|ening|ful)?|afraid|worr(?:y|ied|ies|ying)|scared|awake|sleepless|(?:not|haven't|hardly) slept|alone|lonely|hurt|hurts|painful|exhaust(?:ed|ing)|hard|heavy|unfair|humiliat(?:ed|ing)|ashamed|helpless|a lot to carry|under pressure|upset|disappoint(?:ed|ing)|let down|looking away|left (?:lying|standing|sitting|out))\b/,
  /** Whose they are: the other's, not one's own. */
  ofTheOther: /\byou(?:'ve|'re|r|rs)?\b|^(?:and )?(?:that|this|it)(?:'s| is| was| must)\b/,
  /** Understanding as a phrase that would fit anybody. */
  formula:
    /\b(?:i (?:get|see|hear|understand|know|imagine) (?:that|it|you|it's|completely|how you feel)|i understand\b|i can imagine[.,!]?$|that's not good|oh dear|i guess you|a bit\b|i hear you)/,
  /** An apology that takes itself back. */
  excuse:
    /\bsorry (?:if|that you (?:feel|felt|think)|you (?:feel|felt))\b|\b(?:sorry|apologi[sz]e|my mistake)\b.*\bbut\b|\bif i (?:hurt|offended|upset)\b/,
  /** Steps in their order. */
  order:
    /\b(?:first(?: of all| thing)?|then|after(?: that|wards)|next|once|until then|only then|meanwhile|while it does|in the end|finally|later|again|up to that (?:day|point)|in the coming|at \d+ (?:and \d+ )?(?:weeks|months)|(?:in|within) (?:\w+ ){1,3}(?:days|weeks|months))\b/g,
} as const
