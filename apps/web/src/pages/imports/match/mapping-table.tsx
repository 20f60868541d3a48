import { Select, Text } from '@mantine/core';
import type { ReactNode } from 'react';
import { GENERIC_COMPETENCIES } from '#libs/domain/competency';
import type { FieldMapping, FormatView, SampledColumn } from '../../../api/import-views.js';
import { useMessages } from '../../../messages/messages.js';
import { columnLetter } from './mapping.js';
import classes from './match.module.css';

/** What a code at the head of a column means; official names, the same in every language. */
const COMPETENCIES = new Map<string, string>(GENERIC_COMPETENCIES.map(({ code, name }) => [code, name]));

interface MappingTableProps {
  readonly fields: FormatView['headers'];
  readonly columns: readonly SampledColumn[];
  readonly mapping: FieldMapping;
  readonly onChange: (mapping: FieldMapping) => void;
}

/** Each field of the format, the column taken for it, and what that column holds. */
export function MappingTable({ fields, columns, mapping, onChange }: MappingTableProps): ReactNode {
  const { match } = useMessages().imports;
  const options = useColumnOptions(columns);
  const byIndex = new Map(columns.map((column) => [column.index, column]));
  return (
    <>
      <Text size="sm" c="dimmed">
        {match.remembered}
      </Text>
      <div className={classes.scroller}>
        <table className={classes.table} aria-label={match.table}>
          <thead>
            <tr>
              <th scope="col">{match.columns.field}</th>
              <th scope="col">{match.columns.column}</th>
              <th scope="col">{match.columns.sample}</th>
            </tr>
          </thead>
          <tbody>
            {fields.map(({ field, header, required }) => {
              const index = mapping[field] ?? null;
              const sample = index === null ? [] : (byIndex.get(index)?.sample ?? []);
              return (
                <tr key={field}>
                  <th scope="row">
                    {header}
                    {required && <strong> ({match.required})</strong>}
                    {COMPETENCIES.has(header) && (
                      <Text size="xs" c="dimmed">
                        {COMPETENCIES.get(header)}
                      </Text>
                    )}
                  </th>
                  <td>
                    <Select
                      aria-label={`${match.columns.column}: ${header}`}
                      data={options}
                      value={index === null ? '' : String(index)}
                      onChange={(value) => onChange({ ...mapping, [field]: value ? Number(value) : null })}
                      searchable
                      error={required && index === null}
                    />
                  </td>
                  <td className={classes.sample}>{sample.filter(Boolean).join(' · ')}</td>
                </tr>
              );
            })}
          </tbody>
        </table>
      </div>
    </>
  );
}

/** The columns of the file; two with one header are told apart by their letter. */
function useColumnOptions(columns: readonly SampledColumn[]) {
  const { match } = useMessages().imports;
  const headers = columns.map(({ header }) => header);
  const nameOf = ({ header, index }: SampledColumn) => {
    const letter = columnLetter(index);
    if (header === '') return match.blankHeader(letter);
    return headers.indexOf(header) === headers.lastIndexOf(header) ? header : `${header} (${letter})`;
  };
  return [
    { value: '', label: match.none },
    ...columns.map((column) => ({ value: String(column.index), label: nameOf(column) })),
  ];
}
