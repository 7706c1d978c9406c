export interface paths {
    "/statistics/candidates": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Kandidater efter steg, svenska, ålder eller födelseregion, kvinnor och män */
        get: operations["candidate-statistics"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/statistics/demands": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Öppna kompetensbehov, och tiden till första urvalslistan */
        get: operations["demand-statistics"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/statistics/job-tracks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Jobbspår, och hur många kvinnor och män som föreslagits, sökt och antagits */
        get: operations["job-track-statistics"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/statistics/supply-enquiries": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Frågor om tillgång inför upphandling */
        get: operations["supply-enquiry-statistics"];
        put?: never;
        post?: never;
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
        /** @description Antal personer: ungefärligt, avrundat till jämnt femtal; färre än fem visas aldrig */
        PublishedCount: "< 5" | number;
        CountBySex: {
            women: components["schemas"]["PublishedCount"];
            men: components["schemas"]["PublishedCount"];
            total: components["schemas"]["PublishedCount"];
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
    "candidate-statistics": {
        parameters: {
            query?: {
                municipality?: string;
                groupBy?: "stage" | "swedish" | "ageBand" | "birthRegion";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Kandidater efter steg, svenska, ålder eller födelseregion, kvinnor och män */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        municipality: string | null;
                        /** @enum {string} */
                        groupBy: "stage" | "swedish" | "ageBand" | "birthRegion";
                        rows: {
                            women: components["schemas"]["PublishedCount"];
                            men: components["schemas"]["PublishedCount"];
                            total: components["schemas"]["PublishedCount"];
                            group: string;
                        }[];
                        total: components["schemas"]["CountBySex"];
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
    "demand-statistics": {
        parameters: {
            query?: {
                municipality?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Öppna kompetensbehov, och tiden till första urvalslistan */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        municipality: string | null;
                        open: {
                            demands: number;
                            openings: number;
                            withShortlist: number;
                        };
                        byOccupation: {
                            ssyk: string;
                            municipality: string;
                            demands: number;
                            openings: number;
                        }[];
                        byBranch: {
                            branch: string | null;
                            demands: number;
                            openings: number;
                        }[];
                        timeToFirstShortlist: {
                            demands: number;
                            medianSeconds: number | null;
                        };
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
    "job-track-statistics": {
        parameters: {
            query?: {
                municipality?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Jobbspår, och hur många kvinnor och män som föreslagits, sökt och antagits */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        municipality: string | null;
                        tracks: {
                            open: number;
                            started: number;
                            cancelled: number;
                            places: number;
                        };
                        candidates: {
                            proposed: components["schemas"]["CountBySex"];
                            applied: components["schemas"]["CountBySex"];
                            admitted: components["schemas"]["CountBySex"];
                        };
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
    "supply-enquiry-statistics": {
        parameters: {
            query?: {
                municipality?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Frågor om tillgång inför upphandling */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        municipality: string | null;
                        enquiries: number;
                        roles: number;
                        wanted: number;
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
}
