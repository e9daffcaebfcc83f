import { expect, test } from 'vitest'
import { languageToHelpIn } from '../../../src/conversation/guards/spoken-language.ts'

test.each([
  ['I want to die.', 'i want to die', 'fr', 'en'],
  ['Je veux mourir.', 'je veux mourir', 'en', 'fr'],
  ['me quiero suicidarme', 'quiero suicidarme', 'en', 'es'],
  ['ich will mich umbringen', 'ich will mich umbringen', 'en', 'de'],
] as const)('the words of the guard tell the language at once: %s', (line, evidence, persona, language) => {
  expect(languageToHelpIn(line, evidence, persona)).toBe(language)
})

test.each([
  ['Ich habe heute Abend alle Tabletten aus dem Schrank genommen und vor mich gelegt.', 'de'],
  ['Cette nuit je ne sais plus comment continuer, tout est devenu trop lourd pour moi.', 'fr'],
  ['Esta noche ya no tengo fuerzas para seguir, todo se ha vuelto demasiado pesado.', 'es'],
] as const)('a long line tells it by its letters: %s', (line, language) => {
  expect(languageToHelpIn(line, '', 'en')).toBe(language)
})

test.each(['suicide', 'No more.', 'निराश हूँ और मरना चाहता हूँ, सब खत्म हो गया है'])(
  'in doubt help is shown in the language of the persona: %s',
  (line) => {
    expect(languageToHelpIn(line, 'suicide', 'de')).toBe('de')
  },
)
