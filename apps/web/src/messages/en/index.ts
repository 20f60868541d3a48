import type { Messages } from '../messages.js';
import { account, agency, firstSteps } from './agency.js';
import { assessment } from './assessment.js';
import { assessmentCentre } from './assessment-centre/index.js';
import { audit } from './audit.js';
import { competency } from './competency.js';
import { common } from './common.js';
import { development } from './development.js';
import { directory } from './directory.js';
import { home } from './home.js';
import { imports } from './imports.js';
import { jobs } from './jobs.js';
import { merit } from './merit.js';
import { problemElse, problems } from './problems.js';
import { records } from './records.js';
import { roles } from './roles.js';
import { session } from './session.js';
import { shell } from './shell.js';
import { states } from './states.js';
import { succession } from './succession.js';
import { table } from './table.js';
import { talent } from './talent.js';
import { users } from './users.js';

/** Every text of the page in English; official terms stay Indonesian. */
export const en: Messages = {
  account,
  agency,
  assessment,
  assessmentCentre,
  audit,
  common,
  competency,
  development,
  directory,
  firstSteps,
  home,
  imports,
  jobs,
  merit,
  problemElse,
  problems,
  records,
  roles,
  session,
  shell,
  states,
  succession,
  table,
  talent,
  users,
};
