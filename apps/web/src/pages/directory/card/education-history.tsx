import { Button } from '@mantine/core';
import { type ReactNode, useMemo, useState } from 'react';
import type { EducationRow } from '../../../api/directory-views.js';
import { voidEducation } from '../../../api/employees.js';
import { type Column, DataTable } from '../../../components/data-table/index.js';
import { Panel } from '../../../components/panel.js';
import { useMessages } from '../../../messages/messages.js';
import { useMay } from '../../../session/use-session.js';
import { AddEducationDialog } from './add-education-dialog.js';
import { educationWords } from './education-words.js';
import { RowState } from './row-state.js';
import { VoidButton } from './void-button.js';
import { VoidDialog } from './void-dialog.js';

interface EducationHistoryProps {
  readonly employeeId: number;
  readonly educations: readonly EducationRow[];
}

/** Every education that is recorded. */
export function EducationHistory({ employeeId, educations }: EducationHistoryProps): ReactNode {
  const { history } = useMessages().directory;
  const mayEdit = useMay('employee.edit');
  const [isAdding, setAdding] = useState(false);
  const [voiding, setVoiding] = useState<EducationRow | null>(null);
  const columns = useColumns(mayEdit ? setVoiding : null);
  const add = mayEdit && (
    <Button size="compact-sm" variant="default" onClick={() => setAdding(true)}>
      {history.addEducation}
    </Button>
  );
  return (
    <Panel title={history.educations} actions={add}>
      <DataTable
        label={history.educations}
        rows={educations}
        columns={columns}
        rowId={({ id }) => id}
        full={false}
        instead={educations.length === 0 ? history.noEducations : undefined}
      />
      {isAdding && <AddEducationDialog employeeId={employeeId} onClose={() => setAdding(false)} />}
      {voiding && (
        <VoidDialog
          what={educationWords(voiding)}
          takeBack={(reason) => voidEducation(voiding.id, reason)}
          onClose={() => setVoiding(null)}
        />
      )}
    </Panel>
  );
}

function useColumns(onVoid: ((row: EducationRow) => void) | null): readonly Column<EducationRow>[] {
  const { history } = useMessages().directory;
  return useMemo(() => {
    const { columns: heads } = history;
    const columns: Column<EducationRow>[] = [
      { id: 'education', header: heads.education, names: true, wrap: true, cell: educationWords },
      { id: 'institution', header: heads.institution, wrap: true, cell: ({ institution }) => institution },
      { id: 'year', header: heads.year, cell: ({ graduatedYear }) => graduatedYear },
      { id: 'state', header: heads.state, wrap: true, cell: (row) => <RowState {...row} /> },
    ];
    if (!onVoid) return columns;
    const actions: Column<EducationRow> = {
      id: 'actions',
      header: heads.actions,
      actions: true,
      cell: (row) =>
        row.voidReason === null && <VoidButton what={educationWords(row)} onClick={() => onVoid(row)} />,
    };
    return [...columns, actions];
  }, [history, onVoid]);
}
