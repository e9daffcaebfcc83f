import { type ComponentType, lazy, Suspense } from 'react'
import { Route, Switch } from 'wouter'
import { Waiting } from './design/notice.tsx'
import { HomeView } from './learner/home/home-view.tsx'
import { NotFoundView } from './shell/not-found-view.tsx'
import { ViewBoundary } from './shell/view-boundary.tsx'

/** Every view and its address. The first one comes with the page, the others when they are asked for. */
const views: readonly (readonly [path: string, view: ComponentType])[] = [
  ['/', HomeView],
  ['/scenarios/:scenario', lazy(() => import('./learner/briefing/briefing-view.tsx'))],
  ['/talks/:talk', lazy(() => import('./learner/talk/talk-view.tsx'))],
  ['/talks/:talk/report', lazy(() => import('./learner/report/report-view.tsx'))],
  ['/train', lazy(() => import('./trainer/scenarios/scenarios-view.tsx'))],
  ['/train/new', lazy(() => import('./trainer/create/create-view.tsx'))],
  ['/train/scenarios/:scenario', lazy(() => import('./trainer/scenario/scenario-view.tsx'))],
  ['/train/scenarios/:scenario/people', lazy(() => import('./trainer/scenario/people-view.tsx'))],
  ['/train/scenarios/:scenario/rubric', lazy(() => import('./trainer/scenario/rubric-view.tsx'))],
  ['/train/scenarios/:scenario/guards', lazy(() => import('./trainer/scenario/guards-view.tsx'))],
  ['/train/scenarios/:scenario/calibration', lazy(() => import('./trainer/calibration/calibration-view.tsx'))],
  ['/train/scenarios/:scenario/calibration/:talk', lazy(() => import('./trainer/calibration/hand-scoring-view.tsx'))],
  ['/train/personas/:persona', lazy(() => import('./trainer/persona/persona-view.tsx'))],
  ['/train/personas/:persona/prompt', lazy(() => import('./trainer/persona/prompt-view.tsx'))],
  ['/train/personas/:persona/test', lazy(() => import('./trainer/persona/test-view.tsx'))],
  ['/train/compare/:personas', lazy(() => import('./trainer/persona/compare-view.tsx'))],
  ['/train/results', lazy(() => import('./trainer/results/results-view.tsx'))],
  ['/train/results/:talk', lazy(() => import('./trainer/results/attempt-view.tsx'))],
  ['/train/settings', lazy(() => import('./trainer/settings/settings-view.tsx'))],
]

/** The view that the address names. */
export function Views() {
  return (
    <ViewBoundary>
      <Suspense fallback={<Waiting />}>
        <Switch>
          {views.map(([path, View]) => (
            <Route key={path} path={path}>
              <View />
            </Route>
          ))}
          <Route>
            <NotFoundView />
          </Route>
        </Switch>
      </Suspense>
    </ViewBoundary>
  )
}
