export { DevelopmentOffice, type OfficeMember } from './office.js';
