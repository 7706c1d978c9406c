export interface paths {
    "/job-tracks/{trackId}/cancellation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Ställ in jobbspåret */
        put: operations["cancel-job-track"];
        post?: never;
        /** Ta tillbaka inställandet */
        delete: operations["restore-job-track"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/job-tracks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Jobbspår, de senaste först */
        get: operations["list-job-tracks"];
        put?: never;
        /** Öppna ett jobbspår för ett kompetensbehov */
        post: operations["open-job-track"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/job-tracks/{trackId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Ett jobbspår och dess antagning, med kandidaterna som pseudonymer */
        get: operations["read-job-track"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/job-tracks/{trackId}/participations/{participationId}/admission": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Anta till en plats */
        put: operations["admit-candidate"];
        post?: never;
        /** Återkalla antagningen */
        delete: operations["revoke-admission"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/job-tracks/{trackId}/participations/{participationId}/decline": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Ge avslag */
        put: operations["decline-candidate"];
        post?: never;
        /** Ta tillbaka avslaget */
        delete: operations["cancel-decline"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/job-tracks/{trackId}/participations/{participationId}/invitation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Bjud in till informationsträffen */
        put: operations["invite-candidate"];
        post?: never;
        /** Ta tillbaka inbjudan */
        delete: operations["cancel-invitation"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/job-tracks/{trackId}/participations/{participationId}/reserve": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Sätt som reserv */
        put: operations["place-in-reserve"];
        post?: never;
        /** Ta bort som reserv */
        delete: operations["cancel-reserve"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/job-tracks/{trackId}/participations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Föreslå en kandidat till jobbspåret */
        post: operations["propose-candidate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/demands/{demandId}/candidates/{candidateId}/consents": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Vilka samtycken som finns för att föreslå en kandidat till ett jobbspår för behovet */
        get: operations["read-candidate-consents"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/job-tracks/{trackId}/participations/{participationId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** En kandidats väg genom antagningen */
        get: operations["read-participation"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/job-tracks/{trackId}/participations/{participationId}/application": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Registrera ansökan med kandidatens motivering */
        put: operations["record-application"];
        post?: never;
        /** Ta tillbaka ansökan */
        delete: operations["withdraw-application"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/job-tracks/{trackId}/participations/{participationId}/proposal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Dra tillbaka förslaget */
        delete: operations["withdraw-proposal"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        JobTrack: {
            /**
             * Format: uuid
             * @description UUIDv7
             */
            id: string;
            revision: number;
            name: string;
            /**
             * Format: uuid
             * @description UUIDv7
             */
            demandId: string;
            /**
             * Format: uuid
             * @description UUIDv7
             */
            employerId: string;
            municipality: string;
            ssyk: string;
            places: number;
            /**
             * Format: date
             * @description Kalenderdatum, svensk tid
             */
            startsOn: string;
            /** @enum {string} */
            status: "open" | "cancelled";
            cancellation?: {
                by: string;
                name?: string;
                /**
                 * Format: date-time
                 * @description UTC, RFC 3339
                 */
                at: string;
                reason?: string;
            };
            proposed: number;
            /** @description Föreslagna, inbjudna och sökande som ännu inte fått besked */
            undecided: number;
            applicants: number;
            admitted: number;
            /** @description Fler än 10 sökande: ta upp ärendet med sektionschefen */
            raiseWithSectionManager: boolean;
            /** @description Färre än 10 sökande: svenskan kombineras med arbete */
            smallGroup: boolean;
            participations: components["schemas"]["Participation"][];
        };
        Participation: {
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
            candidateId: string;
            candidateMunicipality: string;
            /** @enum {string} */
            status: "proposed" | "invited" | "applied" | "admitted" | "reserve" | "declined" | "withdrawn";
            proposedBy: {
                id: string;
                role: string;
                name?: string;
            };
            /** @description Visas för dem som arbetar med kandidaten eller jobbspåret */
            reason?: string;
            motivation?: string;
            /** @description Ett samtycke som antagningen vilar på finns inte längre */
            consentWithdrawn: boolean;
            /** @description Visas för dem som arbetar med kandidaten eller jobbspåret */
            consents?: components["schemas"]["AdmissionConsents"];
            /** @description De steg som kan följa, för den som får ta dem */
            steps: {
                /** @enum {string} */
                step: "proposed" | "proposal-withdrawn" | "invited" | "invitation-cancelled" | "application-recorded" | "application-withdrawn" | "admitted" | "admission-revoked" | "placed-in-reserve" | "reserve-cancelled" | "declined" | "decline-cancelled";
                isForward: boolean;
                /** @description Vad som just nu hindrar steget */
                obstacle?: string;
            }[];
            decisions: components["schemas"]["AdmissionDecision"][];
        };
        AdmissionConsents: {
            /** @description Att matchas av parterna */
            matching: boolean;
            /** @description Att presenteras för jobbspårets arbetsgivare */
            employerPresentation: boolean;
        };
        AdmissionDecision: {
            /** @enum {string} */
            step: "proposed" | "proposal-withdrawn" | "invited" | "invitation-cancelled" | "application-recorded" | "application-withdrawn" | "admitted" | "admission-revoked" | "placed-in-reserve" | "reserve-cancelled" | "declined" | "decline-cancelled";
            by: string;
            /** @description Vad kollegor kallar den som beslutade */
            name?: string;
            /**
             * Format: date-time
             * @description UTC, RFC 3339
             */
            at: string;
            /**
             * @description Grunden för ett avslag
             * @enum {string}
             */
            ground?: "employer-chose-others" | "requirements-not-met" | "measure-not-granted" | "did-not-take-part" | "declined-by-candidate" | "no-places-left";
            reason?: string;
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
        JobTrackSummary: {
            /**
             * Format: uuid
             * @description UUIDv7
             */
            id: string;
            revision: number;
            name: string;
            /**
             * Format: uuid
             * @description UUIDv7
             */
            demandId: string;
            /**
             * Format: uuid
             * @description UUIDv7
             */
            employerId: string;
            municipality: string;
            ssyk: string;
            places: number;
            /**
             * Format: date
             * @description Kalenderdatum, svensk tid
             */
            startsOn: string;
            /** @enum {string} */
            status: "open" | "cancelled";
            cancellation?: {
                by: string;
                name?: string;
                /**
                 * Format: date-time
                 * @description UTC, RFC 3339
                 */
                at: string;
                reason?: string;
            };
            proposed: number;
            /** @description Föreslagna, inbjudna och sökande som ännu inte fått besked */
            undecided: number;
            applicants: number;
            admitted: number;
            /** @description Fler än 10 sökande: ta upp ärendet med sektionschefen */
            raiseWithSectionManager: boolean;
            /** @description Färre än 10 sökande: svenskan kombineras med arbete */
            smallGroup: boolean;
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
    "cancel-job-track": {
        parameters: {
            query?: never;
            header: {
                /** @description ETag-värdet du senast läste */
                "If-Match": string;
            };
            path: {
                /** @description UUIDv7 */
                trackId: string;
            };
            cookie?: never;
        };
        /** @description Högst 256 kB. */
        requestBody: {
            content: {
                "application/json": {
                    reason?: string;
                };
            };
        };
        responses: {
            /** @description Ställ in jobbspåret */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["JobTrack"];
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
    "restore-job-track": {
        parameters: {
            query?: never;
            header: {
                /** @description ETag-värdet du senast läste */
                "If-Match": string;
            };
            path: {
                /** @description UUIDv7 */
                trackId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Ta tillbaka inställandet */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["JobTrack"];
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
    "list-job-tracks": {
        parameters: {
            query?: {
                /** @description Antal per sida */
                limit?: number;
                /** @description Sida, från 1 */
                page?: number;
                municipality?: string;
                status?: "open" | "cancelled";
                demandId?: string;
                /** @description Del av namnet */
                q?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Jobbspår, de senaste först */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["JobTrackSummary"][];
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
    "open-job-track": {
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
                    /**
                     * Format: uuid
                     * @description UUIDv7
                     */
                    demandId: string;
                    places: number;
                    /**
                     * Format: date
                     * @description Kalenderdatum, svensk tid
                     */
                    startsOn: string;
                };
            };
        };
        responses: {
            /** @description Öppna ett jobbspår för ett kompetensbehov */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["JobTrack"];
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
    "read-job-track": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description UUIDv7 */
                trackId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Ett jobbspår och dess antagning, med kandidaterna som pseudonymer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["JobTrack"];
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
    "admit-candidate": {
        parameters: {
            query?: never;
            header: {
                /** @description ETag-värdet du senast läste */
                "If-Match": string;
            };
            path: {
                /** @description UUIDv7 */
                trackId: string;
                /** @description UUIDv7 */
                participationId: string;
            };
            cookie?: never;
        };
        /** @description Högst 256 kB. */
        requestBody: {
            content: {
                "application/json": {
                    reason: string;
                };
            };
        };
        responses: {
            /** @description Anta till en plats */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Participation"];
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
    "revoke-admission": {
        parameters: {
            query?: never;
            header: {
                /** @description ETag-värdet du senast läste */
                "If-Match": string;
            };
            path: {
                /** @description UUIDv7 */
                trackId: string;
                /** @description UUIDv7 */
                participationId: string;
            };
            cookie?: never;
        };
        /** @description Högst 256 kB. */
        requestBody?: {
            content: {
                "application/json": {
                    reason: string;
                };
            };
        };
        responses: {
            /** @description Återkalla antagningen */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Participation"];
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
    "decline-candidate": {
        parameters: {
            query?: never;
            header: {
                /** @description ETag-värdet du senast läste */
                "If-Match": string;
            };
            path: {
                /** @description UUIDv7 */
                trackId: string;
                /** @description UUIDv7 */
                participationId: string;
            };
            cookie?: never;
        };
        /** @description Högst 256 kB. */
        requestBody: {
            content: {
                "application/json": {
                    reason: string;
                    /** @enum {string} */
                    ground: "employer-chose-others" | "requirements-not-met" | "measure-not-granted" | "did-not-take-part" | "declined-by-candidate" | "no-places-left";
                };
            };
        };
        responses: {
            /** @description Ge avslag */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Participation"];
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
    "cancel-decline": {
        parameters: {
            query?: never;
            header: {
                /** @description ETag-värdet du senast läste */
                "If-Match": string;
            };
            path: {
                /** @description UUIDv7 */
                trackId: string;
                /** @description UUIDv7 */
                participationId: string;
            };
            cookie?: never;
        };
        /** @description Högst 256 kB. */
        requestBody?: {
            content: {
                "application/json": {
                    reason: string;
                };
            };
        };
        responses: {
            /** @description Ta tillbaka avslaget */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Participation"];
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
    "invite-candidate": {
        parameters: {
            query?: never;
            header: {
                /** @description ETag-värdet du senast läste */
                "If-Match": string;
            };
            path: {
                /** @description UUIDv7 */
                trackId: string;
                /** @description UUIDv7 */
                participationId: string;
            };
            cookie?: never;
        };
        /** @description Högst 256 kB. */
        requestBody: {
            content: {
                "application/json": {
                    reason: string;
                };
            };
        };
        responses: {
            /** @description Bjud in till informationsträffen */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Participation"];
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
    "cancel-invitation": {
        parameters: {
            query?: never;
            header: {
                /** @description ETag-värdet du senast läste */
                "If-Match": string;
            };
            path: {
                /** @description UUIDv7 */
                trackId: string;
                /** @description UUIDv7 */
                participationId: string;
            };
            cookie?: never;
        };
        /** @description Högst 256 kB. */
        requestBody?: {
            content: {
                "application/json": {
                    reason: string;
                };
            };
        };
        responses: {
            /** @description Ta tillbaka inbjudan */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Participation"];
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
    "place-in-reserve": {
        parameters: {
            query?: never;
            header: {
                /** @description ETag-värdet du senast läste */
                "If-Match": string;
            };
            path: {
                /** @description UUIDv7 */
                trackId: string;
                /** @description UUIDv7 */
                participationId: string;
            };
            cookie?: never;
        };
        /** @description Högst 256 kB. */
        requestBody: {
            content: {
                "application/json": {
                    reason: string;
                };
            };
        };
        responses: {
            /** @description Sätt som reserv */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Participation"];
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
    "cancel-reserve": {
        parameters: {
            query?: never;
            header: {
                /** @description ETag-värdet du senast läste */
                "If-Match": string;
            };
            path: {
                /** @description UUIDv7 */
                trackId: string;
                /** @description UUIDv7 */
                participationId: string;
            };
            cookie?: never;
        };
        /** @description Högst 256 kB. */
        requestBody?: {
            content: {
                "application/json": {
                    reason: string;
                };
            };
        };
        responses: {
            /** @description Ta bort som reserv */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Participation"];
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
    "propose-candidate": {
        parameters: {
            query?: never;
            header: {
                /** @description Ny för varje ny sak som skapas */
                "Idempotency-Key": string;
            };
            path: {
                /** @description UUIDv7 */
                trackId: string;
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
                    candidateId: string;
                    reason: string;
                };
            };
        };
        responses: {
            /** @description Föreslå en kandidat till jobbspåret */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Participation"];
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
    "read-candidate-consents": {
        parameters: {
            query?: never;
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
            /** @description Vilka samtycken som finns för att föreslå en kandidat till ett jobbspår för behovet */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AdmissionConsents"];
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
    "read-participation": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description UUIDv7 */
                trackId: string;
                /** @description UUIDv7 */
                participationId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description En kandidats väg genom antagningen */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Participation"];
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
    "record-application": {
        parameters: {
            query?: never;
            header: {
                /** @description ETag-värdet du senast läste */
                "If-Match": string;
            };
            path: {
                /** @description UUIDv7 */
                trackId: string;
                /** @description UUIDv7 */
                participationId: string;
            };
            cookie?: never;
        };
        /** @description Högst 256 kB. */
        requestBody: {
            content: {
                "application/json": {
                    /** @description Varför kandidaten vill delta */
                    motivation: string;
                };
            };
        };
        responses: {
            /** @description Registrera ansökan med kandidatens motivering */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Participation"];
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
    "withdraw-application": {
        parameters: {
            query?: never;
            header: {
                /** @description ETag-värdet du senast läste */
                "If-Match": string;
            };
            path: {
                /** @description UUIDv7 */
                trackId: string;
                /** @description UUIDv7 */
                participationId: string;
            };
            cookie?: never;
        };
        /** @description Högst 256 kB. */
        requestBody?: {
            content: {
                "application/json": {
                    reason: string;
                };
            };
        };
        responses: {
            /** @description Ta tillbaka ansökan */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Participation"];
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
    "withdraw-proposal": {
        parameters: {
            query?: never;
            header: {
                /** @description ETag-värdet du senast läste */
                "If-Match": string;
            };
            path: {
                /** @description UUIDv7 */
                trackId: string;
                /** @description UUIDv7 */
                participationId: string;
            };
            cookie?: never;
        };
        /** @description Högst 256 kB. */
        requestBody?: {
            content: {
                "application/json": {
                    reason: string;
                };
            };
        };
        responses: {
            /** @description Dra tillbaka förslaget */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Participation"];
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
