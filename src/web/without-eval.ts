/**
 * The AI SDK checks what it receives with Zod, which tries whether it may compile its checks. It may not: the server's
 * policy forbids it, and the browser would log every try as a fault. Comes before everything else.
 */
Object.assign(globalThis, { __zod_globalConfig: { jitless: true } })
