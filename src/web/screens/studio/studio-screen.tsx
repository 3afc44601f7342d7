import { ArrivalHeading } from '#web/frame/arrival-heading.tsx'
import { Page } from '#web/frame/page.tsx'

/** A scenario file on one side, the client it describes on the other. */
export const StudioScreen = () => (
  <Page>
    <ArrivalHeading pageTitle="Studio">Studio</ArrivalHeading>
  </Page>
)
