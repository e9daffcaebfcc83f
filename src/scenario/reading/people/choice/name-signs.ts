import { cityAt } from '../../../../language/city-index.ts'
import { isFirstName } from '../../../../language/first-names.ts'
import { withoutTitle } from '../../names.ts'
import { written } from '../names-in-text.ts'
import type { Telling } from './choose.ts'

const companyWord =
  /(?<![\p{L}])(?:Ltd|Limited|Inc|LLC|plc|PLC|Pty|GmbH|AG|KG|SA|S\.A|SARL|SAS|SL|S\.L|Lda|Ltda|SpA|Srl|BV|B\.V|NV|AB|ApS|Oy|Sp|Pvt|Co|Corp|Group|Holdings?|Brothers|Bros|Sons|Partners|Associates|Services?|Solutions|Systems|Foods?|Motors?|Logistics|Energy|Power|Insurance|Bank|Foundation|Trust|Council|Ministry|Department|Agency|Association|Union|Society|Club|Institute|Academy|College|School|University|Hospital|Clinic|Pharmacy|Hotel|Restaurant|Bakery|Farms?|Dairy|Mills?|Works|Store|Shop|Market|Stores|Supplies|Textiles|Electronics|Telecom|Media|Press|Studios?|Verlag|Werke?|Stiftung|Verein|Schule|Klinik|Praxis|Banque|Société|Association|Mairie|École|Hôpital|Banco|Empresa|Colegio|Escuela|Escola|Clínica|Ayuntamiento|Fundación|Fundação|Cooperativa|Banca|Scuola|Ospedale|Gemeente|Stichting)\.?(?![\p{L}])/u
const placeWord =
  /(?<![\p{L}])(?:Street|Road|Lane|Avenue|Row|Drive|Close|Square|Terrace|Crescent|Quay|Way|Park|Bridge|House|Hall|Court|Estate|Building|Tower|Wing|Ward|Room|Bay|Beach|Hill|Lake|River|Valley|Island|Airport|Station|Port|Harbour|County|District|Province|State|Region|North|South|East|West|Calle|Avenida|Plaza|Rua|Praça|Rue|Place|Boulevard|Via|Piazza)(?![\p{L}])|\p{Ll}(?:straße|strasse|gasse|platz|straat|laan|plein|gatan|vägen)(?![\p{L}])|(?<![\p{L}])(?:ul|al)\.?$/u
const workWord =
  /(?<![\p{L}])(?:Role|Play|Brief|Scenario|Training|Module|Session|Exercise|Case|Notes?|Form|Sheet|Part|Stage|Scene|Team|Manager|Department|Office|Project|Plan|Programme|Program|Policy|Act|Law|Day|Week|Month|Year|Christmas|Easter|Ramadan|Diwali|English|French|German|Spanish|Indian|Kenyan|Course|Customer|Client|Service|Support|Sales|Health|Care|Safety|Quality|Human|Resources|Objectives?|Goals?|Background|Situation|Setting|Duration|Level|Learning|Practice|Conversation|Talk|Meeting|Call)(?![\p{L}])/u

/** @returns whether a name says itself that it is a firm's, an institution's, a piece of work's */
export function isOfFirm(name: string): boolean {
  return companyWord.test(name) || workWord.test(name)
}

/** @returns whether a name says itself that it is no person's: a firm's, a street's, a piece of work's */
export function isOfThing(name: string): boolean {
  return isOfFirm(name) || placeWord.test(name)
}

/** What a person's name looks like. */
export function tellName({ tell }: Pick<Telling, 'tell'>, names: readonly string[]): void {
  const fullest = names.toSorted((one, other) => other.length - one.length)[0] ?? ''
  const bare = withoutTitle(fullest)
  const words = bare.split(' ')
  const first = isFirstName(written(words[0] ?? ''))
  tell('name first', first)
  tell(
    'name titled',
    names.some((name) => withoutTitle(name) !== name),
  )
  tell('name single', words.length === 1)
  tell('name single unknown', words.length === 1 && !first && bare === fullest)
  tell('name two', words.length === 2)
  tell('name long', words.length > 3)
  tell('name company', companyWord.test(fullest))
  tell('name place', placeWord.test(fullest))
  tell('name work', workWord.test(fullest))
  tell('name town', !first && cityAt(bare, 0)?.length === bare.length)
  tell('name capitals', /^[^\p{Ll}]+$/u.test(bare) && bare.length < 6)
}
