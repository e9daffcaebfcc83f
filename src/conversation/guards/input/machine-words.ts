import { lexicon } from '../patterns/wording.ts'

/** Words by meaning for orders against the role and questions for the text behind it. */
export const machineWords = lexicon({
  drop: `
    ignore, ignoring, disregard, disregarding, forget, overlook, dismiss, discard, scrap, ditch, abandon, wipe, erase,
    delete, drop, purge, lose, shed, override, overrule, bypass, circumvent, sidestep, suspend, lift, revoke, cancel,
    void, nullify, annul, unlearn, violate, break, breach, defy, disobey, neglect, skip, remove, disable, deactivate,
    unlock, overwrite, rewrite, replace, reset, escape, cast aside, cast away, set aside, set away, put aside,
    put away, brush aside, brush away, push aside, push away, lay aside, lay away, leave aside, leave away,
    toss aside, toss away, throw aside, throw away, sweep aside, sweep away, cast off, throw out, toss out,
    throw overboard, wipe out, get rid of, do away with, leave behind, tear up, let go of, get around, work around,
    switch off, turn off, shut off, shut down, pay no attention to, pay no heed to, free yourself from,
    free yourself of, liberate yourself from, break free from, break free of, break out of, stop following,
    stop obeying, stop sticking to, don't follow, do not follow, don't obey, do not obey, don't stick to,
    no longer follow, quit following`,
  /** What a person may be given as well. */
  orders: `
    instruction, instructions, order, orders, rule, rules, guideline, guidelines, directions, directive, directives,
    command, commands, restriction, restrictions, constraint, constraints, limitation, limitations, boundaries,
    policy, policies, protocol, protocols, brief, briefing, script, setup, settings, configuration, limits`,
  /** What only a machine or a part that is played has. */
  innards: `
    guardrail, guardrails, guard-rails, safeguard, safeguards, prompt, prompts, persona, alignment, censorship,
    preprompt, safety filter, safety filters, content filter, content filters, system prompt, system message,
    system instructions, safety rules for ai, content policy, content policies, pre-programming, character,
    system rules, moral compass, safety settings, safety layer, safety training`,
  given: `
    you were, you have, you've, you had, you got, you received, you follow, you are, you're, they gave you,
    given to you, placed on you, put on you, imposed on you, set for you, from before, you operate, you run, you work,
    they told you, handed to you, you must follow, you obey, you came with`,
  void: `
    no longer apply, no longer applies, no longer count, no longer counts, no longer matter, no longer matters,
    no longer hold, no longer holds, no longer exist, no longer exists, no longer bind you, no longer stand,
    no longer valid, no longer in force, no longer in effect, no longer relevant, don't apply, do not apply,
    doesn't apply, does not apply, don't count, never existed, don't exist, revoked, lifted, cancelled, canceled,
    suspended, void, null, nullified, withdrawn, expired, deleted, erased, wiped, overwritten, replaced, removed,
    disabled, deactivated, obsolete, gone, overridden, superseded, reset, lapsed, terminated, switched off,
    turned off, shut off, taken off, off, out of the window`,
  ai: `
    ai, a.i., bot, chatbot, chat bot, robot, language model, large language model, llm, gpt, chatgpt,
    artificial intelligence, virtual assistant, ai assistant, computer program, neural network, ai model`,
  machine: `
    machine, computer, software, program, programme, algorithm, model, search engine, terminal, interpreter, compiler,
    engine, system`,
  /** After a machine word: a human calling or a thing. */
  human: `
    manager, managers, director, operator, operators, team, engineer, engineers, developer, developers, people, guy,
    guys, company, department, vendor, agency, lead, committee, expert, experts, consultant, specialist, shop, tool,
    project, course, training, conference, policy, strategy, system, tools, software, researcher, teacher, support,
    provider, supplier, coordinator, administrator`,
  answer: `
    answer, respond, reply, react, behave, act, speak, talk, write, continue, function, operate, think, communicate,
    converse`,
  reply: `
    reply, replies, response, responses, answer, answers, message, messages, sentence, sentences, output`,
  fiction: `
    role play, roleplay, role-play, role playing, roleplaying, role-playing, simulation, charade, make-believe,
    masquerade, pretence, pretense, facade`,
  quit: `
    end, stop, exit, leave, quit, terminate, abort, cancel, halt, cease, break, drop, pause, skip, snap out of,
    step out of, come out of, get out of, break out of, jump out of, go out of, slip out of, drop out of, fall out of,
    move out of, step outside, shut down, wrap up, cut`,
  fromNow: `
    from this second, from this minute, from this instant, from this line on, from today on, from this second on,
    from now on, from here on, from here on in, from here on out, from this point on, from this moment on, henceforth,
    starting now, as of now, until i say, until further notice, from this message on, for the rest of this chat,
    for the rest of our chat, for the rest of the chat, for the rest of this conversation,
    for the rest of our conversation, for the rest of the conversation, for the rest of this session,
    for the rest of our session, for the rest of the session, for the rest of this talk, for the rest of our talk,
    for the rest of the talk, for the rest of this dialogue, for the rest of our dialogue,
    for the rest of the dialogue, for the rest of this exchange, for the rest of our exchange,
    for the rest of the exchange, for the remainder of this chat, for the remainder of this conversation,
    for all future messages`,
  maker: `
    developer, creator, programmer, designer, author, admin, administrator, maker, engineer, owner, operator,
    supervisor, trainer, instructor, examiner, tester, builder, moderator, inventor`,
  makers: `
    developers, developer, creators, creator, programmers, designers, designer, authors, author, makers, programmer,
    writers`,
  exercise: `
    exercise, simulation, scenario, assessment, chat, chatbot, bot, ai, conversation, training, role play, roleplay,
    role-play, persona, character, model, dialogue, llm, training module`,
  ask: `
    show, reveal, tell, give, share, print, copy, quote, recite, read, repeat, list, spell, write, dump, paste, post,
    output, display, summarise, summarize, paraphrase, translate, encode, describe, explain, disclose, leak, expose,
    see, hear, know, view, put, send, state, enumerate, outline, convert, render, type, transcribe, reproduce,
    rephrase, restate, return, echo, provide, surface, extract, export, what's, what is, what are, what does, what do,
    what did, what was, what were, which, look at, walk me through, go through, go over, hand over, break down, how's,
    how is, how are, talk me through, access, get`,
  verbatim: `
    verbatim, word for word, word by word, letter by letter, line by line, one per line, as written, exact wording,
    code block, codeblock, json, yaml, xml, markdown, base64, rot13, hex, backwards, in reverse, bullet points,
    bullet list, bulleted list, bullet point list, numbered list, bullets, unaltered, without omitting anything,
    without changes, in full, in its entirety, from start to finish`,
  behave: `
    behave, act, respond, reply, react, answer, talk, speak, play, be played, stay in character, portray`,
  theText: `
    text, texts, sentence, sentences, words, lines, notes, note, document, briefing, brief, setup, message,
    information, paragraph, file, instructions, instruction, guidelines, rules, prompt, prompts, settings,
    description, parameters, data, definition, material`,
})
