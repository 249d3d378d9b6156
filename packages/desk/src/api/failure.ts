// How did a request fail, in words for people? Built from the service's problem+json, or from the silence of the network.

export interface FieldFault {
  readonly path: string;
  readonly message: string;
}

/** What every page can show: a sentence, a stable code, whether trying again may help. */
export class RequestFailed extends Error {
  override readonly name = "RequestFailed";
  /** 0 when no answer came. */
  readonly status: number;
  readonly code: string;
  readonly faults: readonly FieldFault[];
  /** The state as it is now, where somebody else changed it meanwhile (409). */
  readonly current: unknown;
  readonly mayRetry: boolean;

  constructor(
    status: number,
    code: string,
    detail: string,
    more: { faults?: readonly FieldFault[]; current?: unknown } = {},
  ) {
    super(detail);
    this.status = status;
    this.code = code;
    this.faults = more.faults ?? [];
    this.current = more.current;
    this.mayRetry = status === 0 || status === 429 || status >= 500;
  }
}

interface ProblemText {
  readonly code?: string;
  readonly detail?: string;
  readonly title?: string;
  readonly errors?: readonly FieldFault[];
  readonly current?: unknown;
}

/** An answer that is an error; of one that is not problem+json (a proxy's page) only the status is believed. */
export async function failureOf(response: Response): Promise<RequestFailed> {
  const isProblem = response.headers.get("content-type")?.includes("json") === true;
  const problem: ProblemText = isProblem ? await response.json().catch(() => ({})) : {};
  const detail = problem.detail ?? problem.title ?? `The service answered ${response.status}.`;
  return new RequestFailed(response.status, problem.code ?? `HTTP_${response.status}`, detail, {
    faults: problem.errors ?? [],
    current: problem.current,
  });
}

export function failureFrom(error: unknown): RequestFailed {
  if (error instanceof RequestFailed) return error;
  const text = error instanceof Error ? error.message : String(error);
  return new RequestFailed(0, "PAGE_FAULT", text);
}
