import { useEffect } from 'react';
import { createRoot } from 'react-dom/client';
import { useFieldArray, useForm, useWatch } from 'react-hook-form';
import { COUNTS, countOf, HEADINGS, onPaste, shown, totalOf } from '../customers.ts';

// As its documentation shows a field array: uncontrolled inputs that are registered, and `useWatch` for
// what follows from them.

function App() {
  const { control, register } = useForm({ defaultValues: { customers: [] } });
  const { fields, replace } = useFieldArray({ control, name: 'customers' });
  useEffect(() => onPaste(replace), [replace]);
  return (
    <div className="sheet">
      <table>
        <thead>
          <tr>
            {HEADINGS.map((heading) => (
              <th key={heading}>{heading}</th>
            ))}
          </tr>
        </thead>
        <tbody>
          {fields.map((field, place) => (
            <tr key={field.id}>
              <td>
                <input
                  type="text"
                  aria-label={`${HEADINGS[0]}, row ${place + 1}`}
                  {...register(`customers.${place}.name`)}
                />
              </td>
              {COUNTS.map((index) => (
                <td key={index}>
                  <input
                    type="text"
                    aria-label={`${HEADINGS[index + 1]}, row ${place + 1}`}
                    {...register(`customers.${place}.counts.${index}`)}
                  />
                </td>
              ))}
              <td>
                <input
                  type="checkbox"
                  aria-label={`Trial, row ${place + 1}`}
                  {...register(`customers.${place}.trial`)}
                />
              </td>
              <td>
                <RowTotal control={control} place={place} />
              </td>
            </tr>
          ))}
        </tbody>
        <tfoot>
          <Sums control={control} />
        </tfoot>
      </table>
    </div>
  );
}

function RowTotal({ control, place }) {
  return shown(totalOf(useWatch({ control, name: `customers.${place}` })));
}

function Sums({ control }) {
  const customers = useWatch({ control, name: 'customers' });
  const paid = customers.filter(({ trial }) => !trial);
  const sums = COUNTS.map((index) =>
    paid.reduce((sum, { counts }) => sum + countOf(counts[index]), 0),
  );
  return (
    <tr>
      <td>All customers</td>
      {sums.map((sum, index) => (
        <td key={COUNTS[index]}>{shown(sum)}</td>
      ))}
      <td />
      <td>{shown(sums.reduce((all, sum) => all + sum, 0))}</td>
    </tr>
  );
}

createRoot(document.querySelector('#app')).render(<App />);
