import { genderOfTitle } from '../../../scenario/reading/names.ts'
import type { Teller } from './teller.ts'

/**
 * Tells the persona from others of its surname: "her father, Packie Kilbane" is "her father, Packie" in a family, and "Mrs Qureshi"
 * beside a son of that name is "his mother".
 */
export function withoutNamesakes(statement: string, { who, calledAs, kinOfTitle, firstName }: Teller): string {
  const parts = (who.name ?? '').split(/\s+/)
  const surname = /^\p{Lu}[\p{L}'’-]{2,}$/u.exec(parts.at(-1) ?? '')?.[0]
  if (!surname || !firstName || surname === firstName) return statement
  const end = '(?![\\p{L}\\p{M}]|-\\p{L})'
  return statement
    .replace(
      new RegExp(`(${kin},? )(\\p{Lu}[\\p{L}'’-]+) ${surname}${end}`, 'gu'),
      (whole, lead: string, first: string) =>
        parts.includes(first) || calledAs.includes(first) ? whole : `${lead}${first}`,
    )
    .replace(
      new RegExp(`(?<![\\p{L}\\p{M}-])(M(?:rs?|s|iss|me)\\.?) ${surname}${end}`, 'gu'),
      (whole, title: string, at: number) => {
        const gender = genderOfTitle(title)
        return (gender === null || gender === who.gender ? null : kinOfTitle(gender, at === 0)) ?? whole
      },
    )
}

const kin =
  '\\b(?:[Ff]ather|[Mm]other|[Bb]rother|[Ss]ister|[Ww]ife|[Hh]usband|[Ss]on|[Dd]aughter|[Uu]ncle|[Aa]unt|[Cc]ousin|[Nn]iece|[Nn]ephew|[Gg]rand(?:father|mother|son|daughter))(?:-in-law)?'
