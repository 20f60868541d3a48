import { type ReactNode, useMemo } from 'react';
import {
  FilterBar,
  type FilterField,
  FilterItem,
  type FilterState,
  SearchBox,
} from '../../../components/filters/index.js';
import { rowNumber } from '../../../format/row-number.js';
import { useMessages } from '../../../messages/messages.js';
import { optionsOf } from '../../directory/parts/options.js';
import { UnitPicker } from '../../directory/parts/unit-picker.js';
import { MAP } from './map-filter.js';

/** Filters of the map's address. */
export type MapFilterName = 'group' | 'orgUnitId' | 'standing' | 'box' | 'missing' | 'daftar';
export type MapFilters = FilterState<MapFilterName>;

/** Search, unit and standing. */
export function MapFilters({ filters }: { filters: MapFilters }): ReactNode {
  const { common, talent } = useMessages();
  const { map } = talent;
  const fields = useMemo<FilterField<MapFilterName>[]>(
    () => [{ name: 'standing', label: map.standing, options: optionsOf(map.standings), width: '14rem' }],
    [map],
  );
  return (
    <FilterBar
      filters={filters}
      fields={fields}
      search={<SearchBox list={MAP} label={map.search} width="15rem" />}
    >
      <FilterItem width="15rem">
        <UnitPicker
          label={map.unit}
          blank={common.all}
          value={rowNumber(filters.values.orgUnitId)}
          onChange={(id) => filters.set('orgUnitId', id === null ? null : String(id))}
        />
      </FilterItem>
    </FilterBar>
  );
}
