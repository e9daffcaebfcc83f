import { describe, expect, test } from 'vitest'
import { repertoireOf } from '../../../../src/conversation/voices/repertoire/repertoire.ts'
import { aPersona } from '../../../support/personas.ts'

const knownFrom = (language: string, archetype: 'NEGOTIATION' | 'HELP_SEEKING', ...facts: string[]) =>
  repertoireOf(
    aPersona({
      name: 'Vera Holt',
      gender: 'female',
      archetype,
      scene: { language },
      detail_categories: {},
      archetype_specific_data: {},
      facts: facts.map((text) => ({ text, about: 'persona' as const })),
    }),
  ).knowledge

const texts = (...given: Parameters<typeof knownFrom>) => knownFrom(...given).map(({ text }) => text)

describe('what a sheet states in another language', () => {
  test('is said as it stands, in guillemets and without a word before it', () => {
    expect(
      texts(
        'de',
        'HELP_SEEKING',
        'Ihre Werkstatt hat drei Bühnen.',
        'Der Chef sagte: „Das wird nichts."',
        'Mut: saß tief',
      ),
    ).toEqual(['«Ihre Werkstatt hat drei Bühnen.»', '«Der Chef sagte: ‹Das wird nichts.›»', '«Mut: saß tief.»'])
  })

  test('names no name and no age: these are heard otherwise', () => {
    expect(texts('fr', 'HELP_SEEKING', 'Vera Holt, 61 ans, femme, ancienne factrice, veuve.')).toEqual([
      '«Ancienne factrice, veuve.»',
    ])
  })

  test.each([
    ['de', 'Unter 40 Euro verkaufen Sie nicht, und das sagen Sie niemandem.'],
    ['de', '7,20 € je Meter, wenn der Käufer selbst abholt.'],
    ['de', 'Mehr als zwei Jahre Laufzeit erwähnt sie nie.'],
    ['de', 'Bei sofortiger Abnahme wäre sie bereit, drei Euro nachzulassen.'],
    ['fr', 'Elle ne descend pas en dessous de 1 200 euros.'],
    ['fr', 'Vous ne dites à personne que le bail expire en mai.'],
    ['es', 'No bajará de 900 euros; al menos quiere cubrir costes.'],
    ['es', 'No le cuenta a nadie que el banco ha llamado.'],
    ['pt', 'Ela não aceita nada abaixo de R$ 800.'],
    ['pt', 'Não conta a ninguém que o galpão está vazio.'],
    ['it', 'Sotto i 500 euro non scende.'],
    ['it', 'Non dice a nessuno che il magazzino è pieno.'],
    ['nl', 'Onder de 300 euro verkoopt ze niet.'],
    ['nl', 'Ze vertelt aan niemand dat de huur afloopt.'],
    ['hi', 'वह 4000 रुपये से कम में नहीं बेचेगी।'],
    ['hi', 'वह किसी को नहीं बताती कि दुकान बंद होने वाली है।'],
  ])('%s: a limit or a secret is not told to the other side: %s', (language, secret) => {
    const open = 'Amsterdam 2019, Mannheim 2021.'

    expect(texts(language, 'NEGOTIATION', open, secret)).toEqual([`«${open}»`])
  })

  test('what goes on from a limit goes with it, and so does the figure told twice', () => {
    expect(
      texts(
        'de',
        'NEGOTIATION',
        'Sie fordert 98 Euro.',
        'Bei Abholung im Mai wäre sie bereit, 7,50 Euro nachzulassen',
        'Wünsche: bei Vorkasse weitere drei.',
        'Die 7,50 Euro hat ihr der Bruder ausgerechnet.',
      ),
    ).toEqual(['«Sie fordert 98 Euro.»'])
  })

  test('what is not gladly told, or told to nobody, waits for the one who asks', () => {
    const [brother, reluctance] = knownFrom(
      'de',
      'HELP_SEEKING',
      'Ihr Bruder hält den Hof für eine Last.',
      'Darüber redet sie nicht gern.',
    )
    const [secret] = knownFrom('es', 'HELP_SEEKING', 'No le cuenta a nadie que oye voces.')

    expect([brother?.access, reluctance?.access, secret?.access]).toEqual(['asked', 'asked', 'asked'])
  })

  test.each([
    ['de', 'Wer laut wird, bekommt keine Antwort mehr.'],
    ['de', 'Sie antworten kurz und sehen zur Tür.'],
    ['de', 'Auftreten: ruhig, spröde.'],
    ['de', 'Sehr geehrte Frau Holt, so werden Sie heute angesprochen.'],
    ['fr', 'Qui commence par le prix, obtient un refus.'],
    ['fr', 'Si l’apprenant insiste, elle se lève.'],
    ['es', 'Ella responde con frases cortas.'],
    ['pt', 'O que o aluno pode oferecer: um desconto de dez por cento.'],
    ['pt', 'Não pode prometer uma data de entrega.'],
    ['it', 'Chi la interrompe, riceve solo silenzio.'],
    ['nl', 'Wie haar onderbreekt, krijgt geen antwoord.'],
    ['it', "L'addetto deve scoprire: data e luogo."],
    ['it', 'Lo dice soltanto se le si chiede chi era presente.'],
    ['fr', 'Fière, moqueuse, galante.'],
    ['hi', 'अगर प्रशिक्षु जल्दी करे तो वह चुप हो जाती है।'],
  ])('%s: no instruction to the actor is told: %s', (language, direction) => {
    expect(texts(language, 'HELP_SEEKING', direction)).toEqual([])
  })
})

describe('what happened is told, whatever word it begins with', () => {
  test.each([
    ['es', 'Cuando Vera faltó dos días, le descontó 38 euros.'],
    ['es', 'Se lo leyó en voz alta una vecina, Inés, delante de todos.'],
    ['pt', 'Quando o pai morreu, a loja fechou três meses.'],
    ['de', 'Als die Stadt die Gebühr strich, wurde ein Ausgleich versprochen.'],
    ['fr', "Quand le toit a fui, le syndic avait déjà changé d'avis."],
  ])('in %s: %s', (language, statement) => {
    expect(texts(language, 'HELP_SEEKING', statement)).toEqual([`«${statement}»`])
  })

  test.each([
    ['es', 'Cuando la acusan, cierra la carpeta y calla.'],
    ['it', 'Se le dicono che è colpa sua, chiude la borsa.'],
    ['pt', 'Quando alguém a interrompe, ela se levanta.'],
    ['nl', 'Als iemand haar onderbreekt, zwijgt ze.'],
  ])('but not what follows from what the other does, in %s: %s', (language, statement) => {
    expect(texts(language, 'HELP_SEEKING', statement)).toEqual([])
  })
})

test('a quotation keeps who sent it, and a figure before a colon stays with what follows', () => {
  expect(
    texts(
      'nl',
      'HELP_SEEKING',
      'Daarna: Haar collega Danuta stuurde een bericht: "Ik had iets moeten zeggen"',
      'Het feit: Partij 118, verpakt op 29 april: 340 bakjes van 250 gram.',
    ),
  ).toEqual([
    '«Haar collega Danuta stuurde een bericht: ‹Ik had iets moeten zeggen›.»',
    '«Partij 118, verpakt op 29 april: 340 bakjes van 250 gram.»',
  ])
})

test('a limit among the items of a list hides no other item, but the rest of its own line', () => {
  const said = (gap: number) => {
    const facts = ['Che cosa chiede: Sotto i 900 se ne va', 'Che cosa chiede: una serratura alla porta']
    return repertoireOf(
      aPersona({
        name: 'Vera Holt',
        gender: 'female',
        archetype: 'NEGOTIATION',
        scene: { language: 'it' },
        detail_categories: {},
        archetype_specific_data: {},
        facts: facts.map((text, at) => ({
          text,
          about: 'persona' as const,
          span: { start: at * (20 + gap), end: at * (20 + gap) + 20, quote: text },
        })),
      }),
    ).knowledge.map(({ text }) => text)
  }

  expect(said('\n2. '.length)).toEqual(['«Una serratura alla porta.»'])
  expect(said('; '.length)).toEqual([])
})
