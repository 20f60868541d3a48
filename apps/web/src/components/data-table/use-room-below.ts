import { type RefObject, useEffect, useLayoutEffect, useState } from 'react';

/** What stands under the table: its count and the page's edge. */
const FOOT = 76;
const LEAST = 320;

/** The height, in pixels, that is left for an element down to the window's edge, so that a table's own scroll is the only one. */
export function useRoomBelow(element: RefObject<HTMLElement | null>): number | undefined {
  const [room, setRoom] = useState<number>();
  const measure = () => {
    if (!element.current) return;
    const top = element.current.getBoundingClientRect().top + window.scrollY;
    setRoom(Math.max(LEAST, Math.floor(window.innerHeight - top - FOOT)));
  };
  // What stands above may have changed with anything: measured after every render, kept only when it differs.
  useLayoutEffect(measure);
  useEffect(() => {
    window.addEventListener('resize', measure);
    return () => window.removeEventListener('resize', measure);
  });
  return room;
}
