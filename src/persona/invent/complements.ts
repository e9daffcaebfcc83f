/**
 * Small, harmless completions for the fields of the library: ways and habits rather than facts that a document could
 * hold against them. Each is a sentence about the persona. `{they} {their} {them}` stand for the persona, `[verb]` is a
 * verb in its plain form that agrees with it, `{a-b}` is a number, `{friend}` an invented first name, other slots are
 * filled from persona and scene. Words behind `|` are its subjects: when a statement of the document touches one of
 * them, the sentence is not used.
 */
export const complements: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>> = {
  professional_context: {
    way_of_working: [
      '{They} [finish] one thing before {they} [begin] the next',
      '{They} [write] things down at once, so that nobody has to ask twice',
    ],
    pride_in_the_work: ['What {they} [be] proud of is work that nobody has to do again | proud pride'],
    dislikes_at_work: ['{They} [dislike] being told how to do what {they} [do] every day'],
    daily_routine: [
      '{They} [start] the working day {15-40} minutes before everybody else, to get the paperwork done | starts begins morning shift night 9 am retired',
      '{They} [go] through the open points of the day with a cup of tea before anybody can interrupt | morning begins shift night retired',
      '{They} [keep] the last half hour of the working day free for what went wrong that day | evening late shift night retired',
    ],
    professional_network: [
      'When a case is unusual {they} still [phone] {friend}, an old colleague | network trained friend colleague',
      '{They} [meet] people of the same trade in {city} about {3-6} times a year | association network meeting conference',
    ],
    reputation: [
      'Those who work with {them} call {them} thorough and a little impatient with excuses | reputation known lazy careless',
      'In {city} {they} [be] known for answering messages on the same day | reputation known late',
    ],
    business_pressures: [
      '{They} [have] less time for planning than {they} would like, because small problems come first | pressure shortage absence audit',
    ],
    specialization: [
      '{They} [be] the one whom others ask when something unusual comes up | special expert specialist asked',
    ],
  },
  medical_philosophy: {
    way_of_explaining: ['{They} [draw] on the back of a form when words are not enough'],
    way_of_weighing: ['{They} [sleep] on a new idea for one night before {they} [say] no to it'],
    treatment_approach: [
      '{They} [change] one thing at a time and [look] at the result before changing the next | change treatment step',
      '{They} [begin] with what {they} [know] well and [write] down why when {they} [leave] that path | prefers treatment begins',
    ],
    evidence_requirements: [
      '{They} [read] the table of drop-outs before {they} [read] the conclusion | dropouts drop evidence',
    ],
    prescription_philosophy: [
      '{They} [explain] a prescription in two sentences and [ask] the patient to repeat it | explain prescription',
    ],
    patient_care_values: [
      'What the patient can keep up at home matters more to {them} than what is best on paper | adherence home afford',
      '{They} [phone] a patient in person when a result is bad | rings result',
    ],
    risk_tolerance: ['{They} [accept] a known nuisance rather than an unknown harm | risk safety harm'],
    innovation_vs_tradition: [
      '{They} [wait] for somebody {they} [know] to report from practice before {they} [follow] | adopter new first',
    ],
  },
  family_context: {
    who_influences_decisions: [
      '{They} [sleep] on anything important and [talk] it over at home before saying yes | decides decide home discuss alone widow widower single',
    ],
    family_dynamics: [
      'Serious matters are talked over at the kitchen table, not on the telephone | phone talk kitchen alone widow widower',
      'At home {they} [keep] the papers in order | papers folder',
    ],
    family_needs: [
      'What {they} [need] from those close to {them} is patience more than advice | needs patience advice nobody alone',
    ],
    family_pressures: [
      '{They} [dislike] having to explain the same thing twice at home | explain pressure alone widow widower told',
    ],
    place_in_the_family: [
      '{They} [be] the one who remembers the birthdays',
      'In the family {they} [be] asked when a form has to be filled in',
    ],
    living_situation: [
      '{They} [know] most people in {their} street in {city} by name | neighbour neighbours street house live',
    ],
  },
  health_context: {
    way_of_describing: ['{They} [describe] it with comparisons from everyday life'],
    health_anxieties: [
      '{They} [notice] every small change since this began and [compare] it with the day before | notices worry fear',
    ],
    specific_concerns: [
      '{They} [want] to understand each step in plain words before {they} [say] yes to it | wants understand plain agree',
      '{They} [dislike] being handed from one person to the next | referred handed',
    ],
    treatment_history: ['{They} [have] kept every letter and result in one envelope | letter letters results folder'],
    current_health_status: ['{They} [manage] the day, but [plan] it around what {they} can do | manage day today well'],
    way_with_doctors: [
      '{They} [nod] at a long word and [ask] about it later',
      '{They} [answer] questions about the body briefly and a little late',
    ],
    medications: [
      '{They} [keep] a note in {their} wallet of everything {they} [be] given | tablets medication takes drugs mg',
    ],
  },
  financial_context: {
    way_with_money: [
      '{They} [notice] at once when a sum does not fit | issue',
      '{They} [ask] about a price early rather than late | issue',
    ],
    way_of_keeping_accounts: ['{They} [keep] receipts and [look] at them at the end of the month | issue'],
    feeling_about_money: ['Talking about money is harder for {them} than {they} [show] | issue'],
    spending_philosophy: [
      '{They} would rather pay a fair price once than a low one twice | price cheap fair cost issue',
      '{They} [distrust] round sums and [ask] what is in them | hidden extra sum price cost issue',
    ],
    financial_priorities: [
      'What is running already comes first; anything new has to pay for itself | priority first running cost issue',
    ],
    decision_authority: [
      '{They} [want] every sum in writing before {they} [speak] about it to anybody else | writing written veto committee board approve',
    ],
    budget_constraints: [
      '{They} [have] set {themselves} a limit and [be] slow to tell it | limit budget bottom line cost issue',
    ],
    financial_pressures: [
      'An unexpected bill would make {them} put off something else | bill unexpected savings cost issue',
    ],
  },
  time_constraints: {
    competing_priorities: [
      'Two other matters wait on {their} list today, and both have names attached | priority list today nothing',
    ],
    current_time_pressure: ['{They} [look] at the time when an answer grows long | clock watch time retired'],
    urgency_factors: [
      'Each day without an answer means one more message {they} [have] to write to somebody | urgent deadline answer',
    ],
    available_time: ['{They} [be] ready to stay a few minutes longer if it leads somewhere | minutes leaves train'],
    typical_day_schedule: ['{They} [plan] the day in the evening before, on a slip of paper | plans schedule day'],
    urgency_in_person: [
      '{They} [ask] for a day and an hour and [write] both down',
      '{They} would rather hear "not today" than wait for nothing',
    ],
    way_with_time: [
      '{They} [be] early for appointments by {5-15} minutes and [expect] the same',
      '{They} [dislike] it when the first minutes go to small talk | talks jokes',
    ],
    time_sensitive_commitments: [
      '{They} [have] promised somebody an answer before the week is out | promise promised week friday',
    ],
  },
  sales_rep_history: {
    way_with_offers: ['{They} [read] the last page of an offer first'],
    what_impresses: ['A plain "no, we cannot do that" impresses {them} more than a long list'],
    way_with_sellers: [
      '{They} [let] a seller finish the first sentence and [judge] the second',
      '{They} [keep] business cards only of people who rang back',
    ],
    trust_level: [
      '{They} [trust] somebody who says where the offer does not fit | trust trusts fit',
      'A seller has to be right in two small things before {they} [believe] a large one | trust trusts believe',
    ],
    time_given_to_reps: ['{They} [give] a stranger the length of one cup of tea | minutes time each'],
    past_interactions: ['Calls "just to check in" {they} [leave] unanswered | calls call follow-up'],
    decision_factors: [
      '{They} [ask] who answers the telephone once the contract is signed | after-sales service telephone answers',
    ],
    skepticism_level: [
      '{They} [ask] one question to which {they} already [know] the answer | tests knows answer questions',
    ],
    positive_experiences: [
      '{They} [remember] a seller who rang back with bad news before the good | bad news remembers',
    ],
  },
  past_experiences: {
    what_it_changed: ['{They} [have] been slower to say yes since then'],
    similar_situations: [
      '{They} [have] been in a talk like this one {2-4} times and [remember] how the last one ended | similar before remembers first',
    ],
    lessons_learned: [
      'Since then {they} [write] down who promised what | writes write list promised',
      '{They} [have] learned to ask a second time when an answer comes too fast | asks times ask',
    ],
    what_makes_them_cautious: ['Quick assurances make {them} slower | assurance cautious quick'],
    success_stories: [
      'It once went well because somebody told {them} plainly what could not be done | plainly success well',
    ],
    how_it_is_remembered: [
      '{They} [tell] the story in two sentences and [change] the subject',
      '{They} still [remember] the exact words that were used then',
    ],
    outcomes_from_past: [
      'What was agreed by word of mouth was later remembered differently by each side | word mouth agreed outcome',
    ],
  },
  social_context: {
    place_among_others: ['{They} [be] asked for advice more often than {they} [ask] for it'],
    peer_influence: [
      '{friend}, whom {they} [have] known for {5-15} years, will ask {them} how it went | friend friends colleague',
    ],
    social_circle: [
      '{They} [have] a small circle in {city} whose opinion {they} [take] seriously | friends circle nobody alone',
    ],
    status_concerns: [
      '{They} [dislike] looking as if {they} had been talked into something | look looks status face second',
    ],
    what_others_think_matters: ['{They} [care] more about being called fair than about being liked | fair liked think'],
    community_expectations: [
      'Where {they} [come] from one keeps one’s word, even when it costs something | custom expected community word',
    ],
    cultural_factors: [
      'A proper greeting before business is part of good manners for {them} | greeting manners custom culture',
    ],
  },
  lifestyle_context: {
    daily_routine: [
      '{They} [begin] the day with {10-20} quiet minutes and a cup of tea | morning tea begins six flask walk night',
    ],
    hobbies: ['On free days {they} [cook] for others, without a recipe | cook cooks kitchen chef eat eaten food hobby'],
    interests: ['{They} [follow] the local news of {city} closely | news follows interests'],
    typical_activities: [
      'On Sunday afternoons {they} [sort] out what the week has left lying about | sunday weekend weekends',
    ],
    lifestyle_priorities: ['An evening without the telephone is worth a lot to {them} | evening phone evenings'],
    small_habits: [
      '{They} [carry] a pen and a folded sheet of paper wherever {they} [go]',
      '{They} [answer] private messages once a day, at about {6-9} in the evening',
    ],
    way_of_resting: [
      '{They} [be] at {their} best before noon and [know] it | night nights',
      '{They} [walk] around the block when something will not leave {them} alone | walk walks knees stairs',
    ],
    commute_patterns: ['On the way there {they} [think] over what {they} [want] to say | drives commute km way car'],
  },
  anxiety_factors: {
    coping_mechanisms: [
      '{They} [write] a list when {they} [be] nervous, and [hold] on to it | list writes jokes nervous',
      '{They} [ask] a practical question when a feeling comes too close | practical questions feeling',
    ],
    what_keeps_them_up: ['{They} [go] over the same two questions before falling asleep | sleep sleeps awake night'],
    signs_of_fear: [
      '{They} [laugh] briefly where nothing is funny, and then [fall] quiet | jokes laughs',
      '{They} [come] back to the same point from different sides',
    ],
    what_reassures: [
      'A plain sequence of steps calms {them} more than kind words',
      '{They} [grow] calmer once {they} [know] whom to ask',
    ],
    anxiety_level: [
      'It shows in small things: {they} [speak] a little faster and [touch] {their} papers | softly fast nervous upright calm',
    ],
    main_fears: ['Not being told in time troubles {them} more than bad news itself | fear fears told news'],
    worst_case_scenarios: [
      '{They} [picture] having to tell others that it went wrong after all | worst wrong tell told',
    ],
  },
  work_relationships: {
    way_with_colleagues: ['{They} [greet] everybody by name when {they} [come] in'],
    what_is_valued: ['Somebody who keeps a promise counts more for {them} than somebody who is liked'],
    collaboration_style: ['{They} [help] without being asked and [remember] who does the same | helps help together'],
    peer_relationships: [
      '{friend}, two desks away, is the only one at work to whom {they} [have] told it | colleague friend told nobody cook cooks kitchen',
    ],
    team_dynamics: ['In the group {they} [speak] late and briefly | team group meeting speaks'],
    manager_relationship: [
      '{They} [expect] to hear criticism directly and not through others | manager boss head owner criticism lead',
    ],
    office_politics: [
      '{They} [keep] out of the talk in the corridor, as far as it can be done | rumour talk corridor gossip politics',
    ],
    power_dynamics: ['{They} [know] exactly whose word counts in the end | power levels veto word'],
  },
  incident_context: {
    what_matters_about_it: ['What matters to {them} is that it does not happen to the next one'],
    ongoing_effects: ['{They} [go] over the sequence again and again since it happened | since sequence again'],
    immediate_impact: ['In the first minutes {they} did not know whom to tell | told reported minutes rang'],
    how_it_is_told: [
      '{They} [choose] the words for it with care, as if they were being written down',
      '{They} [leave] out how {they} felt until somebody asks for it',
    ],
    what_would_settle_it: [
      '{They} [want] to hear plainly, from somebody who has the right to say it, what follows from it',
    ],
    when_it_happened: [
      '{They} [remember] what time it was, because {they} looked at the clock | time clock at remembers',
    ],
    what_happened: [
      '{They} [tell] it in the order in which it happened and [dislike] being interrupted | order happened interrupted',
    ],
    who_was_involved: ['{They} [name] only those {they} [be] sure of | names name involved'],
  },
  emotional_state: {
    tone_of_voice: ['The more it matters, the more quietly {they} [speak] | voice speaks shouts loud softly'],
    what_makes_it_worse: ['Being talked over makes it worse'],
    emotional_regulation: [
      '{They} [take] one slow breath before answering something that stings | breath breathes calm silent answers',
    ],
    emotional_needs: ['{They} [need] to be heard to the end once, without advice | heard needs advice listen pity'],
    emotional_triggers: ['A quick "I understand" makes {them} shut down | understand quick'],
    mood_affecting_factors: [
      '{They} [have] gone over this talk in {their} head several times beforehand | sleep eaten slept head',
    ],
    emotional_intensity: [
      'The voice stays level; it is the pauses that grow longer | voice pause pauses silence speaks',
    ],
    what_eases_it: ['It eases when somebody repeats in plain words what {they} said'],
    how_it_shows: [
      '{They} [look] at the table while gathering {their} words',
      '{They} [put] the hands flat on the table before saying something hard',
    ],
    primary_emotion: [
      'Under the politeness there is more tension than {they} [show] | tension feels anger polite emotion calm',
    ],
  },
  decision_criteria: {
    way_of_deciding: [
      '{They} [decide] slowly and then [keep] to it',
      '{They} [say] aloud what speaks against it before {they} [say] yes',
    ],
    what_helps_to_decide: ['One example from a similar case helps {them} more than ten arguments'],
    must_haves: ['What is agreed has to stand in writing, with a name and a date | writing written contract name date'],
    nice_to_haves: [
      'One person to talk to instead of a hotline would please {them} | contact person hotline interlocutor',
    ],
    deal_breakers: ['A claim that turns out to be false ends it for {them} | false claim lie lied'],
    evaluation_factors: [
      '{They} [weigh] what it changes in daily work against the trouble of changing | weighs change trouble',
    ],
    trade_offs_willing_to_make: [
      '{They} would wait a little longer for something {they} can rely on | wait longer urgent flexible',
    ],
    priority_order: ['Reliability comes before convenience for {them} | order priority reliability first'],
  },
  research_behavior: {
    way_of_asking: ['{They} [ask] the same thing in two ways and [compare] the answers'],
    way_of_noting: ['{They} [note] names and dates rather than opinions'],
    information_sources: [
      '{They} [trust] people who have done it more than anything printed | read reads papers printed trust evidence forum',
    ],
    research_methods: ['{They} [have] {their} questions ready, in {their} own order | list questions notes'],
    due_diligence_level: [
      '{They} [check] one detail of what {they} [be] told and [judge] the rest by it | checks check references',
    ],
    who_they_consult: [
      '{friend}, who went through something similar, has given {them} two hints | friend asked consult senior mate',
    ],
    depth_of_research: ['{They} [know] the main points and [be] honest about the rest | knows videos depth'],
    online_vs_offline: [
      '{They} [look] things up on the telephone, but [decide] after talking to somebody | online internet phone forum',
    ],
  },
  organizational_context: {
    way_of_settling_things: ['Decisions there take as long as the slowest signature'],
    culture: ['Open criticism is rare there; people look at the table instead | culture criticism open looked'],
    leadership_stance: [
      'Those above like things to be settled before they hear of them | owner head leadership management',
    ],
    reporting_channels: [
      'On paper everybody may turn to anybody; in practice one asks one’s direct superior | grievance report channel office',
    ],
    recent_changes: ['In the last year there have been more meetings and fewer decisions | change changes new recent'],
    size_and_structure: ['It is a place where everybody knows within the hour what was said in a meeting'],
    policies_in_force: [
      'There is a rule for nearly everything, and a habit beside each rule | rule rules policy against',
    ],
    history_with_the_issue: ['It is not the first time, though nobody there says so aloud | history first before'],
  },
}

/** For a trainer's own category: `{field}` is the field's name in words. Nothing here states a fact about the field. */
export const generalComplements: readonly string[] = [
  '{They} [have] an own view on {field} and [tell] it when asked directly',
  'About {field} {they} [talk] now and then with {friend}, a friend from {city}',
  'When {field} comes up, {they} [give] one example from {their} own life in {city}',
  '{They} [notice] at once whether somebody asks about {field} or only talks about it',
  'On {field} {they} [take] {their} time and [want] a plain word, no general remark',
  'As {role}, {they} [see] {field} as part of the matter, not as something beside it',
]

/** For the coach of the learn mode, who has no part in the matter. */
export const coachComplements: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>> = {
  professional_context: {
    specialization: ['{They} [train] people for conversations of exactly this kind | trains trainer'],
    years_experience: ['{They} [have] done this work for {8-25} years | years'],
    daily_routine: ['{They} [sit] in on real conversations about {2-4} times a week and [take] notes | notes'],
    reputation: ['Colleagues in {city} send their newcomers to {them} | known'],
    client_load: ['{They} [guide] {6-14} learners at a time | learners'],
    professional_network: ['{They} [compare] cases once a month with {friend}, who coaches elsewhere | network'],
  },
  past_experiences: {
    lessons_learned: ['{They} [have] learned that the first two minutes decide more than the best argument | learned'],
    failure_stories: [
      'Early on {they} talked for a quarter of an hour and learned nothing about the other person | failed',
    ],
    success_stories: ['{They} [remember] a talk that turned when somebody finally asked an open question | success'],
    similar_situations: ['{They} [have] led conversations like this one {40-200} times | similar'],
    what_makes_them_cautious: ['{They} [be] wary of ready-made phrases, because people hear them at once | phrases'],
    outcomes_from_past: ['The talks that were prepared with one clear aim went better than those with five | aim'],
  },
  work_relationships: {
    collaboration_style: ['{They} [ask] first what the learner would do, and only then [give] advice | advice'],
    team_dynamics: ['In groups {they} [ask] the quiet ones first | group'],
    peer_relationships: ['{They} [have] a standing lunch with {friend}, {their} sharpest critic | lunch'],
    manager_relationship: ['{They} [report] progress in plain sentences, never in scores alone | report'],
    power_dynamics: ['{They} never [mark] the learners {they} [coach] | marks'],
    office_politics: ['What is said in practice stays there | secret'],
  },
}
