import { describe, expect, test } from 'vitest'
import { extractTemplateByRules } from '../../../src/scenario/extract-template.rules.ts'
import { featureOf } from '../../../src/scenario/reading/talk/archetype-features.ts'
import { archetypeWeights } from '../../../src/scenario/reading/talk/archetype-weights.ts'
import { signals } from '../../../src/scenario/reading/talk/signals/index.ts'

const kindOf = (text: string) => extractTemplateByRules({ name: 'talk.md', text }).archetype

describe('the kind of talk', () => {
  test('follows what the learner has to do, not the cover of the course', () => {
    const { primary } = kindOf(`WELCOME ABOARD: the art of selling cabins, evening 6

Ignore the cover. Nothing is sold tonight. You are from the insurer's technical team and have to find out what happened.
On 11 October at 19:58 the gangway of the ferry dropped half a metre. Nobody was under it.

You speak with Pauline Greaves, 47, deck supervisor. She is a witness; nobody has accused her of anything.
At 19:42 the winchman told her over the radio that the brake felt soft. She wrote it in the log. She did not see who
reset the lever. She won't bring up the radio by herself: she told him to leave it. In spring a colleague who spoke up
got no more shifts. Told what your report is for, she runs through the evening from the start, exact to the minute.
"So you ignored a warning" makes her answer yes and no.

You've done it when you have times, names, and what she saw kept apart from what she thinks.`)

    expect(primary).toBe('INVESTIGATION')
  })

  test('is help when the character keeps something back but comes for a way out', () => {
    const { primary } = kindOf(`Call sheet, student line, no. 5

Who rings: Tiago Lopes, 19, on a placement in a hotel kitchen. You are the tutor on the phone.
What has happened: he did not turn up yesterday. The report must be signed by Friday or he loses the year.
What he doesn't know: the school can change the supervisor, and one absence can be excused within five days with a form.
He only says if asked that his father sold the tractor to pay for the room. He is afraid to go home without a diploma.
Told to grow up, he hangs up. One thing at a time, in plain words, and he writes it down.
It went well if he leaves with the hour of the call, the form asked for, and somebody to ring tomorrow.`)

    expect(primary).toBe('HELP_SEEKING')
  })

  test('is a negotiation when each side wants a figure, has a limit and can give something', () => {
    const { primary } = kindOf(`Sheet for pair B

You pay Rosaura Quintana, 46, owner of a bus firm, for driving your workers. The agreement ends on 31 August.
Today she gets 1,180 a trip and would like 1,390. Your board allows 1,290, not more.
She would sign at 1,270 if you pay after 30 days and not 75. She keeps that to herself.
She could give two new buses or a year more; what she does not give up is nine hours at the wheel.
Told that another carrier is cheaper she asks how many drivers he has. For nothing she gives nothing.
Good: half a page with price, days of payment and trips, which both can defend.`)

    expect(primary).toBe('NEGOTIATION')
  })

  test('is a confrontation when amends are wanted, though the scene is a shop', () => {
    const { primary } = kindOf(`Retail course, card 14. You run the flower shop.

Noreen Culhane, 71, stands at the door. On Friday her brother was buried. She had ordered a wreath for half ten; your van
brought it at noon, to the wrong church. She rang twice; nobody called back, and the girl laughed. She is humiliated
before her nephews and keeps her gloves on. If you say these things happen or offer a voucher, she asks who owns the shop.
If you say what was done and admit that nobody rang, she sits down. She wants an apology, in front of the nephews.`)

    expect(primary).toBe('CONFRONTATION')
  })

  test.each([
    [
      'German',
      'PERSUASION',
      `Besuchsblatt. Du verkaufst elektrische Lieferwagen. Silke Bartosch, 44, Inhaberin einer Wäscherei, entscheidet allein.
Was sie überzeugt: Reichweite im Januar, gemessen und nicht versprochen; eine Werkstatt in der Nähe; eine Rate unter dem,
was sie an Diesel spart. Ein Verkäufer hat ihr einmal eine Presse angedreht, seitdem ist sie skeptisch.
Gelungen: ein Wagen vierzehn Tage zur Probe.`,
    ],
    [
      'Dutch',
      'CONFRONTATION',
      `Brief aan de voorzitter. Wim Kerkhof, 58, was elf jaar coach. Zaterdag stond er een andere naam op het bord; niemand
had hem gebeld en iedereen stond erbij. Hij is gekwetst en boos op een nette manier. Wat hem het meest steekt: de meisjes
wisten het eerder dan hij. Zeg je dat het bestuur hem waardeert, dan staat hij op. Noem je wat er fout ging en bied je
excuses aan, dan gaat hij zitten.`,
    ],
    [
      'French',
      'HELP_SEEKING',
      `Point conseil budget. Solange Béraud, 63 ans, veuve, ne sait pas qu'elle peut ouvrir un compte à son nom. Le loyer
sera rejeté dans six jours. Elle a peur de devoir partir et n'a rien dit à sa fille. Une brochure, et elle se lève. Une
chose à la fois, écrite en gros. Elle repart avec un rendez-vous et un prénom à rappeler.`,
    ],
  ])('is told in %s as well', (_language, archetype, text) => {
    expect(kindOf(text).primary).toBe(archetype)
  })

  test('is less sure the closer the next kind comes', () => {
    const clear = kindOf('You sell pumps. Convince Ada Boro, 44, grower, to try one. She doubts it and wants proof.')
    const mixed = kindOf(
      'You sell pumps. Ada Boro, 44, grower, is angry: the last one broke and she wants an apology before any offer.',
    )

    expect(mixed.confidence).toBeLessThan(clear.confidence)
  })
})

test('to find out what somebody needs is to help, not to investigate', () => {
  const text = `ROLE CARD · Ticket desk

**Passenger:** Lindiwe Zulu, 42. Her bus left without her.

**Timeline**
- 08:20 her bus leaves
- 09:05 she arrives

**Task of the trainee:** Find out what she needs and solve it within fifteen minutes.`

  expect(kindOf(text).primary).toBe('HELP_SEEKING')
})

describe('briefs that say little outright', () => {
  test('a bargain at a dealer’s is no sales talk when each side has its figure', () => {
    const { primary } = kindOf(`Dealers' course, day two

You: rep at the yard. Her: a beekeeper, 58, wants to change her trailer.
She says hers is worth 4,000 and she'll give 7,500 to change. Your book says 2,800; the office lets you close at 9,000.
Her card: up to 8,600 if it is delivered by May. She haggles with pleasure.`)

    expect(primary).toBe('NEGOTIATION')
  })

  test('who wants a night understood, with the money already paid back, is answered and not served', () => {
    const { primary } =
      kindOf(`To all desks. Caller: Femke Aalders, leads a youth orchestra. Our ferry left without them and we told
her by text at five in the morning. The refund has been paid, so leave vouchers out of it. She wants a person to understand what
that night was like. If you hide behind the harbour office she asks who sold the tickets. If you listen and say what went wrong
she thanks you, coldly.`)

    expect(primary).toBe('CONFRONTATION')
  })

  test('Swedish and Polish briefs are understood', () => {
    const swedish =
      kindOf(`Rollspel. Du som övar är miljörådgivare och vill att rektorn Sten Vall, 57, ska vara med i försöket.
Han säger nej. Hans skäl: förra försöket blev dyrt. Det som fungerar: låt honom börja med en klass. Målet: han nämner ett datum.`)
    const polish =
      kindOf(`Rozmowa w przychodni. Pani Zofia, 70 lat, dostała pismo, którego nie rozumie. Boi się, że straci dodatek,
i wstydzi się pytać. Nie wie, do kogo iść. Wyjaśnij pismo krok po kroku i pomóż wypełnić wniosek.`)

    expect([swedish.primary, polish.primary]).toEqual(['PERSUASION', 'HELP_SEEKING'])
  })
})

describe('how sure the reading is', () => {
  test('every kind of sign has a weight or stands in too few documents to have one', () => {
    const unweighed = signals.map(featureOf).filter((name) => !archetypeWeights().has(name))

    expect(unweighed.length).toBeLessThanOrEqual(1)
  })

  test('the reason names what the document shows', () => {
    const { reason } = kindOf(
      'You take the history of Arne Vik, 50. He tells of the pain. Of the fall he speaks only if asked.',
    )

    expect(reason).toMatch(/tells only what is asked|inquiry|learn what happened/)
  })

  test('a document that says nothing of the talk is read as a guess', () => {
    expect(kindOf('Bring two chairs.').confidence).toBeLessThan(0.5)
  })
})
