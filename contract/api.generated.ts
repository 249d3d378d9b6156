// What may be asked of the service, and what it answers. Made by scripts/contract.ts from openapi.json.

export interface paths {
    "/metrics": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Figures for Prometheus */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Figures. */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "text/plain": string;
                    };
                };
                /** @description URL_TOO_LONG: the address has more than 8192 characters. */
                414: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /** @enum {string} */
                            detail: "Request URI too long";
                        };
                    };
                };
                /** @description Refused: what was asked cannot be answered, or not for this caller. Whatever the route: 400 REQUEST_MALFORMED, URL_INVALID, FORWARDED_REFUSED; 401 SIGN_IN_NEEDED, KEY_EXPIRED, KEY_INVALID, KEY_REVOKED; 403 NOT_ALLOWED; 408 REQUEST_TIMEOUT; 414 URL_TOO_LONG; 421 HOST_UNKNOWN; 429 TOO_MANY_REQUESTS; 431 HEADERS_TOO_LARGE. */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Failed: nothing was done that is not in the ledger. Try again later. Whatever the route: 500 FAULT; 503 CATALOGUE_INVALID, DATABASE_DAMAGED, DATABASE_FAILED, DATABASE_LOCKED, DATA_LOCKED, DATA_READ_ONLY, LEDGER_DAMAGED, LEDGER_NOT_WRITABLE, LEDGER_STOPPED, NO_LEDGER, STATEMENTS_DAMAGED, STATEMENTS_NEWER, STATE_CONFLICT, STATE_STOPPED, TOO_BUSY; 507 DATA_FULL, LEDGER_DISK_FULL. */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/healthz": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Whether the service lives */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /** @enum {string} */
                            status: "ok";
                        };
                    };
                };
                /** @description URL_TOO_LONG: the address has more than 8192 characters. */
                414: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /** @enum {string} */
                            detail: "Request URI too long";
                        };
                    };
                };
                /** @description Refused: what was asked cannot be answered, or not for this caller. Whatever the route: 400 REQUEST_MALFORMED, URL_INVALID, FORWARDED_REFUSED; 401 KEY_EXPIRED, KEY_INVALID, KEY_REVOKED; 408 REQUEST_TIMEOUT; 414 URL_TOO_LONG; 421 HOST_UNKNOWN; 429 TOO_MANY_REQUESTS; 431 HEADERS_TOO_LARGE. */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Failed: nothing was done that is not in the ledger. Try again later. Whatever the route: 500 FAULT; 503 CATALOGUE_INVALID, DATABASE_DAMAGED, DATABASE_FAILED, DATABASE_LOCKED, DATA_LOCKED, DATA_READ_ONLY, LEDGER_DAMAGED, LEDGER_NOT_WRITABLE, LEDGER_STOPPED, NO_LEDGER, STATEMENTS_DAMAGED, STATEMENTS_NEWER, STATE_CONFLICT, STATE_STOPPED, TOO_BUSY; 507 DATA_FULL, LEDGER_DISK_FULL. */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/readyz": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Whether subjects can be screened, and on what lists */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /** @enum {string} */
                            status: "ok";
                            lists: {
                                list: string;
                                published: string;
                                age_days: number;
                                /**
                                 * @description stale: older than the publisher's cadence allows; failing: the last update failed; missing: its files are gone.
                                 * @enum {unknown}
                                 */
                                state: "fresh" | "stale" | "failing" | "missing";
                            }[];
                        };
                    };
                };
                /** @description URL_TOO_LONG: the address has more than 8192 characters. */
                414: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /** @enum {string} */
                            detail: "Request URI too long";
                        };
                    };
                };
                /** @description Refused: what was asked cannot be answered, or not for this caller. Whatever the route: 400 REQUEST_MALFORMED, URL_INVALID, FORWARDED_REFUSED; 401 KEY_EXPIRED, KEY_INVALID, KEY_REVOKED; 408 REQUEST_TIMEOUT; 414 URL_TOO_LONG; 421 HOST_UNKNOWN; 429 TOO_MANY_REQUESTS; 431 HEADERS_TOO_LARGE. */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Failed: nothing was done that is not in the ledger. Try again later. Whatever the route: 500 FAULT; 503 CATALOGUE_INVALID, DATABASE_DAMAGED, DATABASE_FAILED, DATABASE_LOCKED, DATA_LOCKED, DATA_READ_ONLY, LEDGER_DAMAGED, LEDGER_NOT_WRITABLE, LEDGER_STOPPED, NO_LEDGER, STATEMENTS_DAMAGED, STATEMENTS_NEWER, STATE_CONFLICT, STATE_STOPPED, TOO_BUSY; 507 DATA_FULL, LEDGER_DISK_FULL. */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/algorithms": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Names of algorithms that clients may ask for */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["FtmAlgorithms"];
                    };
                };
                /** @description URL_TOO_LONG: the address has more than 8192 characters. */
                414: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /** @enum {string} */
                            detail: "Request URI too long";
                        };
                    };
                };
                /** @description Refused: what was asked cannot be answered, or not for this caller. Whatever the route: 400 REQUEST_MALFORMED, URL_INVALID, FORWARDED_REFUSED; 401 SIGN_IN_NEEDED, KEY_EXPIRED, KEY_INVALID, KEY_REVOKED; 403 NOT_ALLOWED; 408 REQUEST_TIMEOUT; 414 URL_TOO_LONG; 421 HOST_UNKNOWN; 429 TOO_MANY_REQUESTS; 431 HEADERS_TOO_LARGE. */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Failed: nothing was done that is not in the ledger. Try again later. Whatever the route: 500 FAULT; 503 CATALOGUE_INVALID, DATABASE_DAMAGED, DATABASE_FAILED, DATABASE_LOCKED, DATA_LOCKED, DATA_READ_ONLY, LEDGER_DAMAGED, LEDGER_NOT_WRITABLE, LEDGER_STOPPED, NO_LEDGER, STATEMENTS_DAMAGED, STATEMENTS_NEWER, STATE_CONFLICT, STATE_STOPPED, TOO_BUSY; 507 DATA_FULL, LEDGER_DISK_FULL. */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/catalog": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Datasets, and which edition of each is in force */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["FtmCatalog"];
                    };
                };
                /** @description The ETag is still that of If-None-Match. */
                304: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description URL_TOO_LONG: the address has more than 8192 characters. */
                414: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /** @enum {string} */
                            detail: "Request URI too long";
                        };
                    };
                };
                /** @description Refused: what was asked cannot be answered, or not for this caller. Whatever the route: 400 REQUEST_MALFORMED, URL_INVALID, FORWARDED_REFUSED; 401 SIGN_IN_NEEDED, KEY_EXPIRED, KEY_INVALID, KEY_REVOKED; 403 NOT_ALLOWED; 408 REQUEST_TIMEOUT; 414 URL_TOO_LONG; 421 HOST_UNKNOWN; 429 TOO_MANY_REQUESTS; 431 HEADERS_TOO_LARGE. */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Failed: nothing was done that is not in the ledger. Try again later. Whatever the route: 500 FAULT; 503 CATALOGUE_INVALID, DATABASE_DAMAGED, DATABASE_FAILED, DATABASE_LOCKED, DATA_LOCKED, DATA_READ_ONLY, LEDGER_DAMAGED, LEDGER_NOT_WRITABLE, LEDGER_STOPPED, NO_LEDGER, STATEMENTS_DAMAGED, STATEMENTS_NEWER, STATE_CONFLICT, STATE_STOPPED, TOO_BUSY; 507 DATA_FULL, LEDGER_DISK_FULL. */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/manifest": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** As /catalog */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["FtmCatalog"];
                    };
                };
                /** @description The ETag is still that of If-None-Match. */
                304: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description URL_TOO_LONG: the address has more than 8192 characters. */
                414: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /** @enum {string} */
                            detail: "Request URI too long";
                        };
                    };
                };
                /** @description Refused: what was asked cannot be answered, or not for this caller. Whatever the route: 400 REQUEST_MALFORMED, URL_INVALID, FORWARDED_REFUSED; 401 SIGN_IN_NEEDED, KEY_EXPIRED, KEY_INVALID, KEY_REVOKED; 403 NOT_ALLOWED; 408 REQUEST_TIMEOUT; 414 URL_TOO_LONG; 421 HOST_UNKNOWN; 429 TOO_MANY_REQUESTS; 431 HEADERS_TOO_LARGE. */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Failed: nothing was done that is not in the ledger. Try again later. Whatever the route: 500 FAULT; 503 CATALOGUE_INVALID, DATABASE_DAMAGED, DATABASE_FAILED, DATABASE_LOCKED, DATA_LOCKED, DATA_READ_ONLY, LEDGER_DAMAGED, LEDGER_NOT_WRITABLE, LEDGER_STOPPED, NO_LEDGER, STATEMENTS_DAMAGED, STATEMENTS_NEWER, STATE_CONFLICT, STATE_STOPPED, TOO_BUSY; 507 DATA_FULL, LEDGER_DISK_FULL. */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/updatez": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Take up what changed in the data folder */
        post: {
            parameters: {
                query?: {
                    token?: string;
                    sync?: boolean;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /** @enum {string} */
                            status: "ok";
                        };
                    };
                };
                /** @description URL_TOO_LONG: the address has more than 8192 characters. */
                414: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /** @enum {string} */
                            detail: "Request URI too long";
                        };
                    };
                };
                /** @description Refused: what was asked cannot be answered, or not for this caller. Whatever the route: 400 REQUEST_MALFORMED, URL_INVALID, FORWARDED_REFUSED, BODY_INVALID, BODY_CUT, JSON_TOO_DEEP, IDEMPOTENCY_KEY_INVALID; 401 KEY_EXPIRED, KEY_INVALID, KEY_REVOKED; 403 CROSS_ORIGIN, CSRF_TOKEN_MISSING; 408 REQUEST_TIMEOUT; 409 IDEMPOTENCY_IN_PROGRESS; 413 BODY_TOO_LARGE; 414 URL_TOO_LONG; 415 MEDIA_TYPE_UNKNOWN; 421 HOST_UNKNOWN; 422 REQUEST_INVALID, IDEMPOTENCY_KEY_REUSED; 429 TOO_MANY_REQUESTS; 431 HEADERS_TOO_LARGE. */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Failed: nothing was done that is not in the ledger. Try again later. Whatever the route: 500 FAULT; 503 CATALOGUE_INVALID, DATABASE_DAMAGED, DATABASE_FAILED, DATABASE_LOCKED, DATA_LOCKED, DATA_READ_ONLY, LEDGER_DAMAGED, LEDGER_NOT_WRITABLE, LEDGER_STOPPED, NO_LEDGER, STATEMENTS_DAMAGED, STATEMENTS_NEWER, STATE_CONFLICT, STATE_STOPPED, TOO_BUSY; 507 DATA_FULL, LEDGER_DISK_FULL. */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/match/{dataset}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Who of a dataset are these? Up to a hundred entities by example */
        post: {
            parameters: {
                query?: {
                    limit?: number;
                    /** @description From which score an entity is a match. */
                    threshold?: number;
                    /** @description Below it nothing is answered; never above the threshold. Deprecated. */
                    cutoff?: number;
                    /** @description Any name of yente's, or `best`; one engine answers them all. */
                    algorithm?: string;
                    /** @description Accepted; names are always compared letter by letter. */
                    fuzzy?: string;
                    /** @description At most 50, ids that were merged into others among them. */
                    exclude_entity_ids?: string[];
                    /** @description Only entities of these datasets. */
                    include_dataset?: string[];
                    /** @description No entities of these datasets. */
                    exclude_dataset?: string[];
                    /** @description No entities of these schemata. */
                    exclude_schema?: string[];
                    /** @description Only entities with one of these topics. */
                    topics?: string[];
                    /** @description Only entities changed since this day or time. */
                    changed_since?: string;
                };
                header?: never;
                path: {
                    /** @description A list, `default` (what is screened by default) or `all`. */
                    dataset: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["FtmMatchRequest"];
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["FtmMatchAnswer"];
                    };
                };
                /** @description URL_TOO_LONG: the address has more than 8192 characters. */
                414: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /** @enum {string} */
                            detail: "Request URI too long";
                        };
                    };
                };
                /** @description Refused: what was asked cannot be answered, or not for this caller. Whatever the route: 400 REQUEST_MALFORMED, URL_INVALID, FORWARDED_REFUSED, BODY_INVALID, BODY_CUT, JSON_TOO_DEEP, IDEMPOTENCY_KEY_INVALID; 401 SIGN_IN_NEEDED, KEY_EXPIRED, KEY_INVALID, KEY_REVOKED; 403 NOT_ALLOWED, CROSS_ORIGIN, CSRF_TOKEN_MISSING; 408 REQUEST_TIMEOUT; 409 IDEMPOTENCY_IN_PROGRESS; 413 BODY_TOO_LARGE; 414 URL_TOO_LONG; 415 MEDIA_TYPE_UNKNOWN; 421 HOST_UNKNOWN; 422 REQUEST_INVALID, IDEMPOTENCY_KEY_REUSED; 429 TOO_MANY_REQUESTS; 431 HEADERS_TOO_LARGE. */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Failed: nothing was done that is not in the ledger. Try again later. Whatever the route: 500 FAULT; 503 CATALOGUE_INVALID, DATABASE_DAMAGED, DATABASE_FAILED, DATABASE_LOCKED, DATA_LOCKED, DATA_READ_ONLY, LEDGER_DAMAGED, LEDGER_NOT_WRITABLE, LEDGER_STOPPED, NO_LEDGER, STATEMENTS_DAMAGED, STATEMENTS_NEWER, STATE_CONFLICT, STATE_STOPPED, TOO_BUSY; 507 DATA_FULL, LEDGER_DISK_FULL. */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/search/{dataset}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What of a dataset speaks of these words? */
        get: {
            parameters: {
                query?: {
                    /** @description Words; with AND, OR, NOT, phrases in quotes and word* unless simple is true. */
                    q?: string;
                    simple?: boolean;
                    /** @description Entities of this schema and those that extend it. Default: Thing. */
                    schema?: string;
                    /** @description Codes. */
                    countries?: string[];
                    /** @description Names. */
                    datasets?: string[];
                    /** @description field:value, as properties.birthDate:1965-03-02. */
                    filter?: string[];
                    filter_op?: "AND" | "OR";
                    /** @description countries, topics, datasets, schema. Default: the first three. */
                    facets?: string[];
                    /** @description first_seen, last_seen or last_change, with :desc or :asc. */
                    sort?: string[];
                    target?: boolean;
                    limit?: number;
                    offset?: number;
                    /** @description Only entities of these datasets. */
                    include_dataset?: string[];
                    /** @description No entities of these datasets. */
                    exclude_dataset?: string[];
                    /** @description No entities of these schemata. */
                    exclude_schema?: string[];
                    /** @description Only entities with one of these topics. */
                    topics?: string[];
                    /** @description Only entities changed since this day or time. */
                    changed_since?: string;
                };
                header?: never;
                path: {
                    /** @description A list, `default` (what is screened by default) or `all`. */
                    dataset: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["FtmSearchAnswer"];
                    };
                };
                /** @description URL_TOO_LONG: the address has more than 8192 characters. */
                414: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /** @enum {string} */
                            detail: "Request URI too long";
                        };
                    };
                };
                /** @description Refused: what was asked cannot be answered, or not for this caller. Whatever the route: 400 REQUEST_MALFORMED, URL_INVALID, FORWARDED_REFUSED; 401 SIGN_IN_NEEDED, KEY_EXPIRED, KEY_INVALID, KEY_REVOKED; 403 NOT_ALLOWED; 408 REQUEST_TIMEOUT; 414 URL_TOO_LONG; 421 HOST_UNKNOWN; 422 REQUEST_INVALID; 429 TOO_MANY_REQUESTS; 431 HEADERS_TOO_LARGE. */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Failed: nothing was done that is not in the ledger. Try again later. Whatever the route: 500 FAULT; 503 CATALOGUE_INVALID, DATABASE_DAMAGED, DATABASE_FAILED, DATABASE_LOCKED, DATA_LOCKED, DATA_READ_ONLY, LEDGER_DAMAGED, LEDGER_NOT_WRITABLE, LEDGER_STOPPED, NO_LEDGER, STATEMENTS_DAMAGED, STATEMENTS_NEWER, STATE_CONFLICT, STATE_STOPPED, TOO_BUSY; 507 DATA_FULL, LEDGER_DISK_FULL. */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/entities/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One entity, with those around it */
        get: {
            parameters: {
                query?: {
                    /** @description false leaves those around it as ids. */
                    nested?: boolean;
                };
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["FtmEntity"];
                    };
                };
                /** @description The id was merged into that of another entity, which Location names. */
                308: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description URL_TOO_LONG: the address has more than 8192 characters. */
                414: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /** @enum {string} */
                            detail: "Request URI too long";
                        };
                    };
                };
                /** @description Refused: what was asked cannot be answered, or not for this caller. Whatever the route: 400 REQUEST_MALFORMED, URL_INVALID, FORWARDED_REFUSED; 401 SIGN_IN_NEEDED, KEY_EXPIRED, KEY_INVALID, KEY_REVOKED; 403 NOT_ALLOWED; 408 REQUEST_TIMEOUT; 414 URL_TOO_LONG; 421 HOST_UNKNOWN; 422 REQUEST_INVALID; 429 TOO_MANY_REQUESTS; 431 HEADERS_TOO_LARGE. */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Failed: nothing was done that is not in the ledger. Try again later. Whatever the route: 500 FAULT; 503 CATALOGUE_INVALID, DATABASE_DAMAGED, DATABASE_FAILED, DATABASE_LOCKED, DATA_LOCKED, DATA_READ_ONLY, LEDGER_DAMAGED, LEDGER_NOT_WRITABLE, LEDGER_STOPPED, NO_LEDGER, STATEMENTS_DAMAGED, STATEMENTS_NEWER, STATE_CONFLICT, STATE_STOPPED, TOO_BUSY; 507 DATA_FULL, LEDGER_DISK_FULL. */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/entities/{id}/adjacent": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Those around an entity, by the property that leads to them */
        get: {
            parameters: {
                query?: {
                    limit?: number;
                    offset?: number;
                };
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["FtmAdjacent"];
                    };
                };
                /** @description The id was merged into that of another entity, which Location names. */
                308: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description URL_TOO_LONG: the address has more than 8192 characters. */
                414: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /** @enum {string} */
                            detail: "Request URI too long";
                        };
                    };
                };
                /** @description Refused: what was asked cannot be answered, or not for this caller. Whatever the route: 400 REQUEST_MALFORMED, URL_INVALID, FORWARDED_REFUSED; 401 SIGN_IN_NEEDED, KEY_EXPIRED, KEY_INVALID, KEY_REVOKED; 403 NOT_ALLOWED; 408 REQUEST_TIMEOUT; 414 URL_TOO_LONG; 421 HOST_UNKNOWN; 422 REQUEST_INVALID; 429 TOO_MANY_REQUESTS; 431 HEADERS_TOO_LARGE. */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Failed: nothing was done that is not in the ledger. Try again later. Whatever the route: 500 FAULT; 503 CATALOGUE_INVALID, DATABASE_DAMAGED, DATABASE_FAILED, DATABASE_LOCKED, DATA_LOCKED, DATA_READ_ONLY, LEDGER_DAMAGED, LEDGER_NOT_WRITABLE, LEDGER_STOPPED, NO_LEDGER, STATEMENTS_DAMAGED, STATEMENTS_NEWER, STATE_CONFLICT, STATE_STOPPED, TOO_BUSY; 507 DATA_FULL, LEDGER_DISK_FULL. */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/entities/{id}/adjacent/{property}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Those to whom one property of an entity leads */
        get: {
            parameters: {
                query?: {
                    limit?: number;
                    offset?: number;
                };
                header?: never;
                path: {
                    id: string;
                    /** @description As ownershipOwner or sanctions. */
                    property: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["FtmAdjacentPage"];
                    };
                };
                /** @description The id was merged into that of another entity, which Location names. */
                308: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description URL_TOO_LONG: the address has more than 8192 characters. */
                414: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /** @enum {string} */
                            detail: "Request URI too long";
                        };
                    };
                };
                /** @description Refused: what was asked cannot be answered, or not for this caller. Whatever the route: 400 REQUEST_MALFORMED, URL_INVALID, FORWARDED_REFUSED; 401 SIGN_IN_NEEDED, KEY_EXPIRED, KEY_INVALID, KEY_REVOKED; 403 NOT_ALLOWED; 408 REQUEST_TIMEOUT; 414 URL_TOO_LONG; 421 HOST_UNKNOWN; 422 REQUEST_INVALID; 429 TOO_MANY_REQUESTS; 431 HEADERS_TOO_LARGE. */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Failed: nothing was done that is not in the ledger. Try again later. Whatever the route: 500 FAULT; 503 CATALOGUE_INVALID, DATABASE_DAMAGED, DATABASE_FAILED, DATABASE_LOCKED, DATA_LOCKED, DATA_READ_ONLY, LEDGER_DAMAGED, LEDGER_NOT_WRITABLE, LEDGER_STOPPED, NO_LEDGER, STATEMENTS_DAMAGED, STATEMENTS_NEWER, STATE_CONFLICT, STATE_STOPPED, TOO_BUSY; 507 DATA_FULL, LEDGER_DISK_FULL. */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/reconcile/{dataset}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Manifest of the reconciliation API */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    /** @description A list, `default` (what is screened by default) or `all`. */
                    dataset: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["ReconcileManifest"];
                    };
                };
                /** @description URL_TOO_LONG: the address has more than 8192 characters. */
                414: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /** @enum {string} */
                            detail: "Request URI too long";
                        };
                    };
                };
                /** @description Refused: what was asked cannot be answered, or not for this caller. Whatever the route: 400 REQUEST_MALFORMED, URL_INVALID, FORWARDED_REFUSED; 401 SIGN_IN_NEEDED, KEY_EXPIRED, KEY_INVALID, KEY_REVOKED; 403 NOT_ALLOWED; 408 REQUEST_TIMEOUT; 414 URL_TOO_LONG; 421 HOST_UNKNOWN; 422 REQUEST_INVALID; 429 TOO_MANY_REQUESTS; 431 HEADERS_TOO_LARGE. */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Failed: nothing was done that is not in the ledger. Try again later. Whatever the route: 500 FAULT; 503 CATALOGUE_INVALID, DATABASE_DAMAGED, DATABASE_FAILED, DATABASE_LOCKED, DATA_LOCKED, DATA_READ_ONLY, LEDGER_DAMAGED, LEDGER_NOT_WRITABLE, LEDGER_STOPPED, NO_LEDGER, STATEMENTS_DAMAGED, STATEMENTS_NEWER, STATE_CONFLICT, STATE_STOPPED, TOO_BUSY; 507 DATA_FULL, LEDGER_DISK_FULL. */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        /** Reconcile, or extend, as a form or JSON */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    /** @description A list, `default` (what is screened by default) or `all`. */
                    dataset: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/x-www-form-urlencoded": components["schemas"]["ReconcileQuestion"];
                    "application/json": components["schemas"]["ReconcileQuestion"];
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["ReconcileAnswer"];
                    };
                };
                /** @description URL_TOO_LONG: the address has more than 8192 characters. */
                414: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /** @enum {string} */
                            detail: "Request URI too long";
                        };
                    };
                };
                /** @description Refused: what was asked cannot be answered, or not for this caller. Whatever the route: 400 REQUEST_MALFORMED, URL_INVALID, FORWARDED_REFUSED, IDEMPOTENCY_KEY_INVALID; 401 SIGN_IN_NEEDED, KEY_EXPIRED, KEY_INVALID, KEY_REVOKED; 403 NOT_ALLOWED, CROSS_ORIGIN, CSRF_TOKEN_MISSING; 408 REQUEST_TIMEOUT; 409 IDEMPOTENCY_IN_PROGRESS; 414 URL_TOO_LONG; 421 HOST_UNKNOWN; 422 REQUEST_INVALID, IDEMPOTENCY_KEY_REUSED; 429 TOO_MANY_REQUESTS; 431 HEADERS_TOO_LARGE. */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Failed: nothing was done that is not in the ledger. Try again later. Whatever the route: 500 FAULT; 503 CATALOGUE_INVALID, DATABASE_DAMAGED, DATABASE_FAILED, DATABASE_LOCKED, DATA_LOCKED, DATA_READ_ONLY, LEDGER_DAMAGED, LEDGER_NOT_WRITABLE, LEDGER_STOPPED, NO_LEDGER, STATEMENTS_DAMAGED, STATEMENTS_NEWER, STATE_CONFLICT, STATE_STOPPED, TOO_BUSY; 507 DATA_FULL, LEDGER_DISK_FULL. */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/reconcile/{dataset}/suggest/entity": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Entities whose names begin so */
        get: {
            parameters: {
                query?: {
                    prefix?: string;
                    limit?: number;
                };
                header?: never;
                path: {
                    /** @description A list, `default` (what is screened by default) or `all`. */
                    dataset: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["ReconcileSuggestions"];
                    };
                };
                /** @description URL_TOO_LONG: the address has more than 8192 characters. */
                414: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /** @enum {string} */
                            detail: "Request URI too long";
                        };
                    };
                };
                /** @description Refused: what was asked cannot be answered, or not for this caller. Whatever the route: 400 REQUEST_MALFORMED, URL_INVALID, FORWARDED_REFUSED; 401 SIGN_IN_NEEDED, KEY_EXPIRED, KEY_INVALID, KEY_REVOKED; 403 NOT_ALLOWED; 408 REQUEST_TIMEOUT; 414 URL_TOO_LONG; 421 HOST_UNKNOWN; 422 REQUEST_INVALID; 429 TOO_MANY_REQUESTS; 431 HEADERS_TOO_LARGE. */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Failed: nothing was done that is not in the ledger. Try again later. Whatever the route: 500 FAULT; 503 CATALOGUE_INVALID, DATABASE_DAMAGED, DATABASE_FAILED, DATABASE_LOCKED, DATA_LOCKED, DATA_READ_ONLY, LEDGER_DAMAGED, LEDGER_NOT_WRITABLE, LEDGER_STOPPED, NO_LEDGER, STATEMENTS_DAMAGED, STATEMENTS_NEWER, STATE_CONFLICT, STATE_STOPPED, TOO_BUSY; 507 DATA_FULL, LEDGER_DISK_FULL. */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/reconcile/{dataset}/suggest/property": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Properties whose names have this in them */
        get: {
            parameters: {
                query?: {
                    prefix?: string;
                    limit?: number;
                };
                header?: never;
                path: {
                    /** @description A list, `default` (what is screened by default) or `all`. */
                    dataset: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["ReconcileSuggestions"];
                    };
                };
                /** @description URL_TOO_LONG: the address has more than 8192 characters. */
                414: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /** @enum {string} */
                            detail: "Request URI too long";
                        };
                    };
                };
                /** @description Refused: what was asked cannot be answered, or not for this caller. Whatever the route: 400 REQUEST_MALFORMED, URL_INVALID, FORWARDED_REFUSED; 401 SIGN_IN_NEEDED, KEY_EXPIRED, KEY_INVALID, KEY_REVOKED; 403 NOT_ALLOWED; 408 REQUEST_TIMEOUT; 414 URL_TOO_LONG; 421 HOST_UNKNOWN; 422 REQUEST_INVALID; 429 TOO_MANY_REQUESTS; 431 HEADERS_TOO_LARGE. */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Failed: nothing was done that is not in the ledger. Try again later. Whatever the route: 500 FAULT; 503 CATALOGUE_INVALID, DATABASE_DAMAGED, DATABASE_FAILED, DATABASE_LOCKED, DATA_LOCKED, DATA_READ_ONLY, LEDGER_DAMAGED, LEDGER_NOT_WRITABLE, LEDGER_STOPPED, NO_LEDGER, STATEMENTS_DAMAGED, STATEMENTS_NEWER, STATE_CONFLICT, STATE_STOPPED, TOO_BUSY; 507 DATA_FULL, LEDGER_DISK_FULL. */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/reconcile/{dataset}/suggest/type": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Schemata whose names begin so */
        get: {
            parameters: {
                query?: {
                    prefix?: string;
                    limit?: number;
                };
                header?: never;
                path: {
                    /** @description A list, `default` (what is screened by default) or `all`. */
                    dataset: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["ReconcileSuggestions"];
                    };
                };
                /** @description URL_TOO_LONG: the address has more than 8192 characters. */
                414: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /** @enum {string} */
                            detail: "Request URI too long";
                        };
                    };
                };
                /** @description Refused: what was asked cannot be answered, or not for this caller. Whatever the route: 400 REQUEST_MALFORMED, URL_INVALID, FORWARDED_REFUSED; 401 SIGN_IN_NEEDED, KEY_EXPIRED, KEY_INVALID, KEY_REVOKED; 403 NOT_ALLOWED; 408 REQUEST_TIMEOUT; 414 URL_TOO_LONG; 421 HOST_UNKNOWN; 422 REQUEST_INVALID; 429 TOO_MANY_REQUESTS; 431 HEADERS_TOO_LARGE. */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Failed: nothing was done that is not in the ledger. Try again later. Whatever the route: 500 FAULT; 503 CATALOGUE_INVALID, DATABASE_DAMAGED, DATABASE_FAILED, DATABASE_LOCKED, DATA_LOCKED, DATA_READ_ONLY, LEDGER_DAMAGED, LEDGER_NOT_WRITABLE, LEDGER_STOPPED, NO_LEDGER, STATEMENTS_DAMAGED, STATEMENTS_NEWER, STATE_CONFLICT, STATE_STOPPED, TOO_BUSY; 507 DATA_FULL, LEDGER_DISK_FULL. */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/reconcile/{dataset}/extend/property": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Properties that a type of entity may have */
        get: {
            parameters: {
                query?: {
                    /** @description A schema of FollowTheMoney. Default: Thing. */
                    type?: string;
                    limit?: number;
                };
                header?: never;
                path: {
                    /** @description A list, `default` (what is screened by default) or `all`. */
                    dataset: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["ReconcileProperties"];
                    };
                };
                /** @description URL_TOO_LONG: the address has more than 8192 characters. */
                414: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /** @enum {string} */
                            detail: "Request URI too long";
                        };
                    };
                };
                /** @description Refused: what was asked cannot be answered, or not for this caller. Whatever the route: 400 REQUEST_MALFORMED, URL_INVALID, FORWARDED_REFUSED; 401 SIGN_IN_NEEDED, KEY_EXPIRED, KEY_INVALID, KEY_REVOKED; 403 NOT_ALLOWED; 408 REQUEST_TIMEOUT; 414 URL_TOO_LONG; 421 HOST_UNKNOWN; 422 REQUEST_INVALID; 429 TOO_MANY_REQUESTS; 431 HEADERS_TOO_LARGE. */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Failed: nothing was done that is not in the ledger. Try again later. Whatever the route: 500 FAULT; 503 CATALOGUE_INVALID, DATABASE_DAMAGED, DATABASE_FAILED, DATABASE_LOCKED, DATA_LOCKED, DATA_READ_ONLY, LEDGER_DAMAGED, LEDGER_NOT_WRITABLE, LEDGER_STOPPED, NO_LEDGER, STATEMENTS_DAMAGED, STATEMENTS_NEWER, STATE_CONFLICT, STATE_STOPPED, TOO_BUSY; 507 DATA_FULL, LEDGER_DISK_FULL. */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/session": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Who is calling */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Session"];
                    };
                };
                /** @description URL_TOO_LONG: the address has more than 8192 characters. */
                414: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Refused: what was asked cannot be answered, or not for this caller. Whatever the route: 400 REQUEST_MALFORMED, URL_INVALID, FORWARDED_REFUSED; 401 KEY_EXPIRED, KEY_INVALID, KEY_REVOKED; 408 REQUEST_TIMEOUT; 414 URL_TOO_LONG; 421 HOST_UNKNOWN; 429 TOO_MANY_REQUESTS; 431 HEADERS_TOO_LARGE. */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Failed: nothing was done that is not in the ledger. Try again later. Whatever the route: 500 FAULT; 503 CATALOGUE_INVALID, DATABASE_DAMAGED, DATABASE_FAILED, DATABASE_LOCKED, DATA_LOCKED, DATA_READ_ONLY, LEDGER_DAMAGED, LEDGER_NOT_WRITABLE, LEDGER_STOPPED, NO_LEDGER, STATEMENTS_DAMAGED, STATEMENTS_NEWER, STATE_CONFLICT, STATE_STOPPED, TOO_BUSY; 507 DATA_FULL, LEDGER_DISK_FULL. */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        /** Sign in */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        name: string;
                        password: string;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Session"];
                    };
                };
                /** @description Refused: SIGN_IN_FAILED. */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"] & {
                            /** @enum {unknown} */
                            code: "SIGN_IN_FAILED" | "KEY_EXPIRED" | "KEY_INVALID" | "KEY_REVOKED";
                        };
                    };
                };
                /** @description URL_TOO_LONG: the address has more than 8192 characters. */
                414: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Refused: TOO_MANY_SIGN_INS. */
                429: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"] & {
                            /** @enum {unknown} */
                            code: "TOO_MANY_SIGN_INS" | "TOO_MANY_REQUESTS";
                        };
                    };
                };
                /** @description Refused: what was asked cannot be answered, or not for this caller. Whatever the route: 400 REQUEST_MALFORMED, URL_INVALID, FORWARDED_REFUSED, BODY_INVALID, BODY_CUT, JSON_TOO_DEEP; 401 KEY_EXPIRED, KEY_INVALID, KEY_REVOKED; 403 CROSS_ORIGIN, CSRF_TOKEN_MISSING; 408 REQUEST_TIMEOUT; 413 BODY_TOO_LARGE; 414 URL_TOO_LONG; 415 MEDIA_TYPE_UNKNOWN; 421 HOST_UNKNOWN; 422 REQUEST_INVALID; 429 TOO_MANY_REQUESTS; 431 HEADERS_TOO_LARGE. */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Failed: nothing was done that is not in the ledger. Try again later. Whatever the route: 500 FAULT; 503 CATALOGUE_INVALID, DATABASE_DAMAGED, DATABASE_FAILED, DATABASE_LOCKED, DATA_LOCKED, DATA_READ_ONLY, LEDGER_DAMAGED, LEDGER_NOT_WRITABLE, LEDGER_STOPPED, NO_LEDGER, STATEMENTS_DAMAGED, STATEMENTS_NEWER, STATE_CONFLICT, STATE_STOPPED, TOO_BUSY; 507 DATA_FULL, LEDGER_DISK_FULL. */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        /** Sign out */
        delete: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Signed out. */
                204: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description URL_TOO_LONG: the address has more than 8192 characters. */
                414: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Refused: what was asked cannot be answered, or not for this caller. Whatever the route: 400 REQUEST_MALFORMED, URL_INVALID, FORWARDED_REFUSED, BODY_INVALID, BODY_CUT, JSON_TOO_DEEP; 401 KEY_EXPIRED, KEY_INVALID, KEY_REVOKED; 403 CROSS_ORIGIN, CSRF_TOKEN_MISSING; 408 REQUEST_TIMEOUT; 413 BODY_TOO_LARGE; 414 URL_TOO_LONG; 415 MEDIA_TYPE_UNKNOWN; 421 HOST_UNKNOWN; 429 TOO_MANY_REQUESTS; 431 HEADERS_TOO_LARGE. */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Failed: nothing was done that is not in the ledger. Try again later. Whatever the route: 500 FAULT; 503 CATALOGUE_INVALID, DATABASE_DAMAGED, DATABASE_FAILED, DATABASE_LOCKED, DATA_LOCKED, DATA_READ_ONLY, LEDGER_DAMAGED, LEDGER_NOT_WRITABLE, LEDGER_STOPPED, NO_LEDGER, STATEMENTS_DAMAGED, STATEMENTS_NEWER, STATE_CONFLICT, STATE_STOPPED, TOO_BUSY; 507 DATA_FULL, LEDGER_DISK_FULL. */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/session/password": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** A password of one's own; wherever else one was signed in, one is signed out */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        /** @description The one that holds until now. */
                        password: string;
                        new_password: string;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Session"];
                    };
                };
                /** @description Refused: PASSWORD_WEAK. */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"] & {
                            /** @enum {unknown} */
                            code: "PASSWORD_WEAK" | "REQUEST_MALFORMED" | "URL_INVALID" | "FORWARDED_REFUSED" | "BODY_INVALID" | "BODY_CUT" | "JSON_TOO_DEEP";
                        };
                    };
                };
                /** @description Refused: PASSWORD_WRONG. */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"] & {
                            /** @enum {unknown} */
                            code: "PASSWORD_WRONG" | "NOT_ALLOWED" | "CROSS_ORIGIN" | "CSRF_TOKEN_MISSING";
                        };
                    };
                };
                /** @description Refused: NOT_SIGNED_IN. */
                409: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"] & {
                            /** @enum {unknown} */
                            code: "NOT_SIGNED_IN";
                        };
                    };
                };
                /** @description URL_TOO_LONG: the address has more than 8192 characters. */
                414: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Refused: TOO_MANY_SIGN_INS. */
                429: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"] & {
                            /** @enum {unknown} */
                            code: "TOO_MANY_SIGN_INS" | "TOO_MANY_REQUESTS";
                        };
                    };
                };
                /** @description Refused: what was asked cannot be answered, or not for this caller. Whatever the route: 400 REQUEST_MALFORMED, URL_INVALID, FORWARDED_REFUSED, BODY_INVALID, BODY_CUT, JSON_TOO_DEEP; 401 SIGN_IN_NEEDED, KEY_EXPIRED, KEY_INVALID, KEY_REVOKED; 403 NOT_ALLOWED, CROSS_ORIGIN, CSRF_TOKEN_MISSING; 408 REQUEST_TIMEOUT; 413 BODY_TOO_LARGE; 414 URL_TOO_LONG; 415 MEDIA_TYPE_UNKNOWN; 421 HOST_UNKNOWN; 422 REQUEST_INVALID; 429 TOO_MANY_REQUESTS; 431 HEADERS_TOO_LARGE. */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Failed: nothing was done that is not in the ledger. Try again later. Whatever the route: 500 FAULT; 503 CATALOGUE_INVALID, DATABASE_DAMAGED, DATABASE_FAILED, DATABASE_LOCKED, DATA_LOCKED, DATA_READ_ONLY, LEDGER_DAMAGED, LEDGER_NOT_WRITABLE, LEDGER_STOPPED, NO_LEDGER, STATEMENTS_DAMAGED, STATEMENTS_NEWER, STATE_CONFLICT, STATE_STOPPED, TOO_BUSY; 507 DATA_FULL, LEDGER_DISK_FULL. */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/suggest": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A preview while somebody types */
        get: {
            parameters: {
                query: {
                    q: string;
                    kind?: "person" | "organisation" | "vessel" | "aircraft" | "wallet" | "domain" | "email" | "any";
                    limit?: number;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Suggestions"];
                    };
                };
                /** @description URL_TOO_LONG: the address has more than 8192 characters. */
                414: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Refused: NO_LISTS_LOADED. */
                503: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"] & {
                            /** @enum {unknown} */
                            code: "NO_LISTS_LOADED" | "CATALOGUE_INVALID" | "DATABASE_DAMAGED" | "DATABASE_FAILED" | "DATABASE_LOCKED" | "DATA_LOCKED" | "DATA_READ_ONLY" | "LEDGER_DAMAGED" | "LEDGER_NOT_WRITABLE" | "LEDGER_STOPPED" | "NO_LEDGER" | "STATEMENTS_DAMAGED" | "STATEMENTS_NEWER" | "STATE_CONFLICT" | "STATE_STOPPED" | "TOO_BUSY";
                        };
                    };
                };
                /** @description Refused: what was asked cannot be answered, or not for this caller. Whatever the route: 400 REQUEST_MALFORMED, URL_INVALID, FORWARDED_REFUSED; 401 SIGN_IN_NEEDED, KEY_EXPIRED, KEY_INVALID, KEY_REVOKED; 403 NOT_ALLOWED; 408 REQUEST_TIMEOUT; 414 URL_TOO_LONG; 421 HOST_UNKNOWN; 422 REQUEST_INVALID; 429 TOO_MANY_REQUESTS; 431 HEADERS_TOO_LARGE. */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Failed: nothing was done that is not in the ledger. Try again later. Whatever the route: 500 FAULT; 503 CATALOGUE_INVALID, DATABASE_DAMAGED, DATABASE_FAILED, DATABASE_LOCKED, DATA_LOCKED, DATA_READ_ONLY, LEDGER_DAMAGED, LEDGER_NOT_WRITABLE, LEDGER_STOPPED, NO_LEDGER, STATEMENTS_DAMAGED, STATEMENTS_NEWER, STATE_CONFLICT, STATE_STOPPED, TOO_BUSY; 507 DATA_FULL, LEDGER_DISK_FULL. */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/screenings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Screen somebody */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        id?: string;
                        name?: string;
                        /** @enum {unknown} */
                        kind?: "person" | "organisation" | "vessel" | "aircraft" | "wallet" | "domain" | "email" | "any";
                        aliases?: string | string[];
                        birth_date?: string | string[];
                        country?: string | string[];
                        identifiers?: string | string[];
                        address?: string;
                        email?: string | string[];
                        website?: string | string[];
                        lists?: string[];
                        /**
                         * Format: date
                         * @description ISO date.
                         */
                        as_of?: string;
                        /** @description ISO date, its end, or time. */
                        known_at?: string;
                        threshold?: number;
                        limit?: number;
                        /** @default false */
                        near?: boolean;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Screening"];
                    };
                };
                /** @description Refused: DATE_INVALID, LEDGER_ENTRY_INVALID. */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"] & {
                            /** @enum {unknown} */
                            code: "DATE_INVALID" | "LEDGER_ENTRY_INVALID" | "REQUEST_MALFORMED" | "URL_INVALID" | "FORWARDED_REFUSED" | "BODY_INVALID" | "BODY_CUT" | "JSON_TOO_DEEP" | "IDEMPOTENCY_KEY_INVALID";
                        };
                    };
                };
                /** @description Refused: LIST_UNKNOWN. */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"] & {
                            /** @enum {unknown} */
                            code: "LIST_UNKNOWN";
                        };
                    };
                };
                /** @description Refused: NO_EDITION_IN_FORCE. */
                409: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"] & {
                            /** @enum {unknown} */
                            code: "NO_EDITION_IN_FORCE" | "IDEMPOTENCY_IN_PROGRESS";
                        };
                    };
                };
                /** @description Refused: EDITION_PRUNED. */
                410: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"] & {
                            /** @enum {unknown} */
                            code: "EDITION_PRUNED";
                        };
                    };
                };
                /** @description URL_TOO_LONG: the address has more than 8192 characters. */
                414: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Refused: NAME_EMPTY, NAME_TOO_LONG. */
                422: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"] & {
                            /** @enum {unknown} */
                            code: "NAME_EMPTY" | "NAME_TOO_LONG" | "REQUEST_INVALID" | "IDEMPOTENCY_KEY_REUSED";
                        };
                    };
                };
                /** @description Refused: NO_LISTS_LOADED. */
                503: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"] & {
                            /** @enum {unknown} */
                            code: "NO_LISTS_LOADED" | "CATALOGUE_INVALID" | "DATABASE_DAMAGED" | "DATABASE_FAILED" | "DATABASE_LOCKED" | "DATA_LOCKED" | "DATA_READ_ONLY" | "LEDGER_DAMAGED" | "LEDGER_NOT_WRITABLE" | "LEDGER_STOPPED" | "NO_LEDGER" | "STATEMENTS_DAMAGED" | "STATEMENTS_NEWER" | "STATE_CONFLICT" | "STATE_STOPPED" | "TOO_BUSY";
                        };
                    };
                };
                /** @description Refused: what was asked cannot be answered, or not for this caller. Whatever the route: 400 REQUEST_MALFORMED, URL_INVALID, FORWARDED_REFUSED, BODY_INVALID, BODY_CUT, JSON_TOO_DEEP, IDEMPOTENCY_KEY_INVALID; 401 SIGN_IN_NEEDED, KEY_EXPIRED, KEY_INVALID, KEY_REVOKED; 403 NOT_ALLOWED, CROSS_ORIGIN, CSRF_TOKEN_MISSING; 408 REQUEST_TIMEOUT; 409 IDEMPOTENCY_IN_PROGRESS; 413 BODY_TOO_LARGE; 414 URL_TOO_LONG; 415 MEDIA_TYPE_UNKNOWN; 421 HOST_UNKNOWN; 422 REQUEST_INVALID, IDEMPOTENCY_KEY_REUSED; 429 TOO_MANY_REQUESTS; 431 HEADERS_TOO_LARGE. */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Failed: nothing was done that is not in the ledger. Try again later. Whatever the route: 500 FAULT; 503 CATALOGUE_INVALID, DATABASE_DAMAGED, DATABASE_FAILED, DATABASE_LOCKED, DATA_LOCKED, DATA_READ_ONLY, LEDGER_DAMAGED, LEDGER_NOT_WRITABLE, LEDGER_STOPPED, NO_LEDGER, STATEMENTS_DAMAGED, STATEMENTS_NEWER, STATE_CONFLICT, STATE_STOPPED, TOO_BUSY; 507 DATA_FULL, LEDGER_DISK_FULL. */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/screenings/{hash}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A screening that was recorded */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    hash: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["RecordedScreening"];
                    };
                };
                /** @description Refused: SCREENING_UNKNOWN. */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"] & {
                            /** @enum {unknown} */
                            code: "SCREENING_UNKNOWN";
                        };
                    };
                };
                /** @description Refused: SCREENING_DISPOSED. */
                410: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"] & {
                            /** @enum {unknown} */
                            code: "SCREENING_DISPOSED";
                        };
                    };
                };
                /** @description URL_TOO_LONG: the address has more than 8192 characters. */
                414: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Refused: what was asked cannot be answered, or not for this caller. Whatever the route: 400 REQUEST_MALFORMED, URL_INVALID, FORWARDED_REFUSED; 401 SIGN_IN_NEEDED, KEY_EXPIRED, KEY_INVALID, KEY_REVOKED; 403 NOT_ALLOWED; 408 REQUEST_TIMEOUT; 414 URL_TOO_LONG; 421 HOST_UNKNOWN; 422 REQUEST_INVALID; 429 TOO_MANY_REQUESTS; 431 HEADERS_TOO_LARGE. */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Failed: nothing was done that is not in the ledger. Try again later. Whatever the route: 500 FAULT; 503 CATALOGUE_INVALID, DATABASE_DAMAGED, DATABASE_FAILED, DATABASE_LOCKED, DATA_LOCKED, DATA_READ_ONLY, LEDGER_DAMAGED, LEDGER_NOT_WRITABLE, LEDGER_STOPPED, NO_LEDGER, STATEMENTS_DAMAGED, STATEMENTS_NEWER, STATE_CONFLICT, STATE_STOPPED, TOO_BUSY; 507 DATA_FULL, LEDGER_DISK_FULL. */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/compare": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Two names against each other */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        name1: string;
                        name2: string;
                        /** @enum {unknown} */
                        kind?: "person" | "organisation" | "vessel" | "aircraft" | "wallet" | "domain" | "email" | "any";
                    };
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Comparison"];
                    };
                };
                /** @description URL_TOO_LONG: the address has more than 8192 characters. */
                414: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Refused: what was asked cannot be answered, or not for this caller. Whatever the route: 400 REQUEST_MALFORMED, URL_INVALID, FORWARDED_REFUSED, BODY_INVALID, BODY_CUT, JSON_TOO_DEEP, IDEMPOTENCY_KEY_INVALID; 401 SIGN_IN_NEEDED, KEY_EXPIRED, KEY_INVALID, KEY_REVOKED; 403 NOT_ALLOWED, CROSS_ORIGIN, CSRF_TOKEN_MISSING; 408 REQUEST_TIMEOUT; 409 IDEMPOTENCY_IN_PROGRESS; 413 BODY_TOO_LARGE; 414 URL_TOO_LONG; 415 MEDIA_TYPE_UNKNOWN; 421 HOST_UNKNOWN; 422 REQUEST_INVALID, IDEMPOTENCY_KEY_REUSED; 429 TOO_MANY_REQUESTS; 431 HEADERS_TOO_LARGE. */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Failed: nothing was done that is not in the ledger. Try again later. Whatever the route: 500 FAULT; 503 CATALOGUE_INVALID, DATABASE_DAMAGED, DATABASE_FAILED, DATABASE_LOCKED, DATA_LOCKED, DATA_READ_ONLY, LEDGER_DAMAGED, LEDGER_NOT_WRITABLE, LEDGER_STOPPED, NO_LEDGER, STATEMENTS_DAMAGED, STATEMENTS_NEWER, STATE_CONFLICT, STATE_STOPPED, TOO_BUSY; 507 DATA_FULL, LEDGER_DISK_FULL. */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/alerts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Alerts, page by page */
        get: {
            parameters: {
                query?: {
                    state?: "open" | "checking" | "closed";
                    /** @description `me` is the one who asks. */
                    assignee?: string;
                    list?: string;
                    min_score?: number;
                    q?: string;
                    sort?: "score" | "opened" | "age";
                    cursor?: string;
                    /** @description So many are passed over, for a view that jumps. */
                    offset?: number;
                    limit?: number;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["AlertPage"];
                    };
                };
                /** @description Refused: CURSOR_INVALID. */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"] & {
                            /** @enum {unknown} */
                            code: "CURSOR_INVALID" | "REQUEST_MALFORMED" | "URL_INVALID" | "FORWARDED_REFUSED";
                        };
                    };
                };
                /** @description URL_TOO_LONG: the address has more than 8192 characters. */
                414: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Refused: what was asked cannot be answered, or not for this caller. Whatever the route: 400 REQUEST_MALFORMED, URL_INVALID, FORWARDED_REFUSED; 401 SIGN_IN_NEEDED, KEY_EXPIRED, KEY_INVALID, KEY_REVOKED; 403 NOT_ALLOWED; 408 REQUEST_TIMEOUT; 414 URL_TOO_LONG; 421 HOST_UNKNOWN; 422 REQUEST_INVALID; 429 TOO_MANY_REQUESTS; 431 HEADERS_TOO_LARGE. */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Failed: nothing was done that is not in the ledger. Try again later. Whatever the route: 500 FAULT; 503 CATALOGUE_INVALID, DATABASE_DAMAGED, DATABASE_FAILED, DATABASE_LOCKED, DATA_LOCKED, DATA_READ_ONLY, LEDGER_DAMAGED, LEDGER_NOT_WRITABLE, LEDGER_STOPPED, NO_LEDGER, STATEMENTS_DAMAGED, STATEMENTS_NEWER, STATE_CONFLICT, STATE_STOPPED, TOO_BUSY; 507 DATA_FULL, LEDGER_DISK_FULL. */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/reasons": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Reasons of each disposition */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Reasons"];
                    };
                };
                /** @description URL_TOO_LONG: the address has more than 8192 characters. */
                414: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Refused: what was asked cannot be answered, or not for this caller. Whatever the route: 400 REQUEST_MALFORMED, URL_INVALID, FORWARDED_REFUSED; 401 SIGN_IN_NEEDED, KEY_EXPIRED, KEY_INVALID, KEY_REVOKED; 403 NOT_ALLOWED; 408 REQUEST_TIMEOUT; 414 URL_TOO_LONG; 421 HOST_UNKNOWN; 429 TOO_MANY_REQUESTS; 431 HEADERS_TOO_LARGE. */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Failed: nothing was done that is not in the ledger. Try again later. Whatever the route: 500 FAULT; 503 CATALOGUE_INVALID, DATABASE_DAMAGED, DATABASE_FAILED, DATABASE_LOCKED, DATA_LOCKED, DATA_READ_ONLY, LEDGER_DAMAGED, LEDGER_NOT_WRITABLE, LEDGER_STOPPED, NO_LEDGER, STATEMENTS_DAMAGED, STATEMENTS_NEWER, STATE_CONFLICT, STATE_STOPPED, TOO_BUSY; 507 DATA_FULL, LEDGER_DISK_FULL. */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/alerts/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One alert with its evidence */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["AlertDetail"];
                    };
                };
                /** @description Refused: ALERT_UNKNOWN. */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"] & {
                            /** @enum {unknown} */
                            code: "ALERT_UNKNOWN";
                        };
                    };
                };
                /** @description URL_TOO_LONG: the address has more than 8192 characters. */
                414: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Refused: NO_LISTS_LOADED. */
                503: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"] & {
                            /** @enum {unknown} */
                            code: "NO_LISTS_LOADED" | "CATALOGUE_INVALID" | "DATABASE_DAMAGED" | "DATABASE_FAILED" | "DATABASE_LOCKED" | "DATA_LOCKED" | "DATA_READ_ONLY" | "LEDGER_DAMAGED" | "LEDGER_NOT_WRITABLE" | "LEDGER_STOPPED" | "NO_LEDGER" | "STATEMENTS_DAMAGED" | "STATEMENTS_NEWER" | "STATE_CONFLICT" | "STATE_STOPPED" | "TOO_BUSY";
                        };
                    };
                };
                /** @description Refused: what was asked cannot be answered, or not for this caller. Whatever the route: 400 REQUEST_MALFORMED, URL_INVALID, FORWARDED_REFUSED; 401 SIGN_IN_NEEDED, KEY_EXPIRED, KEY_INVALID, KEY_REVOKED; 403 NOT_ALLOWED; 408 REQUEST_TIMEOUT; 414 URL_TOO_LONG; 421 HOST_UNKNOWN; 422 REQUEST_INVALID; 429 TOO_MANY_REQUESTS; 431 HEADERS_TOO_LARGE. */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Failed: nothing was done that is not in the ledger. Try again later. Whatever the route: 500 FAULT; 503 CATALOGUE_INVALID, DATABASE_DAMAGED, DATABASE_FAILED, DATABASE_LOCKED, DATA_LOCKED, DATA_READ_ONLY, LEDGER_DAMAGED, LEDGER_NOT_WRITABLE, LEDGER_STOPPED, NO_LEDGER, STATEMENTS_DAMAGED, STATEMENTS_NEWER, STATE_CONFLICT, STATE_STOPPED, TOO_BUSY; 507 DATA_FULL, LEDGER_DISK_FULL. */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/alerts/{id}/decide": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Decide, or put a decision right */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        /** @enum {unknown} */
                        disposition: "true_positive" | "false_positive" | "inconclusive";
                        reason: string;
                        note?: string | null;
                        suppress?: {
                            party: string;
                            /**
                             * Format: date
                             * @description ISO date
                             */
                            until?: string;
                        }[];
                        version: number;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Alert"];
                    };
                };
                /** @description Refused: LEDGER_ENTRY_INVALID. */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"] & {
                            /** @enum {unknown} */
                            code: "LEDGER_ENTRY_INVALID" | "REQUEST_MALFORMED" | "URL_INVALID" | "FORWARDED_REFUSED" | "BODY_INVALID" | "BODY_CUT" | "JSON_TOO_DEEP" | "IDEMPOTENCY_KEY_INVALID";
                        };
                    };
                };
                /** @description Refused: ALERT_UNKNOWN. */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"] & {
                            /** @enum {unknown} */
                            code: "ALERT_UNKNOWN";
                        };
                    };
                };
                /** @description Refused: ALERT_CHANGED, ALERT_CHECKING. */
                409: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"] & {
                            /** @enum {unknown} */
                            code: "ALERT_CHANGED" | "ALERT_CHECKING" | "IDEMPOTENCY_IN_PROGRESS";
                        };
                    };
                };
                /** @description URL_TOO_LONG: the address has more than 8192 characters. */
                414: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Refused: NOTE_MISSING, PARTY_NOT_IN_ALERT, REASON_UNKNOWN, SUPPRESSION_REFUSED. */
                422: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"] & {
                            /** @enum {unknown} */
                            code: "NOTE_MISSING" | "PARTY_NOT_IN_ALERT" | "REASON_UNKNOWN" | "SUPPRESSION_REFUSED" | "REQUEST_INVALID" | "IDEMPOTENCY_KEY_REUSED";
                        };
                    };
                };
                /** @description Refused: what was asked cannot be answered, or not for this caller. Whatever the route: 400 REQUEST_MALFORMED, URL_INVALID, FORWARDED_REFUSED, BODY_INVALID, BODY_CUT, JSON_TOO_DEEP, IDEMPOTENCY_KEY_INVALID; 401 SIGN_IN_NEEDED, KEY_EXPIRED, KEY_INVALID, KEY_REVOKED; 403 NOT_ALLOWED, CROSS_ORIGIN, CSRF_TOKEN_MISSING; 408 REQUEST_TIMEOUT; 409 IDEMPOTENCY_IN_PROGRESS; 413 BODY_TOO_LARGE; 414 URL_TOO_LONG; 415 MEDIA_TYPE_UNKNOWN; 421 HOST_UNKNOWN; 422 REQUEST_INVALID, IDEMPOTENCY_KEY_REUSED; 429 TOO_MANY_REQUESTS; 431 HEADERS_TOO_LARGE. */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Failed: nothing was done that is not in the ledger. Try again later. Whatever the route: 500 FAULT; 503 CATALOGUE_INVALID, DATABASE_DAMAGED, DATABASE_FAILED, DATABASE_LOCKED, DATA_LOCKED, DATA_READ_ONLY, LEDGER_DAMAGED, LEDGER_NOT_WRITABLE, LEDGER_STOPPED, NO_LEDGER, STATEMENTS_DAMAGED, STATEMENTS_NEWER, STATE_CONFLICT, STATE_STOPPED, TOO_BUSY; 507 DATA_FULL, LEDGER_DISK_FULL. */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/alerts/{id}/check": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** The second pair of eyes */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        agree: boolean;
                        note?: string | null;
                        version: number;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Alert"];
                    };
                };
                /** @description Refused: LEDGER_ENTRY_INVALID. */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"] & {
                            /** @enum {unknown} */
                            code: "LEDGER_ENTRY_INVALID" | "REQUEST_MALFORMED" | "URL_INVALID" | "FORWARDED_REFUSED" | "BODY_INVALID" | "BODY_CUT" | "JSON_TOO_DEEP" | "IDEMPOTENCY_KEY_INVALID";
                        };
                    };
                };
                /** @description Refused: FOUR_EYES. */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"] & {
                            /** @enum {unknown} */
                            code: "FOUR_EYES" | "NOT_ALLOWED" | "CROSS_ORIGIN" | "CSRF_TOKEN_MISSING";
                        };
                    };
                };
                /** @description Refused: ALERT_UNKNOWN. */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"] & {
                            /** @enum {unknown} */
                            code: "ALERT_UNKNOWN";
                        };
                    };
                };
                /** @description Refused: ALERT_CHANGED, ALERT_NOT_CHECKING. */
                409: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"] & {
                            /** @enum {unknown} */
                            code: "ALERT_CHANGED" | "ALERT_NOT_CHECKING" | "IDEMPOTENCY_IN_PROGRESS";
                        };
                    };
                };
                /** @description URL_TOO_LONG: the address has more than 8192 characters. */
                414: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Refused: what was asked cannot be answered, or not for this caller. Whatever the route: 400 REQUEST_MALFORMED, URL_INVALID, FORWARDED_REFUSED, BODY_INVALID, BODY_CUT, JSON_TOO_DEEP, IDEMPOTENCY_KEY_INVALID; 401 SIGN_IN_NEEDED, KEY_EXPIRED, KEY_INVALID, KEY_REVOKED; 403 NOT_ALLOWED, CROSS_ORIGIN, CSRF_TOKEN_MISSING; 408 REQUEST_TIMEOUT; 409 IDEMPOTENCY_IN_PROGRESS; 413 BODY_TOO_LARGE; 414 URL_TOO_LONG; 415 MEDIA_TYPE_UNKNOWN; 421 HOST_UNKNOWN; 422 REQUEST_INVALID, IDEMPOTENCY_KEY_REUSED; 429 TOO_MANY_REQUESTS; 431 HEADERS_TOO_LARGE. */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Failed: nothing was done that is not in the ledger. Try again later. Whatever the route: 500 FAULT; 503 CATALOGUE_INVALID, DATABASE_DAMAGED, DATABASE_FAILED, DATABASE_LOCKED, DATA_LOCKED, DATA_READ_ONLY, LEDGER_DAMAGED, LEDGER_NOT_WRITABLE, LEDGER_STOPPED, NO_LEDGER, STATEMENTS_DAMAGED, STATEMENTS_NEWER, STATE_CONFLICT, STATE_STOPPED, TOO_BUSY; 507 DATA_FULL, LEDGER_DISK_FULL. */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/alerts/decide": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Decide many alike */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        ids: string[];
                        /** @enum {unknown} */
                        disposition: "true_positive" | "false_positive" | "inconclusive";
                        reason: string;
                        note?: string | null;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["BulkOutcome"];
                    };
                };
                /** @description URL_TOO_LONG: the address has more than 8192 characters. */
                414: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Refused: what was asked cannot be answered, or not for this caller. Whatever the route: 400 REQUEST_MALFORMED, URL_INVALID, FORWARDED_REFUSED, BODY_INVALID, BODY_CUT, JSON_TOO_DEEP, IDEMPOTENCY_KEY_INVALID; 401 SIGN_IN_NEEDED, KEY_EXPIRED, KEY_INVALID, KEY_REVOKED; 403 NOT_ALLOWED, CROSS_ORIGIN, CSRF_TOKEN_MISSING; 408 REQUEST_TIMEOUT; 409 IDEMPOTENCY_IN_PROGRESS; 413 BODY_TOO_LARGE; 414 URL_TOO_LONG; 415 MEDIA_TYPE_UNKNOWN; 421 HOST_UNKNOWN; 422 REQUEST_INVALID, IDEMPOTENCY_KEY_REUSED; 429 TOO_MANY_REQUESTS; 431 HEADERS_TOO_LARGE. */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Failed: nothing was done that is not in the ledger. Try again later. Whatever the route: 500 FAULT; 503 CATALOGUE_INVALID, DATABASE_DAMAGED, DATABASE_FAILED, DATABASE_LOCKED, DATA_LOCKED, DATA_READ_ONLY, LEDGER_DAMAGED, LEDGER_NOT_WRITABLE, LEDGER_STOPPED, NO_LEDGER, STATEMENTS_DAMAGED, STATEMENTS_NEWER, STATE_CONFLICT, STATE_STOPPED, TOO_BUSY; 507 DATA_FULL, LEDGER_DISK_FULL. */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/alerts/{id}/assign": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Give it to somebody, or to nobody */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        to: string | null;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Alert"];
                    };
                };
                /** @description Refused: LEDGER_ENTRY_INVALID. */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"] & {
                            /** @enum {unknown} */
                            code: "LEDGER_ENTRY_INVALID" | "REQUEST_MALFORMED" | "URL_INVALID" | "FORWARDED_REFUSED" | "BODY_INVALID" | "BODY_CUT" | "JSON_TOO_DEEP" | "IDEMPOTENCY_KEY_INVALID";
                        };
                    };
                };
                /** @description Refused: ALERT_UNKNOWN, USER_UNKNOWN. */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"] & {
                            /** @enum {unknown} */
                            code: "ALERT_UNKNOWN" | "USER_UNKNOWN";
                        };
                    };
                };
                /** @description URL_TOO_LONG: the address has more than 8192 characters. */
                414: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Refused: what was asked cannot be answered, or not for this caller. Whatever the route: 400 REQUEST_MALFORMED, URL_INVALID, FORWARDED_REFUSED, BODY_INVALID, BODY_CUT, JSON_TOO_DEEP, IDEMPOTENCY_KEY_INVALID; 401 SIGN_IN_NEEDED, KEY_EXPIRED, KEY_INVALID, KEY_REVOKED; 403 NOT_ALLOWED, CROSS_ORIGIN, CSRF_TOKEN_MISSING; 408 REQUEST_TIMEOUT; 409 IDEMPOTENCY_IN_PROGRESS; 413 BODY_TOO_LARGE; 414 URL_TOO_LONG; 415 MEDIA_TYPE_UNKNOWN; 421 HOST_UNKNOWN; 422 REQUEST_INVALID, IDEMPOTENCY_KEY_REUSED; 429 TOO_MANY_REQUESTS; 431 HEADERS_TOO_LARGE. */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Failed: nothing was done that is not in the ledger. Try again later. Whatever the route: 500 FAULT; 503 CATALOGUE_INVALID, DATABASE_DAMAGED, DATABASE_FAILED, DATABASE_LOCKED, DATA_LOCKED, DATA_READ_ONLY, LEDGER_DAMAGED, LEDGER_NOT_WRITABLE, LEDGER_STOPPED, NO_LEDGER, STATEMENTS_DAMAGED, STATEMENTS_NEWER, STATE_CONFLICT, STATE_STOPPED, TOO_BUSY; 507 DATA_FULL, LEDGER_DISK_FULL. */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/alerts/{id}/escalate": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Ask somebody with more say */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        note: string;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Alert"];
                    };
                };
                /** @description Refused: LEDGER_ENTRY_INVALID. */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"] & {
                            /** @enum {unknown} */
                            code: "LEDGER_ENTRY_INVALID" | "REQUEST_MALFORMED" | "URL_INVALID" | "FORWARDED_REFUSED" | "BODY_INVALID" | "BODY_CUT" | "JSON_TOO_DEEP" | "IDEMPOTENCY_KEY_INVALID";
                        };
                    };
                };
                /** @description Refused: ALERT_UNKNOWN. */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"] & {
                            /** @enum {unknown} */
                            code: "ALERT_UNKNOWN";
                        };
                    };
                };
                /** @description Refused: ALERT_CLOSED. */
                409: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"] & {
                            /** @enum {unknown} */
                            code: "ALERT_CLOSED" | "IDEMPOTENCY_IN_PROGRESS";
                        };
                    };
                };
                /** @description URL_TOO_LONG: the address has more than 8192 characters. */
                414: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Refused: what was asked cannot be answered, or not for this caller. Whatever the route: 400 REQUEST_MALFORMED, URL_INVALID, FORWARDED_REFUSED, BODY_INVALID, BODY_CUT, JSON_TOO_DEEP, IDEMPOTENCY_KEY_INVALID; 401 SIGN_IN_NEEDED, KEY_EXPIRED, KEY_INVALID, KEY_REVOKED; 403 NOT_ALLOWED, CROSS_ORIGIN, CSRF_TOKEN_MISSING; 408 REQUEST_TIMEOUT; 409 IDEMPOTENCY_IN_PROGRESS; 413 BODY_TOO_LARGE; 414 URL_TOO_LONG; 415 MEDIA_TYPE_UNKNOWN; 421 HOST_UNKNOWN; 422 REQUEST_INVALID, IDEMPOTENCY_KEY_REUSED; 429 TOO_MANY_REQUESTS; 431 HEADERS_TOO_LARGE. */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Failed: nothing was done that is not in the ledger. Try again later. Whatever the route: 500 FAULT; 503 CATALOGUE_INVALID, DATABASE_DAMAGED, DATABASE_FAILED, DATABASE_LOCKED, DATA_LOCKED, DATA_READ_ONLY, LEDGER_DAMAGED, LEDGER_NOT_WRITABLE, LEDGER_STOPPED, NO_LEDGER, STATEMENTS_DAMAGED, STATEMENTS_NEWER, STATE_CONFLICT, STATE_STOPPED, TOO_BUSY; 507 DATA_FULL, LEDGER_DISK_FULL. */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/alerts/{id}/reopen": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Open it again */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        note: string;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Alert"];
                    };
                };
                /** @description Refused: LEDGER_ENTRY_INVALID. */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"] & {
                            /** @enum {unknown} */
                            code: "LEDGER_ENTRY_INVALID" | "REQUEST_MALFORMED" | "URL_INVALID" | "FORWARDED_REFUSED" | "BODY_INVALID" | "BODY_CUT" | "JSON_TOO_DEEP" | "IDEMPOTENCY_KEY_INVALID";
                        };
                    };
                };
                /** @description Refused: ALERT_UNKNOWN. */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"] & {
                            /** @enum {unknown} */
                            code: "ALERT_UNKNOWN";
                        };
                    };
                };
                /** @description Refused: ALERT_OPEN. */
                409: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"] & {
                            /** @enum {unknown} */
                            code: "ALERT_OPEN" | "IDEMPOTENCY_IN_PROGRESS";
                        };
                    };
                };
                /** @description URL_TOO_LONG: the address has more than 8192 characters. */
                414: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Refused: what was asked cannot be answered, or not for this caller. Whatever the route: 400 REQUEST_MALFORMED, URL_INVALID, FORWARDED_REFUSED, BODY_INVALID, BODY_CUT, JSON_TOO_DEEP, IDEMPOTENCY_KEY_INVALID; 401 SIGN_IN_NEEDED, KEY_EXPIRED, KEY_INVALID, KEY_REVOKED; 403 NOT_ALLOWED, CROSS_ORIGIN, CSRF_TOKEN_MISSING; 408 REQUEST_TIMEOUT; 409 IDEMPOTENCY_IN_PROGRESS; 413 BODY_TOO_LARGE; 414 URL_TOO_LONG; 415 MEDIA_TYPE_UNKNOWN; 421 HOST_UNKNOWN; 422 REQUEST_INVALID, IDEMPOTENCY_KEY_REUSED; 429 TOO_MANY_REQUESTS; 431 HEADERS_TOO_LARGE. */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Failed: nothing was done that is not in the ledger. Try again later. Whatever the route: 500 FAULT; 503 CATALOGUE_INVALID, DATABASE_DAMAGED, DATABASE_FAILED, DATABASE_LOCKED, DATA_LOCKED, DATA_READ_ONLY, LEDGER_DAMAGED, LEDGER_NOT_WRITABLE, LEDGER_STOPPED, NO_LEDGER, STATEMENTS_DAMAGED, STATEMENTS_NEWER, STATE_CONFLICT, STATE_STOPPED, TOO_BUSY; 507 DATA_FULL, LEDGER_DISK_FULL. */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/suppressions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Whom nobody is asked about any more */
        get: {
            parameters: {
                query?: {
                    /** @description With those that have ended. */
                    all?: boolean;
                    cursor?: string;
                    limit?: number;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["SuppressionPage"];
                    };
                };
                /** @description Refused: CURSOR_INVALID. */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"] & {
                            /** @enum {unknown} */
                            code: "CURSOR_INVALID" | "REQUEST_MALFORMED" | "URL_INVALID" | "FORWARDED_REFUSED";
                        };
                    };
                };
                /** @description URL_TOO_LONG: the address has more than 8192 characters. */
                414: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Refused: what was asked cannot be answered, or not for this caller. Whatever the route: 400 REQUEST_MALFORMED, URL_INVALID, FORWARDED_REFUSED; 401 SIGN_IN_NEEDED, KEY_EXPIRED, KEY_INVALID, KEY_REVOKED; 403 NOT_ALLOWED; 408 REQUEST_TIMEOUT; 414 URL_TOO_LONG; 421 HOST_UNKNOWN; 422 REQUEST_INVALID; 429 TOO_MANY_REQUESTS; 431 HEADERS_TOO_LARGE. */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Failed: nothing was done that is not in the ledger. Try again later. Whatever the route: 500 FAULT; 503 CATALOGUE_INVALID, DATABASE_DAMAGED, DATABASE_FAILED, DATABASE_LOCKED, DATA_LOCKED, DATA_READ_ONLY, LEDGER_DAMAGED, LEDGER_NOT_WRITABLE, LEDGER_STOPPED, NO_LEDGER, STATEMENTS_DAMAGED, STATEMENTS_NEWER, STATE_CONFLICT, STATE_STOPPED, TOO_BUSY; 507 DATA_FULL, LEDGER_DISK_FULL. */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/suppressions/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Take a suppression back */
        delete: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Suppression"];
                    };
                };
                /** @description Refused: SUPPRESSION_UNKNOWN. */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"] & {
                            /** @enum {unknown} */
                            code: "SUPPRESSION_UNKNOWN";
                        };
                    };
                };
                /** @description Refused: SUPPRESSION_ENDED. */
                409: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"] & {
                            /** @enum {unknown} */
                            code: "SUPPRESSION_ENDED" | "IDEMPOTENCY_IN_PROGRESS";
                        };
                    };
                };
                /** @description URL_TOO_LONG: the address has more than 8192 characters. */
                414: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Refused: what was asked cannot be answered, or not for this caller. Whatever the route: 400 REQUEST_MALFORMED, URL_INVALID, FORWARDED_REFUSED, BODY_INVALID, BODY_CUT, JSON_TOO_DEEP, IDEMPOTENCY_KEY_INVALID; 401 SIGN_IN_NEEDED, KEY_EXPIRED, KEY_INVALID, KEY_REVOKED; 403 NOT_ALLOWED, CROSS_ORIGIN, CSRF_TOKEN_MISSING; 408 REQUEST_TIMEOUT; 409 IDEMPOTENCY_IN_PROGRESS; 413 BODY_TOO_LARGE; 414 URL_TOO_LONG; 415 MEDIA_TYPE_UNKNOWN; 421 HOST_UNKNOWN; 422 REQUEST_INVALID, IDEMPOTENCY_KEY_REUSED; 429 TOO_MANY_REQUESTS; 431 HEADERS_TOO_LARGE. */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Failed: nothing was done that is not in the ledger. Try again later. Whatever the route: 500 FAULT; 503 CATALOGUE_INVALID, DATABASE_DAMAGED, DATABASE_FAILED, DATABASE_LOCKED, DATA_LOCKED, DATA_READ_ONLY, LEDGER_DAMAGED, LEDGER_NOT_WRITABLE, LEDGER_STOPPED, NO_LEDGER, STATEMENTS_DAMAGED, STATEMENTS_NEWER, STATE_CONFLICT, STATE_STOPPED, TOO_BUSY; 507 DATA_FULL, LEDGER_DISK_FULL. */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/alerts/{id}/case.json": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The case file as JSON */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description The file. */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json; charset=utf-8": {
                            /** @enum {number} */
                            form: 1;
                            about: string;
                        };
                    };
                };
                /** @description Refused: ALERT_UNKNOWN. */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"] & {
                            /** @enum {unknown} */
                            code: "ALERT_UNKNOWN";
                        };
                    };
                };
                /** @description URL_TOO_LONG: the address has more than 8192 characters. */
                414: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Refused: what was asked cannot be answered, or not for this caller. Whatever the route: 400 REQUEST_MALFORMED, URL_INVALID, FORWARDED_REFUSED; 401 SIGN_IN_NEEDED, KEY_EXPIRED, KEY_INVALID, KEY_REVOKED; 403 NOT_ALLOWED; 408 REQUEST_TIMEOUT; 414 URL_TOO_LONG; 421 HOST_UNKNOWN; 422 REQUEST_INVALID; 429 TOO_MANY_REQUESTS; 431 HEADERS_TOO_LARGE. */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Failed: nothing was done that is not in the ledger. Try again later. Whatever the route: 500 FAULT; 503 CATALOGUE_INVALID, DATABASE_DAMAGED, DATABASE_FAILED, DATABASE_LOCKED, DATA_LOCKED, DATA_READ_ONLY, LEDGER_DAMAGED, LEDGER_NOT_WRITABLE, LEDGER_STOPPED, NO_LEDGER, STATEMENTS_DAMAGED, STATEMENTS_NEWER, STATE_CONFLICT, STATE_STOPPED, TOO_BUSY; 507 DATA_FULL, LEDGER_DISK_FULL. */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/alerts/{id}/case.pdf": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The case file as PDF */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description The file. */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/pdf": string;
                    };
                };
                /** @description Refused: ALERT_UNKNOWN. */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"] & {
                            /** @enum {unknown} */
                            code: "ALERT_UNKNOWN";
                        };
                    };
                };
                /** @description URL_TOO_LONG: the address has more than 8192 characters. */
                414: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Refused: what was asked cannot be answered, or not for this caller. Whatever the route: 400 REQUEST_MALFORMED, URL_INVALID, FORWARDED_REFUSED; 401 SIGN_IN_NEEDED, KEY_EXPIRED, KEY_INVALID, KEY_REVOKED; 403 NOT_ALLOWED; 408 REQUEST_TIMEOUT; 414 URL_TOO_LONG; 421 HOST_UNKNOWN; 422 REQUEST_INVALID; 429 TOO_MANY_REQUESTS; 431 HEADERS_TOO_LARGE. */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Failed: nothing was done that is not in the ledger. Try again later. Whatever the route: 500 FAULT; 503 CATALOGUE_INVALID, DATABASE_DAMAGED, DATABASE_FAILED, DATABASE_LOCKED, DATA_LOCKED, DATA_READ_ONLY, LEDGER_DAMAGED, LEDGER_NOT_WRITABLE, LEDGER_STOPPED, NO_LEDGER, STATEMENTS_DAMAGED, STATEMENTS_NEWER, STATE_CONFLICT, STATE_STOPPED, TOO_BUSY; 507 DATA_FULL, LEDGER_DISK_FULL. */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/policies": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** All versions, the newest first */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["PolicyList"];
                    };
                };
                /** @description URL_TOO_LONG: the address has more than 8192 characters. */
                414: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Refused: what was asked cannot be answered, or not for this caller. Whatever the route: 400 REQUEST_MALFORMED, URL_INVALID, FORWARDED_REFUSED; 401 SIGN_IN_NEEDED, KEY_EXPIRED, KEY_INVALID, KEY_REVOKED; 403 NOT_ALLOWED; 408 REQUEST_TIMEOUT; 414 URL_TOO_LONG; 421 HOST_UNKNOWN; 429 TOO_MANY_REQUESTS; 431 HEADERS_TOO_LARGE. */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Failed: nothing was done that is not in the ledger. Try again later. Whatever the route: 500 FAULT; 503 CATALOGUE_INVALID, DATABASE_DAMAGED, DATABASE_FAILED, DATABASE_LOCKED, DATA_LOCKED, DATA_READ_ONLY, LEDGER_DAMAGED, LEDGER_NOT_WRITABLE, LEDGER_STOPPED, NO_LEDGER, STATEMENTS_DAMAGED, STATEMENTS_NEWER, STATE_CONFLICT, STATE_STOPPED, TOO_BUSY; 507 DATA_FULL, LEDGER_DISK_FULL. */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        /** A new version, in force at once */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        name: string;
                        threshold: number;
                        thresholds: {
                            list?: string;
                            regime?: string;
                            /** @enum {unknown} */
                            kind?: "person" | "organisation" | "vessel" | "aircraft" | "unknown";
                            threshold: number;
                        }[];
                        /** @enum {unknown} */
                        weak_aliases: "count" | "with_other_evidence" | "ignore";
                        fields: ("birth_date" | "country" | "identifier" | "address")[];
                        /** @enum {unknown} */
                        four_eyes: "never" | "true_positives" | "always";
                        retention: {
                            type: string;
                            years: number;
                            source: string;
                        }[];
                        lists: string[] | null;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Policy"];
                    };
                };
                /** @description Refused: LEDGER_ENTRY_INVALID. */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"] & {
                            /** @enum {unknown} */
                            code: "LEDGER_ENTRY_INVALID" | "REQUEST_MALFORMED" | "URL_INVALID" | "FORWARDED_REFUSED" | "BODY_INVALID" | "BODY_CUT" | "JSON_TOO_DEEP" | "IDEMPOTENCY_KEY_INVALID";
                        };
                    };
                };
                /** @description Refused: LIST_UNKNOWN. */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"] & {
                            /** @enum {unknown} */
                            code: "LIST_UNKNOWN";
                        };
                    };
                };
                /** @description URL_TOO_LONG: the address has more than 8192 characters. */
                414: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Refused: what was asked cannot be answered, or not for this caller. Whatever the route: 400 REQUEST_MALFORMED, URL_INVALID, FORWARDED_REFUSED, BODY_INVALID, BODY_CUT, JSON_TOO_DEEP, IDEMPOTENCY_KEY_INVALID; 401 SIGN_IN_NEEDED, KEY_EXPIRED, KEY_INVALID, KEY_REVOKED; 403 NOT_ALLOWED, CROSS_ORIGIN, CSRF_TOKEN_MISSING; 408 REQUEST_TIMEOUT; 409 IDEMPOTENCY_IN_PROGRESS; 413 BODY_TOO_LARGE; 414 URL_TOO_LONG; 415 MEDIA_TYPE_UNKNOWN; 421 HOST_UNKNOWN; 422 REQUEST_INVALID, IDEMPOTENCY_KEY_REUSED; 429 TOO_MANY_REQUESTS; 431 HEADERS_TOO_LARGE. */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Failed: nothing was done that is not in the ledger. Try again later. Whatever the route: 500 FAULT; 503 CATALOGUE_INVALID, DATABASE_DAMAGED, DATABASE_FAILED, DATABASE_LOCKED, DATA_LOCKED, DATA_READ_ONLY, LEDGER_DAMAGED, LEDGER_NOT_WRITABLE, LEDGER_STOPPED, NO_LEDGER, STATEMENTS_DAMAGED, STATEMENTS_NEWER, STATE_CONFLICT, STATE_STOPPED, TOO_BUSY; 507 DATA_FULL, LEDGER_DISK_FULL. */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/policies/diff": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What two versions differ in */
        get: {
            parameters: {
                query: {
                    from: number;
                    to: number;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["PolicyChanges"];
                    };
                };
                /** @description Refused: POLICY_UNKNOWN. */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"] & {
                            /** @enum {unknown} */
                            code: "POLICY_UNKNOWN";
                        };
                    };
                };
                /** @description URL_TOO_LONG: the address has more than 8192 characters. */
                414: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Refused: what was asked cannot be answered, or not for this caller. Whatever the route: 400 REQUEST_MALFORMED, URL_INVALID, FORWARDED_REFUSED; 401 SIGN_IN_NEEDED, KEY_EXPIRED, KEY_INVALID, KEY_REVOKED; 403 NOT_ALLOWED; 408 REQUEST_TIMEOUT; 414 URL_TOO_LONG; 421 HOST_UNKNOWN; 422 REQUEST_INVALID; 429 TOO_MANY_REQUESTS; 431 HEADERS_TOO_LARGE. */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Failed: nothing was done that is not in the ledger. Try again later. Whatever the route: 500 FAULT; 503 CATALOGUE_INVALID, DATABASE_DAMAGED, DATABASE_FAILED, DATABASE_LOCKED, DATA_LOCKED, DATA_READ_ONLY, LEDGER_DAMAGED, LEDGER_NOT_WRITABLE, LEDGER_STOPPED, NO_LEDGER, STATEMENTS_DAMAGED, STATEMENTS_NEWER, STATE_CONFLICT, STATE_STOPPED, TOO_BUSY; 507 DATA_FULL, LEDGER_DISK_FULL. */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/policies/{version}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One version */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    version: number;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Policy"];
                    };
                };
                /** @description Refused: POLICY_UNKNOWN. */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"] & {
                            /** @enum {unknown} */
                            code: "POLICY_UNKNOWN";
                        };
                    };
                };
                /** @description URL_TOO_LONG: the address has more than 8192 characters. */
                414: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Refused: what was asked cannot be answered, or not for this caller. Whatever the route: 400 REQUEST_MALFORMED, URL_INVALID, FORWARDED_REFUSED; 401 SIGN_IN_NEEDED, KEY_EXPIRED, KEY_INVALID, KEY_REVOKED; 403 NOT_ALLOWED; 408 REQUEST_TIMEOUT; 414 URL_TOO_LONG; 421 HOST_UNKNOWN; 422 REQUEST_INVALID; 429 TOO_MANY_REQUESTS; 431 HEADERS_TOO_LARGE. */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Failed: nothing was done that is not in the ledger. Try again later. Whatever the route: 500 FAULT; 503 CATALOGUE_INVALID, DATABASE_DAMAGED, DATABASE_FAILED, DATABASE_LOCKED, DATA_LOCKED, DATA_READ_ONLY, LEDGER_DAMAGED, LEDGER_NOT_WRITABLE, LEDGER_STOPPED, NO_LEDGER, STATEMENTS_DAMAGED, STATEMENTS_NEWER, STATE_CONFLICT, STATE_STOPPED, TOO_BUSY; 507 DATA_FULL, LEDGER_DISK_FULL. */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/lists": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The newest edition of each list */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Lists"];
                    };
                };
                /** @description Refused: SETTINGS_INVALID. */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"] & {
                            /** @enum {unknown} */
                            code: "SETTINGS_INVALID" | "REQUEST_MALFORMED" | "URL_INVALID" | "FORWARDED_REFUSED";
                        };
                    };
                };
                /** @description URL_TOO_LONG: the address has more than 8192 characters. */
                414: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Refused: what was asked cannot be answered, or not for this caller. Whatever the route: 400 REQUEST_MALFORMED, URL_INVALID, FORWARDED_REFUSED; 401 SIGN_IN_NEEDED, KEY_EXPIRED, KEY_INVALID, KEY_REVOKED; 403 NOT_ALLOWED; 408 REQUEST_TIMEOUT; 414 URL_TOO_LONG; 421 HOST_UNKNOWN; 429 TOO_MANY_REQUESTS; 431 HEADERS_TOO_LARGE. */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Failed: nothing was done that is not in the ledger. Try again later. Whatever the route: 500 FAULT; 503 CATALOGUE_INVALID, DATABASE_DAMAGED, DATABASE_FAILED, DATABASE_LOCKED, DATA_LOCKED, DATA_READ_ONLY, LEDGER_DAMAGED, LEDGER_NOT_WRITABLE, LEDGER_STOPPED, NO_LEDGER, STATEMENTS_DAMAGED, STATEMENTS_NEWER, STATE_CONFLICT, STATE_STOPPED, TOO_BUSY; 507 DATA_FULL, LEDGER_DISK_FULL. */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/lists/{list}/editions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Every edition of a list, the newest first, and those refused */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    list: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Editions"];
                    };
                };
                /** @description Refused: SETTINGS_INVALID. */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"] & {
                            /** @enum {unknown} */
                            code: "SETTINGS_INVALID" | "REQUEST_MALFORMED" | "URL_INVALID" | "FORWARDED_REFUSED";
                        };
                    };
                };
                /** @description Refused: LIST_UNKNOWN. */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"] & {
                            /** @enum {unknown} */
                            code: "LIST_UNKNOWN";
                        };
                    };
                };
                /** @description URL_TOO_LONG: the address has more than 8192 characters. */
                414: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Refused: what was asked cannot be answered, or not for this caller. Whatever the route: 400 REQUEST_MALFORMED, URL_INVALID, FORWARDED_REFUSED; 401 SIGN_IN_NEEDED, KEY_EXPIRED, KEY_INVALID, KEY_REVOKED; 403 NOT_ALLOWED; 408 REQUEST_TIMEOUT; 414 URL_TOO_LONG; 421 HOST_UNKNOWN; 422 REQUEST_INVALID; 429 TOO_MANY_REQUESTS; 431 HEADERS_TOO_LARGE. */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Failed: nothing was done that is not in the ledger. Try again later. Whatever the route: 500 FAULT; 503 CATALOGUE_INVALID, DATABASE_DAMAGED, DATABASE_FAILED, DATABASE_LOCKED, DATA_LOCKED, DATA_READ_ONLY, LEDGER_DAMAGED, LEDGER_NOT_WRITABLE, LEDGER_STOPPED, NO_LEDGER, STATEMENTS_DAMAGED, STATEMENTS_NEWER, STATE_CONFLICT, STATE_STOPPED, TOO_BUSY; 507 DATA_FULL, LEDGER_DISK_FULL. */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/lists/{list}/sizes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** How a list grew */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    list: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Sizes"];
                    };
                };
                /** @description Refused: LIST_UNKNOWN. */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"] & {
                            /** @enum {unknown} */
                            code: "LIST_UNKNOWN";
                        };
                    };
                };
                /** @description URL_TOO_LONG: the address has more than 8192 characters. */
                414: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Refused: what was asked cannot be answered, or not for this caller. Whatever the route: 400 REQUEST_MALFORMED, URL_INVALID, FORWARDED_REFUSED; 401 SIGN_IN_NEEDED, KEY_EXPIRED, KEY_INVALID, KEY_REVOKED; 403 NOT_ALLOWED; 408 REQUEST_TIMEOUT; 414 URL_TOO_LONG; 421 HOST_UNKNOWN; 422 REQUEST_INVALID; 429 TOO_MANY_REQUESTS; 431 HEADERS_TOO_LARGE. */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Failed: nothing was done that is not in the ledger. Try again later. Whatever the route: 500 FAULT; 503 CATALOGUE_INVALID, DATABASE_DAMAGED, DATABASE_FAILED, DATABASE_LOCKED, DATA_LOCKED, DATA_READ_ONLY, LEDGER_DAMAGED, LEDGER_NOT_WRITABLE, LEDGER_STOPPED, NO_LEDGER, STATEMENTS_DAMAGED, STATEMENTS_NEWER, STATE_CONFLICT, STATE_STOPPED, TOO_BUSY; 507 DATA_FULL, LEDGER_DISK_FULL. */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/sources": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Where lists are fetched, how often they change, under which licence */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Sources"];
                    };
                };
                /** @description Refused: SETTINGS_INVALID. */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"] & {
                            /** @enum {unknown} */
                            code: "SETTINGS_INVALID" | "REQUEST_MALFORMED" | "URL_INVALID" | "FORWARDED_REFUSED";
                        };
                    };
                };
                /** @description URL_TOO_LONG: the address has more than 8192 characters. */
                414: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Refused: what was asked cannot be answered, or not for this caller. Whatever the route: 400 REQUEST_MALFORMED, URL_INVALID, FORWARDED_REFUSED; 401 SIGN_IN_NEEDED, KEY_EXPIRED, KEY_INVALID, KEY_REVOKED; 403 NOT_ALLOWED; 408 REQUEST_TIMEOUT; 414 URL_TOO_LONG; 421 HOST_UNKNOWN; 429 TOO_MANY_REQUESTS; 431 HEADERS_TOO_LARGE. */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Failed: nothing was done that is not in the ledger. Try again later. Whatever the route: 500 FAULT; 503 CATALOGUE_INVALID, DATABASE_DAMAGED, DATABASE_FAILED, DATABASE_LOCKED, DATA_LOCKED, DATA_READ_ONLY, LEDGER_DAMAGED, LEDGER_NOT_WRITABLE, LEDGER_STOPPED, NO_LEDGER, STATEMENTS_DAMAGED, STATEMENTS_NEWER, STATE_CONFLICT, STATE_STOPPED, TOO_BUSY; 507 DATA_FULL, LEDGER_DISK_FULL. */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/sources/{list}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** Fetch a list or not, from another address, within other days */
        patch: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    list: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        on?: boolean;
                        /** @description In the format's order; none for those that the program comes with. */
                        urls?: string[];
                        cadence_days?: number;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Source"];
                    };
                };
                /** @description Refused: SETTINGS_INVALID. */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"] & {
                            /** @enum {unknown} */
                            code: "SETTINGS_INVALID" | "REQUEST_MALFORMED" | "URL_INVALID" | "FORWARDED_REFUSED" | "BODY_INVALID" | "BODY_CUT" | "JSON_TOO_DEEP" | "IDEMPOTENCY_KEY_INVALID";
                        };
                    };
                };
                /** @description Refused: LIST_UNKNOWN. */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"] & {
                            /** @enum {unknown} */
                            code: "LIST_UNKNOWN";
                        };
                    };
                };
                /** @description URL_TOO_LONG: the address has more than 8192 characters. */
                414: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Refused: what was asked cannot be answered, or not for this caller. Whatever the route: 400 REQUEST_MALFORMED, URL_INVALID, FORWARDED_REFUSED, BODY_INVALID, BODY_CUT, JSON_TOO_DEEP, IDEMPOTENCY_KEY_INVALID; 401 SIGN_IN_NEEDED, KEY_EXPIRED, KEY_INVALID, KEY_REVOKED; 403 NOT_ALLOWED, CROSS_ORIGIN, CSRF_TOKEN_MISSING; 408 REQUEST_TIMEOUT; 409 IDEMPOTENCY_IN_PROGRESS; 413 BODY_TOO_LARGE; 414 URL_TOO_LONG; 415 MEDIA_TYPE_UNKNOWN; 421 HOST_UNKNOWN; 422 REQUEST_INVALID, IDEMPOTENCY_KEY_REUSED; 429 TOO_MANY_REQUESTS; 431 HEADERS_TOO_LARGE. */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Failed: nothing was done that is not in the ledger. Try again later. Whatever the route: 500 FAULT; 503 CATALOGUE_INVALID, DATABASE_DAMAGED, DATABASE_FAILED, DATABASE_LOCKED, DATA_LOCKED, DATA_READ_ONLY, LEDGER_DAMAGED, LEDGER_NOT_WRITABLE, LEDGER_STOPPED, NO_LEDGER, STATEMENTS_DAMAGED, STATEMENTS_NEWER, STATE_CONFLICT, STATE_STOPPED, TOO_BUSY; 507 DATA_FULL, LEDGER_DISK_FULL. */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        trace?: never;
    };
    "/api/v1/lists/{list}/delta": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What changed between two editions, by default the two newest */
        get: {
            parameters: {
                query?: {
                    /** @description ISO date. */
                    from?: string;
                    /** @description ISO date. */
                    to?: string;
                    /** @description `next` of the page before. */
                    added_from?: string;
                    /** @description `next` of the page before. */
                    removed_from?: string;
                    /** @description `next` of the page before. */
                    amended_from?: string;
                    limit?: number;
                };
                header?: never;
                path: {
                    list: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Delta"];
                    };
                };
                /** @description Refused: LIST_UNKNOWN, NO_EDITION. */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"] & {
                            /** @enum {unknown} */
                            code: "LIST_UNKNOWN" | "NO_EDITION";
                        };
                    };
                };
                /** @description Refused: EDITION_PRUNED. */
                410: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"] & {
                            /** @enum {unknown} */
                            code: "EDITION_PRUNED";
                        };
                    };
                };
                /** @description URL_TOO_LONG: the address has more than 8192 characters. */
                414: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Refused: what was asked cannot be answered, or not for this caller. Whatever the route: 400 REQUEST_MALFORMED, URL_INVALID, FORWARDED_REFUSED; 401 SIGN_IN_NEEDED, KEY_EXPIRED, KEY_INVALID, KEY_REVOKED; 403 NOT_ALLOWED; 408 REQUEST_TIMEOUT; 414 URL_TOO_LONG; 421 HOST_UNKNOWN; 422 REQUEST_INVALID; 429 TOO_MANY_REQUESTS; 431 HEADERS_TOO_LARGE. */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Failed: nothing was done that is not in the ledger. Try again later. Whatever the route: 500 FAULT; 503 CATALOGUE_INVALID, DATABASE_DAMAGED, DATABASE_FAILED, DATABASE_LOCKED, DATA_LOCKED, DATA_READ_ONLY, LEDGER_DAMAGED, LEDGER_NOT_WRITABLE, LEDGER_STOPPED, NO_LEDGER, STATEMENTS_DAMAGED, STATEMENTS_NEWER, STATE_CONFLICT, STATE_STOPPED, TOO_BUSY; 507 DATA_FULL, LEDGER_DISK_FULL. */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/lists/{list}/problems": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What was wrong in the files of an edition */
        get: {
            parameters: {
                query?: {
                    /** @description Hash or day; the newest when absent. */
                    edition?: string;
                    code?: string;
                    /** @description `next` of the page before. */
                    cursor?: string;
                    limit?: number;
                };
                header?: never;
                path: {
                    list: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problems"];
                    };
                };
                /** @description Refused: LIST_UNKNOWN, NO_EDITION. */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"] & {
                            /** @enum {unknown} */
                            code: "LIST_UNKNOWN" | "NO_EDITION";
                        };
                    };
                };
                /** @description Refused: EDITION_PRUNED. */
                410: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"] & {
                            /** @enum {unknown} */
                            code: "EDITION_PRUNED";
                        };
                    };
                };
                /** @description URL_TOO_LONG: the address has more than 8192 characters. */
                414: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Refused: what was asked cannot be answered, or not for this caller. Whatever the route: 400 REQUEST_MALFORMED, URL_INVALID, FORWARDED_REFUSED; 401 SIGN_IN_NEEDED, KEY_EXPIRED, KEY_INVALID, KEY_REVOKED; 403 NOT_ALLOWED; 408 REQUEST_TIMEOUT; 414 URL_TOO_LONG; 421 HOST_UNKNOWN; 422 REQUEST_INVALID; 429 TOO_MANY_REQUESTS; 431 HEADERS_TOO_LARGE. */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Failed: nothing was done that is not in the ledger. Try again later. Whatever the route: 500 FAULT; 503 CATALOGUE_INVALID, DATABASE_DAMAGED, DATABASE_FAILED, DATABASE_LOCKED, DATA_LOCKED, DATA_READ_ONLY, LEDGER_DAMAGED, LEDGER_NOT_WRITABLE, LEDGER_STOPPED, NO_LEDGER, STATEMENTS_DAMAGED, STATEMENTS_NEWER, STATE_CONFLICT, STATE_STOPPED, TOO_BUSY; 507 DATA_FULL, LEDGER_DISK_FULL. */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/parties/{list}/{reference}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Everything stated of a party, as of a day
         * @description PARTY_UNKNOWN says in its detail in which loaded editions the party is, when it is in others.
         */
        get: {
            parameters: {
                query?: {
                    /** @description ISO date. */
                    as_of?: string;
                    /** @description ISO date, its end, or time. */
                    known_at?: string;
                };
                header?: never;
                path: {
                    list: string;
                    reference: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Party"];
                    };
                };
                /** @description Refused: DATE_INVALID. */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"] & {
                            /** @enum {unknown} */
                            code: "DATE_INVALID" | "REQUEST_MALFORMED" | "URL_INVALID" | "FORWARDED_REFUSED";
                        };
                    };
                };
                /** @description Refused: LIST_UNKNOWN, NO_EDITION, PARTY_UNKNOWN. */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"] & {
                            /** @enum {unknown} */
                            code: "LIST_UNKNOWN" | "NO_EDITION" | "PARTY_UNKNOWN";
                        };
                    };
                };
                /** @description Refused: EDITION_PRUNED. */
                410: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"] & {
                            /** @enum {unknown} */
                            code: "EDITION_PRUNED";
                        };
                    };
                };
                /** @description URL_TOO_LONG: the address has more than 8192 characters. */
                414: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Refused: what was asked cannot be answered, or not for this caller. Whatever the route: 400 REQUEST_MALFORMED, URL_INVALID, FORWARDED_REFUSED; 401 SIGN_IN_NEEDED, KEY_EXPIRED, KEY_INVALID, KEY_REVOKED; 403 NOT_ALLOWED; 408 REQUEST_TIMEOUT; 414 URL_TOO_LONG; 421 HOST_UNKNOWN; 422 REQUEST_INVALID; 429 TOO_MANY_REQUESTS; 431 HEADERS_TOO_LARGE. */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Failed: nothing was done that is not in the ledger. Try again later. Whatever the route: 500 FAULT; 503 CATALOGUE_INVALID, DATABASE_DAMAGED, DATABASE_FAILED, DATABASE_LOCKED, DATA_LOCKED, DATA_READ_ONLY, LEDGER_DAMAGED, LEDGER_NOT_WRITABLE, LEDGER_STOPPED, NO_LEDGER, STATEMENTS_DAMAGED, STATEMENTS_NEWER, STATE_CONFLICT, STATE_STOPPED, TOO_BUSY; 507 DATA_FULL, LEDGER_DISK_FULL. */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/parties/{list}/{reference}/graph": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** To whom a party is tied, and by whose words */
        get: {
            parameters: {
                query?: {
                    /** @description ISO date. */
                    as_of?: string;
                    /** @description ISO date, its end, or time. */
                    known_at?: string;
                };
                header?: never;
                path: {
                    list: string;
                    reference: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["PartyGraph"];
                    };
                };
                /** @description Refused: DATE_INVALID. */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"] & {
                            /** @enum {unknown} */
                            code: "DATE_INVALID" | "REQUEST_MALFORMED" | "URL_INVALID" | "FORWARDED_REFUSED";
                        };
                    };
                };
                /** @description Refused: LIST_UNKNOWN, NO_EDITION, PARTY_UNKNOWN. */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"] & {
                            /** @enum {unknown} */
                            code: "LIST_UNKNOWN" | "NO_EDITION" | "PARTY_UNKNOWN";
                        };
                    };
                };
                /** @description Refused: EDITION_PRUNED. */
                410: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"] & {
                            /** @enum {unknown} */
                            code: "EDITION_PRUNED";
                        };
                    };
                };
                /** @description URL_TOO_LONG: the address has more than 8192 characters. */
                414: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Refused: what was asked cannot be answered, or not for this caller. Whatever the route: 400 REQUEST_MALFORMED, URL_INVALID, FORWARDED_REFUSED; 401 SIGN_IN_NEEDED, KEY_EXPIRED, KEY_INVALID, KEY_REVOKED; 403 NOT_ALLOWED; 408 REQUEST_TIMEOUT; 414 URL_TOO_LONG; 421 HOST_UNKNOWN; 422 REQUEST_INVALID; 429 TOO_MANY_REQUESTS; 431 HEADERS_TOO_LARGE. */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Failed: nothing was done that is not in the ledger. Try again later. Whatever the route: 500 FAULT; 503 CATALOGUE_INVALID, DATABASE_DAMAGED, DATABASE_FAILED, DATABASE_LOCKED, DATA_LOCKED, DATA_READ_ONLY, LEDGER_DAMAGED, LEDGER_NOT_WRITABLE, LEDGER_STOPPED, NO_LEDGER, STATEMENTS_DAMAGED, STATEMENTS_NEWER, STATE_CONFLICT, STATE_STOPPED, TOO_BUSY; 507 DATA_FULL, LEDGER_DISK_FULL. */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/users": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Users */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            users: components["schemas"]["User"][];
                        };
                    };
                };
                /** @description URL_TOO_LONG: the address has more than 8192 characters. */
                414: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Refused: what was asked cannot be answered, or not for this caller. Whatever the route: 400 REQUEST_MALFORMED, URL_INVALID, FORWARDED_REFUSED; 401 SIGN_IN_NEEDED, KEY_EXPIRED, KEY_INVALID, KEY_REVOKED; 403 NOT_ALLOWED; 408 REQUEST_TIMEOUT; 414 URL_TOO_LONG; 421 HOST_UNKNOWN; 429 TOO_MANY_REQUESTS; 431 HEADERS_TOO_LARGE. */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Failed: nothing was done that is not in the ledger. Try again later. Whatever the route: 500 FAULT; 503 CATALOGUE_INVALID, DATABASE_DAMAGED, DATABASE_FAILED, DATABASE_LOCKED, DATA_LOCKED, DATA_READ_ONLY, LEDGER_DAMAGED, LEDGER_NOT_WRITABLE, LEDGER_STOPPED, NO_LEDGER, STATEMENTS_DAMAGED, STATEMENTS_NEWER, STATE_CONFLICT, STATE_STOPPED, TOO_BUSY; 507 DATA_FULL, LEDGER_DISK_FULL. */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        /** Make a user */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        name: string;
                        /** @enum {unknown} */
                        role: "analyst" | "reviewer" | "auditor" | "administrator";
                        password: string;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["User"];
                    };
                };
                /** @description Refused: PASSWORD_WEAK, USER_NAME_INVALID. */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"] & {
                            /** @enum {unknown} */
                            code: "PASSWORD_WEAK" | "USER_NAME_INVALID" | "REQUEST_MALFORMED" | "URL_INVALID" | "FORWARDED_REFUSED" | "BODY_INVALID" | "BODY_CUT" | "JSON_TOO_DEEP" | "IDEMPOTENCY_KEY_INVALID";
                        };
                    };
                };
                /** @description Refused: USER_EXISTS. */
                409: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"] & {
                            /** @enum {unknown} */
                            code: "USER_EXISTS" | "IDEMPOTENCY_IN_PROGRESS";
                        };
                    };
                };
                /** @description URL_TOO_LONG: the address has more than 8192 characters. */
                414: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Refused: what was asked cannot be answered, or not for this caller. Whatever the route: 400 REQUEST_MALFORMED, URL_INVALID, FORWARDED_REFUSED, BODY_INVALID, BODY_CUT, JSON_TOO_DEEP, IDEMPOTENCY_KEY_INVALID; 401 SIGN_IN_NEEDED, KEY_EXPIRED, KEY_INVALID, KEY_REVOKED; 403 NOT_ALLOWED, CROSS_ORIGIN, CSRF_TOKEN_MISSING; 408 REQUEST_TIMEOUT; 409 IDEMPOTENCY_IN_PROGRESS; 413 BODY_TOO_LARGE; 414 URL_TOO_LONG; 415 MEDIA_TYPE_UNKNOWN; 421 HOST_UNKNOWN; 422 REQUEST_INVALID, IDEMPOTENCY_KEY_REUSED; 429 TOO_MANY_REQUESTS; 431 HEADERS_TOO_LARGE. */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Failed: nothing was done that is not in the ledger. Try again later. Whatever the route: 500 FAULT; 503 CATALOGUE_INVALID, DATABASE_DAMAGED, DATABASE_FAILED, DATABASE_LOCKED, DATA_LOCKED, DATA_READ_ONLY, LEDGER_DAMAGED, LEDGER_NOT_WRITABLE, LEDGER_STOPPED, NO_LEDGER, STATEMENTS_DAMAGED, STATEMENTS_NEWER, STATE_CONFLICT, STATE_STOPPED, TOO_BUSY; 507 DATA_FULL, LEDGER_DISK_FULL. */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/users/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** Change a user; wherever they were signed in, they are signed out */
        patch: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        /** @enum {unknown} */
                        role?: "analyst" | "reviewer" | "auditor" | "administrator";
                        disabled?: boolean;
                        password?: string;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["User"];
                    };
                };
                /** @description Refused: PASSWORD_WEAK. */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"] & {
                            /** @enum {unknown} */
                            code: "PASSWORD_WEAK" | "REQUEST_MALFORMED" | "URL_INVALID" | "FORWARDED_REFUSED" | "BODY_INVALID" | "BODY_CUT" | "JSON_TOO_DEEP";
                        };
                    };
                };
                /** @description Refused: USER_UNKNOWN. */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"] & {
                            /** @enum {unknown} */
                            code: "USER_UNKNOWN";
                        };
                    };
                };
                /** @description Refused: LAST_ADMINISTRATOR. */
                409: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"] & {
                            /** @enum {unknown} */
                            code: "LAST_ADMINISTRATOR";
                        };
                    };
                };
                /** @description URL_TOO_LONG: the address has more than 8192 characters. */
                414: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Refused: what was asked cannot be answered, or not for this caller. Whatever the route: 400 REQUEST_MALFORMED, URL_INVALID, FORWARDED_REFUSED, BODY_INVALID, BODY_CUT, JSON_TOO_DEEP; 401 SIGN_IN_NEEDED, KEY_EXPIRED, KEY_INVALID, KEY_REVOKED; 403 NOT_ALLOWED, CROSS_ORIGIN, CSRF_TOKEN_MISSING; 408 REQUEST_TIMEOUT; 413 BODY_TOO_LARGE; 414 URL_TOO_LONG; 415 MEDIA_TYPE_UNKNOWN; 421 HOST_UNKNOWN; 422 REQUEST_INVALID; 429 TOO_MANY_REQUESTS; 431 HEADERS_TOO_LARGE. */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Failed: nothing was done that is not in the ledger. Try again later. Whatever the route: 500 FAULT; 503 CATALOGUE_INVALID, DATABASE_DAMAGED, DATABASE_FAILED, DATABASE_LOCKED, DATA_LOCKED, DATA_READ_ONLY, LEDGER_DAMAGED, LEDGER_NOT_WRITABLE, LEDGER_STOPPED, NO_LEDGER, STATEMENTS_DAMAGED, STATEMENTS_NEWER, STATE_CONFLICT, STATE_STOPPED, TOO_BUSY; 507 DATA_FULL, LEDGER_DISK_FULL. */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        trace?: never;
    };
    "/api/v1/keys": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Keys of other systems */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            keys: components["schemas"]["Key"][];
                        };
                    };
                };
                /** @description URL_TOO_LONG: the address has more than 8192 characters. */
                414: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Refused: what was asked cannot be answered, or not for this caller. Whatever the route: 400 REQUEST_MALFORMED, URL_INVALID, FORWARDED_REFUSED; 401 SIGN_IN_NEEDED, KEY_EXPIRED, KEY_INVALID, KEY_REVOKED; 403 NOT_ALLOWED; 408 REQUEST_TIMEOUT; 414 URL_TOO_LONG; 421 HOST_UNKNOWN; 429 TOO_MANY_REQUESTS; 431 HEADERS_TOO_LARGE. */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Failed: nothing was done that is not in the ledger. Try again later. Whatever the route: 500 FAULT; 503 CATALOGUE_INVALID, DATABASE_DAMAGED, DATABASE_FAILED, DATABASE_LOCKED, DATA_LOCKED, DATA_READ_ONLY, LEDGER_DAMAGED, LEDGER_NOT_WRITABLE, LEDGER_STOPPED, NO_LEDGER, STATEMENTS_DAMAGED, STATEMENTS_NEWER, STATE_CONFLICT, STATE_STOPPED, TOO_BUSY; 507 DATA_FULL, LEDGER_DISK_FULL. */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        /** Make a key; its secret is shown this once */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        name: string;
                        scopes: ("read" | "screen" | "decide" | "govern" | "audit")[];
                        days?: number;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /** @description Stands in the ledger wherever this key acted. */
                            id: string;
                            name: string;
                            scopes: ("read" | "screen" | "decide" | "govern" | "audit")[];
                            created_by: string;
                            created_at: string;
                            expires_at: string;
                            revoked_at: string | null;
                            used_on: string | null;
                            /** @enum {unknown} */
                            state: "valid" | "expired" | "revoked";
                            secret: string;
                        };
                    };
                };
                /** @description Refused: KEY_INVALID. */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"] & {
                            /** @enum {unknown} */
                            code: "KEY_INVALID" | "REQUEST_MALFORMED" | "URL_INVALID" | "FORWARDED_REFUSED" | "BODY_INVALID" | "BODY_CUT" | "JSON_TOO_DEEP";
                        };
                    };
                };
                /** @description URL_TOO_LONG: the address has more than 8192 characters. */
                414: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Refused: what was asked cannot be answered, or not for this caller. Whatever the route: 400 REQUEST_MALFORMED, URL_INVALID, FORWARDED_REFUSED, BODY_INVALID, BODY_CUT, JSON_TOO_DEEP; 401 SIGN_IN_NEEDED, KEY_EXPIRED, KEY_INVALID, KEY_REVOKED; 403 NOT_ALLOWED, CROSS_ORIGIN, CSRF_TOKEN_MISSING; 408 REQUEST_TIMEOUT; 413 BODY_TOO_LARGE; 414 URL_TOO_LONG; 415 MEDIA_TYPE_UNKNOWN; 421 HOST_UNKNOWN; 422 REQUEST_INVALID; 429 TOO_MANY_REQUESTS; 431 HEADERS_TOO_LARGE. */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Failed: nothing was done that is not in the ledger. Try again later. Whatever the route: 500 FAULT; 503 CATALOGUE_INVALID, DATABASE_DAMAGED, DATABASE_FAILED, DATABASE_LOCKED, DATA_LOCKED, DATA_READ_ONLY, LEDGER_DAMAGED, LEDGER_NOT_WRITABLE, LEDGER_STOPPED, NO_LEDGER, STATEMENTS_DAMAGED, STATEMENTS_NEWER, STATE_CONFLICT, STATE_STOPPED, TOO_BUSY; 507 DATA_FULL, LEDGER_DISK_FULL. */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/keys/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Revoke a key */
        delete: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Key"];
                    };
                };
                /** @description Refused: KEY_UNKNOWN. */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"] & {
                            /** @enum {unknown} */
                            code: "KEY_UNKNOWN";
                        };
                    };
                };
                /** @description URL_TOO_LONG: the address has more than 8192 characters. */
                414: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Refused: what was asked cannot be answered, or not for this caller. Whatever the route: 400 REQUEST_MALFORMED, URL_INVALID, FORWARDED_REFUSED, BODY_INVALID, BODY_CUT, JSON_TOO_DEEP, IDEMPOTENCY_KEY_INVALID; 401 SIGN_IN_NEEDED, KEY_EXPIRED, KEY_INVALID, KEY_REVOKED; 403 NOT_ALLOWED, CROSS_ORIGIN, CSRF_TOKEN_MISSING; 408 REQUEST_TIMEOUT; 409 IDEMPOTENCY_IN_PROGRESS; 413 BODY_TOO_LARGE; 414 URL_TOO_LONG; 415 MEDIA_TYPE_UNKNOWN; 421 HOST_UNKNOWN; 422 REQUEST_INVALID, IDEMPOTENCY_KEY_REUSED; 429 TOO_MANY_REQUESTS; 431 HEADERS_TOO_LARGE. */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Failed: nothing was done that is not in the ledger. Try again later. Whatever the route: 500 FAULT; 503 CATALOGUE_INVALID, DATABASE_DAMAGED, DATABASE_FAILED, DATABASE_LOCKED, DATA_LOCKED, DATA_READ_ONLY, LEDGER_DAMAGED, LEDGER_NOT_WRITABLE, LEDGER_STOPPED, NO_LEDGER, STATEMENTS_DAMAGED, STATEMENTS_NEWER, STATE_CONFLICT, STATE_STOPPED, TOO_BUSY; 507 DATA_FULL, LEDGER_DISK_FULL. */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/jobs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Jobs, the newest first */
        get: {
            parameters: {
                query?: {
                    kind?: "screening" | "update" | "mail";
                    cursor?: string;
                    limit?: number;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Jobs"];
                    };
                };
                /** @description URL_TOO_LONG: the address has more than 8192 characters. */
                414: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Refused: what was asked cannot be answered, or not for this caller. Whatever the route: 400 REQUEST_MALFORMED, URL_INVALID, FORWARDED_REFUSED; 401 SIGN_IN_NEEDED, KEY_EXPIRED, KEY_INVALID, KEY_REVOKED; 403 NOT_ALLOWED; 408 REQUEST_TIMEOUT; 414 URL_TOO_LONG; 421 HOST_UNKNOWN; 422 REQUEST_INVALID; 429 TOO_MANY_REQUESTS; 431 HEADERS_TOO_LARGE. */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Failed: nothing was done that is not in the ledger. Try again later. Whatever the route: 500 FAULT; 503 CATALOGUE_INVALID, DATABASE_DAMAGED, DATABASE_FAILED, DATABASE_LOCKED, DATA_LOCKED, DATA_READ_ONLY, LEDGER_DAMAGED, LEDGER_NOT_WRITABLE, LEDGER_STOPPED, NO_LEDGER, STATEMENTS_DAMAGED, STATEMENTS_NEWER, STATE_CONFLICT, STATE_STOPPED, TOO_BUSY; 507 DATA_FULL, LEDGER_DISK_FULL. */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        /** Screen a file of subjects: CSV, NDJSON (both perhaps gzipped) or .xlsx as the body */
        post: {
            parameters: {
                query?: {
                    kind?: "screening";
                    /** @description Name of the file. */
                    name?: string;
                    /** @description JSON: our field → its column, or columns that are put together. */
                    columns?: string;
                    /** @description Hits open alerts, as by hand. */
                    open_alerts?: boolean;
                    /** @description Ids of lists, separated by commas. */
                    lists?: string;
                    /** @description ISO date. */
                    as_of?: string;
                    /** @description ISO date, its end, or time. */
                    known_at?: string;
                    threshold?: number;
                    limit?: number;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                202: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Job"];
                    };
                };
                /** @description Refused: COLUMN_MISSING, CSV_NUL, CSV_QUOTE_UNBALANCED, DATE_INVALID, ENCODING_INVALID, ENCODING_UNKNOWN, FILE_DAMAGED, FILE_EMPTY, FILE_NOT_TEXT, HEADER_DUPLICATE, HEADER_MISSING, JSON_INVALID, LIMIT_COLUMNS, LIMIT_FIELD, LIMIT_XML, LINE_TOO_LONG, SEPARATOR_WRONG, UPLOAD_CUT, XLSX_INVALID, XML_ENTITY_REFUSED, XML_MALFORMED. */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"] & {
                            /** @enum {unknown} */
                            code: "COLUMN_MISSING" | "CSV_NUL" | "CSV_QUOTE_UNBALANCED" | "DATE_INVALID" | "ENCODING_INVALID" | "ENCODING_UNKNOWN" | "FILE_DAMAGED" | "FILE_EMPTY" | "FILE_NOT_TEXT" | "HEADER_DUPLICATE" | "HEADER_MISSING" | "JSON_INVALID" | "LIMIT_COLUMNS" | "LIMIT_FIELD" | "LIMIT_XML" | "LINE_TOO_LONG" | "SEPARATOR_WRONG" | "UPLOAD_CUT" | "XLSX_INVALID" | "XML_ENTITY_REFUSED" | "XML_MALFORMED" | "REQUEST_MALFORMED" | "URL_INVALID" | "FORWARDED_REFUSED" | "IDEMPOTENCY_KEY_INVALID";
                        };
                    };
                };
                /** @description Refused: FILE_TOO_LARGE, UPLOAD_TOO_LARGE. */
                413: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"] & {
                            /** @enum {unknown} */
                            code: "FILE_TOO_LARGE" | "UPLOAD_TOO_LARGE";
                        };
                    };
                };
                /** @description URL_TOO_LONG: the address has more than 8192 characters. */
                414: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Refused: COLUMNS_INVALID. */
                422: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"] & {
                            /** @enum {unknown} */
                            code: "COLUMNS_INVALID" | "REQUEST_INVALID" | "IDEMPOTENCY_KEY_REUSED";
                        };
                    };
                };
                /** @description Refused: JOBS_FULL. */
                503: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"] & {
                            /** @enum {unknown} */
                            code: "JOBS_FULL" | "CATALOGUE_INVALID" | "DATABASE_DAMAGED" | "DATABASE_FAILED" | "DATABASE_LOCKED" | "DATA_LOCKED" | "DATA_READ_ONLY" | "LEDGER_DAMAGED" | "LEDGER_NOT_WRITABLE" | "LEDGER_STOPPED" | "NO_LEDGER" | "STATEMENTS_DAMAGED" | "STATEMENTS_NEWER" | "STATE_CONFLICT" | "STATE_STOPPED" | "TOO_BUSY";
                        };
                    };
                };
                /** @description Refused: what was asked cannot be answered, or not for this caller. Whatever the route: 400 REQUEST_MALFORMED, URL_INVALID, FORWARDED_REFUSED, IDEMPOTENCY_KEY_INVALID; 401 SIGN_IN_NEEDED, KEY_EXPIRED, KEY_INVALID, KEY_REVOKED; 403 NOT_ALLOWED, CROSS_ORIGIN, CSRF_TOKEN_MISSING; 408 REQUEST_TIMEOUT; 409 IDEMPOTENCY_IN_PROGRESS; 414 URL_TOO_LONG; 421 HOST_UNKNOWN; 422 REQUEST_INVALID, IDEMPOTENCY_KEY_REUSED; 429 TOO_MANY_REQUESTS; 431 HEADERS_TOO_LARGE. */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Failed: nothing was done that is not in the ledger. Try again later. Whatever the route: 500 FAULT; 503 CATALOGUE_INVALID, DATABASE_DAMAGED, DATABASE_FAILED, DATABASE_LOCKED, DATA_LOCKED, DATA_READ_ONLY, LEDGER_DAMAGED, LEDGER_NOT_WRITABLE, LEDGER_STOPPED, NO_LEDGER, STATEMENTS_DAMAGED, STATEMENTS_NEWER, STATE_CONFLICT, STATE_STOPPED, TOO_BUSY; 507 DATA_FULL, LEDGER_DISK_FULL. */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/jobs/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A job */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Job"];
                    };
                };
                /** @description Refused: JOB_UNKNOWN. */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"] & {
                            /** @enum {unknown} */
                            code: "JOB_UNKNOWN";
                        };
                    };
                };
                /** @description URL_TOO_LONG: the address has more than 8192 characters. */
                414: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Refused: what was asked cannot be answered, or not for this caller. Whatever the route: 400 REQUEST_MALFORMED, URL_INVALID, FORWARDED_REFUSED; 401 SIGN_IN_NEEDED, KEY_EXPIRED, KEY_INVALID, KEY_REVOKED; 403 NOT_ALLOWED; 408 REQUEST_TIMEOUT; 414 URL_TOO_LONG; 421 HOST_UNKNOWN; 422 REQUEST_INVALID; 429 TOO_MANY_REQUESTS; 431 HEADERS_TOO_LARGE. */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Failed: nothing was done that is not in the ledger. Try again later. Whatever the route: 500 FAULT; 503 CATALOGUE_INVALID, DATABASE_DAMAGED, DATABASE_FAILED, DATABASE_LOCKED, DATA_LOCKED, DATA_READ_ONLY, LEDGER_DAMAGED, LEDGER_NOT_WRITABLE, LEDGER_STOPPED, NO_LEDGER, STATEMENTS_DAMAGED, STATEMENTS_NEWER, STATE_CONFLICT, STATE_STOPPED, TOO_BUSY; 507 DATA_FULL, LEDGER_DISK_FULL. */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        /** Stop a job and remove its files; what the ledger has of it stays */
        delete: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Removed. */
                204: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description Refused: JOB_UNKNOWN. */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"] & {
                            /** @enum {unknown} */
                            code: "JOB_UNKNOWN";
                        };
                    };
                };
                /** @description URL_TOO_LONG: the address has more than 8192 characters. */
                414: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Refused: what was asked cannot be answered, or not for this caller. Whatever the route: 400 REQUEST_MALFORMED, URL_INVALID, FORWARDED_REFUSED, BODY_INVALID, BODY_CUT, JSON_TOO_DEEP, IDEMPOTENCY_KEY_INVALID; 401 SIGN_IN_NEEDED, KEY_EXPIRED, KEY_INVALID, KEY_REVOKED; 403 NOT_ALLOWED, CROSS_ORIGIN, CSRF_TOKEN_MISSING; 408 REQUEST_TIMEOUT; 409 IDEMPOTENCY_IN_PROGRESS; 413 BODY_TOO_LARGE; 414 URL_TOO_LONG; 415 MEDIA_TYPE_UNKNOWN; 421 HOST_UNKNOWN; 422 REQUEST_INVALID, IDEMPOTENCY_KEY_REUSED; 429 TOO_MANY_REQUESTS; 431 HEADERS_TOO_LARGE. */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Failed: nothing was done that is not in the ledger. Try again later. Whatever the route: 500 FAULT; 503 CATALOGUE_INVALID, DATABASE_DAMAGED, DATABASE_FAILED, DATABASE_LOCKED, DATA_LOCKED, DATA_READ_ONLY, LEDGER_DAMAGED, LEDGER_NOT_WRITABLE, LEDGER_STOPPED, NO_LEDGER, STATEMENTS_DAMAGED, STATEMENTS_NEWER, STATE_CONFLICT, STATE_STOPPED, TOO_BUSY; 507 DATA_FULL, LEDGER_DISK_FULL. */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/jobs/{id}/cancel": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Stop a job; what it did so far stays */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Job"];
                    };
                };
                /** @description Refused: JOB_UNKNOWN. */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"] & {
                            /** @enum {unknown} */
                            code: "JOB_UNKNOWN";
                        };
                    };
                };
                /** @description Refused: JOB_FINISHED. */
                409: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"] & {
                            /** @enum {unknown} */
                            code: "JOB_FINISHED" | "IDEMPOTENCY_IN_PROGRESS";
                        };
                    };
                };
                /** @description URL_TOO_LONG: the address has more than 8192 characters. */
                414: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Refused: what was asked cannot be answered, or not for this caller. Whatever the route: 400 REQUEST_MALFORMED, URL_INVALID, FORWARDED_REFUSED, BODY_INVALID, BODY_CUT, JSON_TOO_DEEP, IDEMPOTENCY_KEY_INVALID; 401 SIGN_IN_NEEDED, KEY_EXPIRED, KEY_INVALID, KEY_REVOKED; 403 NOT_ALLOWED, CROSS_ORIGIN, CSRF_TOKEN_MISSING; 408 REQUEST_TIMEOUT; 409 IDEMPOTENCY_IN_PROGRESS; 413 BODY_TOO_LARGE; 414 URL_TOO_LONG; 415 MEDIA_TYPE_UNKNOWN; 421 HOST_UNKNOWN; 422 REQUEST_INVALID, IDEMPOTENCY_KEY_REUSED; 429 TOO_MANY_REQUESTS; 431 HEADERS_TOO_LARGE. */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Failed: nothing was done that is not in the ledger. Try again later. Whatever the route: 500 FAULT; 503 CATALOGUE_INVALID, DATABASE_DAMAGED, DATABASE_FAILED, DATABASE_LOCKED, DATA_LOCKED, DATA_READ_ONLY, LEDGER_DAMAGED, LEDGER_NOT_WRITABLE, LEDGER_STOPPED, NO_LEDGER, STATEMENTS_DAMAGED, STATEMENTS_NEWER, STATE_CONFLICT, STATE_STOPPED, TOO_BUSY; 507 DATA_FULL, LEDGER_DISK_FULL. */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/jobs/{id}/events": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** How far a job is, as server-sent events: progress, then done, failed or cancelled */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description data is the job. */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "text/event-stream": string;
                    };
                };
                /** @description Refused: JOB_UNKNOWN. */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"] & {
                            /** @enum {unknown} */
                            code: "JOB_UNKNOWN";
                        };
                    };
                };
                /** @description URL_TOO_LONG: the address has more than 8192 characters. */
                414: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Refused: what was asked cannot be answered, or not for this caller. Whatever the route: 400 REQUEST_MALFORMED, URL_INVALID, FORWARDED_REFUSED; 401 SIGN_IN_NEEDED, KEY_EXPIRED, KEY_INVALID, KEY_REVOKED; 403 NOT_ALLOWED; 408 REQUEST_TIMEOUT; 414 URL_TOO_LONG; 421 HOST_UNKNOWN; 422 REQUEST_INVALID; 429 TOO_MANY_REQUESTS; 431 HEADERS_TOO_LARGE. */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Failed: nothing was done that is not in the ledger. Try again later. Whatever the route: 500 FAULT; 503 CATALOGUE_INVALID, DATABASE_DAMAGED, DATABASE_FAILED, DATABASE_LOCKED, DATA_LOCKED, DATA_READ_ONLY, LEDGER_DAMAGED, LEDGER_NOT_WRITABLE, LEDGER_STOPPED, NO_LEDGER, STATEMENTS_DAMAGED, STATEMENTS_NEWER, STATE_CONFLICT, STATE_STOPPED, TOO_BUSY; 507 DATA_FULL, LEDGER_DISK_FULL. */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/jobs/{id}/result": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The answers of a finished job; a download that broke off goes on with Range */
        get: {
            parameters: {
                query?: {
                    format?: "ndjson" | "csv" | "xlsx";
                };
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": string;
                    };
                };
                /** @description Default Response */
                206: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": string;
                    };
                };
                /** @description Refused: RESULT_TOO_LONG. */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"] & {
                            /** @enum {unknown} */
                            code: "RESULT_TOO_LONG" | "REQUEST_MALFORMED" | "URL_INVALID" | "FORWARDED_REFUSED";
                        };
                    };
                };
                /** @description Refused: JOB_UNKNOWN, NO_RESULT. */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"] & {
                            /** @enum {unknown} */
                            code: "JOB_UNKNOWN" | "NO_RESULT";
                        };
                    };
                };
                /** @description Refused: JOB_UNFINISHED. */
                409: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"] & {
                            /** @enum {unknown} */
                            code: "JOB_UNFINISHED";
                        };
                    };
                };
                /** @description URL_TOO_LONG: the address has more than 8192 characters. */
                414: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Refused: what was asked cannot be answered, or not for this caller. Whatever the route: 400 REQUEST_MALFORMED, URL_INVALID, FORWARDED_REFUSED; 401 SIGN_IN_NEEDED, KEY_EXPIRED, KEY_INVALID, KEY_REVOKED; 403 NOT_ALLOWED; 408 REQUEST_TIMEOUT; 414 URL_TOO_LONG; 421 HOST_UNKNOWN; 422 REQUEST_INVALID; 429 TOO_MANY_REQUESTS; 431 HEADERS_TOO_LARGE. */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Failed: nothing was done that is not in the ledger. Try again later. Whatever the route: 500 FAULT; 503 CATALOGUE_INVALID, DATABASE_DAMAGED, DATABASE_FAILED, DATABASE_LOCKED, DATA_LOCKED, DATA_READ_ONLY, LEDGER_DAMAGED, LEDGER_NOT_WRITABLE, LEDGER_STOPPED, NO_LEDGER, STATEMENTS_DAMAGED, STATEMENTS_NEWER, STATE_CONFLICT, STATE_STOPPED, TOO_BUSY; 507 DATA_FULL, LEDGER_DISK_FULL. */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/update": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Bring the lists up to date, as a job */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        list?: string;
                        lists?: string[];
                    };
                };
            };
            responses: {
                /** @description Default Response */
                202: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Job"];
                    };
                };
                /** @description URL_TOO_LONG: the address has more than 8192 characters. */
                414: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Refused: JOBS_FULL. */
                503: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"] & {
                            /** @enum {unknown} */
                            code: "JOBS_FULL" | "CATALOGUE_INVALID" | "DATABASE_DAMAGED" | "DATABASE_FAILED" | "DATABASE_LOCKED" | "DATA_LOCKED" | "DATA_READ_ONLY" | "LEDGER_DAMAGED" | "LEDGER_NOT_WRITABLE" | "LEDGER_STOPPED" | "NO_LEDGER" | "STATEMENTS_DAMAGED" | "STATEMENTS_NEWER" | "STATE_CONFLICT" | "STATE_STOPPED" | "TOO_BUSY";
                        };
                    };
                };
                /** @description Refused: what was asked cannot be answered, or not for this caller. Whatever the route: 400 REQUEST_MALFORMED, URL_INVALID, FORWARDED_REFUSED, BODY_INVALID, BODY_CUT, JSON_TOO_DEEP, IDEMPOTENCY_KEY_INVALID; 401 SIGN_IN_NEEDED, KEY_EXPIRED, KEY_INVALID, KEY_REVOKED; 403 NOT_ALLOWED, CROSS_ORIGIN, CSRF_TOKEN_MISSING; 408 REQUEST_TIMEOUT; 409 IDEMPOTENCY_IN_PROGRESS; 413 BODY_TOO_LARGE; 414 URL_TOO_LONG; 415 MEDIA_TYPE_UNKNOWN; 421 HOST_UNKNOWN; 422 REQUEST_INVALID, IDEMPOTENCY_KEY_REUSED; 429 TOO_MANY_REQUESTS; 431 HEADERS_TOO_LARGE. */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Failed: nothing was done that is not in the ledger. Try again later. Whatever the route: 500 FAULT; 503 CATALOGUE_INVALID, DATABASE_DAMAGED, DATABASE_FAILED, DATABASE_LOCKED, DATA_LOCKED, DATA_READ_ONLY, LEDGER_DAMAGED, LEDGER_NOT_WRITABLE, LEDGER_STOPPED, NO_LEDGER, STATEMENTS_DAMAGED, STATEMENTS_NEWER, STATE_CONFLICT, STATE_STOPPED, TOO_BUSY; 507 DATA_FULL, LEDGER_DISK_FULL. */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/mail/{job}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What a scan found, and who was targeted when */
        get: {
            parameters: {
                query: {
                    verdict?: "clear" | "tracking" | "reconnaissance";
                    cursor: string;
                    limit: number;
                };
                header?: never;
                path: {
                    job: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            job: components["schemas"]["Job"];
                            findings: {
                                /** @description Null for a file that gave no message. */
                                number: number | null;
                                file: string;
                                message_id: string | null;
                                /** @enum {unknown} */
                                verdict: "clear" | "tracking" | "reconnaissance";
                                reasons: string[];
                                signals: {
                                    type: string;
                                    where: string;
                                    detail: string;
                                }[];
                                error?: {
                                    code: string;
                                    message: string;
                                };
                                subject: string;
                                date: string | null;
                                from: string;
                                from_name: string;
                                recipients: string[];
                                /** @description Shared by the copies of one campaign. */
                                campaign: string;
                                /** @description The attached message to which the verdict is due, where it is not the message's own. */
                                due_to?: {
                                    subject: string;
                                    date: string | null;
                                    from: string;
                                    from_name: string;
                                    recipients: string[];
                                    campaign: string;
                                };
                            }[];
                            /** @description With the first page only; of very many days the worst. */
                            timeline: {
                                on: string;
                                campaign: string;
                                /** @enum {unknown} */
                                verdict: "clear" | "tracking" | "reconnaissance";
                                from: string;
                                subject: string;
                                recipients: string[];
                                /** @description Who attached such messages to others. */
                                forwarded_by: string[];
                                messages: number[];
                            }[];
                            /** @description With the first page only. */
                            steps: {
                                /** @description What the reader can do now, and why. */
                                does: string;
                                publisher: string;
                                title: string;
                                url: string;
                                /** @description What was looked at of the source, and when. */
                                looked_at: string;
                            }[];
                            next: string | null;
                        };
                    };
                };
                /** @description Refused: JOB_UNKNOWN. */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"] & {
                            /** @enum {unknown} */
                            code: "JOB_UNKNOWN";
                        };
                    };
                };
                /** @description Refused: JOB_UNFINISHED. */
                409: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"] & {
                            /** @enum {unknown} */
                            code: "JOB_UNFINISHED";
                        };
                    };
                };
                /** @description URL_TOO_LONG: the address has more than 8192 characters. */
                414: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Refused: what was asked cannot be answered, or not for this caller. Whatever the route: 400 REQUEST_MALFORMED, URL_INVALID, FORWARDED_REFUSED; 401 SIGN_IN_NEEDED, KEY_EXPIRED, KEY_INVALID, KEY_REVOKED; 403 NOT_ALLOWED; 408 REQUEST_TIMEOUT; 414 URL_TOO_LONG; 421 HOST_UNKNOWN; 422 REQUEST_INVALID; 429 TOO_MANY_REQUESTS; 431 HEADERS_TOO_LARGE. */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Failed: nothing was done that is not in the ledger. Try again later. Whatever the route: 500 FAULT; 503 CATALOGUE_INVALID, DATABASE_DAMAGED, DATABASE_FAILED, DATABASE_LOCKED, DATA_LOCKED, DATA_READ_ONLY, LEDGER_DAMAGED, LEDGER_NOT_WRITABLE, LEDGER_STOPPED, NO_LEDGER, STATEMENTS_DAMAGED, STATEMENTS_NEWER, STATE_CONFLICT, STATE_STOPPED, TOO_BUSY; 507 DATA_FULL, LEDGER_DISK_FULL. */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/mail/{job}/messages/{number}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One message, made harmless */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    job: string;
                    number: number;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            headers: {
                                key: string;
                                value: string;
                            }[];
                            subject: string;
                            text: string;
                            /** @description A page of its own: nothing in it loads, runs or leads anywhere; beacons are marked. */
                            html: string;
                            signals: {
                                type: string;
                                where: string;
                                detail: string;
                            }[];
                            attachments: {
                                name: string;
                                type: string;
                                bytes: number;
                            }[];
                        };
                    };
                };
                /** @description Refused: JOB_UNKNOWN, MESSAGE_UNKNOWN. */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"] & {
                            /** @enum {unknown} */
                            code: "JOB_UNKNOWN" | "MESSAGE_UNKNOWN";
                        };
                    };
                };
                /** @description Refused: JOB_UNFINISHED. */
                409: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"] & {
                            /** @enum {unknown} */
                            code: "JOB_UNFINISHED";
                        };
                    };
                };
                /** @description URL_TOO_LONG: the address has more than 8192 characters. */
                414: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Refused: what was asked cannot be answered, or not for this caller. Whatever the route: 400 REQUEST_MALFORMED, URL_INVALID, FORWARDED_REFUSED; 401 SIGN_IN_NEEDED, KEY_EXPIRED, KEY_INVALID, KEY_REVOKED; 403 NOT_ALLOWED; 408 REQUEST_TIMEOUT; 414 URL_TOO_LONG; 421 HOST_UNKNOWN; 422 REQUEST_INVALID; 429 TOO_MANY_REQUESTS; 431 HEADERS_TOO_LARGE. */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Failed: nothing was done that is not in the ledger. Try again later. Whatever the route: 500 FAULT; 503 CATALOGUE_INVALID, DATABASE_DAMAGED, DATABASE_FAILED, DATABASE_LOCKED, DATA_LOCKED, DATA_READ_ONLY, LEDGER_DAMAGED, LEDGER_NOT_WRITABLE, LEDGER_STOPPED, NO_LEDGER, STATEMENTS_DAMAGED, STATEMENTS_NEWER, STATE_CONFLICT, STATE_STOPPED, TOO_BUSY; 507 DATA_FULL, LEDGER_DISK_FULL. */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/mail/{job}/messages/{number}/page": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The same as a page of its own, to be framed */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    job: string;
                    number: number;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": string;
                    };
                };
                /** @description Refused: JOB_UNKNOWN, MESSAGE_UNKNOWN. */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"] & {
                            /** @enum {unknown} */
                            code: "JOB_UNKNOWN" | "MESSAGE_UNKNOWN";
                        };
                    };
                };
                /** @description Refused: JOB_UNFINISHED. */
                409: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"] & {
                            /** @enum {unknown} */
                            code: "JOB_UNFINISHED";
                        };
                    };
                };
                /** @description URL_TOO_LONG: the address has more than 8192 characters. */
                414: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Refused: what was asked cannot be answered, or not for this caller. Whatever the route: 400 REQUEST_MALFORMED, URL_INVALID, FORWARDED_REFUSED; 401 SIGN_IN_NEEDED, KEY_EXPIRED, KEY_INVALID, KEY_REVOKED; 403 NOT_ALLOWED; 408 REQUEST_TIMEOUT; 414 URL_TOO_LONG; 421 HOST_UNKNOWN; 422 REQUEST_INVALID; 429 TOO_MANY_REQUESTS; 431 HEADERS_TOO_LARGE. */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Failed: nothing was done that is not in the ledger. Try again later. Whatever the route: 500 FAULT; 503 CATALOGUE_INVALID, DATABASE_DAMAGED, DATABASE_FAILED, DATABASE_LOCKED, DATA_LOCKED, DATA_READ_ONLY, LEDGER_DAMAGED, LEDGER_NOT_WRITABLE, LEDGER_STOPPED, NO_LEDGER, STATEMENTS_DAMAGED, STATEMENTS_NEWER, STATE_CONFLICT, STATE_STOPPED, TOO_BUSY; 507 DATA_FULL, LEDGER_DISK_FULL. */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/lab": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Our own subjects and past decisions at other thresholds and under another policy */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        thresholds: number[];
                        policy?: {
                            threshold: number;
                            thresholds?: {
                                list?: string;
                                regime?: string;
                                /** @enum {unknown} */
                                kind?: "person" | "organisation" | "vessel" | "aircraft" | "unknown";
                                threshold: number;
                            }[];
                            /** @enum {unknown} */
                            weak_aliases?: "count" | "with_other_evidence" | "ignore";
                            fields?: ("birth_date" | "country" | "identifier" | "address")[];
                            /** @description Left out, those of the policy in force; null, every current list. */
                            lists?: string[] | null;
                        };
                        jobs?: string[];
                        /** @description How far it is, is told under this name as events of type `lab`. */
                        progress?: string;
                        /** @default 20000 */
                        subjects_max?: number;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Lab"];
                    };
                };
                /** @description Refused: JOB_UNKNOWN, LIST_UNKNOWN. */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"] & {
                            /** @enum {unknown} */
                            code: "JOB_UNKNOWN" | "LIST_UNKNOWN";
                        };
                    };
                };
                /** @description URL_TOO_LONG: the address has more than 8192 characters. */
                414: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Refused: NO_LISTS_LOADED. */
                503: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"] & {
                            /** @enum {unknown} */
                            code: "NO_LISTS_LOADED" | "CATALOGUE_INVALID" | "DATABASE_DAMAGED" | "DATABASE_FAILED" | "DATABASE_LOCKED" | "DATA_LOCKED" | "DATA_READ_ONLY" | "LEDGER_DAMAGED" | "LEDGER_NOT_WRITABLE" | "LEDGER_STOPPED" | "NO_LEDGER" | "STATEMENTS_DAMAGED" | "STATEMENTS_NEWER" | "STATE_CONFLICT" | "STATE_STOPPED" | "TOO_BUSY";
                        };
                    };
                };
                /** @description Refused: what was asked cannot be answered, or not for this caller. Whatever the route: 400 REQUEST_MALFORMED, URL_INVALID, FORWARDED_REFUSED, BODY_INVALID, BODY_CUT, JSON_TOO_DEEP, IDEMPOTENCY_KEY_INVALID; 401 SIGN_IN_NEEDED, KEY_EXPIRED, KEY_INVALID, KEY_REVOKED; 403 NOT_ALLOWED, CROSS_ORIGIN, CSRF_TOKEN_MISSING; 408 REQUEST_TIMEOUT; 409 IDEMPOTENCY_IN_PROGRESS; 413 BODY_TOO_LARGE; 414 URL_TOO_LONG; 415 MEDIA_TYPE_UNKNOWN; 421 HOST_UNKNOWN; 422 REQUEST_INVALID, IDEMPOTENCY_KEY_REUSED; 429 TOO_MANY_REQUESTS; 431 HEADERS_TOO_LARGE. */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Failed: nothing was done that is not in the ledger. Try again later. Whatever the route: 500 FAULT; 503 CATALOGUE_INVALID, DATABASE_DAMAGED, DATABASE_FAILED, DATABASE_LOCKED, DATA_LOCKED, DATA_READ_ONLY, LEDGER_DAMAGED, LEDGER_NOT_WRITABLE, LEDGER_STOPPED, NO_LEDGER, STATEMENTS_DAMAGED, STATEMENTS_NEWER, STATE_CONFLICT, STATE_STOPPED, TOO_BUSY; 507 DATA_FULL, LEDGER_DISK_FULL. */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/notices/read": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Read an announcement; nothing is kept */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            /** @description One of text, html and pdf_base64. */
            requestBody: {
                content: {
                    "application/json": {
                        text?: string;
                        html?: string;
                        pdf_base64?: string;
                        name?: string;
                        publisher?: string;
                        /**
                         * Format: date
                         * @description ISO date.
                         */
                        stated_on?: string;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            id: string;
                            /** @description SHA-256 of the text. */
                            document: string;
                            text: string;
                            language: string;
                            /** @description Whether the reader reads this language to the full. */
                            supported: boolean;
                            stated_on: string | null;
                            facts: {
                                id: string;
                                /** @enum {unknown} */
                                type: "designated" | "alias" | "attribution" | "relation" | "measure" | "position" | "denial" | "group" | "likelihood" | "confidence";
                                /** @description UTF-16 code units of `text`. */
                                start: number;
                                end: number;
                                text: string;
                                label: string;
                                subject?: string;
                                predicate?: string;
                                object?: string;
                                kind?: string;
                                speaker?: string;
                                /** @enum {unknown} */
                                polarity?: "yes" | "no";
                                grade?: {
                                    words: string;
                                    low?: number;
                                    high?: number;
                                };
                                measure?: {
                                    type: string;
                                    status: string;
                                };
                                /** @description Facts in which it stands. */
                                part_of?: string[];
                            }[];
                            screened: {
                                name: string;
                                kind: string;
                                /** @description A list holds the party beyond doubt. */
                                listed: boolean;
                                hits: {
                                    party: string;
                                    list: string;
                                    caption: string;
                                    score: number;
                                    provisional: boolean;
                                }[];
                            }[];
                            statements: components["schemas"]["Statement"][];
                            designated: ({
                                start: number;
                                end: number;
                            } & {
                                name: string;
                                kind: string;
                            })[];
                            actors: ({
                                start: number;
                                end: number;
                            } & {
                                name: string;
                            })[];
                            confidence: ({
                                start: number;
                                end: number;
                            } & {
                                phrase: string;
                            })[];
                            denials: ({
                                start: number;
                                end: number;
                            } & {
                                speaker: string;
                            })[];
                            measures: ({
                                start: number;
                                end: number;
                            } & {
                                type: string;
                                status: string;
                            })[];
                        };
                    };
                };
                /** @description Refused: DOCUMENT_DAMAGED. */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"] & {
                            /** @enum {unknown} */
                            code: "DOCUMENT_DAMAGED" | "REQUEST_MALFORMED" | "URL_INVALID" | "FORWARDED_REFUSED" | "BODY_INVALID" | "BODY_CUT" | "JSON_TOO_DEEP" | "IDEMPOTENCY_KEY_INVALID";
                        };
                    };
                };
                /** @description URL_TOO_LONG: the address has more than 8192 characters. */
                414: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Refused: what was asked cannot be answered, or not for this caller. Whatever the route: 400 REQUEST_MALFORMED, URL_INVALID, FORWARDED_REFUSED, BODY_INVALID, BODY_CUT, JSON_TOO_DEEP, IDEMPOTENCY_KEY_INVALID; 401 SIGN_IN_NEEDED, KEY_EXPIRED, KEY_INVALID, KEY_REVOKED; 403 NOT_ALLOWED, CROSS_ORIGIN, CSRF_TOKEN_MISSING; 408 REQUEST_TIMEOUT; 409 IDEMPOTENCY_IN_PROGRESS; 413 BODY_TOO_LARGE; 414 URL_TOO_LONG; 415 MEDIA_TYPE_UNKNOWN; 421 HOST_UNKNOWN; 422 REQUEST_INVALID, IDEMPOTENCY_KEY_REUSED; 429 TOO_MANY_REQUESTS; 431 HEADERS_TOO_LARGE. */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Failed: nothing was done that is not in the ledger. Try again later. Whatever the route: 500 FAULT; 503 CATALOGUE_INVALID, DATABASE_DAMAGED, DATABASE_FAILED, DATABASE_LOCKED, DATA_LOCKED, DATA_READ_ONLY, LEDGER_DAMAGED, LEDGER_NOT_WRITABLE, LEDGER_STOPPED, NO_LEDGER, STATEMENTS_DAMAGED, STATEMENTS_NEWER, STATE_CONFLICT, STATE_STOPPED, TOO_BUSY; 507 DATA_FULL, LEDGER_DISK_FULL. */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/notices/keep": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Keep an announcement as a person decided on its facts */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        text: string;
                        name: string;
                        publisher: string;
                        /**
                         * Format: date
                         * @description ISO date.
                         */
                        stated_on: string;
                        /** @description The list that is expected to bring those designated. */
                        list?: string;
                        accepted: string[];
                        /** @default [] */
                        corrected: {
                            id: string;
                            text?: string;
                            /** @enum {unknown} */
                            kind?: "person" | "organisation" | "vessel" | "wallet" | "unknown";
                            subject?: string;
                            predicate?: string;
                            object?: string;
                            /** @enum {unknown} */
                            polarity?: "yes" | "no";
                            grade?: string | null;
                            speaker?: string | null;
                            start?: number;
                            end?: number;
                        }[];
                        /** @default [] */
                        rejected: string[];
                        /**
                         * @description Make entries of those designated whom no list holds.
                         * @default false
                         */
                        provisional: boolean;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            document: string;
                            /** @description Facts accepted or corrected. */
                            statements: number;
                            corrected: number;
                            rejected: number;
                            undecided: string[];
                            /** @description Provisional entries made. */
                            entries: string[];
                            /** @description Alerts opened or changed for subjects screened before. */
                            alerts: string[];
                            /** @description Subjects screened before that were held against the new entries. */
                            screened_again: number;
                        };
                    };
                };
                /** @description Refused: DECISION_INVALID. */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"] & {
                            /** @enum {unknown} */
                            code: "DECISION_INVALID" | "REQUEST_MALFORMED" | "URL_INVALID" | "FORWARDED_REFUSED" | "BODY_INVALID" | "BODY_CUT" | "JSON_TOO_DEEP" | "IDEMPOTENCY_KEY_INVALID";
                        };
                    };
                };
                /** @description URL_TOO_LONG: the address has more than 8192 characters. */
                414: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Refused: what was asked cannot be answered, or not for this caller. Whatever the route: 400 REQUEST_MALFORMED, URL_INVALID, FORWARDED_REFUSED, BODY_INVALID, BODY_CUT, JSON_TOO_DEEP, IDEMPOTENCY_KEY_INVALID; 401 SIGN_IN_NEEDED, KEY_EXPIRED, KEY_INVALID, KEY_REVOKED; 403 NOT_ALLOWED, CROSS_ORIGIN, CSRF_TOKEN_MISSING; 408 REQUEST_TIMEOUT; 409 IDEMPOTENCY_IN_PROGRESS; 413 BODY_TOO_LARGE; 414 URL_TOO_LONG; 415 MEDIA_TYPE_UNKNOWN; 421 HOST_UNKNOWN; 422 REQUEST_INVALID, IDEMPOTENCY_KEY_REUSED; 429 TOO_MANY_REQUESTS; 431 HEADERS_TOO_LARGE. */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Failed: nothing was done that is not in the ledger. Try again later. Whatever the route: 500 FAULT; 503 CATALOGUE_INVALID, DATABASE_DAMAGED, DATABASE_FAILED, DATABASE_LOCKED, DATA_LOCKED, DATA_READ_ONLY, LEDGER_DAMAGED, LEDGER_NOT_WRITABLE, LEDGER_STOPPED, NO_LEDGER, STATEMENTS_DAMAGED, STATEMENTS_NEWER, STATE_CONFLICT, STATE_STOPPED, TOO_BUSY; 507 DATA_FULL, LEDGER_DISK_FULL. */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/documents": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Texts that were kept, newest first */
        get: {
            parameters: {
                query: {
                    cursor?: string;
                    limit: number;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            documents: {
                                /** @description SHA-256 of the text. */
                                id: string;
                                name: string;
                                publisher: string;
                                stated_on: string;
                                language: string;
                                kept_at: string;
                            }[];
                            next: string | null;
                        };
                    };
                };
                /** @description URL_TOO_LONG: the address has more than 8192 characters. */
                414: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Refused: what was asked cannot be answered, or not for this caller. Whatever the route: 400 REQUEST_MALFORMED, URL_INVALID, FORWARDED_REFUSED; 401 SIGN_IN_NEEDED, KEY_EXPIRED, KEY_INVALID, KEY_REVOKED; 403 NOT_ALLOWED; 408 REQUEST_TIMEOUT; 414 URL_TOO_LONG; 421 HOST_UNKNOWN; 422 REQUEST_INVALID; 429 TOO_MANY_REQUESTS; 431 HEADERS_TOO_LARGE. */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Failed: nothing was done that is not in the ledger. Try again later. Whatever the route: 500 FAULT; 503 CATALOGUE_INVALID, DATABASE_DAMAGED, DATABASE_FAILED, DATABASE_LOCKED, DATA_LOCKED, DATA_READ_ONLY, LEDGER_DAMAGED, LEDGER_NOT_WRITABLE, LEDGER_STOPPED, NO_LEDGER, STATEMENTS_DAMAGED, STATEMENTS_NEWER, STATE_CONFLICT, STATE_STOPPED, TOO_BUSY; 507 DATA_FULL, LEDGER_DISK_FULL. */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/documents/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A text that was kept */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /** @description SHA-256 of the text. */
                            id: string;
                            name: string;
                            publisher: string;
                            stated_on: string;
                            language: string;
                            kept_at: string;
                            text: string;
                        };
                    };
                };
                /** @description Refused: DOCUMENT_UNKNOWN. */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"] & {
                            /** @enum {unknown} */
                            code: "DOCUMENT_UNKNOWN";
                        };
                    };
                };
                /** @description URL_TOO_LONG: the address has more than 8192 characters. */
                414: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Refused: what was asked cannot be answered, or not for this caller. Whatever the route: 400 REQUEST_MALFORMED, URL_INVALID, FORWARDED_REFUSED; 401 SIGN_IN_NEEDED, KEY_EXPIRED, KEY_INVALID, KEY_REVOKED; 403 NOT_ALLOWED; 408 REQUEST_TIMEOUT; 414 URL_TOO_LONG; 421 HOST_UNKNOWN; 422 REQUEST_INVALID; 429 TOO_MANY_REQUESTS; 431 HEADERS_TOO_LARGE. */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Failed: nothing was done that is not in the ledger. Try again later. Whatever the route: 500 FAULT; 503 CATALOGUE_INVALID, DATABASE_DAMAGED, DATABASE_FAILED, DATABASE_LOCKED, DATA_LOCKED, DATA_READ_ONLY, LEDGER_DAMAGED, LEDGER_NOT_WRITABLE, LEDGER_STOPPED, NO_LEDGER, STATEMENTS_DAMAGED, STATEMENTS_NEWER, STATE_CONFLICT, STATE_STOPPED, TOO_BUSY; 507 DATA_FULL, LEDGER_DISK_FULL. */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/provisional": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Parties of announcements that no list held */
        get: {
            parameters: {
                query: {
                    state: "open" | "settled" | "dropped" | "all";
                    /** @description ISO date. */
                    as_of?: string;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            entries: {
                                id: string;
                                name: string;
                                names: string[];
                                kind: string;
                                /** @description The list that is expected to bring the party. */
                                list: string | null;
                                opened_on: string;
                                document: string;
                                /** @description The announcement's words around the name. */
                                excerpt: string;
                                publisher: string;
                                measures: string[];
                                /** @enum {unknown} */
                                state: "open" | "settled" | "dropped";
                                /** @description Of one settled: the party it is. */
                                settled_by: string | null;
                                ground: string | null;
                                closed_on: string | null;
                                closed_by: string | null;
                            }[];
                        };
                    };
                };
                /** @description URL_TOO_LONG: the address has more than 8192 characters. */
                414: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Refused: what was asked cannot be answered, or not for this caller. Whatever the route: 400 REQUEST_MALFORMED, URL_INVALID, FORWARDED_REFUSED; 401 SIGN_IN_NEEDED, KEY_EXPIRED, KEY_INVALID, KEY_REVOKED; 403 NOT_ALLOWED; 408 REQUEST_TIMEOUT; 414 URL_TOO_LONG; 421 HOST_UNKNOWN; 422 REQUEST_INVALID; 429 TOO_MANY_REQUESTS; 431 HEADERS_TOO_LARGE. */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Failed: nothing was done that is not in the ledger. Try again later. Whatever the route: 500 FAULT; 503 CATALOGUE_INVALID, DATABASE_DAMAGED, DATABASE_FAILED, DATABASE_LOCKED, DATA_LOCKED, DATA_READ_ONLY, LEDGER_DAMAGED, LEDGER_NOT_WRITABLE, LEDGER_STOPPED, NO_LEDGER, STATEMENTS_DAMAGED, STATEMENTS_NEWER, STATE_CONFLICT, STATE_STOPPED, TOO_BUSY; 507 DATA_FULL, LEDGER_DISK_FULL. */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/provisional/{id}/settle": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Say which listed party an entry is */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    /** @description With or without `provisional/`. */
                    id: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        party: string;
                        reason: string;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            id: string;
                            party: string;
                        };
                    };
                };
                /** @description Refused: PARTY_ID_INVALID. */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"] & {
                            /** @enum {unknown} */
                            code: "PARTY_ID_INVALID" | "REQUEST_MALFORMED" | "URL_INVALID" | "FORWARDED_REFUSED" | "BODY_INVALID" | "BODY_CUT" | "JSON_TOO_DEEP" | "IDEMPOTENCY_KEY_INVALID";
                        };
                    };
                };
                /** @description Refused: ENTRY_UNKNOWN, LIST_UNKNOWN, NO_EDITION, PARTY_UNKNOWN. */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"] & {
                            /** @enum {unknown} */
                            code: "ENTRY_UNKNOWN" | "LIST_UNKNOWN" | "NO_EDITION" | "PARTY_UNKNOWN";
                        };
                    };
                };
                /** @description URL_TOO_LONG: the address has more than 8192 characters. */
                414: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Refused: what was asked cannot be answered, or not for this caller. Whatever the route: 400 REQUEST_MALFORMED, URL_INVALID, FORWARDED_REFUSED, BODY_INVALID, BODY_CUT, JSON_TOO_DEEP, IDEMPOTENCY_KEY_INVALID; 401 SIGN_IN_NEEDED, KEY_EXPIRED, KEY_INVALID, KEY_REVOKED; 403 NOT_ALLOWED, CROSS_ORIGIN, CSRF_TOKEN_MISSING; 408 REQUEST_TIMEOUT; 409 IDEMPOTENCY_IN_PROGRESS; 413 BODY_TOO_LARGE; 414 URL_TOO_LONG; 415 MEDIA_TYPE_UNKNOWN; 421 HOST_UNKNOWN; 422 REQUEST_INVALID, IDEMPOTENCY_KEY_REUSED; 429 TOO_MANY_REQUESTS; 431 HEADERS_TOO_LARGE. */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Failed: nothing was done that is not in the ledger. Try again later. Whatever the route: 500 FAULT; 503 CATALOGUE_INVALID, DATABASE_DAMAGED, DATABASE_FAILED, DATABASE_LOCKED, DATA_LOCKED, DATA_READ_ONLY, LEDGER_DAMAGED, LEDGER_NOT_WRITABLE, LEDGER_STOPPED, NO_LEDGER, STATEMENTS_DAMAGED, STATEMENTS_NEWER, STATE_CONFLICT, STATE_STOPPED, TOO_BUSY; 507 DATA_FULL, LEDGER_DISK_FULL. */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/provisional/{id}/drop": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Say that an entry is nobody to screen for */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    /** @description With or without `provisional/`. */
                    id: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        reason: string;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            id: string;
                        };
                    };
                };
                /** @description Refused: ENTRY_UNKNOWN. */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"] & {
                            /** @enum {unknown} */
                            code: "ENTRY_UNKNOWN";
                        };
                    };
                };
                /** @description URL_TOO_LONG: the address has more than 8192 characters. */
                414: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Refused: what was asked cannot be answered, or not for this caller. Whatever the route: 400 REQUEST_MALFORMED, URL_INVALID, FORWARDED_REFUSED, BODY_INVALID, BODY_CUT, JSON_TOO_DEEP, IDEMPOTENCY_KEY_INVALID; 401 SIGN_IN_NEEDED, KEY_EXPIRED, KEY_INVALID, KEY_REVOKED; 403 NOT_ALLOWED, CROSS_ORIGIN, CSRF_TOKEN_MISSING; 408 REQUEST_TIMEOUT; 409 IDEMPOTENCY_IN_PROGRESS; 413 BODY_TOO_LARGE; 414 URL_TOO_LONG; 415 MEDIA_TYPE_UNKNOWN; 421 HOST_UNKNOWN; 422 REQUEST_INVALID, IDEMPOTENCY_KEY_REUSED; 429 TOO_MANY_REQUESTS; 431 HEADERS_TOO_LARGE. */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Failed: nothing was done that is not in the ledger. Try again later. Whatever the route: 500 FAULT; 503 CATALOGUE_INVALID, DATABASE_DAMAGED, DATABASE_FAILED, DATABASE_LOCKED, DATA_LOCKED, DATA_READ_ONLY, LEDGER_DAMAGED, LEDGER_NOT_WRITABLE, LEDGER_STOPPED, NO_LEDGER, STATEMENTS_DAMAGED, STATEMENTS_NEWER, STATE_CONFLICT, STATE_STOPPED, TOO_BUSY; 507 DATA_FULL, LEDGER_DISK_FULL. */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/groups": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Groups by a part of their name */
        get: {
            parameters: {
                query: {
                    q: string;
                    limit: number;
                    /** @description As it was stated by this day. */
                    as_of?: string;
                    /** @description As far as it had been taken in by then. */
                    known_at?: string;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            groups: {
                                id: string;
                                /** @enum {unknown} */
                                kind: "group" | "name";
                                names: string[];
                                /** @description Whose description it is; absent for a name alone. */
                                publisher?: string;
                                /** @description Ties and acts that name it. */
                                statements: number;
                            }[];
                        };
                    };
                };
                /** @description Refused: DATE_INVALID. */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"] & {
                            /** @enum {unknown} */
                            code: "DATE_INVALID" | "REQUEST_MALFORMED" | "URL_INVALID" | "FORWARDED_REFUSED";
                        };
                    };
                };
                /** @description URL_TOO_LONG: the address has more than 8192 characters. */
                414: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Refused: what was asked cannot be answered, or not for this caller. Whatever the route: 400 REQUEST_MALFORMED, URL_INVALID, FORWARDED_REFUSED; 401 SIGN_IN_NEEDED, KEY_EXPIRED, KEY_INVALID, KEY_REVOKED; 403 NOT_ALLOWED; 408 REQUEST_TIMEOUT; 414 URL_TOO_LONG; 421 HOST_UNKNOWN; 422 REQUEST_INVALID; 429 TOO_MANY_REQUESTS; 431 HEADERS_TOO_LARGE. */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Failed: nothing was done that is not in the ledger. Try again later. Whatever the route: 500 FAULT; 503 CATALOGUE_INVALID, DATABASE_DAMAGED, DATABASE_FAILED, DATABASE_LOCKED, DATA_LOCKED, DATA_READ_ONLY, LEDGER_DAMAGED, LEDGER_NOT_WRITABLE, LEDGER_STOPPED, NO_LEDGER, STATEMENTS_DAMAGED, STATEMENTS_NEWER, STATE_CONFLICT, STATE_STOPPED, TOO_BUSY; 507 DATA_FULL, LEDGER_DISK_FULL. */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/groups/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What is stated of a group, a party or a name, and where it leads */
        get: {
            parameters: {
                query?: {
                    /** @description As it was stated by this day. */
                    as_of?: string;
                    /** @description As far as it had been taken in by then. */
                    known_at?: string;
                };
                header?: never;
                path: {
                    /** @description Group, party or a name. */
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            about: {
                                id: string;
                                /** @enum {unknown} */
                                kind: "party" | "group" | "name";
                                names: string[];
                            };
                            statements: components["schemas"]["Statement"][];
                            stances: components["schemas"]["Statement"][];
                            /** @description Worked out, stated by nobody. */
                            paths: {
                                steps: {
                                    statement: components["schemas"]["Statement"];
                                    from: {
                                        id: string;
                                        text: string;
                                    };
                                    to: {
                                        id: string;
                                        text: string;
                                    };
                                    reversed: boolean;
                                }[];
                                to: {
                                    id: string;
                                    text: string;
                                };
                                /** @description Position of the step that bears least. */
                                weakest: number;
                            }[];
                            ambiguous: {
                                id: string;
                                name: string;
                                publisher: string;
                            }[];
                            graph: {
                                nodes: {
                                    id: string;
                                    label: string;
                                    /** @enum {unknown} */
                                    kind: "group" | "party" | "provisional" | "operation" | "indicator" | "document" | "unnamed" | "name";
                                }[];
                                edges: {
                                    from: string;
                                    to: string;
                                    predicate: string;
                                    stated_on: string;
                                    speaker: string;
                                    via?: string;
                                    grade?: {
                                        words: string;
                                        /** @enum {unknown} */
                                        scale?: "phia" | "icd203" | "stix";
                                        /** @description Share, 0 to 1; only where the words have a band. */
                                        low?: number;
                                        high?: number;
                                    };
                                    /** @enum {unknown} */
                                    polarity: "yes" | "no";
                                    /** @description Who denies or disputes it. */
                                    denied_by?: string[];
                                    statement: string;
                                }[];
                                /** @description Statements that had no room in the picture. */
                                left_out: number;
                            };
                            timeline: {
                                on: string;
                                /** @enum {unknown} */
                                kind: "operation" | "designation" | "response" | "statement" | "position" | "denial";
                                text: string;
                                party?: string;
                                speaker: string;
                                via?: string;
                                grade?: {
                                    words: string;
                                    /** @enum {unknown} */
                                    scale?: "phia" | "icd203" | "stix";
                                    /** @description Share, 0 to 1; only where the words have a band. */
                                    low?: number;
                                    high?: number;
                                };
                                /** @enum {unknown} */
                                polarity: "yes" | "no";
                                /** @description Who denies or disputes it. */
                                denied_by?: string[];
                                statement: string;
                            }[];
                        };
                    };
                };
                /** @description Refused: DATE_INVALID, PARTY_ID_INVALID. */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"] & {
                            /** @enum {unknown} */
                            code: "DATE_INVALID" | "PARTY_ID_INVALID" | "REQUEST_MALFORMED" | "URL_INVALID" | "FORWARDED_REFUSED";
                        };
                    };
                };
                /** @description Refused: NOBODY_OF_THAT_NAME, NO_EDITION, PARTY_UNKNOWN. */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"] & {
                            /** @enum {unknown} */
                            code: "NOBODY_OF_THAT_NAME" | "NO_EDITION" | "PARTY_UNKNOWN";
                        };
                    };
                };
                /** @description Refused: EDITION_PRUNED. */
                410: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"] & {
                            /** @enum {unknown} */
                            code: "EDITION_PRUNED";
                        };
                    };
                };
                /** @description URL_TOO_LONG: the address has more than 8192 characters. */
                414: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Refused: what was asked cannot be answered, or not for this caller. Whatever the route: 400 REQUEST_MALFORMED, URL_INVALID, FORWARDED_REFUSED; 401 SIGN_IN_NEEDED, KEY_EXPIRED, KEY_INVALID, KEY_REVOKED; 403 NOT_ALLOWED; 408 REQUEST_TIMEOUT; 414 URL_TOO_LONG; 421 HOST_UNKNOWN; 422 REQUEST_INVALID; 429 TOO_MANY_REQUESTS; 431 HEADERS_TOO_LARGE. */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Failed: nothing was done that is not in the ledger. Try again later. Whatever the route: 500 FAULT; 503 CATALOGUE_INVALID, DATABASE_DAMAGED, DATABASE_FAILED, DATABASE_LOCKED, DATA_LOCKED, DATA_READ_ONLY, LEDGER_DAMAGED, LEDGER_NOT_WRITABLE, LEDGER_STOPPED, NO_LEDGER, STATEMENTS_DAMAGED, STATEMENTS_NEWER, STATE_CONFLICT, STATE_STOPPED, TOO_BUSY; 507 DATA_FULL, LEDGER_DISK_FULL. */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/drift": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Hold reports against the release they report */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        release: {
                            name: string;
                            text: string;
                        };
                        reports: {
                            name: string;
                            text: string;
                        }[];
                    };
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /** @description From the least likely to the most; the gaps are meant. */
                            yardstick: {
                                words: string;
                                low: number;
                                high: number;
                            }[];
                            release: string;
                            reports: {
                                report: string;
                                findings: {
                                    /** @enum {unknown} */
                                    type: "grade" | "actor" | "scope" | "polarity" | "dropped" | "invented";
                                    what: string;
                                    /** @description Bands of the yardstick; above 0 where the report is surer. */
                                    bands?: number;
                                    release?: {
                                        text: string;
                                        start: number;
                                        end: number;
                                        /** @description Words of likelihood in it, at their characters in the whole text. */
                                        grades: {
                                            start: number;
                                            end: number;
                                            words: string;
                                            /** @description Place on the yardstick, from 0; null for words without one. */
                                            band: number | null;
                                        }[];
                                    };
                                    report?: {
                                        text: string;
                                        start: number;
                                        end: number;
                                        /** @description Words of likelihood in it, at their characters in the whole text. */
                                        grades: {
                                            start: number;
                                            end: number;
                                            words: string;
                                            /** @description Place on the yardstick, from 0; null for words without one. */
                                            band: number | null;
                                        }[];
                                    };
                                }[];
                            }[];
                        };
                    };
                };
                /** @description URL_TOO_LONG: the address has more than 8192 characters. */
                414: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Refused: what was asked cannot be answered, or not for this caller. Whatever the route: 400 REQUEST_MALFORMED, URL_INVALID, FORWARDED_REFUSED, BODY_INVALID, BODY_CUT, JSON_TOO_DEEP, IDEMPOTENCY_KEY_INVALID; 401 SIGN_IN_NEEDED, KEY_EXPIRED, KEY_INVALID, KEY_REVOKED; 403 NOT_ALLOWED, CROSS_ORIGIN, CSRF_TOKEN_MISSING; 408 REQUEST_TIMEOUT; 409 IDEMPOTENCY_IN_PROGRESS; 413 BODY_TOO_LARGE; 414 URL_TOO_LONG; 415 MEDIA_TYPE_UNKNOWN; 421 HOST_UNKNOWN; 422 REQUEST_INVALID, IDEMPOTENCY_KEY_REUSED; 429 TOO_MANY_REQUESTS; 431 HEADERS_TOO_LARGE. */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Failed: nothing was done that is not in the ledger. Try again later. Whatever the route: 500 FAULT; 503 CATALOGUE_INVALID, DATABASE_DAMAGED, DATABASE_FAILED, DATABASE_LOCKED, DATA_LOCKED, DATA_READ_ONLY, LEDGER_DAMAGED, LEDGER_NOT_WRITABLE, LEDGER_STOPPED, NO_LEDGER, STATEMENTS_DAMAGED, STATEMENTS_NEWER, STATE_CONFLICT, STATE_STOPPED, TOO_BUSY; 507 DATA_FULL, LEDGER_DISK_FULL. */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/ledger": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Entries of the ledger, newest first */
        get: {
            parameters: {
                query: {
                    type?: "screening" | "alert" | "disposition" | "suppression" | "edition" | "policy" | "sign-in" | "export" | "disposal";
                    actor?: string;
                    from?: string;
                    to?: string;
                    cursor?: string;
                    limit: number;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            entries: {
                                entry: number;
                                type: string;
                                time: string;
                                actor: string;
                                /** @description The entry as it stands in the log. */
                                bytes_base64: string;
                            }[];
                            next: string | null;
                            size: number;
                        };
                    };
                };
                /** @description URL_TOO_LONG: the address has more than 8192 characters. */
                414: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Refused: PARAMETER_INVALID. */
                422: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"] & {
                            /** @enum {unknown} */
                            code: "PARAMETER_INVALID" | "REQUEST_INVALID";
                        };
                    };
                };
                /** @description Refused: what was asked cannot be answered, or not for this caller. Whatever the route: 400 REQUEST_MALFORMED, URL_INVALID, FORWARDED_REFUSED; 401 SIGN_IN_NEEDED, KEY_EXPIRED, KEY_INVALID, KEY_REVOKED; 403 NOT_ALLOWED; 408 REQUEST_TIMEOUT; 414 URL_TOO_LONG; 421 HOST_UNKNOWN; 422 REQUEST_INVALID; 429 TOO_MANY_REQUESTS; 431 HEADERS_TOO_LARGE. */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Failed: nothing was done that is not in the ledger. Try again later. Whatever the route: 500 FAULT; 503 CATALOGUE_INVALID, DATABASE_DAMAGED, DATABASE_FAILED, DATABASE_LOCKED, DATA_LOCKED, DATA_READ_ONLY, LEDGER_DAMAGED, LEDGER_NOT_WRITABLE, LEDGER_STOPPED, NO_LEDGER, STATEMENTS_DAMAGED, STATEMENTS_NEWER, STATE_CONFLICT, STATE_STOPPED, TOO_BUSY; 507 DATA_FULL, LEDGER_DISK_FULL. */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/ledger/checkpoint": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The signed head of the log, to print or hand out */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            note: string;
                            origin: string;
                            size: number;
                            root_base64: string;
                            verifier_key: string;
                        };
                    };
                };
                /** @description URL_TOO_LONG: the address has more than 8192 characters. */
                414: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Refused: what was asked cannot be answered, or not for this caller. Whatever the route: 400 REQUEST_MALFORMED, URL_INVALID, FORWARDED_REFUSED; 401 SIGN_IN_NEEDED, KEY_EXPIRED, KEY_INVALID, KEY_REVOKED; 403 NOT_ALLOWED; 408 REQUEST_TIMEOUT; 414 URL_TOO_LONG; 421 HOST_UNKNOWN; 429 TOO_MANY_REQUESTS; 431 HEADERS_TOO_LARGE. */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Failed: nothing was done that is not in the ledger. Try again later. Whatever the route: 500 FAULT; 503 CATALOGUE_INVALID, DATABASE_DAMAGED, DATABASE_FAILED, DATABASE_LOCKED, DATA_LOCKED, DATA_READ_ONLY, LEDGER_DAMAGED, LEDGER_NOT_WRITABLE, LEDGER_STOPPED, NO_LEDGER, STATEMENTS_DAMAGED, STATEMENTS_NEWER, STATE_CONFLICT, STATE_STOPPED, TOO_BUSY; 507 DATA_FULL, LEDGER_DISK_FULL. */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/ledger/{entry}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One entry with its proof */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    entry: number;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            entry: number;
                            envelope: {
                                /** @enum {number} */
                                v: 1;
                                /** @enum {unknown} */
                                type: "screening" | "alert" | "disposition" | "suppression" | "edition" | "policy" | "sign-in" | "export" | "disposal";
                                time: string;
                                actor: string;
                                /** @description Salted commitment. */
                                subject?: string;
                                /** @description Salted commitment to the body. */
                                body?: string;
                                sealed?: string;
                                disposal?: unknown;
                            };
                            bytes_base64: string;
                            proof: {
                                index: number;
                                size: number;
                                root_base64: string;
                                /** @description SHA-256 of a zero byte and the entry (RFC 6962). */
                                leaf_base64: string;
                                /** @description Hashes from the leaf's sibling up, base64. */
                                path: string[];
                                /** @description Signed note (C2SP) with size and root. */
                                checkpoint: string;
                                /** @description NAME+ID+base64 of algorithm and Ed25519 key. */
                                verifier_key: string;
                            };
                            /** @description What lay behind it; only for who may see it. */
                            body?: unknown;
                            disposed?: {
                                on: string;
                                by: number;
                                reason: string;
                            };
                            /** @description Whether the caller may see bodies. */
                            body_shown: boolean;
                        };
                    };
                };
                /** @description Refused: LEDGER_NO_ENTRY. */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"] & {
                            /** @enum {unknown} */
                            code: "LEDGER_NO_ENTRY";
                        };
                    };
                };
                /** @description URL_TOO_LONG: the address has more than 8192 characters. */
                414: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Refused: what was asked cannot be answered, or not for this caller. Whatever the route: 400 REQUEST_MALFORMED, URL_INVALID, FORWARDED_REFUSED; 401 SIGN_IN_NEEDED, KEY_EXPIRED, KEY_INVALID, KEY_REVOKED; 403 NOT_ALLOWED; 408 REQUEST_TIMEOUT; 414 URL_TOO_LONG; 421 HOST_UNKNOWN; 422 REQUEST_INVALID; 429 TOO_MANY_REQUESTS; 431 HEADERS_TOO_LARGE. */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Failed: nothing was done that is not in the ledger. Try again later. Whatever the route: 500 FAULT; 503 CATALOGUE_INVALID, DATABASE_DAMAGED, DATABASE_FAILED, DATABASE_LOCKED, DATA_LOCKED, DATA_READ_ONLY, LEDGER_DAMAGED, LEDGER_NOT_WRITABLE, LEDGER_STOPPED, NO_LEDGER, STATEMENTS_DAMAGED, STATEMENTS_NEWER, STATE_CONFLICT, STATE_STOPPED, TOO_BUSY; 507 DATA_FULL, LEDGER_DISK_FULL. */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/ledger/{entry}/replay": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Do a recorded screening again and compare it byte for byte */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    entry: number;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /** @enum {unknown} */
                            outcome: "same" | "different" | "disposed" | "another engine" | "no screening";
                            screening?: string;
                            recorded?: string;
                            now?: string;
                            on?: string;
                            by?: number;
                            reason?: string;
                            type?: string;
                        };
                    };
                };
                /** @description Refused: LEDGER_NO_ENTRY. */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"] & {
                            /** @enum {unknown} */
                            code: "LEDGER_NO_ENTRY";
                        };
                    };
                };
                /** @description URL_TOO_LONG: the address has more than 8192 characters. */
                414: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Refused: what was asked cannot be answered, or not for this caller. Whatever the route: 400 REQUEST_MALFORMED, URL_INVALID, FORWARDED_REFUSED, BODY_INVALID, BODY_CUT, JSON_TOO_DEEP, IDEMPOTENCY_KEY_INVALID; 401 SIGN_IN_NEEDED, KEY_EXPIRED, KEY_INVALID, KEY_REVOKED; 403 NOT_ALLOWED, CROSS_ORIGIN, CSRF_TOKEN_MISSING; 408 REQUEST_TIMEOUT; 409 IDEMPOTENCY_IN_PROGRESS; 413 BODY_TOO_LARGE; 414 URL_TOO_LONG; 415 MEDIA_TYPE_UNKNOWN; 421 HOST_UNKNOWN; 422 REQUEST_INVALID, IDEMPOTENCY_KEY_REUSED; 429 TOO_MANY_REQUESTS; 431 HEADERS_TOO_LARGE. */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Failed: nothing was done that is not in the ledger. Try again later. Whatever the route: 500 FAULT; 503 CATALOGUE_INVALID, DATABASE_DAMAGED, DATABASE_FAILED, DATABASE_LOCKED, DATA_LOCKED, DATA_READ_ONLY, LEDGER_DAMAGED, LEDGER_NOT_WRITABLE, LEDGER_STOPPED, NO_LEDGER, STATEMENTS_DAMAGED, STATEMENTS_NEWER, STATE_CONFLICT, STATE_STOPPED, TOO_BUSY; 507 DATA_FULL, LEDGER_DISK_FULL. */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/retention": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What would go today */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["RetentionReport"];
                    };
                };
                /** @description URL_TOO_LONG: the address has more than 8192 characters. */
                414: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Refused: what was asked cannot be answered, or not for this caller. Whatever the route: 400 REQUEST_MALFORMED, URL_INVALID, FORWARDED_REFUSED; 401 SIGN_IN_NEEDED, KEY_EXPIRED, KEY_INVALID, KEY_REVOKED; 403 NOT_ALLOWED; 408 REQUEST_TIMEOUT; 414 URL_TOO_LONG; 421 HOST_UNKNOWN; 429 TOO_MANY_REQUESTS; 431 HEADERS_TOO_LARGE. */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Failed: nothing was done that is not in the ledger. Try again later. Whatever the route: 500 FAULT; 503 CATALOGUE_INVALID, DATABASE_DAMAGED, DATABASE_FAILED, DATABASE_LOCKED, DATA_LOCKED, DATA_READ_ONLY, LEDGER_DAMAGED, LEDGER_NOT_WRITABLE, LEDGER_STOPPED, NO_LEDGER, STATEMENTS_DAMAGED, STATEMENTS_NEWER, STATE_CONFLICT, STATE_STOPPED, TOO_BUSY; 507 DATA_FULL, LEDGER_DISK_FULL. */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/retention/run": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Dispose of what is due now; the service does so every day */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["RetentionReport"];
                    };
                };
                /** @description URL_TOO_LONG: the address has more than 8192 characters. */
                414: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Refused: what was asked cannot be answered, or not for this caller. Whatever the route: 400 REQUEST_MALFORMED, URL_INVALID, FORWARDED_REFUSED, BODY_INVALID, BODY_CUT, JSON_TOO_DEEP, IDEMPOTENCY_KEY_INVALID; 401 SIGN_IN_NEEDED, KEY_EXPIRED, KEY_INVALID, KEY_REVOKED; 403 NOT_ALLOWED, CROSS_ORIGIN, CSRF_TOKEN_MISSING; 408 REQUEST_TIMEOUT; 409 IDEMPOTENCY_IN_PROGRESS; 413 BODY_TOO_LARGE; 414 URL_TOO_LONG; 415 MEDIA_TYPE_UNKNOWN; 421 HOST_UNKNOWN; 422 IDEMPOTENCY_KEY_REUSED; 429 TOO_MANY_REQUESTS; 431 HEADERS_TOO_LARGE. */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Failed: nothing was done that is not in the ledger. Try again later. Whatever the route: 500 FAULT; 503 CATALOGUE_INVALID, DATABASE_DAMAGED, DATABASE_FAILED, DATABASE_LOCKED, DATA_LOCKED, DATA_READ_ONLY, LEDGER_DAMAGED, LEDGER_NOT_WRITABLE, LEDGER_STOPPED, NO_LEDGER, STATEMENTS_DAMAGED, STATEMENTS_NEWER, STATE_CONFLICT, STATE_STOPPED, TOO_BUSY; 507 DATA_FULL, LEDGER_DISK_FULL. */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/erasures": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Dispose of every body of a subject who asked for it */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        /** @description Id of the subject, as it was screened. */
                        subject: string;
                        /** @description Stays in the ledger. Never a name. */
                        reason: string;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Erasure"];
                    };
                };
                /** @description Refused: LEDGER_ENTRY_INVALID. */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"] & {
                            /** @enum {unknown} */
                            code: "LEDGER_ENTRY_INVALID" | "REQUEST_MALFORMED" | "URL_INVALID" | "FORWARDED_REFUSED" | "BODY_INVALID" | "BODY_CUT" | "JSON_TOO_DEEP" | "IDEMPOTENCY_KEY_INVALID";
                        };
                    };
                };
                /** @description Refused: SUBJECT_UNKNOWN. */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"] & {
                            /** @enum {unknown} */
                            code: "SUBJECT_UNKNOWN";
                        };
                    };
                };
                /** @description Refused: ALERT_OPEN, HOLD_SET. */
                409: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"] & {
                            /** @enum {unknown} */
                            code: "ALERT_OPEN" | "HOLD_SET" | "IDEMPOTENCY_IN_PROGRESS";
                        };
                    };
                };
                /** @description URL_TOO_LONG: the address has more than 8192 characters. */
                414: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Refused: what was asked cannot be answered, or not for this caller. Whatever the route: 400 REQUEST_MALFORMED, URL_INVALID, FORWARDED_REFUSED, BODY_INVALID, BODY_CUT, JSON_TOO_DEEP, IDEMPOTENCY_KEY_INVALID; 401 SIGN_IN_NEEDED, KEY_EXPIRED, KEY_INVALID, KEY_REVOKED; 403 NOT_ALLOWED, CROSS_ORIGIN, CSRF_TOKEN_MISSING; 408 REQUEST_TIMEOUT; 409 IDEMPOTENCY_IN_PROGRESS; 413 BODY_TOO_LARGE; 414 URL_TOO_LONG; 415 MEDIA_TYPE_UNKNOWN; 421 HOST_UNKNOWN; 422 REQUEST_INVALID, IDEMPOTENCY_KEY_REUSED; 429 TOO_MANY_REQUESTS; 431 HEADERS_TOO_LARGE. */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Failed: nothing was done that is not in the ledger. Try again later. Whatever the route: 500 FAULT; 503 CATALOGUE_INVALID, DATABASE_DAMAGED, DATABASE_FAILED, DATABASE_LOCKED, DATA_LOCKED, DATA_READ_ONLY, LEDGER_DAMAGED, LEDGER_NOT_WRITABLE, LEDGER_STOPPED, NO_LEDGER, STATEMENTS_DAMAGED, STATEMENTS_NEWER, STATE_CONFLICT, STATE_STOPPED, TOO_BUSY; 507 DATA_FULL, LEDGER_DISK_FULL. */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/holds": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Subjects whose bodies stay whatever their age */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Holds"];
                    };
                };
                /** @description URL_TOO_LONG: the address has more than 8192 characters. */
                414: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Refused: what was asked cannot be answered, or not for this caller. Whatever the route: 400 REQUEST_MALFORMED, URL_INVALID, FORWARDED_REFUSED; 401 SIGN_IN_NEEDED, KEY_EXPIRED, KEY_INVALID, KEY_REVOKED; 403 NOT_ALLOWED; 408 REQUEST_TIMEOUT; 414 URL_TOO_LONG; 421 HOST_UNKNOWN; 429 TOO_MANY_REQUESTS; 431 HEADERS_TOO_LARGE. */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Failed: nothing was done that is not in the ledger. Try again later. Whatever the route: 500 FAULT; 503 CATALOGUE_INVALID, DATABASE_DAMAGED, DATABASE_FAILED, DATABASE_LOCKED, DATA_LOCKED, DATA_READ_ONLY, LEDGER_DAMAGED, LEDGER_NOT_WRITABLE, LEDGER_STOPPED, NO_LEDGER, STATEMENTS_DAMAGED, STATEMENTS_NEWER, STATE_CONFLICT, STATE_STOPPED, TOO_BUSY; 507 DATA_FULL, LEDGER_DISK_FULL. */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        /** Set a hold */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        /** @description Id of the subject, as it was screened. */
                        subject: string;
                        /** @description Stays in the ledger. Never a name. */
                        reason: string;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Hold"];
                    };
                };
                /** @description Refused: LEDGER_ENTRY_INVALID. */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"] & {
                            /** @enum {unknown} */
                            code: "LEDGER_ENTRY_INVALID" | "REQUEST_MALFORMED" | "URL_INVALID" | "FORWARDED_REFUSED" | "BODY_INVALID" | "BODY_CUT" | "JSON_TOO_DEEP" | "IDEMPOTENCY_KEY_INVALID";
                        };
                    };
                };
                /** @description Refused: HOLD_SET. */
                409: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"] & {
                            /** @enum {unknown} */
                            code: "HOLD_SET" | "IDEMPOTENCY_IN_PROGRESS";
                        };
                    };
                };
                /** @description URL_TOO_LONG: the address has more than 8192 characters. */
                414: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Refused: what was asked cannot be answered, or not for this caller. Whatever the route: 400 REQUEST_MALFORMED, URL_INVALID, FORWARDED_REFUSED, BODY_INVALID, BODY_CUT, JSON_TOO_DEEP, IDEMPOTENCY_KEY_INVALID; 401 SIGN_IN_NEEDED, KEY_EXPIRED, KEY_INVALID, KEY_REVOKED; 403 NOT_ALLOWED, CROSS_ORIGIN, CSRF_TOKEN_MISSING; 408 REQUEST_TIMEOUT; 409 IDEMPOTENCY_IN_PROGRESS; 413 BODY_TOO_LARGE; 414 URL_TOO_LONG; 415 MEDIA_TYPE_UNKNOWN; 421 HOST_UNKNOWN; 422 REQUEST_INVALID, IDEMPOTENCY_KEY_REUSED; 429 TOO_MANY_REQUESTS; 431 HEADERS_TOO_LARGE. */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Failed: nothing was done that is not in the ledger. Try again later. Whatever the route: 500 FAULT; 503 CATALOGUE_INVALID, DATABASE_DAMAGED, DATABASE_FAILED, DATABASE_LOCKED, DATA_LOCKED, DATA_READ_ONLY, LEDGER_DAMAGED, LEDGER_NOT_WRITABLE, LEDGER_STOPPED, NO_LEDGER, STATEMENTS_DAMAGED, STATEMENTS_NEWER, STATE_CONFLICT, STATE_STOPPED, TOO_BUSY; 507 DATA_FULL, LEDGER_DISK_FULL. */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/holds/lift": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Lift a hold */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        /** @description Id of the subject, as it was screened. */
                        subject: string;
                        /** @description Stays in the ledger. Never a name. */
                        reason: string;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Holds"];
                    };
                };
                /** @description Refused: LEDGER_ENTRY_INVALID. */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"] & {
                            /** @enum {unknown} */
                            code: "LEDGER_ENTRY_INVALID" | "REQUEST_MALFORMED" | "URL_INVALID" | "FORWARDED_REFUSED" | "BODY_INVALID" | "BODY_CUT" | "JSON_TOO_DEEP" | "IDEMPOTENCY_KEY_INVALID";
                        };
                    };
                };
                /** @description Refused: HOLD_UNKNOWN. */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"] & {
                            /** @enum {unknown} */
                            code: "HOLD_UNKNOWN";
                        };
                    };
                };
                /** @description URL_TOO_LONG: the address has more than 8192 characters. */
                414: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Refused: what was asked cannot be answered, or not for this caller. Whatever the route: 400 REQUEST_MALFORMED, URL_INVALID, FORWARDED_REFUSED, BODY_INVALID, BODY_CUT, JSON_TOO_DEEP, IDEMPOTENCY_KEY_INVALID; 401 SIGN_IN_NEEDED, KEY_EXPIRED, KEY_INVALID, KEY_REVOKED; 403 NOT_ALLOWED, CROSS_ORIGIN, CSRF_TOKEN_MISSING; 408 REQUEST_TIMEOUT; 409 IDEMPOTENCY_IN_PROGRESS; 413 BODY_TOO_LARGE; 414 URL_TOO_LONG; 415 MEDIA_TYPE_UNKNOWN; 421 HOST_UNKNOWN; 422 REQUEST_INVALID, IDEMPOTENCY_KEY_REUSED; 429 TOO_MANY_REQUESTS; 431 HEADERS_TOO_LARGE. */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Failed: nothing was done that is not in the ledger. Try again later. Whatever the route: 500 FAULT; 503 CATALOGUE_INVALID, DATABASE_DAMAGED, DATABASE_FAILED, DATABASE_LOCKED, DATA_LOCKED, DATA_READ_ONLY, LEDGER_DAMAGED, LEDGER_NOT_WRITABLE, LEDGER_STOPPED, NO_LEDGER, STATEMENTS_DAMAGED, STATEMENTS_NEWER, STATE_CONFLICT, STATE_STOPPED, TOO_BUSY; 507 DATA_FULL, LEDGER_DISK_FULL. */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/backups": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Back up everything that cannot be made again, to a folder beside the data */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Backup"];
                    };
                };
                /** @description Refused: BACKUP_EXISTS. */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"] & {
                            /** @enum {unknown} */
                            code: "BACKUP_EXISTS" | "REQUEST_MALFORMED" | "URL_INVALID" | "FORWARDED_REFUSED" | "BODY_INVALID" | "BODY_CUT" | "JSON_TOO_DEEP" | "IDEMPOTENCY_KEY_INVALID";
                        };
                    };
                };
                /** @description URL_TOO_LONG: the address has more than 8192 characters. */
                414: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Refused: what was asked cannot be answered, or not for this caller. Whatever the route: 400 REQUEST_MALFORMED, URL_INVALID, FORWARDED_REFUSED, BODY_INVALID, BODY_CUT, JSON_TOO_DEEP, IDEMPOTENCY_KEY_INVALID; 401 SIGN_IN_NEEDED, KEY_EXPIRED, KEY_INVALID, KEY_REVOKED; 403 NOT_ALLOWED, CROSS_ORIGIN, CSRF_TOKEN_MISSING; 408 REQUEST_TIMEOUT; 409 IDEMPOTENCY_IN_PROGRESS; 413 BODY_TOO_LARGE; 414 URL_TOO_LONG; 415 MEDIA_TYPE_UNKNOWN; 421 HOST_UNKNOWN; 422 IDEMPOTENCY_KEY_REUSED; 429 TOO_MANY_REQUESTS; 431 HEADERS_TOO_LARGE. */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Failed: nothing was done that is not in the ledger. Try again later. Whatever the route: 500 FAULT; 503 CATALOGUE_INVALID, DATABASE_DAMAGED, DATABASE_FAILED, DATABASE_LOCKED, DATA_LOCKED, DATA_READ_ONLY, LEDGER_DAMAGED, LEDGER_NOT_WRITABLE, LEDGER_STOPPED, NO_LEDGER, STATEMENTS_DAMAGED, STATEMENTS_NEWER, STATE_CONFLICT, STATE_STOPPED, TOO_BUSY; 507 DATA_FULL, LEDGER_DISK_FULL. */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/events": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What just changed, as server-sent events */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description One event a change: data is {"type","id",…}. */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "text/event-stream": string;
                    };
                };
                /** @description URL_TOO_LONG: the address has more than 8192 characters. */
                414: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Refused: LISTENERS_MAX. */
                503: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"] & {
                            /** @enum {unknown} */
                            code: "LISTENERS_MAX" | "CATALOGUE_INVALID" | "DATABASE_DAMAGED" | "DATABASE_FAILED" | "DATABASE_LOCKED" | "DATA_LOCKED" | "DATA_READ_ONLY" | "LEDGER_DAMAGED" | "LEDGER_NOT_WRITABLE" | "LEDGER_STOPPED" | "NO_LEDGER" | "STATEMENTS_DAMAGED" | "STATEMENTS_NEWER" | "STATE_CONFLICT" | "STATE_STOPPED" | "TOO_BUSY";
                        };
                    };
                };
                /** @description Refused: what was asked cannot be answered, or not for this caller. Whatever the route: 400 REQUEST_MALFORMED, URL_INVALID, FORWARDED_REFUSED; 401 SIGN_IN_NEEDED, KEY_EXPIRED, KEY_INVALID, KEY_REVOKED; 403 NOT_ALLOWED; 408 REQUEST_TIMEOUT; 414 URL_TOO_LONG; 421 HOST_UNKNOWN; 429 TOO_MANY_REQUESTS; 431 HEADERS_TOO_LARGE. */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Failed: nothing was done that is not in the ledger. Try again later. Whatever the route: 500 FAULT; 503 CATALOGUE_INVALID, DATABASE_DAMAGED, DATABASE_FAILED, DATABASE_LOCKED, DATA_LOCKED, DATA_READ_ONLY, LEDGER_DAMAGED, LEDGER_NOT_WRITABLE, LEDGER_STOPPED, NO_LEDGER, STATEMENTS_DAMAGED, STATEMENTS_NEWER, STATE_CONFLICT, STATE_STOPPED, TOO_BUSY; 507 DATA_FULL, LEDGER_DISK_FULL. */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/sample": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Load the sample: the day of 25 March 2024 */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            sample_loaded: boolean;
                            /** @description Stands before the addresses of the sample's own service. */
                            prefix: string;
                        };
                    };
                };
                /** @description URL_TOO_LONG: the address has more than 8192 characters. */
                414: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Refused: what was asked cannot be answered, or not for this caller. Whatever the route: 400 REQUEST_MALFORMED, URL_INVALID, FORWARDED_REFUSED, BODY_INVALID, BODY_CUT, JSON_TOO_DEEP, IDEMPOTENCY_KEY_INVALID; 401 SIGN_IN_NEEDED, KEY_EXPIRED, KEY_INVALID, KEY_REVOKED; 403 NOT_ALLOWED, CROSS_ORIGIN, CSRF_TOKEN_MISSING; 408 REQUEST_TIMEOUT; 409 IDEMPOTENCY_IN_PROGRESS; 413 BODY_TOO_LARGE; 414 URL_TOO_LONG; 415 MEDIA_TYPE_UNKNOWN; 421 HOST_UNKNOWN; 422 IDEMPOTENCY_KEY_REUSED; 429 TOO_MANY_REQUESTS; 431 HEADERS_TOO_LARGE. */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Failed: nothing was done that is not in the ledger. Try again later. Whatever the route: 500 FAULT; 503 CATALOGUE_INVALID, DATABASE_DAMAGED, DATABASE_FAILED, DATABASE_LOCKED, DATA_LOCKED, DATA_READ_ONLY, LEDGER_DAMAGED, LEDGER_NOT_WRITABLE, LEDGER_STOPPED, NO_LEDGER, STATEMENTS_DAMAGED, STATEMENTS_NEWER, STATE_CONFLICT, STATE_STOPPED, TOO_BUSY; 507 DATA_FULL, LEDGER_DISK_FULL. */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        /** Remove the sample and everything in it */
        delete: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            sample_loaded: boolean;
                            /** @description Stands before the addresses of the sample's own service. */
                            prefix: string;
                        };
                    };
                };
                /** @description URL_TOO_LONG: the address has more than 8192 characters. */
                414: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Refused: what was asked cannot be answered, or not for this caller. Whatever the route: 400 REQUEST_MALFORMED, URL_INVALID, FORWARDED_REFUSED, BODY_INVALID, BODY_CUT, JSON_TOO_DEEP, IDEMPOTENCY_KEY_INVALID; 401 SIGN_IN_NEEDED, KEY_EXPIRED, KEY_INVALID, KEY_REVOKED; 403 NOT_ALLOWED, CROSS_ORIGIN, CSRF_TOKEN_MISSING; 408 REQUEST_TIMEOUT; 409 IDEMPOTENCY_IN_PROGRESS; 413 BODY_TOO_LARGE; 414 URL_TOO_LONG; 415 MEDIA_TYPE_UNKNOWN; 421 HOST_UNKNOWN; 422 IDEMPOTENCY_KEY_REUSED; 429 TOO_MANY_REQUESTS; 431 HEADERS_TOO_LARGE. */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Failed: nothing was done that is not in the ledger. Try again later. Whatever the route: 500 FAULT; 503 CATALOGUE_INVALID, DATABASE_DAMAGED, DATABASE_FAILED, DATABASE_LOCKED, DATA_LOCKED, DATA_READ_ONLY, LEDGER_DAMAGED, LEDGER_NOT_WRITABLE, LEDGER_STOPPED, NO_LEDGER, STATEMENTS_DAMAGED, STATEMENTS_NEWER, STATE_CONFLICT, STATE_STOPPED, TOO_BUSY; 507 DATA_FULL, LEDGER_DISK_FULL. */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/jobs/guess": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** What the columns of a file probably are; the first 64 kB are enough, but for a workbook */
        post: {
            parameters: {
                query?: {
                    name?: string;
                    /** @description Of the whole file, where only its beginning is sent. */
                    bytes?: number;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Guess"];
                    };
                };
                /** @description Refused: CSV_NUL, CSV_QUOTE_UNBALANCED, ENCODING_INVALID, ENCODING_UNKNOWN, FILE_DAMAGED, FILE_EMPTY, FILE_NOT_TEXT, JSON_INVALID, LIMIT_COLUMNS, LIMIT_FIELD, LIMIT_XML, LINE_TOO_LONG, SEPARATOR_WRONG, UPLOAD_CUT, XLSX_INVALID, XML_ENTITY_REFUSED, XML_MALFORMED. */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"] & {
                            /** @enum {unknown} */
                            code: "CSV_NUL" | "CSV_QUOTE_UNBALANCED" | "ENCODING_INVALID" | "ENCODING_UNKNOWN" | "FILE_DAMAGED" | "FILE_EMPTY" | "FILE_NOT_TEXT" | "JSON_INVALID" | "LIMIT_COLUMNS" | "LIMIT_FIELD" | "LIMIT_XML" | "LINE_TOO_LONG" | "SEPARATOR_WRONG" | "UPLOAD_CUT" | "XLSX_INVALID" | "XML_ENTITY_REFUSED" | "XML_MALFORMED" | "REQUEST_MALFORMED" | "URL_INVALID" | "FORWARDED_REFUSED" | "IDEMPOTENCY_KEY_INVALID";
                        };
                    };
                };
                /** @description Refused: FILE_TOO_LARGE, UPLOAD_TOO_LARGE. */
                413: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"] & {
                            /** @enum {unknown} */
                            code: "FILE_TOO_LARGE" | "UPLOAD_TOO_LARGE";
                        };
                    };
                };
                /** @description URL_TOO_LONG: the address has more than 8192 characters. */
                414: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Refused: what was asked cannot be answered, or not for this caller. Whatever the route: 400 REQUEST_MALFORMED, URL_INVALID, FORWARDED_REFUSED, IDEMPOTENCY_KEY_INVALID; 401 SIGN_IN_NEEDED, KEY_EXPIRED, KEY_INVALID, KEY_REVOKED; 403 NOT_ALLOWED, CROSS_ORIGIN, CSRF_TOKEN_MISSING; 408 REQUEST_TIMEOUT; 409 IDEMPOTENCY_IN_PROGRESS; 414 URL_TOO_LONG; 421 HOST_UNKNOWN; 422 REQUEST_INVALID, IDEMPOTENCY_KEY_REUSED; 429 TOO_MANY_REQUESTS; 431 HEADERS_TOO_LARGE. */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Failed: nothing was done that is not in the ledger. Try again later. Whatever the route: 500 FAULT; 503 CATALOGUE_INVALID, DATABASE_DAMAGED, DATABASE_FAILED, DATABASE_LOCKED, DATA_LOCKED, DATA_READ_ONLY, LEDGER_DAMAGED, LEDGER_NOT_WRITABLE, LEDGER_STOPPED, NO_LEDGER, STATEMENTS_DAMAGED, STATEMENTS_NEWER, STATE_CONFLICT, STATE_STOPPED, TOO_BUSY; 507 DATA_FULL, LEDGER_DISK_FULL. */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/mail": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Scan a mailbox: .eml, .mbox, or a zip, gzip or tar of them, as the body */
        post: {
            parameters: {
                query: {
                    name: string;
                    /** @description Addresses or domains, separated by commas. */
                    at_risk: string;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                202: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Job"];
                    };
                };
                /** @description Refused: UPLOAD_CUT. */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"] & {
                            /** @enum {unknown} */
                            code: "UPLOAD_CUT" | "REQUEST_MALFORMED" | "URL_INVALID" | "FORWARDED_REFUSED" | "IDEMPOTENCY_KEY_INVALID";
                        };
                    };
                };
                /** @description Refused: UPLOAD_TOO_LARGE. */
                413: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"] & {
                            /** @enum {unknown} */
                            code: "UPLOAD_TOO_LARGE";
                        };
                    };
                };
                /** @description URL_TOO_LONG: the address has more than 8192 characters. */
                414: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Refused: JOBS_FULL. */
                503: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"] & {
                            /** @enum {unknown} */
                            code: "JOBS_FULL" | "CATALOGUE_INVALID" | "DATABASE_DAMAGED" | "DATABASE_FAILED" | "DATABASE_LOCKED" | "DATA_LOCKED" | "DATA_READ_ONLY" | "LEDGER_DAMAGED" | "LEDGER_NOT_WRITABLE" | "LEDGER_STOPPED" | "NO_LEDGER" | "STATEMENTS_DAMAGED" | "STATEMENTS_NEWER" | "STATE_CONFLICT" | "STATE_STOPPED" | "TOO_BUSY";
                        };
                    };
                };
                /** @description Refused: what was asked cannot be answered, or not for this caller. Whatever the route: 400 REQUEST_MALFORMED, URL_INVALID, FORWARDED_REFUSED, IDEMPOTENCY_KEY_INVALID; 401 SIGN_IN_NEEDED, KEY_EXPIRED, KEY_INVALID, KEY_REVOKED; 403 NOT_ALLOWED, CROSS_ORIGIN, CSRF_TOKEN_MISSING; 408 REQUEST_TIMEOUT; 409 IDEMPOTENCY_IN_PROGRESS; 414 URL_TOO_LONG; 421 HOST_UNKNOWN; 422 REQUEST_INVALID, IDEMPOTENCY_KEY_REUSED; 429 TOO_MANY_REQUESTS; 431 HEADERS_TOO_LARGE. */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Failed: nothing was done that is not in the ledger. Try again later. Whatever the route: 500 FAULT; 503 CATALOGUE_INVALID, DATABASE_DAMAGED, DATABASE_FAILED, DATABASE_LOCKED, DATA_LOCKED, DATA_READ_ONLY, LEDGER_DAMAGED, LEDGER_NOT_WRITABLE, LEDGER_STOPPED, NO_LEDGER, STATEMENTS_DAMAGED, STATEMENTS_NEWER, STATE_CONFLICT, STATE_STOPPED, TOO_BUSY; 507 DATA_FULL, LEDGER_DISK_FULL. */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        /** @description What went wrong (RFC 9457). Some have more: `current` where somebody else was faster. */
        Problem: {
            type: string;
            title: string;
            status: number;
            /** @description Stable; docs/reference/errors.md explains each. */
            code: string;
            detail: string;
            request_id?: string;
        };
        FtmEntity: {
            id: string;
            caption: string;
            /** @description A schema of FollowTheMoney. */
            schema: string;
            properties: {
                [key: string]: (string | components["schemas"]["FtmEntity"])[];
            };
            datasets: string[];
            /** @description Ids that were merged into this one. */
            referents: string[];
            target: boolean;
            first_seen: string | null;
            last_seen: string | null;
            last_change: string | null;
        };
        FtmAlgorithms: {
            algorithms: {
                name: string;
                description: string;
                features: {
                    [key: string]: {
                        description: string;
                        coefficient: number;
                        url: string | null;
                    };
                };
                docs: {
                    description: string;
                    features: {
                        [key: string]: {
                            description: string;
                            coefficient: number;
                            url: string | null;
                        };
                    };
                    config: {
                        [key: string]: {
                            type: string;
                            description: string;
                        };
                    };
                };
            }[];
            default: string;
            best: string;
        };
        FtmCatalog: {
            datasets: {
                name: string;
                title: string;
                summary: string | null;
                url: string | null;
                load: boolean;
                entities_url: string | null;
                version: string;
                index_version: string | null;
                index_current: boolean;
                children: string[];
                last_export: string | null;
            }[];
            current: string[];
            outdated: string[];
            index_stale: boolean;
        };
        FtmMatchRequest: {
            /** @description 1 to 100. */
            queries: {
                [key: string]: {
                    id?: string | null;
                    /** @description A schema of FollowTheMoney: Person, Company, Vessel, … */
                    schema: string;
                    /** @description Texts, numbers, or arrays of them. */
                    properties: {
                        [key: string]: unknown;
                    };
                } | null;
            };
            weights?: {
                [key: string]: number;
            };
            config?: {
                [key: string]: unknown;
            };
        };
        FtmMatchAnswer: {
            responses: {
                [key: string]: {
                    status: number;
                    results: {
                        id: string;
                        caption: string;
                        /** @description A schema of FollowTheMoney. */
                        schema: string;
                        properties: {
                            [key: string]: (string | components["schemas"]["FtmEntity"])[];
                        };
                        datasets: string[];
                        /** @description Ids that were merged into this one. */
                        referents: string[];
                        target: boolean;
                        first_seen: string | null;
                        last_seen: string | null;
                        last_change: string | null;
                        score: number;
                        /** @description Whether the score is at or above the threshold. */
                        match: boolean;
                        features: {
                            [key: string]: number;
                        };
                        explanations: {
                            [key: string]: {
                                score: number;
                                detail: string;
                                query: string;
                                candidate: string;
                            };
                        };
                    }[];
                    total: {
                        value: number;
                        relation: string;
                    };
                    query: {
                        id?: string | null;
                        /** @description A schema of FollowTheMoney: Person, Company, Vessel, … */
                        schema: string;
                        /** @description Texts, numbers, or arrays of them. */
                        properties: {
                            [key: string]: unknown;
                        };
                    };
                };
            };
            limit: number;
        };
        FtmSearchAnswer: {
            results: components["schemas"]["FtmEntity"][];
            total: {
                value: number;
                relation: string;
            };
            limit: number;
            offset: number;
            facets: {
                [key: string]: {
                    label: string;
                    values: {
                        name: string;
                        label: string;
                        count: number;
                    }[];
                };
            };
        };
        FtmAdjacent: {
            entity: components["schemas"]["FtmEntity"];
            adjacent: {
                [key: string]: {
                    results: components["schemas"]["FtmEntity"][];
                    total: {
                        value: number;
                        relation: string;
                    };
                    limit: number;
                    offset: number;
                };
            };
            limit: number;
            offset: number;
        };
        FtmAdjacentPage: {
            results: components["schemas"]["FtmEntity"][];
            total: {
                value: number;
                relation: string;
            };
            limit: number;
            offset: number;
        };
        ReconcileManifest: {
            versions: string[];
            name: string;
            identifierSpace: string;
            schemaSpace: string;
            view: {
                url: string;
            };
            batchSize: number;
            suggest: {
                entity: {
                    service_url: string;
                    service_path: string;
                };
                type: {
                    service_url: string;
                    service_path: string;
                };
                property: {
                    service_url: string;
                    service_path: string;
                };
            };
            extend: {
                propose_properties: {
                    service_url: string;
                    service_path: string;
                };
                property_settings: {
                    name: string;
                    label: string;
                    type: string;
                    default: string | number;
                    help_text: string;
                    choices: {
                        id: string;
                        name: string;
                    }[];
                }[];
            };
            defaultTypes: {
                id: string;
                name: string;
                description: string;
            }[];
        };
        ReconcileSuggestions: {
            code: string;
            status: string;
            prefix: string;
            result: {
                id: string;
                name: string;
                description?: string;
                type?: {
                    id: string;
                    name: string;
                    description: string;
                }[];
            }[];
        };
        ReconcileProperties: {
            type: string;
            limit: number;
            properties: {
                id: string;
                name: string;
            }[];
        };
        ReconcileQuestion: {
            /** @description JSON: name → {query, type, limit, properties: [{pid, v}]}. */
            queries?: string;
            /** @description JSON: {ids, properties: [{id, settings}]}. */
            extend?: string;
        };
        ReconcileAnswer: {
            meta: {
                id: string;
                name: string;
            }[];
            rows: {
                [key: string]: {
                    [key: string]: {
                        str: string;
                    }[];
                };
            };
        } | {
            [key: string]: {
                result: {
                    id: string;
                    name: string;
                    description: string;
                    type: {
                        id: string;
                        name: string;
                        description: string;
                    }[];
                    score: number;
                    match: boolean;
                }[];
            };
        };
        Session: {
            /** @description Under this id the ledger has what is done. */
            actor: string;
            name: string;
            /** @enum {unknown} */
            role: "analyst" | "reviewer" | "auditor" | "administrator" | "local" | "key" | "nobody";
            permissions: ("public" | "read" | "screen" | "decide" | "check" | "govern" | "audit" | "administer")[];
            signed_in: boolean;
            /** @description To be sent as X-CSRF-Token with every change when signed in by cookie. */
            csrf: string | null;
            version: string;
            engine: string;
            sign_in_required: boolean;
            sample_loaded: boolean;
        };
        Suggestions: {
            hits: {
                party: string;
                list: string;
                caption: string;
                score: number;
                bits: number;
                probability: number;
                matched_name: string;
                regimes: string[];
                measures: string[];
                same_as: string[];
                provisional: boolean;
            }[];
            took_ms: number;
            /** @description Always false: a preview is no screening and stands in no ledger. */
            recorded: boolean;
        };
        Screening: {
            id: string;
            /** @enum {unknown} */
            status: "clear" | "hits" | "error";
            hits: {
                party: string;
                list: string;
                caption: string;
                score: number;
                bits: number;
                probability: number;
                matched_name: string;
                regimes: string[];
                measures: string[];
                same_as: string[];
                provisional: boolean;
                evidence: {
                    field: string;
                    subject: string;
                    listed: string;
                    bits: number;
                    detail: string;
                    tokens?: {
                        subject: string;
                        listed: string;
                        agreement: string;
                        bits: number;
                    }[];
                }[];
            }[];
            near?: {
                party: string;
                list: string;
                caption: string;
                score: number;
                bits: number;
                probability: number;
                matched_name: string;
                regimes: string[];
                measures: string[];
                same_as: string[];
                provisional: boolean;
                evidence: {
                    field: string;
                    subject: string;
                    listed: string;
                    bits: number;
                    detail: string;
                    tokens?: {
                        subject: string;
                        listed: string;
                        agreement: string;
                        bits: number;
                    }[];
                }[];
            }[];
            warnings: {
                code: string;
                message: string;
            }[];
            /** @description SHA-256 of subject, editions, policy, engine and hits. */
            screening: string;
            /** @description Number of the ledger entry. */
            entry: number;
            recorded: boolean;
            alert: string | null;
            suppressed: {
                party: string;
                suppression: string;
            }[];
            settling: {
                party: string;
                field: string;
                finding: string;
                bits: number;
                /** @description Whether finding it would change the verdict. */
                changes: boolean;
            }[];
            subject: {
                id: string;
                name: string;
                /** @enum {unknown} */
                kind: "person" | "organisation" | "vessel" | "aircraft" | "wallet" | "domain" | "email" | "any";
                aliases: string[];
                birth_date: string | null;
                countries: string[];
                identifiers: string[];
                address: string | null;
            };
            editions: {
                list: string;
                edition: string;
                published: string;
            }[];
            policy: {
                [key: string]: unknown;
            };
            engine: string;
        };
        RecordedScreening: {
            id: string;
            /** @enum {unknown} */
            status: "clear" | "hits" | "error";
            hits: {
                party: string;
                list: string;
                caption: string;
                score: number;
                bits: number;
                probability: number;
                matched_name: string;
                regimes: string[];
                measures: string[];
                same_as: string[];
                provisional: boolean;
                evidence: {
                    field: string;
                    subject: string;
                    listed: string;
                    bits: number;
                    detail: string;
                    tokens?: {
                        subject: string;
                        listed: string;
                        agreement: string;
                        bits: number;
                    }[];
                }[];
            }[];
            near?: {
                party: string;
                list: string;
                caption: string;
                score: number;
                bits: number;
                probability: number;
                matched_name: string;
                regimes: string[];
                measures: string[];
                same_as: string[];
                provisional: boolean;
                evidence: {
                    field: string;
                    subject: string;
                    listed: string;
                    bits: number;
                    detail: string;
                    tokens?: {
                        subject: string;
                        listed: string;
                        agreement: string;
                        bits: number;
                    }[];
                }[];
            }[];
            warnings: {
                code: string;
                message: string;
            }[];
            /** @description SHA-256 of subject, editions, policy, engine and hits. */
            screening: string;
            /** @description Number of the ledger entry. */
            entry: number;
            recorded: boolean;
            alert: string | null;
            suppressed: {
                party: string;
                suppression: string;
            }[];
            settling: {
                party: string;
                field: string;
                finding: string;
                bits: number;
                /** @description Whether finding it would change the verdict. */
                changes: boolean;
            }[];
            subject: {
                id: string;
                name: string;
                /** @enum {unknown} */
                kind: "person" | "organisation" | "vessel" | "aircraft" | "wallet" | "domain" | "email" | "any";
                aliases: string[];
                birth_date: string | null;
                countries: string[];
                identifiers: string[];
                address: string | null;
            } | null;
            editions: {
                list: string;
                edition: string;
                published: string;
            }[];
            policy: {
                [key: string]: unknown;
            };
            engine: string;
            /** @description ISO time in UTC of its entry. */
            at: string;
            actor: string;
        };
        Comparison: {
            score: number;
            bits: number;
            evidence: {
                field: string;
                subject: string;
                listed: string;
                bits: number;
                detail: string;
                tokens?: {
                    subject: string;
                    listed: string;
                    agreement: string;
                    bits: number;
                }[];
            }[];
        };
        AlertPage: {
            alerts: {
                id: string;
                subject: {
                    id: string;
                    name: string;
                    /** @enum {unknown} */
                    kind: "person" | "organisation" | "vessel" | "aircraft" | "wallet" | "domain" | "email" | "any";
                    aliases: string[];
                    birth_date: string | null;
                    countries: string[];
                    identifiers: string[];
                    address: string | null;
                };
                /** @enum {unknown} */
                state: "open" | "checking" | "closed";
                disposition: ("true_positive" | "false_positive" | "inconclusive") | null;
                reason: string | null;
                note: string | null;
                decided_by: string | null;
                decided_at: string | null;
                checked_by: string | null;
                assignee: string | null;
                escalated: boolean;
                /** @description ISO time in UTC */
                opened_at: string;
                /** @description ISO time in UTC */
                changed_at: string;
                version: number;
                screening: {
                    hash: string;
                    entry: number;
                };
                top: {
                    party: string;
                    caption: string;
                    matched_name: string;
                    list: string;
                    score: number;
                    regimes: string[];
                    measures: string[];
                    provisional: boolean;
                } | null;
                hits: number;
                lists: string[];
                provisional: boolean;
                /** @enum {unknown} */
                source: "screening" | "job" | "watch" | "notice";
                reopened: {
                    why: string;
                    changed: {
                        party: string;
                        field: string;
                        /** @enum {unknown} */
                        side: "subject" | "party" | "score";
                        before: string;
                        after: string;
                    }[];
                } | null;
                clear_since: string | null;
            }[];
            next: string | null;
            counts: {
                open: number;
                checking: number;
                closed: number;
                mine: number;
            };
            /** @description All that the filters let through, on whatever page. */
            total: number;
        };
        Reasons: {
            [key: string]: {
                code: string;
                label: string;
            }[];
        };
        AlertDetail: {
            id: string;
            subject: {
                id: string;
                name: string;
                /** @enum {unknown} */
                kind: "person" | "organisation" | "vessel" | "aircraft" | "wallet" | "domain" | "email" | "any";
                aliases: string[];
                birth_date: string | null;
                countries: string[];
                identifiers: string[];
                address: string | null;
            };
            /** @enum {unknown} */
            state: "open" | "checking" | "closed";
            disposition: ("true_positive" | "false_positive" | "inconclusive") | null;
            reason: string | null;
            note: string | null;
            decided_by: string | null;
            decided_at: string | null;
            checked_by: string | null;
            assignee: string | null;
            escalated: boolean;
            /** @description ISO time in UTC */
            opened_at: string;
            /** @description ISO time in UTC */
            changed_at: string;
            version: number;
            screening: {
                id: string;
                /** @enum {unknown} */
                status: "clear" | "hits" | "error";
                hits: {
                    party: string;
                    list: string;
                    caption: string;
                    score: number;
                    bits: number;
                    probability: number;
                    matched_name: string;
                    regimes: string[];
                    measures: string[];
                    same_as: string[];
                    provisional: boolean;
                    evidence: {
                        field: string;
                        subject: string;
                        listed: string;
                        bits: number;
                        detail: string;
                        tokens?: {
                            subject: string;
                            listed: string;
                            agreement: string;
                            bits: number;
                        }[];
                    }[];
                }[];
                near?: {
                    party: string;
                    list: string;
                    caption: string;
                    score: number;
                    bits: number;
                    probability: number;
                    matched_name: string;
                    regimes: string[];
                    measures: string[];
                    same_as: string[];
                    provisional: boolean;
                    evidence: {
                        field: string;
                        subject: string;
                        listed: string;
                        bits: number;
                        detail: string;
                        tokens?: {
                            subject: string;
                            listed: string;
                            agreement: string;
                            bits: number;
                        }[];
                    }[];
                }[];
                warnings: {
                    code: string;
                    message: string;
                }[];
                /** @description SHA-256 of subject, editions, policy, engine and hits. */
                screening: string;
                hash: string;
                entry: number;
            };
            top: {
                party: string;
                caption: string;
                matched_name: string;
                list: string;
                score: number;
                regimes: string[];
                measures: string[];
                provisional: boolean;
            } | null;
            hits: number;
            lists: string[];
            provisional: boolean;
            /** @enum {unknown} */
            source: "screening" | "job" | "watch" | "notice";
            reopened: {
                why: string;
                changed: {
                    party: string;
                    field: string;
                    /** @enum {unknown} */
                    side: "subject" | "party" | "score";
                    before: string;
                    after: string;
                }[];
            } | null;
            clear_since: string | null;
            parties: {
                [key: string]: unknown;
            };
            history: {
                /** @description Number of the ledger entry. */
                entry: number;
                alert: string;
                /** @description ISO time in UTC */
                at: string;
                actor: string;
                action: string;
                detail: {
                    [key: string]: unknown;
                };
            }[];
            suppressions: {
                id: string;
                subject: {
                    id: string;
                    name: string;
                    kind: string;
                };
                party: string;
                caption: string;
                alert: string;
                /** @description ISO time in UTC */
                made_at: string;
                made_by: string;
                reason: string;
                until: string | null;
                holds: boolean;
                ended: {
                    /** @description ISO time in UTC */
                    at: string;
                    /** @enum {unknown} */
                    why: "date" | "subject" | "party" | "policy" | "engine" | "withdrawn";
                    changed: {
                        party: string;
                        field: string;
                        /** @enum {unknown} */
                        side: "subject" | "party" | "score";
                        before: string;
                        after: string;
                    }[];
                    entry: number;
                } | null;
                score: number;
            }[];
            /** @description Of a true positive. */
            consequences: {
                measures: {
                    party: string;
                    list: string;
                    regime: string;
                    measure: string;
                    meaning: string;
                    /**
                     * @description Who says that it binds.
                     * @enum {unknown}
                     */
                    basis: "entry" | "list" | "regime" | "not stated";
                }[];
                steps: {
                    what: string;
                    by: string;
                    jurisdiction: string;
                    source: {
                        title: string;
                        url: string;
                    };
                }[];
                /**
                 * Format: date
                 * @description ISO date
                 */
                steps_of: string;
                unknown_lists: string[];
                note: string;
            } | null;
        };
        Alert: {
            id: string;
            subject: {
                id: string;
                name: string;
                /** @enum {unknown} */
                kind: "person" | "organisation" | "vessel" | "aircraft" | "wallet" | "domain" | "email" | "any";
                aliases: string[];
                birth_date: string | null;
                countries: string[];
                identifiers: string[];
                address: string | null;
            };
            /** @enum {unknown} */
            state: "open" | "checking" | "closed";
            disposition: ("true_positive" | "false_positive" | "inconclusive") | null;
            reason: string | null;
            note: string | null;
            decided_by: string | null;
            decided_at: string | null;
            checked_by: string | null;
            assignee: string | null;
            escalated: boolean;
            /** @description ISO time in UTC */
            opened_at: string;
            /** @description ISO time in UTC */
            changed_at: string;
            version: number;
            screening: {
                hash: string;
                entry: number;
            };
            top: {
                party: string;
                caption: string;
                matched_name: string;
                list: string;
                score: number;
                regimes: string[];
                measures: string[];
                provisional: boolean;
            } | null;
            hits: number;
            lists: string[];
            provisional: boolean;
            /** @enum {unknown} */
            source: "screening" | "job" | "watch" | "notice";
            reopened: {
                why: string;
                changed: {
                    party: string;
                    field: string;
                    /** @enum {unknown} */
                    side: "subject" | "party" | "score";
                    before: string;
                    after: string;
                }[];
            } | null;
            clear_since: string | null;
        };
        BulkOutcome: {
            decided: string[];
            refused: {
                id: string;
                code: string;
            }[];
        };
        SuppressionPage: {
            suppressions: {
                id: string;
                subject: {
                    id: string;
                    name: string;
                    kind: string;
                };
                party: string;
                caption: string;
                alert: string;
                /** @description ISO time in UTC */
                made_at: string;
                made_by: string;
                reason: string;
                until: string | null;
                holds: boolean;
                ended: {
                    /** @description ISO time in UTC */
                    at: string;
                    /** @enum {unknown} */
                    why: "date" | "subject" | "party" | "policy" | "engine" | "withdrawn";
                    changed: {
                        party: string;
                        field: string;
                        /** @enum {unknown} */
                        side: "subject" | "party" | "score";
                        before: string;
                        after: string;
                    }[];
                    entry: number;
                } | null;
                score: number;
            }[];
            next: string | null;
        };
        Suppression: {
            id: string;
            subject: {
                id: string;
                name: string;
                kind: string;
            };
            party: string;
            caption: string;
            alert: string;
            /** @description ISO time in UTC */
            made_at: string;
            made_by: string;
            reason: string;
            until: string | null;
            holds: boolean;
            ended: {
                /** @description ISO time in UTC */
                at: string;
                /** @enum {unknown} */
                why: "date" | "subject" | "party" | "policy" | "engine" | "withdrawn";
                changed: {
                    party: string;
                    field: string;
                    /** @enum {unknown} */
                    side: "subject" | "party" | "score";
                    before: string;
                    after: string;
                }[];
                entry: number;
            } | null;
            score: number;
        };
        PolicyList: {
            policies: {
                version: number;
                created_at: string | null;
                actor: string | null;
                name: string;
                threshold: number;
                thresholds: {
                    list?: string;
                    regime?: string;
                    /** @enum {unknown} */
                    kind?: "person" | "organisation" | "vessel" | "aircraft" | "unknown";
                    threshold: number;
                }[];
                /** @enum {unknown} */
                weak_aliases: "count" | "with_other_evidence" | "ignore";
                fields: ("birth_date" | "country" | "identifier" | "address")[];
                /** @enum {unknown} */
                four_eyes: "never" | "true_positives" | "always";
                retention: {
                    type: string;
                    years: number;
                    source: string;
                }[];
                lists: string[] | null;
            }[];
            in_force: number;
            next: null;
        };
        PolicyChanges: {
            from: number;
            to: number;
            changes: {
                field: string;
                before: unknown;
                after: unknown;
            }[];
        };
        Policy: {
            version: number;
            created_at: string | null;
            actor: string | null;
            name: string;
            threshold: number;
            thresholds: {
                list?: string;
                regime?: string;
                /** @enum {unknown} */
                kind?: "person" | "organisation" | "vessel" | "aircraft" | "unknown";
                threshold: number;
            }[];
            /** @enum {unknown} */
            weak_aliases: "count" | "with_other_evidence" | "ignore";
            fields: ("birth_date" | "country" | "identifier" | "address")[];
            /** @enum {unknown} */
            four_eyes: "never" | "true_positives" | "always";
            retention: {
                type: string;
                years: number;
                source: string;
            }[];
            lists: string[] | null;
        };
        Lists: {
            lists: {
                id: string;
                /** @enum {unknown} */
                status: "current" | "retired" | "aggregate" | "own" | "intelligence";
                /**
                 * Format: date
                 * @description ISO date.
                 */
                published: string;
                /** @description Content hash that names the edition. */
                edition: string;
                parties: number;
                names: number;
                problems: number;
                /** @description Whole days since publication. */
                age_days: number;
                /** @description Days within which the publisher usually changes the list. */
                cadence_days?: number;
                /** @description Older than that, and not confirmed since. */
                stale: boolean;
                /** @description ISO time in UTC. */
                checked_at?: string;
                title: string;
                publisher: string;
                licence: string;
                /** @description ISO time in UTC. */
                loaded_at: string;
                /** @enum {boolean} */
                reconstructed?: true;
                note?: string;
                accepted?: {
                    /** @description ISO time in UTC. */
                    at: string;
                    code: string;
                    reason: string;
                };
                /** @description ISO time in UTC. */
                pruned_at?: string;
                refused?: {
                    /**
                     * Format: date
                     * @description ISO date.
                     */
                    published: string;
                    edition: string;
                    /** @description ISO time in UTC. */
                    refusedAt: string;
                    code: string;
                    reason: string;
                }[];
                failure?: {
                    /** @description ISO time in UTC. */
                    at: string;
                    code: string;
                    reason: string;
                };
            }[];
            intelligence: {
                list: string;
                title?: string;
                publisher: string;
                /**
                 * Format: date
                 * @description ISO date.
                 */
                published: string;
                objects: number;
            }[];
            /** @description Announced parties that no list carries yet. */
            provisional: number;
        };
        Editions: {
            editions: {
                id: string;
                /** @enum {unknown} */
                status: "current" | "retired" | "aggregate" | "own" | "intelligence";
                /**
                 * Format: date
                 * @description ISO date.
                 */
                published: string;
                /** @description Content hash that names the edition. */
                edition: string;
                parties: number;
                names: number;
                problems: number;
                /** @description Whole days since publication. */
                age_days: number;
                /** @description Days within which the publisher usually changes the list. */
                cadence_days?: number;
                /** @description Older than that, and not confirmed since. */
                stale: boolean;
                /** @description ISO time in UTC. */
                checked_at?: string;
                title: string;
                publisher: string;
                licence: string;
                /** @description ISO time in UTC. */
                loaded_at: string;
                /** @enum {boolean} */
                reconstructed?: true;
                note?: string;
                accepted?: {
                    /** @description ISO time in UTC. */
                    at: string;
                    code: string;
                    reason: string;
                };
                /** @description ISO time in UTC. */
                pruned_at?: string;
                refused?: {
                    /**
                     * Format: date
                     * @description ISO date.
                     */
                    published: string;
                    edition: string;
                    /** @description ISO time in UTC. */
                    refusedAt: string;
                    code: string;
                    reason: string;
                }[];
                failure?: {
                    /** @description ISO time in UTC. */
                    at: string;
                    code: string;
                    reason: string;
                };
            }[];
            refused: {
                /**
                 * Format: date
                 * @description ISO date.
                 */
                published: string;
                edition: string;
                /** @description ISO time in UTC. */
                refusedAt: string;
                code: string;
                reason: string;
            }[];
        };
        Sizes: {
            sizes: {
                /**
                 * Format: date
                 * @description ISO date.
                 */
                published: string;
                /** @description Content hash that names the edition. */
                edition: string;
                parties: number;
                names: number;
                problems: number;
                /** @enum {boolean} */
                reconstructed?: true;
            }[];
        };
        Sources: {
            sources: {
                id: string;
                title: string;
                status: string;
                publisher: string;
                licence: string;
                country?: string;
                format: string;
                urls: string[];
                cadence_days: number;
                /** @description Whether an update fetches it. */
                on: boolean;
                /** @description Whether it is fetched otherwise than the program comes with. */
                changed: boolean;
            }[];
            /** @description A folder or address from which an update takes all lists instead. */
            mirror: string | null;
        };
        Source: {
            id: string;
            title: string;
            status: string;
            publisher: string;
            licence: string;
            country?: string;
            format: string;
            urls: string[];
            cadence_days: number;
            /** @description Whether an update fetches it. */
            on: boolean;
            /** @description Whether it is fetched otherwise than the program comes with. */
            changed: boolean;
        };
        Delta: {
            list: string;
            /**
             * Format: date
             * @description ISO date.
             */
            from: string;
            /**
             * Format: date
             * @description ISO date.
             */
            to: string;
            /** @description Content hash that names the edition. */
            from_edition: string;
            /** @description Content hash that names the edition. */
            to_edition: string;
            counts: {
                added: number;
                removed: number;
                amended: number;
                unchanged: number;
            };
            fields: {
                field: string;
                count: number;
            }[];
            kinds: {
                name: string;
                added: number;
                removed: number;
            }[];
            regimes: {
                name: string;
                added: number;
                removed: number;
            }[];
            added: {
                party: string;
                caption: string;
                kind: string;
                regimes: string[];
                measures: string[];
            }[];
            removed: {
                party: string;
                caption: string;
                kind: string;
                regimes: string[];
                measures: string[];
            }[];
            amended: {
                party: string;
                caption: string;
                kind: string;
                regimes: string[];
                measures: string[];
                fields: string[];
                changes: {
                    field: string;
                    went: string[];
                    came: string[];
                }[];
            }[];
            next: {
                added: string | null;
                removed: string | null;
                amended: string | null;
            };
        };
        Problems: {
            /**
             * Format: date
             * @description ISO date.
             */
            published: string;
            /** @description Content hash that names the edition. */
            edition: string;
            /** @description All that were found; at most 10,000 are kept in full. */
            total: number;
            codes: {
                code: string;
                count: number;
            }[];
            problems: {
                code: string;
                file: string;
                row?: number;
                byte?: number;
                field?: string;
                value?: string;
                expected: string;
            }[];
            next: string | null;
        };
        Party: {
            id: string;
            list: string;
            reference: string;
            /** @description person, organisation, vessel, aircraft or unknown */
            kind: string;
            names: {
                text: string;
                /** @description primary, primary-variation, alias or former */
                type: string;
                /** @description good, low or unstated */
                strength: string;
                /** @description ISO 15924 */
                script: string;
                parts?: {
                    family?: string;
                    given?: string[];
                };
                language?: string;
            }[];
            designations: {
                regime: string;
                authority: string;
                measures: string[];
                listedOn?: {
                    printed: string;
                    /** @description EDTF. */
                    date?: string;
                };
            }[];
            birthDates: {
                printed: string;
                /** @description EDTF. */
                date?: string;
            }[];
            birthPlaces: {
                printed: string;
                country?: {
                    printed: string;
                    code?: string;
                };
            }[];
            nationalities: {
                printed: string;
                code?: string;
            }[];
            countries: {
                printed: string;
                code?: string;
            }[];
            addresses: {
                printed: string;
                city?: string;
                region?: string;
                postalCode?: string;
                country?: {
                    printed: string;
                    code?: string;
                };
            }[];
            identifiers: {
                kind: string;
                printed: string;
                number: string;
                country?: string;
                label?: string;
                note?: string;
            }[];
            crossReferences: {
                scheme: string;
                value: string;
            }[];
            gender?: string;
            titles: string[];
            positions: string[];
            reasons: string[];
            remarks: string[];
            links: {
                relation: string;
                to: string;
            }[];
            raw: {
                [key: string]: string[];
            };
            lastUpdated?: {
                printed: string;
                /** @description EDTF. */
                date?: string;
            };
            edition: {
                /**
                 * Format: date
                 * @description ISO date.
                 */
                published: string;
                /** @description Content hash that names the edition. */
                edition: string;
                format: string;
                /** @description ISO time in UTC. */
                loadedAt: string;
                title: string;
                publisher: string;
            };
            same_as: {
                party: string;
                ground: string;
                value: string;
                list: string;
                caption: string;
                regimes: string[];
                measures: string[];
                /**
                 * Format: date
                 * @description ISO date.
                 */
                published: string;
            }[];
            disagreements: {
                field: string;
                stated: {
                    party: string;
                    values: string[];
                }[];
            }[];
            values: {
                field: string;
                text: string;
                first: {
                    /**
                     * Format: date
                     * @description ISO date.
                     */
                    published: string;
                    /** @description Content hash that names the edition. */
                    edition: string;
                };
                last: {
                    /**
                     * Format: date
                     * @description ISO date.
                     */
                    published: string;
                    /** @description Content hash that names the edition. */
                    edition: string;
                };
                /**
                 * Format: date
                 * @description ISO date.
                 */
                gone?: string;
            }[];
            history: {
                /**
                 * Format: date
                 * @description ISO date.
                 */
                published: string;
                /** @description Content hash that names the edition. */
                edition: string;
                /** @description ISO time in UTC. */
                loaded_at: string;
                /** @description added, amended, removed, unchanged, absent; first: in the oldest loaded edition, listed then or before; unknown: its files were removed */
                change: string;
                fields?: {
                    field: string;
                    went: string[];
                    came: string[];
                }[];
            }[];
            /** @description What changed from the edition shown to the newest. */
            since?: {
                /**
                 * Format: date
                 * @description ISO date.
                 */
                published: string;
                /** @description Content hash that names the edition. */
                edition: string;
                /** @description amended, removed or unchanged */
                change: string;
                fields: {
                    field: string;
                    went: string[];
                    came: string[];
                }[];
            };
            statements: {
                id: string;
                subject: {
                    id: string;
                    text: string;
                };
                predicate: string;
                object?: {
                    id: string;
                    text: string;
                };
                value?: string;
                lang?: string;
                speaker: {
                    id: string;
                    text: string;
                };
                via?: {
                    id: string;
                    text: string;
                };
                /**
                 * Format: date
                 * @description ISO date.
                 */
                statedOn: string;
                /** @description yes or no */
                polarity: string;
                grade?: {
                    words: string;
                    scale?: string;
                    low?: number;
                    high?: number;
                };
                analyticalConfidence?: {
                    words: string;
                };
                about?: string[];
                source: {
                    edition?: string;
                    locator?: string;
                    document?: string;
                    start?: number;
                    end?: number;
                };
                supersedes?: string;
            }[];
            stances: {
                id: string;
                subject: {
                    id: string;
                    text: string;
                };
                predicate: string;
                object?: {
                    id: string;
                    text: string;
                };
                value?: string;
                lang?: string;
                speaker: {
                    id: string;
                    text: string;
                };
                via?: {
                    id: string;
                    text: string;
                };
                /**
                 * Format: date
                 * @description ISO date.
                 */
                statedOn: string;
                /** @description yes or no */
                polarity: string;
                grade?: {
                    words: string;
                    scale?: string;
                    low?: number;
                    high?: number;
                };
                analyticalConfidence?: {
                    words: string;
                };
                about?: string[];
                source: {
                    edition?: string;
                    locator?: string;
                    document?: string;
                    start?: number;
                    end?: number;
                };
                supersedes?: string;
            }[];
            paths: {
                to: {
                    id: string;
                    text: string;
                };
                weakest: number;
                steps: {
                    statement: {
                        id: string;
                        subject: {
                            id: string;
                            text: string;
                        };
                        predicate: string;
                        object?: {
                            id: string;
                            text: string;
                        };
                        value?: string;
                        lang?: string;
                        speaker: {
                            id: string;
                            text: string;
                        };
                        via?: {
                            id: string;
                            text: string;
                        };
                        /**
                         * Format: date
                         * @description ISO date.
                         */
                        statedOn: string;
                        /** @description yes or no */
                        polarity: string;
                        grade?: {
                            words: string;
                            scale?: string;
                            low?: number;
                            high?: number;
                        };
                        analyticalConfidence?: {
                            words: string;
                        };
                        about?: string[];
                        source: {
                            edition?: string;
                            locator?: string;
                            document?: string;
                            start?: number;
                            end?: number;
                        };
                        supersedes?: string;
                    };
                    from: {
                        id: string;
                        text: string;
                    };
                    to: {
                        id: string;
                        text: string;
                    };
                    reversed: boolean;
                }[];
            }[];
        };
        PartyGraph: {
            nodes: {
                id: string;
                label: string;
                /** @enum {unknown} */
                kind: "group" | "party" | "provisional" | "operation" | "indicator" | "document" | "unnamed" | "name";
            }[];
            edges: {
                from: string;
                to: string;
                predicate: string;
                stated_on: string;
                speaker: string;
                via?: string;
                grade?: {
                    words: string;
                    /** @enum {unknown} */
                    scale?: "phia" | "icd203" | "stix";
                    /** @description Share, 0 to 1; only where the words have a band. */
                    low?: number;
                    high?: number;
                };
                /** @enum {unknown} */
                polarity: "yes" | "no";
                /** @description Who denies or disputes it. */
                denied_by?: string[];
                statement?: string;
                /** @description Why two parties are one; such an edge is worked out of both lists. */
                ground?: string;
            }[];
            /** @description Statements that had no room in the picture. */
            left_out: number;
        };
        User: {
            /** @description Stands in the ledger wherever this user acted. */
            id: string;
            name: string;
            /** @enum {unknown} */
            role: "analyst" | "reviewer" | "auditor" | "administrator";
            created_at: string;
            disabled: boolean;
        };
        Key: {
            /** @description Stands in the ledger wherever this key acted. */
            id: string;
            name: string;
            scopes: ("read" | "screen" | "decide" | "govern" | "audit")[];
            created_by: string;
            created_at: string;
            expires_at: string;
            revoked_at: string | null;
            used_on: string | null;
            /** @enum {unknown} */
            state: "valid" | "expired" | "revoked";
        };
        Job: {
            id: string;
            /** @enum {unknown} */
            kind: "screening" | "update" | "mail";
            /** @enum {unknown} */
            state: "queued" | "running" | "done" | "failed" | "cancelled";
            actor: string;
            name: string;
            /** @description ISO time in UTC. */
            created_at: string;
            started_at: string | null;
            finished_at: string | null;
            /** @description Rows answered; of an update, lists. */
            done: number;
            /** @description Known once the file has been read. */
            total: number | null;
            /** @description How often it went on after the program had ended under it. */
            resumed: number;
            error: {
                code: string;
                message: string;
            } | null;
            counts?: {
                subjects: number;
                clear: number;
                /** @description Subjects with at least one hit. */
                hits: number;
                errors: number;
                warnings: number;
            };
            /** @description Hits by list. */
            lists?: {
                [key: string]: number;
            };
            /** @description Subjects by the score of their best hit, in steps of a fiftieth. */
            scores?: number[];
            warnings?: {
                code: string;
                message: string;
            }[];
            open_alerts?: boolean;
            /** @description Alerts opened, or opened again; of an update, by whoever was announced and is listed now. */
            alerts?: number;
            editions?: {
                list: string;
                /**
                 * Format: date
                 * @description ISO date.
                 */
                published: string;
                edition: string;
            }[];
            policy?: {
                [key: string]: unknown;
            } | null;
            format?: string;
            at_risk?: string[];
            verdicts?: {
                clear: number;
                tracking: number;
                reconnaissance: number;
            };
            doing?: string | null;
            outcomes?: {
                list: string;
                /** @description loaded, unchanged, taken in, skipped, refused or failed */
                outcome: string;
                code?: string;
                reason?: string;
            }[];
            settled?: {
                entry: string;
                party: string;
                ground: string;
            }[];
        };
        Jobs: {
            jobs: {
                id: string;
                /** @enum {unknown} */
                kind: "screening" | "update" | "mail";
                /** @enum {unknown} */
                state: "queued" | "running" | "done" | "failed" | "cancelled";
                actor: string;
                name: string;
                /** @description ISO time in UTC. */
                created_at: string;
                started_at: string | null;
                finished_at: string | null;
                /** @description Rows answered; of an update, lists. */
                done: number;
                /** @description Known once the file has been read. */
                total: number | null;
                /** @description How often it went on after the program had ended under it. */
                resumed: number;
                error: {
                    code: string;
                    message: string;
                } | null;
                counts?: {
                    subjects: number;
                    clear: number;
                    /** @description Subjects with at least one hit. */
                    hits: number;
                    errors: number;
                    warnings: number;
                };
                /** @description Hits by list. */
                lists?: {
                    [key: string]: number;
                };
                /** @description Subjects by the score of their best hit, in steps of a fiftieth. */
                scores?: number[];
                warnings?: {
                    code: string;
                    message: string;
                }[];
                open_alerts?: boolean;
                /** @description Alerts opened, or opened again; of an update, by whoever was announced and is listed now. */
                alerts?: number;
                editions?: {
                    list: string;
                    /**
                     * Format: date
                     * @description ISO date.
                     */
                    published: string;
                    edition: string;
                }[];
                policy?: {
                    [key: string]: unknown;
                } | null;
                format?: string;
                at_risk?: string[];
                verdicts?: {
                    clear: number;
                    tracking: number;
                    reconnaissance: number;
                };
                doing?: string | null;
                outcomes?: {
                    list: string;
                    /** @description loaded, unchanged, taken in, skipped, refused or failed */
                    outcome: string;
                    code?: string;
                    reason?: string;
                }[];
                settled?: {
                    entry: string;
                    party: string;
                    ground: string;
                }[];
            }[];
            next: string | null;
        };
        Lab: {
            current: {
                alerts: number;
                hits: number;
                per_list: {
                    [key: string]: number;
                };
                /** @description Subjects that alert and do not under the rule in force. */
                won: number;
                /** @description Subjects that alert under the rule in force and do not here. */
                lost: number;
                alerts_per_day: number;
                /** @description By disposition: decided alerts that would be opened, of how many. */
                decided: {
                    [key: string]: {
                        alerts: number;
                        of: number;
                    };
                };
            };
            curves: {
                threshold: number;
                alerts: number;
                hits: number;
                per_list: {
                    [key: string]: number;
                };
                /** @description Subjects that alert and do not under the rule in force. */
                won: number;
                /** @description Subjects that alert under the rule in force and do not here. */
                lost: number;
                alerts_per_day: number;
                /** @description By disposition: decided alerts that would be opened, of how many. */
                decided: {
                    [key: string]: {
                        alerts: number;
                        of: number;
                    };
                };
            }[];
            policy: {
                alerts: number;
                hits: number;
                per_list: {
                    [key: string]: number;
                };
                /** @description Subjects that alert and do not under the rule in force. */
                won: number;
                /** @description Subjects that alert under the rule in force and do not here. */
                lost: number;
                alerts_per_day: number;
                /** @description By disposition: decided alerts that would be opened, of how many. */
                decided: {
                    [key: string]: {
                        alerts: number;
                        of: number;
                    };
                };
            } | null;
            changed: {
                subject: {
                    id: string;
                    name: string;
                };
                /** @enum {unknown} */
                from: "hits" | "clear";
                /** @enum {unknown} */
                to: "hits" | "clear";
                party: string;
                list: string;
                caption: string;
                score: number;
                /** @enum {unknown} */
                disposition?: "true_positive" | "false_positive" | "inconclusive";
            }[];
            changed_total: number;
            subjects: number;
            /** @description Subjects beyond those that were tried. */
            left_out: number;
            /** @description Over which the subjects came. */
            days: number;
            /** @description What these figures do not say. */
            limits: string[];
        };
        Statement: {
            id: string;
            subject: {
                /** @description A party, a group of one source, a provisional entry, or only a name. */
                id: string;
                /** @description As printed where it is stated. */
                text: string;
            };
            predicate: string;
            object?: {
                /** @description A party, a group of one source, a provisional entry, or only a name. */
                id: string;
                /** @description As printed where it is stated. */
                text: string;
            };
            value?: string;
            lang?: string;
            speaker: {
                /** @description A party, a group of one source, a provisional entry, or only a name. */
                id: string;
                /** @description As printed where it is stated. */
                text: string;
            };
            via?: {
                /** @description A party, a group of one source, a provisional entry, or only a name. */
                id: string;
                /** @description As printed where it is stated. */
                text: string;
            };
            statedOn: string;
            /** @enum {unknown} */
            polarity: "yes" | "no";
            grade?: {
                words: string;
                /** @enum {unknown} */
                scale?: "phia" | "icd203" | "stix";
                /** @description Share, 0 to 1; only where the words have a band. */
                low?: number;
                high?: number;
            };
            analyticalConfidence?: {
                words: string;
            };
            /** @description Statements that a stance is about. */
            about?: string[];
            source: {
                edition?: string;
                locator?: string;
                document?: string;
                start?: number;
                end?: number;
            };
            supersedes?: string;
        };
        RetentionReport: {
            bodies: {
                reason: string;
                bodies: number;
            }[];
            /** @description Ledger entries that say what went; none for a trial. */
            entries: number[];
            /** @description Bodies whose time is over and that stay, since their case lives. */
            kept: number;
            /** @description Jobs whose files went, or would go. */
            jobs: string[];
        };
        Erasure: {
            bodies: number;
            entry: number;
        };
        Holds: {
            holds: {
                subject: string;
                reason: string;
                /** @description ISO time in UTC */
                at: string;
                actor: string;
                entry: number;
            }[];
        };
        Hold: {
            subject: string;
            reason: string;
            /** @description ISO time in UTC */
            at: string;
            actor: string;
            entry: number;
        };
        Backup: {
            /** @description In the service's data folder. */
            folder: string;
            /** @description ISO time in UTC */
            made_at: string;
            /** @description Of the ledger. */
            entries: number;
            files: number;
            bytes: number;
        };
        Guess: {
            /** @enum {unknown} */
            format: "csv" | "ndjson" | "xlsx";
            delimiter?: string;
            encoding?: string;
            rows_guess: number;
            columns: {
                column: string;
                sample: string[];
                field: ("id" | "name" | "kind" | "aliases" | "birth_date" | "country" | "identifiers" | "address" | "email" | "website") | null;
            }[];
            map: {
                id?: string | string[];
                name?: string | string[];
                kind?: string | string[];
                aliases?: string | string[];
                birth_date?: string | string[];
                country?: string | string[];
                identifiers?: string | string[];
                address?: string | string[];
                email?: string | string[];
                website?: string | string[];
            };
        };
    };
    responses: never;
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export type operations = Record<string, never>;
