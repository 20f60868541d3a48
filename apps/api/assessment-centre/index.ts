import type { Type } from '@nestjs/common';

/** The endpoints over libs/features/assessment-centre. */
export const ASSESSMENT_CENTRE_CONTROLLERS: readonly Type[] = [];
