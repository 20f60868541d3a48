import { Group, Select, TextInput } from '@mantine/core';
import type { ReactNode } from 'react';
import type { BulkOrder } from '../../../api/competency-views.js';
import { useMessages } from '../../../messages/messages.js';
import { LEVEL_OPTIONS, optionsOf } from '../../directory/parts/options.js';
import { UnitPicker } from '../../directory/parts/unit-picker.js';

type Filter = BulkOrder['filter'];

interface BulkPostsProps {
  readonly filter: Filter;
  readonly onChange: (filter: Filter) => void;
}

/** Which posts change. */
export function BulkPosts({ filter, onChange }: BulkPostsProps): ReactNode {
  const { common, competency } = useMessages();
  const { standards, bulk } = competency;
  return (
    <Group gap="sm" align="flex-end">
      <Select
        label={standards.filters.level}
        w="14rem"
        clearable
        placeholder={common.all}
        data={[...LEVEL_OPTIONS]}
        value={filter.level ?? null}
        onChange={(level) => onChange({ ...filter, level: (level ?? undefined) as Filter['level'] })}
      />
      <UnitPicker
        label={standards.filters.unit}
        w="18rem"
        blank={common.all}
        value={filter.orgUnitId ?? null}
        onChange={(orgUnitId) => onChange({ ...filter, orgUnitId: orgUnitId ?? undefined })}
      />
      <TextInput
        label={bulk.family}
        w="14rem"
        maxLength={250}
        value={filter.family ?? ''}
        onChange={(event) => onChange({ ...filter, family: event.currentTarget.value || undefined })}
      />
      <Select
        label={standards.filters.source}
        w="12rem"
        clearable
        placeholder={common.all}
        data={optionsOf(standards.sources)}
        value={filter.source ?? null}
        onChange={(source) => onChange({ ...filter, source: (source ?? undefined) as Filter['source'] })}
      />
      <TextInput
        label={standards.search}
        w="16rem"
        maxLength={200}
        value={filter.search ?? ''}
        onChange={(event) => onChange({ ...filter, search: event.currentTarget.value || undefined })}
      />
    </Group>
  );
}
