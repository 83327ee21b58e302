// The parts of the list that are not needed at first, in one chunk that loads after it.
export { GroupHead } from "../group-head";
export { listGroups } from "../groups";
export { ListTools } from "../list-tools";
export { MoreCards } from "../more-cards";
export { unusualListColumns } from "./optional-columns";
export { groupName } from "../../../../words/text/group-name";
