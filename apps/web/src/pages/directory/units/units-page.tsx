import { Button, Group, TextInput } from '@mantine/core';
import { IconPlus, IconSearch } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { type ReactNode, useDeferredValue, useMemo, useState } from 'react';
import type { UnitNode } from '../../../api/directory-views.js';
import { unitOptionsQuery } from '../../../api/lookup.js';
import { NoMatch } from '../../../components/empty-state.js';
import { PageHeader } from '../../../components/page-header.js';
import { QueryView } from '../../../components/query-view.js';
import { useMessages } from '../../../messages/messages.js';
import { useMay } from '../../../session/use-session.js';
import { EmptyDirectory } from '../parts/empty-directory.js';
import { ExportMenu, ExportProblem, useExport } from '../parts/export-menu.js';
import { useOpenNodes } from '../tree/use-open-nodes.js';
import { UnitDialog } from './unit-dialog.js';
import { UnitTree } from './unit-tree-view.js';

/** The tree of units with how many people and seats it holds. */
export function UnitsPage(): ReactNode {
  const { units, files } = useMessages().directory;
  const mayEdit = useMay('orgUnit.edit');
  const [isAdding, setAdding] = useState(false);
  const exporting = useExport();
  const query = useQuery(unitOptionsQuery);
  const add = mayEdit && (
    <Button leftSection={<IconPlus size={16} aria-hidden />} onClick={() => setAdding(true)}>
      {units.add}
    </Button>
  );
  return (
    <>
      <PageHeader
        title={units.title}
        intro={units.intro}
        actions={
          <>
            <ExportMenu choices={[{ kind: 'units', label: files.units }]} exporting={exporting} />
            {add}
          </>
        }
      />
      <ExportProblem exporting={exporting} />
      <QueryView query={query}>
        {({ items }) =>
          items.length === 0 ? <EmptyDirectory text={units.empty} /> : <Found items={items} />
        }
      </QueryView>
      {isAdding && <UnitDialog onClose={() => setAdding(false)} />}
    </>
  );
}

function Found({ items }: { items: readonly UnitNode[] }): ReactNode {
  const { units } = useMessages().directory;
  const [typed, setTyped] = useState('');
  const wanted = useDeferredValue(typed.trim().toLocaleLowerCase());
  const matches = useMemo(() => (wanted ? (unit: UnitNode) => holds(unit, wanted) : null), [wanted]);
  const nodes = useOpenNodes(items, matches);
  return (
    <>
      <Group mb="xs" align="flex-end" justify="space-between" data-no-print>
        <TextInput
          label={units.find}
          placeholder={units.findHint}
          leftSection={<IconSearch size={16} aria-hidden />}
          w="18rem"
          value={typed}
          onChange={(event) => setTyped(event.currentTarget.value)}
          autoComplete="off"
        />
        <Group gap="xs">
          <Button variant="default" onClick={nodes.openAll} disabled={matches !== null}>
            {units.openAll}
          </Button>
          <Button variant="default" onClick={nodes.closeAll} disabled={matches !== null}>
            {units.closeAll}
          </Button>
        </Group>
      </Group>
      {nodes.rows.length > 0 ? <UnitTree nodes={nodes} /> : <NoMatch onClear={() => setTyped('')} />}
    </>
  );
}

function holds({ name, code }: UnitNode, wanted: string): boolean {
  return name.toLocaleLowerCase().includes(wanted) || code.toLocaleLowerCase().startsWith(wanted);
}
