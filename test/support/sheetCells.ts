import { screen } from '@testing-library/svelte';
import { words } from '../../src/text/en/index.ts';
import { draft, draftCustomer } from './partners.ts';

const { questions, programme } = words;

/** The last is a trial, and has nothing else entered but its name. */
export const threeCustomers = draft({
  customers: [
    draftCustomer({ id: 'c', name: 'Contoso', counts: { yammer: '120' } }),
    draftCustomer({ id: 'f', name: 'Fabrikam', counts: { yammer: '30' } }),
    draftCustomer({ id: 't', name: 'Tailspin', counts: {}, trial: true }),
  ],
});

/** The fields of a sheet that is shown: a name's by the place of its row from 1, others by the row's name. */
export const textCell = (column: string, row: string) =>
  screen.getByRole<HTMLInputElement>('textbox', { name: questions.cell(column, row) });
export const tickCell = (column: string, row: string) =>
  screen.getByRole('checkbox', { name: questions.cell(column, row) });
export const yammerOf = (row: string) => textCell(programme.workloads.yammer, row);
export const textCellsOf = (column: string) =>
  screen.getAllByRole('textbox', { name: new RegExp(`^${column}, `) });
