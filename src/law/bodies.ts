import type { InstitutionId } from './clause.js';

/**
 * 四（一）, 四（二）: “区委政法委、区公安局、区财政局、区城市管理局、区应急局、区国资委（区金融发展服务中心）、
 * 区消防救援支队、巴南银保监分局等有关”: the eight departments that are listed, and those that 等 leaves open.
 */
export const DEPARTMENTS = [
  'political-legal-committee',
  'public-security',
  'finance',
  'urban-management',
  'emergency-management',
  'state-assets',
  'fire-rescue',
  'insurance-regulator',
  'departments-concerned',
] as const satisfies readonly InstitutionId[];

/** 五（一）, 五（二）: “有关单位”, “各相关单位、各街镇”: the departments, the streets and towns, and whoever else is concerned. */
export const ALL_CONCERNED = [
  ...DEPARTMENTS,
  'entities-concerned',
  'streets-and-towns',
] as const satisfies readonly InstitutionId[];
