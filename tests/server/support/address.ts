/** The header by which a test says from which address it comes; the suite's office trusts it. */
export const ADDRESS = 'X-Test-Address';
