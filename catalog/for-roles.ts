/** Who a guide is for, in words. */

/** The roles that a guide names; it is for every role where it names none. */
export function forRoles(roles: readonly string[]): string {
  return roles.join(', ') || 'Every role';
}
