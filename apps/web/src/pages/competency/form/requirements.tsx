import { List } from '@mantine/core';
import type { ReactNode } from 'react';
import { REQUIREMENT_NEEDS } from '#libs/domain/competency';
import type { JobStandard } from '../../../api/competency-views.js';
import { useMessages } from '../../../messages/messages.js';
import classes from './standard-form.module.css';

/** Section III: education, training and experience by need, rank, performance indicators. */
export function Requirements({ standard }: { standard: JobStandard }): ReactNode {
  const { form: words } = useMessages().competency;
  const { educationLevel, educationFields, rankText, requirements, performanceIndicators } = standard;
  const plain = [
    [words.educationLevel, educationLevel],
    [words.educationFields, educationFields],
    [words.rank, rankText],
  ] as const;
  return (
    <div className={classes.scroller} tabIndex={0} role="region" aria-label={words.sectionThree}>
      <table className={classes.table} aria-label={words.sectionThree}>
        <thead>
          <tr>
            <th scope="col">{words.kind}</th>
            <th scope="col">{words.requirementName}</th>
            {REQUIREMENT_NEEDS.map((need) => (
              <th key={need} scope="col" className={classes.level}>
                {words.needs[need]}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {plain.map(([label, value]) => (
            <tr key={label}>
              <th scope="row">{label}</th>
              <td colSpan={1 + REQUIREMENT_NEEDS.length}>{value || '-'}</td>
            </tr>
          ))}
          {requirements.map(({ kind, name, need }) => (
            <tr key={`${kind} ${name}`}>
              <th scope="row">{words.kinds[kind]}</th>
              <td>{name}</td>
              {REQUIREMENT_NEEDS.map((each) => (
                <td key={each} className={classes.level}>
                  {each === need ? '✓' : ''}
                </td>
              ))}
            </tr>
          ))}
          <tr>
            <th scope="row">{words.performanceIndicators}</th>
            <td colSpan={1 + REQUIREMENT_NEEDS.length}>
              {performanceIndicators.length === 0 ? (
                '-'
              ) : (
                <List size="sm">
                  {performanceIndicators.map((text) => (
                    <List.Item key={text}>{text}</List.Item>
                  ))}
                </List>
              )}
            </td>
          </tr>
        </tbody>
      </table>
    </div>
  );
}
