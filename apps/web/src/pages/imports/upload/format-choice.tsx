import { Anchor, Radio, SimpleGrid, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { FORMAT_GROUPS, type FormatGroup, type ImportFormat } from '#libs/contracts/imports';
import { API } from '../../../api/client.js';
import { importFormatsQuery } from '../../../api/imports.js';
import { useMessages } from '../../../messages/messages.js';
import classes from './upload.module.css';

const GROUPS = Object.keys(FORMAT_GROUPS) as FormatGroup[];

interface FormatChoiceProps {
  readonly value: ImportFormat;
  readonly onChange: (format: string) => void;
}

/** The kinds of data by group, in the order they are imported, with the template and the columns of the chosen one. */
export function FormatChoice({ value, onChange }: FormatChoiceProps): ReactNode {
  const { imports } = useMessages();

  return (
    <>
      <Radio.Group value={value} onChange={onChange} aria-label={imports.upload.choose}>
        <div className={classes.groups}>
          {GROUPS.map((group) => (
            <section key={group}>
              <Text component="h3" size="sm" fw={600} mb="xs">
                {imports.formatGroups[group]}
              </Text>
              <Choices formats={FORMAT_GROUPS[group]} chosen={value} />
            </section>
          ))}
        </div>
      </Radio.Group>
      <Columns format={value} />
    </>
  );
}

function Choices({ formats, chosen }: { formats: readonly ImportFormat[]; chosen: ImportFormat }): ReactNode {
  const { imports } = useMessages();
  return (
    <SimpleGrid cols={{ base: 1, xs: 2, lg: 4 }} spacing="sm">
      {formats.map((format) => (
        <div key={format} className={classes.choice} data-chosen={format === chosen || undefined}>
          <Radio
            value={format}
            label={imports.formats[format].title}
            description={imports.formats[format].text}
          />
        </div>
      ))}
    </SimpleGrid>
  );
}

function Columns({ format }: { format: ImportFormat }): ReactNode {
  const { imports } = useMessages();
  const { upload } = imports;
  const { data } = useQuery(importFormatsQuery);
  const headers = data?.find((known) => known.format === format)?.headers ?? [];
  return (
    <div className={classes.columns}>
      <Anchor href={`${API}/imports/formats/${format}/template.xlsx`} download w="fit-content">
        {upload.template}: {imports.formats[format].title}
      </Anchor>
      {headers.length > 0 && (
        <details>
          <summary>{upload.knownColumns}</summary>
          <Text size="sm">
            {headers
              .map(({ header, required }) => (required ? `${header} (${upload.required})` : header))
              .join(', ')}
          </Text>
        </details>
      )}
    </div>
  );
}
