import type { Rows } from '#libs/features/directory/access';

/** Whether an account rates a participant: it may write that report. */
export async function ratesParticipant(
  rows: Rows,
  accountId: number,
  participantId: number,
): Promise<boolean> {
  const [seat] = await rows.query(
    `select 1 from assessment_assignment a join assessment_team_member m on m.id = a.member_id
     where a.participant_id = $1 and m.account_id = $2 and m.left_at is null and a.ended_at is null limit 1`,
    [participantId, accountId],
  );
  return seat !== undefined;
}
