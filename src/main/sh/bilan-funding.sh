#!/bin/sh
# Runs the command line, whose jar is beside this script, with a class data archive: most of a short command is the
# loading of classes. The first command makes the archive, which takes some seconds, or
#
#   sh bilan-funding.sh --archive
#
# It is kept in BILAN_FUNDING_CACHE, else in the user's cache. Where it cannot be made, commands run without it.
# JAVA_HOME names the Java, JAVA_OPTS its options.

self=$0
while [ -L "$self" ]; do
    link=$(readlink "$self")
    case $link in
        /*) self=$link ;;
        *) self=$(dirname "$self")/$link ;;
    esac
done
jar=$(CDPATH='' cd "$(dirname "$self")" && pwd)/bilan-funding-%{project.version}-cli.jar
if [ ! -r "$jar" ]; then
    echo "bilan-funding: $jar is missing: put it beside this script" >&2
    exit 1
fi
if ! java=$(command -v "${JAVA_HOME:+$JAVA_HOME/bin/}java"); then
    echo "bilan-funding: there is no Java: install Java 17 or later, or set JAVA_HOME" >&2
    exit 1
fi

# what decides once: the first compiler and the smallest collector; what goes on for long takes the JVM's own
once="-XX:TieredStopAtLevel=1 -XX:+UseSerialGC"

# One archive for each Java and jar by their paths; their sizes and times tell when it has to be made anew. Whether it
# really is one of this Java and this jar, the Java itself checks.
cache=${BILAN_FUNDING_CACHE:-${XDG_CACHE_HOME:-$HOME/.cache}/bilan-funding}
place=$(echo "$java $jar" | cksum)
place=$cache/${place%% *}
files=$(LC_ALL=C TZ=UTC0 ls -lnL "$java" "$jar" | cksum)
archive=$place-${files%% *}.jsa

# The archive is written beside its place, checked, and then renamed, so that others see all of it or nothing. A Java that
# reads a part of one can crash. An empty file says that this Java makes none.
make_archive() (
    umask 077
    ulimit -c 0
    part=$place.$$
    trap 'rm -f "$part"; exit 1' HUP INT TERM
    mkdir -p "$cache" && : > "$part" || exit 1
    "$java" $once -XX:ArchiveClassesAtExit="$part" -Xlog:disable -jar "$jar" decide - --format json << 'REQUEST'
{
  "requestDate": "2026-11-22",
  "initiative": "BENEFICIARY",
  "beneficiary": { "status": "EMPLOYEE", "cpf": { "balance": 1500.00 } },
  "company": { "headcount": 45 },
  "bilan": { "price": 1500.00, "hours": 24 }
}
REQUEST
    "$java" $once -XX:SharedArchiveFile="$part" -Xshare:on -XX:+VerifySharedSpaces -XX:ErrorFile=/dev/null -Xlog:disable \
        -jar "$jar" --version || : > "$part"
    mv -f "$part" "$archive"
    for old in "$place"-*.jsa; do
        [ "$old" = "$archive" ] || rm -f "$old"
    done
    [ -s "$archive" ]
)

if [ "$1" = --archive ]; then
    if make_archive > /dev/null 2>&1; then
        echo "$archive"
        exit 0
    fi
    echo "bilan-funding: no archive was made in $cache: make it writable, or set BILAN_FUNDING_CACHE" >&2
    exit 1
fi
[ -e "$archive" ] || make_archive > /dev/null 2>&1

case " $* " in
    *" batch "* | *" serve "*) once= ;;
esac
if [ -s "$archive" ]; then
    # nothing is said about an archive that the Java refuses
    exec "$java" $once -XX:SharedArchiveFile="$archive" -Xlog:disable $JAVA_OPTS -jar "$jar" "$@"
fi
exec "$java" $once $JAVA_OPTS -jar "$jar" "$@"
