export interface paths {
    "/candidates": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Kandidater i de egna kommunerna */
        get: operations["list-candidates"];
        put?: never;
        /** Registrera en kandidat */
        post: operations["register-candidate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/candidates/search": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Sök en kandidat på personnummer */
        post: operations["search-candidate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/candidates/{candidateId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** En kandidat */
        get: operations["read-candidate"];
        put?: never;
        post?: never;
        /** Radera kandidaten; ange skälet i Access-Reason */
        delete: operations["erase-candidate"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/candidates/{candidateId}/competence": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Ändra vad kandidaten kan och vill */
        put: operations["change-competence"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/candidates/{candidateId}/ratings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Skatta en mjuk kompetens */
        post: operations["add-rating"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/candidates/{candidateId}/protected-identity": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Märk kandidaten som skyddad; uppgifterna försvinner ur systemet */
        put: operations["protect-identity"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/consent-counts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Hur många kandidater i de egna kommunerna som saknar samtycke till matchning */
        get: operations["count-consents"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/candidates/{candidateId}/consents": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Anteckna ett samtycke; det ersätter ett tidigare till samma ändamål och mottagare */
        put: operations["give-consent"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/candidates/{candidateId}/consents/{purpose}/{receiver}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Anteckna att samtycket har återkallats */
        delete: operations["withdraw-consent"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
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
    "list-candidates": {
        parameters: {
            query?: {
                /** @description Antal per sida */
                limit?: number;
                /** @description Sida, från 1 */
                page?: number;
                municipality?: string;
                stage?: "mapping" | "preparing" | "employable" | "matchable" | "in-job-track" | "in-work" | "in-studies";
                /** @description Lägsta nivå i svenska, 0–7 */
                minSwedish?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Kandidater i de egna kommunerna */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            /**
                             * Format: uuid
                             * @description UUIDv7
                             */
                            id: string;
                            revision: number;
                            municipality: string;
                            consents: {
                                /** @enum {string} */
                                purpose: "matching" | "employer-presentation";
                                receiver: "partners" | string;
                                textVersion: string;
                                /**
                                 * Format: date
                                 * @description Kalenderdatum, svensk tid
                                 */
                                expiresOn: string;
                                /**
                                 * Format: date
                                 * @description Kalenderdatum, svensk tid
                                 */
                                givenOn: string;
                            }[];
                            person: {
                                givenName: string;
                                familyName: string;
                            };
                            /** @enum {string} */
                            stage: "mapping" | "preparing" | "employable" | "matchable" | "in-job-track" | "in-work" | "in-studies";
                            swedish: number;
                            /**
                             * Format: date
                             * @description Kalenderdatum, svensk tid
                             */
                            availableFrom: string;
                        }[];
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
    "register-candidate": {
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
                    person: {
                        givenName: string;
                        familyName: string;
                        personnummer: string;
                        phone?: string;
                        /** Format: email */
                        email?: string;
                        /** @enum {string} */
                        sex: "woman" | "man";
                        /** @enum {string} */
                        birthRegion: "sweden" | "europe" | "outside-europe";
                        firstLanguage: string;
                    };
                    municipality: string;
                    competence: {
                        /** @enum {string} */
                        stage: "mapping" | "preparing" | "employable" | "matchable" | "in-job-track" | "in-work" | "in-studies";
                        /**
                         * Format: date
                         * @description Kalenderdatum, svensk tid
                         */
                        registeredAt: string;
                        /**
                         * Format: date
                         * @description Kalenderdatum, svensk tid
                         */
                        availableFrom: string;
                        maxExtent: number;
                        schedule: ("day" | "evening" | "night" | "weekend")[];
                        reach: string[];
                        licences: ("AM" | "A1" | "A2" | "A" | "B" | "BE" | "C1" | "C1E" | "C" | "CE" | "D1" | "D1E" | "D" | "DE")[];
                        certificates: string[];
                        education: {
                            level: number;
                            field?: string;
                        };
                        swedish: number;
                        languages: {
                            [key: string]: number;
                        };
                        experience: {
                            ssyk: string;
                            months: number;
                            lastUsed: string;
                        }[];
                        interests: string[];
                        ratings: {
                            /** @enum {string} */
                            trait: "motivation" | "reliability" | "following-instructions" | "cooperation" | "service" | "independence" | "accuracy" | "stress-tolerance" | "adaptability" | "initiative" | "communication" | "stamina";
                            level: number;
                            /** @enum {string} */
                            source: "workplace-supervisor" | "teacher" | "coach" | "self";
                            /**
                             * Format: date
                             * @description Kalenderdatum, svensk tid
                             */
                            observedOn: string;
                        }[];
                    };
                    /** @default [] */
                    consents?: {
                        /** @enum {string} */
                        purpose: "matching" | "employer-presentation";
                        receiver: "partners" | string;
                        textVersion: string;
                        /**
                         * Format: date
                         * @description Kalenderdatum, svensk tid
                         */
                        expiresOn: string;
                    }[];
                    /**
                     * @default none
                     * @enum {string}
                     */
                    protectedIdentity?: "none" | "secrecy-mark" | "protected-registration" | "fictitious-data";
                };
            };
        };
        responses: {
            /** @description Registrera en kandidat */
            201: {
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
                        revision: number;
                        municipality: string;
                        consents: {
                            /** @enum {string} */
                            purpose: "matching" | "employer-presentation";
                            receiver: "partners" | string;
                            textVersion: string;
                            /**
                             * Format: date
                             * @description Kalenderdatum, svensk tid
                             */
                            expiresOn: string;
                            /**
                             * Format: date
                             * @description Kalenderdatum, svensk tid
                             */
                            givenOn: string;
                        }[];
                        competence: {
                            /** @enum {string} */
                            stage: "mapping" | "preparing" | "employable" | "matchable" | "in-job-track" | "in-work" | "in-studies";
                            /**
                             * Format: date
                             * @description Kalenderdatum, svensk tid
                             */
                            registeredAt: string;
                            /**
                             * Format: date
                             * @description Kalenderdatum, svensk tid
                             */
                            availableFrom: string;
                            maxExtent: number;
                            schedule: ("day" | "evening" | "night" | "weekend")[];
                            reach: string[];
                            licences: ("AM" | "A1" | "A2" | "A" | "B" | "BE" | "C1" | "C1E" | "C" | "CE" | "D1" | "D1E" | "D" | "DE")[];
                            certificates: string[];
                            education: {
                                level: number;
                                field?: string;
                            };
                            swedish: number;
                            languages: {
                                [key: string]: number;
                            };
                            experience: {
                                ssyk: string;
                                months: number;
                                lastUsed: string;
                            }[];
                            interests: string[];
                            ratings: {
                                /** @enum {string} */
                                trait: "motivation" | "reliability" | "following-instructions" | "cooperation" | "service" | "independence" | "accuracy" | "stress-tolerance" | "adaptability" | "initiative" | "communication" | "stamina";
                                level: number;
                                /** @enum {string} */
                                source: "workplace-supervisor" | "teacher" | "coach" | "self";
                                /**
                                 * Format: date
                                 * @description Kalenderdatum, svensk tid
                                 */
                                observedOn: string;
                            }[];
                        };
                        participation?: {
                            tracks: string[];
                            /** @enum {string} */
                            stageBefore: "mapping" | "preparing" | "employable" | "matchable" | "in-job-track" | "in-work" | "in-studies";
                        };
                        person: {
                            givenName: string;
                            familyName: string;
                            personnummer: string;
                            phone?: string;
                            /** Format: email */
                            email?: string;
                            /** @enum {string} */
                            sex: "woman" | "man";
                            /** @enum {string} */
                            birthRegion: "sweden" | "europe" | "outside-europe";
                            firstLanguage: string;
                        };
                    } | {
                        /**
                         * Format: uuid
                         * @description UUIDv7
                         */
                        id: string;
                        revision: number;
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
    "search-candidate": {
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
                    personnummer: string;
                };
            };
        };
        responses: {
            /** @description Sök en kandidat på personnummer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            /**
                             * Format: uuid
                             * @description UUIDv7
                             */
                            id: string;
                            revision: number;
                            municipality: string;
                            consents: {
                                /** @enum {string} */
                                purpose: "matching" | "employer-presentation";
                                receiver: "partners" | string;
                                textVersion: string;
                                /**
                                 * Format: date
                                 * @description Kalenderdatum, svensk tid
                                 */
                                expiresOn: string;
                                /**
                                 * Format: date
                                 * @description Kalenderdatum, svensk tid
                                 */
                                givenOn: string;
                            }[];
                            person: {
                                givenName: string;
                                familyName: string;
                            };
                            /** @enum {string} */
                            stage: "mapping" | "preparing" | "employable" | "matchable" | "in-job-track" | "in-work" | "in-studies";
                            swedish: number;
                            /**
                             * Format: date
                             * @description Kalenderdatum, svensk tid
                             */
                            availableFrom: string;
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
    "read-candidate": {
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
            /** @description En kandidat */
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
                        revision: number;
                        municipality: string;
                        consents: {
                            /** @enum {string} */
                            purpose: "matching" | "employer-presentation";
                            receiver: "partners" | string;
                            textVersion: string;
                            /**
                             * Format: date
                             * @description Kalenderdatum, svensk tid
                             */
                            expiresOn: string;
                            /**
                             * Format: date
                             * @description Kalenderdatum, svensk tid
                             */
                            givenOn: string;
                        }[];
                        competence: {
                            /** @enum {string} */
                            stage: "mapping" | "preparing" | "employable" | "matchable" | "in-job-track" | "in-work" | "in-studies";
                            /**
                             * Format: date
                             * @description Kalenderdatum, svensk tid
                             */
                            registeredAt: string;
                            /**
                             * Format: date
                             * @description Kalenderdatum, svensk tid
                             */
                            availableFrom: string;
                            maxExtent: number;
                            schedule: ("day" | "evening" | "night" | "weekend")[];
                            reach: string[];
                            licences: ("AM" | "A1" | "A2" | "A" | "B" | "BE" | "C1" | "C1E" | "C" | "CE" | "D1" | "D1E" | "D" | "DE")[];
                            certificates: string[];
                            education: {
                                level: number;
                                field?: string;
                            };
                            swedish: number;
                            languages: {
                                [key: string]: number;
                            };
                            experience: {
                                ssyk: string;
                                months: number;
                                lastUsed: string;
                            }[];
                            interests: string[];
                            ratings: {
                                /** @enum {string} */
                                trait: "motivation" | "reliability" | "following-instructions" | "cooperation" | "service" | "independence" | "accuracy" | "stress-tolerance" | "adaptability" | "initiative" | "communication" | "stamina";
                                level: number;
                                /** @enum {string} */
                                source: "workplace-supervisor" | "teacher" | "coach" | "self";
                                /**
                                 * Format: date
                                 * @description Kalenderdatum, svensk tid
                                 */
                                observedOn: string;
                            }[];
                        };
                        participation?: {
                            tracks: string[];
                            /** @enum {string} */
                            stageBefore: "mapping" | "preparing" | "employable" | "matchable" | "in-job-track" | "in-work" | "in-studies";
                        };
                        person: {
                            givenName: string;
                            familyName: string;
                            personnummer: string;
                            phone?: string;
                            /** Format: email */
                            email?: string;
                            /** @enum {string} */
                            sex: "woman" | "man";
                            /** @enum {string} */
                            birthRegion: "sweden" | "europe" | "outside-europe";
                            firstLanguage: string;
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
    "erase-candidate": {
        parameters: {
            query?: never;
            header: {
                /** @description ETag-värdet du senast läste */
                "If-Match": string;
            };
            path: {
                /** @description UUIDv7 */
                candidateId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Radera kandidaten; ange skälet i Access-Reason */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
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
    "change-competence": {
        parameters: {
            query?: never;
            header: {
                /** @description ETag-värdet du senast läste */
                "If-Match": string;
            };
            path: {
                /** @description UUIDv7 */
                candidateId: string;
            };
            cookie?: never;
        };
        /** @description Högst 256 kB. */
        requestBody: {
            content: {
                "application/json": {
                    /** @enum {string} */
                    stage: "mapping" | "preparing" | "employable" | "matchable" | "in-job-track" | "in-work" | "in-studies";
                    /**
                     * Format: date
                     * @description Kalenderdatum, svensk tid
                     */
                    registeredAt: string;
                    /**
                     * Format: date
                     * @description Kalenderdatum, svensk tid
                     */
                    availableFrom: string;
                    maxExtent: number;
                    schedule: ("day" | "evening" | "night" | "weekend")[];
                    reach: string[];
                    licences: ("AM" | "A1" | "A2" | "A" | "B" | "BE" | "C1" | "C1E" | "C" | "CE" | "D1" | "D1E" | "D" | "DE")[];
                    certificates: string[];
                    education: {
                        level: number;
                        field?: string;
                    };
                    swedish: number;
                    languages: {
                        [key: string]: number;
                    };
                    experience: {
                        ssyk: string;
                        months: number;
                        lastUsed: string;
                    }[];
                    interests: string[];
                    ratings: {
                        /** @enum {string} */
                        trait: "motivation" | "reliability" | "following-instructions" | "cooperation" | "service" | "independence" | "accuracy" | "stress-tolerance" | "adaptability" | "initiative" | "communication" | "stamina";
                        level: number;
                        /** @enum {string} */
                        source: "workplace-supervisor" | "teacher" | "coach" | "self";
                        /**
                         * Format: date
                         * @description Kalenderdatum, svensk tid
                         */
                        observedOn: string;
                    }[];
                };
            };
        };
        responses: {
            /** @description Ändra vad kandidaten kan och vill */
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
                        revision: number;
                        municipality: string;
                        consents: {
                            /** @enum {string} */
                            purpose: "matching" | "employer-presentation";
                            receiver: "partners" | string;
                            textVersion: string;
                            /**
                             * Format: date
                             * @description Kalenderdatum, svensk tid
                             */
                            expiresOn: string;
                            /**
                             * Format: date
                             * @description Kalenderdatum, svensk tid
                             */
                            givenOn: string;
                        }[];
                        competence: {
                            /** @enum {string} */
                            stage: "mapping" | "preparing" | "employable" | "matchable" | "in-job-track" | "in-work" | "in-studies";
                            /**
                             * Format: date
                             * @description Kalenderdatum, svensk tid
                             */
                            registeredAt: string;
                            /**
                             * Format: date
                             * @description Kalenderdatum, svensk tid
                             */
                            availableFrom: string;
                            maxExtent: number;
                            schedule: ("day" | "evening" | "night" | "weekend")[];
                            reach: string[];
                            licences: ("AM" | "A1" | "A2" | "A" | "B" | "BE" | "C1" | "C1E" | "C" | "CE" | "D1" | "D1E" | "D" | "DE")[];
                            certificates: string[];
                            education: {
                                level: number;
                                field?: string;
                            };
                            swedish: number;
                            languages: {
                                [key: string]: number;
                            };
                            experience: {
                                ssyk: string;
                                months: number;
                                lastUsed: string;
                            }[];
                            interests: string[];
                            ratings: {
                                /** @enum {string} */
                                trait: "motivation" | "reliability" | "following-instructions" | "cooperation" | "service" | "independence" | "accuracy" | "stress-tolerance" | "adaptability" | "initiative" | "communication" | "stamina";
                                level: number;
                                /** @enum {string} */
                                source: "workplace-supervisor" | "teacher" | "coach" | "self";
                                /**
                                 * Format: date
                                 * @description Kalenderdatum, svensk tid
                                 */
                                observedOn: string;
                            }[];
                        };
                        participation?: {
                            tracks: string[];
                            /** @enum {string} */
                            stageBefore: "mapping" | "preparing" | "employable" | "matchable" | "in-job-track" | "in-work" | "in-studies";
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
    "add-rating": {
        parameters: {
            query?: never;
            header: {
                /** @description Ny för varje ny sak som skapas */
                "Idempotency-Key": string;
            };
            path: {
                /** @description UUIDv7 */
                candidateId: string;
            };
            cookie?: never;
        };
        /** @description Högst 256 kB. */
        requestBody: {
            content: {
                "application/json": {
                    /** @enum {string} */
                    trait: "motivation" | "reliability" | "following-instructions" | "cooperation" | "service" | "independence" | "accuracy" | "stress-tolerance" | "adaptability" | "initiative" | "communication" | "stamina";
                    level: number;
                    /** @enum {string} */
                    source: "workplace-supervisor" | "teacher" | "coach" | "self";
                    /**
                     * Format: date
                     * @description Kalenderdatum, svensk tid
                     */
                    observedOn: string;
                };
            };
        };
        responses: {
            /** @description Skatta en mjuk kompetens */
            201: {
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
                        revision: number;
                        municipality: string;
                        consents: {
                            /** @enum {string} */
                            purpose: "matching" | "employer-presentation";
                            receiver: "partners" | string;
                            textVersion: string;
                            /**
                             * Format: date
                             * @description Kalenderdatum, svensk tid
                             */
                            expiresOn: string;
                            /**
                             * Format: date
                             * @description Kalenderdatum, svensk tid
                             */
                            givenOn: string;
                        }[];
                        competence: {
                            /** @enum {string} */
                            stage: "mapping" | "preparing" | "employable" | "matchable" | "in-job-track" | "in-work" | "in-studies";
                            /**
                             * Format: date
                             * @description Kalenderdatum, svensk tid
                             */
                            registeredAt: string;
                            /**
                             * Format: date
                             * @description Kalenderdatum, svensk tid
                             */
                            availableFrom: string;
                            maxExtent: number;
                            schedule: ("day" | "evening" | "night" | "weekend")[];
                            reach: string[];
                            licences: ("AM" | "A1" | "A2" | "A" | "B" | "BE" | "C1" | "C1E" | "C" | "CE" | "D1" | "D1E" | "D" | "DE")[];
                            certificates: string[];
                            education: {
                                level: number;
                                field?: string;
                            };
                            swedish: number;
                            languages: {
                                [key: string]: number;
                            };
                            experience: {
                                ssyk: string;
                                months: number;
                                lastUsed: string;
                            }[];
                            interests: string[];
                            ratings: {
                                /** @enum {string} */
                                trait: "motivation" | "reliability" | "following-instructions" | "cooperation" | "service" | "independence" | "accuracy" | "stress-tolerance" | "adaptability" | "initiative" | "communication" | "stamina";
                                level: number;
                                /** @enum {string} */
                                source: "workplace-supervisor" | "teacher" | "coach" | "self";
                                /**
                                 * Format: date
                                 * @description Kalenderdatum, svensk tid
                                 */
                                observedOn: string;
                            }[];
                        };
                        participation?: {
                            tracks: string[];
                            /** @enum {string} */
                            stageBefore: "mapping" | "preparing" | "employable" | "matchable" | "in-job-track" | "in-work" | "in-studies";
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
    "protect-identity": {
        parameters: {
            query?: never;
            header: {
                /** @description ETag-värdet du senast läste */
                "If-Match": string;
            };
            path: {
                /** @description UUIDv7 */
                candidateId: string;
            };
            cookie?: never;
        };
        /** @description Högst 256 kB. */
        requestBody: {
            content: {
                "application/json": {
                    /** @enum {string} */
                    kind: "secrecy-mark" | "protected-registration" | "fictitious-data";
                };
            };
        };
        responses: {
            /** @description Märk kandidaten som skyddad; uppgifterna försvinner ur systemet */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
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
    "count-consents": {
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
            /** @description Hur många kandidater i de egna kommunerna som saknar samtycke till matchning */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        candidates: number;
                        /** @description Har inte samtyckt till matchning, eller har tagit tillbaka samtycket */
                        withoutMatching: number;
                        /** @description Samtycket till matchning går ut inom 30 dagar */
                        endingSoon: number;
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
    "give-consent": {
        parameters: {
            query?: never;
            header: {
                /** @description ETag-värdet du senast läste */
                "If-Match": string;
            };
            path: {
                /** @description UUIDv7 */
                candidateId: string;
            };
            cookie?: never;
        };
        /** @description Högst 256 kB. */
        requestBody: {
            content: {
                "application/json": {
                    /** @enum {string} */
                    purpose: "matching" | "employer-presentation";
                    receiver: "partners" | string;
                    textVersion: string;
                    /**
                     * Format: date
                     * @description Kalenderdatum, svensk tid
                     */
                    expiresOn: string;
                };
            };
        };
        responses: {
            /** @description Anteckna ett samtycke; det ersätter ett tidigare till samma ändamål och mottagare */
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
                        revision: number;
                        municipality: string;
                        consents: {
                            /** @enum {string} */
                            purpose: "matching" | "employer-presentation";
                            receiver: "partners" | string;
                            textVersion: string;
                            /**
                             * Format: date
                             * @description Kalenderdatum, svensk tid
                             */
                            expiresOn: string;
                            /**
                             * Format: date
                             * @description Kalenderdatum, svensk tid
                             */
                            givenOn: string;
                        }[];
                        competence: {
                            /** @enum {string} */
                            stage: "mapping" | "preparing" | "employable" | "matchable" | "in-job-track" | "in-work" | "in-studies";
                            /**
                             * Format: date
                             * @description Kalenderdatum, svensk tid
                             */
                            registeredAt: string;
                            /**
                             * Format: date
                             * @description Kalenderdatum, svensk tid
                             */
                            availableFrom: string;
                            maxExtent: number;
                            schedule: ("day" | "evening" | "night" | "weekend")[];
                            reach: string[];
                            licences: ("AM" | "A1" | "A2" | "A" | "B" | "BE" | "C1" | "C1E" | "C" | "CE" | "D1" | "D1E" | "D" | "DE")[];
                            certificates: string[];
                            education: {
                                level: number;
                                field?: string;
                            };
                            swedish: number;
                            languages: {
                                [key: string]: number;
                            };
                            experience: {
                                ssyk: string;
                                months: number;
                                lastUsed: string;
                            }[];
                            interests: string[];
                            ratings: {
                                /** @enum {string} */
                                trait: "motivation" | "reliability" | "following-instructions" | "cooperation" | "service" | "independence" | "accuracy" | "stress-tolerance" | "adaptability" | "initiative" | "communication" | "stamina";
                                level: number;
                                /** @enum {string} */
                                source: "workplace-supervisor" | "teacher" | "coach" | "self";
                                /**
                                 * Format: date
                                 * @description Kalenderdatum, svensk tid
                                 */
                                observedOn: string;
                            }[];
                        };
                        participation?: {
                            tracks: string[];
                            /** @enum {string} */
                            stageBefore: "mapping" | "preparing" | "employable" | "matchable" | "in-job-track" | "in-work" | "in-studies";
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
    "withdraw-consent": {
        parameters: {
            query?: never;
            header: {
                /** @description ETag-värdet du senast läste */
                "If-Match": string;
            };
            path: {
                /** @description UUIDv7 */
                candidateId: string;
                purpose: "matching" | "employer-presentation";
                receiver: "partners" | string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Anteckna att samtycket har återkallats */
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
                        revision: number;
                        municipality: string;
                        consents: {
                            /** @enum {string} */
                            purpose: "matching" | "employer-presentation";
                            receiver: "partners" | string;
                            textVersion: string;
                            /**
                             * Format: date
                             * @description Kalenderdatum, svensk tid
                             */
                            expiresOn: string;
                            /**
                             * Format: date
                             * @description Kalenderdatum, svensk tid
                             */
                            givenOn: string;
                        }[];
                        competence: {
                            /** @enum {string} */
                            stage: "mapping" | "preparing" | "employable" | "matchable" | "in-job-track" | "in-work" | "in-studies";
                            /**
                             * Format: date
                             * @description Kalenderdatum, svensk tid
                             */
                            registeredAt: string;
                            /**
                             * Format: date
                             * @description Kalenderdatum, svensk tid
                             */
                            availableFrom: string;
                            maxExtent: number;
                            schedule: ("day" | "evening" | "night" | "weekend")[];
                            reach: string[];
                            licences: ("AM" | "A1" | "A2" | "A" | "B" | "BE" | "C1" | "C1E" | "C" | "CE" | "D1" | "D1E" | "D" | "DE")[];
                            certificates: string[];
                            education: {
                                level: number;
                                field?: string;
                            };
                            swedish: number;
                            languages: {
                                [key: string]: number;
                            };
                            experience: {
                                ssyk: string;
                                months: number;
                                lastUsed: string;
                            }[];
                            interests: string[];
                            ratings: {
                                /** @enum {string} */
                                trait: "motivation" | "reliability" | "following-instructions" | "cooperation" | "service" | "independence" | "accuracy" | "stress-tolerance" | "adaptability" | "initiative" | "communication" | "stamina";
                                level: number;
                                /** @enum {string} */
                                source: "workplace-supervisor" | "teacher" | "coach" | "self";
                                /**
                                 * Format: date
                                 * @description Kalenderdatum, svensk tid
                                 */
                                observedOn: string;
                            }[];
                        };
                        participation?: {
                            tracks: string[];
                            /** @enum {string} */
                            stageBefore: "mapping" | "preparing" | "employable" | "matchable" | "in-job-track" | "in-work" | "in-studies";
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
}
