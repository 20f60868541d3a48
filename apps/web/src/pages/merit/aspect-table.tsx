import type { ReactNode } from 'react';
import type { MeritAssessmentView } from '../../api/merit.js';
import { Panel } from '../../components/panel.js';
import { useFormats } from '../../format/use-formats.js';
import { useMessages } from '../../messages/messages.js';
import classes from './merit.module.css';

/**
 * The eight aspects with their scores; the bar repeats the score for the eye. A total stands only under a complete
 * assessment (docs/domain/05).
 */
export function AspectTable({ assessment: { aspects } }: { assessment: MeritAssessmentView }): ReactNode {
  const { merit, table } = useMessages();
  const { number } = useFormats();
  const sum = (of: 'weight' | 'score' | 'max' | 'filled') =>
    aspects.reduce((total, aspect) => total + aspect[of], 0);
  const count = aspects.reduce((total, { indicators }) => total + indicators.length, 0);
  return (
    <Panel title={merit.aspects}>
      <div className={classes.scroller} tabIndex={0} role="region" aria-label={table.scroll(merit.aspects)}>
        <table className={classes.table} aria-label={merit.aspects}>
          <thead>
            <tr>
              <th scope="col">{merit.aspect.name}</th>
              <th scope="col" className={classes.number}>
                {merit.aspect.weight}
              </th>
              <th scope="col" className={classes.number}>
                {merit.aspect.filled}
              </th>
              <th scope="col" className={classes.number}>
                {merit.aspect.score}
              </th>
              <td aria-hidden className={classes.barHead} />
            </tr>
          </thead>
          <tbody>
            {aspects.map((aspect) => (
              <tr key={aspect.number}>
                <th scope="row" className={classes.words}>
                  {aspect.number}. {aspect.name}
                </th>
                <td className={classes.number}>{number(aspect.weight)}</td>
                <td className={classes.number}>
                  {aspect.filled}/{aspect.indicators.length}
                </td>
                <td className={classes.number}>
                  {number(aspect.score)} / {number(aspect.max)}
                </td>
                <td aria-hidden className={classes.barCell}>
                  <span className={classes.bar} style={{ width: `${(100 * aspect.score) / aspect.max}%` }} />
                </td>
              </tr>
            ))}
          </tbody>
          <tfoot>
            <tr>
              <th scope="row">{merit.aspect.total}</th>
              <td className={classes.number}>{number(sum('weight'))}</td>
              <td className={classes.number}>
                {sum('filled')}/{count}
              </td>
              <td className={classes.number}>
                {sum('filled') === count && `${number(sum('score'))} / ${number(sum('max'))}`}
              </td>
              <td aria-hidden />
            </tr>
          </tfoot>
        </table>
      </div>
    </Panel>
  );
}
