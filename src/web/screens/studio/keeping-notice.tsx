import { Button } from '#web/design/button.tsx'
import type { FileDesk, Keeping, OpenFile } from '#web/studio/file/file-desk.ts'

/** What stands between the text and its being kept, and the way on. */
export const KeepingNotice = ({
  desk,
  open,
}: {
  readonly desk: FileDesk
  readonly open: OpenFile
}) => {
  const { file, keeping, heldBy } = open
  const isApart = keeping === 'changed-elsewhere' || keeping === 'gone'
  const words = WORDS[keeping]
  return (
    <div role="alert" className="grid gap-3 empty:hidden">
      {heldBy === 'elsewhere' && (
        <div className={BOX}>
          <p>This file is open in another tab, which writes it. Here it can only be read.</p>
          <Button onClick={() => void desk.takeOver()}>Write it here</Button>
        </div>
      )}
      {words !== null && (
        <div className={BOX}>
          <p>{words}</p>
          {isApart && (
            <Button onClick={() => void desk.keepAsCopy()}>Keep this text as a copy</Button>
          )}
          {keeping === 'changed-elsewhere' && (
            <Button onClick={() => void desk.open(file.id)}>Open the newer one</Button>
          )}
        </div>
      )}
    </div>
  )
}

const BOX =
  'flex flex-wrap items-center gap-x-5 gap-y-3 rounded-[14px] bg-amber-wash px-4 py-3 [&>p]:max-w-measure'

const WORDS = {
  kept: null,
  waiting: null,
  'storage-full':
    'This browser has no room left, so the file lives in this page alone. Save it to the disk before you leave, or delete files you no longer need.',
  'storage-refused':
    'This browser keeps nothing for this page, so the file lives in this page alone. Save it to the disk before you leave.',
  'changed-elsewhere': 'Another tab has changed this file. Nothing was overwritten.',
  gone: 'This file was deleted in another tab. The text is still here.',
} as const satisfies Record<Keeping, string | null>
