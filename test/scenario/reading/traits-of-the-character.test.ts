import { describe, expect, test } from 'vitest'
import { extractTemplateByRules } from '../../../src/scenario/extract-template.rules.ts'

/** Name, age, gender and place of the character, as far as the document states them. */
function character(text: string) {
  const { character: entries } = extractTemplateByRules({ name: 'scenario.md', text })
  const value = (field: string) => entries.find((entry) => entry.field === field)?.value ?? null
  return {
    name: value('name'),
    age: value('age'),
    gender: value('gender'),
    role: value('role'),
    location: value('location'),
  }
}

describe('a sheet with "You are: ..."', () => {
  test('is read by the other side where it also says who the student is', () => {
    const text = `STATION 5 - ASKING ABOUT SLEEP
Simulated patient script. Do not hand to students.

YOU ARE: Rosalba Finch, 52, woman, you drive a tram in Leeds, England.
THE STUDENT IS: a nurse at the health centre.

GIVE FREELY
- You wake at four.
- Your back aches.`

    expect(character(text)).toMatchObject({ name: 'Rosalba Finch', age: '52', gender: 'female' })
  })

  test('outweighs whoever stands above the character', () => {
    const text = `## Negotiation B – Renewal of a cleaning contract

Confidential sheet for the customer side (played by the bot). Learner: account manager of the provider.

**You are:** Kaspar Wendt, 45, male, head of services at a theatre in Bremen.

**Above you.** Ulrike Sommer, chair of the board, signs. She wants no price rise.

**Style:** polite, slow, adds up figures on paper.`

    expect(character(text)).toMatchObject({ name: 'Kaspar Wendt', age: '45', gender: 'male' })
  })
})

test('a name in capitals is the one that stands elsewhere in small letters', () => {
  const text = `# Role play

**Learner:** new manager of the sports club
**Bot:** Duarte Vilela

## Character
DUARTE VILELA, 44, man, plumber. He has trained the juniors for nine years.

## People
- **Telmo Reis**, 25: takes over from Duarte.`

  expect(character(text)).toMatchObject({ name: 'Duarte Vilela', age: '44', gender: 'male' })
})

test('"who is 58" behind the name of somebody to visit is their age', () => {
  const text = `# Yard call

You are visiting Walter Hume, who is 58 and keeps 300 ewes. His father built the barn. He will meet you at the gate.

Your tags come to 2 dollars a head. His wife Jean does the books.`

  expect(character(text)).toMatchObject({ name: 'Walter Hume', age: '58', gender: 'male' })
})

describe('the character told apart from somebody described at greater length', () => {
  test('is not the colleague whom the writer wants trained', () => {
    const text = `Red Kite Radio

Dear Ms Hollander,

Thank you for coaching our reporter before the talk at the farm.

Lotte Brandis is 29 and grew up in Kiel and Turin. She studied history and came to us as a runner. She has since made two series. She speaks three languages. She gives in too soon. She has a small son. Please work on her patience.

The owner is Anselm Uhl, 71, a former carpenter who keeps bees. He asks 900 a day. He would settle at 700. He will not do without a deposit. Anyone who calls the place cute is shown the gate and nothing more; a person who asks about the bees gets coffee.

With kind regards,
Tilman Roth`

    expect(character(text)).toMatchObject({ name: 'Anselm Uhl', age: '71', gender: 'male' })
  })

  test('is "the witness" wherever the document says so, with the age below that heading', () => {
    const text = `CASE FILE 31

**Interviewer (trainee):** member of the inspection. 25 minutes.
**Witness (actor):** Nino Arveladze, keeper of maps.

**A. Undisputed**
1. The witness put the map back on 6 December.
2. Three keys exist: the witness, deputy director Tamaz Kobidze, the guard.
3. Kobidze signed the visitors in. There is no entry for who stayed.

**B. About the witness**
57, female, at the archive for 28 years. She repaired most of the maps herself. Kobidze, nine years younger, got the post that she had applied for. She does not accuse him.

**C. What she holds back**
On 13 December she lent her key to the intern, Levan. He is 21 and, in her view, honest.`

    expect(character(text)).toMatchObject({ name: 'Nino Arveladze', age: '57', gender: 'female' })
  })
})

describe('where the character is', () => {
  test('may stand only in the heading over the text', () => {
    const text = `**MEMO – Role play no. 9**
**Client: Havblikk Spedisjon AS, Tromsø, Norway**

The firm moves parcels. The talk is between an adviser (the learner) and one of the drivers.

The driver is Jonas Myhre, 36. He has written to HR and asks for half an hour. If asked about the nights, he talks.`

    expect(character(text).location).toContain('Tromsø')
  })

  test('is a small town that a boat sails out of, or that a farm lies outside', () => {
    expect(
      character(
        '# Vests\n\n**Who is being talked to?**\nTed Rowe, 59, skipper of a boat out of Burgeo. He has fished since he was fifteen.',
      ).location,
    ).toBe('Burgeo')
    expect(
      character(
        '# Tags\n\nYou are visiting Walter Hume, who is 58 and keeps 300 ewes outside Ranfurly in the Maniototo. He will meet you at the gate.',
      ).location,
    ).toMatch(/^Ranfurly/)
  })

  test('is the town an hour from the house, not the one of the letterhead', () => {
    const text = `Red Kite Radio
Main office, Hamburg

The owner is Anselm Uhl, 71, a former carpenter who keeps bees at Moorhof, an hour by bus from Bremen. He asks 900 a day. Anyone who asks about the bees gets coffee.`

    expect(character(text).location).toContain('Bremen')
  })

  test('is the town whose quarter is named with a hyphen', () => {
    const text = `### Practice talk\nParcel hub Valladolid-Norte, night shift\n\n**Whom you meet**\n\nInés Cordero, 38, night dispatcher. She assigns vans. You are a colleague from head office in Madrid.`

    expect(character(text).location).toBe('Valladolid')
  })

  test('is the town of a letter where nothing else is named, and never a street', () => {
    const letter = `Diocesan Advice
Cork, 3 March

Dear Nora,

The person across the table is Mrs. Sheila Roche, 66, treasurer of the council. She likes the children.`
    const street = `1. The caller at the counter
A man of about sixty. They had lived in the flat in Harbour Row for twenty-six years. He flinches at the word arrears.`

    expect(character(letter).location).toBe('Cork')
    expect(character(street).location).toBeNull()
  })
})

test('"You are not a hard man" tells the gender of whoever is called "you"', () => {
  const text = `ROLE CARD (for whoever plays the master)

You are Erik Dahl, 51 years old, master mason in Odense. You have not taken an apprentice for three years. You are not a hard man. If the adviser asks why you stopped training, you tell it.`

  expect(character(text).gender).toBe('male')
})

describe('the character told apart from somebody named in passing', () => {
  test('is whom a label presents, also where the answers that follow name nobody', () => {
    const text = `FICHA 3 – ENTREVISTA

Entrevistador (participante): auditora interna.
Entrevistado: jefe de taller.

Quién es: don Fermín Olmedo Ruiz, de 57 años, lleva el taller de la cooperativa en las afueras de Baena. Viudo. Su hija Nuria, de 29, trabaja en la oficina.

Lo que sabe: el encargado de noche, Pablo Rivas, de 42 años, le pidió que firmara después. Firmó. Le da vergüenza.

Cómo se comporta: correcto, seco. Si le acusan, calla. Si le preguntan por el día paso a paso, lo cuenta todo.`

    expect(character(text)).toMatchObject({ name: 'Fermín Olmedo Ruiz', age: '57', gender: 'male', location: 'Baena' })
  })

  test('is not a child named behind "Children"', () => {
    const text = `CARTÃO DA PERSONAGEM (para o bot)

Nome: Dona Adelaide Pinto
Idade: 76
Quem é: reformada, antiga costureira
Filhos: um, o Rui, de 50 anos, emigrado no Luxemburgo

COMO ESTÁ
Envergonhada. Se o formando lhe disser que devia ter desconfiado, levanta-se. Se lhe disser que acontece a muita gente, depois conta tudo.`

    expect(character(text)).toMatchObject({ name: 'Dona Adelaide Pinto', age: '76', gender: 'female' })
  })

  test('is who sits in the place of an absent holder of the post', () => {
    const text = `# Practising the handover conversation

The post of head cook has been held for eleven years by Chef Brigitta Olsen, 61, whom everybody adores. She built the kitchen, she knows the birthdays of the porters. She is on sick leave until autumn.

In her place sits her deputy, Howard Pike. He is 43 and did not ask for the job. He has cancelled the course for the third time, and you have to win him for a new date. He dislikes being compared with Brigitta.`

    expect(character(text)).toMatchObject({ name: 'Howard Pike', age: '43', gender: 'male' })
  })

  test('stands in a form with dots between label and value', () => {
    const text = `TRAINING CASE: Return from leave
Company........: Küstendruck, Flensburg
Learner........: team leader, prepress
Counterpart....: returns after 14 months
  name.........: Esra Polat
  age..........: 35
  partner......: Cem, 37, shift work

Facts
* She wants 25 hours, mornings only.
* She heard that her desk was given away.`

    expect(character(text)).toMatchObject({ name: 'Esra Polat', age: '35', gender: 'female' })
  })
})

test('takes no year of birth for an age', () => {
  expect(character('# Rollenspiel\n\n**Gegenüber (Bot):** Harm Claasen, Jg. 58, Milchbauer bei Husum').age).toBeNull()
})

test('"tiene 22 empleados" is no age', () => {
  const text = `Ficha 2\n\nInterlocutora: Olga Serra, cuarenta y seis años, dueña de una imprenta en Elche.\n\nOlga tiene 22 empleados. Pide un aumento. Si la persona amenaza, cierra el cuaderno.`

  expect(character(text).age).toBe('46')
})

describe('a relative or lodger with an age', () => {
  test('gives the character neither name nor age', () => {
    const aunt = `## Case sheet: The bus that did not come

**Your role (learner):** duty clerk of the bus line
**The passenger:** a bride's aunt with three suitcases

Kyria Eleni Manou has been on her feet since four. Sixty-one, a seamstress from Lamia, she has never been late. Her niece Katia, 27, marries at five this afternoon.

If you say "weather" she points at the sky. If you tell her when the next one goes, she asks for a chair.`
    const doctor = `# Visit

You represent Solvia Pharma. Today's visit is to the practice of Dr. Ingrid Moe in Bodø. She took over from her father, Dr. Lars Moe, 77, who still sees a few old patients. She is 44, a GP, and has eleven minutes.

If you start with the brochure she looks at her watch.`
    const husband = `# Kurzfall

Lernende: Mitarbeiterin im Studio
Gegenüber: eine Kundin. Sie heißt Wiebke Thoma, ist Floristin und kommt aus Lingen. Mit ihren 36 Jahren ist sie zum ersten Mal krank. Ihr Mann Jens (40) hat unterschrieben.

Wenn man ihr eine Pause anbietet, fragt sie nach. Wenn man auf das Kleingedruckte zeigt, wird sie laut.`

    expect(character(aunt)).toMatchObject({ name: 'Kyria Eleni Manou', age: '61', gender: 'female' })
    expect(character(doctor)).toMatchObject({ name: 'Dr. Ingrid Moe', age: '44', gender: 'female' })
    expect(character(husband)).toMatchObject({ name: 'Wiebke Thoma', age: '36', gender: 'female' })
  })

  test('is not met where the document says whom the learner will sit down with', () => {
    const text = `# The lower road

You will sit down with Agnes Harcourt-Bell. The old farm has come down to her through three women. At 66 she still prunes the trees herself, and in the packing shed outside Ludlow there is a photograph. Her lodger, Martin Oakes, 31, a drummer, will let you in.

She has said no to two clerks before you. She will think about it if the oak stays.`

    expect(character(text)).toMatchObject({ name: 'Agnes Harcourt-Bell', age: '66', location: 'Ludlow' })
  })
})

test('reads age and gender of a form, and ages and pronouns in Scandinavian languages', () => {
  expect(
    character('Hotline exercise\n\nCaller: Mr. Yusuf Karim (m/37) – Luton – courier\nHandler: learner'),
  ).toMatchObject({
    name: 'Mr. Yusuf Karim',
    age: '37',
    gender: 'male',
  })
  expect(
    character(
      '# Övning: samtal med förälder\n\nDeltagare: rektor\nMotpart (bot): Annika Holm, 43 år, mamma till Erik (9), undersköterska i Piteå\n\nErik har blivit kallad namn på rasten. Annika har mejlat tre gånger.\n\nHon är lugn först. Om rektorn ber om ursäkt sätter hon sig igen.',
    ),
  ).toMatchObject({ name: 'Annika Holm', age: '43', gender: 'female' })
})

test('is the owner who comes in, not the animal or the firm that is called something', () => {
  const text = `# Bad news at the practice

The dog is called Pepper and is twelve. It is Owen Tranter who brings him in today, 53, in his boots.

You are the vet. You need to tell him. If you say it straight away he walks out to the yard.`

  expect(character(text)).toMatchObject({ name: 'Owen Tranter', age: '53', gender: 'male' })
})

test('the quay of a town is there, and the partner abroad is elsewhere', () => {
  const text = `On the quay at Lerwick there is a blue door. Behind it works the man your trainees have to win over. His name is Magnus Leask and he mends engines.

His business partner, Olav, 46, is all for it, but Olav is in Bergen until August and it is Magnus who decides.

Magnus trusts what he has taken apart. He would try it if he may open the casing.`

  expect(character(text)).toMatchObject({ name: 'Magnus Leask', location: 'Lerwick' })
})

test('reads gender and years from the labels of a form', () => {
  const text = `title: Switch to crates
learner: sales representative
persona:
  full_name: Maren Gaztelu
  years: 47
  town: Lodosa, Navarra
what_she_wants:
  - less cardboard
behaviour: courteous, interrupts`

  expect(character(text)).toMatchObject({ name: 'Maren Gaztelu', age: '47', gender: 'female' })
})

describe('a small town is the place of the character', () => {
  const around = (sentence: string) => `# A customer at the counter

You are on duty in the shop. ${sentence}

She is cross about a bill and calms down when you read it with her.`

  test.each([
    ['Odile Farrugia, 58, who moved to Sliema in 2019 after thirty years in Manchester, comes in.', 'Sliema'],
    ['Odile Farrugia, 58, is a Guelph-based bookkeeper and keeps her savings in Toronto.', 'Guelph'],
    ['Odile Farrugia, 58, bought a bungalow in Guelph, Ontario, in 1994.', 'Guelph'],
    ['Odile Farrugia, 58, comes in. She grew up in Leeds and works at the Paisley depot now.', 'Paisley'],
    ['Odile Farrugia, 58, comes in. She lives outside Bega, and her sister lives in Sydney.', 'Bega'],
    ['Odile Farrugia, 58, runs the Nyeri branch; the head office is in Nairobi.', 'Nyeri'],
  ])('%s', (sentence, town) => {
    expect(character(around(sentence)).location).toContain(town)
  })

  test('also in Dutch, where her daughter lives in a large one', () => {
    const text = `# Oefengesprek

Tegenover je zit mevrouw Tineke Hol, 69 jaar. Zij komt uit Tiel en zorgt voor haar man. Haar dochter Marijke (41) woont in Groningen.

Ze is bang en wordt rustig als je luistert.`

    expect(character(text)).toMatchObject({ age: '69', location: 'Tiel' })
  })
})

test.each([
  ['She is in her late seventies (78 last October).', '78'],
  ['She is turning 62 in May.', '61'],
  ['Elle aura soixante-deux ans au printemps.', '61'],
  ['Fifty-nine.', '59'],
  ['She is fifty exactly.', '50'],
  ['She is a woman of sixty-three, soft-spoken and exact.', '63'],
])('an age in words or yet to come: %s', (sentence, age) => {
  const text = `# At the counter

You meet Odile Farrugia. ${sentence}

She is cross about a bill and calms down when you read it with her.`

  expect(character(text).age).toBe(age)
})

describe('a whole name', () => {
  test.each([
    ['Ms. Odile A. Farrugia-Byrne', 'Ms. Odile A. Farrugia-Byrne'],
    ['K. R. Palanivel', 'K. R. Palanivel'],
    ['Trent "Macca" Quillfeldt', 'Trent "Macca" Quillfeldt'],
    ['Col. Bhupinder Quill', 'Col. Bhupinder Quill'],
  ])('may hold initials, a title or a nickname: %s', (written, name) => {
    const text = `# Case file

| Item | Entry |
|---|---|
| Employee | ${written} |
| Position | Dispenser |

The employee is asked about a missing parcel and answers shortly.`

    expect(character(text).name).toBe(name)
  })
})

test('whoever the learner is said to be is not practised with', () => {
  const text = `# Jeu de rôle : la loge

Madame Solenn Le Goff est gardienne d'immeuble. Veuve à cinquante et un ans, elle en a aujourd'hui cinquante-quatre. L'apprenant est le nouveau gestionnaire du syndic, Bastien Morel, 31 ans.

Elle demande douze mois de préavis et note tout dans un cahier.`

  expect(character(text)).toMatchObject({ name: 'Madame Solenn Le Goff', age: '54', gender: 'female' })
})

test('what somebody does right behind their name is no role', () => {
  const text = `# Übungsfall

Herr Alois Neureuther kommt am Montagmorgen ins Büro, die Rechnung in der Hand. Er ist 66.

Er wird förmlich, wenn man ihm mit dem Kleingedruckten kommt.`

  expect(character(text)).toMatchObject({ name: 'Herr Alois Neureuther', age: '66', role: null })
})
