// Which names organisations can have.

/** True for what GitHub lets an organisation be named. */
export function isOrganisationName(name: string): boolean {
  return /^[A-Za-z0-9-]{1,39}$/.test(name);
}
