import { type KeyboardEvent, type ReactNode, type Ref, useId } from 'react';
import { countWords } from '#libs/domain/rating-entry';
import { useFormats } from '../../../../format/use-formats.js';
import { useMessages } from '../../../../messages/messages.js';
import classes from './panel.module.css';

interface TextNoteProps {
  readonly label: string;
  readonly hint?: string;
  readonly value: string;
  readonly longest: number;
  readonly isClosed: boolean;
  readonly field?: Ref<HTMLTextAreaElement>;
  readonly onChange: (text: string) => void;
  readonly onKeyDown?: (event: KeyboardEvent<HTMLTextAreaElement>) => void;
}

/** A text with its count of words, saved as it is typed. */
export function TextNote(props: TextNoteProps): ReactNode {
  const { label, hint, value, longest, isClosed, field, onChange, onKeyDown } = props;
  const { panel } = useMessages().assessmentCentre.entry;
  const { number } = useFormats();
  const id = useId();
  return (
    <div className={classes.note}>
      <div className={classes.noteHead}>
        <label htmlFor={id}>{label}</label>
        <span className={classes.count}>{panel.words(number(countWords(value)))}</span>
      </div>
      <textarea
        id={id}
        ref={field}
        className={classes.text}
        value={value}
        maxLength={longest}
        readOnly={isClosed}
        aria-describedby={hint ? `${id}-hint` : undefined}
        onChange={(event) => onChange(event.currentTarget.value)}
        onKeyDown={onKeyDown}
      />
      {hint && (
        <span id={`${id}-hint`} className={classes.count}>
          {hint}
        </span>
      )}
    </div>
  );
}
