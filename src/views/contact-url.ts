/** Ways to reach somebody, as links. */

/** mailto: for one plain address. */
export function mailHref(email: string | undefined): string | undefined {
  return email && /^[\w.+-]+@[\w-]+(\.[\w-]+)+$/.test(email) ? `mailto:${email}` : undefined;
}

/** Punctuation alone calls nobody. */
const MIN_DIGITS = 3;

/** tel: for a Belgian or international number, however it was written. */
export function phoneHref(telephone: string | undefined): string | undefined {
  if (!telephone || !/^\+?[\d\s()./-]{6,24}$/.test(telephone)) return undefined;
  if (telephone.replace(/\D/g, '').length < MIN_DIGITS) return undefined;
  const digits = telephone.replace(/\(0\)/, '').replace(/[^\d+]/g, '');
  return `tel:${digits.startsWith('0') && !digits.startsWith('00') ? `+32${digits.slice(1)}` : digits}`;
}
