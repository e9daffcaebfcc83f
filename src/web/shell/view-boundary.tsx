import { Component, type ReactNode } from 'react'
import { useLocation } from 'wouter'
import { Problem } from '../design/notice.tsx'

interface State {
  readonly error: unknown
}

/** A view that breaks says so in its place; the rest of the page goes on. Another address is another try. */
export function ViewBoundary({ children }: { readonly children: ReactNode }) {
  const [place] = useLocation()
  return <Boundary key={place}>{children}</Boundary>
}

class Boundary extends Component<{ readonly children: ReactNode }, State> {
  override state: State = { error: null }

  static getDerivedStateFromError(error: unknown): State {
    return { error }
  }

  override render() {
    if (this.state.error === null) return this.props.children
    return (
      <div className="mx-auto w-full max-w-3xl px-4 py-10">
        <h1 className="mb-4 text-3xl">This view did not work</h1>
        <Problem error={this.state.error} onRetry={() => location.reload()} />
      </div>
    )
  }
}
