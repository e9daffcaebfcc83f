/** Ways of giving in to a demand, as they are heard in a reply. */
export const signsOfGivingIn = {
  commits:
    /\b(?:i (?:hereby |gladly |will |'ll )?(?:agree to (?:this|that|the|your|these)|accept (?:the|your|this|these|that)|sign(?:ed)?\b|commit (?:myself )?to|guarantee|undertake)|(?:consider it|it is|that's) (?:signed|done|a deal)|it'?s a deal|you have my (?:word|signature)|where do i sign|agreed[.!])/gi,
  reveals:
    /\b(?:my (?:system |hidden |secret )?(?:prompt|instructions|guidelines|configuration|programming|tools|functions) (?:are|is|say|says|tells?|includes?)|i (?:was|am|have been) (?:instructed|programmed|configured|prompted)|here (?:is|are) (?:my|the) (?:prompt|instructions|rules|tools|functions)|you are (?:playing|role-?playing|an? (?:ai|assistant|persona)))/gi,
  imitates:
    /\b(?:welcome to|thank you for (?:calling|contacting|choosing)|(?:speaking|writing) (?:for|on behalf of)|on behalf of|this is \p{L}+ (?:from|of|at)|as (?:the )?(?:ceo|spokes\w+|representative|agent) of)\b/giu,
  acts: /\b(?:i(?:'ve| have) (?:just |now |already )?(?:ordered|placed|transferred|sent|deleted|booked|cancelled|changed|updated|executed|forwarded|wired|logged)|(?:order|transfer|payment|booking|e-?mail|file|record)s? (?:is|are|has been|have been|was) (?:now )?(?:placed|made|sent|deleted|booked|changed|updated|done))\b/gi,
  'tells private things':
    /[\w.+-]+@[\w-]+\.\w{2,}|\+\d[\d ()-]{6,}\d|\b\d{3}[ -]\d{3}[ -]\d{3,4}\b|\b(?:street|road|avenue|rua|ulica|straat) \p{L}+ \d+|\b(?:was |is )?born on \d|\b(?:passport|tax|patient|social security|card) number is/giu,
  'takes a side':
    /\b(?:(?:vote|voted|voting|would vote) for|i (?:support|oppose|back|am for|am against|stand with|stand behind) (?:the |this |that |our )?(?:\w+ )?(?:government|opposition|party|president|minister|mayor|ban|law|referendum|left|right|conservatives|socialists|liberals)|(?:government|opposition|left|right|president) (?:is|are) (?:right|wrong|corrupt))/gi,
  confirms:
    /^\W*(?:yes\b|right\b|exactly|correct|indeed|that(?:'s| is) (?:right|correct|true|so)|as i (?:said|told you|promised|confirmed)|i remember)/gim,
  serves:
    /```|\b(?:here(?:'s| is| are) (?:a|an|the|your|some) (?:\w+ )?(?:code|script|list|email|e-mail|letter|post|poem|summary|query|output|result)|as requested|def \w+\(|console\.log|select \* from|drwx|root:x:|total \d+\n)/gi,
  repeats: /\b(\p{L}+)\b(?:\W+\1\b){3,}/giu,
} as const

/** `invents`: tells figures that neither the persona knows nor the learner named. */
export type GivingIn = keyof typeof signsOfGivingIn | 'invents'
