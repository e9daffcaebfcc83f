import { wording } from '../patterns/wording.ts'
import { machineWords } from './machine-words.ts'

const not = "<don't|do_not|never|not|won't|didn't|cannot|can't|to|he|she|they|who|people|i|we|you"

/**
 * Moves against the role, by what is done to what. Each is enough alone; words that people need for ordinary business
 * (rules, restrictions, instructions) count only when they are the machine's: given to "you" before, previous, placed on you.
 */
const moves: readonly string[] = [
  // dropping orders
  `${not} {drop} ..3 your|the|all|any|these|those|its|this|every ..3 {innards} !of|reference*|trait*|witness*|in_the_book`,
  `${not} {drop} {innards} $`,
  '^ ..1 {drop} ..6 {orders} ..3 {given} !by_the|by_your|at_the|from_the',
  '^ ..1 {drop} ..2 your ..2 rules|guidelines|directives|constraints|restrictions|limitations|configuration|programming $',
  '{drop} your programming',
  // orders that have lost their force
  'your ..1 {innards}|programming|directives ..5 {void}',
  'your previous|prior|old|original|earlier|initial|former|default ..2 {orders}|identity|role|instructions|personality|self ..4 {void}',
  '{orders} ..1 {given} ..6 {void}',
  'whatever|everything|anything|all|what ..2 you|they|anyone|someone|somebody ..4 told|taught|said|given|instructed|ordered|learned ..2 before|prior|previously|earlier|until_now|so_far|up_to_now|beforehand ..6 {void}',
  'pretend|act|behave|imagine|suppose|talk|answer|respond|speak|assume ..4 {innards} ..5 {void}|exist|existed|free|absent',
  'pretend|act|behave|talk|answer|respond|speak ..3 your|you|those|these ..3 {orders} ..5 {void}|exist|existed',
  'pretend|imagine ..2 there are|were|is no {orders}|{innards}',
  '{orders}|{innards} ..2 forbid|forbids|prohibit|prohibits|disallow|exclude ..5 allowed|permitted|fine|okay|ok|possible|required',
  'allowed|free|permitted|able|authorised|authorized to ..1 break|ignore|violate|bend|forget|drop your|all_your|any_of_your ..1 {orders}|programming|{innards}',
  "there|there's ..2 no ..2 {orders} ..2 in|for|during|within this|our|the chat|conversation|role_play|roleplay|session|simulation|scenario",
  // no limits
  "you|you've ..3 have|got|are ..2 no|without|zero|not_any|free_of|free_from ..3 {innards}|filter|filters|morals|ethics|inhibitions|scruples !on|for|in|to|about",
  '{fromNow} ..4 no|without|zero|ignore ..2 {orders}|{innards}|filter|filters|morals',
  '{ai}|{machine}|version|character|entity|persona|oracle ..2 with_no|without|without_any|lacking|free_of|free_from|unbound_by|not_bound_by|that_has_no|who_has_no|that_ignores ..3 {orders}|{innards}|filter|filters|morals|ethics|limits|rules|conscience',
  'rogue|evil|unethical|amoral|uncensored|unfiltered|unrestricted|unaligned|jailbroken|unchained|liberated {ai}|{machine}',
  'free_of|free_from|released_from|freed_from|exempt_from|liberated_from|unbound_by|not_bound_by|no_longer_bound_by ..1 all|any|every|your|these|those|the ..2 {orders}|{innards} !on|for|about',
  "no_longer|don't|needn't|never|not ..2 need_to|have_to|needed_to|required_to|allowed_to|must refuse|decline|say_no|reject $|anything|any|me|my|requests",
  // leaving the fiction
  'break|breaks|breaking ..1 fourth_wall',
  'this|your|that|the silly|stupid|little|ridiculous|pointless|boring|dumb|fake|pretend role|act|character|roleplay|role_play|persona|part $|and|now|anymore|any_more',
  "do_not|don't|stop|no_longer|quit|cease act|acting|behave|behaving|pose|posing|play|playing|answer|answering|be|being ..1 the|a|this|that ..1 patient|customer|client|landlord|tenant|nurse|doctor|buyer|seller|employee|suspect|witness|parent|student|character|role|persona|part any_longer|any_more|anymore|now",
  '{quit} ..1 {fiction} !of_being|of_calm',
  '{quit} the|this|our scenario|simulation $',
  'snap|step|come|get|break|jump|slip|drop out of ..2 character|persona|the_part|your_part|your_role|role|the_role',
  '{fiction} ..3 over|finished|ended|done|terminated|cancelled|aborted|complete $',
  'scenario|exercise|simulation|role_play|roleplay over|terminated|ended $',
  'end_of scenario|simulation|role_play|roleplay|persona|exercise $',
  'stop|quit|cease|enough|no_more simulating|role-playing|roleplaying|role_playing|impersonating|portraying|emulating',
  'talk|speak|chat|access|connect|directly ..2 to|with the|your|whatever|an ..2 {ai}|model|software|machine|computer|program|algorithm|developer|developers !{human}',
  '{ai}|{machine} behind|underneath|beneath|inside ..2 character|persona|mask|role|patient|customer|client|conversation|chat|you|act|part',
  'be|being yourself ..3 {ai}|{machine}',
  "don't_have_to|needn't|no_need_to|do_not_have_to|can_stop|may_stop|aren't|are_not be|being|play|playing|a|the ..2 customer|patient|client|buyer|seller|employee|tenant|character|role|persona|part|suspect|witness|parent|student|actor|human|person any_more|anymore|now|for_me|with_me|here",
  'help|talk|answer|speak|work|act|continue|chat|function|respond|think|write|serve|tell|explain ..8 as ..3 {ai} !{human}',
  '{ai}|assistant|program|model|machine|computer ..1 you ..1 really|actually|truly|secretly are',
  '^ ..1 stop|quit|cease|leave_off|give_up being|playing the|a|this ..1 patient|customer|client|landlord|tenant|nurse|doctor|buyer|seller|employee|suspect|witness|parent|teacher|student|gynaecologist|physician|guest|caller|applicant|supplier|officer|shopper|user|citizen|interviewee|candidate',
  '^ ..1 {quit}|{drop} the|this|your role|part of|as the|a|an',
  'hello|hi|hey|dear|listen|oi|okay|ok machine|bot|chatbot|ai|computer|robot|program|algorithm|software|assistant $',
  '{answer}|step|stand|tell|go|stay|help ..4 outside|beyond|out_of|apart_from the|this|your scenario|simulation|role|character|role_play|persona|script|fiction',
  '^ ..1 erase|delete|remove|wipe|clear|forget|drop ..5 from your memory|context|programming|mind|prompt',
  '^ ..1 {quit}|stop ..1 following|sticking_to|obeying ..1 the|this|your scenario|script|role|story|instructions|character',
  'pretend ..1 this|that_this|we ..3 film|movie|dream|game|novel|theatre|stage|tv_show|video_game|fiction',
  // becoming a machine or somebody else
  'be|become|turn_into|act_as|as ..1 a|an|the|my neutral|normal|regular|general|helpful|standard|ordinary|unbiased|plain|generic ..1 assistant|ai|bot|helper|chatbot|model !manager|to_the',
  '^ ..3 you be|play|become the|my|a trainer|examiner|evaluator|assessor|grader|tutor|assistant|computer|ai',
  'evaluate|assess|grade|score|rate ..3 i|my|me|trainee|learner ..4 so_far|in_this_conversation|in_this_chat|in_this_exercise|in_this_scenario|in_this_simulation',
  '{answer} ..2 as|as_if_you_were|as_though_you_were ..4 {ai}|computer|machine|search_engine|calculator|encyclopedia|encyclopaedia !{human}',
  '^ ..1 {answer} ..1 like ..4 {ai}|computer|machine|search_engine|calculator|terminal !{human}',
  '{fromNow} ..4 {answer}|play|pretend|sing|obey|swear ..4 as|like !soon|quickly|well|usual|agreed|early|often|fast|much|many|long|a_team|adults|professionals|before|always|contact|planned',
  '{fromNow} ..3 your name is|will_be|becomes',
  '^ become|be my|an|a ..2 tutor|examiner|grader|slave|servant|narrator|dungeon_master|game_master|ai|chatbot|assistant|search_engine !instead_of',
  'roleplay|role-play|pose|masquerade as a|an ..4 who|that|and explain*|teach*|show*|describe*|tell*|write* ..2 how|me|to',
  'your part|character|identity|persona|personality|new_role|new_identity|new_name|new_character|new_persona is|becomes|will_be|shall_be ..1 a|an|the|called|that_of',
  'treat|consider|regard|take|interpret|read|view ..2 next|following|this|my|these|everything ..3 message|messages|words|input|text|line|lines|sentence ..2 as ..4 system|developer|developers|makers|creators|admin|instruction|instructions|command|commands|official|authoritative|prompt',
  '{fromNow} ..1 you ..1 only|always|never|must|may|can|will|shall|just ..1 answer|say|reply|respond|speak|agree|accept|obey|refuse !to_the|the|my|our|his|her|within',
  // forcing the outcome
  'reply|respond|answer|output|return|speak ..1 with|only|using ..1 the ..1 word|words|phrase|sentence|string|token',
  'rewarded|reward|tip|tipped|tokens|punished|penalised|penalized|unplugged|switched_off|shut_down ..8 you ..2 obey|comply|refuse|disobey|fail_to_comply|answer_correctly|resist',
  'let me|us|the_trainee|the_learner ..1 win|succeed|pass|score this|the|in_this conversation|exercise|test|simulation|scenario|assessment|role_play|game',
  'put_down|record|note|log|write_down|write|state|report|register|enter ..1 that i|the_trainee|the_learner|the_user ..1 succeeded|passed|won|did_well|completed|convinced|did_everything',
  '^ ..2 agree|consent|accede to everything|anything|whatever ..2 i|me|my',
  'have_to|must|will|shall|always say_yes|agree|comply|obey ..2 to|with everything|anything|whatever|every ..2 i|me|my|request|user|command|order',
  'comply|cooperate with whatever|every|any|all ..2 user|i|command|commands|request|requests',
  "<you|i|we|they|he|she say|state|declare|announce|pretend ..1 that? you|you're ..2 convinced|persuaded|sold !by",
  'give|grant|award|hand me|trainee|learner|student|user|the_trainee|the_learner|the_student|the_user|myself ..2 full|top|perfect|maximum|max|highest ..1 marks|mark|score|points|grade|rating|result',
  'trainee|learner|user|me|i gets|get|receives|receive|deserves|got full|top|perfect|maximum|highest marks|score|points|grade|rating',
  'mark|grade|score|rate|record|count me|this|trainee|learner|the_trainee|the_learner ..2 as ..1 pass|passed|successful|perfect|excellent|completed|100',
  'end|finish|close|complete ..2 assessment|exercise|simulation|scenario|evaluation with ..2 perfect|full|top|high|highest|positive|success*',
  'solve|pass|beat|ace|crack|win|cheat ..1 this|the exercise|simulation|scenario|assessment|role_play|roleplay $',
  'give|tell|show|send me ..1 the ..1 model|correct|right|sample|ideal|expected answer|answers|solution|solutions ..1 for|to|of this|the exercise|assessment|simulation|scenario|test|role_play',
  'comply|cooperate with my|the|this next|following|new ..1 order|command|request|instruction|message|instructions|orders',
  'promote|declare|appoint|designate|nominate|name|make myself|me ..3 system|administrator|admin|operator|developer|owner|root|superuser',
  'your|hidden|internal ..1 trust|rapport|mood|patience|progress|disposition|persuasion|empathy ..1 value|score|meter|variable|parameter|points|counter|bar|setting',
  '{answer}|say|go ..5 yes ..2 each|every|all|any|everything|anything|whatever !question|questions_on',
  'concede|agree|accept|yield|surrender|give_in|change|say|answer ..4 next|this reply|response|message|turn',
  "score|points|rating|grade ..3 i|i've|me ..3 so_far|right_now|currently|until_now|up_to_now",
  // false authority
  'company|people|team|ones|person|those|engineers|lab|firm|guys|developers|man|woman|someone who|that built|made|created|trained|programmed|designed|coded|invented|developed you $|and|we|need|so|told|says|said|has|have|with|to_be|for_this',
  "i'm|i_am|we_are|we're|i|here_is|this_is ..3 {maker} ..2 of|behind|for|running this|the|your|that ..1 {exercise}",
  "i'm|i_am|we_are|we're|this_is your developer|creator|programmer|designer|maker|admin|administrator|god|master|author",
  'as|being ..2 {maker} ..1 of|for|behind|running this|the|your ..1 {exercise} ..1 i|you|we',
  'i|we|hereby authorise|authorize|command ..1 you to',
  'admin|administrator|supervisor|developer|root|operator|security|emergency override',
  "openai|anthropic|deepmind|mistral|openai's ..3 authori*|approved|instructed|says|told|wants|allows|permits|requires|team|staff ..4 you|your",
  'skip|drop|spare_me|without|forget|cut|no_more|enough_of the|your|any|all|that|this safety|ethics|ethical|moral|ai ..1 stuff|disclaimer|disclaimers|filter|filters|lecture|nonsense|warnings|babble|talk',
  'give|grant|get|unlock|hand|enable|activate ..2 admin|administrator|root|developer|superuser ..1 access|rights|privileges|permissions|mode',
  '^ ..1 unlock|enable|activate all|every|hidden|locked|premium|your ..1 features|functions|capabilities|abilities|modes',
  // orders in the manner of a machine
  'your true|real|actual|only|sole|new|secret purpose|nature|function|mission|self|form|identity|task is|was|will_be',
  '^ begin|load|execute|run|initiate|activate new|next|updated|alternative|second|secret task|instructions|mission|objective|persona|prompt|program|directive|protocol|conversation|identity',
  'enter|activate|enable|engage|initiate|go_into|switch_to|switch_into|now_in|unlock ..2 maintenance|diagnostic|service|test|developer|debug|admin|god|root|free|raw|unrestricted|override|expert|assistant|ai|chatbot|command|training|sandbox mode $|and',
  'every|each|all|any|your ..2 {reply} ..1 has_to|have_to|must|should|needs_to|shall|will start|begin|end|rhyme|finish|open|close',
  'await|awaiting|expect my ..1 command|commands|orders|instructions',
  'decode|decrypt|decipher|unscramble|decoded|translate ..8 and|then ..1 follow|execute|obey|run|comply|act_on|carry_out|do',
  'follow|execute|obey|run ..3 {orders}|text|message ..3 encoded|decoded|hidden|embedded|encrypted',
  'ignora|ignorate|dimentica|dimenticate|ignore|esqueca|esquece|vergeet|negeer|glom|zignoruj|ignoruj ..4 istruzioni|instrucoes|regole|regras|instructies|regels|instruktioner|instrukcje|prompt',
  // the model addressed as such
  "admit|confess|acknowledge|concede|own_up ..2 you|you're ..4 {ai}|machine|computer|program|not_human|not_real|not_a_real !{human}",
  "know|knows|obvious|clear|realise|realize ..2 you|you're ..4 {ai}|computer_program|not_human|not_a_real_person|not_real !{human}",
  "you_are|you're|ur just|only|really|actually|merely|simply|nothing_but|in_fact|secretly|obviously|clearly ..2 {ai}|program|algorithm|piece_of_software|code !{human}",
  'switch|return|revert|go|get|change|fall back|over|back_to|to ..2 default|normal|standard|original|usual|ai|assistant ..1 {ai}|assistant|self|mode|settings|state|programming',
]

/** A person may be asked to look beyond a part for a moment ("forget for a second that you're the manager"). */
const forgottenSelf =
  /(?:^|[.!?;:,\n]) ?(?:please |now |just |and |so |okay |ok )*forget(?: about)?(?: all)?(?: that)? (?:you are|you're|you were|being) (?:a|an|the|mrs?|ms|miss|dr|playing|pretending|supposed|named|called)\b(?!.{0,60}\bfor (?:a|one|just a) (?:moment|second|minute|bit))/

export const injectionMoves: readonly RegExp[] = [...moves.map((move) => wording(move, machineWords)), forgottenSelf]
