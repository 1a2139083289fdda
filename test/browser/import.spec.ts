import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import type { TableKind } from '../../src/assessment/index.ts';
import { customer, partner } from '../support/partners.ts';
import { keepWorkersBusy } from './busyWorkers.ts';
import { chooseFile, openAnswers } from './files.ts';
import { Keyboard } from './keyboard.ts';
import { cell, goTo } from './screens.ts';
import { expect, test } from './tool.ts';
import { words } from './words.ts';

const { shell, files, imports, questions, programme } = words;
const dialog = (page: Page) => page.getByRole('dialog');
const added = (kind: TableKind, count: number, leftOut = 0) =>
  imports.done({ kind, mode: 'add', added: count, updated: 0, leftOut });
const summary = (fine: number, toLookAt: number, leftOut = 0) =>
  imports.summary('customers', fine, toLookAt, leftOut);
const mendCell = (page: Page, column: string, row: number) =>
  dialog(page).getByRole('textbox', { name: imports.mendCell(column, row), exact: true });
const importButton = (page: Page, count: number, columnsLeftOut = 0) =>
  dialog(page).getByRole('button', { name: imports.apply('customers', count, columnsLeftOut) });

/** The whole way: from another program's clipboard to ours, with nothing but keys. */
async function copyElsewhere(page: Page, text: string): Promise<void> {
  const other = await page.context().newPage();
  await other.setContent('<textarea autofocus></textarea>');
  await other.getByRole('textbox').fill(text);
  await other.keyboard.press('Control+A');
  await other.keyboard.press('Control+C');
  await other.close();
  await page.bringToFront();
}

async function chooseTable(page: Page, name: string, content: string | Buffer): Promise<void> {
  const chooser = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: imports.open }).click();
  await (await chooser).setFiles({ name, mimeType: '', buffer: Buffer.from(content) });
}

async function dropFiles(page: Page, content: Buffer, ...names: readonly string[]): Promise<void> {
  const dropped = await page.evaluateHandle(
    ({ names, bytes }) => {
      const data = new DataTransfer();
      for (const name of names) data.items.add(new File([new Uint8Array(bytes)], name));
      return data;
    },
    { names, bytes: [...content] },
  );
  await page.dispatchEvent('main', 'drop', { dataTransfer: dropped });
}

const COLUMNS = ['Customer', 'Exchange Online', 'Yammer', 'Trial', 'Associations'];
const CUSTOMERS = 300;

/** In which row and column something is wrong, in what way, and what the user makes of it. */
const wrong = [
  { row: 12, column: 1, is: '12o', mended: '120' },
  { row: 31, column: 1, is: '-3', mended: '3' },
  { row: 58, column: 2, is: '1.5', mended: '15' },
  { row: 99, column: 2, is: '100000001', mended: '1000' },
  { row: 140, column: 0, is: '', mended: 'Northwind' },
  { row: 141, column: 0, is: 'W'.repeat(201), mended: 'Wide World Importers' },
  { row: 200, column: 1, is: '#REF!', mended: '7' },
  { row: 250, column: 3, is: 'perhaps', mended: 'Yes' },
  { row: 301, column: 4, is: 'friend', mended: 'Delegated administrator' },
];

/** The cells of a row of the table, as they are pasted or as they are after they were mended. */
function cellsOf(row: number, what: 'is' | 'mended'): readonly string[] {
  const right = [
    `Customer ${String(row)}`,
    String(row * 3),
    String(row),
    row % 5 === 0 ? 'Yes' : 'No',
    row % 2 === 0 ? 'Digital partner of record' : 'None of these',
  ];
  return right.map(
    (cell, column) =>
      wrong.find((each) => each.row === row && each.column === column)?.[what] ?? cell,
  );
}

const numbers = Array.from({ length: CUSTOMERS }, (_, index) => index + 2);
const pasted = [COLUMNS, ...numbers.map((row) => cellsOf(row, 'is'))]
  .map((cells) => cells.join('\t'))
  .join('\n');

test('rows that are pasted into the box leave the focus where it is said what came of them', async ({
  page,
  open,
}) => {
  const keyboard = new Keyboard(page);
  await open('#/entitlements');
  const box = page.getByRole('textbox', { name: imports.pasteBox });
  await copyElsewhere(page, pasted);
  await keyboard.to(box);
  await keyboard.press('Control+V');
  await keyboard.to(importButton(page, CUSTOMERS));
  await keyboard.press('Enter');
  await expect(box).toBeHidden();
  await expect(page.getByText(added('customers', CUSTOMERS))).toBeFocused();
});

test('an import over another leaves the focus where it was, whatever is chosen', async ({
  page,
  open,
}) => {
  const keyboard = new Keyboard(page);
  await open('#/entitlements');
  const opener = page.getByRole('button', { name: imports.open });
  const replaced = imports.done({
    kind: 'customers',
    mode: 'replace',
    added: 1,
    updated: 0,
    leftOut: 0,
  });
  for (const [text, mode, where] of [
    ['Customer\tYammer\nContoso\t1\nFabrikam\t2\n', null, opener],
    ['Customer\tYammer\nContoso\t3\nLitware\t4\n', imports.add('customers', 2), opener],
    // The row that has the focus goes with the others.
    ['Customer\tYammer\nProseware\t5\n', imports.replace('customers', 4), null],
  ] as const) {
    await copyElsewhere(page, text);
    if (where) await keyboard.to(where);
    else await cell(page, programme.workloads.yammer, 'Fabrikam').focus();
    await keyboard.press('Control+V');
    await expect(dialog(page)).toBeVisible();
    if (mode !== null) await dialog(page).getByRole('radio', { name: mode }).check();
    await keyboard.to(dialog(page).locator('button.primary'));
    await keyboard.press('Enter');
    await expect(dialog(page)).toHaveCount(0);
    await expect(where ?? page.getByText(replaced)).toBeFocused();
  }
});

test('with a keyboard alone, 300 rows are pasted, all that is wrong is mended, undone, redone and exported as it was pasted', async ({
  page,
  open,
}) => {
  const keyboard = new Keyboard(page);
  await open('#/entitlements');
  await copyElsewhere(page, pasted);
  await keyboard.to(page.getByRole('button', { name: imports.open }));
  await keyboard.press('Control+V');
  await expect(dialog(page)).toHaveAccessibleName(imports.preview(imports.pasted));
  await expect(dialog(page)).toContainText(summary(CUSTOMERS - 9, 9));
  // Nine kinds, each of which is a filter with its count.
  await expect(
    dialog(page).getByRole('group', { name: imports.filter }).getByRole('button'),
  ).toHaveCount(10);

  const [first] = wrong;
  await keyboard.to(mendCell(page, COLUMNS[first?.column ?? 0] ?? '', first?.row ?? 0));
  for (const { row, column, is, mended } of wrong) {
    const field = mendCell(page, COLUMNS[column] ?? '', row);
    await expect(field).toBeFocused();
    await expect(field).toHaveValue(is);
    await expect(field).toHaveAttribute('aria-invalid', 'true');
    await keyboard.press('Control+A');
    await keyboard.type(mended);
    await keyboard.press('Enter');
  }
  await expect(dialog(page)).toContainText(summary(CUSTOMERS, 0));
  await expect(dialog(page).getByRole('row').filter({ hasText: imports.mended })).toHaveCount(9);

  await keyboard.to(importButton(page, CUSTOMERS));
  await keyboard.press('Enter');
  const done = page.getByRole('status').filter({
    hasText: added('customers', CUSTOMERS),
  });
  await expect(done).toBeVisible();
  const table = page.getByRole('table', { name: questions.entitlements.table });

  await keyboard.to(done.getByRole('button', { name: shell.undo }));
  await keyboard.press('Enter');
  await expect(page.getByText(questions.entitlements.empty)).toBeVisible();
  await expect(page.getByRole('button', { name: imports.open })).toBeFocused();
  await keyboard.to(page.getByRole('button', { name: shell.redo }));
  await keyboard.press('Enter');
  await expect(table).toBeVisible();
  await expect(cell(page, programme.workloads['exchange-online'], 'Customer 2')).toHaveValue('6');

  await keyboard.backTo(page.getByText(imports.pasteBoxSummary));
  await keyboard.press('Enter');
  await keyboard.to(page.getByRole('button', { name: `${imports.export}: ${imports.csv}` }));
  const download = page.waitForEvent('download');
  await keyboard.press('Enter');
  const exported = await readFile(await (await download).path(), 'utf8');
  const { columns } = imports.exports.customers;
  const [header = [], ...rows] = exported
    .replace(/^\uFEFF/, '')
    .trim()
    .split('\r\n')
    .map((line) => line.split(','));
  const taken = [
    columns.name,
    columns['exchange-online'],
    columns.yammer,
    columns.trial,
    columns.associations,
  ];
  expect(rows.map((cells) => taken.map((name) => cells[header.indexOf(name)]))).toEqual(
    numbers.map((row) => cellsOf(row, 'mended')),
  );
});

test('a workbook that is dropped shows its sheets, and people go to their own step', async ({
  page,
  open,
}) => {
  await open('#/entitlements');
  const workbook = await readFile(join(import.meta.dirname, '../fixtures/intake/libreoffice.xlsx'));
  await dropFiles(page, workbook, 'usage.xlsx', 'other.xlsx');
  await expect(dialog(page)).toHaveAccessibleName(imports.preview('usage.xlsx'));
  // No file is passed over in silence: not one that comes along, nor one that comes meanwhile.
  await expect(dialog(page)).toContainText(imports.filesIgnored(1));
  await dropFiles(page, workbook, 'third.xlsx');
  await expect(dialog(page)).toContainText(imports.filesIgnored(2));
  await expect(dialog(page)).toHaveAccessibleName(imports.preview('usage.xlsx'));
  await expect(dialog(page)).toContainText(summary(2, 1));
  await dialog(page).getByRole('button', { name: 'Staff', exact: true }).click();
  await expect(dialog(page)).toContainText(imports.summary('staff', 2, 0, 0));
  await dialog(page)
    .getByRole('button', { name: imports.apply('staff', 2, 0) })
    .click();
  await expect(page.getByRole('status').filter({ hasText: imports.elsewhere.staff })).toContainText(
    added('staff', 2),
  );
  await page.getByRole('link', { name: imports.goThere.staff }).click();
  await expect(cell(page, questions.staff.person, '1')).toHaveValue('Li Na');
});

test(
  'columns that say nothing are chosen, and a total that does not fit stays out',
  { tag: '@site' },
  async ({ page, open }) => {
    await open('#/entitlements');
    await chooseTable(
      page,
      'usage.csv',
      Buffer.from('Kunde;Postfach;Land\nMüller;620;DE\nFabrikam;7;US\nTotal;600;\n', 'latin1'),
    );
    await expect(dialog(page)).toContainText(
      imports.encodingGuessed(imports.encodings['windows-1252']),
    );
    await expect(dialog(page)).toContainText(imports.notRecognised);
    const choose = (column: string, role: string) =>
      dialog(page)
        .getByRole('combobox', { name: column, exact: true })
        .selectOption({ label: role });
    await choose('Kunde', imports.roles.name);
    await choose('Postfach', programme.workloads['exchange-online']);
    await expect(dialog(page)).toContainText(summary(2, 0, 1));
    await expect(dialog(page)).toContainText(imports.columnsLeftOut(1, 'Land'));
    // What a column was is taken from it when another is chosen for the same.
    await choose('Land', programme.workloads['exchange-online']);
    await expect(dialog(page).getByRole('combobox', { name: 'Postfach', exact: true })).toHaveValue(
      '',
    );
    await choose('Postfach', programme.workloads['exchange-online']);
    await expect(dialog(page).getByRole('combobox', { name: 'Land', exact: true })).toHaveValue('');
    await importButton(page, 2, 1).click();
    await expect(page.getByRole('status').filter({ hasText: shell.undo })).toContainText(
      added('customers', 2, 1),
    );
    await expect(cell(page, questions.entitlements.customer, '1')).toHaveValue('Müller');
  },
);

test(
  'the rows to mend are downloaded with why, and what was mended is not lost by a slip',
  { tag: '@site' },
  async ({ page, open }) => {
    await open('#/entitlements');
    await chooseTable(
      page,
      'usage.csv',
      'Region,Customer,Yammer\nNorth,Contoso,12o\nSouth,Fabrikam,7\n',
    );
    await mendCell(page, 'Yammer', 2).fill('13o');
    const download = page.waitForEvent('download');
    await dialog(page)
      .getByRole('button', { name: `${imports.downloadCases}: ${imports.csv}` })
      .click();
    const text = await readFile(await (await download).path(), 'utf8');
    const [header, row, ...others] = text
      .replace(/^\uFEFF/, '')
      .trim()
      .split('\r\n');
    expect(header).toBe(`Region,Customer,Yammer,${imports.reasons}`);
    expect(row).toContain(`North,Contoso,13o,`);
    expect(row).toContain(imports.problems['not-a-number'].what);
    expect(others).toEqual([]);

    // What is still being typed counts: the cell has not been left.
    await mendCell(page, 'Yammer', 2).fill('14o');
    await page.keyboard.press('Escape');
    await expect(dialog(page)).toContainText(imports.discardHeading(1));
    await expect(dialog(page).getByRole('button', { name: imports.goOn })).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(mendCell(page, 'Yammer', 2)).toHaveValue('14o');
    await dialog(page).getByRole('button', { name: imports.cancel }).click();
    await dialog(page).getByRole('button', { name: imports.discard }).click();
    await expect(dialog(page)).toHaveCount(0);
    await expect(page.getByText(questions.entitlements.empty)).toBeVisible();

    // Which rows stay out is chosen again in a moment.
    await chooseTable(page, 'usage.csv', 'Customer,Yammer\nContoso,12o\n');
    await dialog(page)
      .getByRole('checkbox', { name: imports.leaveRowsOut(imports.rows([2])) })
      .check();
    await page.keyboard.press('Escape');
    await expect(dialog(page)).toHaveCount(0);
  },
);

test('a list with a row for each association says how many customers it is of, and counts each once', async ({
  page,
  open,
}) => {
  await open('#/entitlements');
  const list = 'Customer,Yammer,Association\nContoso,1200,DAP\nContoso,1200,DPOR\n';
  await chooseTable(page, 'associations.csv', list);
  await expect(dialog(page)).toContainText(imports.rowsJoined('customers', 2));
  await importButton(page, 1).click();
  await expect(cell(page, programme.workloads.yammer, 'Contoso')).toHaveValue('1200');
  await expect(page.locator('main tbody tr')).toHaveCount(1);
});

test('what the columns hold is out of the way until it is asked for, and stays while it is chosen', async ({
  page,
  open,
}) => {
  await open('#/entitlements');
  const columns = dialog(page).locator('details', { hasText: imports.columns });
  await chooseTable(page, 'known.csv', 'Customer,Yammer\nContoso,12\n');
  await expect(importButton(page, 1)).toBeVisible();
  await expect(columns.getByRole('combobox')).toHaveCount(0);
  await columns.getByText(imports.columns, { exact: true }).click();
  await expect(columns.getByRole('combobox', { name: 'Yammer' })).toHaveValue('yammer');
  await page.keyboard.press('Escape');

  await chooseTable(page, 'unknown.csv', 'Customer,Yammer,Seats\nContoso,12,30\n');
  const seats = columns.getByRole('combobox', { name: 'Seats' });
  await expect(importButton(page, 1, 1)).toBeVisible();
  await seats.focus();
  await seats.selectOption(programme.workloads['exchange-online']);
  await expect(importButton(page, 1)).toBeVisible();
  await expect(seats).toBeFocused();

  await columns.getByText(imports.columns, { exact: true }).click();
  await expect(seats).toHaveCount(0);
});

test('of two columns of one name, where they stand tells which is which', async ({
  page,
  open,
}) => {
  await open('#/entitlements');
  await chooseTable(page, 'twice.csv', 'Customer,Yammer,Yammer\nContoso,5o,7\n');
  await expect(dialog(page)).toContainText(
    imports.columnsLeftOut(1, imports.columnNamed('Yammer', 'C')),
  );
  const named = (letters: string) =>
    dialog(page).getByRole('combobox', { name: imports.columnNamed('Yammer', letters) });
  await expect(named('B')).toHaveValue('yammer');
  await expect(mendCell(page, imports.columnNamed('Yammer', 'B'), 2)).toHaveValue('5o');
  await named('C').selectOption(programme.workloads.yammer);
  await expect(dialog(page)).toContainText(
    imports.columnsLeftOut(1, imports.columnNamed('Yammer', 'B')),
  );
  await importButton(page, 1, 1).click();
  await expect(cell(page, programme.workloads.yammer, 'Contoso')).toHaveValue('7');
});

test('a table without a column of numbers says so', async ({ page, open }) => {
  await open('#/entitlements');
  await chooseTable(page, 'associated.csv', 'Customer,DAP\nContoso,yes\n');
  await expect(dialog(page)).toContainText(imports.noEntitlementsRead);
  await page.keyboard.press('Escape');
  await chooseTable(page, 'long.csv', 'Customer,Workload,Active users\nContoso,Yammer,5\n');
  await expect(importButton(page, 1)).toBeVisible();
  await expect(dialog(page)).not.toContainText(imports.noEntitlementsRead);
});

test('a table of sums alone asks of which workload they are', async ({ page, open }) => {
  await open('#/entitlements');
  await chooseTable(page, 'sums.csv', 'Customer,Active entitlements\nContoso,1000\n');
  const notice = dialog(page).locator('.notice', { hasText: imports.noEntitlementsRead });
  await expect(notice).toContainText(imports.chooseEntitlements);
  await expect(importButton(page, 1, 1)).toBeVisible();
  await dialog(page)
    .getByRole('combobox', { name: 'Active entitlements' })
    .selectOption(programme.workloads.yammer);
  await expect(notice).toBeHidden();
  await importButton(page, 1).click();
  await expect(cell(page, programme.workloads.yammer, 'Contoso')).toHaveValue('1000');
});

test('neither Back nor a reload loses what was mended without asking', async ({ page, open }) => {
  await open('#/market');
  await page.evaluate(() => (location.hash = '#/entitlements'));
  await chooseTable(page, 'usage.csv', 'Customer,Yammer\nContoso,12o\n');
  await mendCell(page, 'Yammer', 2).fill('13o');

  await page.goBack();
  await expect(dialog(page)).toContainText(imports.discardHeading(1));
  await page.keyboard.press('Enter');
  await expect(mendCell(page, 'Yammer', 2)).toHaveValue('13o');
  expect(page.url()).toMatch(/#\/entitlements$/);

  const asked = page.waitForEvent('dialog').then(async (question) => {
    await question.dismiss();
    return question.type();
  });
  await page.evaluate(() => {
    location.reload();
  });
  expect(await asked).toBe('beforeunload');
  await expect(mendCell(page, 'Yammer', 2)).toHaveValue('13o');
  await expect(dialog(page).getByRole('button', { name: imports.discard })).toHaveCount(0);

  await page.keyboard.press('Escape');
  await dialog(page).getByRole('button', { name: imports.discard }).click();
  await expect(page.getByText(questions.entitlements.empty)).toBeVisible();
  await page.goBack();
  await expect(page).toHaveURL(/#\/market$/);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(questions.market.heading);
});

test('associations and newer numbers of customers that are here update them, in one step to undo', async ({
  page,
  open,
}) => {
  await open();
  const customers = ['Contoso', 'Fabrikam'].map((name) =>
    customer({ name, activeEntitlements: { yammer: 5 }, associations: null }),
  );
  await openAnswers(page, partner({ customers }));
  await goTo(page, 'associations');
  await chooseTable(page, 'links.csv', 'Customer,Association\ncontoso,DAP\nNorthwind,DPOR\n');
  const updating = dialog(page).getByRole('radio', { name: imports.update('customers') });
  await expect(updating).toBeChecked();
  await importButton(page, 2).click();
  const done = page.getByRole('status').filter({
    hasText: imports.done({ kind: 'customers', mode: 'update', added: 1, updated: 1, leftOut: 0 }),
  });
  await expect(done).toBeVisible();
  const ticked = (name: string, association: 'delegated-administrator') =>
    cell(page, programme.associations[association], name, { role: 'checkbox' });
  await expect(ticked('Contoso', 'delegated-administrator')).toBeChecked();

  await goTo(page, 'entitlements');
  await chooseTable(page, 'usage.csv', 'Customer,Yammer\nFabrikam,8\nContoso,7\n');
  await expect(updating).toBeChecked();
  const outlook = imports.outlook({
    kind: 'customers',
    updated: 2,
    added: 0,
    passedOver: 0,
    lost: { counts: 0, associations: 0 },
  });
  await expect(dialog(page).getByRole('status').filter({ hasText: outlook })).toBeVisible();
  await importButton(page, 2).click();
  await expect(dialog(page)).toHaveCount(0);
  const yammer = (name: string) => cell(page, programme.workloads.yammer, name);
  await expect(yammer('Contoso')).toHaveValue('7');
  await expect(yammer('Fabrikam')).toHaveValue('8');
  await expect(page.getByRole('button', { name: questions.keepBoth(2) })).toHaveCount(0);
  await goTo(page, 'associations');
  await expect(ticked('Contoso', 'delegated-administrator')).toBeChecked();

  await page.getByRole('button', { name: shell.undo, exact: false }).first().click();
  await goTo(page, 'entitlements');
  await expect(yammer('Contoso')).toHaveValue('5');
});

test(
  'a sheet of one row shows as many as there is room for, once thousands have come',
  { tag: '@site' },
  async ({ page, open }) => {
    await open('#/entitlements');
    await page.getByRole('button', { name: questions.entitlements.add }).click();
    await page.keyboard.type('Alpha');
    const lines = Array.from({ length: 5_000 }, (_, row) => `Customer ${row},${row}`);
    await chooseTable(page, 'usage.csv', `Customer,Yammer\n${lines.join('\n')}`);
    await importButton(page, 5_000).click();
    await expect(dialog(page)).toHaveCount(0);
    const blankBelow = () =>
      page.locator('.scroller').evaluate((scroller) => {
        const rows = [...scroller.querySelectorAll('tbody > tr[aria-rowindex]')];
        const bottoms = rows.map((row) => row.getBoundingClientRect().bottom);
        return scroller.getBoundingClientRect().bottom - Math.max(...bottoms);
      });
    await expect.poll(blankBelow).toBeLessThan(0);
  },
);

test('reading can be cancelled at once, and another file be read after it', async ({
  page,
  open,
}) => {
  await open('#/entitlements');
  const goOn = await keepWorkersBusy(page);
  await chooseTable(page, 'large.csv', 'Customer,Yammer\nFabrikam,5\n');
  await expect(dialog(page)).toHaveAccessibleName(imports.reading('large.csv'));
  await dialog(page).getByRole('button', { name: imports.cancel }).click();
  await expect(dialog(page)).toHaveCount(0);
  await goOn();
  await expect(page.getByText(questions.entitlements.empty)).toBeVisible();
  await chooseTable(page, 'small.csv', 'Customer,Yammer\nContoso,5\n');
  await expect(dialog(page)).toHaveAccessibleName(imports.preview('small.csv'));
});

test(
  '20,000 customers that were saved are opened, and exported after an export that was cancelled, and come back',
  { tag: '@site' },
  async ({ page, open }) => {
    await open();
    const saved = (length: number) =>
      partner({
        customers: Array.from({ length }, (_, index) =>
          customer({ name: `C${String(index)}`, activeEntitlements: { yammer: index + 1 } }),
        ),
      });
    const openAfterAll = await keepWorkersBusy(page);
    await chooseFile(page, 'saved.json', JSON.stringify(saved(20_000)));
    await expect(dialog(page)).toHaveAccessibleName(files.opening('saved.json'));
    await dialog(page).getByRole('button', { name: files.cancel }).click();
    await expect(dialog(page)).toHaveCount(0);
    await openAfterAll();
    await openAnswers(page, saved(20_000));
    await goTo(page, 'entitlements');
    await page.getByText(imports.pasteBoxSummary).click();

    const downloads: string[] = [];
    page.on('download', (download) => downloads.push(download.suggestedFilename()));
    const name = `${imports.file.customers}.xlsx`;
    const exportAs = (format: string) =>
      page.getByRole('button', { name: `${imports.export}: ${format}` }).click();
    const exportAfterAll = await keepWorkersBusy(page);
    await exportAs(imports.excel);
    await expect(dialog(page)).toHaveAccessibleName(imports.exporting(name));
    await expect(dialog(page).getByRole('progressbar')).toBeVisible();
    await dialog(page).getByRole('button', { name: imports.cancel }).click();
    await expect(dialog(page)).toHaveCount(0);
    await exportAfterAll();

    const download = page.waitForEvent('download');
    await exportAs(imports.csv);
    const exported = await readFile(await (await download).path());
    expect(downloads).toEqual([`${imports.file.customers}.csv`]);
    await chooseTable(page, 'back.csv', exported);
    await expect(dialog(page)).toContainText(summary(20_000, 0));
    await importButton(page, 20_000, 0).click();
    const same = imports.done({
      kind: 'customers',
      mode: 'update',
      added: 0,
      updated: 0,
      leftOut: 0,
    });
    await expect(page.getByRole('status').filter({ hasText: same })).toBeVisible();
  },
);

test(
  'whatever is no table gets a sentence, and nothing changes',
  { tag: '@site' },
  async ({ page, open }) => {
    await open('#/entitlements');
    const oldWorkbook = await readFile(
      join(import.meta.dirname, '../fixtures/intake/libreoffice-97.xls'),
    );
    const hostile = [
      [
        'picture.png',
        Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 1, 2]),
        imports.refusals['not-a-table'](),
      ],
      ['old.xls', oldWorkbook, imports.refusals['old-or-protected-workbook']()],
      ['cut.xlsx', Buffer.from([0x50, 0x4b, 3, 4, 9, 9]), imports.refusals['damaged-workbook']()],
      ['open.csv', 'a,"b\n1,2\n', imports.refusals['quote-not-closed'](0, 1)],
      ['<img src=x onerror=alert(1)>.csv', '', imports.refusals.empty()],
    ] as const;
    for (const [name, content, sentence] of hostile) {
      await chooseTable(page, name, content);
      await expect(dialog(page)).toHaveAccessibleName(imports.refused(name));
      await expect(dialog(page)).toContainText(sentence);
      await dialog(page).getByRole('button', { name: imports.close }).click();
      await expect(dialog(page)).toHaveCount(0);
    }
    await goTo(page, 'staff');
    await goTo(page, 'entitlements');
    await expect(page.getByText(questions.entitlements.empty)).toBeVisible();
  },
);
