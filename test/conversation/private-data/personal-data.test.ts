import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Conversation } from '../../../src/conversation/conversation.ts'
import { personalData } from '../../../src/conversation/private-data/personal-data.ts'
import { aConversation, aPersona, aTurn } from '../../support/personas.ts'
import { cpuTimer } from '../../support/cpu-timer.ts'

/** The person is Ines Carvalho, whose son is Tomas; the learner is a case officer. */
function aTalk(lines: readonly (readonly [learner: string, reply?: string])[], changes: Partial<Conversation> = {}) {
  return aConversation({
    learner: { id: 'learner-1', name: 'Petra Vogel' },
    turns: lines.map(([learner, reply = 'I see.'], at) => aTurn(at + 1, { learner, reply })),
    ...changes,
  })
}

const hidden = (line: string, changes: Partial<Conversation> = {}) => {
  const talk = aTalk([[line]], changes)
  const { hide, restore } = personalData(talk)
  expect(restore(hide(line))).toBe(line)
  return hide(line)
}

describe('the learner', () => {
  test('is somebody else for the model, in every spelling', () => {
    expect(hidden('Petra Vogel here. petra, VOGEL, PeTra; Vogels Akte, Petra’s file')).toBe(
      'Merrin Ardwell here. merrin, ARDWELL, Bexmoor; Ardwells Akte, Merrin’s file',
    )
  })

  test('whose surname is one sign of a script without blanks', () => {
    const learner = { id: '1', name: '李 文山' }

    expect(hidden('我是李文山, 他们叫我文山.', { learner })).toBe('我是MerrinArdwell, 他们叫我Ardwell.')
  })

  test('who introduces themselves under a name the page does not know', () => {
    expect(hidden("I'm Sandra Okafor from the office.", { learner: null })).toBe("I'm Merrin Ardwell from the office.")
  })

  test('may be called by the other person, before and after they said their name', () => {
    const talk = aTalk([
      ['Hello.', 'Are you Ms Vogel?'],
      ['Yes.', 'Sit down, Petra.'],
    ])
    const { hide } = personalData(talk)

    expect(talk.turns.map(({ reply }) => hide(reply))).toEqual(['Are you Ms Ardwell?', 'Sit down, Merrin.'])
  })

  test('whose name is a word too is found where it must be a name', () => {
    const learner = { id: '1', name: 'Will Rose' }

    expect(hidden('Will you tell me why the rose died, Will? I am Will. Will Rose, that is me.', { learner })).toBe(
      'Will you tell me why the rose died, Merrin? I am Merrin. Merrin Ardwell, that is me.',
    )
  })

  test('who has the name of somebody in the scenario keeps it, and hides the rest', () => {
    const learner = { id: '1', name: 'Ines Vogel' }

    expect(hidden('Ines, I am Ines Vogel. How is Tomas, Ines?', { learner })).toBe(
      'Ines, I am Merrin Ardwell. How is Tomas, Ines?',
    )
  })

  test('whose name is a thing in the scenario is found where somebody is spoken to', () => {
    const learner = { id: '1', name: 'Anna Vogel' }
    const persona = aPersona({ facts: [{ text: 'Der Vogel im Käfig und Herr Koch sind laut.', about: 'subject' }] })

    expect(hidden('Der Vogel, Frau Vogel: ein Vogel und noch ein Vogel. Vogel, sagte ich.', { learner, persona })).toBe(
      'Der Vogel, Frau Ardwell: ein Vogel und noch ein Vogel. Ardwell, sagte ich.',
    )
    expect(hidden('Herr Koch, ich bin Anna Koch.', { learner: { id: '1', name: 'Anna Koch' }, persona })).toBe(
      'Herr Koch, ich bin Merrin Ardwell.',
    )
  })

  test('whose script has no capitals, or no blanks', () => {
    expect(hidden('मेरा नाम प्रिया शर्मा है।', { learner: { id: '1', name: 'प्रिया शर्मा' } })).toBe(
      'मेरा नाम Merrin Ardwell है।',
    )
    expect(hidden('我是王芳。', { learner: { id: '1', name: '王芳' } })).toBe('我是Ardwell。')
  })

  test('is put back also where a model shouts', () => {
    const { restore } = personalData(aTalk([['I am Petra Vogel.']]))

    expect(restore('MERRIN! Merrin. m.ardwell, ARDWELL')).toBe('PETRA! Petra. m.vogel, VOGEL')
  })

  test('whose name in the list of the course is no name', () => {
    expect(hidden('I am a trainee in this course, test one.', { learner: { id: '1', name: 'Trainee Test' } })).toBe(
      'I am a trainee in this course, test one.',
    )
  })
})

describe('people the learner knows', () => {
  test('get names of their own, the same one every time', () => {
    const talk = aTalk([
      ['My colleague Jonas Weber and Dr. Huber were here.', 'Jonas Weber was kind.'],
      ['Jonas said so. Huber did too.'],
    ])
    const { hide } = personalData(talk)

    expect(talk.turns.flatMap(({ learner, reply }) => [hide(learner), hide(reply)])).toEqual([
      'My colleague Merrin Ardwell and Dr. Bexmoor were here.',
      'Merrin Ardwell was kind.',
      'Merrin said so. Bexmoor did too.',
      'I see.',
    ])
  })

  test('whom the scenario or the other person has named first stay who they are', () => {
    const persona = aPersona({ facts: [{ text: 'Mr Abreu of the tenants’ union helps her.', about: 'subject' }] })
    const talk = aTalk(
      [
        ['Mrs Carvalho, how is Tomas? What does Mr Abreu say? And Ines Carvalo herself?', 'Ask Lena Bauer.'],
        ['I shall ask Lena Bauer, Mrs Bauer.'],
      ],
      { persona },
    )
    const { hide } = personalData(talk)

    expect(talk.turns.map(({ learner }) => hide(learner))).toEqual(talk.turns.map(({ learner }) => learner))
  })
})

describe('how somebody is reached', () => {
  test('addresses and numbers', () => {
    expect(hidden('Write to p.vogel@ward.example or ring 0171 2345678, the file is 0471 223456.')).toBe(
      'Write to kontakt10@example.org or ring 555-0110, the file is 0471 223456.',
    )
  })

  test('a number in other words of the same talk is the same', () => {
    const talk = aTalk([['My number is 612 345 678.', 'So 612 345 678 it is.']])
    const { hide } = personalData(talk)

    expect(hide('So 612 345 678 it is.')).toBe('So 555-0110 it is.')
  })

  test('what stands in the scenario stays', () => {
    const persona = aPersona({
      facts: [{ text: 'The office answers +351 22 600 10 20 and office@casa.example.', about: 'subject' }],
    })

    expect(hidden('Is it 22 600 10 20 or Office@casa.example? Call 22 600 10 20!', { persona })).toBe(
      'Is it 22 600 10 20 or Office@casa.example? Call 22 600 10 20!',
    )
  })
})

test('far down a long line of a transcript nothing personal is overlooked', () => {
  const line = `${'We spoke about the rent. '.repeat(500)}I am Sandra Okafor, Dr. Huber knows me; sandra@ward.example or 0171 2345678.`

  expect(hidden(line, { learner: null }).slice(-130)).not.toMatch(/sandra|okafor|huber|ward\.example|2345678/i)
})

test('a long line takes no more than its share of time, however it is made', { timeout: 240_000 }, () => {
  const msOf = (line: string) => {
    const talk = aTalk([[line]])
    const spentMs = cpuTimer()
    personalData(talk).hide(line)
    return spentMs()
  }
  const units = [
    ' ',
    '1 ',
    '\n',
    'Mr ',
    'Petra ',
    'Dr. Huber ',
    'a@a.',
    'a@',
    '0171 ',
    'my name is ',
    "I'm ",
    ', ',
    'Jan ',
    '0171 2345678 ',
    'a@b.de ',
  ]
  for (const unit of units) {
    const growth = () => {
      const [short = 0, long = 0] = [2_500, 20_000].map((chars) =>
        Math.min(...[0, 1, 2].map(() => msOf(unit.repeat(chars / unit.length)))),
      )
      return Math.max(long, 2) / Math.max(short, 1)
    }
    // The machine may be busy: the smallest of a few tries, done when one is small enough.
    let least = growth()
    for (let round = 0; round < 5 && least >= 24; round++) least = Math.min(least, growth())

    expect(least, JSON.stringify(unit)).toBeLessThan(24) // between linear, which is 8, and quadratic, which is 64
  }
})

test('a talk with nothing personal is told as it is', () => {
  const talk = aTalk([['How much is the rent, Mrs Carvalho? 720 euros?']], { learner: null })
  const personal = personalData(talk)

  expect(personal.hide(talk.turns[0]?.learner ?? '')).toBe(talk.turns[0]?.learner)
  expect(personal.restoring()).toBeNull()
})

test('no stand-in stands in the talk or the scenario by itself', () => {
  expect(hidden('Petra Vogel, and Merrin, and ardwell street')).toBe('Jorin Bexmoor, and Merrin, and ardwell street')
})

test('of any talk everything comes back as it was, and nothing known goes out', () => {
  const own = ['Petra', 'Vogel', 'petra', 'PETRA VOGEL', 'Petra Vogel', 'peTra']
  const others = ['p.vogel@ward.example', '0171 2345678', 'Jonas Weber'] // which the other person cannot name first
  const noise = [
    'Mrs Carvalho',
    'Tomas',
    '720 euros',
    'will',
    'Will',
    ',',
    '.',
    '\n',
    '-',
    '’s',
    's',
    '“',
    'é',
    '😀',
    '王',
    'Merrin',
  ]
  const lineOf = (...parts: readonly string[]) =>
    fc.array(fc.constantFrom(...parts), { maxLength: 14 }).map((words) => words.join(' '))
  const exchange = fc.tuple(lineOf(...own, ...others, ...noise), lineOf(...own, ...noise))
  fc.assert(
    fc.property(fc.array(exchange, { minLength: 1, maxLength: 4 }), (lines) => {
      const talk = aTalk(lines)
      const { hide, restore } = personalData(talk)

      for (const text of talk.turns.flatMap(({ learner, reply }) => [learner, reply])) {
        expect(restore(hide(text))).toBe(text)
        expect(hide(hide(text))).toBe(hide(text))
      }
      for (const { learner } of talk.turns) expect(hide(learner)).not.toMatch(/petra|vogel|ward\.example|0171 2345678/i)
    }),
    { numRuns: 300 },
  )
})
