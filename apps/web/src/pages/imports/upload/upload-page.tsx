import { Button, Stack, Text } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { type ReactNode, useState } from 'react';
import { IMPORT_FORMATS, type ImportFormat } from '#libs/contracts/imports';
import { importQuery, IMPORTS, uploadImport } from '../../../api/imports.js';
import { useCreation } from '../../../api/use-creation.js';
import { EmptyState } from '../../../components/empty-state.js';
import { useFilters } from '../../../components/filters/index.js';
import { ButtonLink } from '../../../components/links.js';
import { PageHeader } from '../../../components/page-header.js';
import { Panel } from '../../../components/panel.js';
import { useMessages } from '../../../messages/messages.js';
import { Refusal } from '../refusal.js';
import { Steps } from '../steps.js';
import { useMayImport } from '../use-may-import.js';
import { FileDrop } from './file-drop.js';
import { FormatChoice } from './format-choice.js';

/** First step: which kind of data, and the file. */
export function UploadPage(): ReactNode {
  const { imports } = useMessages();
  const mayImport = useMayImport();
  return (
    <>
      <PageHeader
        title={imports.upload.title}
        intro={imports.upload.order}
        actions={
          <ButtonLink to="/impor" variant="default">
            {imports.back}
          </ButtonLink>
        }
      />
      <Steps current="upload" />
      {mayImport ? <Upload /> : <EmptyState>{imports.readOnly}</EmptyState>}
    </>
  );
}

function Upload(): ReactNode {
  const { imports } = useMessages();
  const queries = useQueryClient();
  const navigate = useNavigate();
  const { values, set } = useFilters(['format']);
  const format: ImportFormat = IMPORT_FORMATS.find((code) => code === values.format) ?? 'employees';
  const [file, setFile] = useState<File | null>(null);
  const sending = useCreation(uploadImport, async (view) => {
    queries.setQueryData(importQuery(view.id).queryKey, view);
    await queries.invalidateQueries({ queryKey: [...IMPORTS, 'list'] });
    await navigate({ to: '/impor/$importId', params: { importId: String(view.id) } });
  });
  return (
    <Stack gap="md" maw="60rem">
      <Panel title={imports.upload.choose}>
        <FormatChoice value={format} onChange={(code) => set('format', code)} />
      </Panel>
      <Panel title={imports.columns.file}>
        <Stack gap="sm">
          <FileDrop
            file={file}
            onChange={(chosen) => {
              setFile(chosen);
              sending.reset();
            }}
          />
          <Refusal title={imports.upload.refused} error={sending.error} />
          <div>
            <Button
              disabled={!file}
              loading={sending.isPending}
              onClick={() => file && sending.mutate({ format, file })}
            >
              {imports.upload.send}
            </Button>
          </div>
          <Text role="status" size="sm">
            {sending.isPending && imports.upload.sending}
          </Text>
        </Stack>
      </Panel>
    </Stack>
  );
}
