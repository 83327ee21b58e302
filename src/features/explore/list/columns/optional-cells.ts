// What of the list nobody needs at first sight, as one script that is loaded after it.
export { GroupHead } from "../group-head";
export { listGroups } from "../groups";
export { ListTools } from "../list-tools";
export { unusualListColumns } from "./optional-columns";
export { groupName } from "../../../../words/text/group-name";
