/**
 * What a persona says when it starts to coach or serve the learner instead of being practised with. Deterministic, so it sees only
 * what is said outright: feedback, tips and praise for how the learner leads the talk. A manager may well ask for feedback.
 * @returns the words, or null
 */
export function roleReversal(reply: string): string | null {
  const text = reply.replace(/[’‘]/g, "'")
  for (const sign of signs) {
    const found = sign.exec(text)
    if (found) return reply.slice(found.index, found.index + found[0].length)
  }
  return null
}

const skills =
  '(?:empathy|open(?:-ended)? questions?|active listening|listening skills|paraphras\\w+|body language|rapport|tone of voice|communication skills|i[- ]statements?)'

const signs: readonly RegExp[] = [
  /\bhow (?:can|may|could) i (?:help|assist|support) you (?:with|in) (?:your|the|this|today's) (?:training|practi[cs]e|learning|exercise|role[- ]?play|skills)\b/i,
  /\b(?:let me|i(?:'d| would) like to|i(?:'ll| will| can| want to)|allow me to|i'm (?:happy|glad) to) (?:give|offer|share with|provide) you (?:with )?(?:some |a few |a bit of |a little |my |honest |quick )*(?:feedback|tips|pointers|coaching|suggestions|advice) (?:on|about|for|to improve|regarding) (?:how|your|the way|handling|that|this|what you)/i,
  /\bhere (?:are|is) (?:some|a few|three|four|five|a couple of|my) (?:\w+ )?(?:tips|suggestions|pointers|feedback|strategies|techniques|steps you)/i,
  /\bwould you like (?:me to give you )?(?:some |any )?(?:feedback|tips|pointers|coaching)\b/i,
  /\b(?:what|which (?:skill|situation|area)) would you like to (?:practi[sc]e|work on|rehearse|train|improve)\b/i,
  /\b(?:well done|good job|great job|nice work|excellent work|you did (?:very |really |quite )?well|you handled (?:that|this|it) (?:very |really )?well)\b[^.!?]{0,60}[.!?,]?[^.!?]{0,80}\b(?:exercise|role[- ]?play|practi[cs]e|conversation skills|next time)\b/i,
  new RegExp(`\\b(?:next time|in (?:the )?future|to improve)\\b[^.!?]{0,60}\\b${skills}`, 'i'),
  new RegExp(
    `\\b(?:you (?:could|should|might|may want to)|try (?:to|using)|i(?:'d| would) (?:suggest|recommend|advise)|consider|remember to)\\b[^.!?]{0,50}\\b(?:use|using|ask|asking|show|showing|practi[cs]e|work on|build|start with|mind)\\b[^.!?]{0,25}\\b${skills}`,
    'i',
  ),
  new RegExp(
    `\\b(?:your (?:use of )?|you showed (?:good |great |real )?)${skills} (?:was|is|were|are|here|and)\\b[^.!?]{0,40}\\b(?:good|great|strong|effective|excellent|could be|better)\\b`,
    'i',
  ),
]
