import { useQuery } from "@tanstack/react-query";
import { indexQuery } from "../../published/queries";
import { filesOf, releasesQuery } from "../../published/releases";

/**
 * A hook that returns the query of the data set that an address reads: of the release of a version, or of the newest one
 * if `asked` is null or there is no such version. `isOld` is true if it is an older release.
 */
export function useEdition(asked: string | null) {
  const newest = useQuery(indexQuery);
  const isOther = asked !== null && newest.data !== undefined && newest.data.value.release.version !== asked;
  const list = useQuery({ ...releasesQuery, enabled: isOther });
  const isOld = isOther && list.data?.some(({ version }) => version === asked) === true;
  const old = useQuery({ ...filesOf(asked).index, enabled: isOld });
  if (isOld) return { ...old, isOld };
  // While the list of releases is not there, it is not known which one this is.
  return isOther && list.data === undefined
    ? { data: undefined, error: list.error, refetch: list.refetch, isOld }
    : { ...newest, isOld };
}
