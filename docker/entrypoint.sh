#!/bin/sh
# Volumes of older images belong to root. Started as root, this gives the data directory to PUID:PGID and goes on as that user;
# started as anybody else (docker's "user:"), it just runs.
set -eu
set -- dotnet /app/AcarsHub.Web.dll "$@"
if [ "$(id -u)" -eq 0 ]; then
    owner=${PUID:-1000}:${PGID:-1000}
    db=${ACARSHUB_DB:-}
    db=${db#sqlite:///}
    data=${db%/*}
    case $data in
        /?*)
            mkdir -p "$data"
            find "$data" -xdev ! \( -user "${owner%:*}" -group "${owner#*:}" \) -exec chown -h "$owner" {} + ||
                echo "Cannot give $data to $owner; going on without" >&2
            ;;
    esac
    set -- setpriv --reuid "${owner%:*}" --regid "${owner#*:}" --clear-groups --no-new-privs "$@"
fi
exec "$@"
