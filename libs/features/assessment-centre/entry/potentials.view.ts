import { ApiProperty } from '@nestjs/swagger';
import { POTENTIAL_ASPECTS, type PotentialAspect } from '#libs/domain/competency';
import { SheetEvent } from './sheet.view.js';

/** One potential aspect of a participant. Hundredths of the event's scale; null: not entered. */
export class PotentialCell {
  participantId: number;
  @ApiProperty({ enum: POTENTIAL_ASPECTS, enumName: 'PotentialAspect' })
  aspect: PotentialAspect;
  value: number | null;
  /** 0: nothing was ever entered. */
  version: number;
}

/** The same for somebody whose version was old: with who changed it last, and when. */
export class PresentPotentialCell extends PotentialCell {
  changedAt: string | null;
  changedBy: string | null;
}

export class PotentialParticipant {
  id: number;
  number: number;
  /** With titles. */
  name: string;
  groupName: string | null;
  state: string;
}

/** Scale of the event, in hundredths. */
export class PotentialScaleView {
  lowest: number;
  highest: number;
}

/** Psychometric results of an event, as the tester enters them. */
export class PotentialsView {
  event: SheetEvent;
  scale: PotentialScaleView;
  participants: PotentialParticipant[];
  /** Only those that were ever entered. */
  cells: PotentialCell[];
}
