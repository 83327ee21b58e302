import { sheets } from "./ground/base-map";
import { placeAnnotations } from "./labels/place-annotations";
import { fitTarget } from "./plane/fit-target";

/** What the live map is laid out by, for a picture of it, which takes it from there: so it is loaded once. */
export const mapFunctions = { sheets, placeAnnotations, fitTarget };

export type MapFunctions = typeof mapFunctions;
