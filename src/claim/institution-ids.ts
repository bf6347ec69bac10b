/**
 * A body on which the notice lays a duty. `state-assets` is the 区国资委（区金融发展服务中心） that the notice writes as one
 * unit, `financial-service-center` the 区金融发展服务中心 where it is named alone.
 *
 * @example
 * ```ts
 * const holder: InstitutionId = 'streets-and-towns';
 * ```
 * @since 0.1.0
 */
export type InstitutionId =
  | 'emergency-management'
  | 'political-legal-committee'
  | 'urban-management'
  | 'fire-rescue'
  | 'public-security'
  | 'finance'
  | 'financial-service-center'
  | 'state-assets'
  | 'insurance-regulator'
  | 'leading-group'
  | 'leading-group-office'
  | 'streets-and-towns'
  | 'insurers';
