import { Select, SimpleGrid } from '@mantine/core';
import type { ReactNode } from 'react';
import { Controller, useFormContext, useWatch } from 'react-hook-form';
import { DateField } from '../../components/date-field.js';
import { UnitSelect } from '../../components/unit-select.js';
import { useMessages } from '../../messages/messages.js';
import { EmployeePicker } from '../directory/parts/employee-picker.js';
import { GIVEN_ROLES, PERSONAL_ROLES } from './membership-form.js';

/** Form values a membership is made of, beside others the form may have. */
export interface MembershipInput {
  role: string | null;
  orgUnitId: number | null;
  employeeId: number | null;
  validFrom: string | null;
  validTo: string | null;
}

/** Role, unit and dates; inside a FormProvider whose values hold a MembershipInput. */
export function MembershipFields(): ReactNode {
  const { control } = useFormContext<MembershipInput>();
  const { roles, table, users } = useMessages();
  const role = useWatch({ control, name: 'role' });
  const isPersonal = PERSONAL_ROLES.some((personal) => personal === role);
  const options = GIVEN_ROLES.map((role) => ({ value: role, label: roles[role] }));
  return (
    <>
      <Controller
        control={control}
        name="role"
        render={({ field, fieldState }) => (
          <Select
            {...field}
            label={users.role}
            required
            data={options}
            searchable
            placeholder={table.choose}
            nothingFoundMessage={table.nothingFound}
            error={fieldState.error?.message}
          />
        )}
      />
      <Controller
        control={control}
        name="orgUnitId"
        render={({ field, fieldState }) => (
          <UnitSelect
            label={users.unit}
            description={users.unitHint}
            clearable
            value={field.value}
            onChange={field.onChange}
            error={fieldState.error?.message}
          />
        )}
      />
      {isPersonal && (
        <Controller
          control={control}
          name="employeeId"
          render={({ field, fieldState }) => (
            <EmployeePicker
              label={users.employee}
              description={users.employeeHint}
              optional
              value={field.value}
              onChange={field.onChange}
              error={fieldState.error?.message}
            />
          )}
        />
      )}
      <SimpleGrid cols={{ base: 1, sm: 2 }}>
        {(['validFrom', 'validTo'] as const).map((name) => (
          <Controller
            key={name}
            control={control}
            name={name}
            render={({ field, fieldState }) => (
              <DateField
                label={users[name]}
                description={name === 'validTo' ? users.validToHint : undefined}
                required={name === 'validFrom'}
                clearable={name === 'validTo'}
                value={field.value}
                onChange={field.onChange}
                error={fieldState.error?.message}
              />
            )}
          />
        ))}
      </SimpleGrid>
    </>
  );
}
