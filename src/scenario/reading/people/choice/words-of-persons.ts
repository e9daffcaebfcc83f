/** Words around a name by which a document says who somebody is, in the languages that scenarios are written in. */

const words = (list: string): RegExp =>
  new RegExp(
    `(?<![\\p{L}\\p{M}])(?:${list.trim().split(/\s+/).join('|').replaceAll('_', ' ')})(?![\\p{L}\\p{M}])`,
    'iu',
  )

/** Whom learners sit opposite. */
export const counterpart = words(`
  client customer patient tenant caller guest witness applicant candidate resident buyer owner shopkeeper parent complainant claimant visitor traveller
  passenger borrower member subscriber employee colleague_in_question interviewee farmer neighbour landlord supplier persona character counterpart actor
  kunde kundin patient patientin mieter mieterin anrufer anruferin gast zeuge zeugin bewerber bewerberin eigentümer inhaber inhaberin figur rolle
  cliente client cliente patiente locataire témoin propriétaire personnage paciente inquilino inquilina testigo huésped dueño dueña personaje
  inquilina inquilino hóspede testemunha personagem paziente inquilino testimone ospite personaggio klant patiënt huurder getuige gast personage
  klient klientka pacjent pacjentka kund patienten hyresgäst`)

/** Who stands above somebody. */
export const superior = words(`
  boss manager supervisor head director line_manager team_lead team_leader chief ceo principal headteacher owner_of superior
  chef chefin leiter leiterin vorgesetzte vorgesetzter direktor direktorin jefe jefa director directora directeur directrice patron patronne
  chefe gerente diretor diretora coordenador coordenadora direttore direttrice capo responsabile leidinggevende baas teamleider szef kierownik kierowniczka chefen`)

/** Who holds the training. */
export const trainer = words(`
  trainer trainers coach facilitator instructor tutor author assessor observer moderator writer consultant training l&d learning_and_development academy
  trainerin kursleitung kursleiterin verfasser verfasserin formateur formatrice animatrice animateur formador formadora instructor instructora
  facilitador facilitadora formatore formatrice docente opleider trainster szkoleniowiec trenerka trener utbildare kursledare`)

/** Who learns. */
export const learner = words(`
  learner learners trainee trainees participant participants student_role new_starter newcomer newly apprentice you_play
  lernende lernender lernenden teilnehmer teilnehmerin teilnehmende apprenant apprenante stagiaire participante alumno alumna formando formanda
  aprendiz corsista partecipante cursist deelnemer deelnemer kursant kursantka uczestnik deltagare deltagaren`)

/** Others who only have to do with the matter. */
export const bystander = words(`
  colleague colleagues co-worker coworker neighbour neighbor friend predecessor successor flatmate lodger assistant secretary receptionist lawyer
  solicitor accountant doctor nurse plumber electrician driver inspector officer councillor mayor journalist rep salesman saleswoman agent late former previous
  kollege kollegin nachbar nachbarin freund freundin vorgänger vorgängerin anwalt anwältin collègue voisin voisine ami amie prédécesseur avocat
  compañero compañera vecino vecina amigo amiga antecesor abogado abogada colega vizinho vizinha antecessor advogado advogada
  vicino vicina amico amica collega predecessore avvocato buurman buurvrouw vriend vriendin voorganger sąsiad sąsiadka kolega koleżanka granne kollega`)

/** Relatives. */
export const relation = words(`
  husband wife son daughter brother sister mother father mum mom dad uncle aunt cousin nephew niece grandson granddaughter grandmother grandfather
  grandchild partner ex-husband ex-wife fiancé fiancée twin twins baby toddler child boy girl brother-in-law sister-in-law mother-in-law father-in-law
  stepson stepdaughter ex mann ehemann frau ehefrau sohn tochter bruder schwester mutter vater onkel tante enkel enkelin neffe nichte partnerin
  mari femme fils fille frère sœur mère père oncle tante neveu nièce petit-fils petite-fille conjoint conjointe
  marido esposo esposa mujer hijo hija hermano hermana madre padre tío tía sobrino sobrina nieto nieta
  mulher filho filha irmão irmã mãe pai tio tia sobrinho sobrinha neto neta
  marito moglie figlio figlia fratello sorella madre padre zio zia nipote
  man vrouw zoon dochter broer zus moeder vader oom tante kleinzoon kleindochter
  mąż żona syn córka brat siostra matka ojciec make hustru son dotter bror syster mamma pappa
  पति पत्नी बेटा बेटी भाई बहन माँ माता पिता बहू सास ससुर दादी दादा`)

/** What cannot be talked with. */
export const thing = words(`
  dog dogs cat cats horse pony mare puppy kitten cow cows goat parrot rabbit pet boat ship vessel ferry trawler truck van car lorry tractor firm company
  shop brand product app software system tool device machine programme project called_the hund hündin katze pferd schiff boot firma chien chat cheval bateau
  entreprise société perro perra gato caballo barco empresa cão cadela cavalo barca cane gatto cavallo azienda hond kat paard boot bedrijf pies kot hund katt`)

export const feeling = words(`
  feels? feeling feelings want wants wanted wishes fears? afraid worr\\w+ anxious hopes? needs angry anger upset annoyed irritated tired exhausted nervous suspicious sceptical skeptical
  ashamed embarrassed hurt guilty guilt frustrat\\w+ furious scared defensive proud polite blunt brusque quiet shy sharp dry stubborn believes thinks refuses insists objects
  doubts prefers resents distrusts mistrusts trusts hates loves likes cares expects convinced impatient lonely bitter grieving disappointed offended
  fühlt will möchte wünscht fürchtet angst sorgt sorge sorgen hofft braucht wütend ärgert verärgert müde erschöpft misstrauisch stolz schämt verletzt enttäuscht glaubt weigert
  veut souhaite craint peur inquiète inquiet espère besoin colère fâchée? fatiguée? méfiante? fière? honte déçue? croit refuse
  quiere desea teme miedo preocupad[oa] preocupa espera necesita enfadad[oa] enojad[oa] cansad[oa] nervios[oa] desconfía orgullos[oa] cree siente harta? harto
  quer deseja teme medo preocupad[oa] espera precisa zangad[oa] irritad[oa] cansad[oa] desconfia orgulhos[oa] acha sente
  vuole desidera teme paura preoccupat[oa] spera arrabbiat[oa] stanc[oa] diffida orgoglios[oa] crede sente
  wil wenst vreest bang bezorgd hoopt nodig boos moe wantrouwig trots gelooft voelt
  chce boi obawia martwi zły zła czuje vill känner rädd orolig arg trött hoppas चाहती चाहता डर चिंता नाराज़ गुस्सा`)

export const conduct = words(`
  opens_up open_up softens? thaws? warms? clams shuts_down gets_(?:short|cold|angry|loud|louder|quiet|defensive|cross) goes_(?:quiet|silent|cold|stiff) hangs_up walks_out calms? relaxes bristles?
  snaps interrupts changes_the_subject stares shrugs sighs nods cries laughs jokes deflects evades answers_(?:only|in|with|curtly|briefly|short|slowly) replies repeats talks_(?:fast|slowly|a_lot|over)
  speaks_(?:fast|slowly|softly|quietly|in) raises_(?:her|his|their) crosses_(?:her|his) folds_(?:her|his) looks_(?:at|away|down) becomes turns_(?:away|cold) withdraws agrees gives_in backs_down
  reacts responds accepts concedes leaves_if
  öffnet_sich wird_(?:laut|still|ruhig|weich|kurz) schweigt reagiert antwortet unterbricht weicht_aus taut_auf verschließt beruhigt lenkt_ein
  s['’]ouvre se_ferme se_tait s['’]énerve s['’]adoucit répond réagit coupe se_calme
  se_abre se_cierra se_calla se_enfada se_ablanda responde reacciona interrumpe se_calma
  abre-se fecha-se cala-se irrita-se acalma-se responde reage
  si_apre si_chiude tace si_arrabbia risponde reagisce si_calma
  reageert antwoordt zwijgt wordt_(?:boos|stil|kortaf) ontdooit`)

export const speech = words(`
  says? said tells told asks asked replies answers complains claims repeats insists explains will_say mentions calls rang phoned shouts whispers argues
  sagt meint fragt antwortet behauptet erklärt dit demande répond affirme dice pregunta contesta afirma diz pergunta responde afirma dice chiede risponde zegt vraagt antwoordt mówi pyta säger frågar`)

/** What the reader, or the learner, does with whom they practise with; the words right before a name. */
export const meeting =
  /(?<![\p{L}])(?:meet(?:s|ing)?|talk(?:s|ing)?|speak(?:s|ing)?|visit(?:s|ing)?|see(?:s|ing)?|call(?:s|ing)?|ring(?:s|ing)?|interview(?:s|ing)?|conversation|appointment|practi[sc]e|face|facing|opposite|across|look(?:s|ing)? for|sit down|play(?:s|ed|ing)?|advise|counsel|convince|persuade|help|support|calm|question|approach|treffen|triffst|trifft|sprechen|sprichst|spricht|gespräch|besuch(?:en|st|t)?|gegenüber|spiel(?:en|st|t)?|rencontre[rz]?|parle[rz]?|entretien|rendez-vous|visite[rz]?|face|joue[rz]?|reunión|hablar|habla|hablas|entrevista|visita|cita|enfrente|interpreta|reunião|falar|fala|conversa|conversar|frente|incontr\p{L}*|parlare|parli|colloquio|gesprek|praat|spreekt|ontmoet|tegenover|speelt|spotk\p{L}+|rozm\p{L}+|möter|träffar|pratar|samtal)(?: \p{L}+){0,3},?\s["“„«]?$/iu
