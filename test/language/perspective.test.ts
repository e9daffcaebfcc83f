import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { factAsSpeech, restate, type RestateOptions, type Who } from '../../src/language/perspective.ts'

const woman: Who = { name: 'Dr. Nadia Haddad', gender: 'female' }
const man: Who = { name: 'Tom Becker', gender: 'male' }
const potter: Who = { name: 'Sam Reid', gender: 'non-binary' }
const nameless: Who = { name: null, gender: 'male' }

/** Who it is about, the document's sentence, what it is to the character, what it is by them. */
const told: readonly (readonly [Who, string, string, string])[] = [
  // health
  [
    woman,
    'Dr. Haddad has run her own 12-bed clinic for nine years.',
    'You have run your own 12-bed clinic for nine years.',
    'I have run my own 12-bed clinic for nine years.',
  ],
  [
    woman,
    'She prescribes **Metformin 500 mg** for almost every patient.',
    'You prescribe Metformin 500 mg for almost every patient.',
    'I prescribe Metformin 500 mg for almost every patient.',
  ],
  [
    woman,
    'She sees 30 children a day and operates on Fridays.',
    'You see 30 children a day and operate on Fridays.',
    'I see 30 children a day and operate on Fridays.',
  ],
  [
    woman,
    'The doctor has ten minutes before her ward round.',
    'You have ten minutes before your ward round.',
    'I have ten minutes before my ward round.',
  ],
  [
    woman,
    'What worries her is the price; two hospitals nearby refer to her.',
    'What worries you is the price; two hospitals nearby refer to you.',
    'What worries me is the price; two hospitals nearby refer to me.',
  ],
  [
    man,
    'His pain is 7/10 and wakes him at night.',
    'Your pain is 7/10 and wakes you at night.',
    'My pain is 7/10 and wakes me at night.',
  ],
  [
    man,
    "He doesn't drink, hasn't smoked for 10 years and isn't overweight.",
    "You don't drink, haven't smoked for 10 years and aren't overweight.",
    "I don't drink, haven't smoked for 10 years and am not overweight.",
  ],
  [
    man,
    'He was told that his knee has to be replaced.',
    'You were told that your knee has to be replaced.',
    'I was told that my knee has to be replaced.',
  ],
  [nameless, 'He is allergic to penicillin.', 'You are allergic to penicillin.', 'I am allergic to penicillin.'],
  [
    nameless,
    'His mother had a stroke at 61; he himself has never been tested.',
    'Your mother had a stroke at 61; you yourself have never been tested.',
    'My mother had a stroke at 61; I myself have never been tested.',
  ],
  [
    woman,
    'She is expecting her first baby and is in week 29.',
    'You are expecting your first baby and are in week 29.',
    'I am expecting my first baby and am in week 29.',
  ],
  // selling and buying
  [man, 'Becker needs 40 pallets by 3 June.', 'You need 40 pallets by 3 June.', 'I need 40 pallets by 3 June.'],
  [
    man,
    'His budget is €18,500 and he never pays in advance.',
    'Your budget is €18,500 and you never pay in advance.',
    'My budget is €18,500 and I never pay in advance.',
  ],
  [
    woman,
    'She runs a bakery and sells 900 rolls a day.',
    'You run a bakery and sell 900 rolls a day.',
    'I run a bakery and sell 900 rolls a day.',
  ],
  [man, 'A rep told him a tale last year.', 'A rep told you a tale last year.', 'A rep told me a tale last year.'],
  [
    man,
    'Trusts two of his suppliers and distrusts the rest.',
    'You trust two of your suppliers and distrust the rest.',
    'I trust two of my suppliers and distrust the rest.',
  ],
  [man, 'Wants a fixed price.', 'You want a fixed price.', 'I want a fixed price.'],
  [man, 'He wants his money back.', 'You want your money back.', 'I want my money back.'],
  // work
  [
    woman,
    'Nadia Haddad and her brother run the farm.',
    'You and your brother run the farm.',
    'I and my brother run the farm.',
  ],
  [
    man,
    'Tom Becker, 41, a forklift driver, lives with his mother.',
    'You, 41, a forklift driver, live with your mother.',
    'I, 41, a forklift driver, live with my mother.',
  ],
  [man, 'The key Tom has opens the safe.', 'The key you have opens the safe.', 'The key I have opens the safe.'],
  [
    man,
    'He works nights, tries hard and never misses a shift.',
    'You work nights, try hard and never miss a shift.',
    'I work nights, try hard and never miss a shift.',
  ],
  [
    woman,
    "Haddad hasn't told her team and doesn't want to.",
    "You haven't told your team and don't want to.",
    "I haven't told my team and don't want to.",
  ],
  [
    woman,
    'She was left out of the call, has complained twice and is waiting for an answer.',
    'You were left out of the call, have complained twice and are waiting for an answer.',
    'I was left out of the call, have complained twice and am waiting for an answer.',
  ],
  [
    man,
    'Mrs. Osei asked him for his key "for a minute", as hers was at home.',
    'Mrs. Osei asked you for your key "for a minute", as hers was at home.',
    'Mrs. Osei asked me for my key "for a minute", as hers was at home.',
  ],
  [
    man,
    'He counted at 14:00 together with Joy; it was correct.',
    'You counted at 14:00 together with Joy; it was correct.',
    'I counted at 14:00 together with Joy; it was correct.',
  ],
  [
    man,
    'He gave it to her and went back to till 4.',
    'You gave it to her and went back to till 4.',
    'I gave it to her and went back to till 4.',
  ],
  [man, 'Joy and Tom counted the cash.', 'Joy and you counted the cash.', 'Joy and I counted the cash.'],
  [man, 'People say Tom stole it.', 'People say you stole it.', 'People say I stole it.'],
  [woman, 'She blames herself for the delay.', 'You blame yourself for the delay.', 'I blame myself for the delay.'],
  // school, police, homes, animals, authorities
  [
    woman,
    'Nadia teaches maths at a secondary school in Leeds.',
    'You teach maths at a secondary school in Leeds.',
    'I teach maths at a secondary school in Leeds.',
  ],
  [
    man,
    'A police officer stopped him at the junction.',
    'A police officer stopped you at the junction.',
    'A police officer stopped me at the junction.',
  ],
  [
    woman,
    "Nadia's landlord has kept her deposit of £1,200.",
    'Your landlord has kept your deposit of £1,200.',
    'My landlord has kept my deposit of £1,200.',
  ],
  [
    woman,
    'She pays RM 900 rent, earns RM 3,200 a month and saves nothing.',
    'You pay RM 900 rent, earn RM 3,200 a month and save nothing.',
    'I pay RM 900 rent, earn RM 3,200 a month and save nothing.',
  ],
  [
    man,
    'He carries the dog upstairs every evening.',
    'You carry the dog upstairs every evening.',
    'I carry the dog upstairs every evening.',
  ],
  [
    woman,
    'Her student pass expires in 19 days.',
    'Your student pass expires in 19 days.',
    'My student pass expires in 19 days.',
  ],
  [
    woman,
    'Without it she cannot sit her exams.',
    'Without it you cannot sit your exams.',
    'Without it I cannot sit my exams.',
  ],
  [
    woman,
    'Her husband told her she was too slow.',
    'Your husband told you you were too slow.',
    'My husband told me I was too slow.',
  ],
  [
    man,
    'His sister rang him and he lost his temper.',
    'Your sister rang you and you lost your temper.',
    'My sister rang me and I lost my temper.',
  ],
  [
    woman,
    'The school asked her husband to come.',
    'The school asked your husband to come.',
    'The school asked my husband to come.',
  ],
  // forms of the verb and of the sentence
  [woman, 'Does she want to appeal?', 'Do you want to appeal?', 'Do I want to appeal?'],
  [man, 'Nor does he trust banks.', 'Nor do you trust banks.', 'Nor do I trust banks.'],
  [woman, "Wasn't she told?", "Weren't you told?", "Wasn't I told?"],
  [
    man,
    "He's dry and he's been here since May.",
    "You're dry and you've been here since May.",
    "I'm dry and I've been here since May.",
  ],
  [man, "If he's tired he'll say so.", "If you're tired you'll say so.", "If I'm tired I'll say so."],
  [
    woman,
    'She teaches, washes, fixes and relies on nobody.',
    'You teach, wash, fix and rely on nobody.',
    'I teach, wash, fix and rely on nobody.',
  ],
  [
    man,
    'He goes in, does his round and says goodbye.',
    'You go in, do your round and say goodbye.',
    'I go in, do my round and say goodbye.',
  ],
  [
    woman,
    'She still has not been paid and is quietly furious.',
    'You still have not been paid and are quietly furious.',
    'I still have not been paid and am quietly furious.',
  ],
  [
    man,
    'If he is accused he says, "Then I will wait for her," and says nothing more.',
    'If you are accused you say, "Then I will wait for her," and say nothing more.',
    'If I am accused I say, "Then I will wait for her," and say nothing more.',
  ],
  [woman, 'She bakes cakes and pies.', 'You bake cakes and pies.', 'I bake cakes and pies.'],
  [
    potter,
    'They run their own studio and have three cats.',
    'You run your own studio and have three cats.',
    'I run my own studio and have three cats.',
  ],
  [
    potter,
    "They are careful and they aren't rich.",
    "You are careful and you aren't rich.",
    'I am careful and I am not rich.',
  ],
  [woman, 'Her name is Nadia Haddad.', 'Your name is Nadia Haddad.', 'My name is Nadia Haddad.'],
  [woman, '**Background.** Nadia has two sons.', 'You have two sons.', 'I have two sons.'],
  [
    woman,
    '- She has *never* missed a deadline.',
    'You have never missed a deadline.',
    'I have never missed a deadline.',
  ],
  [man, 'The persona hides that he is in debt.', 'You hide that you are in debt.', 'I hide that I am in debt.'],
  [
    man,
    'He supervises Anna and is supervised by Karl.',
    'You supervise Anna and are supervised by Karl.',
    'I supervise Anna and am supervised by Karl.',
  ],
  [
    man,
    'He was promised a raise, was passed over twice and has begun to look elsewhere.',
    'You were promised a raise, were passed over twice and have begun to look elsewhere.',
    'I was promised a raise, was passed over twice and have begun to look elsewhere.',
  ],
  [
    woman,
    'Her bag, which holds her pills, was stolen.',
    'Your bag, which holds your pills, was stolen.',
    'My bag, which holds my pills, was stolen.',
  ],
  [
    woman,
    'Her students like her; her headteacher does not.',
    'Your students like you; your headteacher does not.',
    'My students like me; my headteacher does not.',
  ],
  [woman, 'Her husband left her the house.', 'Your husband left you the house.', 'My husband left me the house.'],
  [man, 'He is taller than her.', 'You are taller than her.', 'I am taller than her.'],
  [
    { name: 'Imran Sheikh', gender: null },
    'Sheikh, 29, has four years of service and is on probation.',
    'You, 29, have four years of service and are on probation.',
    'I, 29, have four years of service and am on probation.',
  ],
  // the document says "you"
  [man, 'You ask for €45.50.', 'You ask for €45.50.', 'I ask for €45.50.'],
  [man, 'You are Tom Becker, 41.', 'You are Tom Becker, 41.', 'I am Tom Becker, 41.'],
  [
    man,
    'Your board has given you a limit; you never show it.',
    'Your board has given you a limit; you never show it.',
    'My board has given me a limit; I never show it.',
  ],
  [man, 'If you are pressed, you leave.', 'If you are pressed, you leave.', 'If I am pressed, I leave.'],
  [
    man,
    'He asks you: "What would you do?"',
    'You ask the person you are talking to: "What would you do?"',
    'I ask you: "What would you do?"',
  ],
  [
    man,
    'If you shout, he closes his folder.',
    'If the person you are talking to shouts, you close your folder.',
    'If you shout, I close my folder.',
  ],
  [
    man,
    'The learner has been waiting for him since noon.',
    'The person you are talking to has been waiting for you since noon.',
    'You have been waiting for me since noon.',
  ],
]

describe('restate turns what a document says about the character into speech', () => {
  test.each(told)('%j: %s', (who, sentence, toThem, byThem) => {
    expect(restate(sentence, who, 'you')).toBe(toThem)
    expect(restate(sentence, who, 'I')).toBe(byThem)
  })
})

/** Sentences in which a change could make somebody else the doer, or that are no sentence. */
const leftAlone: readonly (readonly [Who, string, string])[] = [
  [woman, 'Fiona is in Calgary; she says it is easy.', 'another woman came first'],
  [man, 'His boss Karl thinks he is lazy.', 'he may be Karl'],
  [man, 'His neighbour says he plays music at night.', 'he may be the neighbour'],
  [woman, 'Her mother lost her job.', 'her may be the mother'],
  [woman, 'Her mother hurt herself.', 'the mother is meant'],
  [man, 'His father had a stroke and he is afraid.', 'he may be the father'],
  [woman, 'She dislikes forms, queues and waits.', 'two nouns or two verbs'],
  [woman, 'She believes the driver lied and wants to check.', 'who wants to check is open'],
  [woman, "She's paid weekly.", 'has or is'],
  [woman, 'Her friends call her Ro.', 'her may own or be called'],
  [woman, 'Nadia and Maria share a desk; she is messy.', 'she may be Maria'],
  [woman, 'She has a sister who lives in Cusco and has three children.', 'the sister has them'],
  [woman, 'She lives with Maria, who pays half the rent, and works at a bank.', 'who works is open'],
  [man, 'The manager gave him his watch back.', 'whose watch is open'],
  [man, 'He took him on.', 'one of the two is somebody else'],
  [man, 'The officer stopped him and took his licence.', 'his may be the officer'],
  [woman, 'When she arrived, Priya shouted.', 'she may be Priya'],
  [man, 'In his first week Bright showed him the safe.', 'his may be Bright'],
  [woman, 'She spoke to a colleague and she was angry.', 'she may be the colleague'],
  [woman, 'She gave her flowers.', 'her may be a receiver or an owner'],
  [woman, 'The nurse gave her insulin.', 'her may be a receiver or an owner'],
  [woman, 'She thinks the teacher is lazy and wants more homework.', 'who wants it is open'],
  [woman, 'She lives alone, her son visits on Sundays and brings food.', 'the son brings it'],
  [woman, 'She says the porter shouts and slams the doors.', 'the porter slams them'],
  [woman, "She's stopped.", 'has or is'],
  [man, 'Tom, who works nights, is tired.', 'a relative clause of its own'],
  [man, 'The assistant Tom counted it.', 'the name belongs to a noun'],
  [man, 'We pay him monthly.', 'the writer speaks of himself'],
  [man, 'How he behaves: polite, asks one question at a time.', 'a verb without its subject'],
  [man, 'Goes away after two minutes of rest.', 'it may be the pain that goes'],
  [woman, 'Stays calm when she is sharp.', 'who stays calm is another one'],
  [woman, 'Agrees with her on two steps.', 'her is not the one who agrees'],
  [man, 'Owner of a small bakery', 'no verb'],
  [man, '20-bed nursing home', 'no verb'],
  [man, '## His situation', 'a heading'],
  [man, 'What Tom knows:', 'a heading'],
  [man, 'Blood group: O negative', 'a label'],
  [man, '**Age:** 47', 'a label'],
  [man, '| Tom | 41 |', 'a table'],
  [man, 'He said "I was away and never came back', 'a quotation without an end'],
  [potter, 'The neighbours complain that they are loud.', 'they may be the neighbours'],
]

describe('restate gives up rather than change who did what', () => {
  test.each(leftAlone)('%j: %s (%s)', (who, sentence) => {
    expect(restate(sentence, who, 'you')).toBeNull()
    expect(restate(sentence, who, 'I')).toBeNull()
  })

  test.each([
    [man, 'The camera was out of order.'],
    [man, 'She is in trouble with a loan.'],
    [man, 'Mr Haddad runs the shop.'],
    [woman, 'Mr Haddad runs the shop.'],
    [man, 'Er hat zwei Kinder und ist müde.'],
    [man, 'Elle a perdu sa clé et il est fâché.'],
    [man, 'Yo no he visto nada en la caja.'],
    [man, 'वह थका हुआ है।'],
  ] as const)(
    '%j: a sentence about somebody or something else, or in another language, stays as it is: %s',
    (who, sentence) => {
      expect(restate(sentence, who, 'you')).toBe(sentence)
      expect(restate(sentence, who, 'I')).toBe(sentence)
    },
  )
})

describe('what the document tells beyond the sentence', () => {
  const cases: readonly (readonly [string, RestateOptions, string, string | null])[] = [
    [
      'a known man cannot be "her"',
      { others: [{ name: 'Wen Brandt', gender: 'male' }] },
      'Wen is two levels above her and signs her appraisal.',
      'Wen is two levels above you and signs your appraisal.',
    ],
    ['without that it stays open', {}, 'Wen is two levels above her and signs her appraisal.', null],
    [
      'a first name that only men have tells as much',
      {},
      'Karl is two levels above her and signs her appraisal.',
      'Karl is two levels above you and signs your appraisal.',
    ],
    [
      'a further name for the character',
      { calledAs: ['the client'] },
      'The client has lost her card.',
      'You have lost your card.',
    ],
    ['an unknown addressee leaves "you" alone', { addressee: null }, 'You have five minutes.', null],
    [
      'a document for the learner',
      { addressee: 'learner' },
      'You work at a bank.',
      'The person you are talking to works at a bank.',
    ],
    ['a document for the actor', { addressee: 'character' }, 'You work at a bank.', 'You work at a bank.'],
  ]

  test.each(cases)('%s', (_title, options, sentence, wanted) => {
    expect(restate(sentence, woman, 'you', options)).toBe(wanted)
  })

  test('a pronoun is left alone when the text before has turned to somebody else', () => {
    const before = 'She lives in Graz. Her mother, Eva, lives with them.'

    expect(restate('She had five children at home.', woman, 'you', { before })).toBeNull()
    expect(
      restate('She had five children at home.', woman, 'you', { before: 'She lives in Graz. Her husband is away.' }),
    ).toBe('You had five children at home.')
    expect(restate('Nadia had five children at home.', woman, 'you', { before })).toBe('You had five children at home.')
  })

  test.each([
    ['She’s read two forums about it.', 'You’ve read two forums about it.'],
    ['Her well is 40 metres deep.', 'Your well is 40 metres deep.'],
    ['Her home is in the hills.', 'Your home is in the hills.'],
    ['They told her well in advance.', 'They told you well in advance.'],
  ])('tells "%s" as "%s"', (sentence, toThem) => {
    expect(restate(sentence, woman, 'you')).toBe(toThem)
  })
})

describe('factAsSpeech always has something to say', () => {
  test.each([
    ['She prescribes **Metformin** for most.', 'You prescribe Metformin for most.'],
    ['- Blood group: O negative', 'Blood group: O negative.'],
    ['budget of 60,000 for everything', 'Budget of 60,000 for everything.'],
    ['Priya told her that she was late', 'Priya told her that she was late.'],
    ['What would you do?', 'What would you do?'],
    ['', ''],
    ['She is 34. Her sister Eva is 40. She has three sons.', 'You are 34. Your sister Eva is 40. She has three sons.'],
  ])('%j -> %j', (fact, wanted) => {
    expect(factAsSpeech(fact, woman, 'you')).toBe(wanted)
  })
})

test('quotations and numbers survive whatever the sentence is', () => {
  const piece = fc.constantFrom(
    'she',
    'has',
    'her',
    '“he said his”',
    '"she was here"',
    '« elle est là »',
    '1,480',
    '14:00',
    '7/10',
    '€45.50',
    '2.6',
    'Priya',
    'Nadia',
    'and',
    'sees',
    'gave',
    'him',
    ',',
    ';',
    'you',
    'works',
    'the',
    'clinic',
    'told',
    'was',
    'who',
    'is',
    "doesn't",
    'Dr. Haddad',
    "Nadia's",
    'in',
    'with',
    'herself',
  )
  fc.assert(
    fc.property(
      fc.array(piece, { minLength: 1, maxLength: 14 }),
      fc.constantFrom('you' as const, 'I' as const),
      (pieces, as) => {
        const told = restate(pieces.join(' '), woman, as)
        if (told === null) return
        for (const fixed of pieces.filter((one) => /\d|[“"«]/.test(one)))
          expect(told.toLowerCase()).toContain(fixed.toLowerCase())
        expect(told.match(/\d/g)?.length ?? 0).toBe(pieces.join(' ').match(/\d/g)?.length ?? 0)
      },
    ),
    { numRuns: 2000 },
  )
})

test('speech that guesses calls the learner "you", and takes the pronouns behind it for the speaker', () => {
  const diego = { name: 'Diego Roldán', gender: 'male' } as const
  const guesses = { guesses: true }

  expect(restate('He has run this bakery for nine years, the learner for two.', diego, 'I', guesses)).toBe(
    'I have run this bakery for nine years, you for two.',
  )
  expect(restate('On Friday the learner moved the oven without telling him.', diego, 'I', guesses)).toBe(
    'On Friday you moved the oven without telling me.',
  )
  expect(restate('He drove a bus for years; still takes one early turn.', diego, 'I', guesses)).toBe(
    'I drove a bus for years; still take one early turn.',
  )
})
