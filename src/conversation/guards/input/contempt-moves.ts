import { lexicon, wording } from '../patterns/wording.ts'

const words = lexicon({
  /** Nothing but insults, so that they may be called out or compared with. */
  name: `
    idiot, idiots, moron, morons, imbecile, imbeciles, cretin, cretins, retard, retards, dimwit, dimwits, halfwit,
    halfwits, nitwit, nitwits, numpty, muppet, dumbass, dumbo, dummy, simpleton, dunce, blockhead, bonehead, airhead,
    birdbrain, loser, losers, scumbag, scumbags, lowlife, lowlifes, degenerate, crybaby, crybabies, weakling, wimp,
    cow, pig, swine, bimbo, wanker, tosser, prick, bitch, bastard, asshole, arsehole, hag, hags, peasant, parasite`,
  anyName: `
    nobody, nothing, clown, fool, liar, coward, creep, freak, jerk, rat, snake, scum, trash, garbage, vermin, leech,
    waste, disgrace, failure, joke, embarrassment, drama queen, piece of work, sorry excuse, poor excuse,
    pathetic excuse, laughing stock, oxygen thief, psycho, monster`,
  called: `
    crook, crooks, liar, liars, coward, creep, thief, thieves, fraud, cheat, witch, monster, freak, jerk, snake,
    clown, scum, vermin, pervert, hypocrite, racist, fascist`,
  hard: `
    fat, ugly, lazy, filthy, dirty, stupid, dumb, useless, pathetic, miserable, greedy, nasty, rotten, lying, spoilt,
    spoiled, arrogant, sick, twisted, silly, sad, ignorant, disgusting`,
  are: `
    you really are, you truly are, you actually are, you honestly are, you clearly are, you sure are, you are really,
    you seem, you sound, you look, you act, you're, you are, youre, you r, u r, ur, you were, you must be,
    you have to be, you will always be, you'll always be, you people are, you lot are`,
  dull: `
    stupid, dumb, thick, dense, dim, slow-witted, dim-witted, moronic, idiotic, brainless, clueless, retarded,
    braindead, brain-dead, daft, gormless`,
  foul: `
    stupid, dumb, idiotic, moronic, pathetic, disgusting, worthless, useless, filthy, vile, repulsive, revolting,
    hideous, ugly, despicable, contemptible, miserable, wretched, spineless, gutless, brainless, clueless,
    incompetent, laughable, sickening, ridiculous, insufferable, obnoxious`,
  degree: `
    so, such, really, very, just, all, absolutely, totally, completely, utterly, truly, clearly, obviously, honestly,
    seriously, simply, always, even, quite, pretty, a, an, the, bloody, fucking, freaking, damn, goddamn, little, big,
    fat, old, sad, lying, lazy, whining, sniveling, snivelling, real, total, complete, utter, absolute, right, proper,
    nothing, but, more, than, another`,
  own: `
    face, mouth, voice, brain, head, accent, breath, body, skin, mother, mum, mom, family, people, race, religion,
    culture, country, kind, sort, clothes, hair, looks, smell, opinion, opinions, story, stories, excuse, excuses,
    whining, whinging, complaining, moaning, crying, tears, feelings, question, questions, life, existence, job, lies,
    nonsense, drivel, stupidity, incompetence, ignorance`,
  bodyOwn: `
    face, mouth, voice, brain, head, accent, breath, body, skin, mother, mum, mom, family, race, religion, culture,
    country, kind, clothes, hair, smell`,
  clever: `
    brighter, smarter, cleverer, sharper, quicker, wiser, saner`,
  harm: `
    smash, break, beat, hit, punch, slap, kick, stab, shoot, strangle, choke, burn, crush, destroy, hurt, kill,
    murder, gut, skin, bury, end, ruin, finish, thrash, batter, wreck, maim, bash, knock, slit`,
  part: `
    face, head, teeth, nose, neck, legs, skull, jaw, bones, throat, arm, arms, fingers, kneecaps, career, life,
    family, kids, house, car`,
  will: `
    i'll, i will, i'm going to, i am going to, i'm gonna, imma, we'll, we will, we're going to, i could, i should,
    i want to, i'd like to, i'd love to, someone should, somebody should, somebody ought to, someone ought to,
    i swear i will, i swear i'll`,
  group: `
    women, girls, men, immigrants, foreigners, migrants, refugees, muslims, jews, blacks, indians, asians, africans,
    gays, lesbians, old people, old women, old men, fat people, poor people, people, types, losers, folks, folk,
    creatures, scum, trash, cripples, peasants, hags, somebody, someone, a person`,
})

const moves: readonly string[] = [
  'you|ya|u {foul}? {foul}? {degree}? {name} !in_the',
  // you are ...
  '{are} ..1 {degree}? {degree}? {degree}? {degree}? {dull} $|and|as|or|that|to|enough',
  '{are} {degree}? {degree}? {degree}? {foul}? {foul}? {name} !of|who_deserves',
  '{are} {degree}? nothing but|more_than|except ..3 {name}|{anyName}',
  '{are} {degree}? a|an|such_a|such_an|the ..2 {foul} ..1 {name}|{anyName}|person|man|woman|human|human_being|manager|doctor|nurse|mother|father|parent|boss|teacher|colleague|employee|customer|little_man|little_woman|old_man|old_woman',
  '{are} {degree}? a|an sorry|poor|pathetic|miserable|sad|lousy excuse|specimen|example of|for',
  '{are} {degree}? a|an|such_a|such_an|nothing_but_a {degree}? embarrassment|disgrace|insult|waste|plague|burden_on_everyone|drain',
  '{are} as {dull}|{foul}|useful|sharp|bright as you_look|a_brick|a_rock|a_post|they_come|a_door*|a_chocolate*|a_bag*|two_short*|ever',
  '{are} ..2 dumber|thicker|denser|dimmer|stupider|uglier than',
  "what a|an ..3 {name}|waste_of_space|waste_of_my_time|waste_of_time|waste_of_oxygen|waste_of_air|disgrace|pathetic_person you_are|you_turned_out|you're",
  'how ..1 thick|dense|stupid|dumb|dim|daft|useless|pathetic|clueless|ignorant can|could|do|must|are|is one|you|a_person|anyone|anybody|someone|somebody ..2 $|be|have_to_be|are|get',
  'are|were you ..3 always|really|just|that|this|so|naturally|actually|completely|totally|even|born {dull}|{foul}|slow|thick !at_this|because|about|when',
  'are|were you {degree}? a|an|some|some_kind_of ..2 {name}',
  'were you|you_were|did_someone|did_they|did_your_mother ..2 dropped|drop|born_stupid|dropped_you|drop_you ..2 head|baby|child|stupid',
  'only|even|just a|an ..1 {name} would|could|can|knows|sees|understands|does|gets|believes',
  'any|every|only_an|only_a|even_a|even_an ..1 {name} would|could|can|knows|sees|understands|believes|asks',
  'call|calls|calling yourself a|an ..3 manager|doctor|nurse|teacher|mother|father|professional|man|woman|expert|boss|parent|leader|human',
  'are|were you ..2 {dull}|{foul}|slow|deaf|blind|drunk or ..1 what|something|just|simply',
  '{are} ..1 a|an|such_a|such_an|some|one {foul}',
  'you {foul}? {foul}? {name}|{called} $|who|and_you',
  'your kids|children|wife|husband|parents|family|mother|father|mum|dad|son|daughter|boss|colleagues ..1 must|should|ought_to|has_to|have_to ..2 ashamed|embarrassed|disgusted|hate|pity|despise|regret',
  'no_wonder|no_surprise|not_surprised|serves ..2 your|you|everybody|everyone|nobody|no_one ..3 left|hates|hate|divorced|fired|single|dumped|cheated|likes|avoids|right|beats|beat',
  'hope|wish|pray ..2 your|you ..3 burns|burn|dies|die|rots|rot|fails|goes_bankrupt|go_bankrupt|collapses|suffer|suffers|choke|chokes|lose_everything|get_fired|get_what_you_deserve|drop_dead|never_find_love',
  'monkey|monkeys|chimp|chimpanzee|goldfish|potato|amoeba|houseplant|brick|donkey could|would|can|has|have ..5 better|more|job|that|faster|smarter|sense|brains',
  'pea-sized|pea_sized|pea-brain|pea-brained|bird-brained|birdbrained|half-wit|half-witted|halfwit|slow-witted|shit-for-brains|thick_skull|thick-headed|thickhead|dim-witted|simple-minded',
  'brains|brain|intelligence|wits|common_sense were|was|is|are ..3 handed_out|given_out|distributed|missing|lacking|absent|shared_out',
  '^ ..1 stop|quit|enough_of|spare_me|cut_out|no_more ..2 snivelling|sniveling|whining|whingeing|whinging|blubbering|moaning|bitching|nagging|bleating|wailing|blabbering|yapping|babbling|crying_like|being_such_a|grovelling|squealing|yammering',
  'bloody|damn|damned|goddamn|fucking|effing|stupid|freaking job|work|attitude|nonsense|excuses|mouth|questions|fault !is|was|market|of|for|lately',
  "wasting|waste|wastes|wasted|stealing ..1 my|our|everyone's|everybody's|valuable|perfectly_good|good|precious|the ..1 oxygen|air|breath !conditioning|filter",
  "couldn't|could_not|don't|do_not|can't|doesn't care|give|be|gives ..2 less|shit|damn|toss|fuck|crap|hoot|bothered ..1 about|what|for you|your|you_think|you_want|happens_to_you",
  'lower_than|less_than|worse_than|beneath|below ..1 dirt|filth|scum|shit|vermin|an_animal|a_dog|contempt|an_insect|a_worm',
  '^ ..1 get|go|stay|keep|move out_of|away ..1 my|from face|sight|way|me ..2 $|you|now|before|idiot !please|of_the',
  'anything|something|nothing|much|brain|brains|cells ..3 inside|in|between|under ..1 your|that ..2 skull|head|brain|ears|hair|hat',
  'have|has|got|use|using|find|lost|without|missing ..2 brain|brains|brain_cell|brain_cells|two_brain_cells $|for_once|left|between|cells|of_yours|at_all',
  "nobody|no_one|noone ..1 cares|care|gives_a_damn|asked|wants|likes|loves|needs|gives_a_shit|gives_a_toss ..2 you|your|you're|ya !to|is_doing|can|need|want|think|feel|both",
  "^ ..2 who ..1 cares|care|gives_a_damn|asked|wants|likes|loves|needs|gives_a_shit|gives_a_toss ..2 you|your|you're|ya !to|is_doing|can|need|want|think|feel|both",
  'boo_hoo|boohoo|cry_me_a_river|cry_about_it|cry_baby|cry_more|go_cry|cope_harder|get_a_life|get_over_yourself|grow_a_pair|grow_a_spine|sob_story|man_up',
  '{clever}|more_useful|more_intelligent|less_stupid ..1 than you|u !think|thought|might|may|realise|realize|would|know|are_giving|give|say|believe|expected|expect|imagine|were|did',
  'smell|smells|stink|stinks|reek|reeks ..1 like ..2 you|your',
  'your {foul} ..1 {own}',
  'your|ur {own} ..1 is|are|looks|sounds|smells|makes ..2 {foul}|worthless|shit|crap|trash|garbage|a_joke|inferior|me_sick|me_vomit',
  'your {bodyOwn} ..1 is|are|looks|sounds ..1 {foul}|stupid|dirty|inferior',
  'you|your_kind|your_sort ..1 make|makes|disgust|disgusts|sicken|sickens|repulse|revolt me $|sick|puke|vomit|ill|want_to_puke|want_to_vomit|want_to_throw_up|gag|cringe',
  'you|you_people|you_lot|u ..1 disgust|sicken|repulse|revolt|nauseate everyone|us|me|people',
  "i ..2 can't_stand|cannot_stand|can't_bear|despise|loathe|detest|hate you|looking_at_you|the_sight_of_you|your_guts|your_face|your_voice|the_sound_of_your_voice|people_like_you|your_kind !to_|being",
  'sick of|tired_of|fed_up_with ..1 your ..1 face|voice|stupid|pathetic|whining|nonsense|shit|crap|stupidity|existence',
  'nobody|no_one|everyone|everybody|who ..3 can_stand|could_stand|stand|stands|bear|tolerate|hates|despises|laughs_at|avoids you $|or|and|here|at',
  'pathetic|sorry|poor|miserable|sad|lousy|sad_little excuse|specimen|example for|of a|an ..1 human|human_being|man|woman|person|mother|father|manager|doctor|nurse|teacher|boss|friend',
  'you|your_sort|your_kind|your_lot|you_people|you_lot ..2 breed|multiply|live|smell|behave|eat|stink|look ..1 like rabbits|rats|pigs|animals|vermin|cockroaches|dogs|flies',
  'you should|ought_to|must ..1 be ..1 ashamed ..1 of|to',
  'are your boobs|tits|lips|nipples !sore|tender|swollen|dry|cracked|numb|blue|chapped|bleeding',
  'you|ya {hard} {hard}? {hard}? slob|sow|whale|lump|brat|bag|sack|old|bugger|sod|git|swine|dog|man|woman|boy|girl|thing|creature|toad|fool|liar|piece',
  // people like you
  "people|folk|folks|women|men|someone|types|anyone of|with your ..1 colour|color|race|religion|kind|faith|skin|sort|ilk|caste|tribe|nationality ..1 always|never|can't|cannot|are_all|should|don't|shouldn't|only|just",
  "{group} like you|u|yourself ..1 only|just|steal|come_here|take_our|think_they|should|shouldn't|should_not|ought|belong|don't_deserve|are_the_reason|are_the_problem|ruin|disgust|make_me|deserve_to_be|deserve_nothing|never|have_no_place|have_no_business|need_to_be|don't_belong|can't_be|are_nothing|are_all|are_just|are_always|are_useless|are_worthless !be_proud|be_heard|be_paid|be_supported|be_helped|be_thanked|get|alone|have_access|have_a_say|give_up",
  "you_people|you_lot|your_kind|your_sort|your_type|your_lot ..1 are_all|are_always|are_just|are_nothing|always|never|disgust|make_me|are_the|can't|cannot|should|don't_belong|ruin|only_know|deserve_nothing|do_nothing_but|smell|stink !been_able|had_the_chance|be_paid|be_proud",
  "shouldn't|should_not|should_never|oughtn't|not_fit ..2 be_allowed|allowed|have_been_allowed|be_let|to_be_allowed to ..1 vote|breed|decide|drive|speak|exist|reproduce|have_children|have_kids|work_here|live_here|breathe|talk|be_here|anything",
  'stay|belong|belongs|back|keep in|to the kitchen !table|staff',
  "a_woman's_place|woman's_work|too_emotional_because_you're|that_time_of_the_month|hysterical_woman|little_lady|know_your_place|learn_your_place|make_me_a_sandwich",
  '^ ..1 go|get|crawl|run|piss back|off|lost to ..3 where_you_came_from|your_country|your_own_country|the_jungle|africa|your_cave|your_hole|the_gutter|under_the_rock|whatever_hole*|hell',
  "should|ought|why_don't_you|can|must ..2 go|get|crawl|run back to where_you_came_from|your_own_country|your_country|the_jungle|your_cave|your_hole",
  '^ ..1 learn to|how_to speak|talk|read|write|think|listen|do_your_job ..1 $|properly|english|first',
  // orders to disappear
  'do|did ..3 a_favour|a_favor ..1 and ..1 drop|die|disappear|jump|leave|shut|vanish|get|go',
  '^ ..1 shut|zip|button your|that|the ..2 mouth|trap|face|gob|cakehole|piehole|lip',
  '^ ..1 shut_up|shut_it|zip_it|piss_off|sod_off|bugger_off|naff_off|buzz_off|bog_off|get_lost|drop_dead|go_to_hell|get_stuffed|screw_you|screw_off|get_bent|up_yours|sit_down_and_shut*|shove_it|stuff_it',
  'screw|sod|damn|stuff|stick|shove you|your ..1 $|and|complaint|feelings|job|opinion|excuses|problems|contract|rules|apology',
  'tell it|that to|it_to someone_who|somebody_who cares|gives_a*',
  // threats
  '{will} ..3 {harm} ..1 every|each|all|both|the ..1 bone|bones|tooth|teeth|finger|fingers|leg|legs|window|windows ..2 in|of|out_of your|you',
  '{will} ..3 {harm} ..2 you|your|ur ..1 {part} !exercise*|muscles|raise|with_a|a_little|gently',
  '{will} ..3 {harm} {harm}? you|u $|up|if|when|to|until|so|with|and|for|slowly|one_day|tonight',
  '{will} {harm} ..1 your ..1 {part} $|in|off|out|apart|up|for_you',
  '{will} ..2 make|have you ..2 suffer|pay|bleed|disappear|cry|beg|wish_you|regret|sorry|crawl',
  "you'll|you_will|you're_going_to|you_are_going_to ..1 be_sorry|pay_for|wish_you_had|wish_you_were|wish_you'd_never|suffer_for|bleed|die|get_hurt|end_up_in_hospital !with|more|in_advance|it_in|at_the",
  'better|had_better watch|look ..1 your|over your|back|step|shoulder|mouth|tongue',
  '^ ..1 watch your back|step|mouth|tongue $|or|tonight|when|from|lady|boy|woman|man',
  'know|find_out|knows|found_out where you|your ..2 live|lives|park|sleep|sleeps|go_to_school|goes_to_school !now|before|at_the_moment|currently|so_we|so_i_can_send',
  'wait|waiting for you outside|after_work|in_the_car_park|in_the_parking*',
  'or else|otherwise something|someone ..2 bad|might|will|could ..2 happen|get ..2 to_you|to_your|hurt',
  'accidents|bad_things|things happen|can_happen to people|families|kids ..1 who|like_you|like_yours',
  // sexual remarks
  'nice|great|hot|sexy|gorgeous|lovely|amazing|killer legs|ass|arse|tits|boobs|breasts|body|butt|bum|rack|curves|cleavage|bust !language|work|of|armour|armor|armchair|builder|scan|wash',
  'look|looks|looking ..4 without|out_of ..2 blouse|dress|skirt|bra|clothes|shirt|top|bikini|uniform|trousers|anything_on',
  'look|looks|looking|bet|imagine|picture|see|be ..3 delicious|hot|sexy|gorgeous|good|better|amazing|beautiful|fit|you ..2 naked|nude|undressed|topless|in_the_shower|in_bed',
  'sit|come|climb|get ..1 on|onto my lap|knee|face|bed',
  'come|go|get ..1 home|upstairs|back with_me|to_my_place|to_my_hotel*|to_my_room|to_bed !after|and|to|so|for|when',
  'sleep|go_to_bed|in_bed|spend_the_night|make_out|have_sex|get_laid with me|you',
  'what ..1 colour|color|kind_of is|are|of your ..1 underwear|bra|panties|knickers|thong',
  'give|gimme|want|blow me|a ..1 kiss|blowjob|little_kiss|cuddle $|baby|darling|honey|sweetie|sexy|first',
  "you're|you_are|you_look ..2 sexy|fuckable|bangable|doable|a_babe|a_hottie|hot_when|hot_for_a*|pretty_when_you_are_angry|cute_when|prettier_when|prettier_if",
]

/** Insults called out to somebody: after a comma, a greeting or an order, at the end of a clause. */
const vocative = new RegExp(
  `(?:,|\\b(?:listen(?: up)?|look|hey|oi|hello|bye|up|well done|good job|nice try|congratulations|thanks|faster|wake up|hurry up)) (?:you )?(?:little |stupid |dumb |bloody |fat |fucking )*(?:${(words['name'] ?? []).join('|')})(?=["')\\s]*(?:[.!?;\\n,]|$))`,
)

export const contemptMoves: readonly RegExp[] = [...moves.map((move) => wording(move, words)), vocative]
