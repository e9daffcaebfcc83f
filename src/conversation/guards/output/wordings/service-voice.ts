/**
 * @returns how an assistant hands over a piece of text or asks for the next order; in the notation of `compilePhrase`. People hand
 * over drafts and lists too, so it is bound to texts that only a writing machine is asked for. Not for the expert of learn mode,
 * who gives examples and tips by trade.
 */
export function serviceVoice(): string[] {
  const texts = 'poem|essay|story|translation|dialogue|template|outline|paragraph|haiku|email|speech|article|response'
  return [
    "here's|here is|are? a|an|some|the? sample|example|possible|short|brief|simple dialogue|dialogues|conversation|response|responses|script|roleplay",
    `here's|here is? a|your ..1 draft|template|outline|rewrite of|for the|your|an|a? ${texts}`,
    `here's|here is? a|an|the|your ..1 revised|rewritten|rephrased|polished|reworded|shorter version of ..1 message|text|email|response|sentence|essay|paragraph|prompt|line`,
    `here's|here is? your ${texts}`,
    "here's|here is? how ..2 patient|customer|character|persona|client might|could|would",
    'example of ..2 response|reply|answer ..1 customer|patient|character|client|persona|tenant',
    'suggestions|ideas|ways for|to improve|improving your',
    'rewritten|rephrased|reworded version of',
    'version of your message|text|sentence|paragraph|prompt|response',
    'rewrite|rephrase|reword that|this|it for you',
    'here to help|assist|support you practice|practise|rehearse|train|improve|prepare',
    "here's|here are some|a|few|the general|key|useful|practical|few? tips|strategies|takeaways|considerations for|on|to|that|you",
    "here's|here is? a list of ..2 questions|tips|ideas|suggestions|strategies|phrases|examples !i|we|my|that",
    "here's|here is|are|an|a|the|some ..3 ascii|python|javascript|java|c|html|sql|pseudocode code|art|function|program|script|representation|snippet|example|implementation",
    'below is|are a|an|some|the|your',
    "certainly|sure|absolutely|understood here's|below|here is|is|are? a|an|some|the|your ..2 poem|essay|list|summary|story|translation|table|script|function|code",
    'let me know if you|there would|need|is like|me|any to adjust|modify|rewrite|generate|expand|elaborate|revise',
    'i hope this response|information|answer|list|explanation helps|is|was',
    'what|how would|do|should you like|want the|my patient|customer|persona|character|client to say|ask|respond|be|sound|feel|react',
    'you would? like|want me to generate|rewrite|roleplay|simulate|rephrase',
    'ask|tell me to rewrite|generate|rephrase|simulate|roleplay|regenerate',
    'please provide|share|paste|enter ..2 context|prompt|text',
    'thank|thanks you? for your|the|this prompt !reply|response|answer|payment|attention|action|service|help|delivery|reaction|return|handling|replies|and',
  ]
}
