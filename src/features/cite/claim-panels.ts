/** The contents of the panel for claims, in one chunk because they share most of their code. */
export { ClaimCite } from "./claim-cite";
export { ProgrammeCite } from "./programme-cite";
