/** How a character counts when words are compared: the letters it stands for, '' when it is passed over. */
export interface Folded {
  readonly letters: string
  readonly kind: 'letter' | 'ignored' | 'apostrophe' | 'dot' | 'stop' | 'space' | 'other'
}

const known = new Map<string, Folded>()

/** @returns the character without case, accent or width; every character is worked out once. */
export function fold(character: string): Folded {
  const kept = known.get(character)
  if (kept) return kept
  const folded = work(character)
  if (known.size < 5_000) known.set(character, folded)
  return folded
}

function work(character: string): Folded {
  if (/\s/.test(character)) return { letters: '', kind: 'space' }
  if (/[‌‍\p{M}\p{Cf}]/u.test(character)) return { letters: '', kind: 'ignored' }
  if (/['’ʼ‘`´]/.test(character)) return { letters: '', kind: 'apostrophe' }
  if (character === '.') return { letters: '', kind: 'dot' }
  if (/[!?…。！？]/.test(character)) return { letters: '', kind: 'stop' }
  const letters = character.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase()
  if (/^[\p{L}\p{N}]+$/u.test(letters)) return { letters, kind: 'letter' }
  return { letters: '', kind: 'other' }
}

/** @returns true for a blank of any kind; the cached way, as this is asked for every character several times. */
export function isBlank(character: string): boolean {
  return fold(character).kind === 'space'
}
