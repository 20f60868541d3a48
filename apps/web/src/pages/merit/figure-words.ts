import type { MeritFigureView } from '../../api/merit.js';
import { useFormats } from '../../format/use-formats.js';
import { useMessages, wordOf } from '../../messages/messages.js';
import { useExact } from './use-exact.js';

/** A figure in words: '26 dari 28 JPT Pratama (92,86%)'; 0 of 0 is no share. */
export function useFigureWords(): (figure: MeritFigureView) => string {
  const { merit } = useMessages();
  const { number } = useFormats();
  const { percent } = useExact();
  return ({ name, count, of }) => {
    const what = wordOf(merit.figures, name);
    if (of === null) return merit.count(number(count), what);
    if (of === 0) return merit.nothing(what);
    return merit.share(number(count), number(of), what, percent(count, of));
  };
}
