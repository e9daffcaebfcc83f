import { upperStart } from '../../language/upper-start.ts'
import { restate, type Who } from '../../language/perspective.ts'
import { words } from '../../language/text.ts'
import type { Fact } from '../../scenario/template.ts'
import type { BasePersona } from '../base-persona.ts'
import { nameWords } from '../invent/names.ts'

/**
 * Tells a statement to the persona. Where the whole sentence is ambiguous, a condition ("If the learner ...") keeps its
 * wording and only what the persona then does is restated: in a reaction the one who reacts is the persona.
 * @returns null when even that is not safe
 */
export function tellTo(text: string, who: Who): string | null {
  const whole = restate(text, who, 'you')
  if (whole !== null) return whole
  const parts = /^((?:if|when|whenever|once|as soon as)\b.+?)(,["”]?|:|;) ((?:she|he|they)\b.+)$/iu.exec(text)
  const [, condition, joint, consequence] = parts ?? []
  if (!condition || !joint || !consequence) return null
  const told = restate(upperStart(consequence), who, 'you')
  if (!told || !/^You\b/.test(told)) return null
  return `${restate(`${condition}.`, who, 'you')?.replace(/\.$/, '') ?? condition}${joint} y${told.slice(1)}`
}

const label = /^(\p{L}[^:.;,"“”«»!?]{0,45})\s?:\s+(?=\S)/u

/** @returns the text without a heading of at most five words before it, when a phrase remains. */
export function withoutLabel(text: string): string {
  const found = label.exec(text)
  if (!found || words(found[1] ?? '').length > 5) return text
  const rest = text.slice(found[0].length)
  return words(rest).length >= 3 ? upperStart(rest) : text
}

/** @returns the facts' texts without headings that came from the layout, not from the matter: several share them, or a whole sentence follows. */
export function withoutSharedLabels(facts: readonly Fact[]): string[] {
  const counts = new Map<string, number>()
  for (const { text } of facts) {
    const heading = label.exec(text)?.[1]
    if (heading) counts.set(heading, (counts.get(heading) ?? 0) + 1)
  }
  return facts.map(({ text }) => {
    const heading = label.exec(text)
    if (!heading) return text
    const shared = (counts.get(heading[1] ?? '') ?? 0) > 1
    return shared || saysItAll.test(text.slice(heading[0].length)) ? withoutLabel(text) : text
  })
}

/** A whole sentence behind a heading needs no heading. */
const saysItAll =
  /^(?:(?:he|she|they|it|that|this|there|his|her|their|the|an?|in|on|at|since|two|three|four|\p{Lu}\p{Ll}+)[\s,])(?:[^.;:]{0,60}?\s)?(?:is|are|was|were|has|have|had|does|do|did|can|will|would|must|wants?|needs?|thinks?|knows?|says?|likes?|gets?|feels?|fears?|believes?|works?|lives?|runs?|sees?|told|took|came|went|said|saw|gave|made|left|\p{Ll}{3,}ed)\s/iu

/** @returns the text without name, age, gender and work at its head, which the section on the person tells, when a phrase remains. */
export function withoutIntroduction(text: string, { name, age, role }: BasePersona): string {
  const own = new Set(nameWords(name ?? ''))
  const ofRole = new Set(words(role))
  const parts = text.split(/,\s+/)
  const introduces = (part: string): boolean =>
    part === String(age) ||
    /^(?:fe)?male$|^\p{N}{2} years old$/iu.test(part) ||
    words(part).every((word) => ofRole.has(word)) ||
    (own.size > 0 &&
      nameWords(part).length > 0 &&
      nameWords(part).every((word) => own.has(word) || /^(?:dr|mr|mrs|ms)$/.test(word)))
  let kept = 0
  while (kept < parts.length && introduces(parts[kept] ?? '')) kept++
  const rest = parts.slice(kept).join(', ')
  return kept >= 2 && words(rest).length >= 3 ? upperStart(rest) : text
}
