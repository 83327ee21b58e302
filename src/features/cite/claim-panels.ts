/** What the panel shows of a claim: loaded together, since they share most of it. */
export { ClaimCite } from "./claim-cite";
export { ProgrammeCite } from "./programme-cite";
