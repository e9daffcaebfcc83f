import { describe, expect, test } from 'vitest'
import { RoleplayError } from '../../src/errors.ts'
import { parseInSandbox, sandboxLimits } from '../../src/scenario/document-sandbox.ts'
import { maxDocumentBytes, readDocument } from '../../src/scenario/read-document.ts'
import { docx, noise, oleContainer, pdf, scannedPage, set, swellingStream, word, zip } from '../support/documents.ts'

const utf8 = (text: string) => new TextEncoder().encode(text)
const read = async (name: string, bytes: Uint8Array) => (await readDocument({ name, bytes })).text

/** @returns the code and message with which a file is refused; fails when it is read after all. */
async function refusal(name: string, bytes: Uint8Array): Promise<{ code: string; message: string }> {
  try {
    const { text } = await readDocument({ name, bytes })
    throw new Error(`read although it should not be: ${text.slice(0, 80)}`)
  } catch (error) {
    if (!(error instanceof RoleplayError)) throw error
    expect(error.message).not.toContain('\n')
    return { code: error.code, message: error.message }
  }
}

/** @returns the threads of this process that parse documents right now. */
function parsingThreads(): number {
  return process.getActiveResourcesInfo().filter((resource) => resource === 'MessagePort').length
}

/** What the processor spent, whatever else the machine did meanwhile. */
const microsOf = ({ user, system }: NodeJS.CpuUsage) => user + system

/** Paragraphs that differ, so that they do not pack as tightly as a bomb. */
const manyParagraphs = (count: number) =>
  Array.from({ length: count }, (_, index) =>
    word.paragraph(`She says no for the ${index * 7919}th time, and why.`),
  ).join('')

describe('text files', () => {
  test('come out with plain line ends, composed letters and no hidden characters', async () => {
    const text = await read(
      'brief.md',
      utf8('\ufeff# Role\r\nCafe\u0301 owner\u0007 \r\n\r\n\r\n\r\n\r\nHid\u202eden\u{e0041} words\u00a0here\r'),
    )

    expect(text).toBe('# Role\nCafé owner\n\n\nHidden words here')
  })

  test('keep the joiners that Hindi and Persian spelling needs', async () => {
    expect(await read('role.txt', utf8('می\u200cخواهم क्\u200dष'))).toBe('می\u200cخواهم क्\u200dष')
  })

  test('are read from UTF-16 when a byte order mark says so', async () => {
    const little = Buffer.from('\ufeffJürgen ist müde', 'utf16le')

    expect(await read('a.txt', little)).toBe('Jürgen ist müde')
    expect(await read('b.txt', Buffer.from(little).swap16())).toBe('Jürgen ist müde')
  })

  test('are refused in another encoding, with advice', async () => {
    const latin1 = Buffer.from('Gespräch über die Kündigung', 'latin1')

    expect(await refusal('rolle.txt', latin1)).toEqual({
      code: 'document-unreadable',
      message: 'rolle.txt: the text is not UTF-8; expected a text file saved as UTF-8',
    })
  })

  test('are refused when they are empty or hold no word', async () => {
    expect(await refusal('a.md', utf8(''))).toMatchObject({
      code: 'document-unreadable',
      message: expect.stringMatching(/empty/),
    })
    expect(await refusal('b.md', utf8(' \n\t\n---\n'))).toMatchObject({
      code: 'document-unreadable',
      message: expect.stringMatching(/no text/),
    })
  })

  test('are refused when they are longer than any scenario, and taken up to there', async () => {
    expect(await read('a.txt', utf8('ab '.repeat(133_000)))).toHaveLength(398_999)
    expect(await refusal('b.txt', utf8('ab '.repeat(134_000)))).toEqual({
      code: 'document-too-large',
      message: 'b.txt: the document holds 402,000 characters of text; expected at most 400,000',
    })
  })
})

describe('the name of a file', () => {
  test.each([
    ['../../etc/brief.md', 'brief.md'],
    ['C:\\Users\\me\\brief.md', 'brief.md'],
    ['bri\u0000ef\n\u202e.md', 'brief.md'],
    ['BRIEF.MD', 'BRIEF.MD'],
    [`${'x'.repeat(500)}.md`, `${'x'.repeat(117)}.md`],
    ['.md', 'document.md'],
  ])('%j becomes %j', async (given, plain) => {
    expect((await readDocument({ name: given, bytes: utf8('A role') })).name).toBe(plain)
  })

  test('is cleaned in messages as well', async () => {
    const { message } = await refusal('/srv/in/<b>\u001b[31m\nslides.pptx', utf8('x'))

    expect(message).toBe('<b>[31mslides.pptx: expected a .md, .txt, .pdf or .docx file, got .pptx')
  })
})

describe('a file that is not what its name says', () => {
  const png = Buffer.concat([Buffer.from('89504e470d0a1a0a', 'hex'), Buffer.alloc(64)])
  const program = Buffer.concat([Buffer.from('MZ\x90\0', 'latin1'), noise(2000)])
  const page = pdf([set(['A role'])])

  test.each([
    ['a program as .docx', 'setup.docx', program, 'a program'],
    ['an old Word file as .docx', 'old.docx', oleContainer('WordDocument'), 'an old Office file'],
    ['a picture as .txt', 'notes.txt', png, 'an image'],
    ['a PDF as .md', 'notes.md', page, 'a PDF document'],
    ['rich text as .txt', 'notes.txt', utf8('{\\rtf1 hello}'), 'rich text'],
    ['a Word document as .pdf', 'role.pdf', docx(word.paragraph('A role')), 'a zip archive'],
    ['text as .pdf', 'role.pdf', utf8('A role'), 'plain text'],
    ['text with NUL bytes', 'role.md', utf8('A\0role'), 'binary data'],
    ['a workbook as .docx', 'book.docx', zip([{ path: 'xl/workbook.xml', content: '<a/>' }]), 'an Excel workbook'],
    ['a zip of anything as .docx', 'all.docx', zip([{ path: 'a.txt', content: 'hi' }]), 'another zip archive'],
  ])('is refused: %s', async (_, name, bytes, found) => {
    const { code, message } = await refusal(name, bytes)

    expect(code).toBe('document-type')
    expect(message).toContain(`${name}: expected `)
    expect(message).toContain(found)
  })

  test.each(['deck.pptx', 'old.doc', 'noending', 'archive.tar.gz'])('is refused by its ending: %s', async (name) => {
    expect(await refusal(name, utf8('text'))).toMatchObject({
      code: 'document-type',
      message: expect.stringMatching(/expected a .md, .txt/),
    })
  })

  test('is too large before anybody looks into it', async () => {
    const huge = new Uint8Array(maxDocumentBytes + 1)

    expect(await refusal('huge.pdf', huge)).toEqual({
      code: 'document-too-large',
      message: 'huge.pdf: the file has 20.1 MB; expected at most 20 MB',
    })
  })
})

describe('PDF files', () => {
  test('give back sentences that the layout broke, and leave short lines alone', async () => {
    const lines = set([
      'You are Ines Vidal, a charge nurse who has worked nights for',
      'eleven years. She does not want to lose the agreement that',
      'she negotiated.',
      'Name: Ines Vidal',
      'Age: 47',
    ])

    expect(await read('role.pdf', pdf([lines]))).toBe(
      'You are Ines Vidal, a charge nurse who has worked nights for eleven years. She does not want to lose the ' +
        'agreement that she negotiated.\nName: Ines Vidal\nAge: 47',
    )
  })

  test('lose the hyphens of the layout and keep those of the words', async () => {
    const lines = set([
      'The self-rostering agreement of the ward is a matter of appre-',
      'ciation, she says, and nobody but the staff decides on the self-',
      'rostering of the nights, which goes back to the time of Covid-',
      '19 and the contract.',
    ])

    const text = await read('role.pdf', pdf([lines]))

    expect(text).toContain('a matter of appreciation, she says')
    expect(text).toContain('decides on the self-rostering of the nights')
    expect(text).toContain('the time of Covid-19 and the contract')
  })

  test('keep headings, paragraphs and items apart', async () => {
    const page = [
      { text: 'A talk about nights', y: 780, size: 20 },
      { text: 'Her position', y: 740, font: 'F2' as const },
      ...set(['Nights stay voluntary, whatever the new payroll system may', 'make of it.'], { top: 724 }),
      ...set(['• The premium stays at 18 % even when the hospital moves to', '  the new system', '• No weekends'], {
        top: 680,
      }),
    ]

    expect(await read('role.pdf', pdf([page]))).toBe(
      '# A talk about nights\n\n**Her position**\n\nNights stay voluntary, whatever the new payroll system may make of ' +
        'it.\n\n- The premium stays at 18 % even when the hospital moves to the new system\n- No weekends',
    )
  })

  test('show tables row by row, with broken cells whole again', async () => {
    const row = (y: number, cells: readonly (readonly string[])[]) =>
      cells.flatMap((lines, column) => set(lines, { x: 72 + column * 170, top: y }))
    const page = [
      ...row(700, [['Criterion'], ['What good looks like'], ['Weight']]),
      ...row(670, [['Listening'], ['Lets her finish and', 'sums up what she said'], ['40 %']]),
      ...row(626, [['Clear offer'], ['Names one step'], ['60 %']]),
      ...set(['This follows the table.'], { top: 580 }),
    ]

    expect(await read('rubric.pdf', pdf([page]))).toBe(
      '| Criterion | What good looks like | Weight |\n| --- | --- | --- |\n' +
        '| Listening | Lets her finish and sums up what she said | 40 % |\n| Clear offer | Names one step | 60 % |\n\n' +
        'This follows the table.',
    )
  })

  test('go on with a table on the next page, without its repeated heads', async () => {
    const row = (y: number, cells: readonly string[]) =>
      cells.map((text, column) => ({ text, x: 72 + column * 200, y }))
    const heads = ['Criterion', 'Weight']
    const pages = [
      [...row(140, heads), ...row(110, ['Listening', '40 %'])],
      [...row(760, heads), ...row(730, ['Clear offer', '35 %'])],
      row(760, ['Patience', '25 %']),
    ]

    expect(await read('rubric.pdf', pdf(pages))).toBe(
      '| Criterion | Weight |\n| --- | --- |\n| Listening | 40 % |\n| Clear offer | 35 % |\n| Patience | 25 % |',
    )
  })

  test('show labels beside their values as labelled lines', async () => {
    const page = [...set(['Name:', 'City:'], { pitch: 20 })].flatMap((label, index) => [
      label,
      { ...label, text: ['Ines Vidal', 'Valencia'][index] ?? '', x: 220 },
    ])

    expect(await read('card.pdf', pdf([page]))).toBe('Name: Ines Vidal\nCity: Valencia')
  })

  test('are read column by column, and over the end of a page, without running lines', async () => {
    const left = set(['The left column tells what', 'has gone before, and it is', 'rather short.'])
    const right = set(['The right one goes on with', 'what she wants, namely that'], { x: 320 })
    const running = (page: number) => [
      { text: 'Ward B4, confidential', y: 810 },
      { text: `Page ${page}`, y: 30 },
    ]
    const pages = [
      [...running(1), ...left, ...right],
      [...running(2), ...set(['nothing changes. She is firm.'])],
      [...running(3), ...set(['The end.'])],
    ]

    expect(await read('role.pdf', pdf(pages))).toBe(
      'Ward B4, confidential\n\nThe left column tells what has gone before, and it is rather short.\n\n' +
        'The right one goes on with what she wants, namely that nothing changes. She is firm.\n\nThe end.',
    )
  })

  test('open when their lock asks nobody for a password, and only then', async () => {
    const page = [set(['A role for printing only'])]

    expect(await read('open.pdf', pdf(page, { userPassword: '' }))).toBe('A role for printing only')
    expect(await refusal('locked.pdf', pdf(page, { userPassword: 'secret' }))).toEqual({
      code: 'document-unreadable',
      message: 'locked.pdf: the PDF is locked with a password; expected one that opens without a password',
    })
  })

  test('are refused when they only show pictures', async () => {
    const { code, message } = await refusal('scan.pdf', pdf([scannedPage, scannedPage]))

    expect(code).toBe('document-unreadable')
    expect(message).toBe(
      'scan.pdf: the document has no text (scanned pages?); expected a PDF whose text can be selected',
    )
  })

  test('are refused when they are cut off, wherever the cut is', async () => {
    const whole = pdf([set(['The first page']), set(['The second page']), set(['The third page'])])

    for (const share of [0.05, 0.4, 0.7, 0.9]) {
      const cut = whole.subarray(0, Math.floor(whole.length * share))
      expect(await refusal('cut.pdf', cut)).toMatchObject({
        code: 'document-unreadable',
        message: expect.stringMatching(/cut off|damaged/),
      })
    }
  })

  test('are refused when their content swells beyond the memory that one document may take', async () => {
    const bomb = pdf([''], { stream: swellingStream(1500) })

    expect(bomb.length).toBeLessThan(4 * 1024 * 1024)
    expect(await refusal('bomb.pdf', bomb)).toMatchObject({
      code: 'document-unreadable',
      message: expect.stringMatching(/more memory|seconds/),
    })
  })
})

describe('Word documents', () => {
  test('keep headings, items, bold headings and tables readable', async () => {
    const body = [
      word.styled('Title', 'A talk about nights'),
      word.styled('heading 2', 'Background'),
      word.paragraph('Ines & the <new> manager'),
      word.bold('Her position'),
      word.item('Nights stay voluntary'),
      word.item('whatever happens', { level: 1 }),
      word.item('No weekends'),
      word.item('Say hello', { numbered: true }),
      word.item('Say goodbye', { numbered: true }),
      word.table([
        [word.paragraph('Criterion'), word.paragraph('Weight')],
        [word.paragraph('Listening') + word.item('sums up') + word.item('asks'), word.paragraph('40 %')],
      ]),
      word.paragraph('Name\tInes Vidal'),
    ].join('')

    expect(await read('role.docx', docx(body))).toBe(
      '# A talk about nights\n\n## Background\n\nInes & the <new> manager\n\n**Her position**\n\n' +
        '- Nights stay voluntary\n  - whatever happens\n- No weekends\n\n1. Say hello\n2. Say goodbye\n\n' +
        '| Criterion | Weight |\n| --- | --- |\n| Listening; sums up; asks | 40 % |\n\nName: Ines Vidal',
    )
  })

  test('are refused with a password, without text, or cut off', async () => {
    const whole = docx(word.paragraph('A role'))

    expect(await refusal('a.docx', oleContainer('EncryptedPackage'))).toMatchObject({
      code: 'document-unreadable',
      message: expect.stringMatching(/locked with a password/),
    })
    expect(await refusal('b.docx', docx(word.paragraph(' ')))).toMatchObject({
      code: 'document-unreadable',
      message: expect.stringMatching(/no text/),
    })
    for (const share of [0.1, 0.5, 0.95]) {
      const cut = whole.subarray(0, Math.floor(whole.length * share))
      expect(await refusal('c.docx', cut)).toMatchObject({
        code: 'document-unreadable',
        message: expect.stringMatching(/damaged/),
      })
    }
  })

  test('are refused when their text is broken XML or their packed bytes are damaged', async () => {
    const broken = docx('', [{ path: 'word/document.xml', content: '<w:document><w:body></w:p>' }])
    const damaged = docx(word.paragraph('A role'.repeat(500)))
    damaged.fill(0xff, damaged.indexOf('word/document.xml') + 20, damaged.indexOf('word/document.xml') + 60)

    expect(await refusal('a.docx', broken)).toMatchObject({
      code: 'document-unreadable',
      message: expect.stringMatching(/damaged|no text/),
    })
    expect(await refusal('b.docx', damaged)).toMatchObject({
      code: 'document-unreadable',
      message: expect.stringMatching(/damaged/),
    })
  })

  test('are refused as bombs when they declare more than they may unpack to', async () => {
    const bomb = docx(word.paragraph('A role'), [
      { path: 'word/media/a.bmp', content: Buffer.alloc(150 * 1024 * 1024) },
    ])

    expect(bomb.length).toBeLessThan(1024 * 1024)
    expect(await refusal('bomb.docx', bomb)).toMatchObject({
      code: 'document-unreadable',
      message: expect.stringMatching(/too large to unpack/),
    })
  })

  test('are refused as bombs when they declare little and unpack to much', async () => {
    const content = Buffer.concat([Buffer.from('<a>'), Buffer.alloc(150 * 1024 * 1024, ' '), Buffer.from('</a>')])
    const lying = docx('', [{ path: 'word/document.xml', content, declaredBytes: 5000 }])

    expect(await refusal('lying.docx', lying)).toMatchObject({
      code: 'document-unreadable',
      message: expect.stringMatching(/too|damaged/),
    })
  })

  test('are refused as bombs when one part is packed too tightly or there are too many', async () => {
    const tight = docx('', [{ path: 'word/document.xml', content: Buffer.alloc(40 * 1024 * 1024, ' ') }])
    const many = zip(Array.from({ length: 10_001 }, (_, index) => ({ path: `word/${index}.xml`, content: '' })))

    expect(await refusal('tight.docx', tight)).toMatchObject({
      code: 'document-unreadable',
      message: expect.stringMatching(/tightly/),
    })
    expect(await refusal('many.docx', many)).toMatchObject({
      code: 'document-unreadable',
      message: expect.stringMatching(/10001 files/),
    })
  })

  test('hold too much text in a small file', async () => {
    const body = word.paragraph(noise(330_000).toString('base64'))

    expect(await refusal('long.docx', docx(body))).toMatchObject({
      code: 'document-too-large',
      message: expect.stringMatching(/characters/),
    })
  })
})

describe('parsing', () => {
  test('leaves the bytes of the caller alone', async () => {
    const bytes = docx(word.paragraph('A role'))
    const before = Buffer.from(bytes)

    await read('role.docx', bytes)

    expect(bytes.equals(before)).toBe(true)
  })

  test('does not hold up the main thread, and leaves no thread behind', async () => {
    const threads = parsingThreads()
    const bytes = docx(manyParagraphs(5500))
    const before = process.cpuUsage()
    const beforeMain = process.threadCpuUsage()
    let isDone = false
    let ticks = 0
    let longest = 0
    let last = beforeMain
    let threadsDuring = 0
    const tick = () => {
      ticks++
      longest = Math.max(longest, microsOf(process.threadCpuUsage(last)))
      last = process.threadCpuUsage()
      threadsDuring = Math.max(threadsDuring, parsingThreads())
      if (!isDone) setImmediate(tick)
    }

    setImmediate(tick)
    const text = await read('long.docx', bytes)
    const ofMain = microsOf(process.threadCpuUsage(beforeMain))
    const ofOthers = microsOf(process.cpuUsage(before)) - ofMain
    isDone = true

    expect(text.split('\n\n')).toHaveLength(5500)
    expect(ticks).toBeGreaterThan(50)
    expect(longest).toBeLessThan(ofOthers / 2)
    expect(threadsDuring).toBe(threads + 1)
    expect(parsingThreads()).toBe(threads)
  })

  test('stops when the caller goes away, before or during it', async () => {
    const threads = parsingThreads()
    const file = { name: 'role.docx', bytes: docx(manyParagraphs(5500)) } // not read before the caller goes
    const during = new AbortController()

    const reading = readDocument(file, { signal: during.signal })
    setImmediate(() => during.abort())

    await expect(reading).rejects.toMatchObject({ code: 'cancelled' })
    await expect(readDocument(file, { signal: AbortSignal.abort() })).rejects.toMatchObject({ code: 'cancelled' })
    expect(parsingThreads()).toBe(threads)
  })

  test('stops when it takes too long or too much memory', async () => {
    const threads = parsingThreads()
    const job = { kind: 'docx' as const, name: 'slow.docx', bytes: docx(word.paragraph('A role')) }
    const deep = { ...job, bytes: docx(manyParagraphs(80_000)) }

    await expect(parseInSandbox(job, undefined, { ...sandboxLimits, timeoutMs: 1 })).rejects.toMatchObject({
      code: 'document-unreadable',
      message: 'slow.docx: reading it took more than 0.001 seconds; expected a plain document of text',
    })
    await expect(
      parseInSandbox(deep, undefined, { ...sandboxLimits, timeoutMs: 120_000, heapMb: 32 }),
    ).rejects.toMatchObject({
      code: 'document-unreadable',
      message: expect.stringMatching(/more memory/),
    })
    expect(parsingThreads()).toBe(threads)
  })

  test('stops waiting for its turn when the caller goes away, and later documents are still read', async () => {
    const bytes = docx(word.paragraph('A role'))
    const impatient = new AbortController()

    const running = [read('a.docx', bytes), read('b.docx', bytes)]
    const waiting = readDocument({ name: 'c.docx', bytes }, { signal: impatient.signal })
    const next = read('d.docx', bytes)
    impatient.abort()

    await expect(waiting).rejects.toMatchObject({ code: 'cancelled', message: 'c.docx: reading was cancelled' })
    expect(await Promise.all([...running, next])).toEqual(['A role', 'A role', 'A role'])
  })

  test('reads many documents at once, each whole', async () => {
    const names = Array.from({ length: 6 }, (_, index) => `Role ${index}`)

    const texts = await Promise.all(names.map((name) => read('role.docx', docx(word.paragraph(name)))))

    expect(texts).toEqual(names)
  })
})
