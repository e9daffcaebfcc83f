import { numbersIn } from '../../language/text.ts'
import type { BasePersona } from '../base-persona.ts'
import { genderOfFirstName } from './names.ts'
import type { Random } from './random.ts'
import { yearOfBirth } from './year-of-birth.ts'

/**
 * @returns an age in years that fits role and statements: old enough for the years of work and the children that are
 * told of; by the year of birth where one is told that somebody may have now
 */
export function plausibleAge(base: BasePersona, random: Random): number {
  const years = new Date().getFullYear() - (yearOfBirth(base) ?? Number.NaN)
  if (years >= 5 && years <= 105) return years
  const told = `${base.role} ${base.description} ${base.facts.map(({ text }) => text).join(' ')}`
  const [low, high] = ageRanges.find(([sign]) => sign.test(`${base.role} ${base.description}`))?.[1] ?? [30, 56]
  const atLeast = Math.max(
    low,
    ...yearsOfWork(told).map((years) => years + 22),
    ...agesOfChildren(told).map((age) => age + 22),
  )
  return random.between(atLeast, Math.max(high, atLeast + 4))
}

/** @returns `female` or `male`: what statements about body or kinship leave possible, else by chance. */
export function plausibleGender(base: BasePersona, random: Random): string {
  const told = `${base.role} ${base.description}`
  const facts = base.facts
    .filter(({ about }) => about === 'persona')
    .map(({ text }) => text)
    .join(' ')
  if (
    /\b(?:pregnant|expectant|mother-to-be|widow|midwife|waitress|businesswoman|enceinte|embarazada|schwangere?)\b/iu.test(
      told,
    )
  )
    return 'female'
  if (/\b(?:widower|businessman|father-to-be|veuf|viudo|witwer)\b/iu.test(told)) return 'male'
  const byName = genderOfFirstName(base.name)
  if (byName) return byName
  const she = facts.match(/\b(?:she|her|elle|ella|sie)\b/giu)?.length ?? 0
  const he = facts.match(/\b(?:he|his|him|il|él|er)\b/giu)?.length ?? 0
  if (she !== he && Math.max(she, he) >= 3) return she > he ? 'female' : 'male'
  return random.pick(['female', 'male'])
}

/** @returns whole years in the present line of work, or null when working life plays no part or the age is unknown. */
export function plausibleYearsInRole(base: BasePersona, age: number | null, random: Random): number | null {
  if (age === null || age < 24 || !isAtWork(base.role)) return null
  const most = Math.min(age - 21, 30)
  return random.between(Math.max(2, Math.floor(most / 3)), Math.max(3, most))
}

/** @returns true for the role of somebody who does a job; a customer, a patient or somebody retired has another part here. */
export function isAtWork(role: string): boolean {
  return (worksInRole.test(role) || doer.test(role)) && !notAtWork.test(role)
}

/** Most trades are named for what somebody does ("order picker", "land surveyor"). */
const doer = /\b\p{L}{3,}(?:er|or|eer|ist|ian|yst|wright|smith)\b/iu

const ageRanges: readonly (readonly [RegExp, readonly [low: number, high: number]])[] = [
  [/\b(?:pupil|teenager|schoolgirl|schoolboy|lycéenne?|schülerin?)\b/iu, [15, 18]],
  [/\b(?:student|intern|apprentice|trainee|étudiante?|estudiante|studentin?|stagiaire|azubi)\b/iu, [18, 25]],
  [/\b(?:retired|pensioner|grandmother|grandfather|retraitée?|jubilad[oa]|rentnerin?)\b/iu, [66, 78]],
  [/\b(?:elderly|old age|care home|nursing-home resident)\b/iu, [74, 88]],
  [/\b(?:expectant|pregnant|mother-to-be|enceinte|embarazada|schwanger)\b/iu, [24, 37]],
  [/\b(?:junior|graduate|newly qualified|assistant|clerk|waiter|waitress|cashier)\b/iu, [22, 34]],
  [
    /\b(?:head|chief|director|owner|principal|senior|lead|chair|partner|judge|professor|surgeon|consultant|directrice|directeur|leiterin?|jef[ea])\b/iu,
    [40, 58],
  ],
  [
    /\b(?:doctor|physician|manager|lawyer|engineer|officer|farmer|responsable|gerente|médecin|médic[oa]|ärztin|arzt)\b/iu,
    [34, 57],
  ],
]

const worksInRole =
  /\b(?:doctor|physician|surgeon|\p{L}+ologist|\p{L}+iatrician|dentist|nurse|midwife|vet|veterinarian|pharmacist|therapist|manager|director|head|chief|owner|lawyer|attorney|engineer|developer|analyst|teacher|lecturer|professor|principal|farmer|grower|chef|cook|driver|mechanic|electrician|plumber|officer|clerk|assistant|supervisor|foreman|leader|lead|buyer|accountant|auditor|architect|designer|translator|journalist|secretary|administrator|technician|operator|worker|consultant|adviser|advisor|representative|agent|trainer|coach|porter|guard|baker|butcher|tailor|carpenter|builder|planner|scientist|researcher|librarian)\b/iu
const notAtWork =
  /\b(?:patient|customer|client|tenant|buyer of|student|retired|parent|mother|father|widow|widower|visitor|applicant|resident|guest|passenger|former|unemployed|daughter|brother|sister|grand\p{L}+|teenager|pensioner|neighbou?r|subscriber|caller|member|survivor|volunteer|voter|other|partner of|widow\p{L}*|person whom)\b/iu

const spelled = [
  'zero',
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
  'eleven',
  'twelve',
  'thirteen',
  'fourteen',
  'fifteen',
]

function yearsOfWork(text: string): number[] {
  const spans =
    text.match(
      /\b(?:for|has|with|after|since|avec|con|mit)?\s?(?:\p{N}{1,2}|\p{L}+) years (?!ago|old|later|left|of age)/giu,
    ) ?? []
  return spans.map((span) => numberIn(span)).filter((years) => years > 0 && years <= 45)
}

function agesOfChildren(text: string): number[] {
  const spans =
    text.match(
      /\b(?:son|daughter|kids?|child|children|boy|girl|fils|fille|hij[oa]|sohn|tochter)\b[^.;]{0,15}?\b\p{N}{1,2}\b/giu,
    ) ?? []
  return spans.map((span) => numberIn(span)).filter((age) => age > 0 && age < 40)
}

/** @returns the first number of a text, in figures or (up to fifteen) spelled out; 0 without one. */
export function numberIn(text: string): number {
  const digits = Number(numbersIn(text)[0])
  if (Number.isFinite(digits)) return digits
  return Math.max(
    0,
    ...text
      .toLowerCase()
      .split(/\s+/)
      .map((word) => spelled.indexOf(word)),
  )
}
