import { configureGlobal } from 'fast-check'

/**
 * Properties are tried on the same values every time, so that a test that passed once passes again. To look elsewhere:
 * `FAST_CHECK_SEED=$RANDOM npm run unit`.
 */
configureGlobal({ seed: Number(process.env.FAST_CHECK_SEED ?? 20_260_630) })
