/** Applies the print styles to the page while `work` runs. */
export function withPrintStyles<R>(work: () => R): R {
  const rules = [...document.styleSheets].flatMap(({ cssRules }) => mediaRules(cssRules));
  const before = rules.map(({ media }) => media.mediaText);
  for (const { media } of rules) {
    if (/\bprint\b/.test(media.mediaText)) media.mediaText = "all";
    else if (/\bscreen\b/.test(media.mediaText)) media.mediaText = "not all";
  }
  try {
    return work();
  } finally {
    for (const [index, { media }] of rules.entries()) media.mediaText = before[index] ?? "";
  }
}

function mediaRules(rules: CSSRuleList): readonly CSSMediaRule[] {
  return [...rules].flatMap((rule) => [
    ...(rule instanceof CSSMediaRule ? [rule] : []),
    ...(rule instanceof CSSGroupingRule ? mediaRules(rule.cssRules) : []),
  ]);
}
