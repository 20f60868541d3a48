import type { Messages } from '../messages.js';

export const states: Messages['states'] = {
  errorTitle: 'The data could not be loaded',
  missingTitle: 'Not found',
  actionFailed: 'Not saved',
  requestId: (id) => `Request number: ${id}`,
  noPermissionTitle: 'Your role does not open this page',
  noPermission: (role) =>
    `You are acting as ${role}. If you need this page, ask the Admin instansi for access.`,
  noPermissionOfSeveral: (role) =>
    `You are acting as ${role}. Change your role at the top right, or ask the Admin instansi for access.`,
  notFoundTitle: 'There is no page at this address',
  notFound: 'Check the address, or go back to the home page.',
  backHome: 'To the home page',
  emptyTitle: 'No data yet',
  noMatchTitle: 'Nothing matches',
  noMatch: 'Change or remove the filters to see other data.',
  clearFilters: 'Remove filters',
  filters: 'Filters',
  moreFilters: 'More filters',
  activeFilters: (label, count) => `${label} (${count} in use)`,
  loadLatest: 'Load the latest',
  unsaved: {
    title: 'Changes not saved',
    text: 'What you have typed here is not saved yet and would be lost.',
    leave: 'Discard the changes',
    stay: 'Go on editing',
  },
  fieldRefused: 'This is not right yet. Please check.',
};
