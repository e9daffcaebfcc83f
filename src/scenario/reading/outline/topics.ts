import { asksForOther } from './parts.ts'
import { topicByWords } from './topic-words.ts'

/** What a heading or label announces. The order of `patterns` decides between two that would fit. */
export type Topic =
  | 'name'
  | 'age'
  | 'gender'
  | 'role'
  | 'location'
  | 'header'
  | 'exercise'
  | 'marking'
  | 'mistakes'
  | 'mandate'
  | 'staff'
  | 'handling'
  | 'expert'
  | 'learner_offer'
  | 'learner_goal'
  | 'learner'
  | 'outcome'
  | 'satisfaction'
  | 'current_position'
  | 'decision_criteria'
  | 'objections'
  | 'sub_type'
  | 'power'
  | 'non_negotiables'
  | 'flexible'
  | 'walk_away'
  | 'known_facts'
  | 'emotion'
  | 'urgency'
  | 'behaviour'
  | 'problem'
  | 'position'
  | 'purpose'
  | 'setting'
  | 'situation'
  | 'persona'
  | 'general'

const patterns: readonly (readonly [Topic, RegExp])[] = [
  [
    'behaviour',
    /^(?:(?:only )?(?:if|when|as soon as)|wenn|falls|sobald|si|lorsque|quand|cuando|se|quando)\s(?!asked\b|satisfied\b|gefragt\b|was |what )|\bhow (?:you|to) (?:play|act|perform|behave|talk|react)\b|\b(?:playing|acting) (?:him|her|them|notes|hints|advice|directions)\b/,
  ],
  [
    'header',
    /^(?:from|to|cc|bcc|re|subject|title|titel|titre|título|titolo|à|a|da|oggetto|assunto|sent|von|an|betreff|datum|de|objet|asunto|para|fecha|author|autor(?:in)?|auteure?|versión|versão|version|status of (?:this )?document|last updated|prepared by)$/,
  ],
  [
    'marking',
    /\b(?:assessment (?!mode)|assessment$|(?:what|how) (?:we|the (?:observers?|trainers?|assessors?|coach(?:es)?)|it|will be) (?:is |will )?(?:be )?(?:look(?:s|ed)? (?:at|for|out for)|watch(?:es)?|mark(?:s|ed)?|assess(?:es|ed)?|judged?|score[sd]?|value[sd]?|rated?)|judged by|marking|scoring|scor(?:e|ing) (?:sheet|guide)|rubric|(?<!mode (?:d['’])?)evaluation(?! mode)|grading|mark scheme|^(?:marks?|points?|scores?|punkte|points|puntos|pontos|punti)$|beobachtungsbogen|checklist|observer|feedback (?:sheet|criteria|form)|assessor|examiner'?s?|points? (?:for|awarded)|bewertung\w*|beurteilung\w*|punkte(?:verteilung|vergabe)?$|(?<!modalità (?:di )?)valutazione|griglia|critères d['’]évaluation|beobachtungs\w*|grille|barème|(?<!mode (?:d['’])?)évaluation|rúbrica|(?<!modo (?:de )?)evaluaci[oó]n|puntuaci[oó]n|(?<!modo (?:de )?)avalia[cç][aã]o|pass mark)/,
  ],
  [
    'mistakes',
    /\b(?:(?:common|frequent|typical|usual) (?:mistakes|errors|traps|pitfalls)|pitfalls|mistakes|häufige fehler|erreurs (?:fréquentes|courantes)|errores (?:frecuentes|comunes)|erros (?:comuns|frequentes)|what goes wrong)/,
  ],
  [
    'mandate',
    /\b(?:(?:learner|trainee|participant|seller|buyer|apprenant|stagiaire|lernende[nr]?|alumno|aprendiz)\w*(?:['’]s)?\s+(?:mandate|margin|margins|limits?|authority|room)|mandate of the learner|marges? de (?:l['’]|manœuvre)|margen del|handlungsspielraum|spielraum de[rs] lernenden|what (?!s?he |they |(?:the )?(?:customer|client|patient|caller|witness|tenant|guest)\b)(?:the )?\w+(?: \w+)? (?:may|can|could|is allowed to) (?:offer|grant|give|say|promise|concede|disclose|decide|do|tell)|not to be (?:shown|given|read|seen|handed)(?: out)?\b|do not (?:show|hand)|(?:don['’]t|do not) show|(?:nicht|bitte nicht) zeigen|no mostrar|não mostrar|non mostrare|à ne pas (?:montrer|communiquer)|ne pas (?:lui|leur) (?:dire|montrer|révéler)|keep (?:this )?(?:from|away from) the (?:actor|character|customer|client)|(?:for|to) (?:the )?(?:learner|trainee|participant|student)s?(?: only|['’]s eyes)?\b|for (?:the )?(?!actor|role|character|bot|customer|client|patient|simulated)\w+(?: \w+)? (?:only|alone)\b|(?:nur|ausschließlich) für (?:den |die )?(?!schauspiel|rollen|darstell|kund|figur)|(?:réservé|uniquement|seulement) (?:à|pour|aux?) |à l['’](?:attention de l['’])?apprenant|(?:s[oó]lo|solo|únicamente|apenas|somente|exclusiv\w*|soltanto) (?:para|per|pour|do|da|del|dello)\b|(?:para|per) (?:el|la|o|a|il|lo|l['’])\s?(?:alumn|formand|aprendiz|participante|partecipante|apprendista|corsist)|learner(?:['’]s)? (?:information|only|side|brief\w*|instructions?)|information for (?:the )?(?:learner|trainee|participant)|only the learner|\((?:learner|buyer|seller) side\))/,
  ],
  [
    'staff',
    /\b(?:(?:notes?|hints?|information|instructions?|guidance|tips|annexe?|appendix|only)?\s?(?:for|to) (?:the )?(?:trainers?|facilitators?|coach(?:es)?|instructors?|staff|assessors?|observers?|moderators?)|(?:trainer|facilitator|instructor|coach|moderator)(?:['’]?s)? (?:notes?|only|guide|information|hints?|eyes)|debrief\w*|nachbesprechung|auswertung|after the (?:talk|call|exercise|role[- ]?play|conversation|session)|reflection|^(?:facilitators?|moderators?|observers?)$|not to be (?:discussed|mentioned|covered)|do not (?:discuss|mention)|out of scope|off[- ]limits for|props?|materials?|set[- ]?up|timing|notes? (?:aux?|pour les?) (?:formateurs?|animateurs?)|hinweise? f[uü]r (?:den |die )?trainer\w*|notas? para (?:el|la|los|las|o|a|os|as) (?:formador|entrenador|instructor|docente|observador|facilitador|treinador)\w*|f[uü]r (?:den |die )?(?:trainer|moderator|beobachter|kursleit)\w*|pour (?:le|la|les|l['’])\s?(?:formateur|formatrice|animat|observat)\w*|para (?:el|la|los|o|a|os) (?:formador|facilitador|observador|docente)\w*|per (?:il|lo|la|i|gli|l['’])\s?(?:formator|docent|osservator|istruttor|trainer)\w*|note per|nicht thema|attention)\b/,
  ],
  [
    'handling',
    /\b(?:good (?:handling|practice|conduct|performance|answers?|approach|questions?)|best practice|ideal (?:approach|handling|course|conduct)|what (?:good|success|excellent) looks like|model (?:answer|solution)|suggested (?:approach|answer|steps|solution)|recommended (?:approach|steps)|tips? for (?:the )?(?:learner|trainee)|guidance|key messages|do['’]?s and don['’]?ts|(?:what )?(?:the )?\w+ should (?:end|leave|come away|finish|go away) with|expected (?:from|of) the learner|learning (?:goals?|objectives?|outcomes?|points?|aims?)|objectifs? (?:pédagogiques?|d['’]apprentissage)|bonnes? pratiques?|lernziele?|musterl[oö]sung|gutes vorgehen|objetivos? (?:de aprendizaje|pedagógicos?|de aprendizagem)|buenas? prácticas?|skills? (?:practi[cs]ed|trained)|competenc(?:y|ies|es))\b/,
  ],
  [
    'expert',
    /\b(?:learn(?:ing)?[ _-]?mode|mode (?:apprentissage|lernen)|lernmodus|modo (?:aprendizaje|aprender)|coach|mentor|expert(?!ise)|trainer|tutor|formateur|formatrice|experte|experto|expertin|formador|formadora|esperto|esperta|modalità apprendimento|ausbilder(?:in)?)\b(?!.*\bassess)/,
  ],
  [
    'learner_offer',
    /(?:what (?:the )?(?:learner|you|trainee|rep|seller|participant) (?:offers?|sells?|brings?|proposes?|can offer)|^(?:you sell|your offer|our offer|the offer|offer|product|the product|products?|solution|the proposal|proposal|(?:offre|oferta|angebot|das angebot|produkt|produit|producto)(?: .*)?|(?:was|o que|ce que|lo que|qué) .*(?:bietet|vend\w*|offre\w*|ofrece))$)/,
  ],
  [
    'learner_goal',
    /(?:^(?:goals?|aims?|targets?|your (?:goal|task|mission|aim|job|objective)|task|mission|objectives?|aufgabe|deine aufgabe|ihre aufgabe|ziel\w*|(?:votre |mon )?(?:objectif|but|mission|tâche)|(?:tu |su |seu |sua )?(?:objetivo|meta|tarea|tarefa)|(?:ihr|dein) (?:ziel|auftrag))(?: (?:today|of the (?:talk|call|conversation|exercise|meeting|session)|for (?:the )?(?:learner|you|today)|heute))?$|(?:learner|trainee|participant|apprenant|lernende[nr]?|alumno)(?:['’]?s)? (?:goal|task|aim|objective|mission|job)|(?:goal|task|aim|objective|job) (?:of|for) the (?:learner|trainee|participant)|(?:ziel|aufgabe|auftrag) (?:de[rsn]|für die|für den) (?:lernenden|teilnehmer\w*)|objectif de l['’]apprenant|objetivo del? |^(?:(?:your|the|learner) )?(?:assignment|brief|challenge|job to do)$|^(?:the task|the goal|the aim|obiettivo|compito|il tuo compito|auftrag|der auftrag|consigne|la consigne|a sua tarefa|o objetivo|el objetivo)$|what (?:you|the learner) (?:should|must|has to|have to|needs? to) (?:achieve|do|find out|reach))/,
  ],
  [
    'learner',
    /\b(?:learner|trainee|participant|student role|^the (?:student|candidate) (?:is|plays|will be)$|apprenant\w*|stagiaire|lernende[nr]?|teilnehmer\w*|alumno|alumna|aprendiz|participante|corsista|^(?:you are|you play|your (?:role|part|side))\b|^(?:ihre|deine) (?:rolle|seite)$|^(?:votre|ton) (?:rôle|côté)$|^(?:tu|su) (?:papel|rol|parte)$|^o (?:seu|teu) papel$|^il (?:tuo|suo) ruolo$|the seller|caller['’]s agent)\b/,
  ],
  [
    'outcome',
    /\b(?:(?:good|best|positive|bad|possible|desired|ideal|worst|negative) (?:outcomes?|end(?:ing)?s?|results?|close)|success(?: criteria| means)?|outcomes?|satisfied (?:if|when)|happy (?:if|when)|ends? well|convinced (?:if|when)|zufrieden,? wenn|gutes ende|issue positive|satisfaite? si|satisfech[oa] si|bon résultat|buen (?:final|resultado)|ergebnis|the (?:talk|call|meeting) ends)\b/,
  ],
  ['satisfaction', /\b(?:satisfaction|satisfied with|zufriedenheit|satisfacción|satisfação)\b/],
  [
    'non_negotiables',
    /(?<![\p{L}])(?:(?:nicht|kein\w*|nao|não|non) (?:verhandel\w*|negocia\w*|cede)|nunca (?:cede|acepta|aceita)|pas négociable|ne (?:cède|négocie) pas|not (?:up )?for discussion|not on the table|no (?:cede|se negocia)|ne cède pas|gibt nicht nach|must[- ](?:keep|have|haves|haves?|stay|get)|non[- ]?negotiables?|not negotiable|red lines?|deal[- ]?breakers?|fixed points?|will not (?:move|give)|cannot (?:move|give|change)|nicht verhandelbar|unverhandelbar|non négociables?|lignes? rouges?|no negociables?|líneas? rojas?|inegociáve(?:l|is))\b/u,
  ],
  [
    'flexible',
    /(?<![\p{L}])(?:pued[eo] (?:ceder|mover|cambiar)|pode (?:ceder|mexer|mudar|negociar)|può (?:cedere|trattare|cambiare)|peut (?:céder|bouger)|wo (?:sie|er) (?:nachgeben|sich bewegen) kann|kann nachgeben|zugeständnisse|can (?:move|give|trade|flex|be discussed)|may (?:move|give|trade)|flexib\w*|negotiable|tradeables?|tradables?|concessions?|room (?:to|for) (?:move|man\w+|negotiat\w+)|give[- ]?aways?|open to|verhandelbar|beweglich|négociables?|negociables?|flexível|souplesse)\b/u,
  ],
  [
    'walk_away',
    /\b(?:(?:vai(?:-se)? embora|se va|se levanta|levanta-se|part|se lève|geht|steht auf|bricht ab|se ne va),? (?:se|si|quand|wenn|cuando|quando)\b|walk[- ]?away|bottom line|batna|reservation price|lowest|floor price|limits?|schmerzgrenze|untergrenze|point de rupture|límite|limite)\b/,
  ],
  [
    'objections',
    /\b(?:objections?|objection (?:library|list)|push[- ]?back|reservations|doubts|einw[aä]nde|vorbehalte|objeciones|objeç[õo]es|réticences|what (?:s?he|they)(?: will|['’]ll| may| might)? (?:say|object)s?|typical (?:lines|sentences|phrases|questions))\b/,
  ],
  [
    'decision_criteria',
    /\b(?:how \S+(?: \S+)? (?:decides?|chooses?|buys?)|decides? (?:on|by)|what \S+(?: \S+)? decides? (?:on|by)|what (?:moves|convinces|persuades) \S+|decision|criteria|what (?:matters|counts|is important)|priorit(?:y|ies)|buying (?:motives?|criteria)|wishes|requirements?|entscheidung\w*|kriterien|worauf .* achte\w*|wie \S+ entscheidet|critères|comment (?:elle|il) décide|criterios|cómo decide|critérios|como decide)\b/,
  ],
  [
    'known_facts',
    /\b(?:what \S+(?: \S+){0,2} (?:knows?|saw|heard|remembers?|can (?:tell|say))|answers? truthfully|if asked|when asked|on (?:request|asking)|history|facts? (?:to be )?(?:disclosed|known)|known facts|knows|was \S+(?: \S+)? wei(?:ß|ss)|ce qu(?:['’]|e )\S*(?: \S+)? sait|lo que (?:sabe|\S+ sabe)|o que \S+ sabe)\b/,
  ],
  [
    'current_position',
    /\b(?:(?:current|present|existing) (?:position|situation with|suppliers?|product|solution|system|practice|set-?up|arrangement|provider|treatment|stance|view|habits?|prescri\w+|contract)|\S+ present position|status quo|today['’]s solution|currently|aktuelle (?:lösung|haltung)|derzeitige \w+|heutige lösung|position actuelle|situation actuelle|situación actual|posición actual|situação atual|posição atual)\b/,
  ],
  ['sub_type', /\bsub[- ]?type\b/],
  [
    'power',
    /\b(?:power(?: dynamics?| balance)?|hierarchy|machtverhältnis\w*|hiérarchie|rapport de force|poder|jerarquía|relación de poder)\b/,
  ],
  [
    'emotion',
    /\b(?:feel(?:s|ings?)?|emotion(?:s|al)?(?: state)?|mood|state of mind|gefühl\w*|stimmung|emotion(?:en)?|gefühlslage|ressent(?:i)?|émotions?|humeur|état d['’]esprit|siente|sentimientos?|emociones|emoção|emoções|sente|estado (?:emocional|de ánimo))(?![\p{L}])/u,
  ],
  ['urgency', /\b(?:urgency|how urgent|dringlichkeit|urgence|urgencia|urgência)\b/],
  [
    'behaviour',
    /\b(?:behaviou?rs?|behaves?|conduct|manner|style|his way|her way|reactions?|reacts?|how (?:s?he|they|\S+) (?:talks?|speaks?|acts?|comes? across|behaves?|reacts?|responds?)|in the (?:talk|call|meeting|conversation|interview)|during the|personality|character traits?|tone|acting|stage directions?|triggers?|turning points?|lines|closes up if|opens up if|verhalten|auftreten|art|reaktion(?:en)?|im gespräch|comportement|réactions?|attitude|pendant l['’]entretien|comportamiento|comportamento|conducta|reacciones|actitud|cómo (?:se comporta|reacciona|habla)|modo)(?![\p{L}])/u,
  ],
  [
    'position',
    /\b(?:position|demands?|claims?|asks? for|wants?|what (?:s?he|they|\S+) (?:asks?|demands?|wants?)(?: for)?|interests?|forderung\w*|anliegen der|demande|exige|pide|exige|reivindica\w*|quer)\b/,
  ],
  [
    'problem',
    /\b(?:complaints?|problem|issue|the matter|reason for (?:the )?(?:visit|call|contact)|why (?:s?he|they|\S+) (?:comes?|calls?|writes?|is here)|presenting (?:complaint|problem)|concerns?|needs?|request|enquiry|inquiry|anliegen|beschwerde\w*|motif|problème|réclamation|motivo|problema|consulta|queja|reclamação|pedido)(?![\p{L}])/u,
  ],
  [
    'location',
    /^(?:(?:home )?(?:location|place|city|town|address|residence|region|lives in|lives at|lives|home|based in)|ort|wohnort|stadt|standort|lieu|ville|domicile|adresse|lugar|ciudad|ubicación|localidad|domicilio|cidade|local|morada|residência|residenza|città|luogo|vive en|vive in|wohnt in|habite à|mora em|स्थान|शहर)$/,
  ],
  [
    'name',
    /^(?:(?:full |first )?name|nom(?: et prénom)?|prénom|nombre(?: completo| y apellidos)?|nome(?: completo)?|nome e cognome|name und vorname|vor- und nachname|नाम)$/,
  ],
  ['age', /^(?:age|years|years old|alter|età|âge|edad|idade|आयु|उम्र)$/],
  ['gender', /^(?:gender|sex|geschlecht|sesso|sexe|genre|sexo|género|gênero|लिंग)$/],
  [
    'role',
    /^(?:role|job title|job|occupation|profession|function|designation|beruf|stelle|tätigkeit|functie|beroep|emploi|empleo|yrke|zawód|stanowisko|rolle|funktion|position in \w+|poste|métier|fonction|rôle|profession|cargo|puesto|profesión|ocupación|rol|professione|ruolo|mestiere|profissão|função|papel|पेशा|भूमिका)$/,
  ],
  [
    'purpose',
    /^(?:purpose|intent|aim of (?:the )?(?:training|exercise|session)|zweck|finalité|propósito|finalidad|finalidade)$/,
  ],
  [
    'exercise',
    /^(?:level|audience|target (?:group|audience)|for|group|module|course|programme|program|session|lesson|day|seminar|language|format|participants|(?:duration|length)(?: of .*)?|running time|time (?:limit|allowed|frame|needed)|dauer(?: de[rs] .*)?|durée(?: .*)?|duración(?: .*)?|duração(?: .*)?|durata(?: .*)?|spieldauer|feedback(?: time)?|temps|tempo|minutes|kurs|modul|seminar|cours|curso|corso|sprache|langue|idioma|lingua|zielgruppe|gruppe|public|destinataires|nivel|niveau|nível|livello|público|difficulty|schwierigkeit|code|id|sheet|no|nr|number|case no|reference|ref|exercise(?: no)?|übung|ejercicio|exercice|esercizio|edition|revision|stand|written by|developed by|owner of (?:this )?document|copyright|licen[cs]e|disclaimer|disclosure|preparation(?: time)?|vorbereitung)$/,
  ],
  [
    'setting',
    /^(?:(?:the )?(?:setting|place|venue)|where|when|time|date(?: (?:and time|of the (?:scene|talk|meeting|call|visit|conversation)))?|(?:place and time|time and place|where and when|when and where|date and place)|channel|medium|location of the (?:talk|meeting|conversation|visit)|meeting place|treffpunkt|ort und zeit(?:punkt)?|zeit und ort|zeit|wann(?: und wo)?|wo(?: und wann)?|lieu et (?:heure|date|moment)|quand(?: et où)?|où(?: et quand)?|cadre|lugar y (?:hora|fecha|momento)|cuándo y dónde|dónde y cuándo|fecha y lugar|local e (?:hora|data)|onde e quando|quando e onde|luogo e (?:ora|data)|dove e quando|quando e dove|rahmen|ambientazione)$/,
  ],
  [
    'situation',
    /\b(?:what (?:it|this) is about|worum (?:es )?geht|de quoi il s['’]agit|de qué se trata|qué pasó|what (?:went|has) \w+|scene|situation|scenario|context|case|setting|incident|what happened|the event|events?|ausgangslage|ausgangssituation|szene|kontext|vorfall|sachverhalt|situación|contexto|escena|caso|situação|cena|incidente|contexte|scène|faits|hechos|fakten|the facts|facts|fatos|historia|story)(?![\p{L}])/u,
  ],
  [
    'persona',
    /\b^(?:who|wer|qui|quien|quem|chi)$|zur person|(?:mode|modo|modalità)(?: de| di| d['’])?\s?(?:évaluation|evaluación|avaliação|valutazione)|(?:assess(?:ment)?[ _-]?mode|try[ _-]?mode|bot|persona|character|interviewee|role[- ]?play(?:er)?(?: role)?|counterpart|contact|client|customers?|patient|the person|your person|who (?:you|they) (?:meet|talk|speak|face)|who is (?:s?he|who)|about (?:him|her)|visitor|caller|guest|employee|complainant|resident|policyholder|policy holder|insured(?: person)?|borrower|student|pupil|citizen|passenger|travell?er|subscriber|user|suspect|partner in the talk|opposite number|volunteer|volunteering|subordinate|team member|colleague|(?:practice|training|conversation|talk|exercise) partner|the other (?:side|party)|playing|übungspartner(?:in)?|partenaire|interviewpartner(?:in)?|paziente|personaggio|versicherte[rnm]?|mieter(?:in)?|antragsteller(?:in)?|schüler(?:in)?|élève|inquilin[oa]|asegurad[oa]|alumn[oa] difícil|usuari[oa]|trabajador[a]?|utente|funcionári[oa]|inquilin[oa]|tenant|parent|claimant|applicant|candidate|witness|member|actor(?!s)|standardi[sz]ed patient|simulated patient|owner|donor|prospect|buyer|gegenüber|kund(?:e|in)|patient(?:in)?|gesprächspartner(?:in)?|figur|mitarbeiter(?:in)?|bewerber(?:in)?|cliente?|patiente?|personnage|interlocut\w+|salari[ée]e?|usager|locataire|paciente|personaje|interlocutor[a]?|empleado|empleada|personagem|figura)(?![\p{L}])/u,
  ],
  [
    'general',
    /\b(?:background|numbers?|figures?|money|budget|family|health|worries|fears?|relations?(?:hips?)?|team|history|experience\w*|work|home|plan|profile|details|about|reaction|learner|view|needs?|comparing|memory|habits?|hintergrund|zahlen|familie|arrière-plan|chiffres|antecedentes|cifras|números|historique|notes?|annexe?|appendix|anhang|anexo|role information)\b/,
  ],
]

/** Word boundaries of regular expressions do not know Devanagari: plain words are enough there. */
const devanagari: readonly (readonly [Topic, RegExp])[] = [
  ['marking', /मूल्यांकन|अंक/u],
  ['learner_goal', /उद्देश्य|लक्ष्य|आपका काम/u],
  ['learner', /प्रशिक्षु|शिक्षार्थी|सीखने वाला/u],
  ['objections', /आपत्ति/u],
  ['emotion', /भावना|मनोदशा/u],
  ['behaviour', /व्यवहार|प्रतिक्रिया/u],
  ['problem', /समस्या|शिकायत/u],
  ['persona', /ग्राहक|पात्र|मरीज|व्यक्ति|किरदार/u],
  ['situation', /स्थिति|घटना|परिस्थिति/u],
  ['general', /पृष्ठभूमि|परिवार|पैसा/u],
]

/** @returns what a heading or label announces, or null when it is none of the usual ones. */
export function topicOf(label: string): Topic | null {
  if (label.length > longestRemembered) return match(label)
  const known = remembered.get(label)
  if (known !== undefined) return known
  const topic = match(label)
  if (remembered.size >= 2_000) remembered.clear()
  remembered.set(label, topic)
  return topic
}

/**
 * @returns true for a heading that hands the sheet to whoever plays the character ("for the person in the patient's chair",
 * "réservé à qui joue la cliente"): what it keeps from others, it does not keep from the character.
 */
export function isForActor(label: string): boolean {
  return (forActor.test(label) || keptFromLearner.test(label)) && !withheld.test(label)
}

/** @returns true for a heading that keeps what follows from the actor ("not for the role-player"). */
export function isWithheld(label: string): boolean {
  return withheld.test(label)
}

const withheld =
  /\b(?:not (?:to be )?(?:shown|given|handed|read|seen|for)|(?:do not|don['’]t) (?:show|hand|give)|keep (?:this )?(?:away )?from|unseen by)\b.*\b(?:actor|role[- ]?player|whoever|person|bot|colleague)|nicht (?:für|an) (?:den |die )?(?:schau|rollen|darstell)|pas (?:à|pour) /i

/** "Counterpart sheet, not to be shown to the learner": whoever may not see it, the character may. */
const keptFromLearner =
  /\b(?:counterpart|character|opponent|other side|other party|role)(?:['’]s)? (?:sheet|brief(?:ing)?|card|notes)\b.*\b(?:not (?:to be )?(?:shown|given|handed|read|seen)|(?:do not|don['’]t) (?:show|hand|give))\b.*\b(?:to|by) (?:the )?(?:learner|trainee|participant|student)s?\b/i

const forActor =
  /\b(?:(?:sheet|brief|card|notes|instructions|text) for the (?:interviewee|witness|client|patient|customer|caller|tenant|guest|visitor|resident|character)\b|(?:for|to|reading for) (?:whoever|the (?:person|colleague|one|volunteer|actor|actress|role[- ]?player)s?)\b(?! who (?:is learning|practi[sc]es))|in the (?:customer|client|patient|visitor|guest|witness)['’]?s? (?:chair|seat)|role[- ]?player['’]?s? (?:brief|sheet|card)|(?:para|per|pour|à) (?:la persona |la personne |a pessoa |chi |quien(?:es)? |quem |qui |celui qui |celle qui )+(?:que )?(?:interpret|hace|haga|jou|incarn|faz|fa|recit|represent)\p{L}*|(?:personne|persona|pessoa) (?:qui|que|che) (?:joue|interpreta|hace de|faz)|(?:person|kolleg\p{L}+|diejenigen?|derjenigen?),? (?:die|der|welche) .{0,40}(?:spielt|darstellt)|(?:rollen|schau)spieler\p{L}*|darsteller\p{L}*|(?:voor|aan) (?:de )?(?:acteur|actrice|trainingsacteur|wie .{0,20}speelt))(?![\p{L}])/iu

/** The same label is asked for at every passage below it. */
const remembered = new Map<string, Topic | null>()
const longestRemembered = 200

/** `persona_name`, `Client's age`: the field is the character's, as fields without an owner are. */
const personasField =
  /^(?:(?:ai )?persona|character|bot|client|customer|patient|counterpart)(?:['’]s)? (?=(?:name|age|gender|sex|role|job|job title|occupation|city|town|place|location|residence)$)/

function match(label: string): Topic | null {
  const bare = label
    .toLowerCase()
    .replace(/(?<=\p{L})_(?=\p{L})/gu, ' ')
    .replace(/[“”"«»*_]/g, '')
    .replace(/\s+/g, ' ')
    .trim()
    .replace(personasField, '')
  if (bare === 'you') return 'learner'
  if (isForActor(label)) return 'general'
  if (isWithheld(label)) return 'mandate'
  if (asksForOther(label)) return 'persona'
  const wanted = withoutAccents(bare)
  for (const [topic, pattern] of withoutAccentsPatterns) if (pattern.test(wanted)) return topic
  for (const [topic, pattern] of devanagari) if (pattern.test(bare)) return topic
  return topicByWords(bare)
}

/** `\b` and `\w` know no accents, so labels and patterns are compared without them. */
function withoutAccents(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{Mn}/gu, '')
    .replaceAll('ß', 'ss')
    .replaceAll('œ', 'oe')
}

const withoutAccentsPatterns = patterns.map(
  ([topic, pattern]) => [topic, new RegExp(withoutAccents(pattern.source), pattern.flags)] as const,
)

/** Topics under which only learner or trainer read: what stands there is not the character's knowledge. */
export const trainerTopics: ReadonlySet<Topic> = new Set<Topic>([
  'marking',
  'mistakes',
  'mandate',
  'staff',
  'handling',
  'learner_goal',
  'expert',
  'header',
  'exercise',
  'purpose',
])
