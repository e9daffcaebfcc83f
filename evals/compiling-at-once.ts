/**
 * Options of Node for processes that hear many lines and then end: expressions become machine code at their first use. Otherwise V8
 * first makes byte code of them, and optimising that takes, for an expression of some ten thousand characters, ten times as long.
 */
export const compilingAtOnce: readonly string[] = ['--no-regexp-tier-up']
