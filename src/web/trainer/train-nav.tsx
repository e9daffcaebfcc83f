import { Tabs } from '../design/tabs.tsx'

/** The three places of a trainer. */
export function TrainNav() {
  return (
    <Tabs
      label="Train"
      tabs={[
        { href: '/train', name: 'Scenarios' },
        { href: '/train/results', name: 'Results' },
        { href: '/train/settings', name: 'Settings' },
      ]}
    />
  )
}
