import { Anchor } from '@mantine/core';
import { type ReactNode, useState } from 'react';
import { useMessages } from '../messages/messages.js';

/** A cell shows so much at once. */
const SHOWN = 140;

/** A text of any length in a cell: its beginning, and the rest on demand, so that one row does not fill the window. */
export function LongText({ children: text }: { children: string }): ReactNode {
  const { common } = useMessages();
  const [isWhole, setWhole] = useState(false);
  if (text.length <= SHOWN) return text;
  return (
    <>
      {isWhole ? text : `${text.slice(0, SHOWN).trimEnd()}…`}{' '}
      <Anchor
        component="button"
        type="button"
        inherit
        aria-expanded={isWhole}
        onClick={() => setWhole(!isWhole)}
      >
        {isWhole ? common.less : common.more}
      </Anchor>
    </>
  );
}
