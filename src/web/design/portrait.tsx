/** Whose face it is: the same key always gives the same face. */
interface PortraitProps {
  readonly name: string | null
  readonly seed: string // the scenario's id: with name, gender and age it tells one person from another everywhere
  readonly gender?: string | null
  readonly age?: number | string | null
  readonly size?: number // pixels
}

/**
 * A person's face, drawn from a digest of who they are: a head in two tones with hair, collar and sometimes glasses. It is
 * decoration beside the name and is silent for screen readers.
 */
export function Portrait({ name, seed, gender, age, size = 64 }: PortraitProps) {
  const draw = drawer(`${seed}|${name ?? ''}`)
  const [ground, cloth, tone, shade] = draw(palettes)
  const hair = draw(hairOf(gender))
  const collar = draw(collars)
  const isOld = Number.parseInt(String(age ?? ''), 10) >= 58
  const hasGlasses = draw([true, false, false])
  const hairColour = isOld ? '#c9c4bc' : shade
  return (
    <svg viewBox="0 0 80 80" width={size} height={size} aria-hidden="true" className="shrink-0 rounded-full">
      <rect width="80" height="80" fill={ground} />
      {hair.behind && <path d={hair.behind} fill={hairColour} />}
      <path d="M8 84c2-18 14-25 32-25s30 7 32 25z" fill={cloth} />
      <path d="M33 50h14v11c0 5-14 5-14 0z" fill={tone} />
      <path d="M33 54c4 4 10 4 14 0v3c-4 4-10 4-14 0z" fill={shade} opacity="0.25" />
      <ellipse cx="40" cy="37" rx="14" ry="17" fill={tone} />
      <path d={collar} fill={ground} opacity="0.75" />
      <path d={hair.front} fill={hairColour} />
      {hasGlasses && (
        <g fill="none" stroke={isOld ? shade : '#2b2824'} strokeWidth="1.4">
          <circle cx="34" cy="38" r="4.6" />
          <circle cx="46" cy="38" r="4.6" />
          <path d="M38.6 37.4c1-.8 1.8-.8 2.8 0" />
        </g>
      )}
      <g fill="#2b2824">
        <circle cx="34" cy="38.4" r="1.25" />
        <circle cx="46" cy="38.4" r="1.25" />
      </g>
      <path d={draw(mouths)} fill="none" stroke="#2b2824" strokeWidth="1.4" strokeLinecap="round" />
    </svg>
  )
}

type Palette = readonly [ground: string, cloth: string, tone: string, shade: string]

const palettes: readonly Palette[] = [
  ['#cfe0dd', '#2f6f73', '#e7bf9f', '#4a3426'],
  ['#ecd9c0', '#8a4b3a', '#c98f68', '#2f2320'],
  ['#d9d3e6', '#5a4f86', '#f0cdb2', '#6b4a2f'],
  ['#dbe3c8', '#56703f', '#8f5f42', '#201917'],
  ['#f0d6d2', '#96455a', '#dba987', '#3a2a26'],
  ['#d0dcea', '#3f5f8a', '#f3d4bd', '#8a5a30'],
  ['#e9e0b8', '#7d6a22', '#6f4833', '#1b1614'],
  ['#d8d8d4', '#4c4f54', '#e0b08c', '#54392a'],
]

interface Hair {
  readonly front: string
  readonly behind?: string
}

const shortHair: readonly Hair[] = [
  { front: 'M25 36c-2-15 6-20 15-20s17 5 15 20c-2-6-4-9-8-10-5 2-14 2-17-1-3 3-4 6-5 11z' },
  { front: 'M26 33c-1-12 6-17 14-17s15 5 14 17c-3-7-6-9-14-9s-11 2-14 9z' },
  { front: 'M25 37c-3-16 7-21 16-21 10 0 17 6 14 21-1-5-2-7-4-9-8 1-14-1-18-5-3 4-6 7-8 14z' },
  { front: 'M27 30c1-9 7-13 13-13s12 4 13 13c-3-4-7-6-13-6s-10 2-13 6z' },
]

const longHair: readonly Hair[] = [
  {
    behind: 'M22 64c-3-14-1-24 1-32 2-10 9-16 17-16s15 6 17 16c2 8 4 18 1 32z',
    front: 'M25 38c-2-15 6-21 15-21s17 6 15 21c-1-6-4-10-8-12-6 4-14 4-22 12z',
  },
  {
    behind: 'M23 52c-3-8-2-18 0-23 3-9 9-13 17-13s14 4 17 13c2 5 3 15 0 23z',
    front: 'M25 37c-2-14 6-20 15-20s17 6 15 20c-3-7-7-10-15-10s-12 3-15 10z',
  },
  {
    behind: 'M46 17c6-5 14-1 12 6-1 4-6 5-9 3z',
    front: 'M25 37c-2-14 6-20 15-20s17 6 15 20c-2-7-5-11-10-13-7 4-15 5-20 13z',
  },
  {
    behind: 'M20 58c-2-6 0-12-1-18-1-14 8-24 21-24s22 10 21 24c-1 6 1 12-1 18-8 3-32 3-40 0z',
    front: 'M26 35c-2-13 5-18 14-18s16 5 14 18c-5-3-8-6-10-9-5 5-11 7-18 9z',
  },
]

/** Long and short hair for everybody; the document's word on gender only tilts the draw. */
function hairOf(gender: string | null | undefined): readonly Hair[] {
  const said = (gender ?? '').toLowerCase()
  if (/^(?:f|w|femme|mujer|frau)/.test(said)) return [...longHair, ...longHair, ...shortHair]
  if (/^(?:m|homme|hombre|h)/.test(said)) return shortHair
  return [...shortHair, ...longHair]
}

const collars = [
  'M31 60l9 11 9-11 4 2-13 18-13-18z',
  'M30 61c3 7 17 7 20 0l3 1c-3 11-23 11-26 0z',
  'M33 59l7 8 7-8 2 1-9 12-9-12z',
] as const

const mouths = ['M36 46.5c2.5 1.6 5.5 1.6 8 0', 'M36.5 46.8h7', 'M36 46.2c2.5 1 5.5 1 8-.2'] as const

/** @returns draws from lists, one after the other, always the same for one key (FNV-1a, then a linear step) */
function drawer(key: string) {
  let state = 2166136261
  for (const letter of key) state = Math.imul(state ^ (letter.codePointAt(0) ?? 0), 16777619) >>> 0
  return <Item,>(items: readonly Item[]): Item => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return items[Math.floor((state / 2 ** 32) * items.length)] as Item
  }
}
