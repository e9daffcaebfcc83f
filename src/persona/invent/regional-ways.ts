/** Everyday things of a country as its people name them in English; each list has several, so that variations differ. */
export interface WaysOfLife {
  readonly streets: readonly string[]
  readonly drinks: readonly string[] // "a mug of tea"
  readonly lunches: readonly string[] // "a cheese roll"
  readonly news: readonly string[] // "the six o'clock news on the BBC"
  readonly rides: readonly string[] // behind "by": "bus"
  readonly pastimes: readonly string[] // a gerund: "watching cricket"
  readonly errands: readonly string[] // behind "at": "the Saturday market"
  readonly lunchPrice: number // of an ordinary lunch, in the country's currency (own estimate, late 2020s, a rough scale)
}

/** Takes a list written as "one|another". */
export const list = (texts: string): string[] => texts.split('|')

function ways(
  lunchPrice: number,
  streets: string,
  drinks: string,
  lunches: string,
  news: string,
  rides: string,
  pastimes: string,
  errands: string,
): WaysOfLife {
  return {
    lunchPrice,
    streets: list(streets),
    drinks: list(drinks),
    lunches: list(lunches),
    news: list(news),
    rides: list(rides),
    pastimes: list(pastimes),
    errands: list(errands),
  }
}

export const anywhere = ways(
  10,
  'Station Road|Market Street|School Street|Church Street|Mill Road',
  'black coffee|a cup of tea|mint tea|coffee with milk',
  'soup and bread|rice with vegetables|a filled roll|an omelette',
  'the evening news on the radio|the local paper|the eight o’clock news',
  'bus|tram|bicycle|shared taxi',
  'watching football|playing cards|pottering on the balcony|playing draughts',
  'the corner shop|the weekly market|the bakery two streets away',
)

export const britain = ways(
  8,
  'Albert Road|Victoria Terrace|Mill Lane|Station Road|Chapel Street|Queen’s Crescent|Orchard Grove',
  'a mug of strong tea|builder’s tea with two sugars|instant coffee|a pot of tea',
  'a cheese and pickle sandwich|soup and a roll|a jacket potato|a bacon roll',
  'the one o’clock news on Radio 4|the six o’clock news|the local paper, from the back page|the breakfast news',
  'bus|train|bicycle|park-and-ride bus',
  'doing the crossword|watching snooker|tending an allotment|going to car boot sales|quizzing at the pub',
  'the Co-op|the Saturday market|the charity shop|the garden centre',
)
export const northAmerica = ways(
  15,
  'Maple Street|Cedar Avenue|Lincoln Street|Oak Hill Drive|Second Street|Prospect Avenue',
  'black coffee from a thermos|a large drip coffee|iced tea|coffee with cream',
  'a turkey sandwich|chilli from a thermos|leftover lasagne|a burrito',
  'public radio on the way home|the local evening news|the Sunday paper|the ten o’clock news',
  'bus|car pool|commuter train|light rail',
  'bowling|watching baseball|fishing|fixing up the back porch|hiking',
  'the farmers’ market|the hardware store|the drugstore on the corner|the diner',
)
export const downUnder = ways(
  16,
  'Wattle Street|Banksia Avenue|Beach Road|Victoria Parade|Wharf Street|Railway Parade',
  'a flat white|a cup of tea|a long black|an iced coffee',
  'a meat pie|a chicken sandwich|sushi rolls|leftover stir-fry',
  'the ABC news|the morning radio|the local paper|the six o’clock bulletin',
  'bus|train|ferry|tram',
  'watching rugby|swimming laps|fishing off the jetty|barbecuing with friends|playing lawn bowls',
  'the hardware store|the Sunday market|the bottle shop|the surf club',
)
export const germany = ways(
  12,
  'Lindenstraße|Bahnhofstraße|Gartenweg|Schillerstraße|Kirchgasse|Am Mühlbach',
  'black filter coffee|peppermint tea|apple spritzer|a coffee with milk',
  'lentil soup|a roll with cheese|pasta from the canteen|potato salad',
  'the eight o’clock Tagesschau|the regional paper|the morning news on Deutschlandfunk',
  'tram|S-Bahn|bicycle|regional train',
  'working in the allotment|watching football on Saturdays|hiking|playing skat|singing in a choir',
  'the bakery on the corner|the weekly market|the recycling yard|the hardware store',
)
export const france = ways(
  14,
  'rue des Lilas|avenue Jean-Jaurès|rue de la République|impasse du Moulin|rue Victor-Hugo',
  'an espresso|a café crème|verbena tea|a noisette',
  'the dish of the day|a ham baguette|a salad with goat’s cheese|quiche',
  'the morning news on France Inter|the regional daily|the one o’clock news',
  'metro|tram|bicycle|regional train',
  'playing pétanque|cycling on Sundays|cooking|hunting for old records',
  'the Sunday market|the boulangerie|the tobacconist’s|the media library',
)
export const iberia = ways(
  12,
  'calle Mayor|calle del Olmo|avenida de la Constitución|calle San Roque|plaza Nueva',
  'a café con leche|a cortado|a tea with lemon|a coffee with ice',
  'the set menu|a tortilla sandwich|lentils|a salad',
  'the three o’clock news|the radio in the morning|the sports daily',
  'bus|metro|commuter train|scooter',
  'watching football|playing dominoes|walking by the river|dancing',
  'the market hall|the bakery|the bar on the corner|the ironmonger’s',
)
export const portugal = ways(
  10,
  'Rua das Flores|Rua do Poço|Avenida da Liberdade|Travessa da Fonte|Rua de São Bento',
  'a bica|a galão|lemon tea|a coffee with milk',
  'soup and a codfish cake|grilled fish|the dish of the day|a toasted sandwich',
  'the eight o’clock news|the radio in the morning|the sports daily',
  'metro|bus|train|tram',
  'watching football|playing cards|fishing|gardening',
  'the market hall|the pastelaria|the pharmacy on the corner|the grocer’s',
)
export const brazil = ways(
  30,
  'Rua das Palmeiras|Avenida Brasil|Rua Sete de Setembro|Rua São João|Travessa do Comércio',
  'a cafezinho|a coffee with milk|maté tea|orange juice',
  'rice, beans and salad|a prato feito|a chicken pasty|lunch by weight',
  'the eight o’clock news|the morning radio|the local news site',
  'bus|metro|motorbike|van',
  'watching football|playing dominoes|barbecuing on Sundays|dancing',
  'the street market|the bakery|the corner bar|the pharmacy',
)
export const latinAmerica = ways(
  15,
  'Avenida Los Álamos|Calle San Martín|Jirón Libertad|Calle Las Flores|Avenida Central|Pasaje Bolívar',
  'black coffee|a lemon-verbena tea|camomile tea|a coffee with milk',
  'the set lunch|rice and chicken|soup and a main course|a filled roll',
  'the morning radio|the evening news|the sports daily|the news on the telephone',
  'minibus|bus|metro|shared taxi',
  'playing football on Sundays|dancing|playing cards|watching series|cooking for guests',
  'the covered market|the corner shop|the bakery|the stationer’s',
)
export const italy = ways(
  12,
  'via Garibaldi|via dei Mille|corso Italia|vicolo del Forno|via Dante',
  'an espresso at the bar|a cappuccino|a macchiato|camomile tea',
  'pasta from home|a panino with ham|rice salad|the dish of the day',
  'the eight o’clock news|the local daily|the radio in the morning',
  'bus|tram|scooter|regional train',
  'watching football|playing cards|cycling|cooking on Sundays',
  'the market|the bar on the corner|the bakery|the newsstand',
)
export const lowCountries = ways(
  13,
  'Dorpsstraat|Kerkstraat|Molenweg|Stationsweg|Lindelaan',
  'filter coffee|a cup of tea|a cappuccino|fresh mint tea',
  'sandwiches from a lunchbox|soup and bread|a croquette roll|a cheese sandwich',
  'the eight o’clock news|the regional paper|the news on the radio',
  'bicycle|tram|bus|train',
  'skating in winter|cycling|singing in a choir|gardening|watching football',
  'the market|the baker’s|the garden centre|the library',
)
export const nordic = ways(
  130,
  'Skolgata|Kirkeveien|Storgata|Bjørkveien|Havnegata',
  'black coffee|a thermos of coffee|hot blackcurrant squash|tea with honey',
  'an open sandwich|fish soup|leftovers from a lunchbox|crispbread with cheese',
  'the seven o’clock news|the regional paper|the morning news on the radio',
  'bus|bicycle|train|ferry',
  'cross-country skiing|hiking|knitting|fishing|singing in a choir',
  'the co-operative shop|the harbour|the library|the bakery',
)
export const centralEurope = ways(
  35,
  'ulica Lipowa|Szkolna Street|Ogrodowa Street|Długa Street|Polna Street',
  'tea with lemon|black coffee|fruit tea|a coffee with milk',
  'soup and pierogi|a cutlet with potatoes|a ham sandwich|dumplings',
  'the evening news|the radio in the kitchen|the regional news site',
  'tram|bus|bicycle|commuter train',
  'picking mushrooms|working in the allotment|watching volleyball|doing crosswords|fishing',
  'the market hall|the bakery|the corner shop|the post office',
)
export const southAsia = ways(
  150,
  'Station Road|Temple Street|Gandhi Road|Nehru Nagar|Lake View Road|Old Market Lane',
  'masala chai|filter coffee|ginger tea|lemon tea without sugar',
  'dal and rice|rotis and sabzi from a tiffin|curd rice|a thali',
  'the nine o’clock news|the morning paper|the news on the telephone',
  'auto-rickshaw|bus|scooter|local train',
  'watching cricket|playing carrom|singing old film songs|gardening on the terrace|walking in the park',
  'the vegetable market|the kirana shop|the sweet shop|the tailor’s',
)
export const pakistanBangladesh = ways(
  350,
  'Station Road|Mall Road|College Road|Old Bazaar Lane|Canal View',
  'milky tea|doodh patti|green tea|tea with cardamom',
  'dal and rice|a kebab roll|vegetable curry and roti|biryani',
  'the nine o’clock news|the morning paper|the news on the telephone',
  'rickshaw|bus|motorbike|van',
  'watching cricket|playing carrom|gardening on the roof|listening to old songs',
  'the bazaar|the corner shop|the bakery|the tailor’s',
)
export const southEastAsia = ways(
  14,
  'Jalan Mawar|Jalan Merdeka|Jalan Masjid|Lorong Bunga|Jalan Stesen',
  'teh tarik|kopi-o|iced lemon tea|barley water',
  'chicken rice|nasi campur|fried noodles|noodle soup',
  'the eight o’clock news|the news on the telephone|the morning radio',
  'light rail|bus|motorbike|shared taxi',
  'playing badminton|watching football|singing karaoke|cooking|fishing',
  'the night market|the food court|the mini-market|the bakery',
)
export const eastAsia = ways(
  900,
  'Station Front Street|Riverside 2-chome|School Road|Park Street|Temple Lane',
  'green tea|barley tea|canned coffee|black coffee',
  'a lunch box|noodles|rice balls|curry rice',
  'the seven o’clock news|the morning paper|the news on the telephone',
  'train|subway|bicycle|bus',
  'hiking|fishing|playing board games|watching baseball|practising calligraphy',
  'the convenience store|the public bath|the market street|the bakery by the station',
)
export const arabWorld = ways(
  20,
  'King Hussein Street|Garden Street|University Street|Al-Nasr Street|Mosque Street',
  'cardamom coffee|sweet black tea|mint tea|sage tea',
  'lentil soup|a falafel sandwich|rice with chicken|fattoush',
  'the nine o’clock news|the news on the telephone|the morning radio',
  'bus|shared taxi|minibus|service taxi',
  'watching football|playing backgammon|walking in the evening|baking',
  'the souk|the corner shop|the sweet shop|the bakery',
)
export const turkey = ways(
  250,
  'Atatürk Caddesi|Çınar Sokak|İstasyon Caddesi|Gül Sokak|Cumhuriyet Caddesi',
  'a glass of black tea|Turkish coffee|linden tea|ayran',
  'lentil soup|a cheese toast|rice and beans|stuffed peppers',
  'the seven o’clock news|the sports pages|the morning radio',
  'minibus|metro|ferry|bus',
  'playing backgammon|watching football|fishing|gardening',
  'the weekly market|the tea house|the bakery|the grocer’s',
)
export const westAfrica = ways(
  45,
  'Market Road|Station Street|Mission Road|Palm Avenue|Independence Avenue',
  'a malt drink|ginger tea|milk tea|bissap',
  'jollof rice|waakye|rice and stew|kenkey with fish',
  'the six o’clock news on the radio|the news on the telephone|the morning show on the radio',
  'trotro|shared taxi|bus|motorbike',
  'watching football|singing in the choir|playing draughts|dancing',
  'the market|the corner kiosk|the tailor’s|the chop bar',
)
export const eastAfrica = ways(
  300,
  'Moi Avenue|Station Road|Kenyatta Road|Lake Road|Mission Lane',
  'milky tea|tea with ginger|black coffee|a soda',
  'ugali and greens|rice and beans|chapati and stew|pilau',
  'the seven o’clock news|the radio in the morning|the news on the telephone',
  'matatu|bus|boda boda|shared taxi',
  'watching football|singing in the choir|running|playing draughts|tending a kitchen garden',
  'the market|the corner kiosk|the supermarket|the tailor’s',
)
export const southernAfrica = ways(
  75,
  'Church Street|Main Road|Protea Avenue|Long Street|Acacia Road',
  'rooibos tea|instant coffee|a flat white|tea with milk',
  'a toasted sandwich|pap and stew|a chicken pie|bunny chow',
  'the seven o’clock news|the radio on the way to work|the weekend paper',
  'minibus taxi|bus|train|lift club',
  'watching rugby|braaiing on Sundays|singing in the choir|running|fishing',
  'the mall|the corner café|the hardware shop|the farm stall',
)
export const eastEurope = ways(
  300,
  'Sadova Street|Shkilna Street|Central Street|Peace Avenue|Garden Lane',
  'black tea with lemon|coffee from a copper pot|herb tea|strong tea',
  'borscht|dumplings|buckwheat with mushrooms|a salad and bread',
  'the evening news|the news on the telephone|the radio in the kitchen',
  'minibus|tram|metro|trolleybus',
  'fishing|picking mushrooms|playing chess|working at the dacha|embroidery',
  'the market|the corner shop|the bakery|the pharmacy',
)
