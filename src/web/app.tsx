import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { ApiError } from './api/api-error.ts'
import { Shell } from './shell/shell.tsx'
import { Views } from './views.tsx'

/** What was asked for is asked again when the reader comes back to it; what the server refused is not. */
const queryClient = new QueryClient({
  defaultOptions: {
    queries: {
      retry: (count, error) => count < 2 && (!(error instanceof ApiError) || error.status === 0 || error.status >= 500),
      staleTime: 5_000,
    },
  },
})

/** The whole page. */
export function App() {
  return (
    <QueryClientProvider client={queryClient}>
      <Shell>
        <Views />
      </Shell>
    </QueryClientProvider>
  )
}
