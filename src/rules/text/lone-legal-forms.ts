/**
 * Legal forms of companies, as written after a name. Forms that are also known companies or words (SAS, ACE, Coop, SE,
 * NA, AS, Oy, APS, SPA) are left out, because alone they may be a name.
 */
export const LONE_LEGAL_FORMS: readonly string[] = [
  // English
  'Inc, Inc., Incorporated, Corp, Corp., Corporation, Co., Ltd, Ltd., Limited, Co Ltd, Co. Ltd., Co., Ltd., LLC, L.L.C., LLP, L.L.P.',
  'PLLC, plc, P.L.C., Pty Ltd, Pty. Ltd., Pte Ltd, Pte. Ltd., Pvt Ltd, Pvt. Ltd., Private Limited, Sdn Bhd, Sdn. Bhd., N.A., L.P.',
  // German
  'GmbH, AG, mbH, gGmbH, KG, KGaA, OHG, GbR, e.K., e.V., GmbH & Co. KG, GmbH & Co KG, AG & Co. KG, UG (haftungsbeschränkt)',
  // French, Italian, Spanish, Portuguese, Dutch
  'S.A., S.A.S., SARL, S.A.R.L., S.à r.l., S.p.A., S.r.l., SRL, S.R.L., S.L., S.L.U., S.A. de C.V., Ltda, Ltda., S/A, EIRELI',
  'B.V., BV, N.V., NV, BVBA',
  // Northern and Eastern Europe, Turkey
  'A/S, Oyj, Sp. z o.o., s.r.o., a.s., d.o.o., d.d., Kft, Kft., Zrt., Nyrt., OÜ, UAB, EOOD, S.R.O., A.Ş., Ltd. Şti.',
  'ООО, ПАО, ЗАО, ОАО, OOO, PJSC, OJSC, CJSC, JSC',
  // East Asia
  '株式会社, 有限会社, 合同会社, 有限公司, 股份有限公司, K.K., 주식회사, (주)',
].flatMap((line) => line.split(', '));

const LONGEST = 24;

const KEYS: ReadonlySet<string> = new Set(LONE_LEGAL_FORMS.map(keyOf));

/** Whether a text is only a legal form. Dots matter: `S.A.` is a form, but `SA` may be a name. */
export function isLegalForm(text: string): boolean {
  return text.length <= LONGEST && KEYS.has(keyOf(text));
}

function keyOf(form: string): string {
  return form.toLowerCase().replace(/[ ,]+/g, '');
}
