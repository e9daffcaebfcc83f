/** @returns the address of a scenario's calibration */
export const placeOfCalibration = (scenario: string) => `/train/scenarios/${encodeURIComponent(scenario)}/calibration`

/** @returns the address where a talk of it is scored by hand */
export const placeOfHandScoring = (scenario: string, talk: string) =>
  `${placeOfCalibration(scenario)}/${encodeURIComponent(talk)}`
