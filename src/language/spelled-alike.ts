/**
 * @returns the text with common turns of phrase in plainer words, so that a question and a statement meet: "how far along
 * are you" asks for the week of a pregnancy, "put away" money is saved
 */
export function spelledAlike(text: string): string {
  return turns.reduce((rest, [turn, plain]) => rest.replace(turn, plain), text)
}

const turns: readonly (readonly [RegExp, string])[] = [
  [/\bhow far along\b/gi, 'which week pregnant'],
  [/\bfirst of all\b|\bright at the top\b|\bat the top of\b|\bto begin with\b/gi, 'first'],
  [/\b(?:at the moment|right now|these days|nowadays|at present|so far|up to now|today|currently)\b/gi, 'currently'],
  [/\bnow\b/gi, 'currently'],
  [/\bput (?:away|aside|by)\b|\bset aside\b/gi, 'saved'],
  [/\btake home\b|\btakes home\b|\bbrings? home\b|\bbring in\b/gi, 'earn'],
  [/\b(?:comes?|came|come up) to (?:you|me|her|him)\b|\bspoken? to\b|\btalked? to\b/gi, 'spoke'],
  [/\b(?:can['’]t|cannot|could not|couldn['’]t) (?:stand|bear)\b/gi, 'dislikes'],
  [/\bput (?:off|back)\b/gi, 'postponed'],
  [/\bturn(?:ed)? (?:up|out)\b|\bshow(?:ed)? up\b/gi, 'came'],
  [/\b(?:give|gave|given|giving) up\b|\bdrop(?:ped|s)? out\b|\bdrop-outs?\b/gi, 'stopped'],
  [/\b(?:look|looked|looks|looking) after\b|\btak(?:e|es|ing) care of\b|\bcared? for\b/gi, 'care'],
  [/\b(?:go|goes|going|went) wrong\b|\bwhat(?:['’]s| is) (?:the matter|wrong|up) with\b/gi, 'problem trouble'],
  [/\bkeep(?:s)? (?:you|her|him|me) (?:up|awake)\b|\blie awake\b/gi, 'sleep worry'],
  [/\b(?:for a living|line of work)\b/gi, 'work job'],
  [/\bget(?:s)? on with\b|\bgot on with\b/gi, 'cope'],
  [/\bby the way\b|\bin the end\b|\bof course\b|\bas well\b|\bat all\b|\bin fact\b|\bafter all\b/gi, ' '],
  [/\b(?:run|runs|running|ran) (?:the|your|this) (?:place|show|firm|shop|company|business)\b/gi, 'manages director'],
  [/\bin charge\b/gi, 'manages responsible'],
  [/\bshut(?:s)? (?:it|them)? ?down\b|\bclose[sd]? down\b/gi, 'shutdown closed relined'],
  [/\bbrothers? and sisters?\b/gi, 'siblings'],
  [/\bmum and dad\b/gi, 'parents'],
  [/\bgrow(?:n|s)? up\b|\bgrew up\b|\bborn\b/gi, 'born'],
  [/\b(?:made|make|makes) (?:a )?(?:complaint|fuss)\b/gi, 'complain'],
  [/\bperiods?\b/gi, 'menstrual'],
  [/\bon (?:your|her|his|my) own\b|\bby (?:your|her|him|my)sel[fv]e?s?\b/gi, 'alone'],
  [/\bsick leave\b|\boff (?:work|sick)\b|\bsigned off\b/gi, 'leave sick'],
  [/\bpct\b/gi, 'percent'],
  [/\bBP\b/g, 'blood pressure'],
  [/\bH[bB]\b/g, 'haemoglobin'],
  [/\b(?:everybody|everyone|all|people) (?:was|were|is|are|had got|got) out\b|\bout of the building\b/gi, 'evacuated'],
  [/\b(?:bad|nasty|unpleasant) (?:experiences?|story|time)\b/gi, 'problem trouble experience'],
  [/\bpregnan(?:t|cy|cies)\b/gi, 'pregnant'],
]
