/** Words and offices with a capital that stand beside names and are none. */
export const courtesies: ReadonlySet<string> = new Set(
  `please thanks thank hello hi hey sorry good dear sir madam okay ok well yes bitte danke guten gute guter hallo liebe lieber sehr bonjour merci bonsoir hola gracias
  buenos buenas olá obrigado obrigada bom boa ciao grazie buongiorno doktor doctor professor kollege kollegin president präsident direktor direktorin directeur
  directrice director chair chairman minister bürgermeister mayor i`.split(/\s+/),
)

/** What goes on after a first name that was typed small. */
export const smallWords: ReadonlySet<string> = new Set(
  'from your new working work calling speaking here today hier aus vom ihr ihre de del della desde soy je votre responsable nice glad happy pleased thank thanks with'.split(
    ' ',
  ),
)

/** First names that are words: alone, or where a sentence begins, they may mean something else. */
export const alsoWords: ReadonlySet<string> = new Set(
  `will may mark grace hope rose art bill sue pat jack frank faith joy dawn chase grant rich april june august summer ivy lily daisy iris olive ruby amber jade
  pearl crystal violet hazel heather holly ginger penny sunny robin jay drew gene dean christian max mercedes victoria paris santiago london austin dallas rock
  hunter mason carter parker taylor miles major sky storm star angel destiny charity patience prudence honor jean jan an so do per bo min sol luz paz mar
  concepción consuelo dolores pilar mercy blessing peace precious happy fine nova ernst engel wolf rein gut lieb franc claire prospère clément constant felix
  ana see sam chance case guy don rob skip wade ray lance reed clay cliff dale glen heath forest ash basil sage rusty buddy bud earl duke prince king lane
  line said else price alone job general nine promise among loan judge lot sister idea german tone mine mir floor server comfort brain ward till beat
  wage roman queen meta alpha tea america bon som soda valid autumn lean vida kick gun virginia geneva carolina vive mate verano dame easter flip newton france
  virgin santa florence milan kent washington bent dock shade alta peer marge salvo jazz jet trace ion prune pie mama ace gemini era sydney adelaide lincoln
  houston chester phoenix aurora sterling vienna milano odessa jordan chad georgia israel india china asia alberta missouri ville ant filipino loves
  love true merry noel carol melody harmony aria viola rosemary jasmine poppy saffron senior junior blue`.split(/\s+/),
)

/** What follows a first name in the name of a thing. */
export const things: ReadonlySet<string> = new Set(
  `street road avenue lane square park station hospital clinic university school college institute foundation church cathedral hotel house hall centre center bridge
  airport museum library state county city island islands lake river mountain day week month prize award company group bank law act effect method model scale
  test score benz straße strasse platz weg klinik klinikum krankenhaus universität schule institut stiftung kirche haus hof brücke flughafen preis verlag gmbh ag kg
  rue avenue place hôpital université école calle avenida plaza rua praça hospital`.split(/\s+/),
)
