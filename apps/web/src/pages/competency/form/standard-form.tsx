import { Text } from '@mantine/core';
import { type ReactNode, useId } from 'react';
import { GENERIC_CODES, levelTitle } from '#libs/domain/competency';
import { officialKindName } from '#libs/domain/position-level';
import type { AskedLevel, JobStandard, PositionStandard } from '../../../api/competency-views.js';
import { useFormats } from '../../../format/use-formats.js';
import { useMessages } from '../../../messages/messages.js';
import { levelName } from '../../directory/parts/options.js';
import { useWordsByCode } from './names.js';
import { Requirements } from './requirements.js';
import classes from './standard-form.module.css';

const NINE: readonly string[] = GENERIC_CODES;

/** The official form of a job standard: header, sections I to III, ready for A4. */
export function StandardForm({ post }: { post: PositionStandard }): ReactNode {
  const { form: words } = useMessages().competency;
  const { date } = useFormats();
  const current = post.versions.find(({ state }) => state === 'effective');
  const facts = [
    [words.name, post.positionName],
    [words.group, `${officialKindName(post.positionKind)} · ${levelName(post.positionLevel)}`],
    [words.affair, post.affair],
    [words.code, post.positionCode],
    [words.unit, post.orgUnitName],
    [words.effectiveFrom, current ? date(current.effectiveFrom) : words.byClass(String(post.classLevel))],
  ] as const;
  return (
    <div className={classes.sheet}>
      <h2>{words.title}</h2>
      <div className={classes.scroller} tabIndex={0} role="region" aria-label={words.header}>
        <table className={classes.table}>
          <tbody>
            {facts.map(([label, value]) => (
              <tr key={label}>
                <th scope="row">{label}</th>
                <td>{value ?? '-'}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <h2>{words.sectionOne}</h2>
      <Text className={classes.summary}>{current?.summary || '-'}</Text>
      <h2>{words.sectionTwo}</h2>
      <LevelTables levels={post.levels} />
      <SectionThree current={current} />
    </div>
  );
}

function SectionThree({ current }: { current: JobStandard | undefined }): ReactNode {
  const { form: words } = useMessages().competency;
  return (
    <>
      <h2>{words.sectionThree}</h2>
      {current ? <Requirements standard={current} /> : <Text>-</Text>}
    </>
  );
}

function LevelTables({ levels }: { levels: readonly AskedLevel[] }): ReactNode {
  const { form: words } = useMessages().competency;
  const managerial = levels.filter(({ code }) => NINE.includes(code) && code.startsWith('M.'));
  const sociocultural = levels.filter(({ code }) => NINE.includes(code) && code.startsWith('SK.'));
  const technical = levels.filter(({ code }) => !NINE.includes(code));
  return (
    <>
      <LevelTable title={words.managerial} levels={managerial} />
      <LevelTable title={words.sociocultural} levels={sociocultural} />
      <LevelTable title={words.technical} levels={technical} />
    </>
  );
}

interface LevelTableProps {
  readonly title: string;
  readonly levels: readonly AskedLevel[];
}

function LevelTable({ title, levels }: LevelTableProps): ReactNode {
  const { form: words } = useMessages().competency;
  const byCode = useWordsByCode();
  const id = useId();
  return (
    <>
      <Text fw={600} mt="xs" id={id}>
        {title}
      </Text>
      {levels.length === 0 ? (
        <Text>{words.noTechnical}</Text>
      ) : (
        <div className={classes.scroller} tabIndex={0} role="region" aria-labelledby={id}>
          <table className={classes.table} aria-labelledby={id}>
            <thead>
              <tr>
                <th scope="col">{words.competency}</th>
                <th scope="col">{words.level}</th>
                <th scope="col">{words.description}</th>
                <th scope="col">{words.indicators}</th>
              </tr>
            </thead>
            <tbody>
              {levels.map(({ code, level }) => {
                const competency = byCode.get(code);
                const asked = competency?.levels.find((each) => each.level === level);
                return (
                  <tr key={code}>
                    <th scope="row">
                      {code} {competency?.name ?? words.wordless}
                    </th>
                    <td className={classes.level}>
                      {level}
                      <br />
                      {levelTitle(level)}
                    </td>
                    <td>{asked?.description}</td>
                    <td>
                      {asked?.indicators.map((indicator) => (
                        <div key={indicator.code}>
                          {indicator.code} {indicator.text}
                        </div>
                      ))}
                    </td>
                  </tr>
                );
              })}
            </tbody>
          </table>
        </div>
      )}
    </>
  );
}
