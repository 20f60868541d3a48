import { Button, Group, Select, Text } from '@mantine/core';
import { type ReactNode, useState } from 'react';
import type { ImportView } from '../../../api/import-views.js';
import { useFormats } from '../../../format/use-formats.js';
import { useMessages } from '../../../messages/messages.js';
import { Refusal } from '../refusal.js';
import { useMayImport } from '../use-may-import.js';
import { HeaderRowDialog } from './header-row-dialog.js';
import { useChoosing } from './use-choosing.js';

/** In which sheet and row the headers stand, and how to say otherwise. */
export function TablePlace({ view }: { view: ImportView }): ReactNode {
  const { match } = useMessages().imports;
  const { number } = useFormats();
  const mayImport = useMayImport();
  const [isChoosing, setChoosing] = useState(false);
  const choosing = useChoosing(view);
  return (
    <>
      <Group gap="sm" align="flex-end">
        {view.sheets.length > 1 && (
          <Select
            label={match.sheet}
            w="16rem"
            data={view.sheets}
            value={view.sheet}
            disabled={!mayImport || choosing.isPending}
            onChange={(sheet) => choosing.mutate({ sheet })}
          />
        )}
        <Text fw={600} pb={view.sheets.length > 1 ? 8 : 0}>
          {view.headerRow === null ? match.notFound : match.found(number(view.headerRow))}
        </Text>
        {mayImport && (
          <Button
            variant="default"
            size="compact-sm"
            mb={view.sheets.length > 1 ? 6 : 0}
            onClick={() => setChoosing(true)}
          >
            {match.changeRow}
          </Button>
        )}
      </Group>
      {!isChoosing && <Refusal title={match.placeRefused} error={choosing.error} />}
      {isChoosing && <HeaderRowDialog view={view} choosing={choosing} onClose={() => setChoosing(false)} />}
    </>
  );
}
