import { type UseMutationResult, useMutation, useQueryClient } from '@tanstack/react-query';
import type { ImportView, TableChoice } from '../../../api/import-views.js';
import { chooseTable, importQuery, IMPORTS } from '../../../api/imports.js';

export type Choosing = UseMutationResult<ImportView, Error, TableChoice>;

/** Another place gives other columns: the step starts anew with the mapping that is proposed for them. */
export function useChoosing(view: ImportView): Choosing {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (choice: TableChoice) => chooseTable(view, choice),
    onSuccess: async (next) => {
      queries.setQueryData(importQuery(view.id).queryKey, next);
      await queries.invalidateQueries({ queryKey: [...IMPORTS, 'list'] });
    },
  });
}
