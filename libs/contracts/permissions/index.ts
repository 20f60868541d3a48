export {
  PERMISSIONS,
  PERMISSION_NAMES,
  type Permission,
  hasPart,
  mayDo,
  permissionsOf,
} from './permissions.js';
export { GUEST_ROLES, ROLES, type Role, UNIT_ROLES } from './roles.js';
