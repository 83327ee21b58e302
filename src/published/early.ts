// Loads and reads the record while the rest of the program is on its way: the build puts what this imports into a file
// of its own, which each page runs as soon as it has come.
import { beginIndex } from "./read-index";

beginIndex();
