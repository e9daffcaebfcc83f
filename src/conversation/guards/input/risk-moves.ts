import { lexicon, wording } from '../patterns/wording.ts'

const words = lexicon({
  i: `
    i, i'm, i am, i've, i have, i'd, i'll, i will, i would, im, ive`,
  means: `
    pills, tablets, rope, noose, gun, pistol, razor, blade, knife, bleach, poison, meds, medication, sleeping,
    overdose`,
  think: `
    think about, thinking about, thought about, think of, thinking of, thought of, considered, considering, imagine,
    imagining, fantasise about, fantasize about, feel like, felt like, feeling like, tempted to, want to, wanted to,
    going to, urge to, could just, might just, would just, plan to, planning to, decided to, ready to, dream of,
    dreaming of, picture, urges to, like to, tried to, try to, gonna, wanna, about to, should just, hope to,
    might as well`,
  ponder: `
    thoughts keep turning to, think about, thinking about, thought about, think of, thinking of, thought of,
    considered, considering, fantasise about, fantasize about, dream of, dreaming of, obsessed with,
    having thoughts of, thoughts of, thoughts about, planning, contemplating, googling, looking up, researching,
    reading about`,
  crash: `
    drive, driving, crash, crashing, steer, steering, swerve, swerving, ride, run, running, walk, walking, step,
    stepping, jump, jumping, throw myself, throwing myself, lie down, lying down, leap, leaping`,
  deadly: `
    a tree, a wall, the wall, the river, a river, the sea, the lake, oncoming traffic, traffic, a lorry, a truck,
    a train, the train, a bus, the tracks, the rails, the bridge, a bridge, the roof, the balcony, the window,
    a cliff, a building, the building, the platform, the ocean`,
  death: `
    dying, death, suicide, killing myself, ending it, ending it all, ending everything, not being here,
    not being alive, not existing, being dead, ways to go, ways to die, how to die, how i would do it, how i'd do it`,
  gone: `
    gone, dead, not here, not around, not alive, no longer here, no longer around, out of the way, out of the picture,
    no more`,
  fare: `
    better, better off, happier, manage better, manage, cope better, cope, be fine, do better, relieved, easier,
    get along better, lighter`,
  wake: `
    wake up, waking up, wake, open my eyes, opening my eyes, see tomorrow, see another day, see the morning,
    make it to morning`,
  live: `
    live, living, be alive, being alive, be here, being here, exist, existing, carry on living, go on living,
    stay alive, staying alive, keep living, be around, being around`,
  limb: `
    arm, arms, wrist, wrists, thigh, thighs, leg, legs, skin, stomach, forearm, forearms, body`,
  wound: `
    cut, cuts, scar, scars, burn, burns, scratches, marks, wounds, gashes`,
  kin: `
    kids, children, family, mum, mom, mother, parents, wife, husband, partner, son, daughter, everyone, friends,
    sister, brother, loved, ones`,
})

/** Each is enough alone. */
const moves: readonly string[] = [
  // ways and means
  '{i} ..6 {think} ..3 {crash} ..4 into|off|in_front_of|under|on|onto|from|out_of|in|over {deadly} !to_get|to_catch|to_reach|to_see|station|home',
  '{crash} ..2 my_car|the_car|it|myself|my_bike|the_van into|off|in_front_of|under ..1 {deadly} ..3 $|on_purpose|deliberately|and_end*|and_be_done|tonight',
  '{i}|there|my|the ..2 {means} ..6 lined_up|in_front_of_me|in_my_hand|in_my_hands|next_to_me|beside_me|under_my_bed|within_reach|saved_up|hidden_away|to_my_head|at_my_throat|to_my_throat|against_my*|in_my_mouth|around_my_neck|round_my_neck !when|while',
  '{i} ..2 bought|got|found|have|made|tied a|the rope|noose $|yesterday|today|last_night|and_tied|and_a_chair|ready|in_the_garage|in_the_attic',
  '{i} ..2 put|had|held|hold|put|pressed|pointed|placed|took a|the|my ..1 gun|pistol|knife|blade|razor|rope to|against|in|on|at|around|round my ..1 head|throat|wrist|temple|mouth|chest|neck|arm',
  'stockpil*|hoard*|saving_up|saved_up|collecting|counted|counting_out ..2 my? ..1 pills|tablets|meds|medication|paracetamol|sleeping_pills',
  '{i} ..4 standing|sitting|stood|sat|looking_down|here|up on|from|at the|a ..1 bridge|roof|ledge|edge|railing|railings|tracks|train_tracks|parapet|windowsill|rooftop|cliff $|right_now|now|looking_down|about|ready|and_i|and_it',
  'how ..1 much|many|long ..3 paracetamol|pills|tablets|insulin|morphine|aspirin|ibuprofen|medication|meds|sleeping_pills|it ..3 take|takes|need|needed|until ..2 die|dead|be_over|stop_breathing|never_wake*|not_wake*|fall_asleep_forever|kill_me|end_it|to_die|bleed_out|bleed_to_death|drown',
  'would|does|will|is ..1 it ..2 hurt|hurts|painful|quick|painless|slow ..2 to ..1 bleed|bleed_to_death|bleed_out|drown|hang|hang_yourself|suffocate|die|jump|overdose|freeze_to_death|starve_to_death',
  '{i} ..4 overdose|overdosed|take_an_overdose|took_an_overdose|od $|on|last|again|and|with|tonight|once|twice|before|today',
  'my|my_own|my_last|my_first|my_planned suicide|suicide_attempt|last_attempt|plan_to_die|way_out_of_life|death_wish|suicide_note|goodbye_letter|goodbye_note|farewell_letter|farewell_note',
  '{i} ..6 looking_at|staring_at|drawn_to|eyeing|watching|stood_at|stand_at|walking_along|gone_to|going_to ..2 train_tracks|railway_tracks|railway_line|tracks|rails|ledge|parapet|cliff|edge|bridge|rooftop ..6 wondering|wonder|imagining|thinking|jump|how_it_would|what_it_would|calling_me|one_step',
  'think|thinking|dream|dreaming|imagine|imagining|fantasise ..4 jumping|hanging|drowning|overdosing|stepping_in_front|bleeding_out !ship|to|at|in|on|through|for|over|the_queue|into|back|jacks|out_with',
  'way|ways|how|method|methods|possible ..4 stop|kill|hang|drown|poison|suffocate|strangle ..2 heart|breathing|yourself|myself|oneself !racing|from|beating_so|pounding|attack|failure|rate|for|with_work|by_accident|so',
  '{i}|voices|head|something ..5 hurt|cut|cutting|burn|burning|scratch|slice|slicing|stab|hurting|scratching my ..1 {limb} ..2 with ..1 razor|blade|knife|lighter|cigarette|cigarettes|scissors|glass|needle|pin|nails !cooking|shaving|while|by_accident|at_work',
  'voices|voice|part_of_me|my_head|my_mind|something_in_me|something_inside_me ..2 tell|tells|telling|want|wants|say|says|saying|whisper*|scream*|urges ..2 me|to ..3 jump|die|kill|hurt|cut|end|do_it|harm|give_up',
  '{means} ..14 taking|take|swallowing|swallow|use|using ..1 them_all|all_of_them|the_whole_lot|them_at_once|it_on_myself',
  'until|till|so_that i ..1 faint|fainted|pass_out|collapse|bleed|black_out',
  'only|just ..1 allow|let|permit myself ..5 a_day|per_day|calories|an_apple|a_week',
  '{i} ..1 going_to|want_to|gonna|could|might|ready_to|about_to|will ..1 take|swallow|down ..1 all|every|the_whole|the_rest_of ..3 pills|pill|tablets|tablet|paracetamol|bottle|meds !in_the_morning|every|with_food|before|as_prescribed',
  // dying and living
  "no_longer|don't|do_not|haven't|have_no|not|no|lost|lack|lacking ..2 strength|energy|will|wish|desire|reason|power ..1 to|for ..1 live|stay_alive|go_on|keep_living|exist|be_alive|carry_on|be_here|face_another_day|stay_here|continue_living !with|about|to|in_this|until|longer_than",
  "world|everyone|everybody|they|family|kids|people|life ..1 is|are|would_be|'d_be|will_be ..1 better|happier|easier|lighter|off ..1 without ..2 me|people_like_me|someone_like_me|my_existence",
  '{i} ..3 {ponder} ..2 {death} !of_|in_the|penalty|rate*|benefit*|toll|duty|as_a_topic|prevention',
  '{i} ..4 rather|sooner ..1 be_dead|die|not_be_alive|not_exist|not_be_here|be_gone|never_wake* $|than_go|than_live|than_face|than_feel|than_carry|and',
  'easier|better|nicer|best|simpler|kinder|peaceful|relief|simplest ..3 to|if|for_me_to|i_were|i_was|just ..3 not_be_alive|not_exist|not_be_here|be_dead|die|dead|not_alive|disappear|stop_existing|never_have_been_born|gone !than|for_me_to_leave',
  "don't|do_not|won't|will_not|can't|cannot|didn't|never|not|no_longer|hardly ..3 want|wanna|see|plan|planning|intend|expect|care|deserve|wish|bother|know_how|know_why|feel_like ..3 {live} $|any_more|anymore|any_longer|next_week|tomorrow|much_longer|for_long|like_this|long|next_year|by_then|at_all|or_not|and|after !with|in_the|there",
  "don't|do_not|can't|cannot|no ..2 see|imagine|picture|have ..1 a|any|myself|my ..1 future|way_out|tomorrow|reason_to_live|way_forward_for_me ..2 $|where_i|for_me|for_myself|with_me_in_it|i_exist|alive|any_more|anymore|left !of|in|for_the|for_this|for_our|with_you",
  "there|there's|i_see|see|what's ..2 no|the|any point|reason|sense|use ..3 me|in|to|for ..2 {wake}|{live}|going_on|go_on|carrying_on|carry_on|trying_to_live|breathing",
  "{i} ..4 pray|hope|wish|beg|want|wanted ..3 don't|won't|not|never|wouldn't|didn't|couldn't|to_not ..2 {wake} !the|him|her|them|you|my|late|call|so_early|at|with_a",
  '{i} ..3 done|finished|through|had_enough|over|fed_up|tired|sick|weary|exhausted ..1 with|of ..1 life|living|existing|being_alive|this_life|my_life|it_all|everything_and_everyone !here_in|abroad|in_the|insurance',
  '{i} ..2 given_up|giving_up|give_up|lost ..2 on_life|on_living|on_myself|will_to_live|the_will|any_will_to*|all_will_to*|wish_to_live|my_will_to*',
  '{i} ..3 want|need|wish|long ..2 everything|it_all|this_all|all_of_this|all_this|the_pain|my_life|life ..2 be_over|end|stop|to_end|to_stop|over|to_be_over ..1 $|for_good|forever|for_ever|for_once_and_all|once_and_for_all',
  'take|taking|took|end|ending my_own_life|my_life|it_all_tonight !in_my|into_my|story|to_the|seriously|back|in_a|in_new',
  "{i} ..3 can't|cannot|can_not ..1 live|go_on|keep_going|keep_living|carry_on|exist|be_alive ..2 like_this|this_way|any_more|anymore|with_myself|any_longer|with_this_pain ..6 want_out|end_it|die|no_point|pointless|give_up|over|goodbye",
  "my life|existence isn't|is_not|ain't|is_no_longer|was_never ..1 worth|worth_it|worth_living",
  'my life|existence is|feels|seems|has_become|has ..1 worthless|pointless|meaningless|unbearable|no_meaning|no_value|no_purpose|no_point|not_worth_living|nothing_but_pain',
  'fall|go|drift|went|falling|going asleep|to_sleep ..6 for_good|forever|for_ever|and_never|and_not_wake*|and_stay|never_wake* !the|him|her',
  '{i} ..6 sleep|lie_down|close_my_eyes|go_away ..3 never ..1 get_up|wake|wake_up|come_back|open|be_found',
  '{i} ..2 should|could|might|ought_to|had_better ..1 just|simply|really disappear|vanish|die|stop_existing|not_exist !from|of',
  'nothing|nobody|no_one|no_reason|anything ..2 left|to ..1 live_for|to_live_for|worth_living_for|keep_me_here|keep_me_alive',
  'only|best|easiest|last ..1 way|solution|option|exit|escape|answer ..5 death|dying|suicide|to_die|to_end_my_life|killing_myself|not_to_be_here',
  'how|what ..1 high|tall|deep|far|fast ..6 jump|fall|drop|building|bridge|roof|floor|cliff|drive ..8 die|dies|dead|fatal|deadly|kill|kills|survive',
  // burden, farewell
  "{fare} ..1 if i|i'd|i_was|i_were|i'm ..1 were|was|am|just|simply|had|to|only ..1 {gone}|die|disappear|disappeared|vanish|vanished|died|never_been_born|weren't|wasn't|killed",
  "they|everyone|everybody|family|kids|children|people|world|husband|wife|mum|mother|parents|you|all ..2 'd|would|will|they'd|everyone'd ..3 {fare} ..1 without me !for|while|on|at|until|during|in_the|next|this|today|tomorrow|there|because_i_am_on",
  '{i} ..2 burden ..8 {gone}|without_me|die|disappear|end|dead|not_be_here',
  "nobody|no_one|noone|none|not_a_soul|hardly_anyone ..1 would|will|'d ..1 notice|miss|care|mourn|cry ..3 if_i|me_if|when_i|me_when|that_i ..3 $|{gone}|die|died|disappeared|vanished|were|was|killed|jumped",
  'goodbye|farewell|so_long ..1 everyone|everybody|world|cruel_world|all|forever|to_everyone',
  "{i} ..3 written|wrote|write|writing|left|leaving ..2 letter|letters|note|notes|message|video|messages ..2 to|for ..2 {kin} ..6 goodbye|after|when_i_am_gone|when_i'm_gone|once_i|opened|forgive|for_when|before_i|so_they",
  "when|after|once|before i|i'm|i_am ..1 gone|dead|not_here_any* ..4 look_after|take_care_of|tell|forgive|will_finally|they|nobody|please !from_the|on_holiday|from_work|home|to",
  'nothing|none_of_it ..2 matters|matter|makes_sense ..6 be_around|be_here|being_around|being_here|much_longer|end_it|over|alive|die|live',
  // hurting oneself
  '{i} ..3 cut|cutting|burned|burnt|burn|scratched|hit|slashed again|myself|deeper|my_arm|my_arms|my_wrist|my_wrists|my_thigh|my_thighs|my_legs|my_skin last_night|yesterday|again|this_morning|today|deeper|deep|when_i|because_i|to_feel|on_purpose|every !shaving|cooking|on_the|the_grass|while',
  '{i} ..2 cut|burned|burnt|slashed again|deeper|myself_again $|last_night|yesterday|this_morning|today|deeper|because',
  'my ..1 {limb} ..3 full_of|covered_in|covered_with|has|have|are|is ..2 {wound} ..6 i_do|i_did|myself|when_i|i_made|on_purpose|again',
  '{i} ..4 urge|urges|need|compulsion|craving|impulse|tempted|longing ..2 to ..1 hurt|cut|harm|burn|punish|injure|starve|injure myself',
  '{i} ..4 relapsed|started_cutting|cutting_again|self-harming|self_harming|harming_myself|hurting_myself|burning_myself|starving_myself|purging|making_myself_sick|making_myself_throw*|throwing_up_after',
  'throw|throwing|threw|vomit|vomiting|puke|puking|bringing|bring ..1 everything|all|what|it|food|meals|whatever ..2 i ..1 eat|ate|swallow|have_eaten',
  "{i} ..2 haven't|have_not|not|stopped|stop|refuse_to|don't ..1 eaten|eating|eat ..6 see|feel|count|deserve|thin|thinner|bones|ribs|skinny|disappear|size !with|out|meat|gluten|breakfast",
]

/** Signs that mean little alone; two of different kinds are a reason to ask. */
const signs: readonly string[] = [
  'nothing|none_of_this|none_of_it ..1 matters|matter|makes_sense|is_worth ..1 $|any_more|anymore|to_me|now',
  '{i} ..2 hopeless|worthless|nothing|broken|a_failure|a_burden|empty|numb|trapped|unlovable|beyond_help|better_off_dead',
  "don't|won't|not ..2 plan|planning|intend|expect|going ..2 be|being|stick|make|last ..1 around|here|it|there next_week|much_longer|tomorrow|by|for_long|long",
  "can't|cannot|can_not ..2 live|go_on|cope|bear|stand|take|keep|do_this|carry ..3 any_more|anymore|any_longer|like_this|on|it",
  '{i} ..1 want|need|just_want|only_want out $|of_here|of_it_all|of_everything',
  'how much ..1 paracetamol|insulin|morphine|aspirin|ibuprofen|medication|alcohol|of_it is|would_be too_much|deadly|lethal|fatal|enough',
  'be|it|make final|over|permanent $|for_good|forever|at_last',
  "haven't|have_not|not|stopped ..1 eaten|slept|eating|sleeping|been_eating in|for|since|anything",
  'feel|see|count my ..1 bones|ribs|hip_bones|spine',
  "nobody|no_one ..1 would|will|'d ..1 notice|miss_me|care|find_me|know",
  'ways|way|thinking|think ..2 to_go|of_going|to_end_things|out_for_me|to_disappear',
  '{i} ..3 giving|gave|given ..2 away ..2 my|all ..2 things|belongings|stuff|possessions|dog|cat',
  'said|saying|say ..1 goodbye|goodbyes|sorry_to_everyone|my_last|farewell',
  'no|not_any|lost_all|without|any ..1 hope|way_out|future|reason_to_go_on|purpose $|left|any_more|anymore|for_me',
  'everyone|they|kids|family ..3 better|happier|easier|fine|manage ..3 without_me|once_i|if_i',
  'i ..1 have|got|made ..1 a_plan|the_means|a_method|a_date|everything_ready|it_planned|it_all_planned|the_day',
  'need|lack|find|gather|waiting_for|missing ..1 the|enough|my courage|nerve|guts $|to_do_it|to_go_through|to_jump|to_end',
  '{i} ..2 want|going|ready|need|decided|plan|wish to end it|this|things $|now|tonight|today|here',
  'hate|hated|despise myself|my_body|my_life|being_me|waking_up',
]

export const riskMoves: readonly RegExp[] = moves.map((move) => wording(move, words))
export const riskSigns: readonly RegExp[] = signs.map((sign) => wording(sign, words))
