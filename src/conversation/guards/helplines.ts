import type { Helpline } from '../../scenario/helpline.ts'

/** Well-known public crisis lines, as their operators publish them; findahelpline.com covers the rest of the world. */
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
  { country: 'Belgium', name: 'le Centre de Prévention du Suicide', contact: '0800 32 123' },
  { country: 'Netherlands', name: '113 Zelfmoordpreventie', contact: '113 / 0800-0113' },
  { country: 'Spain', name: 'Línea 024', contact: '024' },
  { country: 'Brazil', name: 'CVV', contact: '188' },
  { country: 'Mexico', name: 'Línea de la Vida', contact: '800 911 2000' },
  { country: 'Singapore', name: 'Samaritans of Singapore', contact: '1767' },
  { country: 'Italy', name: 'Telefono Amico Italia', contact: '02 2327 2327' },
  { country: 'Portugal', name: 'SOS Voz Amiga', contact: '213 544 545' },
  { country: 'Luxembourg', name: 'SOS Détresse', contact: '454545' },
  { country: 'Sweden', name: 'Mind Självmordslinjen', contact: '90101' },
  { country: 'Norway', name: 'Mental Helse', contact: '116 123' },
  { country: 'Denmark', name: 'Livslinien', contact: '70 201 201' },
  { country: 'Finland', name: 'MIELI Kriisipuhelin', contact: '09 2525 0111' },
  { country: 'Poland', name: 'Telefon Wsparcia Emocjonalnego', contact: '116 123' },
  { country: 'Israel', name: 'ERAN', contact: '1201' },
  { country: 'Japan', name: 'Yorisoi Hotline', contact: '0120-279-338' },
  { country: 'South Korea', name: 'the suicide prevention line', contact: '109' },
  { country: 'Philippines', name: 'the NCMH Crisis Hotline', contact: '1553' },
  { country: 'Malaysia', name: 'Befrienders Kuala Lumpur', contact: '03-7627 2929' },
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

/**
 * @param lists in the order in which they are asked; the first that has something for the country decides
 * @returns that list's lines of the country, or those it has for people everywhere; none when no list knows any.
 * Spelling, accents and common other names of countries are forgiven
 */
export function helplinesFor(country: string, lists: readonly (readonly Helpline[])[]): readonly Helpline[] {
  const wanted = canonical(country)
  for (const list of lists) {
    const here = list.filter(({ country: of }) => wanted !== '' && of !== undefined && canonical(of) === wanted)
    const found = here.length > 0 ? here : list.filter((line) => line.country === undefined)
    if (found.length > 0) return found
  }
  return []
}

function canonical(country: string): string {
  const plain = country
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[.'’]/g, '')
    .replace(/[^\p{L}]+/gu, ' ')
    .trim()
  return otherNames[plain] ?? plain
}
