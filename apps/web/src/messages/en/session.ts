import type { Messages } from '../messages.js';

export const session: Messages['session'] = {
  title: 'Sign in to Kader',
  intro: 'Talent management and senior-post assessment for the civil service.',
  login: 'User name',
  password: 'Password',
  showPassword: 'Show or hide the password',
  signIn: 'Sign in',
  ended: 'Your session has ended. Sign in again to go on where you were.',
  forgotten: 'Forgotten your password? Ask your Admin instansi for a link to set a new one.',
  againTitle: 'Sign in again',
  againIntro:
    'Your session has ended. What you have typed on this page is still there: sign in, then repeat what you did.',
  againLeave: 'Leave this page',
  noMembership:
    'Your account has no role that holds today. Ask the Admin instansi to add one, then sign in again.',
  setTitle: 'Set your password',
  setIntro: 'This link works once. After saving, sign in with the new password.',
  setNoToken:
    'This link is incomplete. Open the whole link from your Admin instansi again, or ask for a new one.',
  setDone: 'Password saved. Please sign in.',
  current: 'Present password',
  next: 'New password',
  repeat: 'New password again',
  rule: 'At least 12 characters. A few words you remember are safer than complicated signs.',
  tooShort: 'Too short: at least 12 characters.',
  differs: 'The two passwords differ.',
  save: 'Save password',
  changed: 'Password changed. Your other sessions were closed.',
};
