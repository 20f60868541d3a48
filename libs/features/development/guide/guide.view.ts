/** Guide for the mix of actions: whole per cent, one hundred together. */
export class DevelopmentGuide {
  experience: number;
  social: number;
  formal: number;
  /** 0: the default, never changed. */
  version: number;
}
