export interface paths {
    "/supply-enquiries": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Förfrågningar i de egna kommunerna, de senaste först */
        get: operations["list-supply-enquiries"];
        put?: never;
        /** Fråga hur många som skulle kunna uppfylla ett krav */
        post: operations["ask-for-supply"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/supply-enquiries/{enquiryId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** En förfrågan och dess svar */
        get: operations["read-supply-enquiry"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/supply-enquiries/{enquiryId}/withdrawal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Återkalla förfrågan */
        put: operations["withdraw-supply-enquiry"];
        post?: never;
        /** Ta tillbaka återkallandet */
        delete: operations["restore-supply-enquiry"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        SupplyEnquiry: {
            municipality: string;
            purpose: string;
            cpv: string;
            /**
             * Format: date
             * @description Kalenderdatum, svensk tid
             */
            start: string;
            roles: {
                profile: {
                    ssyk: string;
                    extent?: number;
                    schedule?: ("day" | "evening" | "night" | "weekend")[];
                    /** @default false */
                    forJobTrack: boolean;
                    /** @default 0.6 */
                    softShare: number;
                    /** @default [] */
                    formal: ({
                        /** @constant */
                        kind: "licence";
                        /** @enum {string} */
                        class: "AM" | "A1" | "A2" | "A" | "B" | "BE" | "C1" | "C1E" | "C" | "CE" | "D1" | "D1E" | "D" | "DE";
                        required: boolean;
                        weight: number;
                    } | {
                        /** @constant */
                        kind: "certificate";
                        code: string;
                        required: boolean;
                        weight: number;
                    } | {
                        /** @constant */
                        kind: "swedish";
                        min: number;
                        required: boolean;
                        weight: number;
                    } | {
                        /** @constant */
                        kind: "language";
                        code: string;
                        min: number;
                        required: boolean;
                        weight: number;
                    } | {
                        /** @constant */
                        kind: "education";
                        min: number;
                        field?: string;
                        required: boolean;
                        weight: number;
                    } | {
                        /** @constant */
                        kind: "experience";
                        ssyk: string;
                        months: number;
                        required: boolean;
                        weight: number;
                    } | {
                        /** @constant */
                        kind: "interest";
                        ssyk: string;
                        required: boolean;
                        weight: number;
                    })[];
                    /** @default [] */
                    soft: {
                        /** @enum {string} */
                        trait: "motivation" | "reliability" | "following-instructions" | "cooperation" | "service" | "independence" | "accuracy" | "stress-tolerance" | "adaptability" | "initiative" | "communication" | "stamina";
                        wanted: number;
                        weight: number;
                    }[];
                };
                number: number;
            }[];
            /**
             * Format: uuid
             * @description UUIDv7
             */
            id: string;
            revision: number;
            answer: {
                /**
                 * Format: date
                 * @description Kalenderdatum, svensk tid
                 */
                asOf: string;
                model: number;
                roles: {
                    wanted: number;
                    /** @description Uppfyller alla krav i dag */
                    eligible: {
                        text: string;
                        atLeast: number;
                        atMost: number | null;
                    };
                    /** @description Uppfyller alla krav i dag eller före start, med insatser */
                    reachable: {
                        text: string;
                        atLeast: number;
                        atMost: number | null;
                    };
                    /** @description Det krav som stänger ute flest, och hur många fler det skulle vara utan det */
                    costliest?: {
                        key: string;
                        adds: {
                            text: string;
                            atLeast: number;
                            atMost: number | null;
                        };
                    };
                }[];
                /** @description Alla roller tillsammans, var och en räknad en gång */
                combined: {
                    wanted: number;
                    eligible: {
                        text: string;
                        atLeast: number;
                        atMost: number | null;
                    };
                    reachable: {
                        text: string;
                        atLeast: number;
                        atMost: number | null;
                    };
                };
            };
            askedBy: string;
            /** @description Vem som frågade */
            asker?: {
                name: string;
                organisation: string;
            };
            /**
             * Format: date-time
             * @description UTC, RFC 3339
             */
            askedAt: string;
            /** @enum {string} */
            status: "answered" | "withdrawn";
        };
        Problem: {
            type: string;
            title: string;
            status: number;
            detail: string;
            code: string;
            traceId: string;
            errors?: {
                field: string;
                message: string;
            }[];
        } & {
            [key: string]: unknown;
        };
    };
    responses: never;
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    "list-supply-enquiries": {
        parameters: {
            query?: {
                /** @description Antal per sida */
                limit?: number;
                /** @description Sida, från 1 */
                page?: number;
                municipality?: string;
                /** @description Ord ur syftet */
                q?: string;
                /** @description Ett yrke som någon av rollerna gäller */
                ssyk?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Förfrågningar i de egna kommunerna, de senaste först */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["SupplyEnquiry"][];
                        total: number;
                        page: number;
                        limit: number;
                    };
                };
            };
            /** @description Begäran kunde inte utföras */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "ask-for-supply": {
        parameters: {
            query?: never;
            header: {
                /** @description Ny för varje ny sak som skapas */
                "Idempotency-Key": string;
            };
            path?: never;
            cookie?: never;
        };
        /** @description Högst 256 kB. */
        requestBody: {
            content: {
                "application/json": {
                    municipality: string;
                    purpose: string;
                    cpv: string;
                    /**
                     * Format: date
                     * @description Kalenderdatum, svensk tid
                     */
                    start: string;
                    roles: {
                        profile: {
                            ssyk: string;
                            extent?: number;
                            schedule?: ("day" | "evening" | "night" | "weekend")[];
                            /** @default false */
                            forJobTrack?: boolean;
                            /** @default 0.6 */
                            softShare?: number;
                            /** @default [] */
                            formal?: ({
                                /** @constant */
                                kind: "licence";
                                /** @enum {string} */
                                class: "AM" | "A1" | "A2" | "A" | "B" | "BE" | "C1" | "C1E" | "C" | "CE" | "D1" | "D1E" | "D" | "DE";
                                required: boolean;
                                weight: number;
                            } | {
                                /** @constant */
                                kind: "certificate";
                                code: string;
                                required: boolean;
                                weight: number;
                            } | {
                                /** @constant */
                                kind: "swedish";
                                min: number;
                                required: boolean;
                                weight: number;
                            } | {
                                /** @constant */
                                kind: "language";
                                code: string;
                                min: number;
                                required: boolean;
                                weight: number;
                            } | {
                                /** @constant */
                                kind: "education";
                                min: number;
                                field?: string;
                                required: boolean;
                                weight: number;
                            } | {
                                /** @constant */
                                kind: "experience";
                                ssyk: string;
                                months: number;
                                required: boolean;
                                weight: number;
                            } | {
                                /** @constant */
                                kind: "interest";
                                ssyk: string;
                                required: boolean;
                                weight: number;
                            })[];
                            /** @default [] */
                            soft?: {
                                /** @enum {string} */
                                trait: "motivation" | "reliability" | "following-instructions" | "cooperation" | "service" | "independence" | "accuracy" | "stress-tolerance" | "adaptability" | "initiative" | "communication" | "stamina";
                                wanted: number;
                                weight: number;
                            }[];
                        };
                        number: number;
                    }[];
                };
            };
        };
        responses: {
            /** @description Fråga hur många som skulle kunna uppfylla ett krav */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SupplyEnquiry"];
                };
            };
            /** @description Begäran kunde inte utföras */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "read-supply-enquiry": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description UUIDv7 */
                enquiryId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description En förfrågan och dess svar */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SupplyEnquiry"];
                };
            };
            /** @description Begäran kunde inte utföras */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "withdraw-supply-enquiry": {
        parameters: {
            query?: never;
            header: {
                /** @description ETag-värdet du senast läste */
                "If-Match": string;
            };
            path: {
                /** @description UUIDv7 */
                enquiryId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Återkalla förfrågan */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SupplyEnquiry"];
                };
            };
            /** @description Begäran kunde inte utföras */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "restore-supply-enquiry": {
        parameters: {
            query?: never;
            header: {
                /** @description ETag-värdet du senast läste */
                "If-Match": string;
            };
            path: {
                /** @description UUIDv7 */
                enquiryId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Ta tillbaka återkallandet */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SupplyEnquiry"];
                };
            };
            /** @description Begäran kunde inte utföras */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
}
