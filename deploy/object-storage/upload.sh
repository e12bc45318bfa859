#!/usr/bin/env bash
# Uploads a built site to object storage (S3, R2, B2, Azure, Google Cloud, …) with rclone:
#   ./upload.sh dist remote:bucket[/path]
# Files that are named by their content come first, so that no page ever names a file that is not
# there; then the others; what is no longer needed goes DAYS later, since pages that are open may
# still ask for it.
set -euo pipefail
SITE=${1:?the built site, such as dist}
TARGET=${2:?the place, such as remote:bucket}
DAYS=${DAYS:-30}

HASHED=(--filter '- /search/latest.json' --filter '- /search/page.json'
  --filter '+ /_astro/**' --filter '+ /search/*.json' --filter '- *')
OTHERS=(--filter '+ /search/latest.json' --filter '+ /search/page.json'
  --filter '- /_astro/**' --filter '- /search/*.json' --filter '+ *')

rclone copy "$SITE" "$TARGET" "${HASHED[@]}" --size-only --transfers 16 \
  --header-upload 'Cache-Control: public, max-age=31536000, immutable'
rclone copy "$SITE" "$TARGET" "${OTHERS[@]}" --checksum --transfers 16 \
  --header-upload 'Cache-Control: no-cache'
# Pages and data that the site does not have any more go at once, hashed files after DAYS.
rclone sync "$SITE" "$TARGET" "${OTHERS[@]}" --checksum --transfers 16 \
  --header-upload 'Cache-Control: no-cache'
GONE=$(mktemp)
trap 'rm -f "$GONE"' EXIT
comm -13 \
  <(rclone lsf -R --files-only "$SITE" "${HASHED[@]}" | sort) \
  <(rclone lsf -R --files-only "$TARGET" "${HASHED[@]}" --min-age "${DAYS}d" | sort) >"$GONE"
rclone delete "$TARGET" --files-from-raw "$GONE"
