import type { Topic } from './topics.ts'

/** The words by which a passage shows what it tells: English first, then German, French, Spanish, Portuguese, Italian, Polish. */

export const headingCues: Partial<Record<Topic, string>> = {
  who: 'name | person | the person | character | interviewee | client | cliente | customer | patient | persona | personnage | rolle | figur | kunde | kundin | postać',
  situation:
    'situation | background | context | what happened | status | lage | ausgangslage | sachverhalt | contexte | situación | contexto | situação | situazione | sytuacja',
  wants:
    'want* | need* | decid* | criteri* | looks for | matters | why she comes | why he comes | why they come | asks for | demande | achtet | wünsch* | quiere | busca | pide | procura | quer | vuole | chce',
  worry:
    'worr* | fear* | anxi* | concern* | sorge* | angst | ängste | crainte* | inquiét* | miedo* | preocup* | medo* | paur* | obaw*',
  feeling:
    'feel* | emotion* | mood | gefühl* | stimmung | ressent | émotion* | siente | emoci* | emoç* | estado | sente | emozion* | emocje',
  objection:
    'objection* | argument* | einwand* | einwände | objeci* | objeç* | obiezion* | sees it | doubt* | says | zastrzeżeni*',
  money:
    'money | price* | budget | cost* | geld | preis* | prix | precio* | preço* | dinero | dinheiro | soldi | pieniądze',
  limit:
    'limit* | must keep | non-negotiable* | non negotiable* | bottom line | mandate | walk-away | walk away | no cede | límite* | marge* | grenze* | spielraum | limite* | floor | ceiling | authority | granic*',
  opens: 'thaws | can move | flexible | opens | engages | works well | what helps',
  closes: 'freezes | closes | frustrates | escalates | trigger* | irritates',
  hidden: 'hid* | secret* | does not say | does not tell | only if asked | verschweigt | caché | oculta*',
  history: 'history | past | experience* | earlier | vorgeschichte | antécédents | historia | história | storia',
  family: 'family | relation* | household | familie | famille | familia | família | famiglia | rodzina',
  manner:
    'behav* | manner | style | how she speaks | how he speaks | verhalten | comportement | carácter | comporta* | in the talk | zachowanie',
  handling:
    'good handling | tip | tips | advice | guidance | good practice | helpful | hinweise | consigne* | consejo* | lernziel*',
  mistake: "mistake* | error* | pitfall* | avoid | don't | don'ts | fehler | erreur* | errore* | erro | erros | błędy",
  ending: 'outcome* | satisfied if | ending | success | good ending | ergebnis | résultat | resultado*',
  marking:
    'assessment | marking | rubric | scor* | bewertung | évaluation | evaluación | avaliação | valutazione | ocena',
  goal: 'goal* | aim* | task* | objective* | mission | auftrag | objectif* | objetivo* | aufgabe | tarea | tarefa | obiettivo | cel',
}

export const passageCues: Partial<Record<Topic, string>> = {
  worry:
    'fear* | concern | concerns | tient éveillé | honte | redoute | afraid | bothers | worry | worries | worried | scared | anxious | dread* | terrified | nervous | frighten* | keeps (who) awake | sleeps badly | ashamed | angst | fürchtet | sorgt sich | befürchtet | peur | craint | inquiète | miedo | teme | preocupa | medo | paura | boi się | obawia się',
  feeling:
    'feels | feel | anger | angry | hurt | pride | proud | humiliat* | ashamed | lonely | upset | bitter | sad | guilty | exhausted | relieved | disappointed | wütend | gekränkt | enttäuscht | colère | blessé* | enfadad* | herid* | triste | magoad* | arrabbiat* | zły | zła',
  wants:
    'wants | wants to | needs | asks for | hopes | expects | would like | is looking for | insists | what matters | matters most | important to | möchte | will wissen | wünscht | achtet auf | veut | voudrait | souhaite | quiere | necesita | pide | quer | precisa | vuole | chce',
  money:
    'price* | cost* | salary | wage* | budget | discount | fee | fees | expensive | afford | rent | preis* | kosten | gehalt | prix | coûte | salaire | precio* | cuesta | preço* | renta | salario | prezzo | cena',
  time: 'deadline | by monday | by tuesday | by wednesday | by thursday | by friday | by the end | within | expire* | in a hurry | can give | has (n) minutes | has only | (n) minutes before | before her train | before his train | ends on | frist | avant jeudi | avant vendredi | plazo | prazo | vence | scade | termin',
  limit:
    'bottom line | tope | plafond | may not touch | not below | not more than | not less than | mandate | no contract | walks away | under no circumstances | maximum | minimum | may offer | may promise | may grant | höchstens | mindestens | como máximo | por debajo de',
  hidden:
    "does not volunteer | doesn't volunteer | does not say | doesn't say | does not tell | doesn't tell | does not show | doesn't show | don't show | does not mention | doesn't mention | does not admit | doesn't admit | has not told | hasn't told | has never told | will not say | won't say | never says | nobody knows | hides it | hides that | hides his | hides her | hides the | not want (n) to know | not want (n) told | secretly | only if asked | if asked | if he's asked | if she's asked | to himself | to herself | verschweigt | sagt es nicht | ne dit pas | no lo dice | não diz | non dice",
  history:
    'years ago | months ago | year ago | last year | used to | before that | vor (wieviel) jahren | il y a | hace (cuanto) años | há (quantos) anos | früher | (wie) anni fa',
  family:
    'husband | wife | mother | mother-in-law | father | daughter | his son | her son | their son | a son | one son | two sons | children | brother | brother-in-law | sister | parents | his family | her family | their family | family of | married | widow* | cousin | seine frau | ihre mutter | tochter | sohn | ihren mann | mari | femme | fille | fils | esposa | marido | hijo | hija | filho | filha | moglie | marito | żona | mąż',
  manner:
    'speaks | few words | soft-spoken | talks fast | sits | arms crossed | looks at | looks down | interrupts | writes everything | begins with | voice | polite | spricht | redet | parle | coupe la parole | habla | fala | parla | mówi',
  situation:
    'last week | last saturday | last sunday | last monday | last tuesday | last friday | yesterday | this morning | happened | discovered | refused | gestern | hier | ayer | ontem | ieri | wczoraj',
  objection: 'objects | argues | doubts',
  mistake: 'mistake | mistakes',
  ending:
    'agrees to try | leaves satisfied | leaves with | satisfied if | satisfied when | satisfied with | convinced | is content | zufrieden | satisfait | satisfaite | satisfecho | satisfecha',
}

export const reactionCues = {
  condition:
    'someone who | somebody who | people who | anybody who | if | when | whenever | as soon as | unless | wenn | sobald | falls | quand | lorsque | cuando | jeśli | gdy',
  startsCondition:
    'if | when | whenever | as soon as | unless | once | anyone who | whoever | wenn | wer | sobald | falls | auf | si | quand | lorsque | cuando | quien | se | quando | chi | jeśli | gdy',
  attitude:
    "trusts | buys from | earns | le gusta | le molesta | mag es | ärgert | respects | likes people | likes it | appreciates | values | rewards | respond* | reacts | answers threats | opens up | warms to | softens | hates | dislikes | cannot stand | can't stand | is tired of | gets confused | gets angry | gets impatient | gets defensive | gets irritated | closes up | shuts down | distrusts | wary | impatient | reagiert | taut auf | se braque | s'ouvre | se cierra | se abre | exige",
  shuts:
    "says nothing | nothing more | leaves | leave | walks out | gets up | stands up | stand up | hangs up | throws | shuts | closes up | closes her | closes his | snaps | cold | colder | angry | anger | furious | loud | louder | shouts | sarcastic | mock* | defensive | refus* | ends the | end the | ends it | it's over | is over | practically over | stops talking | stops listening | stops answering | discuss at home | monosyll* | short answers | harden* | stiff* | freez* | withdraw* | complain* | manager | lawyer | confused | impatient | irritated | stubborn | looks away | looks out | looks at the clock | looks at his watch | looks at her watch | picks up his phone | picks up her phone | hates | dislikes | stand it | cannot stand | can't stand | tired of | distrusts | wary | lost | loses interest | loses patience | is gone | offended | insulted | sharp | sharper | again and again | yes or no | yes and no | will not come back | crosses his arms | crosses her arms | bored | bores | geht | steht auf | legt auf | legt (wer) auf | laut | leise | wütend | verloren | beendet | résiliation | part | s'en va | raccroche | exige | se va | se levanta | mira por | molesta | se termina | abogado | vai embora | se ne va | wychodzi",
  draws:
    'close | closes | only | script | a pause | looks at | drily | where the taxis | repeats | corrects | remercie',
  pauses: 'silent | silence | pause | schweig* | se tait | se calla | cala-se | tace | milczy',
  unshuts: 'only then | no longer | stops being | not leave | not angry | less angry',
  unlocks:
    "relax* | thaw* | opens up | softens | soften | warm* | tell | tells | talks | talk | listens | follows | trust | trusts | respects | respect | likes | appreciates | values | rewards | reward | admits | calm* | slows | apologi* | honest | truth | interested | asks back | asks for the paper | thinks about | more fully | accepts | sits down | takes the water | gives way | gives more | comes closer | breathe* | shoulders come down | eyes fill | moved | grateful | relieved | cooperat* | counter-offer | second appointment | try it | will show | will explain | says more | says the name | say more | share | shares | buys | earns | amicabl* | taut auf | öffnet | erzählt | ruhig* | erleichtert | bekommt alles | ralentit | s'ouvre | s'assoit | se calme | écoute | se abre | se engancha | reconoce | ofrece | gusta | escucha | habla | ouve | acalma | si apre | ascolta | otwiera | słucha",
  nods: 'thanks | thank | smile* | nods | agrees | agree | opens | open | ready | willing | asks | name it | names it | answers',
  harsh:
    "accus* | press* | push* | rush* | lectur* | interrupt* | ignor* | threat* | blam* | scold* | dismiss* | jargon | vague* | evas* | excuse* | hurry | talk down | talks down | talked down | talks the | patroni* | corrected | rules | should have | calm down | don't worry | do not worry | will be fine | did not mean | didn't mean | meant well | a joke | patience | decides something | over her head | over his head | over your head | brochure | price list | too expensive | cheaper | for nothing | wast* | like a child | leading question | yes-or-no | invents | very well tolerated | innovative | superlative* | prisa | amenaza | vorwürf* | gedrängt | cas isolé",
  kind: 'ask | asks | asked | listen* | explain* | acknowledg* | apologi* | admit* | honest* | in plain words | patien* | kind | kindly | care | carefully | waits | respect* | empath* | evidence | figures | understand* | thank | thanks | time to | reconnaît | demande | buenas maneras | fragt | erklärt | zugibt | pregunta',
} as const
