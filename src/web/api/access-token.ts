/** The token of a server that asks for one; kept for this tab only. */

const key = 'access-token'

/** @returns the token, or null when none has been given */
export function accessToken(): string | null {
  try {
    return sessionStorage.getItem(key)
  } catch {
    return null
  }
}

/** Keeps the token for every request of this tab. */
export function keepAccessToken(token: string): void {
  try {
    sessionStorage.setItem(key, token)
  } catch {
    // a browser without storage asks again after a reload
  }
}
