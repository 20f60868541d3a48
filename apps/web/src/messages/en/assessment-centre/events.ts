import type { Messages } from '../../messages.js';

export const events: Messages['assessmentCentre']['events'] = {
  title: 'Assessment events',
  intro: 'Events in preparation, running and released.',
  empty: 'There is no assessment event yet.',
};
