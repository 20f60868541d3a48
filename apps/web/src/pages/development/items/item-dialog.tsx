import { NumberInput, Select, SimpleGrid, Textarea } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { type ReactNode, useRef, useState } from 'react';
import { GENERIC_COMPETENCIES } from '#libs/domain/competency';
import { ACTION_TYPES } from '#libs/domain/development-plan';
import { addDevelopmentItem, changeDevelopmentItem } from '../../../api/development.js';
import type { DevelopmentItem, DevelopmentItemInput } from '../../../api/development-views.js';
import { DateField } from '../../../components/date-field.js';
import { submits } from '../../../components/form/index.js';
import { FormDialog } from '../../../components/form-dialog.js';
import { toast } from '../../../components/toast.js';
import { useMessages } from '../../../messages/messages.js';
import { useKeepPlan } from '../use-refresh.js';
import { MentorPicker } from './mentor-picker.js';

const MOST_HOURS = 5000;

interface ItemDialogProps {
  readonly planId: number;
  /** Null: a new one. */
  readonly item: DevelopmentItem | null;
  readonly onClose: () => void;
}

/** Writes an item of a draft. */
export function ItemDialog({ planId, item, onClose }: ItemDialogProps): ReactNode {
  const { items } = useMessages().development;
  const [input, setInput] = useState<DevelopmentItemInput>(() => inputOf(item));
  const [isTried, setTried] = useState(false);
  const saving = useSaving(planId, item, onClose);
  const change = (changes: Partial<DevelopmentItemInput>) => setInput({ ...input, ...changes });
  const hasGoal = input.goal.trim().length >= 3;
  const hasHours = Number.isInteger(input.learningHours) && input.learningHours <= MOST_HOURS;
  const submit = () => {
    setTried(true);
    return hasGoal && hasHours ? saving.mutateAsync({ ...input, goal: input.goal.trim() }) : undefined;
  };
  return (
    <FormDialog
      title={item ? items.editItem(item.goal) : items.add}
      verb={item ? items.edit : items.add}
      busy={saving.isPending}
      error={saving.error}
      isDirty={JSON.stringify(input) !== JSON.stringify(inputOf(item))}
      onSubmit={submits(submit)}
      onClose={onClose}
    >
      <Textarea
        label={items.goal}
        required
        autosize
        minRows={2}
        maxLength={500}
        data-autofocus
        value={input.goal}
        onChange={(event) => change({ goal: event.currentTarget.value })}
        error={isTried && !hasGoal ? items.goalNeeded : undefined}
      />
      <Choices input={input} onChange={change} />
      <SimpleGrid cols={{ base: 1, sm: 2 }}>
        <NumberInput
          label={items.hours}
          required
          min={0}
          max={MOST_HOURS}
          allowDecimal={false}
          value={input.learningHours}
          onChange={(value) => change({ learningHours: typeof value === 'number' ? value : Number.NaN })}
          error={isTried && !hasHours ? items.hoursNeeded : undefined}
        />
        <DateField
          label={items.due}
          value={input.dueOn ?? null}
          onChange={(dueOn) => change({ dueOn })}
          clearable
        />
      </SimpleGrid>
      <MentorPicker
        value={input.mentorId ?? null}
        presentName={item?.mentorName ?? null}
        onChange={(mentorId) => change({ mentorId })}
      />
    </FormDialog>
  );
}

interface ChoicesProps {
  readonly input: DevelopmentItemInput;
  readonly onChange: (changes: Partial<DevelopmentItemInput>) => void;
}

function Choices({ input: { competencyCode, actionType }, onChange }: ChoicesProps): ReactNode {
  const { items } = useMessages().development;
  const generic = GENERIC_COMPETENCIES.map(({ code, name }) => ({ value: code, label: `${code} ${name}` }));
  const isKnown = generic.some(({ value }) => value === competencyCode);
  const own = competencyCode && !isKnown ? [{ value: competencyCode, label: competencyCode }] : [];
  return (
    <>
      <Select
        label={items.competency}
        data={[{ value: '', label: items.noCompetency }, ...generic, ...own]}
        value={competencyCode ?? ''}
        onChange={(code) => onChange({ competencyCode: code || null })}
        searchable
      />
      <Select
        label={items.action}
        required
        allowDeselect={false}
        description={items.actionHints[actionType]}
        inputWrapperOrder={['label', 'input', 'description', 'error']}
        data={ACTION_TYPES.map((value) => ({ value, label: items.actions[value] }))}
        value={actionType}
        onChange={(type) =>
          onChange({ actionType: ACTION_TYPES.find((each) => each === type) ?? actionType })
        }
      />
    </>
  );
}

function inputOf(item: DevelopmentItem | null): DevelopmentItemInput {
  return {
    goal: item?.goal ?? '',
    competencyCode: item?.competencyCode ?? null,
    actionType: item?.actionType ?? 'experience',
    learningHours: item?.learningHours ?? 0,
    mentorId: item?.mentorId ?? null,
    dueOn: item?.dueOn ?? null,
  };
}

/** A new item carries one key until the server has answered: a second press adds none twice. */
function useSaving(planId: number, item: DevelopmentItem | null, onClose: () => void) {
  const { items } = useMessages().development;
  const keep = useKeepPlan();
  const key = useRef(crypto.randomUUID());
  return useMutation({
    mutationFn: (input: DevelopmentItemInput) =>
      item ? changeDevelopmentItem(item, input) : addDevelopmentItem(planId, input, key.current),
    onSuccess: (plan) => {
      keep(plan);
      toast(items.saved);
      onClose();
    },
    onError: () => {
      key.current = crypto.randomUUID();
    },
  });
}
