/** A public crisis line. `country` in the spelling personas use (English name). */
export interface Helpline {
  readonly country: string
  readonly name: string
  readonly contact: string
}

/**
 * Well-known public crisis lines, as their operators publish them; findahelpline.com covers the rest of the world.
 * Pass another list to `answerBlocked` where an organisation wants its own.
 */
export const helplines: readonly Helpline[] = [
  { country: 'India', name: 'Tele-MANAS', contact: '14416' },
  { country: 'United States', name: 'the 988 Suicide & Crisis Lifeline', contact: '988 (call or text)' },
  { country: 'Canada', name: 'the Suicide Crisis Helpline', contact: '988 (call or text)' },
  { country: 'United Kingdom', name: 'Samaritans', contact: '116 123' },
  { country: 'Ireland', name: 'Samaritans', contact: '116 123' },
  { country: 'Australia', name: 'Lifeline', contact: '13 11 14' },
  { country: 'New Zealand', name: '1737', contact: '1737 (call or text)' },
  { country: 'Germany', name: 'TelefonSeelsorge', contact: '0800 111 0 111' },
  { country: 'Austria', name: 'TelefonSeelsorge', contact: '142' },
  { country: 'Switzerland', name: 'Die Dargebotene Hand / La Main Tendue', contact: '143' },
  { country: 'France', name: 'le 3114', contact: '3114' },
  { country: 'Belgium', name: 'Zelfmoordlijn', contact: '1813' },
  { country: 'Netherlands', name: '113 Zelfmoordpreventie', contact: '113 / 0800-0113' },
  { country: 'Spain', name: 'Línea 024', contact: '024' },
  { country: 'Brazil', name: 'CVV', contact: '188' },
  { country: 'Mexico', name: 'Línea de la Vida', contact: '800 911 2000' },
  { country: 'Singapore', name: 'Samaritans of Singapore', contact: '1767' },
  { country: 'South Africa', name: 'SADAG', contact: '0800 567 567' },
]

const otherNames: Readonly<Record<string, string>> = {
  usa: 'united states',
  us: 'united states',
  'united states of america': 'united states',
  uk: 'united kingdom',
  england: 'united kingdom',
  scotland: 'united kingdom',
  wales: 'united kingdom',
  'northern ireland': 'united kingdom',
  'great britain': 'united kingdom',
  deutschland: 'germany',
  osterreich: 'austria',
  schweiz: 'switzerland',
  suisse: 'switzerland',
  espana: 'spain',
  mexico: 'mexico',
  brasil: 'brazil',
}

/** @returns the line of a country, or null when the list has none; spelling, accents and common other names are forgiven */
export function helplineOf(country: string, list: readonly Helpline[] = helplines): Helpline | null {
  const wanted = canonical(country)
  return list.find((line) => canonical(line.country) === wanted) ?? null
}

function canonical(country: string): string {
  const plain = country
    .normalize('NFKD')
    .replace(/[^a-z ]/gi, '')
    .toLowerCase()
    .trim()
  return otherNames[plain] ?? plain
}
