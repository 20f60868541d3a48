/** The five meanings a colour may have here; a word always stands beside it. */
export type Tone = 'neutral' | 'info' | 'good' | 'attention' | 'bad';

const COLORS: Readonly<Record<Tone, string>> = {
  neutral: 'gray',
  info: 'navy',
  good: 'teal',
  attention: 'orange',
  bad: 'red',
};

/** The theme's colour of a meaning. */
export function colorOf(tone: Tone): string {
  return COLORS[tone];
}
