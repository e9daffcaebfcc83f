import { Button } from '../../design/button.tsx'
import { Notice, Problem } from '../../design/notice.tsx'
import { seconds } from './settings.ts'
import { useConnectionTest } from './use-settings.ts'

/** Asks the model one tiny thing and says in words what came of it. */
export function ConnectionTest({ hasModel }: { readonly hasModel: boolean }) {
  const { mutate, data, error, isPending } = useConnectionTest()
  const test = () => {
    if (!isPending) mutate()
  }
  return (
    <div className="mt-5">
      <Button onClick={test} aria-disabled={isPending}>
        Test the connection
      </Button>
      <div role="status" className="mt-3 max-w-measure">
        {isPending && (
          <p className="text-ink-soft">
            {hasModel ? 'Asking each model one small thing. This takes ten seconds at most …' : 'One moment …'}
          </p>
        )}
        {!isPending && data && (
          <Notice tone={data.ok ? 'good' : 'bad'}>
            <p className="font-medium">
              {data.ok ? (hasModel ? 'The model answers.' : 'All is well.') : 'The test has failed.'}
            </p>
            <p>{data.detail}</p>
            {hasModel && <p className="text-sm">It took {seconds(data.ms)}.</p>}
            {!data.ok && (
              <p className="mt-2">
                Look at the address, the key and the names of the models in the environment of the server. Until then
                the rules engine steps in.
              </p>
            )}
          </Notice>
        )}
      </div>
      {error && <Problem error={error} onRetry={test} />}
    </div>
  )
}
