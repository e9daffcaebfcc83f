import type { Token } from './sentence-tokens.ts'

const english = new Set(
  `the a an and of to in is are was were has have had with for his her she he they their you your it that this at by from
  not but or as who what when would will can on about does did be been if i my`.split(/\s+/),
)
const foreign = new Set(
  `der die das und ist nicht ein eine einen mit für auf dem den von zu im sie ihr ihre sein seine el la los las que un una
  le les des du est et une il elle pour dans sur pas ne se por con su sus es en y al lo het een van niet zijn haar og är
  och att det på av ikke som em não uma do da di che per sono gli`.split(/\s+/),
)

/** @returns false when the small words of a sentence are more those of another language, or its script is. */
export function readsAsEnglish(tokens: readonly Token[]): boolean {
  let own = 0
  let other = 0
  for (const one of tokens) {
    if (one.kind !== 'word') continue
    if (
      /[\p{Script=Cyrillic}\p{Script=Arabic}\p{Script=Devanagari}\p{Script=Han}\p{Script=Greek}\p{Script=Hebrew}]/u.test(
        one.text,
      )
    )
      other += 2
    else if (english.has(one.lower)) own++
    else if (foreign.has(one.lower) && !/^\p{Lu}/u.test(one.text)) other++
  }
  return own > 0 ? own >= other : other === 0
}
