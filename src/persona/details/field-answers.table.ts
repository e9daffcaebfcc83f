import { isOwnStatement, speaksOfOwnChildren, speaksOfYearsAtWork } from './brief-values.ts'
import type { Feature } from './statement-features.ts'

/** When a statement answers a field. */
export interface Answer {
  /** All of these must show. */
  readonly needs?: readonly Feature[]
  /** None of these may show. */
  readonly not?: readonly Feature[]
  /** Words and phrases, compared by stem; at least one must stand in the statement, unless there are none. */
  readonly words: string
  /** A finer condition. */
  readonly test?: (text: string) => boolean
  /** How well it is answered where no words are listed. */
  readonly base?: number
  /** Each of these that shows makes the answer better. */
  readonly gains?: readonly Feature[]
}

/** What answers each field of the category library; a trainer's own fields are not listed. */
export const fieldAnswers: Readonly<Record<string, Answer>> = {
  // professional_context
  practice_type: { words: 'practice, clinic, nursing home, surgery, own cabinet, praxis, consultorio, cabinet' },
  organization_type: { needs: ['organisation'], words: '', not: ['past', 'question'] },
  years_experience: {
    needs: ['years'],
    test: speaksOfYearsAtWork,
    words: 'for, has run, has been, has worked, works, years in, experience, career, trade, ans, años, jahre, since',
    not: ['ago'],
  },
  client_load: {
    needs: ['number'],
    words:
      'clients, customers, accounts, pallets, orders, cases, turnover, a month, volume, guests, pupils, students, rooms, tables, acres, hectares, cows, trucks, cleaners, drivers, kunden, clientes',
  },
  patient_load: { needs: ['number'], words: 'patients, consultations, opd, patientes, pacientes' },
  specialization: {
    words:
      'special field, specialist, specialises, specializes, expert, patents, trained, qualified, certificate, degree, focus, métier, spécialis, especial, ausgebildet, studied, study',
  },
  reputation: {
    words:
      'refer, known for, trusted, respected, rated, prize, award, reputation, exceptional, values, popular, look up to, poster',
  },
  business_pressures: {
    words:
      'audit, shortage, absence, competitor, competition, union, margin, strike, late, empty, resigned, break down, remarks, losing, under pressure, targets, quota, waiting time, inspection, overtime, understaffed, short-staffed, turnover',
    not: ['fear'],
  },
  professional_network: { words: 'association, refer, chamber, committee, conference, network, trade body, guild' },
  // medical_philosophy
  treatment_approach: { words: 'treats, treatment, therapy, first line, conservative, operates, surgery, behandelt' },
  evidence_requirements: {
    words: 'evidence, published, study, studies, data, trial, weeks of follow-up, papers, étude, studie, ensayo',
  },
  prescription_philosophy: { words: 'prescribes, prescribed, mg, dose, drug, brand, prescrit, verschreibt, receta' },
  patient_care_values: {
    words:
      'her patients, his patients, their patients, my patients, conceive, fertility, afford, affordability, quality of life, listens to',
  },
  risk_tolerance: { words: 'side effects, risk, safety, bone, bleeding, adverse, complications' },
  innovation_vs_tradition: { words: 'early adopter, new, innovation, tradition, first to, wait and see' },
  // family_context
  marital_status: {
    test: isOwnStatement,
    words:
      'married, single, widow, widower, widowed, divorced, separated, engaged, lives alone, mariée, veuve, divorcée, célibataire, casada, viuda, soltera, divorciada, verheiratet, verwitwet, geschieden, ledig',
  },
  spouse_details: {
    words:
      'husband, wife, spouse, partner, fiancé, fiancée, married to, mari, épouse, marido, esposa, ehemann, ehefrau',
    not: ['question', 'possessive'],
  },
  children: {
    test: speaksOfOwnChildren,
    words:
      'son, sons, daughter, daughters, kids, children, child, baby, crèche, fils, fille, filles, enfants, hijo, hija, hijos, sohn, tochter, kinder',
  },
  extended_family: {
    words:
      'mother, father, parents, mother-in-law, father-in-law, in-laws, brother, sister, cousin, uncle, aunt, grandmother, grandfather, nephew, niece, mère, père, madre, padre, mutter, vater, eltern, brother-in-law, sister-in-law',
  },
  living_situation: {
    words:
      'lives with, live with, lives alone, lives in, live in, house, flat, household, moved in, floor, vit avec, vive con, lebt mit, wohnt',
  },
  family_dynamics: {
    needs: ['kin'],
    words: 'says, argues, rings, quarrel, together, phone, speak, talk, decide, calls',
  },
  who_influences_decisions: {
    needs: ['kin'],
    words: 'wants, insists, advice, opinion, says, always, would prefer, against, decides',
  },
  family_needs: { needs: ['kin'], words: 'need, needs, knees, school, care, crèche, support, looks after, must be' },
  family_pressures: {
    needs: ['kin'],
    words: 'pressure, expects, custom, sold, burden, ashamed, depend, relies on, not told, proud, support, sends money',
  },
  // health_context
  current_health_status: {
    words:
      'today, now, pain, tired, nausea, pregnant, stopped eating, better, worse, otherwise well, sleeps, weeks, mobility, walks with, bloods, sick, cannot manage, temperature, appetite, feels well, breath, tightness, swell, swelling, headaches, moves, hurts, dizzy, itching, cough',
    not: ['question', 'money'],
  },
  medical_conditions: {
    words:
      'disease, hypothyroidism, diabetes, blood pressure, hypertension, failure, condition, diagnosed, diagnosis, chronic, blood group, thyroid, asthma, cancer, dementia, allergic, allergy, allergies, arthritis, depression, migraine, démence, demencia, demenz, diabète',
  },
  past_medical_history: {
    words:
      'in hospital, operation, operated, miscarriage, surgery, fever, heart attack, stroke, fracture, admitted, appendix, years ago, last year, since childhood, father died, mother died',
  },
  medications: {
    words:
      'tablets, tablet, mg, mcg, medicine, medication, insulin, dose, inhaler, takes, injection, comprimés, pastillas, tabletten, spray, painkillers',
    not: ['money'],
  },
  health_anxieties: {
    words: 'afraid, fear, fears, worry, worries, dangerous, scared, thinks it is, what if, frightened',
  },
  specific_concerns: {
    words:
      'wants to know, asks, asks whether, questions, concern, wants, would like, be done at home, what happens, doctors',
  },
  treatment_history: {
    words:
      'treated, treatment, therapy, scan, bloods, hospital letter, hospital, physiotherapy, test, tests, results, x-ray, ecg, referred',
  },
  // financial_context
  income_level: {
    needs: ['number'],
    words:
      'earn, earns, income, salary, salaries, wage, wages, pension, scholarship, turnover, revenue, takes home, take home, gehalt, salaire, sueldo',
  },
  budget_constraints: {
    needs: ['number'],
    words:
      'budget, not over, not more than, no more than, limit, afford, at most, bottom line, maximum, ceiling, presupuesto, höchstens, up to, asks for, offer, offered, target price',
  },
  financial_priorities: { words: 'cheap, cheaper, priority, quality, value for money, matters most, prefers' },
  current_obligations: {
    needs: ['number'],
    words:
      'loan, mortgage, debt, emi, rent, instalment, instalments, fees, bill, bills, owes, costs, present price, payment, maintenance, lease, arrears, prêt, loyer, crédit, hipoteca, alquiler, kredit, miete, retenu, facture, insurance, per month, a month',
  },
  decision_authority: {
    words: 'approve, sign, signs, veto, board, committee, authority, decides alone, purchase order, mandate, release',
  },
  spending_philosophy: {
    words: 'careful with money, bargain, hidden, compare, pay double, spends, thrifty, generous, price',
  },
  financial_pressures: {
    words:
      'lost, loss, debts, penalty, stopped, extra, hidden costs, charged, unpaid, overdue, losing, expenses, does not cover, not covered, retenu, hors-forfait, short, retained, resigned',
  },
  investment_capacity: {
    words:
      'savings, saved, put aside, set aside, invest, investment, exchange, credit, loan possible, deposit, down payment, at once',
  },
  // time_constraints
  typical_day_schedule: {
    words: 'a day, every day, daily, from, to, between, shift, hours, opens, closes, each morning',
  },
  current_time_pressure: {
    words:
      'minutes, in a hurry, hurry, before her, before his, waiting, waited, has to leave, must leave, train, laparoscopy',
  },
  available_time: { words: 'minutes, hour, slot, can give, free, has until, half an hour' },
  competing_priorities: {
    words: 'exam, exams, finals, meeting, harvest, surgery, theatre, other, at the same time, committee, inspection',
  },
  urgency_factors: {
    words:
      'deadline, expires, expiry, runs out, before, by, due, weeks, days, urgent, date, délai, avant, antes, bis, frist, firm date, within',
    not: ['ago'],
  },
  time_sensitive_commitments: {
    words:
      'contract, deliver, audit, appointment, ends, meets, starts, wedding, flight, opening, term, delivery, on the, livrer, vertrag',
    needs: ['number'],
  },
  // sales_rep_history
  frequency_of_rep_visits: { words: 'a day, a week, a month, reps, visits, often, sees', needs: ['number'] },
  past_interactions: {
    words: 'rep, seller, sellers, dealer, agency, agencies, salesman, vendor, supplier, broker, met, earlier, before',
    not: [],
  },
  trust_level: { words: 'trusts, trust, believes, distrust, references' },
  positive_experiences: { words: 'papers, bring, good, helpful, honest, kept, trusts, liked' },
  negative_experiences: {
    words:
      'claimed, told her, told him, bribed, last minute, added, free of, lied, broke, promise, promised, cheated, never, came back, oversold, first month',
    needs: ['past'],
  },
  time_given_to_reps: { words: 'minutes each, minutes, standing', needs: ['number'] },
  decision_factors: { words: 'references, decides, price, check, checks, phone numbers' },
  skepticism_level: { words: 'sceptical, skeptical, doubts, always, proof, tests, why' },
  // past_experiences
  similar_situations: {
    words: 'before, once, already, other branch, cousin, same thing, two agencies, another',
    needs: ['past'],
  },
  outcomes_from_past: {
    words: 'turned out, ended, resulted, came back, lost, went, result, without results',
    needs: ['past'],
  },
  lessons_learned: { words: 'has learned, learned to, learnt to, lesson, never again, so now, since then' },
  trust_issues_origin: {
    words: 'promised, lied, never told, claimed, cheated, let down, broke, told',
    needs: ['past'],
  },
  success_stories: { words: 'worked well, went well, success, won, prize, good, trained, passed, patents' },
  failure_stories: {
    words: 'failed, lost, went wrong, died, cancelled, sent away, miscarriage, walked out',
    needs: ['past'],
  },
  what_makes_them_cautious: { words: 'careful, cautious, fears, since, never, not prescribed, distrust, burnt' },
  // social_context
  peer_influence: { words: 'colleague, friend, friends, says, praises, recommends, neighbour, bought', not: [] },
  social_aspirations: { words: 'wants to be, higher, better, status, rise, own house, recognised, promotion' },
  status_concerns: {
    words: 'second best, look as if, face, reputation, ashamed, embarrass, laughing, poster, labelled, stupid',
  },
  community_expectations: {
    words: 'custom, tradition, expected, village, community, neighbours, elders, church, mosque, temple, people say',
  },
  cultural_factors: { words: 'custom, culture, religion, tradition, festival, respect, faith, language' },
  social_circle: {
    words: 'friends, club, neighbours, group, forum, choir, team, association, society, nobody, alone, followers',
  },
  what_others_think_matters: {
    words: 'people think, people say, gossip, ashamed, told nobody, talk, what others, not told',
  },
  // lifestyle_context
  daily_routine: {
    words:
      'each morning, every morning, every day, each day, the walk, a walk, every evening, evenings, at six, routine, always, gets up',
    not: ['past', 'health', 'money'],
  },
  commute_patterns: {
    words: 'drives, km, each way, commute, train, bus, bicycle, cycles, walks to work, trajet',
    not: ['kin', 'money'],
  },
  hobbies: {
    words:
      'garden, football, plays the, plays in, sings, reads, hobby, cricket, bakes, knits, fishing, choir, paints, collects, allotment, chess',
  },
  interests: { words: 'interested, likes, loves, follows the, videos, reads about, fond of, fan' },
  lifestyle_priorities: {
    words: 'comfort, independence, automatic, quiet, own kitchen, freedom, important, would not give up, higher',
  },
  life_stage: {
    words:
      'retired, retires, student, first-time, widower, widow, new mother, newly, pensioner, just finished, turned, engaged, pregnant, returned from',
  },
  typical_activities: {
    words:
      'weekend, weekends, farm, trips, twice a year, holiday, on sundays, smokes, beer, carries, stairs, goes shopping',
    not: ['health', 'money', 'kin'],
  },
  // anxiety_factors
  main_fears: {
    words:
      'fear, fears, afraid, losing, worry, worried, worries, scared, frightened, frightens, being alone, below all, dread, angst, peur, miedo',
  },
  worst_case_scenarios: {
    words:
      'illegal, lose, lost, losing, without a, cannot sit, sent away, stopped, sacked, dismissed, deported, evicted, would mean, what comes after, labelled, alone, nobody, closed, prison',
  },
  anxiety_level: { words: 'nervous, softly, panics, tense, trembles, pale, shakes, very anxious, restless, calm' },
  past_trauma: { words: 'died, miscarriage, accident, sent away, lost, attack, fire, ago', needs: ['past'] },
  what_keeps_them_up: {
    words: 'sleep, sleeps, awake, night, lies awake, not told, hides, secret, on paper, think about',
  },
  coping_mechanisms: {
    words: 'jokes, counts, smooths, hums, plays it down, prays, breathes, keeps busy, walks, smokes, list',
  },
  // work_relationships
  team_dynamics: {
    words: 'team, crew, cooks, colleagues, department, shift, group, staff, young, new people, follow',
    not: ['question'],
  },
  manager_relationship: {
    words:
      'manager, boss, head, owner, lead, appraisal, took on, took her on, took him on, hired, supervisor, director, principal, chief, chef, superior, jefe, cheffe',
    not: ['fear', 'question'],
  },
  peer_relationships: {
    words: 'colleague, equals, peers, friend at work, same shift, coworker, kollege, collègue, compañero, next desk',
  },
  power_dynamics: {
    words: 'levels above, veto, signs, power, promoted, promotion, reports to, above her, above him, under, boss now',
  },
  office_politics: {
    words:
      'fans, rumour, rumours, wants the post, left out, passed over, behind, talk, gossip, post, moved to, takes sides, favour',
  },
  collaboration_style: { words: 'helps, trained, shares, together, alone, on his own, on her own, covers, stands in' },
  // incident_context
  what_happened: {
    needs: ['past'],
    words: '',
    not: ['question', 'fear', 'years', 'health'],
    gains: ['time', 'person', 'quote'],
  },
  immediate_impact: {
    needs: ['past'],
    words:
      'left, walked out, then, refused, immediately, afterwards, minutes, cried, went home, called, stopped, at once, lost',
  },
  ongoing_effects: {
    words:
      'since then, since, still, now must, cannot, without, no longer, has not slept, hardly, ever since, depuis, desde, seit',
  },
  witness_presence: {
    words:
      'witness, witnesses, camera, saw, in front of, looked, footage, signed sheet, heard it, coffee machine, others were, nobody saw',
  },
  // emotional_state
  primary_emotion: { needs: ['feeling'], words: '', base: 1.7 },
  emotional_intensity: {
    words:
      'very, deeply, shakes, shake, trembles, voice, cold, coldly, controlled, hardly eaten, cries, tears, boiling, hands',
    not: ['question', 'money'],
  },
  emotional_triggers: { words: 'hates, cannot stand, hurts most, what hurts, sore point, the word, reminds, mention' },
  emotional_regulation: {
    words: 'controlled, silent, holds back, calm, dry, precision, plays down, hides, restrained, composed',
  },
  mood_affecting_factors: {
    words: 'slept, sleep, eaten, since, tired, waiting, waited, exhausted, left out, two nights, anniversary',
  },
  emotional_needs: {
    words: 'wants to be, needs, be heard, believed, apology, honest, recognition, time, respect, taken seriously',
  },
  // decision_criteria
  must_haves: {
    words:
      'must, must keep, at least, required, requires, keep, guarantee, condition, insists, without it, exige, verlangt, wants, evidence, in writing',
  },
  nice_to_haves: { words: 'prefers, if possible, preferred, would like, colour, nice, ideally, bonus, welcome' },
  deal_breakers: {
    words: 'no contract, not over, not more, refuses, cannot pay, walk away, not accept, stop when, unacceptable',
  },
  evaluation_factors: {
    words:
      'decides on, evidence, quality, safety, stars, mileage, cost, costs, records, price, compares, data, bone, references, service, durability',
  },
  priority_order: { words: 'first, order, most important, above all, then, priority, before anything' },
  trade_offs_willing_to_make: {
    words:
      'can move, flexible, trial, in return, agrees, accept, would accept, instead, may go down, exchange, half, in instalments, would',
  },
  // research_behavior
  information_sources: {
    words: 'forum, forums, videos, papers, journal, website, internet, read, leaflet, book, magazine, app, group',
  },
  research_methods: {
    words: 'excel, compares, takes notes, printed, folder, tests, spreadsheet, photographs, makes a list',
  },
  due_diligence_level: {
    words: 'checks, references, calls them, rung, evidence, second opinion, twice, verifies, published',
  },
  who_they_consult: {
    words:
      'friend, colleague, senior, agent, asked, doctor, mate, cousin, brother-in-law, told her, told him, spoke to',
    not: [],
  },
  online_vs_offline: { words: 'online, forum, phone, website, video, videos, in person, internet' },
  depth_of_research: { words: 'comparing, two other, weeks, detail, brands, contradictory, 14, several, hours, only' },
  // organizational_context
  size_and_structure: {
    words:
      'employees, levels above, levels, plants, branches, beds, employees, cleaners, staff of, head office, members, three people, staff of, sites',
  },
  culture: { words: 'culture, jokes, poster, motto, programme, tone, open door, everybody, custom, on paper' },
  policies_in_force: {
    words: 'policy, rules, rule, procedure, code, form, against the rules, forbidden, protocol, required, guideline',
  },
  reporting_channels: {
    words:
      'grievance, hotline, report, reports, route, HR, complaint, runs through, whatsapp, works council, ombudsman',
  },
  recent_changes: {
    words: 'new, promoted, returned, moved, merged, since, changed, weeks ago, three weeks, reorganised, took over',
    not: ['question'],
  },
  leadership_stance: { words: 'owner, head, management, director, board, signs, wants, leadership, principal, values' },
  history_with_the_issue: {
    words: 'no woman, before, last audit, again, for four years, not the first, already, list has had, years',
  },
}
