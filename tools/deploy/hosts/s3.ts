import { caching, feedTypes, framedFolder, hashedFolder, mediaTypes, policies, securityHeaders } from "../rules";
import type { Place } from "./host";

/**
 * Returns a shell script that copies the site to an S3 bucket with AWS's own program: hashed files first, so that no page
 * ever names a script that is not there yet. The script also prints what CloudFront, which adds the headers, must be told.
 */
export function s3({ base, policy }: Pick<Place, "base" | "policy">): string {
  const groups = [
    ...Object.entries(mediaTypes).map(([end, type]) => ({ pattern: `*${end}`, type })),
    ...Object.entries(feedTypes).map(([file, type]) => ({ pattern: `*${file}`, type })),
  ];
  const copy = (pattern: string, type: string, isHashed: boolean): string =>
    [
      'aws s3 cp dist "$target"',
      isHashed
        ? `--exclude "*" --include "${hashedFolder}${pattern}"`
        : `--exclude "*" --include "${pattern}" --exclude "${hashedFolder}*"`,
      `--recursive --content-type "${type}" --cache-control "${isHashed ? caching.hashed : caching.other}"`,
    ].join(" ");
  return [
    "#!/bin/sh",
    "# BUCKET=name [DISTRIBUTION=id] sh this-file, after npm run build. Old hashed files stay, for tabs that are still open.",
    "set -eu",
    `target="s3://$BUCKET${base}"`,
    ...groups.map(({ pattern, type }) => copy(pattern, type, true)),
    ...groups.map(({ pattern, type }) => copy(pattern, type, false)),
    'if [ -n "${DISTRIBUTION:-}" ]; then',
    `  aws cloudfront create-invalidation --distribution-id "$DISTRIBUTION" --paths "${base}*"`,
    "fi",
    "exit 0",
    "",
    "# Once, for CloudFront: aws cloudfront create-response-headers-policy --response-headers-policy-config file://this.json, of",
    `# ${JSON.stringify(responseHeaders(policy))}`,
    `# another of the kind for the behaviour ${base}${framedFolder}*, which other sites may frame, with "${policies(policy).open}",`,
    "# and a function for viewer requests, since S3 knows no index.html of a folder:",
    ...folderFunction.map((line) => `# ${line}`),
    `# Its error pages: 403 and 404 lead to ${base}404.html with status 404, kept for 10 s. "Compress objects" is on.`,
    "",
  ].join("\n");
}

/** Returns the headers as CloudFront takes them: it has fields of their own for three, and refuses those as custom headers. */
function responseHeaders(policy: string): object {
  const {
    "Content-Security-Policy": ContentSecurityPolicy = "",
    "Referrer-Policy": ReferrerPolicy = "",
    "X-Content-Type-Options": _nosniff,
    ...custom
  } = securityHeaders("", policy);
  const Items = Object.entries(custom).map(([Header, Value]) => ({ Header, Value, Override: true }));
  return {
    Name: "nordic-ai-data-centers",
    SecurityHeadersConfig: {
      ContentSecurityPolicy: { ContentSecurityPolicy, Override: true },
      ContentTypeOptions: { Override: true },
      ReferrerPolicy: { ReferrerPolicy, Override: true },
    },
    CustomHeadersConfig: { Quantity: Items.length, Items },
  };
}

const folderFunction = [
  "function handler(event) {",
  "  var request = event.request;",
  "  var last = request.uri.split('/').pop();",
  "  if (last === '') request.uri += 'index.html';",
  "  else if (last.indexOf('.') === -1) request.uri += '/index.html';",
  "  return request;",
  "}",
];
