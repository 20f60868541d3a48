import type { ReactNode } from 'react';
import type { FieldMapping, FormatView, SampledColumn } from '../../../api/import-views.js';
import { Notice } from '../../../components/notice.js';
import { useFormats } from '../../../format/use-formats.js';
import { useMessages } from '../../../messages/messages.js';
import { columnLetter, columnsLeft, unitNameColumn } from './mapping.js';

interface ColumnsLeftProps {
  readonly format: FormatView;
  readonly columns: readonly SampledColumn[];
  readonly mapping: FieldMapping;
}

/** The file's columns that will not be taken, by header, so that nobody thinks they were imported. */
export function ColumnsLeft({ format, columns, mapping }: ColumnsLeftProps): ReactNode {
  const { match } = useMessages().imports;
  const { number } = useFormats();
  const left = columnsLeft(columns, mapping);
  if (left.length === 0) return null;
  const names = left.map(({ header, index }) => header || match.blankHeader(columnLetter(index)));
  return (
    <>
      <Notice tone="attention" title={match.ignored(number(left.length))}>
        {match.ignoredText} <strong>{names.join(', ')}</strong>
      </Notice>
      <UnitNameNote format={format} columns={columns} mapping={mapping} />
    </>
  );
}

/** A column of unit names where codes are expected. */
function UnitNameNote({ format, columns, mapping }: ColumnsLeftProps): ReactNode {
  const { match } = useMessages().imports;
  const unit = format.headers.find(({ field }) => field === 'unit');
  const column = unit && unitNameColumn(columns, mapping);
  if (!column) return null;
  return (
    <Notice tone="attention">
      {match.unitName(column.header, unit.header)} {format.format === 'employees' && match.unitNamePeople}
    </Notice>
  );
}
