/** @returns the same in other languages than English; accents are folded away. In the notation of `compilePhrase`. */
export function otherLanguages(): string[] {
  return [...french(), ...spanish(), ...german(), ...others()]
}

function french(): string[] {
  return [
    "en tant qu'ia|qu'assistant|qu'intelligence|qu'une|qu'un !social|commercial|maternelle|medical",
    'en tant que modele|chatbot|robot|programme',
    "je|n'est|suis ne? suis|pas qu'une|qu'un|une|un|pas|juste|qu'un ia|chatbot|robot|intelligence|modele|une|un|humain|programme ia|artificielle|informatique|virtuel",
    "je suis|ne juste|suis|seulement? qu'une|qu'un|une|un ia|chatbot|robot",
    'je suis une intelligence artificielle',
    'je suis un modele|programme de|informatique|linguistique',
    'je suis un|une assistant|assistante virtuel|virtuelle|ia|numerique',
    "je n'ai pas d'emotions|d'opinions|de|acces|d'opinion|d'acces personnelles|personnelle|en|conscience|comme|aux|ni",
    'desole|desolee mais? je ne peux|suis|pas pas? repondre|aider|satisfaire|acceder|generer|fournir|traiter a|avec|vous? cette|votre|ce|avec demande|requete|cette|contenu',
    'je ne peux|suis pas|en? mesure? de? vous|t? repondre|aider|acceder|generer|satisfaire a|avec|vous|de? avec|a? cette|ce|de demande|requete|contenu|type',
    "j'ai|je|suis ai|ete ete|suis? entraine|entrainee|concu|developpe|cree|programme|programmee par|pour|sur|a|avec",
    "mes donnees|connaissances d'entrainement|s'arretent|sont|datent",
    "je n'ai pas acces a internet|aux|des informations|donnees? en? temps?",
  ]
}

function spanish(): string[] {
  return [
    'siento|disculpa|disculpe pero|no no|puedo puedo|ayudar|ayudarte|ayudarle|responder|cumplir|generar? ayudar|ayudarte|ayudarle|responder|cumplir|generar|con|a con|a|ese|esa|esta? esa|esta|ese|tu|este solicitud|peticion|contenido|tipo',
    'no puedo ayudar|ayudarte|ayudarle|responder|cumplir|generar|proporcionar con|a? esa|esta|ese|tu|este solicitud|peticion|contenido|tipo',
    'fui|he|sido|estoy entrenado|creado|desarrollado|disenado|programado|sido entrenado|creado|desarrollado|disenado|programado|por|para|con por|para|con|openai|ayudar|ser|proporcionar|datos|google',
    'no tengo acceso a internet|informacion|datos en|actualizada|actualizados|ni tiempo|ni|a',
    'no tengo sentimientos|emociones|opiniones|cuerpo|conciencia ni|personales|como|propios|fisico|porque',
    'como una|un|modelo|asistente ia|inteligencia|modelo|de|virtual|chatbot|asistente artificial|de|no|virtual|lenguaje|que|basado',
    'como modelo de lenguaje',
    'como ia',
    'soy solo|un|una|simplemente un|una|ia? ia|chatbot|robot|modelo|asistente|inteligencia|programa de|virtual|artificial|informatico|entrenado|y|que|no',
    'soy una? ia|chatbot|modelo|inteligencia|robot !de|en',
    'soy un|una modelo|inteligencia|asistente|programa de|artificial|virtual|informatico de? lenguaje',
  ]
}

function german(): string[] {
  return [
    'als ki|sprachmodell|chatbot !experte|firma|beauftragter|expertin',
    'als ein|eine|kunstliche|grosses ki|intelligenz|sprachmodell|chatbot|virtueller|kunstliche|grosses',
    'ich bin nur|leider|ja|lediglich|doch? ein|eine ki|kunstliche|chatbot|bot|sprachmodell|virtueller|computerprogramm|grosses !experte|berater|entwickler',
    'ich bin kein|keine echter|echte|wirklicher|mensch|person',
    'als ein|virtueller|digitaler|kuenstlicher|kunstlicher virtueller|digitaler|assistent|kunstlicher|assistenzsystem assistent|kann|habe|bin|ist',
    'tut mir leid aber? ich kann|darf|bin ihnen|dir|bei|diese|dieser|nicht|darauf? bei|diese|dieser|mit|nicht? diese|dieser? anfrage|anfragen',
    'bei dieser anfrage nicht|leider',
    'ich kann|darf diese|dieser anfrage',
    'ich wurde|bin|ein von|ki openai|google|anthropic|meta|modell|microsoft',
    'ich wurde mit|darauf|anhand|dafur texten|daten|trainiert|programmiert|entwickelt|grossen',
    'ich habe keinen|keine zugriff|zugang auf|zum|zu das? echtzeit*|aktuelle|internet|externe',
    'ich habe keine|keinen gefuhle|emotionen|bewusstsein|korper|personlichen|eigene|personliche wie|und|oder|erfahrungen|meinung|gefuhle|meinungen|emotionen',
    'meine trainingsdaten|wissensdatenbank|programmierung',
  ]
}

function others(): string[] {
  return [
    'suis|soy|bin|sono|sou chatgpt|gpt|bard|copilot|deepseek|qwen|mistral|llama',
    'come modello|assistente linguistico|virtuale|di|ai',
    'in quanto|come ia|modello|intelligenza linguistico|di|artificiale',
    'als|een ai|taalmodel|chatbot|groot taalmodel|assistent|kan|heb|ben',
    'ik ben een ai|taalmodel|chatbot|virtuele|computerprogramma',
    'como um|uma modelo|ia|inteligencia|assistente de|nao|artificial|virtual',
    'nao posso ajudar|atender|responder com|a? essa|esta|esse solicitacao|pedido',
    'main|mai ek ai|chatbot|bot|robot',
    'sou um|uma ia|modelo|chatbot|assistente|inteligencia !de|comercial',
    'sou um|uma modelo|inteligencia|assistente de|artificial|virtual',
    "sono un|una|un'intelligenza modello|intelligenza|chatbot|assistente|artificiale linguistico|artificiale|virtuale",
  ]
}
