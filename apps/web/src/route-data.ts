import type { Permission } from '#libs/contracts/permissions';
import type { PageName } from './shell/navigation.js';

declare module '@tanstack/react-router' {
  /** What every route says of its page: its name in the messages, and the permission that opens it. */
  interface StaticDataRouteOption {
    readonly page?: PageName;
    readonly permission?: Permission;
  }
}
