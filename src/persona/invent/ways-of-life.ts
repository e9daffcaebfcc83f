import {
  anywhere,
  arabWorld,
  brazil,
  britain,
  centralEurope,
  downUnder,
  eastAfrica,
  eastAsia,
  eastEurope,
  france,
  germany,
  iberia,
  italy,
  latinAmerica,
  list,
  lowCountries,
  nordic,
  northAmerica,
  pakistanBangladesh,
  portugal,
  southAsia,
  southEastAsia,
  southernAfrica,
  turkey,
  westAfrica,
  type WaysOfLife,
} from './regional-ways.ts'

/** @returns what everyday life is made of in the country; of a country that is not listed, what is common nearly everywhere. */
export function waysOfLife(iso2: string): WaysOfLife {
  return byCountry[iso2] ?? anywhere
}

const byCountry: Readonly<Record<string, WaysOfLife>> = {
  ...shared(britain, 'GB'),
  ...shared(
    {
      ...britain,
      lunchPrice: 12,
      errands: list('the corner shop|the farmers’ market|the credit union|the hardware shop'),
      news: list('the six o’clock news on RTÉ|the local paper|the morning programme on the radio'),
      pastimes: list('watching hurling|playing five-a-side|walking by the canal|playing cards|going to trad sessions'),
    },
    'IE',
  ),
  ...shared(northAmerica, 'US CA'),
  ...shared(downUnder, 'AU NZ'),
  ...shared(germany, 'DE LU'),
  ...shared({ ...germany, news: list('the half past seven news|the regional paper|the morning radio') }, 'AT LI'),
  ...shared(
    { ...germany, lunchPrice: 24, news: list('the half past seven news|the regional paper|the morning radio') },
    'CH',
  ),
  ...shared(france, 'FR MC'),
  ...shared(
    {
      ...france,
      streets: list('rue de la Station|rue du Moulin|avenue des Tilleuls|Kerkstraat|rue Haute'),
      news: list('the seven o’clock news|the regional daily|the morning radio'),
      pastimes: list('cycling on Sundays|playing cards|cooking|singing in a choir'),
    },
    'BE',
  ),
  ...shared(iberia, 'ES AD'),
  ...shared(portugal, 'PT'),
  ...shared(brazil, 'BR'),
  ...shared(latinAmerica, 'PE BO EC'),
  ...shared({ ...latinAmerica, lunchPrice: 120 }, 'MX DO GT HN NI'),
  ...shared({ ...latinAmerica, lunchPrice: 9_000 }, 'AR CL PY'),
  ...shared({ ...latinAmerica, lunchPrice: 22_000 }, 'CO'),
  ...shared({ ...latinAmerica, lunchPrice: 350 }, 'UY'),
  ...shared({ ...latinAmerica, lunchPrice: 5_000 }, 'CR'),
  ...shared({ ...latinAmerica, lunchPrice: 8 }, 'PA SV PR'),
  ...shared(italy, 'IT SM'),
  ...shared(lowCountries, 'NL'),
  ...shared(nordic, 'NO SE DK'),
  ...shared({ ...nordic, lunchPrice: 13, streets: list('Koulukatu|Asemakatu|Kirkkotie|Rantatie|Koivukuja') }, 'FI'),
  ...shared({ ...nordic, lunchPrice: 2_500 }, 'IS'),
  ...shared(centralEurope, 'PL RO'),
  ...shared(
    { ...centralEurope, lunchPrice: 180, streets: list('Lipová Street|Školní Street|Zahradní Street|Polní Street') },
    'CZ',
  ),
  ...shared(
    { ...centralEurope, lunchPrice: 9, streets: list('Lipová Street|Školská Street|Záhradná Street|Poľná Street') },
    'SK SI HR LT LV EE',
  ),
  ...shared(
    { ...centralEurope, lunchPrice: 3_000, streets: list('Petőfi utca|Kossuth utca|Iskola utca|Kert utca') },
    'HU',
  ),
  ...shared(southAsia, 'IN'),
  ...shared(
    { ...southAsia, lunchPrice: 250, streets: list('Lakeside Road|Ring Road|Temple Street|Bagh Bazaar Lane') },
    'NP',
  ),
  ...shared(
    {
      ...southAsia,
      lunchPrice: 700,
      drinks: list('plain tea|ginger tea|milk tea|king coconut water'),
      lunches: list('rice and curry|string hoppers with dhal|a fish bun|kottu'),
      streets: list('Galle Road|Temple Road|Lake Road|Station Road'),
    },
    'LK',
  ),
  ...shared(pakistanBangladesh, 'PK BD'),
  ...shared(southEastAsia, 'MY SG BN'),
  ...shared(
    { ...southEastAsia, lunchPrice: 35_000, drinks: list('sweet iced tea|black coffee|jasmine tea|ginger tea') },
    'ID',
  ),
  ...shared(
    {
      ...southEastAsia,
      lunchPrice: 50_000,
      streets: list('Hoa Sen Street|Trần Phú Street|Chợ Mới Street|Sông Hương Street'),
      drinks: list('iced milk coffee|green tea|lotus tea'),
      lunches: list('pho|broken rice|a banh mi|rice with fish'),
    },
    'VN',
  ),
  ...shared(
    {
      ...southEastAsia,
      lunchPrice: 80,
      streets: list('Soi Ban Suan|Thanon Talat|Soi Wat Mai|Thanon Rim Nam'),
      drinks: list('iced tea with milk|iced coffee|lemongrass tea'),
      lunches: list('basil chicken with rice|noodle soup|papaya salad|fried rice'),
    },
    'TH',
  ),
  ...shared(
    {
      ...southEastAsia,
      lunchPrice: 150,
      streets: list('Mabini Street|Rizal Street|Sampaguita Street|Bonifacio Street'),
      drinks: list('instant coffee|calamansi juice|iced tea'),
      lunches: list('chicken adobo and rice|pancit|sinigang|longganisa and rice'),
    },
    'PH',
  ),
  ...shared(eastAsia, 'JP'),
  ...shared({ ...eastAsia, lunchPrice: 9_000 }, 'KR'),
  ...shared({ ...eastAsia, lunchPrice: 30 }, 'CN'),
  ...shared({ ...eastAsia, lunchPrice: 60 }, 'HK'),
  ...shared({ ...eastAsia, lunchPrice: 120 }, 'TW'),
  ...shared({ ...arabWorld, lunchPrice: 3 }, 'JO KW BH OM'),
  ...shared({ ...arabWorld, lunchPrice: 30 }, 'AE SA QA'),
  ...shared({ ...arabWorld, lunchPrice: 120 }, 'EG'),
  ...shared({ ...arabWorld, lunchPrice: 40 }, 'MA'),
  ...shared({ ...arabWorld, lunchPrice: 12 }, 'TN'),
  ...shared({ ...arabWorld, lunchPrice: 50 }, 'IL PS'),
  ...shared(turkey, 'TR'),
  ...shared(westAfrica, 'GH'),
  ...shared(
    {
      ...westAfrica,
      lunchPrice: 2_500,
      rides: list('danfo bus|keke|shared taxi|motorbike'),
      lunches: list('jollof rice|eba and soup|beans and plantain|rice and stew'),
    },
    'NG',
  ),
  ...shared(
    {
      ...westAfrica,
      lunchPrice: 1_500,
      rides: list('minibus|shared taxi|bus|motorbike'),
      lunches: list('rice with fish|chicken yassa|groundnut stew|a grilled-meat roll'),
    },
    'SN CI ML BF TG BJ NE',
  ),
  ...shared(eastAfrica, 'KE'),
  ...shared(
    { ...eastAfrica, lunchPrice: 5_000, streets: list('Market Street|Station Road|Lake Road|Mission Lane') },
    'TZ UG',
  ),
  ...shared(
    { ...eastAfrica, lunchPrice: 2_500, streets: list('Market Street|Station Road|Lake Road|Mission Lane') },
    'RW',
  ),
  ...shared(
    {
      ...eastAfrica,
      lunchPrice: 150,
      streets: list('Bole Road|Churchill Road|Market Street|Station Road'),
      drinks: list('black coffee with rue|macchiato|spiced tea'),
      lunches: list('injera with shiro|lentil wat|tibs|firfir'),
    },
    'ET',
  ),
  ...shared(southernAfrica, 'ZA NA BW'),
  ...shared(eastEurope, 'UA'),
  ...shared({ ...eastEurope, lunchPrice: 500 }, 'RU'),
  ...shared({ ...eastEurope, lunchPrice: 10 }, 'BG BY'),
  ...shared(
    {
      ...portugal,
      lunchPrice: 11,
      streets: list('Ermou Street|Agiou Georgiou Street|Athinas Street|Eleftherias Street'),
      drinks: list('a freddo espresso|medium-sweet Greek coffee|mountain tea'),
      lunches: list('stuffed tomatoes|a souvlaki wrap|lentils|spinach pie'),
      errands: list('the street market|the bakery|the kiosk|the pharmacy'),
    },
    'GR CY',
  ),
}

function shared(of: WaysOfLife, codes: string): Record<string, WaysOfLife> {
  return Object.fromEntries(codes.split(' ').map((code) => [code, of]))
}
