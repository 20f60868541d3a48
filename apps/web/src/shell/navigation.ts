import {
  IconArmchair,
  IconBook2,
  IconBriefcase,
  IconCalendarDue,
  IconCalendarStats,
  IconChartLine,
  IconChecklist,
  IconClipboardList,
  IconClockPlay,
  IconFileImport,
  IconGridDots,
  IconHistory,
  IconHome,
  IconHourglass,
  IconLayoutGrid,
  IconListCheck,
  IconListNumbers,
  IconRulerMeasure,
  IconScale,
  IconSeeding,
  IconSettings,
  IconSitemap,
  IconTrendingDown,
  IconUserCheck,
  IconUserCog,
  IconUsers,
} from '@tabler/icons-react';
import type { Permission } from '#libs/contracts/permissions';
import type { Messages } from '../messages/messages.js';

export type PageName = keyof Messages['shell']['pages'];
export type GroupName = keyof Messages['shell']['groups'];

export interface NavigationItem {
  readonly page: PageName;
  readonly path: string;
  readonly icon: typeof IconHome;
  readonly permission: Permission;
  readonly group: GroupName | null;
  /** Only while the agency is empty. */
  readonly whenEmpty?: boolean;
}

/** Every page of the side bar, with the permission that opens it. */
export const NAVIGATION: readonly NavigationItem[] = [
  { page: 'home', path: '/', icon: IconHome, permission: 'home.read', group: null },
  {
    page: 'firstSteps',
    path: '/langkah-awal',
    icon: IconListNumbers,
    permission: 'agency.read',
    group: null,
    whenEmpty: true,
  },
  { page: 'employees', path: '/pegawai', icon: IconUsers, permission: 'employee.read', group: 'people' },
  { page: 'units', path: '/unit', icon: IconSitemap, permission: 'orgUnit.read', group: 'people' },
  {
    page: 'positions',
    path: '/peta-jabatan',
    icon: IconBriefcase,
    permission: 'position.read',
    group: 'people',
  },
  {
    page: 'retirements',
    path: '/pensiun',
    icon: IconHourglass,
    permission: 'employee.read',
    group: 'people',
  },
  {
    page: 'assessmentEvents',
    path: '/kegiatan',
    icon: IconClipboardList,
    permission: 'assessmentEvent.read',
    group: 'assessment',
  },
  {
    page: 'ownEvents',
    path: '/kegiatan-saya',
    icon: IconClipboardList,
    permission: 'assessmentEvent.own',
    group: 'assessment',
  },
  { page: 'dictionary', path: '/kamus', icon: IconBook2, permission: 'dictionary.read', group: 'assessment' },
  {
    page: 'jobStandards',
    path: '/standar',
    icon: IconRulerMeasure,
    permission: 'dictionary.read',
    group: 'assessment',
  },
  {
    page: 'competencyGaps',
    path: '/kesenjangan',
    icon: IconTrendingDown,
    permission: 'competencyGap.read',
    group: 'development',
  },
  {
    page: 'competencyMap',
    path: '/peta-kompetensi',
    icon: IconGridDots,
    permission: 'competencyMap.read',
    group: 'development',
  },
  {
    page: 'developmentPlans',
    path: '/pengembangan',
    icon: IconSeeding,
    permission: 'developmentPlan.read',
    group: 'development',
  },
  {
    page: 'talentMap',
    path: '/peta-talenta',
    icon: IconLayoutGrid,
    permission: 'talentMap.read',
    group: 'talent',
  },
  {
    page: 'talentPeriods',
    path: '/periode',
    icon: IconCalendarStats,
    permission: 'talentPeriod.read',
    group: 'talent',
  },
  {
    page: 'expiringResults',
    path: '/penilaian/berakhir',
    icon: IconCalendarDue,
    permission: 'assessmentResult.read',
    group: 'talent',
  },
  {
    page: 'vacancies',
    path: '/jabatan-kosong',
    icon: IconArmchair,
    permission: 'succession.read',
    group: 'talent',
  },
  {
    page: 'successionPlans',
    path: '/rencana-suksesi',
    icon: IconListCheck,
    permission: 'succession.read',
    group: 'talent',
  },
  {
    page: 'appointments',
    path: '/pengangkatan',
    icon: IconUserCheck,
    permission: 'appointment.read',
    group: 'talent',
  },
  {
    page: 'scoringPolicies',
    path: '/pedoman',
    icon: IconScale,
    permission: 'scoringPolicy.read',
    group: 'talent',
  },
  { page: 'merit', path: '/indeks-merit', icon: IconChartLine, permission: 'merit.read', group: 'merit' },
  {
    page: 'completeness',
    path: '/kelengkapan',
    icon: IconChecklist,
    permission: 'completeness.read',
    group: 'data',
  },
  { page: 'imports', path: '/impor', icon: IconFileImport, permission: 'import.read', group: 'data' },
  { page: 'jobs', path: '/proses', icon: IconClockPlay, permission: 'job.read', group: 'data' },
  { page: 'users', path: '/pengguna', icon: IconUserCog, permission: 'user.read', group: 'control' },
  { page: 'audit', path: '/jejak', icon: IconHistory, permission: 'audit.read', group: 'control' },
  { page: 'agency', path: '/instansi', icon: IconSettings, permission: 'agency.configure', group: 'control' },
];

/** The pages a role may open, in order. */
export function navigationFor(permissions: readonly Permission[], isEmpty: boolean): NavigationItem[] {
  return NAVIGATION.filter((item) => permissions.includes(item.permission) && (isEmpty || !item.whenEmpty));
}

/** Whether a path stands on a page or below it. */
export function isOn(path: string, item: NavigationItem): boolean {
  return item.path === '/' ? path === '/' : path === item.path || path.startsWith(`${item.path}/`);
}
