import { type CSSVariablesResolver, createTheme, type MantineColorsTuple } from '@mantine/core';

/** A calm blue; shade 8 carries white text at 7.5 to 1. */
const NAVY: MantineColorsTuple = [
  '#eef4fb',
  '#dbe7f4',
  '#b6cde8',
  '#8eb1da',
  '#6c99ce',
  '#5589c5',
  '#4479b6',
  '#33689f',
  '#1f5590',
  '#154273',
];

const FONT = 'Inter, system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", sans-serif';

/** The look: dense, calm, one accent; colours of meaning are in `tone.ts`. */
export const theme = createTheme({
  colors: { navy: NAVY },
  primaryColor: 'navy',
  primaryShade: 8,
  autoContrast: true,
  black: '#1b2430',
  fontFamily: FONT,
  defaultRadius: 'sm',
  cursorType: 'pointer',
  respectReducedMotion: true,
  fontSizes: { xs: '0.75rem', sm: '0.8125rem', md: '0.875rem', lg: '1rem', xl: '1.125rem' },
  headings: {
    fontFamily: FONT,
    fontWeight: '600',
    sizes: {
      h1: { fontSize: '1.375rem', lineHeight: '1.3' },
      h2: { fontSize: '1.0625rem', lineHeight: '1.35' },
      h3: { fontSize: '0.9375rem', lineHeight: '1.4' },
    },
  },
  components: {
    Anchor: { defaultProps: { underline: 'always' } },
    Button: { defaultProps: { size: 'sm' } },
    InputWrapper: {
      defaultProps: { size: 'sm', inputWrapperOrder: ['label', 'input', 'description', 'error'] },
    },
    TextInput: { defaultProps: { size: 'sm' } },
    PasswordInput: { defaultProps: { size: 'sm' } },
    // Its own scroll area is a second box around the list, which a screen reader meets and a keyboard cannot reach.
    Select: {
      defaultProps: { size: 'sm', checkIconPosition: 'right', allowDeselect: false, withScrollArea: false },
    },
    // The placeholder that takes the focus first is no child a menu may have: the first item takes it.
    Menu: {
      defaultProps: { transitionProps: { duration: 0 }, shadow: 'md', withInitialFocusPlaceholder: false },
    },
    Tooltip: { defaultProps: { openDelay: 300, multiline: true, maw: 320 } },
  },
});

/** Grey words and errors with 4.5 to 1 on white and on the page's ground. */
export const colorVariables: CSSVariablesResolver = () => ({
  variables: {},
  light: {
    '--mantine-color-dimmed': '#4d5b6b',
    '--mantine-color-placeholder': '#66717f',
    '--mantine-color-error': '#b3231e',
  },
  dark: {},
});
