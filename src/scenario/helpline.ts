import { z } from 'zod'
import { unlike } from './expected.ts'

const words = (expected: string) => z.string(unlike(expected)).trim().min(1, unlike(expected)).max(120)

/** A crisis line. `country` in the spelling personas use (English name); without one it is for people everywhere. */
export const Helpline = z.strictObject(
  {
    country: words('the English name of a country, or no country at all').optional(),
    name: words('who answers there'),
    contact: words('a number or an address'),
  },
  unlike('country (optional), name, contact'),
)
export type Helpline = z.infer<typeof Helpline>
