/** Words for whoever comes to talk to the character. */
export const coming = 'other person | learner | them | they | visitor | somebody | person'
