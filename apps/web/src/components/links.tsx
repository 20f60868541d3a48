import { Anchor, type AnchorProps, Button, type ButtonProps } from '@mantine/core';
import { createLink } from '@tanstack/react-router';
import { type AnchorHTMLAttributes, forwardRef } from 'react';

type LinkAttributes = Omit<AnchorHTMLAttributes<HTMLAnchorElement>, keyof AnchorProps>;
type ButtonAttributes = Omit<AnchorHTMLAttributes<HTMLAnchorElement>, keyof ButtonProps>;

const AnchorBase = forwardRef<HTMLAnchorElement, AnchorProps & LinkAttributes>((props, ref) => (
  <Anchor ref={ref} {...props} />
));
AnchorBase.displayName = 'AnchorBase';

const RowAnchorBase = forwardRef<HTMLAnchorElement, AnchorProps & LinkAttributes>((props, ref) => (
  <Anchor ref={ref} inherit fw={500} underline="hover" data-row-link="" {...props} />
));
RowAnchorBase.displayName = 'RowAnchorBase';

const ButtonBase = forwardRef<HTMLAnchorElement, ButtonProps & ButtonAttributes>((props, ref) => (
  <Button ref={ref} component="a" {...props} />
));
ButtonBase.displayName = 'ButtonBase';

/** A link in a text. */
export const TextLink = createLink(AnchorBase);

/** The link of a table's row: a click anywhere on the row follows it. */
export const RowLink = createLink(RowAnchorBase);

/** A link that looks like a button. */
export const ButtonLink = createLink(ButtonBase);
