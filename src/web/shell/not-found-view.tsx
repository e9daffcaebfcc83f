import { ButtonLink } from '../design/button.tsx'
import { Page } from '../design/page.tsx'

/** An address that names no view. */
export function NotFoundView() {
  return (
    <Page title="This is not here" lead="The address leads nowhere. Perhaps what it named has been deleted.">
      <ButtonLink href="/" weight="primary">
        Choose a scenario
      </ButtonLink>
    </Page>
  )
}
