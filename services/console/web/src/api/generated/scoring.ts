export interface paths {
    "/demands/{demandId}/shortlist/candidates/{candidateId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Varför en kandidat fick sin poäng, eller vad som saknas */
        get: operations["explain-candidate"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/demands/{demandId}/shortlist/changes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Vilka som kommit till och fallit bort, när och varför */
        get: operations["list-shortlist-changes"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/shortlists": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Öppna behov med sina urvalslistor i siffror, de som börjar först överst */
        get: operations["list-shortlists"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/demands/{demandId}/shortlist": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Urvalslista med skäl, av pseudonymer */
        get: operations["read-shortlist"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/demand-counts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Hur många ett tänkt behov skulle nå, och vad varje krav kostar */
        post: operations["count-demand"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/supply-counts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Hur många som kunde fylla roller i ett avtal, i intervall */
        post: operations["count-supply"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/track-suggestions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Behov som ett gemensamt jobbspår kunde möta */
        get: operations["list-track-suggestions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/candidates/{candidateId}/matches": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Vilka öppna behov en kandidat passar för, och vad som skulle öppna fler */
        get: operations["match-candidate"];
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
        ExplanationLine: {
            key: string;
            required: boolean;
            met: boolean;
            /** @description Vad som efterfrågas, med några ord */
            title: string;
            text: string;
            /** @description Av kriterier som bär vikt */
            points?: {
                /** @description Hundradels poäng */
                given: number;
                /** @description Hundradels poäng */
                of: number;
            };
            /** @description Hur säker en mjuk kompetens är, och vilka bedömningar den vilar på */
            certainty?: {
                /** @enum {string} */
                confidence: "low" | "medium" | "high";
                /** @description Hundradels poäng */
                low: number;
                /** @description Hundradels poäng */
                high: number;
                /** @description De nyaste först */
                ratings: {
                    level: number;
                    source: string;
                    /**
                     * Format: date
                     * @description Kalenderdatum, svensk tid
                     */
                    observedOn: string;
                    /** @description Hur gammal bedömningen är, i ord */
                    age: string;
                }[];
            };
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
        ShortlistFigures: {
            /**
             * Format: uuid
             * @description UUIDv7
             */
            employerId: string;
            municipality: string;
            ssyk: string;
            openings: number;
            filled: number;
            /**
             * Format: date
             * @description Kalenderdatum, svensk tid
             */
            start: string;
            forJobTrack: boolean;
            /**
             * Format: uuid
             * @description UUIDv7
             */
            demandId: string;
            /** @description Tomt medan listan räknas fram */
            scored: {
                /**
                 * Format: date
                 * @description Kalenderdatum, svensk tid
                 */
                asOf: string;
                /**
                 * Format: date-time
                 * @description UTC, RFC 3339
                 */
                scoredAt: string;
                /** @description Räknad på behovet som det är nu */
                isCurrent: boolean;
                considered: number;
                eligible: number;
                reachable: number;
                /** @description Saknar ett enda skallkrav */
                near: number;
                /** @description När någon senast kom till eller föll bort, och hur många */
                changed: {
                    /**
                     * Format: date-time
                     * @description UTC, RFC 3339
                     */
                    at: string;
                    entered: number;
                    left: number;
                } | null;
            } | null;
        };
        Shortlist: {
            /**
             * Format: uuid
             * @description UUIDv7
             */
            demandId: string;
            demand: components["schemas"]["ShortlistedDemand"];
            demandRevision: number;
            model: number;
            /**
             * Format: date
             * @description Kalenderdatum, svensk tid
             */
            asOf: string;
            /**
             * Format: date-time
             * @description UTC, RFC 3339
             */
            scoredAt: string;
            considered: number;
            eligible: number;
            reachable: number;
            mustHaves: {
                key: string;
                title: string;
                fails: number;
                failsOnly: number;
            }[];
            shortlist: {
                /**
                 * Format: uuid
                 * @description UUIDv7
                 */
                id: string;
                /** @description Kandidatens kommun */
                municipality: string | null;
                /** @description Hundradels poäng */
                score: number;
                /** @description Hundradels poäng */
                formal: number;
                /** @description Hundradels poäng */
                soft: number;
                /** @description Hundradels poäng */
                low: number;
                /** @description Hundradels poäng */
                high: number;
                contributions: {
                    [key: string]: number;
                };
                reasons: components["schemas"]["ExplanationLine"][];
            }[];
            nearMisses: {
                /**
                 * Format: uuid
                 * @description UUIDv7
                 */
                id: string;
                /** @description Kandidatens kommun */
                municipality: string | null;
                /** @description Hundradels poäng */
                score: number;
                missing: string;
                title: string;
                chain: components["schemas"]["MeasureChain"] | null;
            }[];
            freshness: {
                field: string;
                missing: number;
                stale: number | null;
            }[];
        };
        ShortlistedDemand: {
            /**
             * Format: uuid
             * @description UUIDv7
             */
            employerId: string;
            municipality: string;
            ssyk: string;
            openings: number;
            filled: number;
            /**
             * Format: date
             * @description Kalenderdatum, svensk tid
             */
            start: string;
            forJobTrack: boolean;
        };
        MeasureChain: {
            measures: string[];
            /**
             * Format: date
             * @description Kalenderdatum, svensk tid
             */
            ready: string;
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
    "explain-candidate": {
        parameters: {
            query?: {
                /** @description Förklaringarnas språk */
                language?: "sv" | "en";
            };
            header?: never;
            path: {
                /** @description UUIDv7 */
                demandId: string;
                /** @description UUIDv7 */
                candidateId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Varför en kandidat fick sin poäng, eller vad som saknas */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /**
                         * Format: uuid
                         * @description UUIDv7
                         */
                        id: string;
                        eligible: boolean;
                        /** @description Hundradels poäng */
                        score: number;
                        /**
                         * Format: date
                         * @description Kalenderdatum, svensk tid
                         */
                        asOf: string;
                        reasons: components["schemas"]["ExplanationLine"][];
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
    "list-shortlist-changes": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description UUIDv7 */
                demandId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Vilka som kommit till och fallit bort, när och varför */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            /**
                             * Format: date-time
                             * @description UTC, RFC 3339
                             */
                            at: string;
                            /** @enum {string} */
                            cause: "demand-changed" | "candidates-changed" | "day-rolled" | "reconciled";
                            demandRevision: number;
                            entered: string[];
                            left: string[];
                        }[];
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
    "list-shortlists": {
        parameters: {
            query?: {
                /** @description Antal per sida */
                limit?: number;
                /** @description Sida, från 1 */
                page?: number;
                municipality?: string;
                /** @description Bara de här behoven; får anges flera gånger */
                demandId?: string | string[];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Öppna behov med sina urvalslistor i siffror, de som börjar först överst */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["ShortlistFigures"][];
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
    "read-shortlist": {
        parameters: {
            query?: {
                /** @description Förklaringarnas språk */
                language?: "sv" | "en";
            };
            header?: never;
            path: {
                /** @description UUIDv7 */
                demandId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Urvalslista med skäl, av pseudonymer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Shortlist"];
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
    "count-demand": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description Högst 256 kB. */
        requestBody: {
            content: {
                "application/json": {
                    profile: {
                        ssyk: string;
                        openings: number;
                        municipality: string;
                        /**
                         * Format: date
                         * @description Kalenderdatum, svensk tid
                         */
                        start: string;
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
                };
            };
        };
        responses: {
            /** @description Hur många ett tänkt behov skulle nå, och vad varje krav kostar */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        considered: number;
                        eligible: number;
                        reachable: number;
                        mustHaves: {
                            key: string;
                            fails: number;
                            failsOnly: number;
                        }[];
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
    "count-supply": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description Högst 256 kB. */
        requestBody: {
            content: {
                "application/json": {
                    municipality: string;
                    roles: {
                        profile: {
                            ssyk: string;
                            openings: number;
                            municipality: string;
                            /**
                             * Format: date
                             * @description Kalenderdatum, svensk tid
                             */
                            start: string;
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
            /** @description Hur många som kunde fylla roller i ett avtal, i intervall */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /**
                         * Format: date
                         * @description Kalenderdatum, svensk tid
                         */
                        asOf: string;
                        model: number;
                        roles: {
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
                            mustHaves: {
                                key: string;
                                adds: {
                                    text: string;
                                    atLeast: number;
                                    atMost: number | null;
                                };
                            }[];
                        }[];
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
    "list-track-suggestions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Behov som ett gemensamt jobbspår kunde möta */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        asOf: string | null;
                        suggestedAt: string | null;
                        items: {
                            /** @description Yrkesgrupp, SSYK tre siffror */
                            family: string;
                            municipalities: string[];
                            demands: string[];
                            openings: number;
                            eligible: number;
                            reachable: number;
                            fillable: number;
                            worthStarting: boolean;
                        }[];
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
    "match-candidate": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description UUIDv7 */
                candidateId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Vilka öppna behov en kandidat passar för, och vad som skulle öppna fler */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        model: number;
                        /**
                         * Format: date
                         * @description Kalenderdatum, svensk tid
                         */
                        asOf: string;
                        /**
                         * Format: uuid
                         * @description UUIDv7
                         */
                        candidate: string;
                        considered: number;
                        eligible: number;
                        near: number;
                        demands: {
                            /**
                             * Format: uuid
                             * @description UUIDv7
                             */
                            demand: string;
                            /** @description Hundradels poäng */
                            score: number;
                            /**
                             * Format: date
                             * @description Kalenderdatum, svensk tid
                             */
                            start: string;
                        }[];
                        nearMisses: {
                            /**
                             * Format: uuid
                             * @description UUIDv7
                             */
                            demand: string;
                            /** @description Hundradels poäng */
                            score: number;
                            /**
                             * Format: date
                             * @description Kalenderdatum, svensk tid
                             */
                            start: string;
                            missing: string;
                            chain: components["schemas"]["MeasureChain"] | null;
                        }[];
                        changes: {
                            /**
                             * Format: date-time
                             * @description UTC, RFC 3339
                             */
                            at: string;
                            entered: string[];
                            left: string[];
                        }[];
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
