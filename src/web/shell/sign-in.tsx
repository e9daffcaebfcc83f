import { type FormEvent, useState } from 'react'
import { accessToken, keepAccessToken } from '../api/access-token.ts'
import { Button } from '../design/button.tsx'
import { TextField } from '../design/field.tsx'
import { Page } from '../design/page.tsx'

/** What may stand in a header as a token (RFC 6750); the server cannot even read anything else. */
const sendable = /^[\w.~+/-]+=*$/

/** Asks for the token of a server that wants one. */
export function SignIn() {
  const [token, setToken] = useState('')
  const [refused, setRefused] = useState(accessToken) // what is kept was sent, and this view stands here all the same
  const enter = (event: FormEvent) => {
    event.preventDefault()
    const given = token.trim()
    if (!sendable.test(given)) return setRefused(token)
    keepAccessToken(given)
    location.reload()
  }
  return (
    <Page title="An access token, please" lead="This server asks for a token. Whoever set it up can tell you.">
      <form onSubmit={enter} className="flex max-w-md flex-col gap-4">
        <TextField
          label="Access token"
          type="password"
          autoComplete="current-password"
          required
          fault={refused !== null && (token === '' || token === refused) ? 'The server did not take this token.' : null}
          value={token}
          onChange={(event) => setToken(event.target.value)}
        />
        <div>
          <Button type="submit" weight="primary">
            Go on
          </Button>
        </div>
      </form>
    </Page>
  )
}
