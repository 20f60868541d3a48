import { Button, Stack } from '@mantine/core';
import { IconPrinter } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { positionStandardQuery } from '../../../api/competency.js';
import type { PositionStandard } from '../../../api/competency-views.js';
import { ButtonLink } from '../../../components/links.js';
import { Notice } from '../../../components/notice.js';
import { PageHeader } from '../../../components/page-header.js';
import { QueryView } from '../../../components/query-view.js';
import { useMessages } from '../../../messages/messages.js';
import { useMay } from '../../../session/use-session.js';
import { StandardForm } from './standard-form.js';
import { StandardVersions } from './standard-versions.js';

const route = getRouteApi('/shell/standar/$positionId');

/** The SKJ of a post as the official form has it, and its versions. */
export function StandardPage(): ReactNode {
  const { form: words } = useMessages().competency;
  const query = useQuery(positionStandardQuery(Number(route.useParams().positionId)));
  const { data } = query;
  return (
    <>
      <PageHeader
        title={data?.positionName ?? words.title}
        intro={data?.orgUnitName}
        actions={data && <Actions post={data} />}
      />
      <QueryView query={query}>
        {(post) => (
          <Stack gap="md">
            {post.source === 'class' && (
              <div data-no-print>
                <Notice tone="info" title={words.byClass(String(post.classLevel))}>
                  {words.byClassText}
                </Notice>
              </div>
            )}
            <StandardForm post={post} />
            <div data-no-print>
              <StandardVersions post={post} />
            </div>
          </Stack>
        )}
      </QueryView>
    </>
  );
}

function Actions({ post }: { post: PositionStandard }): ReactNode {
  const { form: words, standards } = useMessages().competency;
  const mayEdit = useMay('dictionary.edit');
  const params = { positionId: String(post.positionId) };
  return (
    <>
      <ButtonLink to="/standar" variant="default">
        {standards.title}
      </ButtonLink>
      <Button
        variant="default"
        leftSection={<IconPrinter size={16} aria-hidden />}
        onClick={() => window.print()}
      >
        {words.print}
      </Button>
      {mayEdit && (
        <ButtonLink to="/standar/$positionId/ubah" params={params}>
          {post.source === 'class' ? words.create : words.next}
        </ButtonLink>
      )}
    </>
  );
}
