const split = (list: string) => list.split('|').map((one) => one.trim())

/** Words that stand for any word of their sort in the training lines, from as many walks of life as possible. */
export const slots: Readonly<Record<string, readonly string[]>> = {
  thing: split(
    `the boiler|the rota|the lease|the oven|the garden gate|the tablets|the dishwasher|the van|the knee|
    the fence|the piano|the wedding|the laptop|the freezer|the roof|the uniform|
    the choir|the ladder|the parcel|the mould|the cat|the crane|the parking space|the hoist|
    the noise|the allotment|the feed|the water|the back door|the pump|the aquarium|the trombone|the lawn|the greenhouse|the hearing aid|the carpet|the stall|the rehearsal|the bicycle`,
  ),
  things: split('keys|plates|books|records|boxes|ladders|pipes|bottles|coats|forms'),
  person: split(
    `your mother|your brother|your boss|the caretaker|your neighbour|the doctor|your wife|the accountant|your daughter|the foreman|
    the landlady|your son|the pharmacist|my manager|my colleague|the headmaster|your husband|the trainer|the vet|your uncle|the judge|
    the dean|your cousin|the midwife|the plumber|your aunt|the chef|the mayor`,
  ),
  people: split('nurses|drivers|cooks|cleaners|guards|clerks|teachers|pickers|waiters|technicians|staff|crew'),
  name: split(
    'Bruno|Amara|Mr. Sato|Leila|Mrs. Novak|Piotr|Ines|Dr. Mensah|Tariq|Hanna|Mrs. Duarte|Kofi|Yuki|Mr. Petrov|Marta',
  ),
  role: split('driver|nurse|landlord|teacher|cook|father|manager|guard|engineer|coach|neighbour|pharmacist'),
  place: split('Bergen|Oaxaca|Leipzig|Mombasa|Perth|Lublin|Kandahar Street|the south|Tampere|Cusco'),
  day: split('Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|tomorrow|next week'),
  month: split('January|March|May|July|September|November|spring|autumn'),
  time: split("nine|ten o'clock|half past three|noon|five|a quarter to eight|six sharp|14:30"),
  num: split('two|three|five|six|nine|twelve|forty|14|25|180|three hundred|1,200'),
  money: split('40 euros|900 pounds|12,500|three thousand|$80|2,400 a month|75 francs'),
}
