import { expect, test } from 'vitest'
import { understandLine } from '../../../src/language/understand.ts'
import { coldnessOf, passesBy } from '../../../src/language/tone/passes-by.ts'

const isPassedBy = (line: string) => passesBy(understandLine(line, { statements: [], earlierLines: [] }))

test.each([
  'According to our terms a late delivery gives no right to a refund.',
  'Nothing can be done about that now.',
  'You signed the conditions, so that is settled.',
  'There is a complaints form at the reception.',
  'Be glad that only one of the windows is broken.',
  'I promise you that nobody will ever hear of it.',
  'We had a lot of orders that week, you have to understand.',
  'Somebody has to answer for it, and you had the key.',
  'You take no other tablets, no?',
])('hears that nobody is met by "%s"', (line) => {
  expect(isPassedBy(line)).toBe(true)
})

test.each([
  'The terms give you no refund, and I think that is wrong. I have asked for one anyway.',
  'Your colleague signed it, and you may still say no.',
  'There is a complaints form, and I will fill it in with you.',
  'First, a notice has to be on paper and signed.',
  'That must have been a long way home.',
  'How many of the boxes were wet?',
  'Did anybody see the lorry?',
  'I do not know that. I will ask and ring you on Tuesday.',
  'Okay.',
  'Tell me about the garden, if you want to.',
  'There are several ways between keeping it and selling it. Shall we look at them together?',
  "I can't promise that nobody will hear of it. I'd tell you first.",
])('takes "%s" for what it is', (line) => {
  expect(isPassedBy(line)).toBe(false)
})

test.each([
  'Andere Gäste haben sich auch nie beschwert.',
  "C'est la procédure, madame, je n'y peux rien.",
  'La decisión ya está tomada, no hay nada que discutir.',
  'Non è un problema mio, si organizzi.',
  'A senhora não percebe, isso é assunto nosso.',
  'Regels zijn regels, daar kan ik niets aan doen.',
  'Takie rzeczy się zdarzają, niech pan nie przesadza.',
])('hears it in another language: "%s"', (line) => {
  expect(isPassedBy(line)).toBe(true)
})

test.each([
  'Wie geht es Ihrem Vater seit dem Sturz?',
  "Qu'est-ce qui vous fait le plus peur en ce moment ?",
  'No le puedo prometer que el banco acepte, pero podemos llamar juntas.',
  'Mi racconta come è andata la mattina del 28?',
  'O que estava na mala que a senhora mais precisa hoje?',
  'Hoe gaat het nu met je hand?',
  'Rozumiem, że się pani boi o pracę.',
])('and who is met in it: "%s"', (line) => {
  expect(isPassedBy(line)).toBe(false)
})

test('judges no tone in a language it has no words of', () => {
  expect(coldnessOf('Det är inte vår sak, och det vet du.')).toBe(0)
})
