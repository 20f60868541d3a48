import { useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { type ReactNode, useMemo } from 'react';
import { FormProvider } from 'react-hook-form';
import type { PositionView } from '../../../api/directory-views.js';
import { changePosition, createPosition, positionQuery } from '../../../api/positions.js';
import { useCreation } from '../../../api/use-creation.js';
import { showServerErrors, submits, useZodForm } from '../../../components/form/index.js';
import { FormDialog } from '../../../components/form-dialog.js';
import { toast } from '../../../components/toast.js';
import { useMessages } from '../../../messages/messages.js';
import { ConflictPanel } from '../edit/conflict-panel.js';
import { useVersionedEdit } from '../edit/use-versioned-edit.js';
import { PostFields } from './post-fields.js';
import { postDefaults, type PostForm, postSchemaOf, type PostValues, postValuesOf } from './post-values.js';
import { usePostWords } from './post-words.js';
import { useRefresh } from './use-refresh.js';

interface PostDialogProps {
  /** To be changed; absent: a new one. */
  readonly post?: PositionView;
  /** Where a new one goes. */
  readonly orgUnitId?: number;
  readonly onClose: () => void;
}

const FIELDS = ['code', 'name', 'kind', 'level', 'echelon', 'orgUnitId', 'parentId', 'headcount'] as const;

/** Adds a post, or changes one. */
export function PostDialog({ post, orgUnitId, onClose }: PostDialogProps): ReactNode {
  const messages = useMessages();
  const { posts } = messages.directory;
  const queries = useQueryClient();
  const navigate = useNavigate();
  const refresh = useRefresh();
  const { labelOf, show } = usePostWords();
  const form = useZodForm<PostForm, PostValues>(
    useMemo(() => postSchemaOf(messages), [messages]),
    postDefaults(post ?? null, orgUnitId ?? null),
  );
  const saved = async (view: PositionView) => {
    queries.setQueryData(positionQuery(view.id).queryKey, view);
    await refresh();
    toast(messages.common.saved);
    onClose();
    if (!post) await navigate({ to: '/peta-jabatan/$positionId', params: { positionId: String(view.id) } });
  };
  const refused = (error: Error) => void showServerErrors(error, FIELDS, form.setError, messages);
  const creating = useCreation(createPosition, saved);
  const edit = useVersionedEdit<PositionView, PostValues>({
    view: post ?? null,
    valuesOf: postValuesOf,
    save: (changes, { id, version }) => changePosition(id, changes, version),
    onSaved: saved,
    onRefused: refused,
  });
  const submit = form.handleSubmit((values) =>
    post ? edit.submit(values) : creating.mutateAsync(values, { onError: refused }),
  );
  return (
    <FormProvider {...form}>
      <FormDialog
        title={post ? posts.edit : posts.add}
        verb={messages.common.save}
        busy={creating.isPending || edit.busy}
        error={creating.error ?? edit.error}
        isDirty={form.formState.isDirty}
        onSubmit={submits(submit)}
        onClose={onClose}
      >
        {edit.conflict && (
          <ConflictPanel conflict={edit.conflict} busy={edit.busy} labelOf={labelOf} show={show} />
        )}
        <PostFields parentName={post?.parentName ?? null} />
      </FormDialog>
    </FormProvider>
  );
}
