import { FileButton, Button, Text } from '@mantine/core';
import { IconUpload } from '@tabler/icons-react';
import { type DragEvent, type ReactNode, useState } from 'react';
import { useFormats } from '../../../format/use-formats.js';
import { useMessages } from '../../../messages/messages.js';
import { sizeOf } from '../file-size.js';
import classes from './upload.module.css';

const ACCEPTED = /\.(xlsx|csv)$/i;

interface FileDropProps {
  readonly file: File | null;
  readonly onChange: (file: File | null) => void;
}

/** A place to drop a file; the button does the same by keyboard. */
export function FileDrop({ file, onChange }: FileDropProps): ReactNode {
  const { imports } = useMessages();
  const { upload } = imports;
  const formats = useFormats();
  const [isOver, setOver] = useState(false);
  const [isRefused, setRefused] = useState(false);
  const take = (chosen: File | null | undefined) => {
    if (!chosen) return;
    setRefused(!ACCEPTED.test(chosen.name));
    onChange(ACCEPTED.test(chosen.name) ? chosen : null);
  };
  const drop = (event: DragEvent) => {
    event.preventDefault();
    setOver(false);
    take(event.dataTransfer.files[0]);
  };
  const over = (event: DragEvent) => {
    event.preventDefault();
    setOver(true);
  };
  return (
    <div
      className={classes.drop}
      data-over={isOver || undefined}
      onDragOver={over}
      onDragLeave={() => setOver(false)}
      onDrop={drop}
    >
      <IconUpload size={28} stroke={1.5} aria-hidden />
      <Text>
        {upload.drop} {upload.or}
      </Text>
      <FileButton onChange={take} accept=".xlsx,.csv">
        {(props) => (
          <Button variant="default" {...props}>
            {upload.pick}
          </Button>
        )}
      </FileButton>
      <Text size="xs" c="dimmed">
        {upload.limits}
      </Text>
      <Text role="status" fw={600}>
        {file && upload.chosen(file.name, sizeOf(file.size, formats.number))}
      </Text>
      {isRefused && (
        <Text role="alert" c="error">
          {upload.wrongType}
        </Text>
      )}
    </div>
  );
}
