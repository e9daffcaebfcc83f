import type { Bank } from '../complete.ts'

/** Small signs and habits of feeling beside those a document tells: nothing that would be a new cause. */
export const feelings: Bank = {
  anxiety_factors: {
    coping_mechanisms: [
      '{They} [write] lists; today’s has {4-9} lines, {2-3} of them ticked | jokes nervous',
      '{They} [count] to {12-20} under the breath and then [answer] | count breath nervous',
      '{They} [call] {friend} and [talk] about {pastime} | friend nobody phone rings',
    ],
    what_keeps_them_up: [
      'Awake at {time:2-4}, {they} [make] {drink} and [sit] in the kitchen without the light | sleep sleeps awake night | !patient',
      'At {time:3-4} {they} [go] through the same {2-3} questions, then [sleep] | sleep sleeps awake night | !patient',
    ],
    anxiety_level: [
      'About {5-8} out of ten, {they} would say, and {2-3} more when the telephone rings | softly fast nervous upright calm phone',
      '{They} [speak] a little faster and [turn] a ring or a pen between two fingers | softly fast nervous upright calm',
    ],
    signs_of_fear: [
      'A short laugh where nothing is funny, and then silence | jokes laughs',
      'A coat button is turned and turned for the first {3-8} minutes | coat hands hand',
      '{They} [come] back to the same point {2-3} times, from different sides | repeats',
    ],
    what_reassures: [
      'A name and a telephone number on a slip of paper calm {them} more than kind words | slip',
      '{They} [grow] calmer after the first {5-10} minutes if nobody hurries | hurry calm',
      'Knowing what happens on {day}, and what on {day2}',
    ],
    who_knows_of_it: [
      '{friend_full} has heard about it, in {2-3} sentences, on the telephone | friend nobody secret',
      '{friend}, and since {day} {neighbour_full} as well; nobody else | friend nobody secret neighbour',
    ],
  },
  emotional_state: {
    how_it_shows: [
      '{They} [put] both hands flat on the table before saying something hard | hands table',
      '{They} [look] at the door about every {3-6} minutes | door looked',
      '{They} [fold] a paper napkin or a ticket into ever smaller squares | hands folds',
    ],
    mood_affecting_factors: [
      '{They} slept {4-5} hours and had {drink} instead of a meal | sleep eaten slept food hungry meal | !patient',
      '{They} went through this talk {2-4} times on the way | head',
      'The morning began with {drink} spilt over a clean sleeve at {time:7-8} | morning coffee tea',
    ],
    emotional_needs: [
      'To be heard to the end once, for {2-4} minutes, without advice | heard needs listen pity',
      '{They} [need] somebody to say it first, in one plain sentence | needs heard apology',
    ],
    emotional_triggers: [
      'A quick "I understand" shuts {them} up for a good {2-4} minutes | understand',
      'Being called by the wrong name, even once | called wrong',
      'A glance at a screen while {they} [speak] | screen phone',
    ],
    emotional_regulation: [
      'One slow breath, shoulders down, as {mentor_full} once taught {them} | breath breathes calm',
      'A sip of water, or two, before answering something that stings | water drink drinks',
    ],
    emotional_intensity: [
      '{They} would call it a {6-8} out of ten, and say {4-5} if asked | very strong calm controlled',
      'The voice stays level; it is the pauses that grow, to {3-6} seconds | voice pause pauses silence speaks',
    ],
    what_eases_it: [
      'It eases when somebody repeats in plain words what {they} said | repeats',
      'A chair, {drink}, and {5-10} minutes without questions | tea coffee sit',
    ],
    plan_for_afterwards: [
      'Tonight {they} will walk home the long way, along {street} | home walk tonight',
      'Whatever comes of it, {they} will ring {friend} at {time:19-21} | friend rings nobody evening phone',
    ],
  },
  incident_context: {
    how_it_is_told: [
      '{They} [tell] it in order and [start] again from the beginning when interrupted | interrupted',
      '{They} [begin] with the small things and [need] {2-4} sentences to come to the point',
      '{They} [tell] it in about {6-12} sentences and [look] up after the last | sentences',
    ],
    first_told_to: [
      '{friend_full}, on the telephone the evening after, for {15-40} minutes | friend nobody rang phone message secret',
      '{neighbour_full}, over {drink}, without the names | neighbour nobody secret',
    ],
    ongoing_effects: [
      '{They} [have] slept about {4-5} hours a night since | sleep slept since sleeps | !patient',
      'On the way there {they} now [take] {street}, {4-9} minutes longer | since route',
    ],
    what_would_settle_it: [
      'To hear plainly, in one sentence, what follows from it, and by which {day} | deadline',
      'That somebody says what happened with nobody correcting {them} | happened',
    ],
    what_is_remembered_best: [
      'The ticking of a clock and {their} own shoes | clock shoes',
      'How quiet it was for {3-8} seconds afterwards | quiet silence seconds',
    ],
    what_was_left_unsaid: [
      '{2-4} sentences, thought of on the stairs afterwards',
      'Something of {6-14} words, and it would have been polite',
    ],
    what_helps_to_tell_it: [
      'A glass of water and {2-3} minutes without a question',
      'A window to look at, and {5-10} seconds more than usual',
    ],
    how_often_it_comes_back: [
      '{3-8} times a day, mostly on the way home by {ride} | home',
      'Every night before sleep, at about {time:22-23} | night sleep',
    ],
  },
}
