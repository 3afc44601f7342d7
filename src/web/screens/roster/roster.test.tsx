// @vitest-environment jsdom
import { fireEvent, screen, waitFor } from '@testing-library/react'
import { describe, expect, test } from 'vitest'
import type { Answered } from '#web/api/ask.ts'
import {
  alertText,
  openScreen,
  press,
  standInForBrowser,
  tableText,
  typeIn,
} from '#web/course/open-screen.fixture.tsx'
import { pretendServer } from '#web/course/pretend-server.fixture.ts'
import { courseOf, nora } from '#web/course/signed-in.fixture.ts'
import { codesCsv } from './codes-csv.ts'
import { RosterScreen } from './roster-screen.tsx'

standInForBrowser()
const server = pretendServer()

const CSV = 'Name,E-mail\nAna Byrne,ana@example.org\n'

type Preview = Answered<'POST /api/courses/:course/roster/preview'>
const ROW: Preview['rows'][number] = {
  line: 2,
  outcome: 'add',
  name: 'Ana Byrne',
  email: 'ana@example.org',
  idNumber: null,
  role: 'student',
  groups: ['Tuesday', 'Late'],
  timePercent: 125,
  changes: [],
  notes: [],
  faults: [],
  said: [],
}
const PREVIEW: Preview = { rows: [ROW], faults: [], unread: [], newGroups: [] }

async function openRoster() {
  server.answers('GET /api/me', nora('instructor'))
  server.answers('GET /api/courses/:course', courseOf('instructor'))
  await openScreen('/courses/c1/roster', <RosterScreen course="c1" />)
  await screen.findByLabelText('Roster')
}

async function look(preview: Preview) {
  await openRoster()
  const asked = server.answers('POST /api/courses/:course/roster/preview', preview)
  typeIn('Roster', CSV)
  await press('See what will happen')
  await screen.findByRole('heading', { name: 'What will happen' })
  return asked
}

describe('Importing a roster', () => {
  test('shows what will happen first, and then imports just that', async () => {
    const asked = await look(PREVIEW)
    expect(asked).toEqual([{ params: { course: 'c1' }, body: { csv: CSV } }])
    expect(tableText('The roster, line by line')).toEqual([
      ['Line', 'Name', 'What happens', 'Number', 'E-mail', 'Role', 'Groups', 'Time'],
      [
        '2',
        'Ana Byrne',
        'Will be added',
        '',
        'ana@example.org',
        'Student',
        'Tuesday, Late',
        '1.25 ×',
      ],
    ])
    expect(document.activeElement?.textContent).toBe('What will happen')
    const imported = server.answers('POST /api/courses/:course/roster', {
      added: 1,
      changed: 0,
      codes: [{ member: 'm1', name: 'Ana Byrne', code: 'JRXN-YFFR' }],
    })
    await press('Import')
    await screen.findByRole('heading', { name: 'Imported' })
    expect(imported.map(({ body }) => body)).toEqual([{ csv: CSV }])
    expect(tableText('Codes to hand out')).toEqual([
      ['Name', 'Code'],
      ['Ana Byrne', 'JRXN-YFFR'],
    ])
    expect(screen.getByLabelText<HTMLTextAreaElement>('Roster').value).toBe('')
  })

  test('names each fault in words, those lines first, and offers no import', async () => {
    const fault = { ...ROW, line: 3, outcome: 'fault', faults: ['bad-email', 'no-name'] } as const
    await look({
      ...PREVIEW,
      rows: [ROW, { ...fault, name: '', email: null, said: ['', ' nobody@', 'boss'] }],
    })
    expect(tableText('The roster, line by line').map(([line, , what]) => [line, what])).toEqual([
      ['Line', 'What happens'],
      [
        '3',
        'Cannot be importedWhat stands under e-mail is no e-mail address.The name is missing.In the line stands: “nobody@”, “boss”.',
      ],
      ['2', 'Will be added'],
    ])
    expect(screen.getByText('Cannot be imported: 1 · Will be added: 1')).not.toBeNull()
    expect(screen.queryByRole('button', { name: 'Import' })).toBeNull()
  })

  test('says which fields will be other than they are', async () => {
    await look({
      ...PREVIEW,
      rows: [{ ...ROW, outcome: 'change', changes: ['name', 'timePercent'] }],
    })
    expect(tableText('The roster, line by line')[1]?.[2]).toBe('Will be changed: name, time')
  })

  test('says which groups will be made, which columns are not read, and what to think of before', async () => {
    await look({
      ...PREVIEW,
      rows: [{ ...ROW, notes: ['same-name-present'] }],
      unread: ['Colour', 'Year'],
      newGroups: ['Late'],
    })
    expect(screen.getByText('A group will be made: “Late”.')).not.toBeNull()
    expect(screen.getByText('Nothing is read from the columns “Colour”, “Year”.')).not.toBeNull()
    expect(tableText('The roster, line by line')[1]?.[2]).toBe(
      'Will be addedSomebody of this name is here already, and this one is added beside.',
    )
  })

  test('of a file that is no roster says why', async () => {
    await look({ ...PREVIEW, rows: [], faults: ['no-known-column'] })
    expect(screen.getByText(/No column is known by its heading/)).not.toBeNull()
    expect(screen.queryByRole('table')).toBeNull()
  })

  test('once the text was changed asks to look again before it imports', async () => {
    await look(PREVIEW)
    typeIn('Roster', `${CSV}Ben,ben@example.org\n`)
    expect(screen.queryByRole('button', { name: 'Import' })).toBeNull()
    expect(screen.getByText(/The roster has changed since you looked/)).not.toBeNull()
  })

  test('keeps the text where the server cannot be reached, over a reload too', async () => {
    await openRoster()
    server.isGone('POST /api/courses/:course/roster/preview')
    typeIn('Roster', CSV)
    await press('See what will happen')
    await waitFor(() =>
      expect(alertText()).toEqual([expect.stringContaining('The server could not be reached.')]),
    )
    await openScreen('/courses/c1/roster', <RosterScreen course="c1" />)
    const boxes = await screen.findAllByLabelText<HTMLTextAreaElement>('Roster')
    expect(boxes.map(({ value }) => value)).toEqual([CSV, CSV])
  })

  test('takes a file in place of typing, and refuses one that is no text', async () => {
    await openRoster()
    const choose = (file: File) =>
      fireEvent.change(screen.getByLabelText('Choose a file'), { target: { files: [file] } })
    choose(new File([CSV], 'list.csv'))
    await waitFor(() =>
      expect(screen.getByLabelText<HTMLTextAreaElement>('Roster').value).toBe(CSV),
    )
    choose(new File([Uint8Array.from([0xff, 0xfe, 0x41])], 'list.xls'))
    await waitFor(() =>
      expect(alertText()).toEqual([expect.stringContaining('“list.xls” holds no text in UTF-8')]),
    )
    expect(screen.getByLabelText<HTMLTextAreaElement>('Roster').value).toBe(CSV)
  })
})

test('The file of codes runs no formula and keeps commas and quotation marks', () => {
  const codes = ['=1+1', 'Byrne, "Ana"'].map((name) => ({ member: name, name, code: 'JRXN' }))
  expect(codesCsv(codes, 'https://chair.example')).toBe(
    'Name,Code,Link\r\n' +
      "'=1+1,JRXN,https://chair.example/join/JRXN\r\n" +
      '"Byrne, ""Ana""",JRXN,https://chair.example/join/JRXN\r\n',
  )
})
