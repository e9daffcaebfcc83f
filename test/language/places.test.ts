import { describe, expect, test } from 'vitest'
import {
  countryByName,
  countryOfTown,
  detectLanguage,
  findCities,
  findPlace,
  placeContext,
} from '../../src/language/places.ts'
import { cpuTimer } from '../support/cpu-timer.ts'

describe('findPlace finds where a document is set', () => {
  test.each([
    ['Location: Portland, Oregon', 'Portland', 'US'],
    ['| Place | harbour office, Mombasa |', 'Mombasa', 'KE'],
    ['- **Ort:** München', 'München', 'DE'],
    ['Luogo: Torino, ufficio anagrafe', 'Torino', 'IT'],
    ['She works in London, Ontario.', 'London', 'CA'],
    ['She works in London.', 'London', 'GB'],
    ['Ms Florence Nyambura, 38, teaches in Nakuru, Kenya.', 'Nakuru', 'KE'],
    ['Charlotte Weber, 41, runs the Leipzig branch.', 'Leipzig', 'DE'],
    ['A claims handler at the Santiago depot', 'Santiago', 'CL'],
    ['He lives in Hyderabad and paid PKR 40,000.', 'Hyderabad', 'PK'],
    ['He lives in Hyderabad and paid ₹40,000.', 'Hyderabad', 'IN'],
    ['He studied in Leeds and now works in Bristol.', 'Bristol', 'GB'],
    ['Tenant in Gothenburg. Her sister moved to Madrid.', 'Gothenburg', 'SE'],
    ['She lives in Nancy, France.', 'Nancy', 'FR'],
    ['He works in Reading.', 'Reading', 'GB'],
    ['Paciente: vive en Sevilla, en Triana.', 'Sevilla', 'ES'],
    ['Police station, Navi Mumbai', 'Navi Mumbai', 'IN'],
  ])('%s', (text, city, iso2) => {
    expect(findPlace(text)).toMatchObject({ city, iso2 })
  })

  test.each([
    ['Nancy reads the report.'],
    ['I work with Nancy in the lab.'],
    ['Reading the letter took an hour.'],
    ['Mobile: 0171 222'],
    ['Of all things, the Marina was closed.'],
    ['Paris Jones asks for a refund.'],
    ['Dr. Florence is on holiday.'],
    ['Jordan is angry.'],
    ['Chad from accounts is late.'],
    ['Victoria, 29, nurse'],
    ['Austin is late again.'],
    ['Ask Mr. London.'],
    ['It costs €40 a month.'],
    ['It costs $40 a month.'],
    [''],
  ])('takes no person and no plain word for a place: %s', (text) => {
    expect(findPlace(text)).toBeNull()
  })

  test.each([
    ['A Ghanaian accountant', 'GH'],
    ['The fee is RM 2,500.', 'MY'],
    ['The safe was GH¢ 900 short.', 'GH'],
    ['Rent: £640', 'GB'],
    ['salary of 14 lakh', 'IN'],
    ['S/ 120 al mes', 'PE'],
    ['Call +254 712 345678.', 'KE'],
    ['Fee: 300 SGD', 'SG'],
    ['He is from Jordan.', 'JO'],
    ['A farm in northern Nigeria', 'NG'],
    ['A clinic in Kerala', 'IN'],
    ['Die Miete beträgt 900 €, und der Mieter will nicht mehr zahlen.', 'DE'],
  ])('tells the country when no city is named: %s', (text, iso2) => {
    expect(findPlace(text)).toMatchObject({ city: null, iso2 })
  })

  test('lets the language and the money of the whole document decide between towns of one name', () => {
    const spanish = placeContext('La clienta vive cerca del puerto y paga 60 euros al mes por la luz de su casa.')
    const inSterling = placeContext('The rent is £600 a month and the flat has been damp since the winter.')

    expect(findPlace('vive en Valencia', spanish)).toMatchObject({ city: 'Valencia', iso2: 'ES' })
    expect(findPlace('She lives in Birmingham.', inSterling)).toMatchObject({ iso2: 'GB' })
    expect(findPlace('vive en Valencia, Venezuela', spanish)).toMatchObject({ iso2: 'VE' })
  })

  test('puts the scene before the places of relatives and competitors', () => {
    const text =
      'Kitchen fitter in Graz.\nHis daughter is in Toronto. The competitor sits in Stuttgart and delivers to Vienna.'

    expect(findCities(text)[0]).toMatchObject({ city: 'Graz', country: 'Austria' })
  })

  test('reads three pages in a few milliseconds once it is warm', () => {
    const page = 'The team in Nairobi meets Ms Wanjiru at nine. She pays KES 400 for each of the 30 boxes and waits. '
    const pages = page.repeat(90)
    findPlace(pages)

    const times = Array.from({ length: 3 }, () => {
      const spentMs = cpuTimer()
      findPlace(pages)
      return spentMs()
    })

    // measured: about 2 ms; the bound only catches a change of order
    expect(Math.min(...times)).toBeLessThan(100)
  })
})

describe('countryByName', () => {
  test.each([
    ['UK', 'GB', 'GBP', 'English'],
    ['Scotland', 'GB', 'GBP', 'English'],
    ['Deutschland', 'DE', 'EUR', 'German'],
    ['the Netherlands', 'NL', 'EUR', 'Dutch'],
    ['IN', 'IN', 'INR', 'Hindi'],
    ['Malaysia', 'MY', 'MYR', 'Malay'],
    ['Peru', 'PE', 'PEN', 'Spanish'],
  ])('%s', (name, iso2, code, language) => {
    const country = countryByName(name)

    expect(country).toMatchObject({ iso2, currency: { code } })
    expect(country?.languages).toContain(language)
  })

  test('knows no country of that name', () => {
    expect(countryByName('Narnia')).toBeNull()
    expect(countryByName('ZZ')).toBeNull()
  })
})

describe('countryOfTown knows small towns', () => {
  test.each([
    ['Stornoway', 'Rent: £640', 'GB'],
    ['Upper Ferry, Stornoway', '', 'GB'],
    ['Paisley', 'It costs £40 a month.', 'GB'],
    ['Lipa', 'She pays ₱1,200.', 'PH'],
    ['Quimperlé', '', 'FR'],
    ['Næstved', '', 'DK'],
  ])('%s in a document with "%s"', (town, document, iso2) => {
    expect(countryOfTown(town, placeContext(document))).toMatchObject({ iso2 })
  })

  test('and of two of one name the one at home in the language of the document', () => {
    const german = placeContext('Der Mieter hat die Miete seit drei Monaten nicht mehr bezahlt.')

    expect(countryOfTown('Weilheim', german)).toMatchObject({ iso2: 'DE' })
  })

  test.each([['Laboratorios Azul'], ['Zzz'], ['']])('no town: %s', (name) => {
    expect(countryOfTown(name, placeContext(''))).toBeNull()
  })
})

test.each([
  ['Bonjour, comment allez-vous ?', 'fr'],
  ['Where is the key?', 'en'],
  ['Ich habe keine Zeit', 'de'],
  ['¿Dónde está mi dinero?', 'es'],
  ['Quero falar com você', 'pt'],
  ['Ik heb het niet gedaan', 'nl'],
  ['मुझे मदद चाहिए', 'hi'],
  ['Где мой ключ?', 'ru'],
  ['أريد مساعدة', 'ar'],
  ['La signora ha perso la chiave e non può entrare nel suo ufficio perché il portiere è malato.', 'it'],
  ['Pani Nowak nie może dziś przyjść, bo jej syn jest chory i czeka na lekarza w domu.', 'pl'],
  ['ok', 'en'],
])('detectLanguage: %s is %s', (text, language) => {
  expect(detectLanguage(text)).toBe(language)
})
