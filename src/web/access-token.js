/** The token of a server that asks for one; kept for this tab only. */

const key = 'access-token'

/** @returns the token, or null when none has been given */
export function accessToken() {
  try {
    return sessionStorage.getItem(key)
  } catch {
    return null
  }
}

export function keepAccessToken(token) {
  sessionStorage.setItem(key, token)
}
