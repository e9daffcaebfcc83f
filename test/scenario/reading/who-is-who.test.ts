import { describe, expect, test } from 'vitest'
import { extractTemplateByRules } from '../../../src/scenario/extract-template.rules.ts'

const read = (text: string) => extractTemplateByRules({ name: 'scenario.md', text })
const character = (text: string, field: string) =>
  read(text).character.find((entry) => entry.field === field)?.value ?? null

describe('a sheet of questions and answers', () => {
  const sheet = `BEFORE YOU START

Who am I?
You are Pia Lindqvist, 33, a vet in her first year, and you drive a red van.

Whom do I see?
A man of 58, Osvald Krantz. Dairy farmer.

What has happened?
Two cows died on Sunday. He found them at five.

How does he talk?
Slowly. If you mention the bill, he looks out of the window.`

  test('is about the one it asks for, not about the reader', () => {
    expect(character(sheet, 'name')).toBe('Osvald Krantz')
    expect(character(sheet, 'age')).toBe('58')
    expect(character(sheet, 'gender')).toBe('male')
  })

  test('is about the reader when it asks only who "I" am', () => {
    const text = `FOR THE ACTOR

Who am I?
Osvald Krantz. You're 58 and you keep cows near Visby.

What do I want?
An apology. You want the vet to say what went wrong.

How do I behave?
You look out of the window. If the vet mentions the bill, you put your cap on.`

    expect(character(text, 'name')).toBe('Osvald Krantz')
    expect(character(text, 'age')).toBe('58')
  })

  test('keeps from the character what the reader may give', () => {
    const text = `${sheet}

What can I give?
The bill can be waived by you.`

    const facts = read(text).facts.filter((fact) => /waived/.test(fact.text))
    expect(facts.map((fact) => [fact.about, fact.persona_knows])).toEqual([['learner', false]])
  })

  test('may be a talk between two trainers, who are not in it', () => {
    const text = `Heard in the corridor

MEG: So who've I got on Friday?
ROY: Leila Haddad. Forty-two, a tailor, with a shop in Tyre.
MEG: And what's she after?
ROY: Her deposit. She paid 400 dollars in May.
MEG: How does she take it if I stall?
ROY: If you stall she takes out the receipt.
MEG: What helps?
ROY: A date. Say a date and she sits down.`

    expect(character(text, 'name')).toBe('Leila Haddad')
    expect(character(text, 'age')).toBe('42')
    expect(
      read(text)
        .facts.map((fact) => fact.text)
        .join(' '),
    ).not.toMatch(/\bROY\b|\bMEG\b/)
  })
})

describe('whose answers are told', () => {
  test('is practised with, not whoever the document tells most about', () => {
    const text = `Edda Holm is 84 and has lived at the home for three years. She was a seamstress. She likes her window open. She sings in the morning. She forgets names.

You are the ward manager and you meet her son. Kurt Holm, 55, drives a taxi. Nobody rang him when she fell.

If you say that it happens, he takes out his phone. If you tell him what was done and when, he sits down. Ask him to calm down and he stays by the door.`

    expect(character(text, 'name')).toBe('Kurt Holm')
    expect(character(text, 'gender')).toBe('male')
  })

  test('is "you" where the sheet says how "you" answer to somebody else', () => {
    const text = `CARD B
Side A (the trainee) buys wool for a mill.

1. Who you are. Moira Sinclair, 62, woman, sheep farmer near Lerwick, Scotland.
2. What you want. Four pounds a kilo. Below three you do not sell.
3. At home. Your son Ross, 31, wants to sell the farm.
4. How you talk. If the buyer hurries, you pour more tea. If the buyer asks about the ram, you tell the whole story.`

    expect(character(text, 'name')).toBe('Moira Sinclair')
    expect(character(text, 'age')).toBe('62')
    expect(read(text).facts.find(({ text: told }) => told.includes('tea'))?.about).toBe('persona')
  })
})

describe('a line that names the readers of the whole document', () => {
  test('keeps nothing from the character', () => {
    const text = `HEARING PRACTICE
Reader for trainees of the inspectorate

Trainee's part: Ola Berg, 29, inspector, first month.

Whom she meets: Tomas Lund, 46, crane driver in Bergen. He saw the load slip.

He is afraid for his licence. Asked what he saw, he draws it on paper.`

    expect(character(text, 'name')).toBe('Tomas Lund')
    expect(character(text, 'age')).toBe('46')
  })
})

describe('a name', () => {
  test('is no pronoun or possessive that begins a sentence', () => {
    const text = `Hallo zusammen,

am Montag sitzt ihr bei Heiner Brandt in der Küche. Er ist 63, Schlosser, und wohnt in Emden. Euer Angebot, eine neue Heizung, kostet 20.000 Euro. Euer Angebot gilt bis Mai.

Wer ihn drängt, wird zur Tür begleitet. Wer nach der Werkstatt fragt, bekommt Tee.`

    expect(character(text, 'name')).toBe('Heiner Brandt')
    expect(character(text, 'age')).toBe('63')
  })
})

describe('a word at the head of a sentence', () => {
  test('is an article in any case, and never a first name', () => {
    const text = `**Frau Klara Wendlinger**, 48, Schneiderin in Krems. Sie hat den Auftrag gezeichnet.

**Was sie will.** Den Auftrag, die Anzahlung und einen Termin. Wer den Auftrag lobt, dem schenkt sie Tee ein. Den Auftrag gibt sie nicht her. Den Auftrag hat sie im Schrank.`

    expect(character(text, 'name')).toMatch(/Klara Wendlinger/)
    expect(character(text, 'age')).toBe('48')
  })

  test('is something to do before the name of somebody it is done to', () => {
    const text = `Her name is Oda Brekke, a ferry cook. The girl is Tuva, eight, with a cast on her arm. Tuva draws. Tuva has been here before.

Things that help: bringing crayons. Praising Tuva. Then she lowers her voice and she sits down. She keeps the letter in her sleeve.`

    expect(character(text, 'name')).toBe('Oda Brekke')
    expect(character(text, 'gender')).toBe('female')
  })
})

describe('the learner by name', () => {
  test('is whoever sets the conditions, and the character whoever answers them', () => {
    const text = `LEFT CHAIR
Hedda Moe, 28, sells paper. Third week.

RIGHT CHAIR
Constance Adu-Baah. Fifty-one. Runs a school office in Tamale.

WHAT SHE IS LIKE
She reads every line. If Hedda starts with the discount, she puts the lid on her pen. If Hedda names the mistake, she looks up.`

    expect(character(text, 'name')).toBe('Constance Adu-Baah')
    expect(character(text, 'age')).toBe('51')
  })

  test('stands in a table beside the character and those who are only mentioned', () => {
    const text = `# Mesa 2

| Papel | Nombre | Datos |
|---|---|---|
| Vendedora (lo hace la participante) | Ana Cuevas | 25 años, primer mes |
| Cliente (lo hace el sistema) | Don Evaristo Luna | 63 años, productor de café en Coatepec |
| Mencionado, no aparece | Beto | su hijo, 31 años |

Si le hablan de modernizarse, ofrece café.`

    expect(character(text, 'name')).toMatch(/Evaristo Luna/)
    expect(character(text, 'age')).toBe('63')
  })
})

test('an age in words counts though the sentence goes on to a child', () => {
  const text = `Rewi Parata rings the bell at three. He is thirty-six, drives a milk truck, and has had his daughter to himself for a year. He stays by the door.`

  expect(character(text, 'age')).toBe('36')
})

describe('somebody the document turns to', () => {
  test('counts more than whom it began with', () => {
    const text = `It is always Patrick who is asked. Patrick Doyle, seventy-four, who lived through the flood, plays at every wedding. He was in the newspaper. He has gone to his sister's.

This exercise is about the woman upstairs whom nobody asked.

Her name's Danuta Wrona, she is 38 and she works nights at a bakery. She's coming in on Monday.

You answer for repairs. If you say that it is out of your hands, she opens her folder.`

    expect(character(text, 'name')).toBe('Danuta Wrona')
    expect(character(text, 'age')).toBe('38')
  })

  test('keeps the pronouns that only fit them', () => {
    const text = `Volgende week gaan jullie op bezoek. Daar woont Sietse Hoekstra, 79, oud-brugwachter in Sneek. Zijn dochter Baukje, 51, heeft de aanvraag gedaan. Hij wil geen hulp. Hij doet alles zelf. Als je doorvraagt, zet hij de radio aan.`

    expect(character(text, 'name')).toBe('Sietse Hoekstra')
    expect(character(text, 'gender')).toBe('male')
  })
})

describe('somebody a sentence introduces', () => {
  test('is meant by the pronouns that follow, though they are its object', () => {
    const text = `There's a man called Lucas Ferrand, "coach", who rings at nine. He says banks are slow. He sends pictures of boats. You'll never talk to him.

You'll talk to Alfred Mooney, 73, a retired piper from Sligo. He wants to send four thousand today. He keeps his cap on. If you ask to see the pictures, he gets his phone out.`

    expect(character(text, 'name')).toBe('Alfred Mooney')
    expect(character(text, 'age')).toBe('73')
    expect(character(text, 'location')).toMatch(/Sligo/)
  })

  test('is whom the headings call "she", however grand the man before her', () => {
    const text = `# Panel training

## Background
Professor Aldo Brandt, 60, is known to everybody. He leads the house. He signs each paper. He is away on Mondays.

## Today
You, the panel member, hear Ines Varga, a junior chemist.

## What she can tell you
She weighed the powder twice. She wrote it down. She kept the jar. She told nobody.`

    expect(character(text, 'name')).toBe('Ines Varga')
    expect(character(text, 'gender')).toBe('female')
  })

  test('is a daughter herself when she is "his daughter"', () => {
    const text = `Bed 3 is Carl Mattsson, 80. You look for Ebba Mattsson, 45, his daughter, who stands at the door. She has her coat on.`

    expect(character(text, 'gender')).toBe('female')
  })
})

describe('a sheet in the first person', () => {
  test('does not make a woman of the man who tells of his wife', () => {
    const text = `My name is Jorn Halvik and I'm eighty. I live in Bergen with my wife Signe. She fell in March. She can't lift her arm. I do her buttons. I cook. She asks for the boat. I get up at night. I haven't told our girl.

For the trainer: He never says that he is worn out. He likes people who ask about the boat.`

    expect(character(text, 'name')).toBe('Jorn Halvik')
    expect(character(text, 'gender')).toBe('male')
  })

  test('is the speaker’s in German too', () => {
    const text = `Mein Name ist Radovan Perić. Ich bin neunundvierzig, Fernfahrer, und wohne in Villach. Ich habe den Schaden gemeldet. Wenn man mich fragt, was an dem Abend war, erzähle ich es der Reihe nach.`

    expect(character(text, 'name')).toBe('Radovan Perić')
    expect(character(text, 'age')).toBe('49')
  })
})

test('an order to tell the character something is not what the character does', () => {
  const text = `Your client is Ivo Marek, 50, a baker in Brno. He talks fast. Let him be told once that this is another table.`

  expect(
    read(text)
      .facts.map((fact) => fact.text)
      .join(' '),
  ).not.toContain('bes told')
})

describe('the town', () => {
  test.each([
    ['stands in the title', 'CASE 4 · Bus station, Valencia (Spain)', 'Valencia'],
    ['has its country behind it', 'Home on Friday (ward exercise, Dunedin NZ)', 'Dunedin'],
    ['begins with a letter of its own', 'Ramp talk (depot near Łódź, Poland)', 'Łódź'],
  ])('%s, wherever the story went on the way', (_, title, town) => {
    const text = `# ${title}

Ilse Morav, 40, a flute maker. On Saturday she got on the bus in Hamburg with a case. She puts the case on the counter.`

    expect(character(text, 'location')).toContain(town)
  })

  test('is not where somebody in brackets has moved', () => {
    const text = `shop = bakery, Little Marsh nr Otterby. Client: ROSA TAVIK, 50, F, owner.

keys: she + one with ex-partner Emil (left 2019, lives Hamburg, they dont talk)`

    expect(character(text, 'location') ?? '').not.toMatch(/Hamburg/)
  })

  test.each([
    ['Your client is Ana Reis, 40, who runs a wind farm in Little Marsh, Some State. She talks fast.', /Little Marsh/],
    ['Au bout du fil : Odile Marchal, 57 ans, boulangère à Namur (Salzinnes). Elle parle vite.', /Namur \(Salzinnes\)/],
    ['Your client is Ana Reis, 40. She has a flat at 14 Mill Lane, Otterby, with two boys. She talks fast.', /Otterby/],
  ])('may be one no list knows: %s', (text, town) => {
    expect(character(text, 'location')).toMatch(town)
  })

  test('is read in Devanagari, as the name is', () => {
    const text = `दरवाज़ा सुनीता शर्मा खोलेंगी। उम्र 48 साल, लखनऊ के एक स्कूल में पढ़ाती हैं। सुनीता के भाई पुणे में हैं। अगर आप पूछें, तो वे बैठ जाएँगी।`

    expect(character(text, 'name')).toBe('सुनीता शर्मा')
    expect(character(text, 'location')).toMatch(/लखनऊ/)
    expect(character(text, 'gender')).toBe('female')
  })
})
