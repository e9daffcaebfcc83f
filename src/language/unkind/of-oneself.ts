/** Of the speaker: hard words for oneself hurt nobody else. */
export const ofOneself =
  /\b(?:(?<!(?:all|both|each|one|some|many|most|none) )of (?:me|us)|(?:is|was|'s|were) (?:all |entirely )?mine|my (?:own )?(?:fault|mistake)|i was (?:\w+ )?(?:wrong|stupid|careless|a coward|cowardly))\b/
