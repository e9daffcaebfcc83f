/** Particulars that fit any life and any kind of detail, for a category in which nothing else is left to say. */
export const anywhere: Readonly<Record<string, readonly string[]>> = {
  in_the_pocket: [
    'A folded receipt from {errand} and a {colour} pen',
    'A key ring with {3-7} keys, {1-2} of them unknown',
    '{2-5} peppermints and a shopping list',
  ],
  favourite_saying: [
    '"One thing after the other", borrowed from {mentor_full}',
    '"We will see on {day}", borrowed from {friend_full}',
    '"It was ever so", as {neighbour_full} says it',
  ],
  handwriting: ['Small and upright, in {colour} ink', 'Large, {5-8} words to a line, with a {colour} pen'],
  favourite_place: [
    'A bench {3-9} minutes from {street}, empty before {time:8-9}',
    'The window table near {errand}, on {day}s',
  ],
  somebody_who_asks: [
    '{neighbour_full}, each {day}, between door and stairs',
    '{friend_full}, by telephone, for {5-25} minutes',
  ],
  small_superstition: [
    'Nothing important on a {day}, if it can be helped',
    'The number {3-9}, for a reason only {friend} knows',
  ],
  oldest_possession: [
    'A {colour} suitcase from {1962-1985}, with a new strap',
    'A wall clock from {1950-1979} that stops at {time:3-4} in damp weather',
  ],
  ring_of_the_telephone: [
    'The plain one it came with, and always {3-5} rings before the answer',
    'Silent since {month}, with {1-2} exceptions',
  ],
  weather_sense: [
    'Looks out at {time:6-7} and is right about {5-8} days in ten',
    'Carries an umbrella on {day}s, whatever the sky',
  ],
  unread_book: [
    'A thick one from {friend_full}, at page {30-140} since {month}',
    '{2-4} on the stool by the bed, the topmost from {neighbour_full}',
  ],
  memory_of_school: [
    'A teacher named {mentor_full}, and the smell of chalk',
    'A prize for spelling at the age of {8-12}, still in a drawer',
  ],
  best_coat: [
    'The {colour} one, bought {6-12} years ago for {sum:14}',
    'A borrowed {colour} one, from {friend_full}, never asked back',
  ],
  seat_on_the_way: ['By {ride}, {3-9} minutes before the crowd', 'By {ride}, and never without {news}'],
  way_of_counting: ['In fives, with the thumb against the fingers', 'Aloud, in a whisper, up to {12-30}'],
}
