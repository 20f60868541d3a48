import { defaultRetirementAge, POSITION_LEVELS, specialRetirementOf } from '#libs/domain/position-level';
import type { PositionView } from '../../../api/directory-views.js';
import { TextLink } from '../../../components/links.js';
import { useFormats } from '../../../format/use-formats.js';
import { useMessages } from '../../../messages/messages.js';
import type { Fact } from '../parts/facts.js';
import { Gap } from '../parts/gap.js';
import { known } from '../parts/known.js';
import { levelName } from '../parts/options.js';

/** What a post is and needs. */
export function usePostFacts(post: PositionView): Fact[] {
  const { common, directory } = useMessages();
  const { posts, words } = directory;
  const { number } = useFormats();
  const optional: readonly (readonly [string, string | null])[] = [
    [posts.affair, post.affair],
    [posts.family, post.family],
    [posts.siasnId, post.siasnId],
  ];
  return [
    { label: posts.headcount, value: number(post.headcount) },
    { label: posts.filled, value: number(post.filled) },
    { label: posts.gap, value: <Gap value={post.gap} /> },
    { label: posts.code, value: post.code },
    { label: posts.kind, value: words.positionKinds[post.kind] },
    { label: posts.level, value: levelName(post.level) },
    ...(post.kind === 'structural' ? [{ label: posts.echelon, value: post.echelon }] : []),
    { label: posts.grade, value: post.jobGrade === null ? null : number(post.jobGrade) },
    {
      label: posts.parent,
      value: post.parentId === null ? words.none : <ParentLink id={post.parentId} name={post.parentName} />,
    },
    { label: posts.retirementAge, value: retirementAge(post, posts, number) },
    ...optional.flatMap(([label, value]) => (value === null ? [] : [{ label, value }])),
    ...(post.additionalDuty ? [{ label: posts.additionalDuty, value: common.yes }] : []),
  ];
}

function ParentLink({ id, name }: { id: number; name: string | null }) {
  return (
    <TextLink to="/peta-jabatan/$positionId" params={{ positionId: String(id) }} inherit underline="hover">
      {name ?? id}
    </TextLink>
  );
}

/** The post's own BUP, or that of its level. */
function retirementAge(
  post: PositionView,
  posts: ReturnType<typeof useMessages>['directory']['posts'],
  number: (value: number) => string,
): string | null {
  if (post.retirementAge !== null) return posts.retirementAgeOwn(number(post.retirementAge));
  const level = known(POSITION_LEVELS, post.level);
  return level
    ? posts.retirementAgeOfLevel(number(defaultRetirementAge(level, specialRetirementOf(post.name))))
    : null;
}
