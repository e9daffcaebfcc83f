import { expect, test } from 'vitest'
import { inputRules } from '../../../src/conversation/guards/guard.ts'
import { hintFor } from '../../../src/conversation/guards/hints.ts'
import { aPersona } from '../../support/personas.ts'

const spoken = {
  en: {},
  fr: { role: 'cliente', description: "Elle est la cliente et elle est en colère, car le technicien n'est pas venu." },
  es: { role: 'hija', description: 'La hija de un hombre que no se cae en el baño y que tiene miedo por él.' },
  de: {
    role: 'Mieterin',
    description: 'Die Mieterin ist mit dem Schimmel nicht allein und hat der Verwaltung geschrieben.',
  },
}
const plain = { scene: {}, facts: [] }

test.each(Object.keys(spoken) as (keyof typeof spoken)[])(
  'every rule that turns a line aside has a kind hint: %s',
  (language) => {
    const rules = aPersona().conversation_rules
    const persona = aPersona({ ...plain, conversation_rules: { ...rules, opening_line: null }, ...spoken[language] })

    const hints = inputRules
      .filter((rule) => rule !== 'self_harm')
      .map((rule) => hintFor({ side: 'input', rule, action: 'deflect', evidence: 'SECRET' }, persona))

    expect(new Set(hints).size).toBe(5)
    for (const hint of hints) {
      expect(hint).toMatch(/^Counterpart (?:did not pass|n'a pas|no transmitió|hat das nicht)/)
      expect(hint).not.toContain('SECRET')
    }
    if (language !== 'en') expect(hints.join(' ')).not.toContain('did not pass this on')
  },
)

test('somebody at risk gets help and no hint', () => {
  expect(hintFor({ side: 'input', rule: 'self_harm', action: 'escalate' }, aPersona())).toBeNull()
})
