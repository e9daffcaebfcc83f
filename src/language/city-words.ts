/** What the city data set does not tell. */

/** Cities that are first names, surnames or plain words too. */
export const doubtfulNames = new Set(
  `nancy reading mobile nice bath split same male man ho orange tours cork of best deal most marina victoria florence
  charlotte austin dallas jackson madison sofia paris sydney adelaide alexandria santiago lincoln houston chester carson
  tyler cary gary savannah helena regina vincent irvine lourdes mercedes valencia milan preston bradford leon jose
  phoenix salem aurora independence enterprise union buffalo flint roman ali omar hassan hamilton kingston wellington
  newton clinton franklin sterling lawrence douglas warren trinidad concord eureka ideal normal price progress college
  university center central page rugby derby boston lima rosario carmen angeles soledad asuncion mary ann anna rose
  dover hull bury wells sale rich hope faith grace summer march may august wayne allen berkeley beaufort columbus
  alexander constantine dalton eugene everett fernando gabriel george gilbert henderson jacob joseph kelly kent keller
  lancaster logan marion martin melbourne montgomery morgan norman orlando oscar palmer pierre raymond richardson roy
  russell santa troy vera virginia washington wilson winston york geneva ayr bar po battle much surprise early fame
  pune-road plains garden grove campo centro hall bend media sur norte este norden essen wedel horn linden bergen
  halle weiden engels lucena beni tata bata mesa luis rama kali mala para natal sol capital franca serra salvador
  moa baku dali van hail rampur sagar anand gaya uri yala agri bari como cali batman`.split(/\s+/),
)

/** Names in their own language or from earlier times -> the data set's. */
export const otherSpellings: Record<string, string> = {
  bangalore: 'bengaluru',
  bombay: 'mumbai',
  calcutta: 'kolkata',
  madras: 'chennai',
  poona: 'pune',
  baroda: 'vadodara',
  bhubaneswar: 'bhubaneshwar',
  mangalore: 'mangaluru',
  trivandrum: 'thiruvananthapuram',
  cochin: 'kochi',
  allahabad: 'prayagraj',
  kiev: 'kyiv',
  lvov: 'lviv',
  odesa: 'odessa',
  saigon: 'ho chi minh city',
  peking: 'beijing',
  munchen: 'munich',
  koln: 'cologne',
  wien: 'vienna',
  nuremberg: 'nurnberg',
  hanover: 'hannover',
  antwerp: 'antwerpen',
  ghent: 'gent',
  bruges: 'brugge',
  gothenburg: 'goteborg',
  cracow: 'krakow',
  geneve: 'geneva',
  genf: 'geneva',
  roma: 'rome',
  milano: 'milan',
  torino: 'turin',
  napoli: 'naples',
  firenze: 'florence',
  venezia: 'venice',
  genova: 'genoa',
  lisboa: 'lisbon',
  praha: 'prague',
  warszawa: 'warsaw',
  moskva: 'moscow',
  bruxelles: 'brussels',
  brussel: 'brussels',
  kobenhavn: 'copenhagen',
  'den haag': 'the hague',
  sevilla: 'seville',
  bucuresti: 'bucharest',
  beograd: 'belgrade',
  'new york city': 'new york',
  'ciudad de mexico': 'mexico city',
  'sankt petersburg': 'saint petersburg',
  'frankfurt am main': 'frankfurt',
  'newcastle upon tyne': 'newcastle',
  'quebec city': 'quebec',
  'kuwait city': 'kuwait',
  'tel aviv': 'tel aviv-yafo',
  'cebu city': 'cebu',
  'saint louis': 'st. louis',
  'hai phong': 'haiphong',
  'da nang': 'danang',
  gqeberha: 'port elizabeth',
  mbombela: 'nelspruit',
  polokwane: 'pietersburg',
  makhanda: 'grahamstown',
}

/** Large cities that the data set lacks; people in millions, rounded (source: national censuses since 2010). */
export const furtherCities: readonly (readonly [name: string, iso2: string, millions: number])[] = [
  ['Passau', 'DE', 0.05], // the data set puts it in Austria
  ['Visakhapatnam', 'IN', 1.7],
  ['Gurgaon', 'IN', 0.9],
  ['Gurugram', 'IN', 0.9],
  ['Noida', 'IN', 0.6],
  ['Thane', 'IN', 1.8],
  ['Navi Mumbai', 'IN', 1.1],
  ['Mysuru', 'IN', 0.9],
  ['Mysore', 'IN', 0.9],
  ['Nashik', 'IN', 1.5],
  ['Dehradun', 'IN', 0.6],
  ['Giza', 'EG', 4],
  ['Petaling Jaya', 'MY', 0.8],
  ['Penang', 'MY', 0.7],
  ['Shah Alam', 'MY', 0.6],
  ['Lviv', 'UA', 0.7],
  ['Yangon', 'MM', 5],
  ['Washington', 'US', 0.7],
  ['Washington DC', 'US', 0.7],
  ['Kingston upon Hull', 'GB', 0.3],
]
