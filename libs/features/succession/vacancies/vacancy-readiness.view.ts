import { VacancyRow } from '#libs/features/directory';

/** A post that needs a successor, and how far it has one. */
export class VacancyReadiness extends VacancyRow {
  /** People in the ranking of the long list. */
  ranked: number;
  /** Of them ready now. */
  readyNow: number;
  /** State of the plan for the post; null: none open. */
  planState: string | null;
}

export class VacancyPage {
  items: VacancyReadiness[];
  next: string | null;
}
