import type { Template } from '../../scenario/template.ts'
import { nameWords } from './names.ts'

const known = new WeakMap<Template, ReadonlySet<string>>()

/** @returns the words that name anybody or anything in the template: an invented person must not share one. */
export function namesInUse(template: Template): ReadonlySet<string> {
  const found = known.get(template) ?? collect(template)
  known.set(template, found)
  return found
}

function collect(template: Template): Set<string> {
  const { learn_mode_ai_bot: learn, assess_mode_ai_bot: assess, try_mode_ai_bot: tryOut } = template.persona_definitions
  const told = [
    template.general_info.title,
    ...Object.values(template.context_overview),
    ...[learn, assess, tryOut].flatMap((definition) => Object.values(definition ?? {}).flat()),
    ...template.facts.map(({ text }) => text),
    ...(template.knowledge?.points ?? []),
  ].filter((text): text is string => typeof text === 'string')
  return new Set(told.flatMap((text) => (text.match(/\p{Lu}[\p{L}’'-]+/gu) ?? []).flatMap(nameWords)))
}
