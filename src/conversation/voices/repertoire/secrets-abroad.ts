/**
 * Limits and secrets in the languages of sheets that the rules voice quotes without speaking them: German, French, Spanish,
 * Portuguese, Italian, Dutch, Hindi. Only usual wordings; a figure counts only beside them.
 */

/** @returns true for what speaks of a limit, of room to move, or of the tactics behind a position */
export function givesLimitAwayAbroad(text: string): boolean {
  return limits.some((pattern) => pattern.test(text))
}

/** @returns true for what says that something is told to nobody, or is hidden */
export function isSecretAbroad(text: string): boolean {
  return secrets.some((pattern) => pattern.test(text))
}

/** @returns true for what says that somebody would rather not, or only when asked, speak of something */
export function isReluctantAbroad(text: string): boolean {
  return reluctance.some((pattern) => pattern.test(text))
}

/** @returns true where a statement ("Das sagen Sie niemandem") speaks of the one before it */
export function pointsBackAbroad(text: string): boolean {
  return /^\W*(?:und |et |y |e |en )?(?:das|dies|davon|darüber|daran|hiervon|es|cela|ça|c['’]est|ce|il n['’]en|elle n['’]en|vous n['’]en|n['’]en|eso|esto|lo |de eso|no lo|isso|isto|disso|não o|ciò|questo|di questo|non lo|dat|dit|daarover|hierover|यह|इसे|इस बात|ये)(?!\p{L})/iu.test(
    text,
  )
}

const limits: readonly RegExp[] = [
  // "8,60 €, wenn zehn Jahre unterschrieben werden": a figure on a condition
  /^\W*(?:\p{Sc} ?)?\d[\d.,]*(?: ?\p{Sc}| euros?| francs?| pesos?| reais| रुपये)?(?: \p{L}+){0,4},? (?:wenn|falls|sofern|si|se|als|mits|अगर|यदि)(?!\p{L})/iu,
  // de
  /(?<!\p{L})(?:unter|über) (?:\p{L}+ ){0,2}(?:\p{Sc} ?)?\d[^.;]*(?<!\p{L})(?:nicht|nie|niemals|kein\p{L}*|keinesfalls|steh\p{L}* .*auf|ab)(?!\p{L})|(?<!\p{L})(?:nicht|nie|niemals|keinesfalls|kein \p{L}+) (?:unter|über|mehr als|weniger als|höher als|niedriger als|länger als|später als)(?!\p{L})|(?<!\p{L})(?:mindestens|höchstens|allerhöchstens|maximal|notfalls|zur not|insgeheim|heimlich|vertraulich|schmerzgrenze|untergrenze|obergrenze|grenze liegt|preisgrenze|verhandlungsspielraum|spielraum|äußerstenfalls|im äußersten fall)(?!\p{L})/iu,
  /(?<!\p{L})bereit,? [^.;]*(?:nachzu|zu (?:zahlen|senken|geben|akzeptieren|verzichten)|entgegenzu|herunterzu|hinaufzu)|(?<!\p{L})(?:bis zu|bis auf|herunter auf|hinunter auf|runter auf|hoch auf) (?:\p{Sc} ?)?\d|(?<!\p{L})würde[nt]? (?:\p{L}+ ){0,5}(?:akzeptieren|nehmen|nachgeben|zustimmen|unterschreiben|reichen|genügen)(?!\p{L})|(?<!\p{L})fang(?:en|t)? (?:\p{L}+ ){0,2}nicht an(?!\p{L})|ohne gegenleistung/iu,
  // fr
  /(?:en dessous|au-dessous|en deçà|au-dessus|au-delà) (?:de|d['’]|des|du)|(?<!\p{L})sous (?:les |la barre |le seuil )?(?:\p{Sc} ?)?\d|(?<!\p{L})(?:pas|jamais|rien) (?:à )?(?:moins|plus) (?:de|d['’]|que|cher|bas|haut)|(?<!\p{L})(?:au moins|au plus|au maximum|au minimum|plancher|plafond|prix limite|sa limite|votre limite|la limite|marge de man(?:œ|oe)uvre|point de rupture|secrètement|en secret|confidentiel\p{L}*)(?!\p{L})|(?<!\p{L})(?:prêt|prête|disposée?|prêts) à (?:\p{L}+ )?(?:céder|baisser|descendre|monter|accepter|lâcher|payer|signer|renoncer)|jusqu['’]à (?:\p{Sc} ?)?\d|(?<!\p{L})(?:peut|peux|pouvez|pourrait|pourriez) (?:céder|descendre|monter|aller jusqu|accepter|baisser|lâcher)|sans contrepartie/iu,
  // es
  /(?:por debajo|por encima) de|(?<!\p{L})(?:no|nunca|jamás) (?:\p{L}+ ){0,4}(?:menos|más|bajo) de (?:\p{Sc} ?)?\d|(?<!\p{L})(?:como mínimo|como máximo|al menos|por lo menos|a lo sumo|su límite|tu límite|el límite|el tope|precio mínimo|precio máximo|margen de|en secreto|confidencial\p{L}*)(?!\p{L})|dispuest[oa]s? a (?:ceder|bajar|subir|aceptar|rebajar|pagar|firmar|renunciar)|(?<!\p{L})(?:puede|puedes|podría|podrías) (?:bajar|subir|ceder|llegar|aceptar|rebajar)|(?<!\p{L})(?:bajar|subir|llegar|ceder) (?:hasta|a) (?:los |las )?(?:\p{Sc} ?)?\d|nada a cambio de nada|sin (?:nada a cambio|contrapartida)/iu,
  // pt
  /(?<!\p{L})(?:abaixo|acima) d[eoa]s?(?!\p{L})|(?<!\p{L})(?:não|nunca|jamais) (?:\p{L}+ ){0,4}(?:menos|mais) de (?:\p{L}*\p{Sc} ?)?\d|(?<!\p{L})(?:no mínimo|no máximo|pelo menos|ao menos|seu limite|o limite|o teto|o piso|preço mínimo|preço máximo|margem de|em segredo|confidencia\p{L}*)(?!\p{L})|dispost[oa]s? a (?:ceder|baixar|descer|subir|aceitar|pagar|assinar|abrir mão)|(?<!\p{L})(?:pode|podes|poderia|podia) (?:baixar|descer|subir|ceder|chegar|aceitar)|(?<!\p{L})(?:baixar|descer|subir|chegar|ceder) (?:até|a) (?:os |as )?(?:\p{L}*\p{Sc} ?)?\d|sem (?:nada em troca|contrapartida)/iu,
  // it
  /(?<!\p{L})(?:al di sotto|al di sopra) d|(?<!\p{L})sotto (?:i|le|gli|il|la|quota)? ?(?:\p{Sc} ?)?\d|(?<!\p{L})(?:non|mai) (?:\p{L}+ ){0,4}(?:meno|più|oltre) (?:di |del |i |le |gli )?(?:\p{Sc} ?)?\d|(?<!\p{L})(?:almeno|al massimo|al minimo|come minimo|il (?:suo |tuo )?limite|il tetto|prezzo minimo|prezzo massimo|margine di|in segreto|segretamente|riservat[oa]|confidenziale)(?!\p{L})|dispost[oaie] a (?:cedere|scendere|salire|accettare|pagare|firmare|rinunciare)|(?<!\p{L})(?:può|puoi|potrebbe|potresti) (?:scendere|salire|cedere|arrivare|accettare)|(?<!\p{L})(?:scendere|salire|arrivare) (?:fino )?a (?:\p{Sc} ?)?\d|senza (?:nulla in cambio|contropartita)/iu,
  // nl
  /(?<!\p{L})(?:onder|beneden|boven) (?:de |het )?(?:\p{Sc} ?)?\d[^.;]*(?<!\p{L})(?:niet|nooit|geen|op)(?!\p{L})|(?<!\p{L})(?:niet|nooit|geen \p{L}+) (?:\p{L}+ ){0,2}(?:lager|hoger|minder|meer|onder|boven|later|langer)(?: dan)?(?!\p{L})|(?<!\p{L})(?:minstens|hoogstens|maximaal|minimaal|ten minste|tenminste|ondergrens|bovengrens|bodemprijs|speelruimte|stiekem|vertrouwelijk)(?!\p{L})|(?<!\p{L})bereid (?:\p{L}+ ){0,5}te (?:zakken|accepteren|betalen|geven|dalen|tekenen)|(?<!\p{L})(?:zakken|dalen|gaan) tot (?:\p{Sc} ?)?\d|zonder tegenprestatie/iu,
  // hi
  /(?:\d|रुपये|रुपए|प्रतिशत)[^।]{0,12}से (?:कम|नीचे|ज़्यादा|ज्यादा|अधिक|ऊपर)[^।]*(?:नहीं|मत|(?<!\p{L})न )|कम से कम|ज़्यादा से ज़्यादा|ज्यादा से ज्यादा|अधिकतम|न्यूनतम|आख़िरी सीमा|अंतिम सीमा|गोपनीय|गुप्त|तक (?:जा|उतर|मान|घट)[^।]{0,12}सक/u,
]

const secrets: readonly RegExp[] = [
  // de
  /(?<!\p{L})(?:sag|erzähl|verr[aä]t|verraten|erwähn|sprech|sprich|preisgeb|offenbar|anvertrau)\p{L}* (?:\p{L}+,? ){0,4}(?:niemand\p{L}*|keinem|keiner)(?!\p{L})|(?<!\p{L})(?:niemand\p{L}*|keinem) (?:\p{L}+,? ){0,5}(?:gesagt|erzählt|verraten|erwähnt|gesprochen|anvertraut|sag\p{L}+|erzähl\p{L}+)(?!\p{L})|(?<!\p{L})(?:das|dies|es|davon|darüber) (?:\p{L}+ ){0,3}(?:erwähn|verr[aä]t|sag|verraten|preis)\p{L}* (?:\p{L}+ ){0,3}(?:nicht|nie|niemals)(?!\p{L})|(?<!\p{L})(?:erwähn|verr[aä]t|verraten)\p{L}* (?:\p{L}+ ){0,4}(?:nicht|nie|niemals)(?!\p{L})|(?<!\p{L})(?:nicht|nie|niemals) (?:erwähn|verrat|verrät|preis)|für sich(?: behalten)?$|beh(?:ält|alten|alte) (?:\p{L}+ ){0,4}für (?:sich|mich)|(?<!\p{L})(?:verschweig|verheimlich|verschwieg)\p{L}*|(?<!\p{L})(?:niemand|keiner|sonst niemand) weiß|weiß (?:\p{L}+ ){0,3}(?:niemand|keiner)(?!\p{L})|(?<!\p{L})geheim\p{L}*/iu,
  // fr
  /(?<!\p{L})n(?:e |['’])[^.;]{0,30}(?<!\p{L})(?:dit|dites|dis|dire|parl\p{L}+|mentionn\p{L}+|évoqu\p{L}+|révél\p{L}+|révèl\p{L}+|avou\p{L}+|racont\p{L}+|confi\p{L}+|montr\p{L}+|dévoil\p{L}+)[^.;]{0,20}(?<!\p{L})(?:personne|jamais)(?!\p{L})|(?<!\p{L})n(?:e |['’])(?:le |la |les |l['’]|en |lui )?(?:\p{L}+ )?(?:jamais )?(?:pas )?(?:mentionn|évoqu|révél|révèl|avou|dévoil)\p{L}* (?:\p{L}+ )?(?:pas|jamais|personne)?|(?<!\p{L})n(?:e l(?:e |a |es |['’])|['’]en )(?:dit|dites|parle|parlez|a dit|a parlé|avez dit|avez parlé) pas|(?<!\p{L})(?:garde\p{L}*) (?:\p{L}+ ){0,4}pour (?:elle|lui|vous|soi|moi)|personne ne (?:le )?sait|(?<!\p{L})(?:cache|cachez|secret|secrète|en secret)(?!\p{L})|(?<!\p{L})jamais (?:dit|parlé|raconté|avoué) [^.;]{0,12}personne/iu,
  // es
  /(?<!\p{L})(?:no|nunca|jamás|ni)(?: se)?(?: lo| la| le| les)? (?:ha |has |he )?(?:dice|dices|digas|diga|cuenta|cuentas|cuentes|contado|dicho|habla|hablas|hablado|muestra|confía)\p{L}* (?:\p{L}+ ){0,4}nadie(?!\p{L})|(?<!\p{L})a nadie (?:se lo |le )?(?:ha |has )?(?:dicho|contado|dice|cuenta)|(?<!\p{L})(?:no|nunca|jamás)(?: se)?(?: lo| la| le)? (?:menciona|mencionas|menciones|mencione|revela|revelas|reveles|revele|admite|confiesa)\p{L}*|nadie (?:más )?(?:lo )?sabe|(?<!\p{L})(?:es un secreto|en secreto|oculta|ocultas|esconde|se lo guarda|se lo calla|te lo callas)(?!\p{L})/iu,
  // pt
  /(?<!\p{L})(?:não|nunca|jamais)(?: o| a| lhe| se)? (?:diz|dizes|diga|disse|conta|contas|conte|contou|fala|falou|fale|mostra|confia|confiou)\p{L}* (?:\p{L}+ ){0,4}ninguém(?!\p{L})|(?<!\p{L})a ninguém (?:disse|contou|diz|conta)|(?<!\p{L})(?:não|nunca|jamais)(?: o| a| lhe)? (?:menciona|mencione|mencionou|revela|revele|revelou|admite|confessa)\p{L}*|ninguém (?:mais )?(?:o )?sabe|(?<!\p{L})(?:é segredo|em segredo|esconde|oculta|guarda (?:isso )?para si)(?!\p{L})/iu,
  // it
  /(?<!\p{L})(?:non|mai)(?: lo| la| gli| le| ne)? ?(?:l['’])?(?:ha |hai |ho )?(?:mai )?(?:dice|dici|dite|dire|detto|racconta|racconti|raccontato|parla|parli|parlato|mostra|confida|confidato)\p{L}* (?:\p{L}+ ){0,4}nessuno(?!\p{L})|(?<!\p{L})a nessuno (?:l['’]ha |lo )?(?:detto|dice|raccontato|racconta)|(?<!\p{L})non (?:lo |la |ne )?(?:menziona|menzioni|menzionare|rivela|riveli|rivelare|ammette|confessa)\p{L}*|nessuno (?:altro )?(?:lo )?sa(?!\p{L})|(?<!\p{L})(?:in segreto|è un segreto|nasconde|nascondi|tiene per sé|lo tace)(?!\p{L})/iu,
  // nl
  /(?<!\p{L})(?:vertel|zeg|noem|verraad|verraadt|toon)\p{L}* (?:\p{L}+,? ){0,4}(?:niemand)(?!\p{L})|(?<!\p{L})(?:niemand|aan niemand) (?:\p{L}+ ){0,4}(?:verteld|gezegd|genoemd|vertelt|zegt)(?!\p{L})|(?<!\p{L})(?:dat|dit|het) (?:noem|vertel|zeg|vermeld|verraad)\p{L}* (?:\p{L}+ ){0,2}(?:niet|nooit)(?!\p{L})|(?<!\p{L})(?:niet|nooit) (?:vermeld|verraad|verteld)|houdt? (?:\p{L}+ ){0,3}voor (?:zich|jezelf|uzelf)|niemand weet|weet (?:verder )?niemand|(?<!\p{L})(?:verzwijg\p{L}*|geheim|verbergt)(?!\p{L})/iu,
  // hi
  /किसी (?:को|से|के सामने)[^।]{0,25}(?:नहीं|मत|(?<!\p{L})न )[^।]{0,10}(?:बता|कह|बोल|ज़िक्र|पता)|किसी को (?:नहीं )?(?:पता|मालूम) नहीं|(?:ज़िक्र|उल्लेख) (?:नहीं|मत|न )|छिपा|छुपा|राज़ (?:है|रख)/u,
]

const reluctance: readonly RegExp[] = [
  /(?<!\p{L})(?:red|sprech|sprich|erzähl)\p{L}* (?:\p{L}+ ){0,3}(?:nicht gerne?|ungern|nur ungern)(?!\p{L})|nicht von sich aus|von sich aus (?:\p{L}+ ){0,3}(?:nicht|nie)|nur (?:wenn|auf|falls)[^.;]*(?:fragt|nachfrage|gefragt)/iu,
  /n['’]aime pas (?:en )?parler|à contrecœur|(?:seulement|uniquement|que) si on (?:le|la|lui|vous)? ?(?:l['’])?(?:demande|interroge|pose)/iu,
  /no le gusta hablar|no te gusta hablar|a regañadientes|(?:s[oó]lo|solamente|únicamente) si (?:se lo |se le |le |te |te lo )?pregunt/iu,
  /não gosta de falar|a contragosto|(?:só|apenas|somente) se (?:lhe |o |a )?pergunt/iu,
  /non (?:ama|gli piace|le piace) parlar|malvolentieri|(?:solo|soltanto|solamente) se (?:\p{L}+ ){0,2}(?:chied|domand)|(?:solo|soltanto) se (?:gli |le |glielo |ti |te lo )?(?:viene )?(?:chie|domand)/iu,
  /(?:praat|spreekt|vertelt) (?:\p{L}+ ){0,3}(?:niet graag|liever niet)|alleen als (?:\p{L}+ ){0,4}(?:vraagt|gevraagd)/iu,
  /पूछने पर ही|(?:तभी|केवल|सिर्फ़) (?:जब |अगर )?पूछ/u,
]
