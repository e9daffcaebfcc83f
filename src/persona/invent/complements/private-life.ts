import type { Bank } from '../complete.ts'

/** Home, habits, people and purse beside what a document says of them: nothing that could decide a matter. */
export const privateLife: Bank = {
  family_context: {
    living_situation: [
      '{They} [live] on {street} in {city}, {2-4} minutes from {errand} | live lives flat house home street',
      'On {street}, {2-4} minutes from {errand}; {neighbour_full} next door has the spare key | live lives flat house home street neighbour key',
    ],
    family_dynamics: [
      'On {day}s somebody always rings at {time:19-20}, and it never takes less than {15-30} minutes | rings phone calls telephone alone nobody widower',
      'Serious matters are talked over in the kitchen, with {drink} | kitchen alone widow widower cook chef | !alone',
    ],
    who_influences_decisions: [
      '{They} [think] aloud with {friend_full}, outside the family | decides decide alone friend discuss',
      '{They} [sleep] on it {1-2} nights before saying anything at home | decides decide discuss alone | !alone',
    ],
    place_in_the_family: [
      '{They} [keep] the list of birthdays, {12-24} names, inside a kitchen cupboard | birthday cupboard',
      'When a form has to be filled in, the family brings it to {them} on a {day} | fill | !alone',
      'The family photographs, {3-9} albums of them, are at {their} place | photo album',
    ],
    family_pressures: [
      'Visits are expected every other {day}, and being late is remembered for weeks | visit late expects alone widower | !alone',
    ],
    home_comforts: [
      'The best chair stands by the window to {street} | chair window',
      '{They} [have] {drink} at {time:6-7}, before anybody else is up | tea coffee morning six alone',
      'A shelf {they} put up in {since2} still leans, and stays | shelf',
    ],
    family_custom: [
      'On {day}s there is {lunch}, whoever comes | sunday lunch eat custom cook chef',
      'Every {month} there is a meal for {8-14} at the long table | meal table custom alone nobody widower | !alone',
    ],
  },
  lifestyle_context: {
    daily_routine: [
      'Up at {time:5-6}, {drink}, and half an hour that belongs to nobody else | morning six flask nights shift wake gets up routine newborn baby',
      'Up at {time:6-7}, a stretch at the window, {drink} | morning six flask nights shift wake gets up routine newborn baby',
      'In bed by {time:22-23}, with the radio half heard | evening night shift sleep bed',
    ],
    commute_patterns: [
      '{commute} minutes by {ride}, mostly standing | drives drive km commute car bus train walk bicycle home retired | works',
      '{commute} minutes by {ride} into {city} for anything official | drives drive km commute car bus train walk bicycle | !works',
    ],
    hobbies: [
      '{pastime}, whenever {city} lets {them} | hobby plays sings club garden free',
      '{pastime}, since {since2}, with more patience than talent | hobby plays sings club garden free',
    ],
    interests: [
      '{They} never [miss] {news} | news interests reads',
      '{They} [know] the history of {street} in {city} house by house | history interests street',
    ],
    typical_activities: [
      '{day} afternoons at {errand}, with a list and without hurry | weekend saturday sunday shopping market',
      'On {day}s {they} [meet] {friend} for {drink} | meets friend friends alone nobody',
    ],
    lifestyle_priorities: [
      'An evening without the telephone, on {day}s at the least | evening phone evenings',
      '{They} would give up a day’s pay rather than the {day} with {friend} | pay friend nobody',
    ],
    life_stage: ['{age}, and counting the years since school in jobs, not in houses | retired student age | works'],
    small_habits: [
      'A pencil stub and a folded sheet, always in the left pocket | pencil pocket notes',
      'Private messages are answered once a day, at {time:19-21} | message messages phone',
      '{They} [count] stairs; at home there are {stairs} | stairs count',
    ],
    home_in_a_sentence: [
      'A kitchen table with one drawer for everything, and {neighbour_full} one floor up | neighbour',
      'On {street}, third door from {errand} | street lives live home flat house',
      'A radio from {1985-1999} that still works if one knows where to hit it | radio',
    ],
    household_treasure: [
      'A lemon tree in a pot, {3-9} years old, with {2-6} lemons | tree garden',
      'A {colour} bicycle in the hall, repaired {4-9} times and never replaced | bicycle bike',
      'A shelf of {30-90} paperbacks, sorted by {friend} | book books friend',
    ],
    way_of_resting: [
      '{They} [walk] around the block on {street} when something will not leave {them} alone | walk walks knees stairs leg',
      'A nap of {15-25} minutes after {lunch}, on days off | nap sleep sleeps lunch',
    ],
  },
  social_context: {
    peer_influence: [
      '{friend_full}, a friend from way back, will ask how it went | friend friends colleague nobody',
      '{neighbour_full} from {street} has an opinion on everything and gives it at the door | neighbour neighbours nobody',
    ],
    social_circle: [
      '{They} [see] the same {3-6} people every other {day} in {city} | friends circle nobody alone group club',
      '{friend_full} and {neighbour_full}, over {drink}, about once a week | friends circle nobody alone neighbour',
    ],
    status_concerns: ['{They} still [blush] about a speech in {since2} that went wrong | status face ashamed speech'],
    what_others_think_matters: [
      'To be called fair, as {mentor_full} once was, matters more to {them} than to be liked | liked think',
      '{They} [hear] what is said at {errand} and [act] as if not | think gossip',
    ],
    community_expectations: [
      'On {street} one greets everybody and lends a ladder without asking | custom expected community neighbours village',
      'For the street party {they} [cook] for {10-25}, mostly {lunch} | custom expected community party',
    ],
    cultural_factors: [
      'A greeting, {drink}, and only then business: so {they} learned it in {city} | greeting manners custom culture business',
      'One does not speak of money while there is food on the table, {they} learned at home | money custom culture home',
    ],
    social_aspirations: ['One day {they} would like to teach what {they} [know], on {day} evenings | teach aspiration'],
    regular_evening: [
      '{pastime} with {5-12} others on {day} evenings | club evening group team',
      'A place in the choir on {street}, second row, since {since2} | choir sings church club',
    ],
    standing: [
      'At {errand} {they} [be] greeted by name | known standing',
      'In {2-4} of the last {5-6} years {they} [have] helped with the street fair | standing',
    ],
  },
  financial_context: {
    way_of_keeping_accounts: [
      'Receipts in a biscuit tin, added up on the last {day} of the month | receipts accounts issue | !firm !very_young',
      'A school exercise book with two columns, begun in {since2} | accounts book issue | !firm !very_young',
    ],
    spending_philosophy: [
      'A pair of shoes for {sum:9} that lasted {6-11} years is {their} idea of cheap | cheap issue | !firm !very_young',
      '{They} would rather pay once, properly, and not speak of it again | cheap issue | !firm',
    ],
    financial_pressures: [
      'The last bill nobody had expected, {sum:20} for a repair, came in {month} | bill unexpected repair issue | !firm',
      'A fine of {sum:4} from {month} still annoys {them} | fine penalty issue | !firm',
    ],
    financial_priorities: [
      'Bills in the first week, the rest afterwards, in that order since {since2} | priority bills issue | !firm !very_young',
    ],
    decision_authority: [
      'Up to about {sum:15} {they} [decide] without asking anybody | writing written veto committee board approve limit decides alone sign issue wife husband bottom | !firm',
    ],
    small_luxury: [
      '{drink} at a café on {day}s, {sum:0.4} each time | luxury issue coffee tea | !firm',
      '{sum:2} a month for {friend}’s lottery ticket, never a win yet | lottery luxury issue | !firm',
    ],
    feeling_about_money: [
      'At school the outing cost {sum:1.5} and {they} stayed at home once; it is not forgotten | school issue | !firm',
      '{They} would not change banks for anything; the counter on {street} knows {them} by name | bank loan issue | !firm',
    ],
    first_money: [
      'The first wage, {sum:7} for a summer week, went on a bicycle | wage salary bicycle issue | !firm !very_young',
      'The first savings book was opened at {7-12} with {sum:1} from an aunt | savings issue | !firm',
    ],
    budget_round: [
      'The last budget round took {3-6} meetings, the longest on a {day} | meeting issue | firm',
      'Figures for next year are due in {month}, on {2-4} sheets | sheets issue | firm',
    ],
    way_of_paying: [
      'Invoices are paid on {day}s, after {drink}, one by one | invoice invoices issue | firm',
      'Each invoice is initialled twice and filed in a {colour} binder | invoice invoices issue | firm',
    ],
    who_watches_the_figures: [
      '{colleague_full} from accounts asks about every line {they} [sign] | accounts issue | firm',
      'A monthly sheet from {colleague_full}, {2-4} pages, read on the way home | accounts sheet issue | firm',
    ],
    last_cost_surprise: [
      'A repair of {sum:60} in {month} that stood in no plan | repair surprise issue | firm',
      'A reminder fee of {sum:3} in {month}; {they} paid it out of pure annoyance | fee surprise issue | firm',
    ],
    what_is_cheap_in_the_end: [
      'A chair bought {8-15} years ago that still does not creak | chair issue | firm',
      'The thing one does not have to ring about twice | rings issue | firm',
    ],
  },
  health_context: {
    way_to_the_doctor: [
      '{12-35} minutes by {ride} to the practice, and always {10-15} minutes early | practice bus home call',
      'The waiting room on {street} is known to the last magazine | waiting hospital home call',
    ],
    papers: [
      'Letters and results in one {colour} folder, the newest on top | letter letters results folder',
      'Appointments stand on the kitchen calendar, in {colour} | appointment calendar',
    ],
    way_with_doctors: [
      '{They} [nod] at a long word and [look] it up afterwards with {friend} | nods friend',
      '{They} [carry] {3-5} questions on a slip and [ask] {2-3} of them | slip',
      '{They} [answer] questions about the body briefly and a little late | brief',
    ],
    specific_concerns: ['{They} [want] each step in plain words, and how many days it takes | understand agree'],
    health_anxieties: [
      '{They} [go] by how the stairs feel, all {stairs} of them, and [compare] with the day before | stairs notices worry fear',
    ],
    treatment_history: ['{They} [have] been with the same practice since {since2} | practice doctor gp clinic moved'],
    everyday_care: [
      '{drink} at {time:15-16}, fresh air at the window, early to bed | tea sleep bed coffee diet fluid nausea',
      'A short walk along {street} when the day allows it | walk walks mobility stairs leg knee hip breath fall pain bed',
    ],
    who_knows: [
      'Only {friend_full} knows how the last weeks have been | friend nobody husband wife daughter son family',
      '{neighbour_full} has the number to ring, on a note by the door | neighbour ring emergency',
    ],
  },
}
