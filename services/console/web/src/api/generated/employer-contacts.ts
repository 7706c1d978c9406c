export interface paths {
    "/demands": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Kompetensbehov */
        get: operations["list-demands"];
        put?: never;
        /** Registrera ett kompetensbehov */
        post: operations["register-demand"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/demands/{demandId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Ett kompetensbehov */
        get: operations["read-demand"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/demands/{demandId}/profile": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Ändra vad behovet gäller */
        put: operations["change-demand"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/demands/{demandId}/closing": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Avsluta behovet */
        put: operations["close-demand"];
        post?: never;
        /** Öppna behovet igen */
        delete: operations["reopen-demand"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/employers/{employerId}/contact-persons": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Lägg till en kontaktperson */
        post: operations["add-contact-person"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/employers/{employerId}/contact-persons/{contactPersonId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Ändra en kontaktpersons uppgifter */
        put: operations["change-contact-person"];
        post?: never;
        /** Stryk allt om kontaktpersonen, för gott */
        delete: operations["erase-contact-person"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/employers/{employerId}/contact-persons/{contactPersonId}/leaving": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Kontaktpersonen har slutat */
        put: operations["record-contact-person-leaving"];
        post?: never;
        /** Ta tillbaka att kontaktpersonen har slutat */
        delete: operations["undo-contact-person-leaving"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/employer-duplicates": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Arbetsgivare som sannolikt är samma som en man tänker registrera, och varför */
        post: operations["find-employer-duplicates"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/employers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Arbetsgivare, utom dem som är sammanslagna med andra */
        get: operations["list-employers"];
        put?: never;
        /** Registrera en arbetsgivare */
        post: operations["register-employer"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/employers/{employerId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** En arbetsgivare, med det som hör till dem som slagits ihop med den */
        get: operations["read-employer"];
        /** Ändra namn, bransch och storlek */
        put: operations["change-employer"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/employers/{employerId}/merging": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Slå ihop arbetsgivaren med en annan, som blir kvar */
        put: operations["merge-employer"];
        post?: never;
        /** Ta tillbaka sammanslagningen */
        delete: operations["undo-merging"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/employers/{employerId}/warnings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Lägg in en varning för kollegor, med slutdatum */
        post: operations["add-warning"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/employers/{employerId}/warnings/{warningId}/lifting": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Ta bort varningen före slutdatum */
        put: operations["lift-warning"];
        post?: never;
        /** Lägg tillbaka den borttagna varningen */
        delete: operations["restore-warning"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/employers/{employerId}/workplaces": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Lägg till ett arbetsställe */
        post: operations["add-workplace"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/employers/{employerId}/workplaces/{workplaceId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Ändra ett arbetsställe */
        put: operations["change-workplace"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/expected-needs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Registrera ett väntat rekryteringsbehov */
        post: operations["register-expected-need"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/expected-needs/{needId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Ändra ett väntat behov */
        put: operations["change-expected-need"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/expected-needs/{needId}/withdrawal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Ta tillbaka ett väntat behov */
        put: operations["withdraw-expected-need"];
        post?: never;
        /** Återställ ett tillbakataget behov */
        delete: operations["restore-expected-need"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/placement-offers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Registrera praktikplatser hos en arbetsgivare */
        post: operations["register-placement-offer"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/placement-offers/{offerId}/terms": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Ändra vad som erbjuds och krävs */
        put: operations["describe-placement-offer"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/placement-offers/{offerId}/withdrawal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Dra tillbaka praktikplatsen */
        put: operations["withdraw-placement-offer"];
        post?: never;
        /** Öppna en tillbakadragen praktikplats igen */
        delete: operations["restore-placement-offer"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/placement-offers/{offerId}/periods": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Lägg till en period med platser */
        post: operations["add-placement-period"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/placement-offers/{offerId}/periods/{periodId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Ändra en periods datum eller antal platser */
        put: operations["change-placement-period"];
        post?: never;
        /** Ta bort en period som ingen har reserverat */
        delete: operations["remove-placement-period"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/placement-offers/{offerId}/reservations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Reservera en plats */
        post: operations["reserve-placement"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/placement-offers/{offerId}/reservations/{reservationId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** En reservation */
        get: operations["read-reservation"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/placement-offers/{offerId}/reservations/{reservationId}/confirmation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Bekräfta en reservation */
        put: operations["confirm-reservation"];
        post?: never;
        /** Ångra en bekräftelse */
        delete: operations["undo-confirmation"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/placement-offers/{offerId}/reservations/{reservationId}/release": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Släpp en plats */
        put: operations["release-reservation"];
        post?: never;
        /** Ta tillbaka en släppt plats, om någon är ledig */
        delete: operations["undo-release"];
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
    "list-demands": {
        parameters: {
            query?: {
                limit?: number;
                page?: number;
                municipality?: string;
                status?: "open" | "closed";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Kompetensbehov */
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
                            /**
                             * Format: uuid
                             * @description UUIDv7
                             */
                            employerId: string;
                            /** @enum {string} */
                            status: "open" | "closed";
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
                            /** @enum {string} */
                            outcome?: "filled" | "partly-filled" | "cancelled";
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
    "register-demand": {
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
                    /**
                     * Format: uuid
                     * @description UUIDv7
                     */
                    employerId: string;
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
            /** @description Registrera ett kompetensbehov */
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
                        /**
                         * Format: uuid
                         * @description UUIDv7
                         */
                        employerId: string;
                        /** @enum {string} */
                        status: "open" | "closed";
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
                        /** @enum {string} */
                        outcome?: "filled" | "partly-filled" | "cancelled";
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
    "read-demand": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                demandId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Ett kompetensbehov */
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
                        /**
                         * Format: uuid
                         * @description UUIDv7
                         */
                        employerId: string;
                        /** @enum {string} */
                        status: "open" | "closed";
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
                        /** @enum {string} */
                        outcome?: "filled" | "partly-filled" | "cancelled";
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
    "change-demand": {
        parameters: {
            query?: never;
            header: {
                /** @description ETag-värdet du senast läste */
                "If-Match": string;
            };
            path: {
                demandId: string;
            };
            cookie?: never;
        };
        /** @description Högst 256 kB. */
        requestBody: {
            content: {
                "application/json": {
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
        responses: {
            /** @description Ändra vad behovet gäller */
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
                        /**
                         * Format: uuid
                         * @description UUIDv7
                         */
                        employerId: string;
                        /** @enum {string} */
                        status: "open" | "closed";
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
                        /** @enum {string} */
                        outcome?: "filled" | "partly-filled" | "cancelled";
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
    "close-demand": {
        parameters: {
            query?: never;
            header: {
                /** @description ETag-värdet du senast läste */
                "If-Match": string;
            };
            path: {
                demandId: string;
            };
            cookie?: never;
        };
        /** @description Högst 256 kB. */
        requestBody: {
            content: {
                "application/json": {
                    /** @enum {string} */
                    outcome: "filled" | "partly-filled" | "cancelled";
                };
            };
        };
        responses: {
            /** @description Avsluta behovet */
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
                        /**
                         * Format: uuid
                         * @description UUIDv7
                         */
                        employerId: string;
                        /** @enum {string} */
                        status: "open" | "closed";
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
                        /** @enum {string} */
                        outcome?: "filled" | "partly-filled" | "cancelled";
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
    "reopen-demand": {
        parameters: {
            query?: never;
            header: {
                /** @description ETag-värdet du senast läste */
                "If-Match": string;
            };
            path: {
                demandId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Öppna behovet igen */
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
                        /**
                         * Format: uuid
                         * @description UUIDv7
                         */
                        employerId: string;
                        /** @enum {string} */
                        status: "open" | "closed";
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
                        /** @enum {string} */
                        outcome?: "filled" | "partly-filled" | "cancelled";
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
    "add-contact-person": {
        parameters: {
            query?: never;
            header: {
                /** @description Ny för varje ny sak som skapas */
                "Idempotency-Key": string;
            };
            path: {
                employerId: string;
            };
            cookie?: never;
        };
        /** @description Högst 256 kB. */
        requestBody: {
            content: {
                "application/json": {
                    name: string;
                    role?: string;
                    telephone?: string;
                    /** Format: email */
                    email?: string;
                    /**
                     * Format: uuid
                     * @description UUIDv7
                     */
                    workplaceId?: string;
                };
            };
        };
        responses: {
            /** @description Lägg till en kontaktperson */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        name: string;
                        role?: string;
                        telephone?: string;
                        /** Format: email */
                        email?: string;
                        /**
                         * Format: uuid
                         * @description UUIDv7
                         */
                        workplaceId?: string;
                        /**
                         * Format: uuid
                         * @description UUIDv7
                         */
                        id: string;
                        /**
                         * Format: uuid
                         * @description UUIDv7
                         */
                        employerId: string;
                        /**
                         * Format: date
                         * @description Kalenderdatum, svensk tid
                         */
                        leftOn?: string;
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
    "change-contact-person": {
        parameters: {
            query?: never;
            header: {
                /** @description ETag-värdet du senast läste */
                "If-Match": string;
            };
            path: {
                employerId: string;
                contactPersonId: string;
            };
            cookie?: never;
        };
        /** @description Högst 256 kB. */
        requestBody: {
            content: {
                "application/json": {
                    name: string;
                    role?: string;
                    telephone?: string;
                    /** Format: email */
                    email?: string;
                    /**
                     * Format: uuid
                     * @description UUIDv7
                     */
                    workplaceId?: string;
                };
            };
        };
        responses: {
            /** @description Ändra en kontaktpersons uppgifter */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        name: string;
                        branch: string;
                        /** @enum {string} */
                        sizeClass: "1-4" | "5-9" | "10-19" | "20-49" | "50-99" | "100-";
                        organisationsnummer: string;
                        municipality: string;
                        /**
                         * Format: uuid
                         * @description UUIDv7
                         */
                        id: string;
                        revision: number;
                        /** @enum {string} */
                        kind: "legal-entity" | "sole-trader";
                        /**
                         * Format: uuid
                         * @description UUIDv7
                         */
                        mergedInto?: string;
                        workplaces: {
                            name: string;
                            municipality: string;
                            address?: string;
                            /**
                             * Format: uuid
                             * @description UUIDv7
                             */
                            id: string;
                            /**
                             * Format: uuid
                             * @description UUIDv7
                             */
                            employerId: string;
                        }[];
                        contactPersons: {
                            name: string;
                            role?: string;
                            telephone?: string;
                            /** Format: email */
                            email?: string;
                            /**
                             * Format: uuid
                             * @description UUIDv7
                             */
                            workplaceId?: string;
                            /**
                             * Format: uuid
                             * @description UUIDv7
                             */
                            id: string;
                            /**
                             * Format: uuid
                             * @description UUIDv7
                             */
                            employerId: string;
                            /**
                             * Format: date
                             * @description Kalenderdatum, svensk tid
                             */
                            leftOn?: string;
                        }[];
                        warnings: {
                            /**
                             * Format: uuid
                             * @description UUIDv7
                             */
                            id: string;
                            /**
                             * Format: uuid
                             * @description UUIDv7
                             */
                            employerId: string;
                            note: {
                                text: string;
                                /** @default [] */
                                companyOwn: ("personnummer" | "email" | "telephone")[];
                            };
                            by: {
                                id: string;
                                name: string;
                                organisation: string;
                            };
                            /**
                             * Format: date-time
                             * @description UTC, RFC 3339
                             */
                            at: string;
                            /**
                             * Format: date
                             * @description Kalenderdatum, svensk tid
                             */
                            expiresOn: string;
                        }[];
                        merged: {
                            /**
                             * Format: uuid
                             * @description UUIDv7
                             */
                            id: string;
                            name: string;
                            organisationsnummer: string;
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
    "erase-contact-person": {
        parameters: {
            query?: never;
            header: {
                /** @description ETag-värdet du senast läste */
                "If-Match": string;
            };
            path: {
                employerId: string;
                contactPersonId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Stryk allt om kontaktpersonen, för gott */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        name: string;
                        branch: string;
                        /** @enum {string} */
                        sizeClass: "1-4" | "5-9" | "10-19" | "20-49" | "50-99" | "100-";
                        organisationsnummer: string;
                        municipality: string;
                        /**
                         * Format: uuid
                         * @description UUIDv7
                         */
                        id: string;
                        revision: number;
                        /** @enum {string} */
                        kind: "legal-entity" | "sole-trader";
                        /**
                         * Format: uuid
                         * @description UUIDv7
                         */
                        mergedInto?: string;
                        workplaces: {
                            name: string;
                            municipality: string;
                            address?: string;
                            /**
                             * Format: uuid
                             * @description UUIDv7
                             */
                            id: string;
                            /**
                             * Format: uuid
                             * @description UUIDv7
                             */
                            employerId: string;
                        }[];
                        contactPersons: {
                            name: string;
                            role?: string;
                            telephone?: string;
                            /** Format: email */
                            email?: string;
                            /**
                             * Format: uuid
                             * @description UUIDv7
                             */
                            workplaceId?: string;
                            /**
                             * Format: uuid
                             * @description UUIDv7
                             */
                            id: string;
                            /**
                             * Format: uuid
                             * @description UUIDv7
                             */
                            employerId: string;
                            /**
                             * Format: date
                             * @description Kalenderdatum, svensk tid
                             */
                            leftOn?: string;
                        }[];
                        warnings: {
                            /**
                             * Format: uuid
                             * @description UUIDv7
                             */
                            id: string;
                            /**
                             * Format: uuid
                             * @description UUIDv7
                             */
                            employerId: string;
                            note: {
                                text: string;
                                /** @default [] */
                                companyOwn: ("personnummer" | "email" | "telephone")[];
                            };
                            by: {
                                id: string;
                                name: string;
                                organisation: string;
                            };
                            /**
                             * Format: date-time
                             * @description UTC, RFC 3339
                             */
                            at: string;
                            /**
                             * Format: date
                             * @description Kalenderdatum, svensk tid
                             */
                            expiresOn: string;
                        }[];
                        merged: {
                            /**
                             * Format: uuid
                             * @description UUIDv7
                             */
                            id: string;
                            name: string;
                            organisationsnummer: string;
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
    "record-contact-person-leaving": {
        parameters: {
            query?: never;
            header: {
                /** @description ETag-värdet du senast läste */
                "If-Match": string;
            };
            path: {
                employerId: string;
                contactPersonId: string;
            };
            cookie?: never;
        };
        /** @description Högst 256 kB. */
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * Format: date
                     * @description Kalenderdatum, svensk tid
                     */
                    leftOn: string;
                };
            };
        };
        responses: {
            /** @description Kontaktpersonen har slutat */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        name: string;
                        branch: string;
                        /** @enum {string} */
                        sizeClass: "1-4" | "5-9" | "10-19" | "20-49" | "50-99" | "100-";
                        organisationsnummer: string;
                        municipality: string;
                        /**
                         * Format: uuid
                         * @description UUIDv7
                         */
                        id: string;
                        revision: number;
                        /** @enum {string} */
                        kind: "legal-entity" | "sole-trader";
                        /**
                         * Format: uuid
                         * @description UUIDv7
                         */
                        mergedInto?: string;
                        workplaces: {
                            name: string;
                            municipality: string;
                            address?: string;
                            /**
                             * Format: uuid
                             * @description UUIDv7
                             */
                            id: string;
                            /**
                             * Format: uuid
                             * @description UUIDv7
                             */
                            employerId: string;
                        }[];
                        contactPersons: {
                            name: string;
                            role?: string;
                            telephone?: string;
                            /** Format: email */
                            email?: string;
                            /**
                             * Format: uuid
                             * @description UUIDv7
                             */
                            workplaceId?: string;
                            /**
                             * Format: uuid
                             * @description UUIDv7
                             */
                            id: string;
                            /**
                             * Format: uuid
                             * @description UUIDv7
                             */
                            employerId: string;
                            /**
                             * Format: date
                             * @description Kalenderdatum, svensk tid
                             */
                            leftOn?: string;
                        }[];
                        warnings: {
                            /**
                             * Format: uuid
                             * @description UUIDv7
                             */
                            id: string;
                            /**
                             * Format: uuid
                             * @description UUIDv7
                             */
                            employerId: string;
                            note: {
                                text: string;
                                /** @default [] */
                                companyOwn: ("personnummer" | "email" | "telephone")[];
                            };
                            by: {
                                id: string;
                                name: string;
                                organisation: string;
                            };
                            /**
                             * Format: date-time
                             * @description UTC, RFC 3339
                             */
                            at: string;
                            /**
                             * Format: date
                             * @description Kalenderdatum, svensk tid
                             */
                            expiresOn: string;
                        }[];
                        merged: {
                            /**
                             * Format: uuid
                             * @description UUIDv7
                             */
                            id: string;
                            name: string;
                            organisationsnummer: string;
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
    "undo-contact-person-leaving": {
        parameters: {
            query?: never;
            header: {
                /** @description ETag-värdet du senast läste */
                "If-Match": string;
            };
            path: {
                employerId: string;
                contactPersonId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Ta tillbaka att kontaktpersonen har slutat */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        name: string;
                        branch: string;
                        /** @enum {string} */
                        sizeClass: "1-4" | "5-9" | "10-19" | "20-49" | "50-99" | "100-";
                        organisationsnummer: string;
                        municipality: string;
                        /**
                         * Format: uuid
                         * @description UUIDv7
                         */
                        id: string;
                        revision: number;
                        /** @enum {string} */
                        kind: "legal-entity" | "sole-trader";
                        /**
                         * Format: uuid
                         * @description UUIDv7
                         */
                        mergedInto?: string;
                        workplaces: {
                            name: string;
                            municipality: string;
                            address?: string;
                            /**
                             * Format: uuid
                             * @description UUIDv7
                             */
                            id: string;
                            /**
                             * Format: uuid
                             * @description UUIDv7
                             */
                            employerId: string;
                        }[];
                        contactPersons: {
                            name: string;
                            role?: string;
                            telephone?: string;
                            /** Format: email */
                            email?: string;
                            /**
                             * Format: uuid
                             * @description UUIDv7
                             */
                            workplaceId?: string;
                            /**
                             * Format: uuid
                             * @description UUIDv7
                             */
                            id: string;
                            /**
                             * Format: uuid
                             * @description UUIDv7
                             */
                            employerId: string;
                            /**
                             * Format: date
                             * @description Kalenderdatum, svensk tid
                             */
                            leftOn?: string;
                        }[];
                        warnings: {
                            /**
                             * Format: uuid
                             * @description UUIDv7
                             */
                            id: string;
                            /**
                             * Format: uuid
                             * @description UUIDv7
                             */
                            employerId: string;
                            note: {
                                text: string;
                                /** @default [] */
                                companyOwn: ("personnummer" | "email" | "telephone")[];
                            };
                            by: {
                                id: string;
                                name: string;
                                organisation: string;
                            };
                            /**
                             * Format: date-time
                             * @description UTC, RFC 3339
                             */
                            at: string;
                            /**
                             * Format: date
                             * @description Kalenderdatum, svensk tid
                             */
                            expiresOn: string;
                        }[];
                        merged: {
                            /**
                             * Format: uuid
                             * @description UUIDv7
                             */
                            id: string;
                            name: string;
                            organisationsnummer: string;
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
    "find-employer-duplicates": {
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
                    name: string;
                    municipality?: string;
                    organisationsnummer?: string;
                };
            };
        };
        responses: {
            /** @description Arbetsgivare som sannolikt är samma som en man tänker registrera, och varför */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            employer: {
                                name: string;
                                branch: string;
                                /** @enum {string} */
                                sizeClass: "1-4" | "5-9" | "10-19" | "20-49" | "50-99" | "100-";
                                organisationsnummer: string;
                                municipality: string;
                                /**
                                 * Format: uuid
                                 * @description UUIDv7
                                 */
                                id: string;
                                revision: number;
                                /** @enum {string} */
                                kind: "legal-entity" | "sole-trader";
                                /**
                                 * Format: uuid
                                 * @description UUIDv7
                                 */
                                mergedInto?: string;
                            };
                            likeness: number;
                            reasons: {
                                /** @enum {string} */
                                code: "same-organisationsnummer" | "same-name" | "similar-name" | "same-municipality" | "workplace-in-municipality";
                                text: string;
                            }[];
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
    "list-employers": {
        parameters: {
            query?: {
                limit?: number;
                page?: number;
                q?: string;
                municipality?: string;
                branch?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Arbetsgivare, utom dem som är sammanslagna med andra */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            name: string;
                            branch: string;
                            /** @enum {string} */
                            sizeClass: "1-4" | "5-9" | "10-19" | "20-49" | "50-99" | "100-";
                            organisationsnummer: string;
                            municipality: string;
                            /**
                             * Format: uuid
                             * @description UUIDv7
                             */
                            id: string;
                            revision: number;
                            /** @enum {string} */
                            kind: "legal-entity" | "sole-trader";
                            /**
                             * Format: uuid
                             * @description UUIDv7
                             */
                            mergedInto?: string;
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
    "register-employer": {
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
                    name: string;
                    branch: string;
                    /** @enum {string} */
                    sizeClass: "1-4" | "5-9" | "10-19" | "20-49" | "50-99" | "100-";
                    organisationsnummer: string;
                    municipality: string;
                };
            };
        };
        responses: {
            /** @description Registrera en arbetsgivare */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        name: string;
                        branch: string;
                        /** @enum {string} */
                        sizeClass: "1-4" | "5-9" | "10-19" | "20-49" | "50-99" | "100-";
                        organisationsnummer: string;
                        municipality: string;
                        /**
                         * Format: uuid
                         * @description UUIDv7
                         */
                        id: string;
                        revision: number;
                        /** @enum {string} */
                        kind: "legal-entity" | "sole-trader";
                        /**
                         * Format: uuid
                         * @description UUIDv7
                         */
                        mergedInto?: string;
                        workplaces: {
                            name: string;
                            municipality: string;
                            address?: string;
                            /**
                             * Format: uuid
                             * @description UUIDv7
                             */
                            id: string;
                            /**
                             * Format: uuid
                             * @description UUIDv7
                             */
                            employerId: string;
                        }[];
                        contactPersons: {
                            name: string;
                            role?: string;
                            telephone?: string;
                            /** Format: email */
                            email?: string;
                            /**
                             * Format: uuid
                             * @description UUIDv7
                             */
                            workplaceId?: string;
                            /**
                             * Format: uuid
                             * @description UUIDv7
                             */
                            id: string;
                            /**
                             * Format: uuid
                             * @description UUIDv7
                             */
                            employerId: string;
                            /**
                             * Format: date
                             * @description Kalenderdatum, svensk tid
                             */
                            leftOn?: string;
                        }[];
                        warnings: {
                            /**
                             * Format: uuid
                             * @description UUIDv7
                             */
                            id: string;
                            /**
                             * Format: uuid
                             * @description UUIDv7
                             */
                            employerId: string;
                            note: {
                                text: string;
                                /** @default [] */
                                companyOwn: ("personnummer" | "email" | "telephone")[];
                            };
                            by: {
                                id: string;
                                name: string;
                                organisation: string;
                            };
                            /**
                             * Format: date-time
                             * @description UTC, RFC 3339
                             */
                            at: string;
                            /**
                             * Format: date
                             * @description Kalenderdatum, svensk tid
                             */
                            expiresOn: string;
                        }[];
                        merged: {
                            /**
                             * Format: uuid
                             * @description UUIDv7
                             */
                            id: string;
                            name: string;
                            organisationsnummer: string;
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
    "read-employer": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                employerId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description En arbetsgivare, med det som hör till dem som slagits ihop med den */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        name: string;
                        branch: string;
                        /** @enum {string} */
                        sizeClass: "1-4" | "5-9" | "10-19" | "20-49" | "50-99" | "100-";
                        organisationsnummer: string;
                        municipality: string;
                        /**
                         * Format: uuid
                         * @description UUIDv7
                         */
                        id: string;
                        revision: number;
                        /** @enum {string} */
                        kind: "legal-entity" | "sole-trader";
                        /**
                         * Format: uuid
                         * @description UUIDv7
                         */
                        mergedInto?: string;
                        workplaces: {
                            name: string;
                            municipality: string;
                            address?: string;
                            /**
                             * Format: uuid
                             * @description UUIDv7
                             */
                            id: string;
                            /**
                             * Format: uuid
                             * @description UUIDv7
                             */
                            employerId: string;
                        }[];
                        contactPersons: {
                            name: string;
                            role?: string;
                            telephone?: string;
                            /** Format: email */
                            email?: string;
                            /**
                             * Format: uuid
                             * @description UUIDv7
                             */
                            workplaceId?: string;
                            /**
                             * Format: uuid
                             * @description UUIDv7
                             */
                            id: string;
                            /**
                             * Format: uuid
                             * @description UUIDv7
                             */
                            employerId: string;
                            /**
                             * Format: date
                             * @description Kalenderdatum, svensk tid
                             */
                            leftOn?: string;
                        }[];
                        warnings: {
                            /**
                             * Format: uuid
                             * @description UUIDv7
                             */
                            id: string;
                            /**
                             * Format: uuid
                             * @description UUIDv7
                             */
                            employerId: string;
                            note: {
                                text: string;
                                /** @default [] */
                                companyOwn: ("personnummer" | "email" | "telephone")[];
                            };
                            by: {
                                id: string;
                                name: string;
                                organisation: string;
                            };
                            /**
                             * Format: date-time
                             * @description UTC, RFC 3339
                             */
                            at: string;
                            /**
                             * Format: date
                             * @description Kalenderdatum, svensk tid
                             */
                            expiresOn: string;
                        }[];
                        merged: {
                            /**
                             * Format: uuid
                             * @description UUIDv7
                             */
                            id: string;
                            name: string;
                            organisationsnummer: string;
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
    "change-employer": {
        parameters: {
            query?: never;
            header: {
                /** @description ETag-värdet du senast läste */
                "If-Match": string;
            };
            path: {
                employerId: string;
            };
            cookie?: never;
        };
        /** @description Högst 256 kB. */
        requestBody: {
            content: {
                "application/json": {
                    name: string;
                    branch: string;
                    /** @enum {string} */
                    sizeClass: "1-4" | "5-9" | "10-19" | "20-49" | "50-99" | "100-";
                };
            };
        };
        responses: {
            /** @description Ändra namn, bransch och storlek */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        name: string;
                        branch: string;
                        /** @enum {string} */
                        sizeClass: "1-4" | "5-9" | "10-19" | "20-49" | "50-99" | "100-";
                        organisationsnummer: string;
                        municipality: string;
                        /**
                         * Format: uuid
                         * @description UUIDv7
                         */
                        id: string;
                        revision: number;
                        /** @enum {string} */
                        kind: "legal-entity" | "sole-trader";
                        /**
                         * Format: uuid
                         * @description UUIDv7
                         */
                        mergedInto?: string;
                        workplaces: {
                            name: string;
                            municipality: string;
                            address?: string;
                            /**
                             * Format: uuid
                             * @description UUIDv7
                             */
                            id: string;
                            /**
                             * Format: uuid
                             * @description UUIDv7
                             */
                            employerId: string;
                        }[];
                        contactPersons: {
                            name: string;
                            role?: string;
                            telephone?: string;
                            /** Format: email */
                            email?: string;
                            /**
                             * Format: uuid
                             * @description UUIDv7
                             */
                            workplaceId?: string;
                            /**
                             * Format: uuid
                             * @description UUIDv7
                             */
                            id: string;
                            /**
                             * Format: uuid
                             * @description UUIDv7
                             */
                            employerId: string;
                            /**
                             * Format: date
                             * @description Kalenderdatum, svensk tid
                             */
                            leftOn?: string;
                        }[];
                        warnings: {
                            /**
                             * Format: uuid
                             * @description UUIDv7
                             */
                            id: string;
                            /**
                             * Format: uuid
                             * @description UUIDv7
                             */
                            employerId: string;
                            note: {
                                text: string;
                                /** @default [] */
                                companyOwn: ("personnummer" | "email" | "telephone")[];
                            };
                            by: {
                                id: string;
                                name: string;
                                organisation: string;
                            };
                            /**
                             * Format: date-time
                             * @description UTC, RFC 3339
                             */
                            at: string;
                            /**
                             * Format: date
                             * @description Kalenderdatum, svensk tid
                             */
                            expiresOn: string;
                        }[];
                        merged: {
                            /**
                             * Format: uuid
                             * @description UUIDv7
                             */
                            id: string;
                            name: string;
                            organisationsnummer: string;
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
    "merge-employer": {
        parameters: {
            query?: never;
            header: {
                /** @description ETag-värdet du senast läste */
                "If-Match": string;
            };
            path: {
                employerId: string;
            };
            cookie?: never;
        };
        /** @description Högst 256 kB. */
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * Format: uuid
                     * @description UUIDv7
                     */
                    into: string;
                };
            };
        };
        responses: {
            /** @description Slå ihop arbetsgivaren med en annan, som blir kvar */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        name: string;
                        branch: string;
                        /** @enum {string} */
                        sizeClass: "1-4" | "5-9" | "10-19" | "20-49" | "50-99" | "100-";
                        organisationsnummer: string;
                        municipality: string;
                        /**
                         * Format: uuid
                         * @description UUIDv7
                         */
                        id: string;
                        revision: number;
                        /** @enum {string} */
                        kind: "legal-entity" | "sole-trader";
                        /**
                         * Format: uuid
                         * @description UUIDv7
                         */
                        mergedInto?: string;
                        workplaces: {
                            name: string;
                            municipality: string;
                            address?: string;
                            /**
                             * Format: uuid
                             * @description UUIDv7
                             */
                            id: string;
                            /**
                             * Format: uuid
                             * @description UUIDv7
                             */
                            employerId: string;
                        }[];
                        contactPersons: {
                            name: string;
                            role?: string;
                            telephone?: string;
                            /** Format: email */
                            email?: string;
                            /**
                             * Format: uuid
                             * @description UUIDv7
                             */
                            workplaceId?: string;
                            /**
                             * Format: uuid
                             * @description UUIDv7
                             */
                            id: string;
                            /**
                             * Format: uuid
                             * @description UUIDv7
                             */
                            employerId: string;
                            /**
                             * Format: date
                             * @description Kalenderdatum, svensk tid
                             */
                            leftOn?: string;
                        }[];
                        warnings: {
                            /**
                             * Format: uuid
                             * @description UUIDv7
                             */
                            id: string;
                            /**
                             * Format: uuid
                             * @description UUIDv7
                             */
                            employerId: string;
                            note: {
                                text: string;
                                /** @default [] */
                                companyOwn: ("personnummer" | "email" | "telephone")[];
                            };
                            by: {
                                id: string;
                                name: string;
                                organisation: string;
                            };
                            /**
                             * Format: date-time
                             * @description UTC, RFC 3339
                             */
                            at: string;
                            /**
                             * Format: date
                             * @description Kalenderdatum, svensk tid
                             */
                            expiresOn: string;
                        }[];
                        merged: {
                            /**
                             * Format: uuid
                             * @description UUIDv7
                             */
                            id: string;
                            name: string;
                            organisationsnummer: string;
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
    "undo-merging": {
        parameters: {
            query?: never;
            header: {
                /** @description ETag-värdet du senast läste */
                "If-Match": string;
            };
            path: {
                employerId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Ta tillbaka sammanslagningen */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        name: string;
                        branch: string;
                        /** @enum {string} */
                        sizeClass: "1-4" | "5-9" | "10-19" | "20-49" | "50-99" | "100-";
                        organisationsnummer: string;
                        municipality: string;
                        /**
                         * Format: uuid
                         * @description UUIDv7
                         */
                        id: string;
                        revision: number;
                        /** @enum {string} */
                        kind: "legal-entity" | "sole-trader";
                        /**
                         * Format: uuid
                         * @description UUIDv7
                         */
                        mergedInto?: string;
                        workplaces: {
                            name: string;
                            municipality: string;
                            address?: string;
                            /**
                             * Format: uuid
                             * @description UUIDv7
                             */
                            id: string;
                            /**
                             * Format: uuid
                             * @description UUIDv7
                             */
                            employerId: string;
                        }[];
                        contactPersons: {
                            name: string;
                            role?: string;
                            telephone?: string;
                            /** Format: email */
                            email?: string;
                            /**
                             * Format: uuid
                             * @description UUIDv7
                             */
                            workplaceId?: string;
                            /**
                             * Format: uuid
                             * @description UUIDv7
                             */
                            id: string;
                            /**
                             * Format: uuid
                             * @description UUIDv7
                             */
                            employerId: string;
                            /**
                             * Format: date
                             * @description Kalenderdatum, svensk tid
                             */
                            leftOn?: string;
                        }[];
                        warnings: {
                            /**
                             * Format: uuid
                             * @description UUIDv7
                             */
                            id: string;
                            /**
                             * Format: uuid
                             * @description UUIDv7
                             */
                            employerId: string;
                            note: {
                                text: string;
                                /** @default [] */
                                companyOwn: ("personnummer" | "email" | "telephone")[];
                            };
                            by: {
                                id: string;
                                name: string;
                                organisation: string;
                            };
                            /**
                             * Format: date-time
                             * @description UTC, RFC 3339
                             */
                            at: string;
                            /**
                             * Format: date
                             * @description Kalenderdatum, svensk tid
                             */
                            expiresOn: string;
                        }[];
                        merged: {
                            /**
                             * Format: uuid
                             * @description UUIDv7
                             */
                            id: string;
                            name: string;
                            organisationsnummer: string;
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
    "add-warning": {
        parameters: {
            query?: never;
            header: {
                /** @description Ny för varje ny sak som skapas */
                "Idempotency-Key": string;
            };
            path: {
                employerId: string;
            };
            cookie?: never;
        };
        /** @description Högst 256 kB. */
        requestBody: {
            content: {
                "application/json": {
                    note: {
                        text: string;
                        /** @default [] */
                        companyOwn?: ("personnummer" | "email" | "telephone")[];
                    };
                    /**
                     * Format: date
                     * @description Kalenderdatum, svensk tid
                     */
                    expiresOn: string;
                };
            };
        };
        responses: {
            /** @description Lägg in en varning för kollegor, med slutdatum */
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
                        /**
                         * Format: uuid
                         * @description UUIDv7
                         */
                        employerId: string;
                        note: {
                            text: string;
                            /** @default [] */
                            companyOwn: ("personnummer" | "email" | "telephone")[];
                        };
                        by: {
                            id: string;
                            name: string;
                            organisation: string;
                        };
                        /**
                         * Format: date-time
                         * @description UTC, RFC 3339
                         */
                        at: string;
                        /**
                         * Format: date
                         * @description Kalenderdatum, svensk tid
                         */
                        expiresOn: string;
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
    "lift-warning": {
        parameters: {
            query?: never;
            header: {
                /** @description ETag-värdet du senast läste */
                "If-Match": string;
            };
            path: {
                employerId: string;
                warningId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Ta bort varningen före slutdatum */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        name: string;
                        branch: string;
                        /** @enum {string} */
                        sizeClass: "1-4" | "5-9" | "10-19" | "20-49" | "50-99" | "100-";
                        organisationsnummer: string;
                        municipality: string;
                        /**
                         * Format: uuid
                         * @description UUIDv7
                         */
                        id: string;
                        revision: number;
                        /** @enum {string} */
                        kind: "legal-entity" | "sole-trader";
                        /**
                         * Format: uuid
                         * @description UUIDv7
                         */
                        mergedInto?: string;
                        workplaces: {
                            name: string;
                            municipality: string;
                            address?: string;
                            /**
                             * Format: uuid
                             * @description UUIDv7
                             */
                            id: string;
                            /**
                             * Format: uuid
                             * @description UUIDv7
                             */
                            employerId: string;
                        }[];
                        contactPersons: {
                            name: string;
                            role?: string;
                            telephone?: string;
                            /** Format: email */
                            email?: string;
                            /**
                             * Format: uuid
                             * @description UUIDv7
                             */
                            workplaceId?: string;
                            /**
                             * Format: uuid
                             * @description UUIDv7
                             */
                            id: string;
                            /**
                             * Format: uuid
                             * @description UUIDv7
                             */
                            employerId: string;
                            /**
                             * Format: date
                             * @description Kalenderdatum, svensk tid
                             */
                            leftOn?: string;
                        }[];
                        warnings: {
                            /**
                             * Format: uuid
                             * @description UUIDv7
                             */
                            id: string;
                            /**
                             * Format: uuid
                             * @description UUIDv7
                             */
                            employerId: string;
                            note: {
                                text: string;
                                /** @default [] */
                                companyOwn: ("personnummer" | "email" | "telephone")[];
                            };
                            by: {
                                id: string;
                                name: string;
                                organisation: string;
                            };
                            /**
                             * Format: date-time
                             * @description UTC, RFC 3339
                             */
                            at: string;
                            /**
                             * Format: date
                             * @description Kalenderdatum, svensk tid
                             */
                            expiresOn: string;
                        }[];
                        merged: {
                            /**
                             * Format: uuid
                             * @description UUIDv7
                             */
                            id: string;
                            name: string;
                            organisationsnummer: string;
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
    "restore-warning": {
        parameters: {
            query?: never;
            header: {
                /** @description ETag-värdet du senast läste */
                "If-Match": string;
            };
            path: {
                employerId: string;
                warningId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Lägg tillbaka den borttagna varningen */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        name: string;
                        branch: string;
                        /** @enum {string} */
                        sizeClass: "1-4" | "5-9" | "10-19" | "20-49" | "50-99" | "100-";
                        organisationsnummer: string;
                        municipality: string;
                        /**
                         * Format: uuid
                         * @description UUIDv7
                         */
                        id: string;
                        revision: number;
                        /** @enum {string} */
                        kind: "legal-entity" | "sole-trader";
                        /**
                         * Format: uuid
                         * @description UUIDv7
                         */
                        mergedInto?: string;
                        workplaces: {
                            name: string;
                            municipality: string;
                            address?: string;
                            /**
                             * Format: uuid
                             * @description UUIDv7
                             */
                            id: string;
                            /**
                             * Format: uuid
                             * @description UUIDv7
                             */
                            employerId: string;
                        }[];
                        contactPersons: {
                            name: string;
                            role?: string;
                            telephone?: string;
                            /** Format: email */
                            email?: string;
                            /**
                             * Format: uuid
                             * @description UUIDv7
                             */
                            workplaceId?: string;
                            /**
                             * Format: uuid
                             * @description UUIDv7
                             */
                            id: string;
                            /**
                             * Format: uuid
                             * @description UUIDv7
                             */
                            employerId: string;
                            /**
                             * Format: date
                             * @description Kalenderdatum, svensk tid
                             */
                            leftOn?: string;
                        }[];
                        warnings: {
                            /**
                             * Format: uuid
                             * @description UUIDv7
                             */
                            id: string;
                            /**
                             * Format: uuid
                             * @description UUIDv7
                             */
                            employerId: string;
                            note: {
                                text: string;
                                /** @default [] */
                                companyOwn: ("personnummer" | "email" | "telephone")[];
                            };
                            by: {
                                id: string;
                                name: string;
                                organisation: string;
                            };
                            /**
                             * Format: date-time
                             * @description UTC, RFC 3339
                             */
                            at: string;
                            /**
                             * Format: date
                             * @description Kalenderdatum, svensk tid
                             */
                            expiresOn: string;
                        }[];
                        merged: {
                            /**
                             * Format: uuid
                             * @description UUIDv7
                             */
                            id: string;
                            name: string;
                            organisationsnummer: string;
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
    "add-workplace": {
        parameters: {
            query?: never;
            header: {
                /** @description Ny för varje ny sak som skapas */
                "Idempotency-Key": string;
            };
            path: {
                employerId: string;
            };
            cookie?: never;
        };
        /** @description Högst 256 kB. */
        requestBody: {
            content: {
                "application/json": {
                    name: string;
                    municipality: string;
                    address?: string;
                };
            };
        };
        responses: {
            /** @description Lägg till ett arbetsställe */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        name: string;
                        municipality: string;
                        address?: string;
                        /**
                         * Format: uuid
                         * @description UUIDv7
                         */
                        id: string;
                        /**
                         * Format: uuid
                         * @description UUIDv7
                         */
                        employerId: string;
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
    "change-workplace": {
        parameters: {
            query?: never;
            header: {
                /** @description ETag-värdet du senast läste */
                "If-Match": string;
            };
            path: {
                employerId: string;
                workplaceId: string;
            };
            cookie?: never;
        };
        /** @description Högst 256 kB. */
        requestBody: {
            content: {
                "application/json": {
                    name: string;
                    municipality: string;
                    address?: string;
                };
            };
        };
        responses: {
            /** @description Ändra ett arbetsställe */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        name: string;
                        branch: string;
                        /** @enum {string} */
                        sizeClass: "1-4" | "5-9" | "10-19" | "20-49" | "50-99" | "100-";
                        organisationsnummer: string;
                        municipality: string;
                        /**
                         * Format: uuid
                         * @description UUIDv7
                         */
                        id: string;
                        revision: number;
                        /** @enum {string} */
                        kind: "legal-entity" | "sole-trader";
                        /**
                         * Format: uuid
                         * @description UUIDv7
                         */
                        mergedInto?: string;
                        workplaces: {
                            name: string;
                            municipality: string;
                            address?: string;
                            /**
                             * Format: uuid
                             * @description UUIDv7
                             */
                            id: string;
                            /**
                             * Format: uuid
                             * @description UUIDv7
                             */
                            employerId: string;
                        }[];
                        contactPersons: {
                            name: string;
                            role?: string;
                            telephone?: string;
                            /** Format: email */
                            email?: string;
                            /**
                             * Format: uuid
                             * @description UUIDv7
                             */
                            workplaceId?: string;
                            /**
                             * Format: uuid
                             * @description UUIDv7
                             */
                            id: string;
                            /**
                             * Format: uuid
                             * @description UUIDv7
                             */
                            employerId: string;
                            /**
                             * Format: date
                             * @description Kalenderdatum, svensk tid
                             */
                            leftOn?: string;
                        }[];
                        warnings: {
                            /**
                             * Format: uuid
                             * @description UUIDv7
                             */
                            id: string;
                            /**
                             * Format: uuid
                             * @description UUIDv7
                             */
                            employerId: string;
                            note: {
                                text: string;
                                /** @default [] */
                                companyOwn: ("personnummer" | "email" | "telephone")[];
                            };
                            by: {
                                id: string;
                                name: string;
                                organisation: string;
                            };
                            /**
                             * Format: date-time
                             * @description UTC, RFC 3339
                             */
                            at: string;
                            /**
                             * Format: date
                             * @description Kalenderdatum, svensk tid
                             */
                            expiresOn: string;
                        }[];
                        merged: {
                            /**
                             * Format: uuid
                             * @description UUIDv7
                             */
                            id: string;
                            name: string;
                            organisationsnummer: string;
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
    "register-expected-need": {
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
                    /**
                     * Format: uuid
                     * @description UUIDv7
                     */
                    employerId: string;
                    /**
                     * Format: uuid
                     * @description UUIDv7
                     */
                    workplaceId?: string;
                    municipality: string;
                    ssyk: string;
                    /** @description Personer inom ett år */
                    shortTerm: number;
                    /** @description Personer på lång sikt */
                    longTerm: number;
                    note?: {
                        text: string;
                        /** @default [] */
                        companyOwn?: ("personnummer" | "email" | "telephone")[];
                    };
                };
            };
        };
        responses: {
            /** @description Registrera ett väntat rekryteringsbehov */
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
                        /**
                         * Format: uuid
                         * @description UUIDv7
                         */
                        employerId: string;
                        /**
                         * Format: uuid
                         * @description UUIDv7
                         */
                        workplaceId?: string;
                        municipality: string;
                        ssyk: string;
                        /** @description Personer inom ett år */
                        shortTerm: number;
                        /** @description Personer på lång sikt */
                        longTerm: number;
                        note?: {
                            text: string;
                            /** @default [] */
                            companyOwn: ("personnummer" | "email" | "telephone")[];
                        };
                        /**
                         * Format: date
                         * @description Kalenderdatum, svensk tid
                         */
                        notedOn: string;
                        by: {
                            id: string;
                            name: string;
                            organisation: string;
                        };
                        /** @enum {string} */
                        status: "current" | "withdrawn";
                        withdrawal?: {
                            reason?: {
                                text: string;
                                /** @default [] */
                                companyOwn: ("personnummer" | "email" | "telephone")[];
                            };
                            /**
                             * Format: date
                             * @description Kalenderdatum, svensk tid
                             */
                            on: string;
                            by: {
                                id: string;
                                name: string;
                                organisation: string;
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
    "change-expected-need": {
        parameters: {
            query?: never;
            header: {
                /** @description ETag-värdet du senast läste */
                "If-Match": string;
            };
            path: {
                needId: string;
            };
            cookie?: never;
        };
        /** @description Högst 256 kB. */
        requestBody: {
            content: {
                "application/json": {
                    /** @description Personer inom ett år */
                    shortTerm: number;
                    /** @description Personer på lång sikt */
                    longTerm: number;
                    note?: {
                        text: string;
                        /** @default [] */
                        companyOwn?: ("personnummer" | "email" | "telephone")[];
                    };
                };
            };
        };
        responses: {
            /** @description Ändra ett väntat behov */
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
                        /**
                         * Format: uuid
                         * @description UUIDv7
                         */
                        employerId: string;
                        /**
                         * Format: uuid
                         * @description UUIDv7
                         */
                        workplaceId?: string;
                        municipality: string;
                        ssyk: string;
                        /** @description Personer inom ett år */
                        shortTerm: number;
                        /** @description Personer på lång sikt */
                        longTerm: number;
                        note?: {
                            text: string;
                            /** @default [] */
                            companyOwn: ("personnummer" | "email" | "telephone")[];
                        };
                        /**
                         * Format: date
                         * @description Kalenderdatum, svensk tid
                         */
                        notedOn: string;
                        by: {
                            id: string;
                            name: string;
                            organisation: string;
                        };
                        /** @enum {string} */
                        status: "current" | "withdrawn";
                        withdrawal?: {
                            reason?: {
                                text: string;
                                /** @default [] */
                                companyOwn: ("personnummer" | "email" | "telephone")[];
                            };
                            /**
                             * Format: date
                             * @description Kalenderdatum, svensk tid
                             */
                            on: string;
                            by: {
                                id: string;
                                name: string;
                                organisation: string;
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
    "withdraw-expected-need": {
        parameters: {
            query?: never;
            header: {
                /** @description ETag-värdet du senast läste */
                "If-Match": string;
            };
            path: {
                needId: string;
            };
            cookie?: never;
        };
        /** @description Högst 256 kB. */
        requestBody: {
            content: {
                "application/json": {
                    reason?: {
                        text: string;
                        /** @default [] */
                        companyOwn?: ("personnummer" | "email" | "telephone")[];
                    };
                };
            };
        };
        responses: {
            /** @description Ta tillbaka ett väntat behov */
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
                        /**
                         * Format: uuid
                         * @description UUIDv7
                         */
                        employerId: string;
                        /**
                         * Format: uuid
                         * @description UUIDv7
                         */
                        workplaceId?: string;
                        municipality: string;
                        ssyk: string;
                        /** @description Personer inom ett år */
                        shortTerm: number;
                        /** @description Personer på lång sikt */
                        longTerm: number;
                        note?: {
                            text: string;
                            /** @default [] */
                            companyOwn: ("personnummer" | "email" | "telephone")[];
                        };
                        /**
                         * Format: date
                         * @description Kalenderdatum, svensk tid
                         */
                        notedOn: string;
                        by: {
                            id: string;
                            name: string;
                            organisation: string;
                        };
                        /** @enum {string} */
                        status: "current" | "withdrawn";
                        withdrawal?: {
                            reason?: {
                                text: string;
                                /** @default [] */
                                companyOwn: ("personnummer" | "email" | "telephone")[];
                            };
                            /**
                             * Format: date
                             * @description Kalenderdatum, svensk tid
                             */
                            on: string;
                            by: {
                                id: string;
                                name: string;
                                organisation: string;
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
    "restore-expected-need": {
        parameters: {
            query?: never;
            header: {
                /** @description ETag-värdet du senast läste */
                "If-Match": string;
            };
            path: {
                needId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Återställ ett tillbakataget behov */
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
                        /**
                         * Format: uuid
                         * @description UUIDv7
                         */
                        employerId: string;
                        /**
                         * Format: uuid
                         * @description UUIDv7
                         */
                        workplaceId?: string;
                        municipality: string;
                        ssyk: string;
                        /** @description Personer inom ett år */
                        shortTerm: number;
                        /** @description Personer på lång sikt */
                        longTerm: number;
                        note?: {
                            text: string;
                            /** @default [] */
                            companyOwn: ("personnummer" | "email" | "telephone")[];
                        };
                        /**
                         * Format: date
                         * @description Kalenderdatum, svensk tid
                         */
                        notedOn: string;
                        by: {
                            id: string;
                            name: string;
                            organisation: string;
                        };
                        /** @enum {string} */
                        status: "current" | "withdrawn";
                        withdrawal?: {
                            reason?: {
                                text: string;
                                /** @default [] */
                                companyOwn: ("personnummer" | "email" | "telephone")[];
                            };
                            /**
                             * Format: date
                             * @description Kalenderdatum, svensk tid
                             */
                            on: string;
                            by: {
                                id: string;
                                name: string;
                                organisation: string;
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
    "register-placement-offer": {
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
                    /**
                     * Format: uuid
                     * @description UUIDv7
                     */
                    employerId: string;
                    /**
                     * Format: uuid
                     * @description UUIDv7
                     */
                    workplaceId?: string;
                    municipality: string;
                    ssyk: string;
                    purposes: ("language-training" | "try-out" | "work-ability" | "job-track-practice")[];
                    description?: {
                        text: string;
                        /** @default [] */
                        companyOwn?: ("personnummer" | "email" | "telephone")[];
                    };
                    supervisor: {
                        name: string;
                        telephone?: string;
                        /** Format: email */
                        email?: string;
                    };
                    /** @default {} */
                    requirements?: {
                        swedish?: number;
                        licences?: ("AM" | "A1" | "A2" | "A" | "B" | "BE" | "C1" | "C1E" | "C" | "CE" | "D1" | "D1E" | "D" | "DE")[];
                        certificates?: string[];
                        extent?: number;
                        schedule?: ("day" | "evening" | "night" | "weekend")[];
                        accessible?: boolean;
                    };
                    periods: {
                        /**
                         * Format: date
                         * @description Kalenderdatum, svensk tid
                         */
                        from: string;
                        /**
                         * Format: date
                         * @description Kalenderdatum, svensk tid
                         */
                        until: string;
                        places: number;
                    }[];
                };
            };
        };
        responses: {
            /** @description Registrera praktikplatser hos en arbetsgivare */
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
                        employer: {
                            /**
                             * Format: uuid
                             * @description UUIDv7
                             */
                            id: string;
                            name: string;
                        };
                        /**
                         * Format: uuid
                         * @description UUIDv7
                         */
                        workplaceId?: string;
                        municipality: string;
                        ssyk: string;
                        purposes: ("language-training" | "try-out" | "work-ability" | "job-track-practice")[];
                        description?: {
                            text: string;
                            /** @default [] */
                            companyOwn: ("personnummer" | "email" | "telephone")[];
                        };
                        supervisor?: {
                            name: string;
                            telephone?: string;
                            /** Format: email */
                            email?: string;
                        };
                        requirements: {
                            swedish?: number;
                            licences?: ("AM" | "A1" | "A2" | "A" | "B" | "BE" | "C1" | "C1E" | "C" | "CE" | "D1" | "D1E" | "D" | "DE")[];
                            certificates?: string[];
                            extent?: number;
                            schedule?: ("day" | "evening" | "night" | "weekend")[];
                            accessible?: boolean;
                        };
                        periods: {
                            /**
                             * Format: date
                             * @description Kalenderdatum, svensk tid
                             */
                            from: string;
                            /**
                             * Format: date
                             * @description Kalenderdatum, svensk tid
                             */
                            until: string;
                            places: number;
                            /**
                             * Format: uuid
                             * @description UUIDv7
                             */
                            id: string;
                            free: number;
                        }[];
                        /** @enum {string} */
                        status: "open" | "withdrawn";
                        /**
                         * Format: date
                         * @description Kalenderdatum, svensk tid
                         */
                        registeredOn: string;
                        by: {
                            id: string;
                            name: string;
                            organisation: string;
                        };
                        withdrawal?: {
                            reason?: {
                                text: string;
                                /** @default [] */
                                companyOwn: ("personnummer" | "email" | "telephone")[];
                            };
                            /**
                             * Format: date
                             * @description Kalenderdatum, svensk tid
                             */
                            on: string;
                            by: {
                                id: string;
                                name: string;
                                organisation: string;
                            };
                        };
                        reservations: {
                            /**
                             * Format: uuid
                             * @description UUIDv7
                             */
                            id: string;
                            revision: number;
                            /**
                             * Format: uuid
                             * @description UUIDv7
                             */
                            periodId: string;
                            /** @enum {string} */
                            purpose: "language-training" | "try-out" | "work-ability" | "job-track-practice";
                            municipality: string;
                            by: {
                                id: string;
                                name: string;
                                organisation: string;
                            };
                            /**
                             * Format: date-time
                             * @description UTC, RFC 3339
                             */
                            heldAt: string;
                            /**
                             * Format: date-time
                             * @description UTC, RFC 3339
                             */
                            expiresAt: string;
                            /** @enum {string} */
                            status: "held" | "confirmed" | "released" | "expired";
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
    "describe-placement-offer": {
        parameters: {
            query?: never;
            header: {
                /** @description ETag-värdet du senast läste */
                "If-Match": string;
            };
            path: {
                offerId: string;
            };
            cookie?: never;
        };
        /** @description Högst 256 kB. */
        requestBody: {
            content: {
                "application/json": {
                    purposes: ("language-training" | "try-out" | "work-ability" | "job-track-practice")[];
                    description?: {
                        text: string;
                        /** @default [] */
                        companyOwn?: ("personnummer" | "email" | "telephone")[];
                    };
                    supervisor: {
                        name: string;
                        telephone?: string;
                        /** Format: email */
                        email?: string;
                    };
                    /** @default {} */
                    requirements?: {
                        swedish?: number;
                        licences?: ("AM" | "A1" | "A2" | "A" | "B" | "BE" | "C1" | "C1E" | "C" | "CE" | "D1" | "D1E" | "D" | "DE")[];
                        certificates?: string[];
                        extent?: number;
                        schedule?: ("day" | "evening" | "night" | "weekend")[];
                        accessible?: boolean;
                    };
                };
            };
        };
        responses: {
            /** @description Ändra vad som erbjuds och krävs */
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
                        employer: {
                            /**
                             * Format: uuid
                             * @description UUIDv7
                             */
                            id: string;
                            name: string;
                        };
                        /**
                         * Format: uuid
                         * @description UUIDv7
                         */
                        workplaceId?: string;
                        municipality: string;
                        ssyk: string;
                        purposes: ("language-training" | "try-out" | "work-ability" | "job-track-practice")[];
                        description?: {
                            text: string;
                            /** @default [] */
                            companyOwn: ("personnummer" | "email" | "telephone")[];
                        };
                        supervisor?: {
                            name: string;
                            telephone?: string;
                            /** Format: email */
                            email?: string;
                        };
                        requirements: {
                            swedish?: number;
                            licences?: ("AM" | "A1" | "A2" | "A" | "B" | "BE" | "C1" | "C1E" | "C" | "CE" | "D1" | "D1E" | "D" | "DE")[];
                            certificates?: string[];
                            extent?: number;
                            schedule?: ("day" | "evening" | "night" | "weekend")[];
                            accessible?: boolean;
                        };
                        periods: {
                            /**
                             * Format: date
                             * @description Kalenderdatum, svensk tid
                             */
                            from: string;
                            /**
                             * Format: date
                             * @description Kalenderdatum, svensk tid
                             */
                            until: string;
                            places: number;
                            /**
                             * Format: uuid
                             * @description UUIDv7
                             */
                            id: string;
                            free: number;
                        }[];
                        /** @enum {string} */
                        status: "open" | "withdrawn";
                        /**
                         * Format: date
                         * @description Kalenderdatum, svensk tid
                         */
                        registeredOn: string;
                        by: {
                            id: string;
                            name: string;
                            organisation: string;
                        };
                        withdrawal?: {
                            reason?: {
                                text: string;
                                /** @default [] */
                                companyOwn: ("personnummer" | "email" | "telephone")[];
                            };
                            /**
                             * Format: date
                             * @description Kalenderdatum, svensk tid
                             */
                            on: string;
                            by: {
                                id: string;
                                name: string;
                                organisation: string;
                            };
                        };
                        reservations: {
                            /**
                             * Format: uuid
                             * @description UUIDv7
                             */
                            id: string;
                            revision: number;
                            /**
                             * Format: uuid
                             * @description UUIDv7
                             */
                            periodId: string;
                            /** @enum {string} */
                            purpose: "language-training" | "try-out" | "work-ability" | "job-track-practice";
                            municipality: string;
                            by: {
                                id: string;
                                name: string;
                                organisation: string;
                            };
                            /**
                             * Format: date-time
                             * @description UTC, RFC 3339
                             */
                            heldAt: string;
                            /**
                             * Format: date-time
                             * @description UTC, RFC 3339
                             */
                            expiresAt: string;
                            /** @enum {string} */
                            status: "held" | "confirmed" | "released" | "expired";
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
    "withdraw-placement-offer": {
        parameters: {
            query?: never;
            header: {
                /** @description ETag-värdet du senast läste */
                "If-Match": string;
            };
            path: {
                offerId: string;
            };
            cookie?: never;
        };
        /** @description Högst 256 kB. */
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * @description Släpp också de platser som är reserverade
                     * @default false
                     */
                    force?: boolean;
                    reason?: {
                        text: string;
                        /** @default [] */
                        companyOwn?: ("personnummer" | "email" | "telephone")[];
                    };
                };
            };
        };
        responses: {
            /** @description Dra tillbaka praktikplatsen */
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
                        employer: {
                            /**
                             * Format: uuid
                             * @description UUIDv7
                             */
                            id: string;
                            name: string;
                        };
                        /**
                         * Format: uuid
                         * @description UUIDv7
                         */
                        workplaceId?: string;
                        municipality: string;
                        ssyk: string;
                        purposes: ("language-training" | "try-out" | "work-ability" | "job-track-practice")[];
                        description?: {
                            text: string;
                            /** @default [] */
                            companyOwn: ("personnummer" | "email" | "telephone")[];
                        };
                        supervisor?: {
                            name: string;
                            telephone?: string;
                            /** Format: email */
                            email?: string;
                        };
                        requirements: {
                            swedish?: number;
                            licences?: ("AM" | "A1" | "A2" | "A" | "B" | "BE" | "C1" | "C1E" | "C" | "CE" | "D1" | "D1E" | "D" | "DE")[];
                            certificates?: string[];
                            extent?: number;
                            schedule?: ("day" | "evening" | "night" | "weekend")[];
                            accessible?: boolean;
                        };
                        periods: {
                            /**
                             * Format: date
                             * @description Kalenderdatum, svensk tid
                             */
                            from: string;
                            /**
                             * Format: date
                             * @description Kalenderdatum, svensk tid
                             */
                            until: string;
                            places: number;
                            /**
                             * Format: uuid
                             * @description UUIDv7
                             */
                            id: string;
                            free: number;
                        }[];
                        /** @enum {string} */
                        status: "open" | "withdrawn";
                        /**
                         * Format: date
                         * @description Kalenderdatum, svensk tid
                         */
                        registeredOn: string;
                        by: {
                            id: string;
                            name: string;
                            organisation: string;
                        };
                        withdrawal?: {
                            reason?: {
                                text: string;
                                /** @default [] */
                                companyOwn: ("personnummer" | "email" | "telephone")[];
                            };
                            /**
                             * Format: date
                             * @description Kalenderdatum, svensk tid
                             */
                            on: string;
                            by: {
                                id: string;
                                name: string;
                                organisation: string;
                            };
                        };
                        reservations: {
                            /**
                             * Format: uuid
                             * @description UUIDv7
                             */
                            id: string;
                            revision: number;
                            /**
                             * Format: uuid
                             * @description UUIDv7
                             */
                            periodId: string;
                            /** @enum {string} */
                            purpose: "language-training" | "try-out" | "work-ability" | "job-track-practice";
                            municipality: string;
                            by: {
                                id: string;
                                name: string;
                                organisation: string;
                            };
                            /**
                             * Format: date-time
                             * @description UTC, RFC 3339
                             */
                            heldAt: string;
                            /**
                             * Format: date-time
                             * @description UTC, RFC 3339
                             */
                            expiresAt: string;
                            /** @enum {string} */
                            status: "held" | "confirmed" | "released" | "expired";
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
    "restore-placement-offer": {
        parameters: {
            query?: never;
            header: {
                /** @description ETag-värdet du senast läste */
                "If-Match": string;
            };
            path: {
                offerId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Öppna en tillbakadragen praktikplats igen */
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
                        employer: {
                            /**
                             * Format: uuid
                             * @description UUIDv7
                             */
                            id: string;
                            name: string;
                        };
                        /**
                         * Format: uuid
                         * @description UUIDv7
                         */
                        workplaceId?: string;
                        municipality: string;
                        ssyk: string;
                        purposes: ("language-training" | "try-out" | "work-ability" | "job-track-practice")[];
                        description?: {
                            text: string;
                            /** @default [] */
                            companyOwn: ("personnummer" | "email" | "telephone")[];
                        };
                        supervisor?: {
                            name: string;
                            telephone?: string;
                            /** Format: email */
                            email?: string;
                        };
                        requirements: {
                            swedish?: number;
                            licences?: ("AM" | "A1" | "A2" | "A" | "B" | "BE" | "C1" | "C1E" | "C" | "CE" | "D1" | "D1E" | "D" | "DE")[];
                            certificates?: string[];
                            extent?: number;
                            schedule?: ("day" | "evening" | "night" | "weekend")[];
                            accessible?: boolean;
                        };
                        periods: {
                            /**
                             * Format: date
                             * @description Kalenderdatum, svensk tid
                             */
                            from: string;
                            /**
                             * Format: date
                             * @description Kalenderdatum, svensk tid
                             */
                            until: string;
                            places: number;
                            /**
                             * Format: uuid
                             * @description UUIDv7
                             */
                            id: string;
                            free: number;
                        }[];
                        /** @enum {string} */
                        status: "open" | "withdrawn";
                        /**
                         * Format: date
                         * @description Kalenderdatum, svensk tid
                         */
                        registeredOn: string;
                        by: {
                            id: string;
                            name: string;
                            organisation: string;
                        };
                        withdrawal?: {
                            reason?: {
                                text: string;
                                /** @default [] */
                                companyOwn: ("personnummer" | "email" | "telephone")[];
                            };
                            /**
                             * Format: date
                             * @description Kalenderdatum, svensk tid
                             */
                            on: string;
                            by: {
                                id: string;
                                name: string;
                                organisation: string;
                            };
                        };
                        reservations: {
                            /**
                             * Format: uuid
                             * @description UUIDv7
                             */
                            id: string;
                            revision: number;
                            /**
                             * Format: uuid
                             * @description UUIDv7
                             */
                            periodId: string;
                            /** @enum {string} */
                            purpose: "language-training" | "try-out" | "work-ability" | "job-track-practice";
                            municipality: string;
                            by: {
                                id: string;
                                name: string;
                                organisation: string;
                            };
                            /**
                             * Format: date-time
                             * @description UTC, RFC 3339
                             */
                            heldAt: string;
                            /**
                             * Format: date-time
                             * @description UTC, RFC 3339
                             */
                            expiresAt: string;
                            /** @enum {string} */
                            status: "held" | "confirmed" | "released" | "expired";
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
    "add-placement-period": {
        parameters: {
            query?: never;
            header: {
                /** @description Ny för varje ny sak som skapas */
                "Idempotency-Key": string;
            };
            path: {
                offerId: string;
            };
            cookie?: never;
        };
        /** @description Högst 256 kB. */
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * Format: date
                     * @description Kalenderdatum, svensk tid
                     */
                    from: string;
                    /**
                     * Format: date
                     * @description Kalenderdatum, svensk tid
                     */
                    until: string;
                    places: number;
                };
            };
        };
        responses: {
            /** @description Lägg till en period med platser */
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
                        employer: {
                            /**
                             * Format: uuid
                             * @description UUIDv7
                             */
                            id: string;
                            name: string;
                        };
                        /**
                         * Format: uuid
                         * @description UUIDv7
                         */
                        workplaceId?: string;
                        municipality: string;
                        ssyk: string;
                        purposes: ("language-training" | "try-out" | "work-ability" | "job-track-practice")[];
                        description?: {
                            text: string;
                            /** @default [] */
                            companyOwn: ("personnummer" | "email" | "telephone")[];
                        };
                        supervisor?: {
                            name: string;
                            telephone?: string;
                            /** Format: email */
                            email?: string;
                        };
                        requirements: {
                            swedish?: number;
                            licences?: ("AM" | "A1" | "A2" | "A" | "B" | "BE" | "C1" | "C1E" | "C" | "CE" | "D1" | "D1E" | "D" | "DE")[];
                            certificates?: string[];
                            extent?: number;
                            schedule?: ("day" | "evening" | "night" | "weekend")[];
                            accessible?: boolean;
                        };
                        periods: {
                            /**
                             * Format: date
                             * @description Kalenderdatum, svensk tid
                             */
                            from: string;
                            /**
                             * Format: date
                             * @description Kalenderdatum, svensk tid
                             */
                            until: string;
                            places: number;
                            /**
                             * Format: uuid
                             * @description UUIDv7
                             */
                            id: string;
                            free: number;
                        }[];
                        /** @enum {string} */
                        status: "open" | "withdrawn";
                        /**
                         * Format: date
                         * @description Kalenderdatum, svensk tid
                         */
                        registeredOn: string;
                        by: {
                            id: string;
                            name: string;
                            organisation: string;
                        };
                        withdrawal?: {
                            reason?: {
                                text: string;
                                /** @default [] */
                                companyOwn: ("personnummer" | "email" | "telephone")[];
                            };
                            /**
                             * Format: date
                             * @description Kalenderdatum, svensk tid
                             */
                            on: string;
                            by: {
                                id: string;
                                name: string;
                                organisation: string;
                            };
                        };
                        reservations: {
                            /**
                             * Format: uuid
                             * @description UUIDv7
                             */
                            id: string;
                            revision: number;
                            /**
                             * Format: uuid
                             * @description UUIDv7
                             */
                            periodId: string;
                            /** @enum {string} */
                            purpose: "language-training" | "try-out" | "work-ability" | "job-track-practice";
                            municipality: string;
                            by: {
                                id: string;
                                name: string;
                                organisation: string;
                            };
                            /**
                             * Format: date-time
                             * @description UTC, RFC 3339
                             */
                            heldAt: string;
                            /**
                             * Format: date-time
                             * @description UTC, RFC 3339
                             */
                            expiresAt: string;
                            /** @enum {string} */
                            status: "held" | "confirmed" | "released" | "expired";
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
    "change-placement-period": {
        parameters: {
            query?: never;
            header: {
                /** @description ETag-värdet du senast läste */
                "If-Match": string;
            };
            path: {
                offerId: string;
                periodId: string;
            };
            cookie?: never;
        };
        /** @description Högst 256 kB. */
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * Format: date
                     * @description Kalenderdatum, svensk tid
                     */
                    from: string;
                    /**
                     * Format: date
                     * @description Kalenderdatum, svensk tid
                     */
                    until: string;
                    places: number;
                };
            };
        };
        responses: {
            /** @description Ändra en periods datum eller antal platser */
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
                        employer: {
                            /**
                             * Format: uuid
                             * @description UUIDv7
                             */
                            id: string;
                            name: string;
                        };
                        /**
                         * Format: uuid
                         * @description UUIDv7
                         */
                        workplaceId?: string;
                        municipality: string;
                        ssyk: string;
                        purposes: ("language-training" | "try-out" | "work-ability" | "job-track-practice")[];
                        description?: {
                            text: string;
                            /** @default [] */
                            companyOwn: ("personnummer" | "email" | "telephone")[];
                        };
                        supervisor?: {
                            name: string;
                            telephone?: string;
                            /** Format: email */
                            email?: string;
                        };
                        requirements: {
                            swedish?: number;
                            licences?: ("AM" | "A1" | "A2" | "A" | "B" | "BE" | "C1" | "C1E" | "C" | "CE" | "D1" | "D1E" | "D" | "DE")[];
                            certificates?: string[];
                            extent?: number;
                            schedule?: ("day" | "evening" | "night" | "weekend")[];
                            accessible?: boolean;
                        };
                        periods: {
                            /**
                             * Format: date
                             * @description Kalenderdatum, svensk tid
                             */
                            from: string;
                            /**
                             * Format: date
                             * @description Kalenderdatum, svensk tid
                             */
                            until: string;
                            places: number;
                            /**
                             * Format: uuid
                             * @description UUIDv7
                             */
                            id: string;
                            free: number;
                        }[];
                        /** @enum {string} */
                        status: "open" | "withdrawn";
                        /**
                         * Format: date
                         * @description Kalenderdatum, svensk tid
                         */
                        registeredOn: string;
                        by: {
                            id: string;
                            name: string;
                            organisation: string;
                        };
                        withdrawal?: {
                            reason?: {
                                text: string;
                                /** @default [] */
                                companyOwn: ("personnummer" | "email" | "telephone")[];
                            };
                            /**
                             * Format: date
                             * @description Kalenderdatum, svensk tid
                             */
                            on: string;
                            by: {
                                id: string;
                                name: string;
                                organisation: string;
                            };
                        };
                        reservations: {
                            /**
                             * Format: uuid
                             * @description UUIDv7
                             */
                            id: string;
                            revision: number;
                            /**
                             * Format: uuid
                             * @description UUIDv7
                             */
                            periodId: string;
                            /** @enum {string} */
                            purpose: "language-training" | "try-out" | "work-ability" | "job-track-practice";
                            municipality: string;
                            by: {
                                id: string;
                                name: string;
                                organisation: string;
                            };
                            /**
                             * Format: date-time
                             * @description UTC, RFC 3339
                             */
                            heldAt: string;
                            /**
                             * Format: date-time
                             * @description UTC, RFC 3339
                             */
                            expiresAt: string;
                            /** @enum {string} */
                            status: "held" | "confirmed" | "released" | "expired";
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
    "remove-placement-period": {
        parameters: {
            query?: never;
            header: {
                /** @description ETag-värdet du senast läste */
                "If-Match": string;
            };
            path: {
                offerId: string;
                periodId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Ta bort en period som ingen har reserverat */
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
                        employer: {
                            /**
                             * Format: uuid
                             * @description UUIDv7
                             */
                            id: string;
                            name: string;
                        };
                        /**
                         * Format: uuid
                         * @description UUIDv7
                         */
                        workplaceId?: string;
                        municipality: string;
                        ssyk: string;
                        purposes: ("language-training" | "try-out" | "work-ability" | "job-track-practice")[];
                        description?: {
                            text: string;
                            /** @default [] */
                            companyOwn: ("personnummer" | "email" | "telephone")[];
                        };
                        supervisor?: {
                            name: string;
                            telephone?: string;
                            /** Format: email */
                            email?: string;
                        };
                        requirements: {
                            swedish?: number;
                            licences?: ("AM" | "A1" | "A2" | "A" | "B" | "BE" | "C1" | "C1E" | "C" | "CE" | "D1" | "D1E" | "D" | "DE")[];
                            certificates?: string[];
                            extent?: number;
                            schedule?: ("day" | "evening" | "night" | "weekend")[];
                            accessible?: boolean;
                        };
                        periods: {
                            /**
                             * Format: date
                             * @description Kalenderdatum, svensk tid
                             */
                            from: string;
                            /**
                             * Format: date
                             * @description Kalenderdatum, svensk tid
                             */
                            until: string;
                            places: number;
                            /**
                             * Format: uuid
                             * @description UUIDv7
                             */
                            id: string;
                            free: number;
                        }[];
                        /** @enum {string} */
                        status: "open" | "withdrawn";
                        /**
                         * Format: date
                         * @description Kalenderdatum, svensk tid
                         */
                        registeredOn: string;
                        by: {
                            id: string;
                            name: string;
                            organisation: string;
                        };
                        withdrawal?: {
                            reason?: {
                                text: string;
                                /** @default [] */
                                companyOwn: ("personnummer" | "email" | "telephone")[];
                            };
                            /**
                             * Format: date
                             * @description Kalenderdatum, svensk tid
                             */
                            on: string;
                            by: {
                                id: string;
                                name: string;
                                organisation: string;
                            };
                        };
                        reservations: {
                            /**
                             * Format: uuid
                             * @description UUIDv7
                             */
                            id: string;
                            revision: number;
                            /**
                             * Format: uuid
                             * @description UUIDv7
                             */
                            periodId: string;
                            /** @enum {string} */
                            purpose: "language-training" | "try-out" | "work-ability" | "job-track-practice";
                            municipality: string;
                            by: {
                                id: string;
                                name: string;
                                organisation: string;
                            };
                            /**
                             * Format: date-time
                             * @description UTC, RFC 3339
                             */
                            heldAt: string;
                            /**
                             * Format: date-time
                             * @description UTC, RFC 3339
                             */
                            expiresAt: string;
                            /** @enum {string} */
                            status: "held" | "confirmed" | "released" | "expired";
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
    "reserve-placement": {
        parameters: {
            query?: never;
            header: {
                /** @description Ny för varje ny sak som skapas */
                "Idempotency-Key": string;
            };
            path: {
                offerId: string;
            };
            cookie?: never;
        };
        /** @description Högst 256 kB. */
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * Format: uuid
                     * @description UUIDv7
                     */
                    periodId: string;
                    /** @enum {string} */
                    purpose: "language-training" | "try-out" | "work-ability" | "job-track-practice";
                    /** @description Kommunen som platsen reserveras för */
                    municipality: string;
                    /**
                     * @description Dagar som platsen hålls
                     * @default 7
                     */
                    days?: number;
                };
            };
        };
        responses: {
            /** @description Reservera en plats */
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
                        /**
                         * Format: uuid
                         * @description UUIDv7
                         */
                        periodId: string;
                        /** @enum {string} */
                        purpose: "language-training" | "try-out" | "work-ability" | "job-track-practice";
                        municipality: string;
                        by: {
                            id: string;
                            name: string;
                            organisation: string;
                        };
                        /**
                         * Format: date-time
                         * @description UTC, RFC 3339
                         */
                        heldAt: string;
                        /**
                         * Format: date-time
                         * @description UTC, RFC 3339
                         */
                        expiresAt: string;
                        /** @enum {string} */
                        status: "held" | "confirmed" | "released" | "expired";
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
    "read-reservation": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                offerId: string;
                reservationId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description En reservation */
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
                        /**
                         * Format: uuid
                         * @description UUIDv7
                         */
                        periodId: string;
                        /** @enum {string} */
                        purpose: "language-training" | "try-out" | "work-ability" | "job-track-practice";
                        municipality: string;
                        by: {
                            id: string;
                            name: string;
                            organisation: string;
                        };
                        /**
                         * Format: date-time
                         * @description UTC, RFC 3339
                         */
                        heldAt: string;
                        /**
                         * Format: date-time
                         * @description UTC, RFC 3339
                         */
                        expiresAt: string;
                        /** @enum {string} */
                        status: "held" | "confirmed" | "released" | "expired";
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
    "confirm-reservation": {
        parameters: {
            query?: never;
            header: {
                /** @description ETag-värdet du senast läste */
                "If-Match": string;
            };
            path: {
                offerId: string;
                reservationId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Bekräfta en reservation */
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
                        /**
                         * Format: uuid
                         * @description UUIDv7
                         */
                        periodId: string;
                        /** @enum {string} */
                        purpose: "language-training" | "try-out" | "work-ability" | "job-track-practice";
                        municipality: string;
                        by: {
                            id: string;
                            name: string;
                            organisation: string;
                        };
                        /**
                         * Format: date-time
                         * @description UTC, RFC 3339
                         */
                        heldAt: string;
                        /**
                         * Format: date-time
                         * @description UTC, RFC 3339
                         */
                        expiresAt: string;
                        /** @enum {string} */
                        status: "held" | "confirmed" | "released" | "expired";
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
    "undo-confirmation": {
        parameters: {
            query?: never;
            header: {
                /** @description ETag-värdet du senast läste */
                "If-Match": string;
            };
            path: {
                offerId: string;
                reservationId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Ångra en bekräftelse */
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
                        /**
                         * Format: uuid
                         * @description UUIDv7
                         */
                        periodId: string;
                        /** @enum {string} */
                        purpose: "language-training" | "try-out" | "work-ability" | "job-track-practice";
                        municipality: string;
                        by: {
                            id: string;
                            name: string;
                            organisation: string;
                        };
                        /**
                         * Format: date-time
                         * @description UTC, RFC 3339
                         */
                        heldAt: string;
                        /**
                         * Format: date-time
                         * @description UTC, RFC 3339
                         */
                        expiresAt: string;
                        /** @enum {string} */
                        status: "held" | "confirmed" | "released" | "expired";
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
    "release-reservation": {
        parameters: {
            query?: never;
            header: {
                /** @description ETag-värdet du senast läste */
                "If-Match": string;
            };
            path: {
                offerId: string;
                reservationId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Släpp en plats */
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
                        /**
                         * Format: uuid
                         * @description UUIDv7
                         */
                        periodId: string;
                        /** @enum {string} */
                        purpose: "language-training" | "try-out" | "work-ability" | "job-track-practice";
                        municipality: string;
                        by: {
                            id: string;
                            name: string;
                            organisation: string;
                        };
                        /**
                         * Format: date-time
                         * @description UTC, RFC 3339
                         */
                        heldAt: string;
                        /**
                         * Format: date-time
                         * @description UTC, RFC 3339
                         */
                        expiresAt: string;
                        /** @enum {string} */
                        status: "held" | "confirmed" | "released" | "expired";
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
    "undo-release": {
        parameters: {
            query?: never;
            header: {
                /** @description ETag-värdet du senast läste */
                "If-Match": string;
            };
            path: {
                offerId: string;
                reservationId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Ta tillbaka en släppt plats, om någon är ledig */
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
                        /**
                         * Format: uuid
                         * @description UUIDv7
                         */
                        periodId: string;
                        /** @enum {string} */
                        purpose: "language-training" | "try-out" | "work-ability" | "job-track-practice";
                        municipality: string;
                        by: {
                            id: string;
                            name: string;
                            organisation: string;
                        };
                        /**
                         * Format: date-time
                         * @description UTC, RFC 3339
                         */
                        heldAt: string;
                        /**
                         * Format: date-time
                         * @description UTC, RFC 3339
                         */
                        expiresAt: string;
                        /** @enum {string} */
                        status: "held" | "confirmed" | "released" | "expired";
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
