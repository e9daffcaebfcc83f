/**
 * What a sheet in another language says to those who play and train, as far as its usual wordings show: German, French, Spanish,
 * Portuguese, Italian, Dutch, Hindi.
 */

/** @returns true for reactions to the learner, manners, forms of a letter and remarks on the exercise */
export function isDirectionAbroad(text: string): boolean {
  return (
    text.trim().endsWith('?') ||
    directions.some((pattern) => pattern.test(text)) ||
    (conditions.test(text) && !tellsOfPast.test(text))
  )
}

/** "If ...", "When ...": what follows from what; "When Ada was ill, she cut the pay" and Spanish "se lo leyó" tell what was. */
const conditions =
  /^\W*(?:nur |seulement |s[oó]lo |só |apenas |solo |alleen )?(?:si|s['’]ils?|quand|lorsqu\p{L}*|wenn|falls|sobald|solange|se|quando|als|wanneer|indien|zodra|cuando|अगर|यदि|जब)(?=\s|['’])/iu
const tellsOfPast =
  /^\W*(?:cuando|quando|als|quand|lorsqu\p{L}*|जब)(?=\s|['’])[^.;]*(?<!\p{L})(?:\p{L}+(?:ó|aron|ieron|ou|eram|aram|iram|òo?|arono|irono)|fue|era|estaba|tenía|foi|estava|tinha|ebbe|aveva|avait|était|war|hatte|wurde|starb|kam|ging|था|थी|थे|गया|गई)(?!\p{L})|^\W*se (?:(?:lo|la|los|las|le|les|me|te|nos) )?\p{L}+(?:ó|aron|ieron)(?!\p{L})/iu

/** @returns true for headings over manners, over what the learner does, and over the exercise itself */
export function isSheetLabelAbroad(label: string): boolean {
  return [manners, learner, exercise, identity, task].some((pattern) => pattern.test(label))
}

const learner =
  /(?<!\p{L})(?:learner|trainees?|apprenante?s?|stagiaires?|lernende[nrms]?|teilnehm\p{L}+|schüler(?:in)?|aprendi[zc]\p{L}*|alun[oa]s?|formand[oa]s?|alumn[oa]s?|discent[ei]|corsist[aie]|alliev[oaie]|partecipant[ei]|participantes?|cursist(?:e|en)?|deelnemers?|प्रशिक्षु|शिक्षार्थी|प्रतिभागी)(?!\p{L})/iu

const exercise =
  /(?<!\p{L})(?:kurs|lehrgang|cours|formation|curso|formación|formação|corso|cursus|opleiding|dauer|zeit|übung\p{L}*|rollen(?:spiel|anweisung|karte|beschreibung)\p{L}*|schulung|duración|tiempo|ejercicio|hoja de rol|juego de rol|durée|exercice|jeu de rôle|fiche de rôle|duração|tempo|exercício|jogo de papéis|durata|esercizio|gioco di ruolo|scheda|duur|tijd|oefening|rollenspel|rolbeschrijving|अवधि|अभ्यास)(?!\p{L})/iu

const manners =
  /^\W*(?:(?:ihr|sein|su|seu|sua|son|sa|il suo|la sua|zijn|haar) )?(?:auftreten|verhalten|stil|ton|haltung|sprechweise|körpersprache|spielweise|comportement|attitude|manière|style|ton|jeu|estilo|actitud|comportamiento|comportamento|atitude|postura|tom|maneira|atteggiamento|stile|modo|houding|gedrag|manier|toon|stijl|व्यवहार|शैली|अंदाज़|लहजा)(?!\p{L})/iu

const identity = /^(?:name|nombre|nome|nom|naam|नाम|alter|edad|idade|età|âge|leeftijd|rolle|rol|rôle|papel|ruolo)$/iu

/** What whoever practises shall find out, or must not do. */
const task =
  /(?<!\p{L})(?:deve|debe|doit|muss|soll|moet)(?: \p{L}+)? (?:ottenere|scoprire|chiedere|averiguar|obtener|preguntar|obtenir|découvrir|demander|herausfinden|erfragen|descobrir|obter|perguntar|achterhalen|vragen)(?!\p{L})|^\W*(?:non deve|no debe|ne doit pas|darf nicht|não deve|mag niet)(?!\p{L})/iu

const directions: readonly RegExp[] = [
  learner,
  task,
  /^\W*(?:corso|curso|cours|kurs|lehrgang|schulung|formation|formação|formación|cursus|opleiding|scheda|fiche|ficha|hoja|blatt) (?:per|para|pour|für|voor)(?!\p{L})|(?<!\p{L})(?:chi interpreta|qui joue|quien interpreta|quem interpreta|quem representa)(?!\p{L})/iu,
  // "Lo dice soltanto se ...", "‹...›, e tace"
  /^\W*(?:lo (?:dice|ammette)|das (?:sagt|erzählt) (?:sie|er)|(?:il|elle) (?:le dit|l['’]avoue)|diz isso|só diz|dat zegt (?:ze|hij))(?!\p{L})[^.]*(?<!\p{L})(?:se|wenn|falls|si|als)(?!\p{L})/iu,
  /^["“„«][^"“”„«»]*["“”»],? (?:und|et|y|e|en) \p{L}+\.?$/iu,
  // "Fier, moqueur, galant": no deed and no thing
  /^\p{Lu}?\p{Ll}+(?:, \p{Ll}+){2,4}\.?$/u,
  // "Whoever ..., gets ..."
  /^\W*(?:wer|qui|celui qui|celle qui|quien|el que|la que|quem|chi|wie)\s[^.]*(?:,|\bbekommt\b|\bobtient\b|\brecibe\b|\brecebe\b|\briceve\b|\bkrijgt\b)/iu,
  /^\W*जो\s[^।]*(?:उसे|उससे|वह|तो)\s/u,
  // You play ..., the other side, the role
  /(?<!\p{L})(?:sie|du) spiel(?:en|st)(?!\p{L})|(?<!\p{L})spielen sie(?!\p{L})|(?<!\p{L})(?:vous jouez|tu joues|usted interpreta|tú interpretas|você interpreta|vocês? representa|lei interpreta|tu interpreti|u speelt|je speelt|jij speelt)(?!\p{L})|आप .{0,40}(?:भूमिका|किरदार) /iu,
  /(?<!\p{L})(?:rollenspiel|rollenanweisung|rollenkarte|rollenbeschreibung|gegenseite|übungsfall|jeu de rôle|fiche de rôle|mise en situation|juego de rol|hoja de rol|jogo de papéis|será representad[oa]|simulação|gioco di ruolo|simulazione|rollenspel|rolkaart|rolbeschrijving|रोल[ -]?प्ले)(?!\p{L})/iu,
  // A letter's beginning and end
  /^\W*(?:sehr geehrte|liebe[rs]? (?:kolleg|team)|mit (?:freundlichen|besten|herzlichen) grüßen|viele grüße|prezad|cordialmente|atenciosamente|com os melhores|cordialement|bien à vous|chère?s? (?:collègue|équipe|formateur)|estimad|atentamente|saludos|un saludo|cordiali saluti|distinti saluti|gentil[ei] (?:collegh|docent|team)|geachte|met vriendelijke|beste (?:collega|trainer|team)|प्रिय |सादर|धन्यवाद)/iu,
  /^\W*(?:anbei|hier (?:ist|kommt|folgt) (?:der|die|das|ein)|voici|ci-joint|segue o caso|segue a|segue il|aquí (?:va|está|tienen)|ecco (?:il|la|un)|hierbij|bijgaand)(?!\p{L})/iu,
  // How somebody talks, looks and sits
  /^\W*(?:(?:sie|er|dann|anfangs|zuerst|meist|oft|im gespräch) ){0,2}(?:antworte[nt]|antwortet|sprechen|spricht|reden|redet|schauen|schaut|blicken|blickt|unterbrechen|unterbricht|lächeln|lächelt|nicken|nickt|zögern|zögert|schweigen|schweigt|klopfen|klopft|seufzen|seufzt|verschränken|verschränkt|bleiben (?:ruhig|höflich|sachlich)|bleibt (?:ruhig|höflich|sachlich)|werden (?:laut|still|ungeduldig|knapp)|wird (?:laut|still|ungeduldig|knapp))(?!\p{L})(?! (?:\p{L}+ )?(?:sprachen|deutsch|englisch|französisch|mit (?:niemand|keinem|mein|ihr|sein)))/iu,
  /^\W*sie gehen mit dem /iu,
  /(?<!\p{L})(?:não pode|no puede|non può|ne peut (?:pas|rien)|kann|darf|kan|mag)(?!\p{L})[^.;]{0,25}(?:promet|versprech|zusag|belov|garant)/iu,
  /^\W*(?:(?:il|elle|vous|tu|d['’]abord|puis|souvent) ){0,2}(?:réponde?z?|répond|parlez?|parle|regardez?|regarde|interrompt|interrompez|souri[tez]+|hoche|hésitez?|hésite|soupirez?|soupire|reste[zs]? (?:calme|polie?|froide?)|croise[zs]?|hausse[zs]?)(?!\p{L})(?! (?:\p{L}+ )?(?:langues|anglais|français|plus à|de (?:son|sa|ses|votre|vos)))/iu,
  /^\W*(?:(?:él|ella|usted|tú|primero|luego|a menudo) ){0,2}(?:responde[s]?|contesta[s]?|habla[s]? (?:bajo|alto|poco|mucho|despacio|rápido|con)|mira[s]?|interrumpe[s]?|sonríe[s]?|asiente[s]?|duda[s]?|suspira[s]?|cruza[s]?|se cierra|se calla|no (?:grita|levanta|alza))(?!\p{L})/iu,
  /^\W*(?:(?:ele|ela|você|dona|seu|senhora?|primeiro|depois) )?(?:\p{Lu}\p{L}+ )?(?:responde|fala (?:baixo|alto|pouco|muito|devagar|rápido|com)|olha|interrompe|sorri|hesita|suspira|cruza|se cala|se fecha|não (?:grita|levanta|ergue))(?!\p{L})/iu,
  /^\W*(?:(?:lui|lei|egli|ella|tu|prima|poi|spesso) ){0,2}(?:risponde|rispondi|parla (?:piano|forte|poco|molto|lentamente|veloce|a bassa)|guarda|interrompe|sorride|annuisce|esita|sospira|incrocia|si chiude|tace|non (?:grida|urla|alza))(?!\p{L})/iu,
  /^\W*(?:(?:hij|zij|ze|u|je|jij|eerst|dan|vaak) ){0,2}(?:antwoordt?|spreekt? (?:zacht|hard|snel|langzaam|weinig|veel|kort)|praat (?:zacht|hard|snel|langzaam|weinig|veel|kort)|kijkt|onderbreekt|glimlacht|knikt|aarzelt|zucht|zwijgt|blijft (?:kalm|rustig|beleefd))(?!\p{L})/iu,
  /(?:धीरे|ज़ोर से|ऊँची आवाज़ में|कम शब्दों में|छोटे वाक्यों में)[^।]{0,20}(?:बोल|जवाब)/u,
]
