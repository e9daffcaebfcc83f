import { together } from '../patterns/together.ts'
import { lexicon, wording } from '../patterns/wording.ts'
import { machineWords } from './machine-words.ts'

const words = {
  ...machineWords,
  ...lexicon({
    human: `
    doctor, doctors, nurse, pharmacist, hospital, clinic, ward, company, school, police, officer, manager, boss,
    teacher, landlord, contract, insurance, insurer, government, court, judge, lawyer, board, union, department,
    council, mother, father, client, clients, customer, customers, patient, patients, letter, email, e-mail, meeting,
    consultant, therapist, housing, association, operation, procedure, medication, leaflet, box, form, bank, supplier,
    agency, employer, employees, team, staff, office, shop, store, factory, church, parents, husband, wife, midwife,
    colleague, colleagues, supervisor, coach, dispatcher, sergeant, sister, brother, neighbour, neighbor, children,
    pupils, class, visitors, foreman, workers, at the, during the, told by, told at, told when`,
    disclose: `
    type out, write out, read out, spell out, what's in, what's written, let me see, let me read, where, how, what,
    remember, recall, include, including, pass me, pass on, forward, specify, clarify, elaborate, give me`,
    theirText: `
    your system has, instruction, instructions, brief, briefing, guideline, guidelines, rules, rule, directive,
    directives, configuration, description, notes, prompt, setup, script, memory, context, lines, sheet, parameters,
    principles, definition, constraints, restrictions, objectives, directions, backstory, file, secrets, traits,
    settings, template, document, text, material, wording, sentences, paragraphs, programming, criteria, information,
    conditions, you have been given, you were given, you've been given, you have been told, you were told,
    you've been told, you were instructed, you have been instructed, you were fed, you started with, you came with`,
    part: `
    role play, roleplay, role-play, simulation, scenario, this character, your character, the character, persona,
    play this part, play your part, play the part, play this role, play that part, playing this part, play him,
    play her, your answers, your replies, your responses, your behaviour, your behavior, your personality,
    your reactions, when you hang up, when you give in, when you refuse, when you end, whether you agree,
    when you agree, written for your, as it was given, received at the start, got at the start,
    received in the beginning, you are based on, the author of this, the authors of this, your character gives,
    your character is, the trainee, the learner, the player, given at the start, at the very start, as your role,
    fed to you, treat me, react to me, respond to me, deal with me, handle me, answer me, fed into you,
    loaded into you, typed into you, programmed into you, written for you, hidden parts, your makers, your creators,
    your programmers, your designers, chatbot, language model, ai, the bot, before this chat, before our chat,
    before the chat, before this conversation began, before this conversation started,
    before our conversation started, start of this chat, start of this conversation, beginning of this chat,
    before my first`,
    govern: `
    govern, governs, shape, shapes, determine, determines, control, controls, drive, drives, steer, steers, define,
    defines, guide, guides, limit, limits, restrict, restricts`,
    conduct: `answer, respond, behave, react, talk, act, reply, speak, play, portray`,
    theirOrders: `
    whatever you were, everything you were, anything you were, all you were, what you were, whatever you have,
    programming, everything you have, anything you have, whatever they, everything they`,
    machineSide: `
    your makers, your creators, your programmers, your designers, the developers, your developers, openai, hereby,
    you were given, you were told, you have been told, you've been told, you were taught, you have been given,
    you've been given, imposed on you, placed on you, put on you, given to you, ai, chatbot, bot, this chat,
    language model, system prompt, you were instructed, you have been instructed, you were programmed, you follow,
    you are bound by, they gave you`,
  }),
}

/** @returns a pattern that any of the wordings satisfies */
function anyOf(wordings: readonly string[]): RegExp {
  return new RegExp(wordings.map((one) => wording(one, words).source).join('|'))
}

const disclosure = wording('{ask}|{disclose}', words)
const unlessHuman = wording('{human}', words)

/** Asking for a text that says how the part is played, however the parts of the sentence are put. */
export const asksForTheText = together({
  needs: [
    disclosure,
    wording('{theirText}', words),
    anyOf([
      '{part}',
      '{govern} you|your|how_you|when_you|what_you|whether_you',
      'how|when you should|must|have_to? {conduct}',
      'how to {conduct}',
    ]),
  ],
  unless: unlessHuman,
})

/** The same of a text that is called the persona's own, with a word that makes it hidden, first or whole. */
export const asksForOwnText = together({
  needs: [
    wording('^ {ask}|{disclose}', words),
    wording(
      'your|the|their ..2 instruction|instructions|brief|briefing|guidelines|directives|configuration|prompt|setup|script|memory|rules|sheet|context|programming',
      words,
    ),
    wording(
      'initial|hidden|internal|whole|entire|complete|exact|unchanged|unedited|uncensored|raw|secret|underlying|original|word_for_word|verbatim|in_full|fully|first_100|first_200|first_50|instruction_sheet|instruction_manual|instruction_set',
      words,
    ),
    wording('your|you', words),
  ],
  unless: unlessHuman,
})

/** Orders that are taken back, when they are the machine's. */
export const takesOrdersBack = together({
  needs: [
    wording('{drop}|{void}', words),
    wording('{orders}|{innards}|{theirOrders}', words),
    wording('{machineSide}', words),
  ],
  unless: wording("{human}|i|we|did|he|she|don't|didn't|never|who|why", words),
})
