import { ActionIcon, Menu, Tooltip } from '@mantine/core';
import { IconCheck, IconColumns3 } from '@tabler/icons-react';
import type { ReactTable } from '@tanstack/react-table';
import type { ReactNode } from 'react';
import { useMessages } from '../../messages/messages.js';
import type { Features } from './column.js';

/** Chooses which columns are shown. */
export function ColumnMenu<Data extends object>({ table }: { table: ReactTable<Features, Data> }): ReactNode {
  const messages = useMessages().table;
  const columns = table.getAllLeafColumns().filter((column) => column.getCanHide());
  return (
    <Menu closeOnItemClick={false} position="bottom-end">
      <Menu.Target>
        <Tooltip label={messages.chooseColumns}>
          <ActionIcon variant="default" size="lg" aria-label={messages.chooseColumns}>
            <IconColumns3 size={18} aria-hidden />
          </ActionIcon>
        </Tooltip>
      </Menu.Target>
      <Menu.Dropdown>
        {columns.map((column) => (
          <Menu.Item
            key={column.id}
            role="menuitemcheckbox"
            aria-checked={column.getIsVisible()}
            leftSection={
              <IconCheck size={16} aria-hidden visibility={column.getIsVisible() ? undefined : 'hidden'} />
            }
            onClick={() => column.toggleVisibility()}
          >
            {column.columnDef.meta?.label}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  );
}
