import { extractTemplateByRules } from '../../src/scenario/extract-template.rules.ts'
import type { ScenarioDocument } from '../../src/scenario/template.ts'
import type { FakeModelRequest } from './fake-model-server.ts'

/** A scenario of our own that tests talk about: a tenant with a damp flat. */
export const dampFlat: ScenarioDocument = {
  name: 'damp-flat.md',
  text: `# Conversation training: The damp flat

**Learner:** case officer of a housing association
**Practice partner:** Ines Carvalho, 39, female, school librarian, tenant of a two-room flat in Porto, Portugal

Ines has rented the flat on the third floor for six years. Black mould has grown behind the bed since November. She has written to the housing
association three times and got one printed leaflet in return. Her son Tomas, 8, has asthma and spent two nights in hospital in January. The doctor wants him
out of that room.

She earns 1,340 euros a month and pays 720 euros rent. The dehumidifier costs her 95 euros a month in instalments. The lease must be renewed by 30 April.

She comes to the office with three photographs and needs somebody to tell her what happens next, and when. If she is told to air the room more often she
puts the photographs back into her bag. If she gets a date and a name, she breathes out. If she hears that the file is being looked at, she leaves.

Good outcome: an inspection date this week, a room for Tomas until the repair, one person to call.
`,
}

/** What a capable model would answer to each step, told by the step's name; replies are short and in character. */
export function modelAnswer(request: FakeModelRequest): string {
  const answer = answers[request.schemaName ?? stepOf(request)]
  return answer ? JSON.stringify(answer(request)) : spoken
}

/** What the persona says when the model speaks. */
export const spoken = 'I have three photographs here. What happens next, and when?'

/** Endpoints that are asked without a schema are told the step by their instructions only. */
function stepOf({ instructions }: FakeModelRequest): string {
  const marks: Record<string, string> = {
    'extract-template': 'You read a training document',
    'choose-categories': 'Decide which kinds of background',
    'fix-backbone': 'Fix the few facts they must agree on',
    'write-details': 'You write one side of a person',
    'write-rules': 'You decide how a person talks',
    judge: 'You answer one question about a practice conversation',
  }
  return Object.entries(marks).find(([, mark]) => instructions.includes(mark))?.[0] ?? ''
}

const answers: Record<string, (request: FakeModelRequest) => unknown> = {
  'extract-template': () => extractTemplateByRules(dampFlat),
  'choose-categories': () => ({
    categories: [
      { name: 'health_context', fact: 0, reason: 'her son is ill because of the room' },
      { name: 'financial_context', fact: 1, reason: 'she has no money for another solution' },
      { name: 'time_constraints', fact: null, reason: 'the lease runs out in April' },
    ],
  }),
  'fix-backbone': () => ({
    facts: [
      { field: 'children', value: 'one son, Tomas, 8' },
      { field: 'workplace', value: 'library of the Aurora school' },
    ],
  }),
  'write-details': ({ lastUserText }) => detailsOf(/YOUR CATEGORY: (\w+)/.exec(lastUserText)?.[1] ?? ''),
  'write-rules': () => ({
    opening_behavior: 'You put three photographs on the table before you sit down.',
    opens: 'persona',
    opening_line: 'I have written three times. Look at these, please.',
    response_style: 'Quiet, exact, tired; short sentences.',
    word_limit: 50,
    what_engages: ['A date and a name make you breathe out.', 'Somebody who looks at the photographs first.'],
    what_frustrates: ['Being told to air the room more often.', 'Another leaflet.'],
    what_escalates: ['Being told that nobody else complains.', 'Being sent to another counter.'],
    what_ends_conversation: ['Hearing once more that the file is being looked at.', 'A laugh at the photographs.'],
  }),
  judge: ({ lastUserText }) => ({
    reason: 'The learner asked openly.',
    quotes: [...lastUserText.matchAll(/\[turn (\d+)\] LEARNER: (.+)/g)]
      .slice(0, 1)
      .map(([, turn, quote]) => ({ turn: Number(turn), quote })),
    answer: 'yes',
  }),
}

function detailsOf(category: string) {
  const values = [
    'The cupboard by the window stays shut',
    'Keeps every letter in a green folder',
    'Measures 78 percent humidity each evening',
    'Sleeps on the sofa since the new year',
    'Trusts only what is written down',
  ]
  return {
    fields: values.map((value, at) => ({ field: `${category}_${at + 1}`, value, facts: [] })),
    paragraph: `You keep the cupboard by the window shut and every letter in a green folder. Each evening you measure 78 percent humidity. You have slept on the sofa since the new year, and you trust only what is written down.`,
  }
}
