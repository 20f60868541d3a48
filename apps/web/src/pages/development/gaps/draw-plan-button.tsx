import { Button } from '@mantine/core';
import { useNavigate } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { beginPlan } from '../../../api/development.js';
import type { GapRow } from '../../../api/development-views.js';
import { asProblem } from '../../../api/problem.js';
import { useCreation } from '../../../api/use-creation.js';
import { ProblemNotice } from '../../../components/error-state.js';
import { toast } from '../../../components/toast.js';
import { todayIn } from '../../../format/today.js';
import { useTimeZone } from '../../../format/use-formats.js';
import { useMessages } from '../../../messages/messages.js';
import { useRefresh } from '../use-refresh.js';

interface DrawPlanButtonProps {
  readonly row: GapRow;
  readonly targetPositionId: number | null;
}

/** Drafts this year's plan with an item for each gap; where there is one already, it is opened. */
export function DrawPlanButton({ row: { id, name }, targetPositionId }: DrawPlanButtonProps): ReactNode {
  const { gaps } = useMessages().development;
  const navigate = useNavigate();
  const refresh = useRefresh();
  const year = Number(todayIn(useTimeZone()).slice(0, 4));
  const open = (planId: number) =>
    navigate({ to: '/pengembangan/$developmentPlanId', params: { developmentPlanId: String(planId) } });
  const drawing = useCreation(
    (body: { year: number; fromGaps: boolean; targetPositionId: number | null }, key) =>
      beginPlan(id, body, key),
    async (plan) => {
      await refresh();
      toast(gaps.drawn);
      await open(plan.id);
    },
  );
  const draw = () =>
    drawing.mutate(
      { year, fromGaps: true, targetPositionId },
      {
        onError: (error) => {
          const planId = presentPlan(error);
          if (planId === null) return;
          toast(gaps.opened);
          void open(planId);
        },
      },
    );
  return (
    <>
      <Button
        size="compact-sm"
        variant="default"
        loading={drawing.isPending}
        aria-label={gaps.drawFor(name)}
        onClick={draw}
      >
        {gaps.draw}
      </Button>
      {drawing.error && presentPlan(drawing.error) === null && <ProblemNotice error={drawing.error} />}
    </>
  );
}

/** The plan of the year that is there already, which the refusal names. */
function presentPlan(error: unknown): number | null {
  const { code, body } = asProblem(error);
  const planId = code === 'development.plan-exists' ? body.details?.planId : null;
  return typeof planId === 'number' ? planId : null;
}
