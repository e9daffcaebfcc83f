/** A linear model that tells how likely something is: the logistic function of the summed weights. */
export interface LinearModel {
  readonly bias: number
  readonly weights: Float64Array
}

/** How fast and how far one example moves a model. */
export interface Pace {
  readonly rate: number
  readonly biasRate: number
  readonly shrinkage: number // towards zero
  readonly shownShare: number // of an example's features each time, so that no single one is relied on
}

/** A model while it learns: logistic regression by AdaGrad. */
export interface Learner {
  /** @param all numbers of the features an example shows; @param weight how much it counts */
  see(all: readonly number[], isRight: boolean, weight: number): void
  sumOf(features: readonly number[]): number
  model(): LinearModel
}

/** @param size how many features there are; @param random what is shown is drawn from it */
export function createLearner(
  size: number,
  startBias: number,
  { rate, biasRate, shrinkage, shownShare }: Pace,
  random: () => number,
): Learner {
  const weights = new Float64Array(size)
  const squares = new Float64Array(size).fill(1e-3)
  let [bias, biasSquares] = [startBias, 1e-3]
  return {
    see(all, isRight, weight) {
      const features = all.filter(() => random() < shownShare)
      const sum = features.reduce((so, one) => so + (weights[one] ?? 0) / shownShare, bias)
      const step = (1 / (1 + Math.exp(-sum)) - (isRight ? 1 : 0)) * weight
      biasSquares += step * step
      bias -= (biasRate / Math.sqrt(biasSquares)) * step
      for (const feature of features) {
        const slope = step / shownShare + shrinkage * (weights[feature] ?? 0)
        squares[feature] = (squares[feature] ?? 0) + slope * slope
        weights[feature] = (weights[feature] ?? 0) - (rate / Math.sqrt(squares[feature] ?? 1)) * slope
      }
    },
    sumOf: (features) => features.reduce((sum, at) => sum + (weights[at] ?? 0), bias),
    model: () => ({ bias, weights }),
  }
}
