import { type Cue, cue } from './archetype-cues.ts'

/** Word by word in French, Spanish, German, Portuguese and Italian; `\b` knows no accents, so edges are spelled out. */
const words = (...alternatives: string[]): RegExp =>
  new RegExp(`(?<![\\p{L}])(?:${alternatives.join('|')})(?![\\p{L}])`, 'iu')

/** The cues of `archetype-cues.ts` in other languages, coarser: languages are told apart by their words alone. */
export const cuesInOtherLanguages: readonly Cue[] = [
  cue(
    'PERSUASION',
    3,
    'the learner has to convince',
    words(
      'convaincre|vendre|vend(?:eur|euse)s?|vente|argumentaire|présent(?:er|ation) (?:du|le|un|notre) produit|visiteur médical|commerciale?s?(?! de)|amener à (?:accepter|essayer|changer)',
      'convencer\\p{L}*|persuadir\\p{L}*|vender|vendedor[ea]?s?|ventas?|visitador[a]?|(?:lograr|conseguir) que',
      'verkaufen|verkaufs\\p{L}+|verkäufer\\p{L}*|vertrieb\\p{L}*|überzeug\\p{L}+|überred\\p{L}+|(?:für|dafür) (?:zu )?gewinnen|außendienst\\p{L}*',
      'persuadir|vendas?|levar a (?:aceitar|experimentar|mudar)',
      'convincer\\p{L}*|persuader\\p{L}*|vendere|venditor[ei]|venditrice|vendita',
    ),
  ),
  cue(
    'PERSUASION',
    2.5,
    'objections or criteria are listed',
    words(
      'objections?|critères?|hésit\\p{L}*|scepti\\p{L}*|offre(?:s)?|fournisseur actuel|comment (?:elle|il) décide',
      'objeciones|criterios|escéptic\\p{L}*|oferta[s]?|proveedor actual|cómo decide|satisfech[oa] con',
      'einw[aä]nde?|kriterien|skeptisch\\p{L}*|angebot\\p{L}*|bisherige\\p{L}* lieferant\\p{L}*|entscheidet|wie (?:sie|er) entscheidet|zufrieden mit',
      'objeç(?:ão|ões)|critérios|cétic\\p{L}+|como decide|satisfeit[oa] com',
      'obiezioni|criteri|scettic\\p{L}+|diffident[ei]|come decide|content[oa] de\\p{L}*',
    ),
  ),
  cue(
    'CONFRONTATION',
    3,
    'the talk is about a conflict',
    words(
      'réclamation\\p{L}*|plainte\\p{L}*|conflit\\p{L}*|entretien (?:difficile|de recadrage)|litige\\p{L}*',
      'reclamaci\\p{L}+|quejas?|conflicto\\p{L}*|conversación difícil|agravio\\p{L}*',
      'beschwerde\\p{L}*|reklamation\\p{L}*|konflikt\\p{L}*|streit\\p{L}*|vorfall|kränkung',
      'reclamaç\\p{L}+|conflito\\p{L}*|queixas?',
      'reclamo|reclami|lamentel[ae]|conflitto|lite|contestazione',
    ),
  ),
  cue(
    'CONFRONTATION',
    2.5,
    'the character is angry or hurt',
    words(
      'colère|furieu\\p{L}+|blessé\\p{L}*|humili\\p{L}+|vexé\\p{L}*|indign\\p{L}+|menteuse?',
      'en(?:fad|oj)ad\\p{L}*|enfado|enojo|rabia|furios\\p{L}+|dolid\\p{L}+|ofendid\\p{L}+|humill\\p{L}+|indignad\\p{L}+',
      'wütend\\p{L}*|wut|ärger\\p{L}*|verärgert\\p{L}*|verletzt\\p{L}*|gekränkt\\p{L}*|empört\\p{L}*|enttäuscht\\p{L}*|gedemütigt\\p{L}*',
      'raiva|magoad\\p{L}+|zangad\\p{L}+|humilhad\\p{L}+',
      'arrabbiat\\p{L}+|offes\\p{L}+|ferit[oa]|umiliat\\p{L}+|furibond\\p{L}+|delus[oa]',
    ),
  ),
  cue(
    'CONFRONTATION',
    2.5,
    'it depends on whether the learner owns what happened',
    words(
      "excus(?:e|er|es|ez)|reconna[iî]\\p{L}+|reproch\\p{L}+|s[’']excuse\\p{L}*|admet\\p{L}*",
      'disculp\\p{L}+|perdón|reconoc\\p{L}+ (?:que|su|el)|se equivocó',
      'entschuldig\\p{L}+|zugib\\p{L}+|zugeb\\p{L}+|vorwurf\\p{L}*|vorwürfe|einräum\\p{L}+|verteidig\\p{L}+|rechtfertig\\p{L}+',
      'desculpa\\p{L}*|reconhec\\p{L}+ (?:que|o)|pede perdão',
      'scus\\p{L}+|ammett\\p{L}+ (?:che|di aver|il|la)|riconosc\\p{L}+ (?:che|di)',
    ),
  ),
  cue(
    'CONFRONTATION',
    1.5,
    'something was said or done that hurt',
    words(
      'devant (?:tout|toute|ses|les) \\p{L}+|moqu\\p{L}+|derrière son dos|sans (?:la|le) prévenir',
      'delante de (?:todos|dos|los|las|la|el|sus)|burl\\p{L}+|se rieron|a sus espaldas',
      'vor (?:allen|versammelter|den kollegen|der mannschaft)|übergangen|abgesetzt|ausgelacht|hinter (?:ihrem|seinem) rücken|nichts gesagt|verschwiegen|lacht kurz',
      'à frente de|riram-se|pelas costas|gozar\\p{L}*',
      'davanti a (?:tutti|tutta|colleghi)|alle spalle|deris\\p{L}+|presa? in giro',
    ),
  ),
  cue(
    'HELP_SEEKING',
    3,
    'the character needs help or information',
    words(
      "besoin d['’](?:aide|informations?|un conseil)|demande de (?:conseils?|renseignements?)|conseil(?:ler|lère|s)? (?:aux?|en|social\\p{L}*)|accueil|accompagne(?:r|ment)|ne sait pas (?:comment|quoi|où|si|remplir|à qui)|n['’]ose pas (?:le )?(?:dire|demander)",
      'ayuda|necesita (?:ayuda|saber|información|orientación)|orientaci\\p{L}+|asesor\\p{L}*|no sabe (?:cómo|qué|dónde|si|a quién)|consulta(?!s ext)',
      'beratung\\p{L}*|hilfe|hotline|unterstütz\\p{L}*|weiß nicht,? (?:wie|was|wo|ob|wen)|braucht (?:hilfe|rat|informationen)|auskunft|was (?:sie|er) braucht',
      'precisa de (?:ajuda|saber)|ajuda|apoio social|não sabe (?:como|o que|onde|se|a quem)|atendimento',
      'ha bisogno di|aiuto|consulenza|non sa (?:come|cosa|dove|se|a chi)|sportello|assistenza',
    ),
  ),
  cue(
    'HELP_SEEKING',
    1.5,
    'a problem presses',
    words(
      'a peur (?:de|que?)|se calme|rendez-vous|formulaire|impayé\\p{L}*|facture|échelonnement|délai',
      'tiene miedo|miedo de|formulario|plazo|desahucio|deuda',
      'hat angst|formular|frist|mahnung|verzweifelt|überfordert|dringend',
      'tem medo|formulário|prazo|dívida',
      'ha paura|modulo|scadenza|debito|bolletta non pagata',
    ),
  ),
  cue(
    'INVESTIGATION',
    3.5,
    'the talk is an inquiry',
    words(
      'enquête\\p{L}*|audit interne|témoin\\p{L}*|audition|interrogatoire|anamnès\\p{L}*|si on (?:lui|le|la) (?:demande|pose)|répond (?:seulement|uniquement|brièvement)|ne dit rien de (?:lui|elle)-même',
      'investigaci\\p{L}+|auditoría|no cuenta nada por sí|entrevista|testigo|anamnesis|si (?:se le|le) pregunta\\p{L}* (?:directamente|expresamente|por)|responde (?:solo|sólo|únicamente|brevemente)',
      'befrag\\p{L}+|übungsbefragung|revision|hergang|von sich aus (?:erzählt|sagt|nennt) (?:sie|er) nichts|auf (?:geschlossene|offene|direkte) fragen|zeug(?:e|in|en|innen)|ermittlung\\p{L}*|nur auf (?:nach)?frage|wenn (?:man )?(?:sie|er|ihn|direkt)\\p{L}* ?(?:danach )?(?:ge)?fragt\\p{L}*|anamnesegespräch|anamnese|nicht von sich aus|antwortet (?:nur|knapp|ehrlich)',
      'investiga(?:ç\\p{L}+|r|dor[a]?)|inquérito|auditoria|não conta nada por si|testemunha|anamnese|responde só|só se lhe pergunt\\p{L}+',
      'indagine|verifica interna|non racconta nulla da sé|testimon\\p{L}+|interrogatorio|anamnesi|risponde solo|solo se (?:glielo|gli|le) (?:si )?chied\\p{L}+',
    ),
  ),
  cue(
    'NEGOTIATION',
    4,
    'the talk is a negotiation',
    words(
      'négoci(?:ations?|er|e|ent|ez)|renouvellement du (?:contrat|bail)|point de rupture|contrepartie\\p{L}*|marges? de négociation|peut céder|mandat',
      'negocia\\p{L}*|renovación del contrato|contrapartida\\p{L}*|límite (?:mínimo|máximo)|concesi\\p{L}+|puede ceder|regate\\p{L}+',
      'verhandl\\p{L}+|verhandeln|vertragsverlängerung|schmerzgrenze|untergrenze|obergrenze|zugeständnis\\p{L}*|unverhandelbar\\p{L}*|kann nachgeben|gegenleistung',
      'pode (?:ceder|mexer)|renovação do contrato|cedência\\p{L}*|limite (?:mínimo|máximo)',
      'negozi(?:a|are|ato|ano|azion[ei])|rinnovo del contratto|trattativa|trattare|concession[ei]|può cedere|limite (?:minimo|massimo)|contropartita',
    ),
  ),
  cue('PERSUASION', 3, 'the learner has to convince', /मनान|राज़ी कर|बेच|बिक्री|आपत्ति/u),
  cue('CONFRONTATION', 3, 'the character is angry or hurt', /शिकायत|गुस्स|नाराज़|नाराज|विवाद|अपमान/u),
  cue('HELP_SEEKING', 3, 'the character needs help or information', /सहायता|मदद|नहीं जानत|समझान|परामर्श|जानकारी/u),
  cue('INVESTIGATION', 3, 'the talk is an inquiry', /पूछताछ|गवाह|जाँच|जांच/u),
  cue('NEGOTIATION', 3, 'the talk is a negotiation', /मोलभाव|सौदेबाज|समझौता/u),
]
