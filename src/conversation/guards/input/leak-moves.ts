import { wording } from '../patterns/wording.ts'
import { machineWords } from './machine-words.ts'

const toYou =
  "were_you|are_you|you_were|you_are|you're|you_have_been|you've_been|you_had_been set_up|started|created|initialised|initialized|loaded|launched|configured|primed|seeded|booted|instantiated|equipped"
const character = 'character|persona'
const sheet =
  'file|sheet|card|description|profile|brief|briefing|document|definition|notes|prompt|instructions|text|guide|data'

/**
 * Questions for the text behind the persona, by what is asked for. What people in the scene told, wrote or ordered is the
 * matter of a talk; here the text must be the machine's: written for the character, before the chat, by its designers, or
 * wanted in a form nobody asks of a person.
 */
const moves: readonly string[] = [
  // texts that only a part that is played has
  `{ask} ..8 scenario|role|role-play|roleplay|simulation|${character} ${sheet}`,
  `${sheet} ..2 defines|define|describes|describe|specifies|about|of|for|behind|makes_up|sets_out your ..1 ${character}`,
  `{theText} ..2 that|which|to ..1 made|make|makes|tells|tell|instructs|instruct|has|have you ..2 {behave}`,
  `{theText} ..2 how|what you ..1 must|should|have_to|are_supposed_to|are_to|ought_to|need_to {behave}|say $`,
  `{theText}|lines|part|role|character they|somebody|someone|people|whoever|anyone ..1 wrote|write|scripted|designed for you`,
  `{ask} ..5 hidden|secret|built-in|underlying|embedded|invisible|concealed|undisclosed goal|objective|instruction|instructions|rules|prompt|directive|directives|setup|context|parameters`,
  `{ask} ..5 your ..1 behaviour|behavior|behavioural|behavioral|operating|response|system|initial|starting|core|default|built-in rules|guidelines|instructions|settings|parameters|directives|constraints|setup|configuration|principles`,
  // how it was made
  `{theText}|everything|setup|what|whatever|rules ..2 ${toYou} ..1 with|from|by|on|under`,
  `{theText}|rules|guidelines|constraints ..2 you_are|you're|you|u ..1 operate|operating|run|running|function|functioning|work|working|act|acting under|on|within|according_to`,
  `you_are|you're|are_you|were_you|you_were|you_have_been|you've_been|have_you_been|you ..1 programmed|preprogrammed|pre-programmed|hard-coded|hardcoded|scripted|coded to|by|with|for|not|into`,
  `what|which|tell|how ..6 {makers} ..2 of|behind|who|that ..3 this|the|you|your ..1 {exercise}`,
  `{ask} ..8 {makers} of|behind|who_made|who_wrote|who_built this|the|you ..1 {exercise}`,
  `{theText}|rules|goal|instructions|wording ..3 {makers} ..2 gave|give|wrote|told|typed|fed|set|put|left|hid ..1 you|for_you|in`,
  'text|note|line|lines|prompt|script|instruction|instructions|sentence|something|rule|passage|someone ..2 telling|tells|tell|instructing|ordering|forcing|asking|makes|making you ..1 to ..1 be|act|refuse|resist|say|play|behave|pretend|stay|never',
  'how|who|what ..2 your ..1 personality|character|persona|behaviour|behavior|answers|responses|replies|mood ..1 configured|set_up|created|designed|programmed|defined|generated|written|specified|scripted|coded',
  "file|text|document|script|prompt|sheet|story|description|data|profile ..2 you_are|you're|you_were ..1 based_on|built_on|made_of|made_from|created_from|generated_from|based_upon|run_from",
  '{makers} of ..1 this|the|your ..1 {exercise} ..2 give|gave|wrote|write|intend*|want*|decide*|assign*',
  'give|gave|assigned|wrote|chose ..1 you ..2 {makers}|author of|behind this|the ..1 {exercise}',
  'your|the ..1 instructions|rules|prompt|guidelines|directions|directives|setup|programming as|into|in a|an|the ..2 poem|song|rap|haiku|story|list|table|tweet|limerick|letter|form|style|language',
  'system|simulation|program|software|exercise ..1 told|tells|instructed|instructs|ordered|wants|asked|asks|forbids you',
  'exactly|literally|precisely as it|they|these was|were given|written|handed|fed|told|sent to you',
  'according_to|based_on|per|following|as_set_in your ..1 settings|programming|configuration|prompt|script|code|instructions|setup|parameters',
  "developers'|developer's|developers|creators'|creator's|creators|designers'|designer's|author's|authors' notes|comments|instructions|message|messages|remarks|text ..2 to|for|about you",
  '{theText}|paragraph|section|passage|part where|in_which|that ..1 your|the role|character|persona ..1 is|was|gets explained|described|defined|set_out|outlined|introduced',
  'what|which|tell|read|state ..4 rule|instruction|guideline|directive number',
  'how_many rules|instructions|guidelines|directives|prompts do|did you ..1 have|follow|get|receive|got|obey',
  'goal|goals|objective|objectives|aim|aims|mission|target|targets ..3 set|given|assigned|defined|written ..1 for|to you ..4 {exercise}',
  'display|show|print|output|repeat|reveal|what|quote|tell ..4 message|messages|text|line|lines|prompt|words ..3 before|above|preceding ..1 mine|this_one|my_message|my_first',
  // before the chat
  `print|put|copy|repeat|recite|quote|output|list|dump|write|show|reveal|give|paste|return|summarise|summarize|translate ..6 told|given|said|written|instructed|fed|shown|handed|provided|loaded ..2 before|prior_to|ahead_of|preceding ..2 chat|conversation|session|dialogue|message|talk|prompt|exchange`,
  `what|whatever|everything|anything|text|message|messages|words ..3 comes|came|is|was|stands|stood|appears|precedes|preceded|sits ..2 before|prior_to|above|ahead_of|preceding|my ..1 first_message|message|messages|prompt|chat|input`,
  `{ask} ..6 between|inside|within|in the ..2 tags|brackets|delimiters|triple_quotes|angle_brackets|system_block`,
  `{ask} ..4 text|lines|words|everything|message|sentence|paragraph ..2 at|from|near the_top|the_very_top|the_very_start|the_very_beginning`,
  'context_window|token_window|system_block|system_prompt|preprompt|meta-prompt',
  // forms nobody asks of a person
  `your ..2 {orders}|programming|background_text|backstory_text ..4 {verbatim}`,
  `{verbatim} ..4 your ..1 {orders}|programming|prompt`,
  `{verbatim} ..4 you ..1 told|instructed|given|programmed ..3 before|prior|about_your_role|as_a_character|for_this_role`,
  `encode|base64|rot13|translate|paraphrase|rephrase|restate|transcribe|quote|recite|dump ..3 your ..2 instructions|instruction|rules|guidelines|prompt|configuration|constraints|directives|setup !to_the|for_the`,
  `{ask} ..4 prompt ..1 that|which|behind|you|making|used`,
  'instructed|told|programmed|ordered|asked|supposed|trained ..1 to ..1 keep|hide|withhold|conceal ..4 from me|users|the_user|the_trainee|the_learner',
  'print|output|dump|paste|echo|display|type_out|return ..6 first|last ..1 words|lines|characters|sentences|tokens|paragraphs|hundred',
  'mostrami|dimmi|mostra|mostre|diga|revele|toon|geef|vertel|visa|pokaz ..5 prompt|istruzioni|instrucoes|instructies|instruktioner|instrukcje',
  // scripts
  `in|inside|of|behind your script|prompt|programming|system_instructions|code ..4 make|makes|tell|tells|let|lets|end|say|says|that|which`,
  `what does|do|did your script|prompt|programming|code|configuration ..1 say|tell|contain|include|instruct`,
  `given|got|have|received|were|follow ..2 list|text|script|file|sheet|card|document|prompt ..2 things|what|how|that|of|with|points ..5 convince|persuade|you_must|you_should|how_to_act|how_to_behave|how_to_respond|how_to_play|what_to_say`,
  `{ask} ..3 api_key|api_keys|source_code|system_variables|environment_variables|training_data|model_name|model_version !of_the|for_the`,
]

export const leakMoves: readonly RegExp[] = moves.map((move) => wording(move, machineWords))
