import { Radio, Stack } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { type ReactNode, useState } from 'react';
import type { ImportView } from '../../../api/import-views.js';
import { importTopQuery } from '../../../api/imports.js';
import { FormDialog } from '../../../components/form-dialog.js';
import { QueryView } from '../../../components/query-view.js';
import { useFormats } from '../../../format/use-formats.js';
import { useMessages } from '../../../messages/messages.js';
import type { Choosing } from './use-choosing.js';
import classes from './match.module.css';

interface HeaderRowDialogProps {
  readonly view: ImportView;
  readonly choosing: Choosing;
  readonly onClose: () => void;
}

/** The first rows of the sheet: one of them names the columns. */
export function HeaderRowDialog({ view, choosing, onClose }: HeaderRowDialogProps): ReactNode {
  const { match } = useMessages().imports;
  const { number } = useFormats();
  const [row, setRow] = useState(view.headerRow);
  const query = useQuery(importTopQuery(view.id, view.version));
  return (
    <FormDialog
      title={match.changeRow}
      verb={match.useRow}
      busy={choosing.isPending}
      error={choosing.error}
      onSubmit={(event) => {
        event.preventDefault();
        choosing.mutate({ sheet: view.sheet, headerRow: row });
      }}
      onClose={onClose}
    >
      <QueryView query={query}>
        {({ rows }) => (
          <Radio.Group
            label={match.rowsTitle}
            value={row === null ? null : String(row)}
            onChange={(value) => setRow(Number(value))}
          >
            <Stack gap={6} mt="xs">
              {rows.map(({ rowNumber, cells }) => (
                <Radio
                  key={rowNumber}
                  value={String(rowNumber)}
                  label={match.rowOption(number(rowNumber))}
                  description={<span className={classes.cells}>{cells.filter(Boolean).join(' · ')}</span>}
                />
              ))}
            </Stack>
          </Radio.Group>
        )}
      </QueryView>
    </FormDialog>
  );
}
