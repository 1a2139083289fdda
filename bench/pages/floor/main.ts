import { COUNTS, countOf, HEADINGS, onPaste, shown, totalOf, type Customer } from '../customers.ts';

/**
 * The least that does the job: rows in an array, elements for those in view alone, sums that a change is
 * added to. No undo, no findings, nothing is kept, nothing is read out. With `?asks-first` in its address it asks
 * before anything changes, as the tool does, in a dialog that holds a button alone.
 */
const ROW_HEIGHT = 49;
/** Rows beyond the edge of what is in view. */
const SPARE = 5;

let rows: Customer[] = [];
let sums: number[] = COUNTS.map(() => 0);
let total = 0;
let first = -1;

const sheet = element('div', 'sheet');
const table = element('table');
const body = element('tbody');
const footer = element('tr');
table.append(headings(), body, element('tfoot'));
table.tFoot?.append(footer);
sheet.append(table);
document.querySelector('#app')?.append(sheet);
footer.append(...HEADINGS.map(() => element('td')));

onPaste(new URLSearchParams(location.search).has('asks-first') ? ask : show);
sheet.addEventListener('scroll', render, { passive: true });
body.addEventListener('input', edit);

function ask(pasted: Customer[]): void {
  const dialog = element('dialog');
  const button = element('button', 'primary');
  button.textContent = `Import ${shown(pasted.length)} customers`;
  button.addEventListener('click', () => {
    dialog.remove();
    show(pasted);
  });
  dialog.append(button);
  document.body.append(dialog);
  dialog.showModal();
}

function show(pasted: Customer[]): void {
  rows = pasted;
  addUp();
  sheet.scrollTop = 0;
  first = -1;
  render();
}

function addUp(): void {
  sums = COUNTS.map(() => 0);
  total = 0;
  for (const row of rows) count(row, 1);
  showSums();
}

/** Into the sums, or out of them. */
function count(row: Customer, sign: 1 | -1): void {
  if (row.trial) return;
  for (const index of COUNTS) {
    const entered = sign * countOf(row.counts[index] ?? '');
    sums[index] = (sums[index] ?? 0) + entered;
    total += entered;
  }
}

function render(): void {
  const inView = Math.ceil(sheet.clientHeight / ROW_HEIGHT);
  const start = Math.max(0, Math.floor(sheet.scrollTop / ROW_HEIGHT) - SPARE);
  if (start === first) return;
  first = start;
  const end = Math.min(rows.length, start + inView + 2 * SPARE);
  body.replaceChildren(
    gap(start),
    ...rows.slice(start, end).map((row, place) => rowElement(row, start + place)),
    gap(rows.length - end),
  );
}

function edit({ target }: Event): void {
  if (!(target instanceof HTMLInputElement)) return;
  const element = target.closest('tr');
  const place = Number(element?.dataset['place']);
  const before = rows[place];
  if (!element || !before) return;
  const column = Number(target.dataset['column']);
  const after = {
    name: column === 0 ? target.value : before.name,
    counts: before.counts.map((text, index) => (index === column - 1 ? target.value : text)),
    trial: target.type === 'checkbox' ? target.checked : before.trial,
  };
  rows[place] = after;
  count(before, -1);
  count(after, 1);
  const cell = element.lastElementChild;
  if (cell) cell.textContent = shown(totalOf(after));
  showSums();
}

function showSums(): void {
  ['All customers', ...sums.map(shown), '', shown(total)].forEach((text, index) => {
    const cell = footer.children[index];
    if (cell && cell.textContent !== text) cell.textContent = text;
  });
}

function headings(): HTMLElement {
  const head = element('thead');
  const row = element('tr');
  for (const heading of HEADINGS) {
    const cell = element('th');
    cell.textContent = heading;
    row.append(cell);
  }
  head.append(row);
  return head;
}

function rowElement(row: Customer, place: number): HTMLElement {
  const tr = element('tr');
  tr.dataset['place'] = String(place);
  [row.name, ...row.counts].forEach((text, column) => {
    const input = element('input');
    input.type = 'text';
    input.setAttribute('aria-label', `${HEADINGS[column] ?? ''}, row ${place + 1}`);
    input.value = text;
    tr.append(cellOf(input, column));
  });
  const tick = element('input');
  tick.type = 'checkbox';
  tick.setAttribute('aria-label', `Trial, row ${place + 1}`);
  tick.checked = row.trial;
  const figure = element('td');
  figure.textContent = shown(totalOf(row));
  tr.append(cellOf(tick, HEADINGS.indexOf('Trial')), figure);
  return tr;
}

function cellOf(input: HTMLInputElement, column: number): HTMLElement {
  const cell = element('td');
  input.dataset['column'] = String(column);
  cell.append(input);
  return cell;
}

/** In the place of the rows that have no elements. */
function gap(count: number): HTMLElement {
  const row = element('tr', 'gap');
  row.style.blockSize = `${count * ROW_HEIGHT}px`;
  return row;
}

function element<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  className = '',
): HTMLElementTagNameMap[Name] {
  const made = document.createElement(name);
  made.className = className;
  return made;
}
