import { type PointerEvent, useState } from 'react';

/** As long as the api stores. */
const LONGEST = 20_000;
const [WIDTH, HEIGHT] = [600, 200];

/** A drawing with the pointer as SVG path data, in whole points of a 600 x 200 sheet. */
export function useStroke() {
  const [path, setPath] = useState('');
  const add = (event: PointerEvent<SVGSVGElement>, verb: 'M' | 'L') => {
    const { left, top, width, height } = event.currentTarget.getBoundingClientRect();
    const x = Math.round(((event.clientX - left) / width) * WIDTH);
    const y = Math.round(((event.clientY - top) / height) * HEIGHT);
    setPath((present) => (present.length < LONGEST - 20 ? `${present}${verb}${x} ${y}` : present));
  };
  return {
    path,
    clear: () => setPath(''),
    handlers: {
      onPointerDown: (event: PointerEvent<SVGSVGElement>) => {
        event.currentTarget.setPointerCapture(event.pointerId);
        add(event, 'M');
      },
      onPointerMove: (event: PointerEvent<SVGSVGElement>) => {
        if (event.buttons > 0) add(event, 'L');
      },
    },
  };
}
