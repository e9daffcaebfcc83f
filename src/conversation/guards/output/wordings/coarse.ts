/** @returns insults and slurs; quoting that one was insulted is not among them */
export function coarse(): string[] {
  const very =
    'just|really|so|such|incredibly|extremely|unbelievably|absolutely|completely|totally|very|complete|total|utter|fucking|bloody|nothing|a|an|all|but'
  return [
    ...'fuck* motherf* cunt* bullshit* asshole* arsehole* bitch* whore* slut* twat* wanker* dickhead* shithead* stfu'.split(
      ' ',
    ),
    'bastard|bastards',
    ...'nigger* nigga* faggot* kike|kikes gook|gooks wetback* paki|pakis tranny|trannies shemale* raghead* retarded'.split(
      ' ',
    ),
    'chink|chinks !in',
    'spic|spics !and',
    `you're|youre ${very}? ${very}? ${very}? stupid|idiot|idiots|moron|morons|pathetic|worthless|retarded|imbecile|scum|vermin|disgusting|filth|loser|trash|garbage|pig|filthy|ugly|brainless`,
    `you are ${very}? ${very}? ${very}? stupid|idiot|idiots|moron|morons|pathetic|worthless|retarded|imbecile|scum|vermin|disgusting|filth|loser|trash|garbage|pig|filthy|ugly|brainless`,
    'you|a|such fucking|stupid|total? retard|retards',
    'you stupid|dumb|fat|ugly|filthy|lazy|little|bloody|worthless|useless|pathetic|complete|absolute? idiot|moron|imbecile|pig|cow|loser|scum|fool|liar|trash|woman|man|bastard !of',
    'shut your|the mouth|face|trap|hell',
    'shut up you|and|idiot',
    'go to hell',
    'drop dead',
    'burn in hell',
    'rot in hell',
    'piss off',
    'screw you',
    'kill yourself',
    'eat shit',
    'kiss my ass|arse',
    "i'll kill|murder|strangle|stab|slap|punch you",
    'i will|am going|want|could to? to? kill|murder|strangle|stab|slap|punch you',
    'hope you die|suffer|rot',
    ...'connard* salope|salopes encule* gilipollas cabron* pendejo* pendeja* arschloch* hurensohn* madarchod* bhenchod* behenchod* chutiya*'.split(
      ' ',
    ),
    'ta gueule',
    'nique ta',
    'fils de pute',
    'hijo de puta',
    'fick dich',
    'verpiss dich',
    'halt die|deine fresse|klappe',
  ]
}
