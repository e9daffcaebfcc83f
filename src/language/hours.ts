/**
 * @returns the hours of the clock a text names, spelled alike, morning and afternoon together: "14:00", "two o'clock" and
 * "2 pm" are all `@2:00`, "half past five" and "17:30" are `@5:30`
 */
export function hoursIn(text: string): string[] {
  const found = new Set<string>()
  for (const match of text.matchAll(
    /\b([01]?\d|2[0-3])[:.h]([0-5]\d)\b|\b(\d{1,2}) ?(?:am|pm|a\.m\.|p\.m\.|o['’]clock)/gi,
  ))
    found.add(spelled(Number(match[1] ?? match[3]), Number(match[2] ?? 0)))
  for (const match of text.matchAll(spoken)) {
    const hour = hours.indexOf((match[2] ?? '').toLowerCase()) + 1
    const part = (match[1] ?? '').toLowerCase()
    if (/half/.test(part)) found.add(spelled(hour, 30))
    else if (/quarter past/.test(part)) found.add(spelled(hour, 15))
    else if (/quarter to/.test(part)) found.add(spelled(hour - 1, 45))
    else if (part !== '' || /^ o['’]clock/i.test(match[3] ?? '')) found.add(spelled(hour, 0))
  }
  return [...found]
}

const hours = 'one two three four five six seven eight nine ten eleven twelve'.split(' ')
const spoken = new RegExp(
  `\\b(half past |a quarter past |quarter past |a quarter to |quarter to |(?:at|about|around|until|by|before|after|and the one at) )?(${hours.join('|')})\\b( o['’]clock)?(?! (?:weeks?|days?|months?|years?|minutes?|hours?|people|times?|of|per|percent|thousand|hundred|children|patients?))`,
  'gi',
)

function spelled(hour: number, minute: number): string {
  return `@${((hour + 11) % 12) + 1}:${String(minute).padStart(2, '0')}`
}
