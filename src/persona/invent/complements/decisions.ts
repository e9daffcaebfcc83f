import type { Bank } from '../complete.ts'

/** How somebody weighs, asks and remembers, beside what a document says: no new terms, prices or offers. */
export const decisions: Bank = {
  time_constraints: {
    typical_day_schedule: [
      'The day is planned the evening before, at {time:20-21}, on the back of an envelope | plans schedule from shift patients',
      'Up at {time:5-6}, {lunch} at {time:12-13}, home by {time:18-19} | schedule from shift night morning lunch home retired patients',
    ],
    current_time_pressure: [
      '{They} [look] at the time about every {4-8} minutes | clock watch retired',
      'The telephone has buzzed {2-5} times since {they} came in | phone calls telephone',
    ],
    competing_priorities: [
      '{2-4} other things stand on today’s slip, the first of them at {errand} | priority today nothing',
      '{friend} is waiting for a call back today, about {pastime} | friend call today nobody',
    ],
    way_with_time: [
      '{They} [be] {5-15} minutes early everywhere and [hold] it against nobody who is not | early late',
      'A watch {4-6} minutes fast, on purpose, since {since2} | watch clock late',
      '{They} [dislike] it when the first {3-5} minutes go to small talk | jokes',
    ],
    next_appointment: [
      'At {time:17-19} {they} [have] to be at {errand} before it closes | closes appointment evening train leave leaves has patients operation surgery flight',
      'On {day} at {time:8-9} {they} [have] somewhere else to be and will not be late | appointment leave monday tuesday wednesday thursday friday deadline',
    ],
    best_time_of_day: [
      'Before {time:10-11} {they} [be] at {their} best, and [know] it | morning best night',
      'After {time:19-20} {they} [answer] nothing important | evening best night',
    ],
    way_of_noting_dates: [
      'Dates go into a {colour} pocket diary from {errand} | diary calendar dates',
      'Dates are written on the hand first and on paper in the evening | dates',
    ],
  },
  sales_rep_history: {
    past_interactions: [
      'A man with a tablet came in {month}, talked for {20-40} minutes and asked nothing | rep seller sellers agency calls supplier dealer visit online',
      'The last caller had {them} on hold for {6-14} minutes and then forgot the name | calls call phone supplier rep',
    ],
    positive_experiences: [
      '{mentor_full}, years ago, rang back with the bad news before the good; {they} bought for {5-12} years | bad news bought supplier',
      'One of them once said "not for you" and got three customers for it, {friend} among them | honest friend customers',
    ],
    negative_experiences: [
      'A free trial in {since2} turned into {3-5} letters a month | trial letters',
      'Somebody once sold {their} number on; {9-20} calls in one week | calls phone',
    ],
    time_given_to_reps: [
      'A stranger gets as long as {drink} lasts | each stand-up',
      '{6-12} minutes, standing; a chair is offered from the second visit | each standing',
    ],
    trust_level: [
      'About {3-5} out of ten before the first figure, and movable | trust trusts',
      'Somebody has to be right in two small things before {they} [believe] a large one | trust trusts believe',
    ],
    decision_factors: [
      'Who picks up on a {day} at {time:17-18} when something is broken | after-sales service telephone',
    ],
    skepticism_level: [
      '{They} [ask] {1-2} questions whose answers {they} already [know] | tests',
      '{They} [turn] to the last page first and [count] the asterisks | asterisk read',
    ],
    what_impresses: [
      'A plain "no, we cannot do that" within the first {5-10} minutes | impress',
      'Somebody who noted at the first visit what {they} said and knows it at the second | notes visit impress',
    ],
    keepsake: [
      'A drawer with {20-60} business cards, {2-3} of them in use | cards business',
      'A ballpoint from a firm that no longer exists, since {since2} | pen firm',
    ],
  },
  past_experiences: {
    similar_situations: [
      '{2-4} talks of this kind in the last {3-6} years; the last one took {25-50} minutes | similar',
    ],
    lessons_learned: [
      'Since {since2} {they} [write] down who promised what, and on which day | promised',
      '{They} [ask] a second time when an answer comes in under {3-5} seconds',
    ],
    success_stories: ['In {since2} it went well, because {mentor_full} said at once what could not be done | success'],
    failure_stories: [
      'In {since2} {they} waited {3-6} weeks for a call that never came, and never rang again | waited call failed',
      'A word of honour from {month} turned out to be one side’s memory | failed',
    ],
    outcomes_from_past: ['What was agreed by word of mouth was remembered in two ways {4-6} months later | outcome'],
    what_makes_them_cautious: [
      'Quick assurances; {they} [have] counted {3-5} of them so far this year | assurance cautious',
    ],
    how_it_is_remembered: [
      'In two sentences, and then a change of subject, usually to {pastime} | sentences',
      'With the date: a {day} in {month} | date',
    ],
    who_has_heard_it: [
      '{friend_full} has heard the story {3-6} times, never the same way',
      '{neighbour_full}, once, on {street}, in the rain',
    ],
    what_it_changed: [
      '{They} [sleep] on things for {1-3} nights now | sleep night',
      '{They} [take] {friend} along when papers have to be signed | friend sign alone',
    ],
    who_stood_by: [
      '{friend_full}, who drove {40-90} minutes to be there | friend stood nobody alone drove',
      '{neighbour_full}, with {lunch} and without questions | neighbour nobody alone',
    ],
  },
  decision_criteria: {
    must_haves: ['What is agreed has to stand on one page, with a name and a date | writing written contract date'],
    nice_to_haves: [
      'One person to ring, by name, rather than a line with {3-6} options | contact person hotline interlocutor rings',
      'A visit on a {day}, when it is quiet | visit quiet',
    ],
    deal_breakers: ['One claim that turns out false, as happened in {since2} with a repair | false claim lie lied'],
    evaluation_factors: [
      'How many minutes a day it costs or saves; {they} [count] in {5-15}s',
      'Whether {colleague} could handle it on a bad {day} | handle | works',
    ],
    priority_order: ['First that it works on a {day} at {time:7-8}, then what it costs | priority reliability'],
    trade_offs_willing_to_make: [
      '{They} would wait {2-4} weeks longer for something {they} can rely on | wait longer urgent flexible deadline date',
    ],
    way_of_deciding: [
      'Two columns on the back of an envelope, {4-7} lines each | columns',
      '{They} [sleep] on it for {1-3} nights, [ask] {friend}, and then [keep] to it | sleep decides friend today',
      'Out loud, walking up and down {street} | walk loud',
    ],
    what_helps_to_decide: [
      'One example from {city} rather than ten from elsewhere | example reference references',
      'Something to take home, at most {1-2} pages | pages brochure',
    ],
    last_big_decision: [
      'The kitchen in {since2}: {5-9} weeks of thinking, {10-20} minutes of signing | kitchen decision sign | !very_young',
      'Moving to {street}, decided on a {day} within {20-50} minutes | moved decision street',
    ],
    way_of_saying_yes: [
      'With a nod, and a date on the calendar in {colour} | yes calendar date',
      'Aloud, once, and with a handshake | yes hand',
    ],
  },
  research_behavior: {
    information_sources: [
      'People in {city} who have done it first, {2-4} of them, and then the small print | read reads printed trust evidence forum',
    ],
    who_they_consult: [
      '{friend_full}, who went through something like it in {since2}, gave {them} {2-3} hints | friend asked consult senior mate',
      '{neighbour_full}, who reads everything and remembers half | neighbour asked consult',
    ],
    research_methods: [
      '{5-9} questions on squared paper, in {their} own order | notes excel',
      'Two evenings, {drink}, and everything printed out, {12-30} pages | printed evening notes excel',
    ],
    due_diligence_level: [
      '{They} [check] one detail, down to the decimal, and [judge] the rest by it | checks check references',
    ],
    depth_of_research: ['About {3-8} hours so far, spread over {2-3} weeks | videos depth'],
    online_vs_offline: [
      'Looked up on the telephone by {ride}, decided after talking to somebody | online internet phone forum',
    ],
    way_of_asking: [
      '{They} [ask] the same thing in two ways, {10-15} minutes apart | twice',
      'Shortest question first, and then a pause of {3-6} seconds | pause',
    ],
    way_of_noting: [
      'Names and dates in a {colour} notebook, opinions nowhere | notes notebook',
      'On receipts, which then turn up at {errand} | notes notebook',
    ],
    way_of_remembering: [
      '{They} [repeat] a figure under the breath {2-3} times',
      'Figures stay, names go; {friend_full} is asked for the names',
    ],
    trusted_source: [
      '{mentor_full}: one call, {10-20} minutes, no flattery | mentor trust call',
      'The library on {street}, {day} afternoons | library read',
    ],
  },
}

/** For a trainer's own category: `{field}` is the field's name in words. Nothing here states a fact about the field. */
export const ofAnyKind: readonly string[] = [
  '{They} [have] talked about {field} with {friend_full} {2-4} times this year',
  'The last long talk about {field} was over {drink} on a {day}, with {colleague}',
  'When {field} comes up, {they} [tell] of {street} in {city}, as it was in {since2}',
  'On {field} {they} [have] kept {2-6} cuttings in a {colour} folder',
  '{neighbour_full} asked about {field} last {month}, and {they} answered in one sentence',
  '{They} [give] {field} about {15-40} minutes a week, mostly on {day}s',
]
