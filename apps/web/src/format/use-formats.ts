import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { sessionQuery } from '../api/session.js';
import { useWording } from '../messages/messages.js';
import { createFormats, type Formats } from './formats.js';

/** Before anybody has signed in. */
const CAPITAL_ZONE = 'Asia/Jakarta';

/** The time zone of the agency one acts in. */
export function useTimeZone(): string {
  const { data } = useQuery({ ...sessionQuery, enabled: false });
  return data?.active?.timeZone ?? CAPITAL_ZONE;
}

/** Formats of the language in use and the agency's time zone. */
export function useFormats(): Formats {
  const { language } = useWording();
  const timeZone = useTimeZone();
  return useMemo(() => createFormats(language, timeZone), [language, timeZone]);
}
