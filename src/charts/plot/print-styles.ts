/** Applies the print styles to the page, as wide as a sheet, while `work` runs. `width` is a length of CSS. */
export function onSheet<R>(width: string, work: () => R): R {
  const { style } = document.documentElement;
  const rules = [...document.styleSheets].flatMap(rulesOf).flatMap(mediaRules);
  const before = rules.map(({ media }) => media.mediaText);
  style.width = width;
  for (const { media } of rules) {
    if (/\bprint\b/.test(media.mediaText)) media.mediaText = "all";
    else if (/\bscreen\b/.test(media.mediaText)) media.mediaText = "not all";
  }
  try {
    return work();
  } finally {
    style.width = "";
    for (const [index, { media }] of rules.entries()) media.mediaText = before[index] ?? "";
  }
}

/** Returns the rules of a style sheet; none of one that this page may not read, as one of an extension. */
function rulesOf(sheet: CSSStyleSheet): readonly CSSRule[] {
  try {
    return [...sheet.cssRules];
  } catch {
    return [];
  }
}

function mediaRules(rule: CSSRule): readonly CSSMediaRule[] {
  return [
    ...(rule instanceof CSSMediaRule ? [rule] : []),
    ...(rule instanceof CSSGroupingRule ? [...rule.cssRules].flatMap(mediaRules) : []),
  ];
}
