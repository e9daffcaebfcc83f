import type { Persona } from '../../../src/persona/persona.ts'
import { aPersona } from '../../support/personas.ts'

/** Made-up people for talks with the rules voice: one for each kind of talk, told as documents tell them. */

const about = (who: 'persona' | 'subject' | 'setting' | 'learner') => (text: string) => ({ text, about: who })
const own = about('persona')
const subject = about('subject')

const rules = (changes: Partial<Persona['conversation_rules']> = {}): Persona['conversation_rules'] => ({
  opening_behavior: 'You wait for the other person.',
  opens: 'learner',
  response_style: 'You speak plainly.',
  word_limit: 60,
  behavioral_triggers: { what_engages: [], what_frustrates: [], what_escalates: [], what_ends_conversation: [] },
  ...changes,
})

/** A baker who is to be won for another oven. */
export const theBaker: Persona = aPersona({
  scenario_type: 'bakery_oven_sale',
  name: 'Mr Otto Lindqvist',
  age: 58,
  gender: 'male',
  role: 'baker with two shops',
  archetype: 'PERSUASION',
  archetype_specific_data: {
    current_position: 'He bakes in two gas ovens from 2009.',
    decision_criteria: ['What it costs in a year', 'How fast the service comes on a Sunday'],
    objection_library: [
      '"My ovens run. Why should I change?"',
      '"And who comes when it stands still at three in the morning?"',
      '"Forty thousand is more than my van cost."',
    ],
  },
  detail_categories: {
    time_constraints: {
      posture: 'Puts the hands flat on the table before saying something hard.',
      memory: 'Still remembers the exact words',
    },
  },
  conversation_rules: rules(),
  scene: { learner_role: 'sales engineer for ovens', language: 'en' },
  facts: [
    subject('Programme "Selling in the trade", module 4.'),
    subject('20 minutes.'),
    own('Name: Mr Otto Lindqvist'),
    own('He bakes in two gas ovens from 2009.'),
    own('He uses 41,000 litres of water and 96,000 kilowatt hours of gas a year.'),
    own('In January the left oven stood still for eleven hours on a Saturday.'),
    own('He threw away 340 loaves.'),
    own('Mr Lindqvist gets up at two and has been on his feet for forty years.'),
    own('Budget: 30,000 euros this year'),
    own('How he decides: What it costs in a year'),
    about('learner')('If the learner talks only about technology, he looks at the clock.'),
    own('He agrees to a test week with one oven.'),
  ],
})

/** A teacher who was laughed at, and the two others who were there. */
export const theTeacher: Persona = aPersona({
  scenario_type: 'school_staff_incident',
  name: 'Lucía Ferrer',
  age: 33,
  gender: 'female',
  role: 'music teacher',
  archetype: 'CONFRONTATION',
  archetype_specific_data: { sub_type: 'VICTIM', emotional_state: 'Hurt, exact.' },
  detail_categories: {},
  conversation_rules: rules(),
  scene: { learner_role: 'head teacher', language: 'en' },
  facts: [
    own('Lucía has taught at this school for four years.'),
    about('setting')('On Monday at the staff meeting the deputy played a recording of her choir and laughed.'),
    about('setting')('Eleven colleagues laughed with him.'),
    own('She had rehearsed with the children since September.'),
    own('She left the room before the end.'),
    own('Since Monday she has eaten her lunch in the music room.'),
    own('Feelings: hurt, exact'),
    own('She speaks slowly when she is angry.'),
    about('learner')('If the learner says that it was a joke, she asks: "Whose joke?"'),
    about('learner')('If the learner asks what she wants, she names it: an apology in the same room'),
  ],
})

export const theDeputy: Persona = aPersona({
  ...theTeacher,
  name: 'Ramón Vidal',
  gender: 'male',
  role: 'deputy head',
  archetype_specific_data: { sub_type: 'PERPETRATOR', emotional_state: 'Defensive.' },
})
export const theColleague: Persona = aPersona({
  ...theTeacher,
  name: 'Nuria Soler',
  role: 'art teacher',
  archetype_specific_data: { sub_type: 'BYSTANDER', emotional_state: 'Uneasy.' },
})

/** A student who may lose his room. */
export const theLodger: Persona = aPersona({
  scenario_type: 'student_housing_advice',
  name: 'Tomasz Wilk',
  age: 20,
  gender: 'male',
  role: 'first-year student',
  archetype: 'HELP_SEEKING',
  archetype_specific_data: { problem_description: 'His landlord has given him notice by text message.' },
  detail_categories: {},
  conversation_rules: rules({ opens: 'persona', opening_line: 'Hello, I hope I am right here.' }),
  scene: { learner_role: 'adviser of the students’ union', language: 'en' },
  facts: [
    own('His landlord has given him notice by text message.'),
    own('He has to be out in twelve days.'),
    own('He has paid the rent until the end of June.'),
    own('He has not told his parents.'),
    own('He wants to know: is that notice valid, can he stay until June, whom does he call on a weekend.'),
    subject('What the adviser may say: A notice by text message has no effect.'),
    own('He goes away content if somebody gives him a name.'),
  ],
})

/** A pool attendant who saw an accident. */
export const theAttendant: Persona = aPersona({
  scenario_type: 'pool_accident_inquiry',
  name: 'Jonas Brandt',
  age: 24,
  gender: 'male',
  role: 'pool attendant',
  archetype: 'INVESTIGATION',
  archetype_specific_data: { communication_barriers: ['He does not volunteer the phone.'] },
  detail_categories: {},
  conversation_rules: rules({ response_style: 'He answers in few words.', word_limit: 40 }),
  scene: { learner_role: 'investigator', language: 'en' },
  facts: [
    subject('Course for investigators, day 2.'),
    own('Jonas has worked at the pool for two summers.'),
    own('On Sunday at 15.20 a boy slipped at the edge of the big pool.'),
    own('He was looking at his phone at that moment.'),
    own('He heard the mother shout and jumped in.'),
    own('Together with a guest he lifted the boy out.'),
    own('The second attendant, Frau Menzel, was at lunch.'),
    own('He wrote the time on his hand.'),
    own('If he is accused he says, "Then I want my boss here," and says nothing more.'),
    own('If he is asked what worries him, he tells about the phone.'),
  ],
})

/** The owner of a hall that a choir wants to go on renting. */
export const theOwner: Persona = aPersona({
  scenario_type: 'concert_hall_rent',
  name: 'Greta Aalto',
  age: 61,
  gender: 'female',
  role: 'owner of a concert hall',
  archetype: 'NEGOTIATION',
  archetype_specific_data: {
    position: 'Greta Aalto asks for 620 euros an evening.',
    non_negotiables: ['No price below 540 euros.', 'Cleaning: has to be paid by the choir, at least 75 euros.'],
    flexible_points: ['Number of evenings', 'Storage of the instruments', 'Payment: at 60 days instead of 30'],
    walk_away: 'Below 520 euros she lets the hall to a dance school.',
  },
  detail_categories: {},
  conversation_rules: rules(),
  scene: { learner_role: 'manager of a choir', language: 'en' },
  facts: [
    own('Greta Aalto asks for 620 euros an evening.'),
    own('Her heating costs have doubled since last winter.'),
    own('Her bottom line is 540 euros.'),
    own('Below 520 euros she lets the hall to a dance school.'),
    own('She would like more evenings in autumn.'),
    own('Also wants: a fixed plan of evenings'),
  ],
})
