import { Anchor, Radio, SimpleGrid, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import type { ImportFormat } from '#libs/contracts/imports';
import { API } from '../../../api/client.js';
import { importFormatsQuery } from '../../../api/imports.js';
import { useMessages } from '../../../messages/messages.js';
import classes from './upload.module.css';

/** Each file builds on those before it. */
const IN_ORDER: readonly ImportFormat[] = ['units', 'positions', 'employees', 'holders'];

interface FormatChoiceProps {
  readonly value: ImportFormat;
  readonly onChange: (format: string) => void;
}

/** The kinds of data in the order they are imported, with the template and the columns of the chosen one. */
export function FormatChoice({ value, onChange }: FormatChoiceProps): ReactNode {
  const { imports } = useMessages();

  return (
    <>
      <Radio.Group value={value} onChange={onChange} aria-label={imports.upload.choose}>
        <SimpleGrid cols={{ base: 1, xs: 2, lg: 4 }} spacing="sm">
          {IN_ORDER.map((format) => (
            <div key={format} className={classes.choice} data-chosen={format === value || undefined}>
              <Radio
                value={format}
                label={imports.formats[format].title}
                description={imports.formats[format].text}
              />
            </div>
          ))}
        </SimpleGrid>
      </Radio.Group>
      <Columns format={value} />
    </>
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
