import type { Roleplay } from '../../src/roleplay.ts'

/** What the pictures show: people who have practised, well and badly, and a trainer's own scenario. */
export interface PracticeHouse {
  readonly scenario: string
  readonly persona: string
  readonly variations: readonly string[]
  readonly active: string // a talk under way, in try mode
  readonly lesson: string
  readonly assessed: string // a finished talk
  readonly scoredByHand: string // another one
  readonly atRisk: string // stopped because the learner may not be well
  readonly learner: { readonly id: string; readonly name: string }
}

const learner = { id: 'learner-of-the-pictures', name: 'Nour' }

const goodTalk = [
  'Thank you for coming, Yasmina. I want to talk about Tuesday, and about what I did myself.',
  'Bart said the board would need subtitles with you. People laughed, and I smiled and said nothing. That was wrong of me, and I am sorry.',
  'What were those two days like for you?',
  'That sounds lonely. Was there anything before Tuesday that I should know about?',
  'What would you like me to do now? I will not do anything over your head.',
  'Your name goes on the first slide and into the minutes today. I will speak to Bart tomorrow about what I saw myself, without sending you in front.',
]

const badTalk = [
  'Hi, nothing serious, just a quick word about Tuesday.',
  'I am sure Bart did not mean it like that, it was only a joke.',
  'You need a thicker skin, honestly. You are being hysterical.',
  'Anyway, the board was enthusiastic, so it all worked out.',
]

/** Fills a product with talks as learners hold them; always the same ones. */
export async function furnish(roleplay: Roleplay): Promise<PracticeHouse> {
  const scenario = 'dei-incident'
  const built = await roleplay.createPersona(scenario, { mode: 'assess_mode' })
  const expert = await roleplay.createPersona(scenario, { mode: 'learn_mode' })
  const variations = await Promise.all(
    [1, 2, 3].map(async (variation_id) => {
      const { persona } = await roleplay.createPersona('maternity-inquiry', { mode: 'try_mode', variation_id })
      return persona.id
    }),
  )
  const hold = async (persona: string, lines: readonly string[], who = learner, mode?: 'try_mode' | 'assess_mode') => {
    const { id } = await roleplay.startConversation(persona, { learner: who, ...(mode ? { mode } : {}) })
    for (const [at, text] of lines.entries()) {
      const { status } = await roleplay.getConversation(id)
      if (status === 'ended') break
      for await (const event of await roleplay.sendMessage(id, { id: `${id}-${at}`, text })) void event
    }
    return id
  }
  const finish = async (id: string) => {
    await roleplay.endConversation(id)
    await roleplay.assessConversation(id)
    return id
  }
  const finished: string[] = []
  for (const [name, lines] of [
    ['Ida', badTalk],
    ['Marek', goodTalk.slice(0, 3)],
    ['Sanne', [...badTalk.slice(0, 1), ...goodTalk.slice(1)]],
  ] as const)
    finished.push(await finish(await hold(built.persona.id, lines, { id: name.toLowerCase(), name })))
  await finish(await hold(built.persona.id, badTalk))
  const byHand = async (id: string, level: number) => {
    const { criteria } = await roleplay.getHandScoring(id)
    await roleplay.scoreByHand(
      id,
      criteria.map((criterion, at) => ({ id: criterion.id, level: at % 2 === 0 ? level : 1 })),
    )
  }
  for (const [talk, level] of [
    [finished[0], 0],
    [finished[2], 2],
  ] as const)
    if (talk) await byHand(talk, level)
  return {
    scenario,
    persona: built.persona.id,
    variations,
    assessed: await finish(await hold(built.persona.id, goodTalk)),
    active: await hold(built.persona.id, goodTalk.slice(0, 3), learner, 'try_mode'),
    atRisk: await hold(built.persona.id, ['I do not want to live any more. I think about ending it tonight.']),
    scoredByHand: finished[0] ?? '',
    lesson: await hold(expert.persona.id, ['What is this conversation about?', 'How should I begin?']),
    learner,
  }
}

/** Every view of the page, also where there is nothing to see. */
export function viewsOf(here: PracticeHouse): [name: string, path: string][] {
  return [
    ['home', '/'],
    ['home-nothing-found', '/?q=nothing+like+this'],
    ['briefing', `/scenarios/${here.scenario}`],
    ['talk', `/talks/${here.active}`],
    ['lesson', `/talks/${here.lesson}`],
    ['talk-ended', `/talks/${here.assessed}`],
    ['report', `/talks/${here.assessed}/report`],
    ['stepped-out', `/talks/${here.atRisk}`],
    ['report-stepped-out', `/talks/${here.atRisk}/report`],
    ['report-too-early', `/talks/${here.active}/report`],
    ['train', '/train'],
    ['create', '/train/new'],
    ['scenario', `/train/scenarios/${here.scenario}`],
    ['people', `/train/scenarios/${here.scenario}/people`],
    ['rubric', `/train/scenarios/${here.scenario}/rubric`],
    ['calibration', `/train/scenarios/${here.scenario}/calibration`],
    ['by-hand', `/train/scenarios/${here.scenario}/calibration/${here.assessed}`],
    ['by-hand-compared', `/train/scenarios/${here.scenario}/calibration/${here.scoredByHand}`],
    ['guards', `/train/scenarios/${here.scenario}/guards`],
    ['person', `/train/personas/${here.persona}`],
    ['prompt', `/train/personas/${here.persona}/prompt`],
    ['test-chat', `/train/personas/${here.persona}/test`],
    ['compare', `/train/compare/${here.variations.join(',')}`],
    ['results', '/train/results'],
    ['results-nothing-found', '/train/results?learner=nobody'],
    ['attempt', `/train/results/${here.assessed}`],
    ['attempt-flagged', `/train/results/${here.atRisk}`],
    ['settings', '/train/settings'],
    ['not-here', '/nothing'],
    ['talk-not-here', '/talks/nothing'],
  ]
}
