/**
 * A body on which the notice lays a duty. `state-assets` is the 区国资委（区金融发展服务中心） that the notice writes as one
 * unit, `financial-service-center` the 区金融发展服务中心 where it is named alone; `departments-concerned` are those that 等有关部门 leaves
 * open beside the eight that are listed, `entities-concerned` the 有关单位.
 *
 * @example
 * ```ts
 * const holder: InstitutionId = 'streets-and-towns';
 * ```
 * @since 0.1.0
 */
export type InstitutionId =
  | 'district-government'
  | 'emergency-management'
  | 'political-legal-committee'
  | 'urban-management'
  | 'fire-rescue'
  | 'public-security'
  | 'finance'
  | 'financial-service-center'
  | 'state-assets'
  | 'insurance-regulator'
  | 'statistics-department'
  | 'departments-concerned'
  | 'entities-concerned'
  | 'leading-group'
  | 'leading-group-office'
  | 'streets-and-towns'
  | 'insurers';
