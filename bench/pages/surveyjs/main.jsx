import { createRoot } from 'react-dom/client';
import { Model, settings } from 'survey-core';
import 'survey-core/survey-core.fontless.css';
import { Survey } from 'survey-react-ui';
import { COUNTS, countOf, HEADINGS, onPaste } from '../customers.ts';

// Its own greatest number of rows is 1,000, which its documentation says how to raise.
settings.matrix.maxRowCount = 100_000;

const survey = new Model({
  showNavigationButtons: 'none',
  // Otherwise totals follow only once a cell is left, which is not the same job.
  textUpdateMode: 'onTyping',
  elements: [
    {
      type: 'matrixdynamic',
      name: 'customers',
      titleLocation: 'hidden',
      rowCount: 0,
      totalText: 'All customers',
      columns: [
        { name: 'name', title: HEADINGS[0], cellType: 'text' },
        ...COUNTS.map((index) => ({
          name: `count${index}`,
          title: HEADINGS[index + 1],
          cellType: 'text',
          inputType: 'number',
          // Of trials too: that is the lesser work, and its own.
          totalType: 'sum',
        })),
        { name: 'trial', title: 'Trial', cellType: 'boolean', renderAs: 'checkbox' },
        {
          name: 'total',
          title: 'Total',
          cellType: 'expression',
          expression: `iif({row.trial}, 0, ${COUNTS.map((index) => `{row.count${index}}`).join(' + ')})`,
          totalType: 'sum',
        },
      ],
    },
  ],
});

onPaste((rows) => {
  survey.setValue(
    'customers',
    rows.map(({ name, counts, trial }) => ({
      name,
      ...Object.fromEntries(counts.map((text, index) => [`count${index}`, countOf(text)])),
      trial,
    })),
  );
});

createRoot(document.querySelector('#app')).render(<Survey model={survey} />);
