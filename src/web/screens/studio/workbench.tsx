import { useRef, useState } from 'react'
import type { SourcePath } from '#scenario/source-path.ts'
import { ClientPane } from '#web/studio/client/client-pane.tsx'
import { usePreview } from '#web/studio/client/use-preview.ts'
import { type EditorHandle, ScenarioEditor } from '#web/studio/editor/scenario-editor.tsx'
import type { WordHelp } from '#web/studio/editor/word-help.ts'
import type { FileDesk, OpenFile } from '#web/studio/file/file-desk.ts'
import { ProblemsTab } from '#web/studio/problems/problems-tab.tsx'
import { useCheckedText } from '#web/studio/problems/use-checked-text.ts'
import { CoverageTab } from '#web/studio/tabs/coverage-tab.tsx'
import { SheetTab } from '#web/studio/tabs/sheet-tab.tsx'
import { SimulateTab } from '#web/studio/tabs/simulate-tab.tsx'
import { StatechartTab } from '#web/studio/tabs/statechart-tab.tsx'
import { runTask } from '#web/studio/worker/run-task.ts'
import { ChangedOnDisk } from './changed-on-disk.tsx'
import { KeepingNotice } from './keeping-notice.tsx'
import { SideBySide } from './side-by-side.tsx'
import { StudioTabs } from './studio-tabs.tsx'
import { StudioToolbar } from './studio-toolbar.tsx'
import { useSave } from './use-save.ts'
import { WordLine } from './word-line.tsx'

interface WorkbenchProps {
  readonly desk: FileDesk
  readonly open: OpenFile
  readonly onNew: () => void
  readonly onBring: (file: File, handle: FileSystemFileHandle | null) => void
}

/** One file, its client, and all that can be known of both. */
export function Workbench({ desk, open, onNew, onBring }: WorkbenchProps) {
  const { file, text, heldBy } = open
  const checked = useCheckedText(text, file.name)
  const preview = usePreview(checked.compiled)
  const editor = useRef<EditorHandle>(null)
  const [word, setWord] = useState<WordHelp | null>(null)
  const saving = useSave(desk, open)
  const { compiled } = checked

  const onOpenLine = async (path: SourcePath) => {
    const place = await runTask('locate', { text, path }).catch(() => null)
    if (place !== null) editor.current?.showPlace(place)
  }
  const openLine = (path: SourcePath) => void onOpenLine(path)
  return (
    <div className="grid grid-cols-[minmax(0,1fr)] gap-4">
      <StudioToolbar
        open={open}
        checked={checked}
        remark={saving.remark}
        onRename={(name) => void desk.rename(file.id, name)}
        onSave={saving.save}
        onNew={onNew}
        onBring={onBring}
        onAllFiles={() => void desk.close()}
      />
      <KeepingNotice desk={desk} open={open} />
      <SideBySide
        left={
          <div className="flex h-full min-h-0 flex-col overflow-hidden rounded-[14px] border border-edge bg-sheet focus-within:outline-2 focus-within:outline-teal">
            <div className="min-h-0 flex-1">
              <ScenarioEditor
                key={open.edition}
                initialText={text}
                isReadOnly={heldBy === 'elsewhere'}
                diagnostics={checked.diagnostics}
                onChange={desk.type}
                onWord={setWord}
                handle={editor}
              />
            </div>
            <WordLine help={word} />
          </div>
        }
        right={
          <ClientPane
            preview={preview}
            isBehind={checked.diagnostics.some(({ severity }) => severity === 'error')}
            onOpenLine={openLine}
          />
        }
      />
      <StudioTabs
        tabs={[
          {
            name: 'Problems',
            count: checked.diagnostics.length,
            panel: (
              <ProblemsTab checked={checked} onOpen={(place) => editor.current?.showPlace(place)} />
            ),
          },
          {
            name: 'Simulate',
            panel: <SimulateTab compiled={compiled} preview={preview} onOpenLine={openLine} />,
          },
          {
            name: 'Coverage',
            panel: <CoverageTab compiled={compiled} onOpenLine={openLine} />,
          },
          {
            name: 'Statechart',
            panel: <StatechartTab compiled={compiled} preview={preview} />,
          },
          { name: 'Sheet', panel: <SheetTab compiled={compiled} /> },
        ]}
      />
      <ChangedOnDisk
        diskText={saving.diskText}
        onOverwrite={saving.saveOver}
        onOpenTheirs={(diskText) => {
          saving.decideLater()
          void desk.create({
            name: file.name,
            text: diskText,
            savedText: diskText,
            handle: file.handle,
          })
        }}
        onLater={saving.decideLater}
      />
    </div>
  )
}
