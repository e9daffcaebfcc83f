import { plainText } from './plain-text.ts'
import { lately } from './remembered.ts'

/** @returns how a sentence asks, or null when it does not. Requests to tell count as open questions. */
export const questionKind: (sentence: string) => 'open' | 'closed' | null = lately(questionKindOf)

function questionKindOf(sentence: string): 'open' | 'closed' | null {
  const plain = plainText(sentence)
  const marked = /\?["”’»)]*$/.test(plain) || asksWithoutMark.test(plain)
  if (
    /\b(?:tell|talk|walk|take|help) (?:me|us) (?:about|through|what|how|why|more|when|in your|understand|a bit|a little)\b|^(?:please )?(?:describe|explain|tell us|tell me)\b|\b(?:i(?:'d| would) (?:like|love) to (?:hear|know|understand|learn)|i(?:'m| am) (?:interested|curious) (?:in|about|to))\b|^(?:racontez|expliquez|dites)-moi|^erzählen sie|^cuénteme|^may i ask (?:about|what|how|why|who|when|where|which)/.test(
      plain,
    ) &&
    !/(?<!,) (?:if|whether) you\b/.test(plain)
  )
    return 'open'
  if (!marked) return null
  const asking = plain
    .replace(
      /^(?!(?:what|how|why|who|where|which|when (?:is|are|was|were|do|does|did|will|can|would|has|have))\b).*?[,:;–—-] (?=(?:and |so |but )?(?:what|how|why|who|where|when|which|may|can|could|would|is|are|do|does|did|shall|have|has|will)\b)/,
      '',
    )
    .replace(/^(?:and|so|but|or|then|well|okay|ok|now|doctor|sir|madam|ma'am|please),? /, '')
  if (
    /(?:^|, )(?:right|no|yes|isn't it|don't you|didn't you|aren't you|is it|okay|ok|correct|n'est-ce pas|oder|verdad|is that true|wasn't it|won't you|do you)\?["”’»)]*$/.test(
      plain,
    ) &&
    !/^(?:what|how|why|where|who|when|which)\b/.test(asking)
  )
    return 'closed'
  if (
    /\b(?:is|are|was|were) there (?:anything|something|some other|any other)\b|\b(?:can|could|would|will) you (?:please )?(?:tell|describe|explain|say more|walk|talk|share|help me understand)\b|\bwould you mind (?:telling|sharing|explaining)\b/.test(
      asking,
    ) &&
    !/\b(?:if|whether)\b/.test(asking)
  )
    return 'open'
  if (
    /^(?:(?:in|at|for|from|to|with|on|by|of|since|until) )?(?:what|how|why|where|who|whom|whose|when|which)\b/.test(
      asking,
    )
  )
    return /^how (?:many|much|old|tall|often)\b|^what(?:'s| is) your (?:name|age|number|address)\b/.test(asking)
      ? 'closed'
      : 'open'
  if (
    /[,:] (?:and )?(?:what|how|why|where|who|when|which)\b[^,]*(?:,[^,]*)?\?/.test(plain) ||
    /\b(?:what|how|why) (?:would|could|do|did|does|is|are|was|were|can|should|has|have|matters?|worries|bothers|happened)\b/.test(
      plain,
    )
  )
    return 'open'
  if (
    /^(?:qu'|que |quel|quelle|comment|pourquoi|où|quand|qui|was (?!it\b|he\b|she\b|that\b|this\b|there\b|the\b|any|some|your?\b|my\b|i\b|one\b|everyone|nobody|no\b)|wie |warum|wo |wer |wann|welche|qué|cómo|por qué|dónde|quién|cuál|cuándo|che |come |perché|dove|o que|por que|como )/.test(
      asking,
    )
  )
    return 'open'
  return 'closed'
}

/** "and when did you get to leave": whoever types in a hurry leaves the mark out, with all others at the end. */
const asksWithoutMark =
  /(?:^|, )(?:(?:and|so|but|ok|okay|well) )*(?:(?:what|when|where|who|why|how|which|whose)(?! (?:i|you|he|she|it|we|they|a|an|the|to)\b)(?<!which)(?: [a-z]+){0,2}?(?:'?s)? ?\b(?:is|are|was|were|do|does|did|has|have|had|can|could|will|would|wd|should)\b|(?:do|does|did|is|are|was|were|has|have|had|can|could|will|would) (?:you|he|she|it|they|we|there|that|this|your|his|her|their|any\w*|some\w*)\b)[^.!?…:;]*[\p{L}\p{N}]$/u
