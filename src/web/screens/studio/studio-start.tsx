import { Button } from '#web/design/button.tsx'
import { ArrivalHeading } from '#web/frame/arrival-heading.tsx'
import type { KeptFile } from '#web/studio/file/kept-file.ts'
import { MyFiles } from './my-files.tsx'
import { OpenFileButton } from './open-file-button.tsx'
import { ShippedCopies } from './shipped-copies.tsx'

interface StudioStartProps {
  readonly files: readonly KeptFile[] | null
  /** what was deleted last, as long as it can be put back */
  readonly removed: KeptFile | null
  readonly onNew: () => void
  readonly onBring: (file: File, handle: FileSystemFileHandle | null) => void
  readonly onOpen: (id: string) => void
  readonly onRemove: (id: string) => void
  readonly onPutBack: (file: KeptFile) => void
  readonly onCopy: (name: string, text: string) => void
}

/** Where a file comes from: new, from the disk, from this browser, or a copy from the library. */
export const StudioStart = ({
  files,
  removed,
  onNew,
  onBring,
  onOpen,
  onRemove,
  onPutBack,
  onCopy,
}: StudioStartProps) => (
  <div className="mx-auto grid max-w-page gap-10 pt-4">
    <div className="grid max-w-[44rem] gap-4">
      <ArrivalHeading pageTitle="Studio">Studio</ArrivalHeading>
      <p className="text-pretty font-serif text-[1.25rem] leading-relaxed">
        Write a client and talk to them while you write: the scenario file on one side, the person
        it describes on the other.
      </p>
      <p className="text-small text-soft">
        Files of your own stay in this browser and on your disk. A file can be dropped anywhere on
        this page.
      </p>
      <div className="flex flex-wrap gap-3">
        <Button weight="main" onClick={onNew}>
          New scenario
        </Button>
        <OpenFileButton onBring={onBring} />
      </div>
    </div>
    <div className="grid gap-10 lg:grid-cols-2">
      <MyFiles
        files={files}
        removed={removed}
        onOpen={onOpen}
        onRemove={onRemove}
        onPutBack={onPutBack}
      />
      <ShippedCopies onCopy={onCopy} />
    </div>
  </div>
)
