import { describe, expect, test } from 'vitest'
import { namesSaid } from '../../../src/conversation/private-data/names-said.ts'

const found = (line: string) => [...new Set(namesSaid(line))]

describe('hears who introduces themselves', () => {
  test.each([
    ["I'm Petra Vogel from the ward.", 'Petra Vogel'],
    ['my name is petra vogel, hello', 'petra vogel'],
    ['im petra and i work here', 'petra'],
    ['My name is Nkechi Obi.', 'Nkechi Obi'],
    ['Petra Vogel hier, guten Tag.', 'Petra Vogel'],
    ['Anna here.', 'Anna'],
    ['Ich bin die Petra aus der Buchhaltung', 'Petra'],
    ['Ich heiße Mehmet.', 'Mehmet'],
    ["Bonjour, je m'appelle Claire Dubois.", 'Claire Dubois'],
    ['Me llamo Jorge Ruiz y soy enfermero', 'Jorge Ruiz'],
    ['Meu nome é João da Silva.', 'João da Silva'],
    ['Mi chiamo Giulia Conti', 'Giulia Conti'],
    ['nazywam się Katarzyna Nowak', 'Katarzyna Nowak'],
    ['Call me Tom', 'Tom'],
  ])('%s', (line, name) => {
    expect(found(line)).toEqual([name])
  })
})

describe('hears whom they speak of', () => {
  test.each([
    ['Dr. Huber told me so.', ['Huber']],
    ['Frau Dr. Klein hat das gesagt', ['Klein']],
    ['Mrs Okoye and Mr. Bello agree', ['Okoye', 'Bello']],
    ['señora García dijo', ['García']],
    ['mrs miller said so', ['miller']],
    ['My colleague Jonas Weber had the same', ['Jonas Weber']],
    ['Meine Kollegin Petra Huber kommt auch.', ['Petra Huber']],
    ['I told Mark Jennings that.', ['Mark Jennings']],
    ['Best regards, Anna-Lena Müller-Lüdenscheidt', ['Anna-Lena Müller-Lüdenscheidt']],
  ])('%s', (line, names) => {
    expect(found(line)).toEqual(names)
  })
})

describe('takes no other word for a name', () => {
  test.each([
    "I'm Sorry about that. I'm Head Nurse here. I am glad.",
    'Ich bin Krankenschwester, und ich bin Ihnen dankbar.',
    'Frau Kollegin, bitte. Herr Doktor, bitte.',
    'Ich habe mit Jan Termine vereinbart und die Liste gemacht.',
    'Will you help me? May I ask? Grace Period. Mark my words.',
    'We met in San Diego and Santa Clara, at Victoria Station.',
    'my name is on that list, and my name is not important',
    "It's a lot at once. It's fine. It's mine.",
    'This is Important. Nobody here knows.',
    'Sarah Could you',
    'The Mercedes Benz and the Max Planck Institute',
    "I'm sure you are right, and i'm alone here",
  ])('%s', (line) => {
    expect(found(line)).toEqual([])
  })
})
