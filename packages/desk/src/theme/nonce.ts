// Which styles written at run time does the policy let in? Those that bear the nonce of this answer.

export const NONCE: string = document.querySelector<HTMLMetaElement>('meta[name="csp-nonce"]')?.content ?? "";
