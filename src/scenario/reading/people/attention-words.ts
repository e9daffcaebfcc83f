/** Wordings by which a document says who takes part in a talk, and as whom. */

/** Says of somebody that they are not in the talk. */
export const takesNoPart =
  /\b(?:(?:does|do|will|did|can)(?:n['’]t| not) (?:take part|attend|appear|come into|be (?:in the room|present|there|reached|met))|(?:is|are|be)(?:n['’]t| not) part of|asleep in|wait(?:s|ing)? outside|not (?:present|in the room|going to be met|part of (?:this|today)|here today|your (?:task|job|concern))|takes no part|(?:is|are) (?:still )?(?:on (?:sick |maternity |paternity |parental )?leave|on holiday|away|abroad) (?:until|till|this week|today|for)\b|has no (?:say|part|role) in|(?:is|are|has been) (?:long )?(?:settled|closed|over) and|(?:will not|won['’]t|(?:will|['’]ll) never|never) (?:meet|see|speak (?:to|with)|talk (?:to|with)|hear) (?:her|him|them)\b|not to be met|(?:interviewed|heard|spoken to|seen) (?:already|yesterday|last week)|(?:already|yesterday) (?:interviewed|heard)|mentioned(?: only|,? (?:does|do) not)|(?:sólo |solo )?mencionad[oa]s?,? no aparece|n['’]apparaît pas|no aparece|não aparece|non compare|tritt nicht auf|komt niet voor|no part in (?:this|the)|nicht (?:anwesend|dabei|ihre aufgabe|deine aufgabe|teil)|nimmt nicht teil|(?:bereits|schon) gesprochen|ne (?:participe|prend) pas|n['’]est pas (?:présente?|là)|pas présente?|no (?:participa|está presente|asiste|interviene|viene a la (?:cita|oficina|reunión|escena|sala))|não (?:participa|está presente)|non (?:partecipa|è presente|c['’]entra)|niet (?:aanwezig|bij|jouw taak|uw taak)|doet niet mee)(?![\p{L}])/iu
export const learnersPart =
  /\b(?:is|ist|est|es|é|è) (?:the )?(?:role of|played by|the part of|la parte de|le rôle de|die rolle)? ?(?:the |der |de[sl]? |l['’])?(?:learner|participant|trainee|lernenden?|teilnehmenden|participante|alumno|apprenante?|stagiaire|deelnemer)|\(\s*[^()]{0,30}\b(?:learner|participant|trainee|participante|alumn[oa]|formand[oa]|apprenante?|stagiaire|lernende\p{L}*|corsista|partecipante|cursist|deelnemer|you)\s*\)/iu

/** "Please work on her pauses", "Her weakness as a learner": said of whoever is trained. */
export const isTrained =
  /\b(?:please |to )?(?:work(?:s|ing)? on|coach(?:es|ing)?|train(?:s|ing)?) (?:her|his|their) (?:\p{L}+ ?){1,3}(?=[.,;]|$)|\b(?:please )?(?:coach|train|prepare) (?:her|him) (?:to|for|before|in|on)\b|\b(?:her|his) (?:weakness|weak spot|learning goal|training need|development goal)(?:es|s)? (?:is|are)\b|\b(?:s?he|they) (?:is|are|has been|will be) (?:being |to be )?(?:coached|trained)\b|\b(?:s?he|they) (?:needs?|wants?|has|have) to practi[sc]e\b/iu

/** "Trainee plays her." */
export const learnerPlays =
  /\b(?:trainees?|learners?|participants?|students?) plays? (?:her|him|this|the part)\b|\bplayed by (?:the |a )?(?:trainee|learner|participant)/iu

/** "Whoever takes this case plays Ana", "the trainee takes the part of Ana Reis". */
export const playedByLearner =
  /(?<!(?:opposite|facing|across from|in front of|with|to|gegenüber|en face de|frente a|tegenover) )(?:\b(?:[Ww]hoever|[Tt]he (?:learner|trainee|participant|student))\b[^.;]{0,60}?\b(?:plays?|is|takes the (?:part|role) of)|(?:quien|la persona que) (?:practica|se ejercita)[^.;]{0,30}?(?:es|hace de|interpreta a)|(?:l['’]apprenante?|le stagiaire|la stagiaire) (?:joue|incarne|est)|(?:der|die) (?:lernende|teilnehmende|übende) (?:spielt|ist)|(?:o formando|o treinando|quem pratica) (?:é|faz de)|(?:il partecipante|chi si esercita) (?:è|interpreta)|(?:de deelnemer|de cursist) (?:is|speelt)) (\p{Lu}[\p{L}\p{M}'’-]+(?: \p{Lu}[\p{L}\p{M}'’-]+)*)/u
