import { textOfPages } from '../support/node/pdf.ts';
import { expect, test } from './tool.ts';

for (const format of ['A4', 'Letter']) {
  test(`the start prints its heading on ${format}`, async ({ page, open }) => {
    await open();
    const heading = await page.getByRole('heading', { level: 1 }).innerText();
    const [first] = await textOfPages(await page.pdf({ format }));
    expect(first?.replace(/\s+/g, ' ')).toContain(heading);
  });
}
