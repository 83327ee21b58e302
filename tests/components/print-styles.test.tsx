import { expect, test, vi } from "vitest";
import { onSheet } from "../../src/charts/plot/print-styles";

test("a page is as wide as a sheet no longer than it is measured, though a style sheet cannot be read or the work fails", () => {
  const { style } = document.documentElement;
  const rules = vi.spyOn(CSSStyleSheet.prototype, "cssRules", "get").mockImplementation(() => {
    throw new DOMException("Not yours", "SecurityError");
  });
  document.head.append(document.createElement("style"));
  expect(onSheet("700px", () => style.width)).toBe("700px");
  expect(rules).toHaveBeenCalled();
  expect(() =>
    onSheet("700px", () => {
      throw new Error("No layout");
    }),
  ).toThrow("No layout");
  expect(style.width).toBe("");
});
