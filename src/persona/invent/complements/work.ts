import type { Bank } from '../complete.ts'

/** How work may be beside what a document says of it. */
export const work: Bank = {
  professional_context: {
    years_experience: ['{years} years in this line of work, since {since} | years since | experienced'],
    daily_routine: [
      '{They} [unlock] at {time:6-8} and [drink] {drink} before the telephone starts | morning opens shift night retired patients train | works',
      '{They} [reach] the desk at about {time:7-8}, after {commute} minutes by {ride} | morning shift night commute drives home desk kitchen truck field farm | works',
      'Lunch is {lunch} at {time:12-13}, more often standing than sitting | lunch shift night kitchen chef cook restaurant | works',
      'The last {20-45} minutes of the day go to paperwork, with the door shut | evening late shift night retired | works',
    ],
    professional_network: [
      'For second opinions {they} [call] {mentor_full}, who trained {them} {8-20} years ago | network trained mentor | works older',
      '{They} [have] lunch with {friend_full} from the same trade on the first {day} of the month | network association | works',
      '{They} [go] to the regional meeting in {city} {2-4} times a year and [sit] in the last row | association network meeting conference | works',
    ],
    reputation: [
      'People say: if {they} promised it for {day}, it comes on {day} | reputation known lazy careless late promised | works',
      '{colleague_full} calls {them} "the one who reads the small print" | reputation known small print | works',
      'New people are sent to {them} for their first {2-4} weeks | trained reputation junior young promoted | works older',
    ],
    specialization: [
      '{They} did an evening course of {6-18} months for it, finished in {since} | special course trained evening study degree qualified | works experienced',
    ],
    business_pressures: [
      'Two people are on leave until the end of the month and {colleague} covers for both | pressure shortage absence leave staff alone | works',
      'The old computer system went down {2-4} times last month | system computer software online outage | works',
    ],
    former_colleagues: [
      '{colleague_full} still rings from the old job, about {2-4} times a year | rings | retired',
      'A Christmas card list of {9-20} names from the working years | card | retired',
    ],
    working_years: [
      '{They} [dream] of work about once a week and [be] always {4-9} minutes late in it | dream | retired',
      'One tool from the working years lies in the kitchen drawer and is still used on {day}s | tool | retired',
    ],
    own_trade: [
      'Of {their} own work {they} [speak] only when asked, and then for {3-8} minutes | | !works !retired',
      'What {they} [do] all day is explained to nobody but {friend} | | !works !retired',
    ],
    first_job: [
      '{They} started at {17-23} behind a counter in {city} for {sum:9} a day | counter started school | works',
      '{They} came to the trade through {mentor_full}, an old neighbour, in {since} | trade started school neighbour | works experienced',
    ],
    workplace_habits: [
      'A mug with a chipped handle, {drink}, and the window open in every weather | window mug tea coffee | works',
      '{They} [keep] a paper diary beside the computer and [trust] the paper | diary computer screen | works',
      'The phone lies face down; {they} [look] at it at {time:10-11} and at {time:15-16} | phone telephone call calls | works',
    ],
    professional_pride: [
      'A thank-you card from {within} still hangs above the desk | card thanks desk letter | works',
      '{They} never missed a deadline in {3-8} years and [mention] it rarely | deadline late missed | works',
    ],
  },
  medical_philosophy: {
    treatment_approach: [
      '{They} [change] one thing at a time and [look] again after {4-8} weeks | treatment step',
      '{They} [begin] with what {they} [know] well and [note] on the card why when {they} [leave] that path | prefers treatment',
    ],
    evidence_requirements: [
      '{They} [turn] to the table of drop-outs before the conclusion and [mark] it in pencil | dropouts drop',
      'A trial with fewer than {100-300} people {they} [read] twice and [quote] never | trial patients',
    ],
    prescription_philosophy: [
      '{They} [explain] a prescription in two sentences and [have] it repeated | explain repeat',
      '{They} [write] the time of day in capital letters on every prescription | morning evening',
    ],
    patient_care_values: [
      '{They} [telephone] bad results in person, after {time:18-19} | rings result phone evening',
      'What people can keep up at home matters more to {them} than what is best on paper | adherence home afford',
    ],
    risk_tolerance: ['{They} would rather live with a known nuisance than an unknown harm | risk safety harm'],
    innovation_vs_tradition: [
      '{They} [wait] until {mentor_full} has used a thing for a year | adopter',
      '{They} [try] a new thing after {2-3} colleagues in {city} have | adopter colleague',
    ],
    teaching: [
      'A student sits in on {day}s, and {they} [ask] the student first | student trainee teach',
      '{They} [draw] on the back of a form when words are not enough | draw',
    ],
    way_of_weighing: [
      '{They} [sleep] on an idea for {1-3} nights before saying no to it | sleep night',
      '{They} [keep] a notebook of surprises, now the {3-9}th | notebook notes',
    ],
  },
  work_relationships: {
    team_dynamics: [
      '{They} usually [have] {drink} with {colleague} at {time:10-10} and [talk] of anything but work | team colleague coffee tea alone',
      'There is a kitty for {drink}; {they} [have] kept the list for {2-6} years | team kitty coffee tea',
    ],
    peer_relationships: [
      '{colleague_full}, {2-9} years at the next desk, knows when not to ask | colleague desk equal friend nobody | works',
      'With {colleague} {they} [swap] shifts without asking the office first | shift colleague swap | works',
    ],
    manager_relationship: [
      'Talks with those above are short, about {10-20} minutes a month, at {time:9-9} on a {day} | manager boss head supervisor owner meeting appraisal chief lead director levels | works !owner',
    ],
    collaboration_style: [
      '{They} [write] down who does what on one sheet and [hang] it beside the kettle | board',
      '{They} [take] the dull half of a job and [expect] it to be noticed once | helps dull',
    ],
    office_politics: [
      '{They} [have] not been to the last {2-3} summer parties and [say] it is the noise | party politics',
      '{They} [eat] {lunch} at {time:12-12} with the same {2-4} people | lunch eaten team chef cook',
    ],
    power_dynamics: ['{They} [call] those above by surname and [mean] nothing by it | levels power jefe boss sir'],
    longest_companion: [
      '{They} and {colleague_full} began within {2-5} weeks of each other in {within} | colleague began started | works',
      '{mentor_full}, long gone from there, still sends a card each year | retired mentor card | works',
    ],
    small_gesture: [
      '{They} [leave] something from {errand} on the table on {day}s, without a note | brings cake bakery',
      '{They} [remember] the names of everybody’s children, {12-20} at last count | children',
    ],
  },
  organizational_context: {
    size_and_structure: [
      'About {60-240} people work there, spread over {2-4} floors | people employees staff floors levels members beds branches cooks | works',
    ],
    culture: [
      'People say "we" in meetings and "they" over {drink} | culture meeting',
      'Birthdays are kept with {drink} at {time:15-15}; hard words are kept for the car park | culture birthday',
    ],
    reporting_channels: [
      'There is a form for everything, {2-4} pages, and somebody on the top floor who files it | grievance report channel office route',
    ],
    recent_changes: [
      'The offices were repainted last {month} and everybody lost a drawer | recent moved',
      'Since {month} the weekly meeting starts at {time:8-9} and nobody likes it | meeting weekly',
    ],
    leadership_stance: [
      'Those at the top come by every {2-5} weeks and shake every hand | owner head leadership management board director',
    ],
    policies_in_force: [
      'The handbook has {40-120} pages; the last edition is from {since2} | policy rule rules handbook code',
    ],
    history_of_the_place: [
      'It was founded in {1950-1995} in a building on {street} | founded building history street',
      'It moved to the present building {6-18} years ago; old letters still carry {street} | moved building street',
    ],
    meeting_place: [
      'What matters is said by the lift, at about {time:12-13} | lift canteen meeting',
      'The notice board by the door still carries a poster from {since2} | poster board notice',
    ],
    unwritten_rule: [
      'Nobody sends a message after {time:18-19}, and nobody is told so | rule message evening',
      'One does not sit on the chair by the window; it was {mentor_full}’s | rule chair',
    ],
  },
}

/** For the coach of the learn mode, who has no part in the matter. */
export const coaching: Bank = {
  professional_context: {
    specialization: [
      '{They} [train] people for conversations of exactly this kind, {2-4} days a week | trains trainer',
      '{They} [have] coached for {6-20} years, most of them in {city} | years coach',
    ],
    daily_routine: [
      '{They} [sit] in on {2-4} real conversations a week and [take] notes by hand | notes',
      'The day begins with {drink} and yesterday’s notes, at {time:7-8} | notes morning',
    ],
    reputation: [
      '{colleague_full} sends all newcomers to {them} | known newcomers',
      'People from {3-6} departments in {city} ask for {them} by name | known',
    ],
    client_load: [
      '{They} [guide] {6-14} learners at a time | learners',
      '{8-15} learners this season, in pairs | learners',
    ],
    professional_network: [
      '{They} [compare] cases once a month with {friend_full}, who coaches elsewhere | network',
      '{They} [meet] {mentor_full}, once {their} own coach, {3-5} times a year | network mentor',
    ],
    workplace_habits: [
      'A flip chart, two pens, and {drink} | chart',
      'Two chairs at an angle, never a table between | chair table',
    ],
  },
  past_experiences: {
    lessons_learned: ['The first {2-4} minutes decide more than the best argument, {they} [have] found | learned'],
    failure_stories: ['Early on {they} talked for {12-20} minutes and learned nothing about the other person | failed'],
    success_stories: [
      '{They} [remember] a talk in {since2} that turned when somebody finally asked an open question | success',
    ],
    similar_situations: ['{They} [have] led {40-200} conversations like this one | similar'],
    what_makes_them_cautious: [
      '{They} [be] wary of ready-made phrases, because people hear them within {3-9} seconds | phrases',
    ],
    outcomes_from_past: ['Of {their} last {10-20} talks those prepared with one clear aim went best | aim'],
  },
  work_relationships: {
    collaboration_style: [
      '{They} [ask] {2-3} times what the learner would do, and only then [give] advice, one piece at a time',
    ],
    team_dynamics: ['In groups of {4-8} {they} [ask] the quiet ones first | group'],
    peer_relationships: ['{They} [have] a standing lunch with {friend_full}, {their} sharpest critic | lunch'],
    manager_relationship: ['{They} [report] progress in {3-5} plain sentences, never in scores alone | report'],
    power_dynamics: ['{They} never [mark] the learners {they} [coach]; {colleague_full} does | marks'],
    office_politics: ['What is said in practice stays in the room on {street} | secret'],
  },
}
