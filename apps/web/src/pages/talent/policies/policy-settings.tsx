import type { ReactNode } from 'react';
import { AXES, type CutPoint } from '#libs/domain/nine-box';
import type { Policy } from '#libs/domain/scoring';
import { useMessages } from '../../../messages/messages.js';
import { CitationText } from '../parts/citation-text.js';
import { Facts } from '../parts/facts.js';
import { useScores } from '../parts/use-talent.js';
import classes from './axis-tree.module.css';

/** A lower bound in words: 'mulai 80', 'di atas 72'. */
export function useCutWords(): (cut: CutPoint) => string {
  const { policies } = useMessages().talent;
  const scores = useScores();
  return ({ micro, exclusive }) => (exclusive ? policies.above : policies.from)(scores.plain(micro));
}

/** Both axes: their part of the talent score, and where their levels begin. */
export function CutTable({ policy }: { policy: Policy }): ReactNode {
  const { policies, words } = useMessages().talent;
  const scores = useScores();
  const cut = useCutWords();
  return (
    <table className={classes.cuts} aria-label={policies.cutsLabel}>
      <thead>
        <tr>
          <td />
          <th scope="col">{policies.talentWeight}</th>
          <th scope="col">{policies.cuts}</th>
        </tr>
      </thead>
      <tbody>
        {AXES.map((axis) => (
          <tr key={axis}>
            <th scope="row">{words.axes[axis]}</th>
            <td>{scores.weight(policy.weights[axis])}</td>
            <td>
              {words.levels[axis].high}: {cut(policy.cuts[axis].high)}
              <br />
              {words.levels[axis].middle}: {cut(policy.cuts[axis].middle)}
              <br />
              {words.levels[axis].low}: {policies.below}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** KRS boxes, gates and the JPM the policy asks for. */
export function PolicySettings({ policy }: { policy: Policy }): ReactNode {
  const { policies, words } = useMessages().talent;
  const scores = useScores();
  const { talentPool, gates, jpm, assessment } = policy;
  return (
    <Facts
      facts={[
        [policies.krs, talentPool.boxes.join(', ')],
        [policies.krsNational, talentPool.nationalBoxes.join(', ')],
        [policies.minimumJpm, scores.plain(gates.minimumJpm)],
        [policies.learningHours, words.hours(String(gates.learningHours))],
        [policies.disciplineMonths, policies.monthsBefore(String(gates.disciplineMonths))],
        [policies.retirementMonths, policies.monthsAfter(String(gates.retirementMonths))],
        [policies.jpmVariant, jpm.variant],
        [policies.jpmReference, policies.jpmReferences[jpm.reference]],
        [policies.validityYears, policies.years(String(assessment.validityYears))],
        [policies.counting, policies.countings[assessment.counting]],
        [policies.raisedLevel, words.answers[assessment.raisedLevel]],
        [policies.assessmentSource, <CitationText key="assessment" citation={assessment.citation} />],
        [policies.source, policy.source],
      ]}
    />
  );
}
