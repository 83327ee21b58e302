// What of the list nobody needs at first sight, as one script that is loaded after it.
export { GroupHead } from "./group-head";
export { listGroups } from "./groups";
export { ListTools } from "./tools";
export { unusualListColumns } from "./unusual-columns";
export { groupName } from "../../words/group-name";
