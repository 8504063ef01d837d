#!/bin/sh
# Runs the command line, whose jar is beside this script, with a class data archive: most of a short command is the
# loading of classes. The first command makes the archive, which takes some seconds, or
#
#   sh bilan-funding.sh --archive
#
# It is kept in BILAN_FUNDING_CACHE, else in the user's cache. Where it cannot be made, commands run without it.
# JAVA_HOME names the Java, JAVA_OPTS its options, separated by spaces. A fault of this script ends it with 2, as a wrong
# use of the command line does: 1 says that a verification failed.

self=$0
while [ -L "$self" ]; do
    link=$(readlink "$self")
    case $link in
        /*) self=$link ;;
        *) self=$(dirname "$self")/$link ;;
    esac
done
jar=$(CDPATH='' cd "$(dirname "$self")" && pwd)/bilan-funding-%{project.version}-cli.jar

# Says what is wrong, in French and in English.
refuse() {
    echo "bilan-funding: $1 / $2" >&2
    exit 2
}

[ -r "$jar" ] || refuse "$jar manque : mettez-le à côté de ce script" "$jar is missing: put it beside this script"
java=$(command -v "${JAVA_HOME:+$JAVA_HOME/bin/}java")
if [ ! -f "$java" ] && [ -n "$JAVA_HOME" ]; then
    refuse "il n'y a pas de Java dans JAVA_HOME, $JAVA_HOME : corrigez-le ou retirez-le" \
        "there is no Java in JAVA_HOME, $JAVA_HOME: correct or unset it"
elif [ ! -f "$java" ]; then
    refuse "il n'y a pas de Java : installez Java 17 ou plus récent, ou donnez JAVA_HOME" \
        "there is no Java: install Java 17 or later, or set JAVA_HOME"
fi

# what decides once: the first compiler and, where no collector is chosen, the smallest; what goes on for long takes the
# JVM's own
once="-XX:TieredStopAtLevel=1 -XX:+UseSerialGC"
case "$JAVA_OPTS $JAVA_TOOL_OPTIONS $JDK_JAVA_OPTIONS" in
    *-XX:+Use*GC*) once="-XX:TieredStopAtLevel=1" ;;
esac

# One archive for each Java and jar by their paths; their sizes and times tell when it has to be made anew. Whether it
# really is one of this Java and this jar, the Java itself checks. A user without a home has no cache.
caches=${XDG_CACHE_HOME:-${HOME:+$HOME/.cache}}
cache=${BILAN_FUNDING_CACHE:-${caches:+$caches/bilan-funding}}
place=$(echo "$java $jar" | cksum)
place=$cache/${place%% *}
list() { LC_ALL=C TZ=UTC0 ls -lnL "$@" "$java" "$jar" 2> /dev/null; }
files=$({ list --full-time || list; } | cksum)
archive=$place-${files%% *}.jsa

# The archive is written beside its place, checked, and then renamed, so that others see all of it or nothing. A Java that
# reads a part of one can crash. An empty file says that this Java made none; a day later it is asked again, because the
# disk may have been full. Others may read the archive, which holds nothing but classes: one of an image serves all its users.
make_archive() (
    umask 022
    ulimit -c 0
    part=$place.$$
    trap 'rm -f "$part"; exit 1' HUP INT TERM
    mkdir -p "$cache" && : > "$part" || exit 1
    find "$cache" -name "${place##*/}.*" -mtime +0 -exec rm -f {} +
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
    refuse "aucune archive n'a été faite dans « $cache » : rendez-le accessible en écriture, ou donnez BILAN_FUNDING_CACHE" \
        "no archive was made in '$cache': make it writable, or set BILAN_FUNDING_CACHE"
fi
if [ ! -s "$archive" ] && [ -z "$(find "$archive" -mtime -1 2> /dev/null)" ]; then
    make_archive > /dev/null 2>&1
fi

case " $* " in
    *" batch "* | *" serve "*) once= ;;
esac
if [ -s "$archive" ]; then
    # nothing is said about an archive that the Java refuses
    exec "$java" $once -XX:SharedArchiveFile="$archive" -Xlog:disable $JAVA_OPTS -jar "$jar" "$@"
fi
exec "$java" $once $JAVA_OPTS -jar "$jar" "$@"
