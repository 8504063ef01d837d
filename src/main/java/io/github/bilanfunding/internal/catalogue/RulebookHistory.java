package io.github.bilanfunding.internal.catalogue;

import io.github.bilanfunding.canonical.Fingerprint;
import io.github.bilanfunding.decision.RulebookVersion;
import io.github.bilanfunding.error.RulebookException;
import io.github.bilanfunding.error.UnknownRulebookException;
import io.github.bilanfunding.internal.resource.Resources;
import io.github.bilanfunding.internal.resource.RulebookBundle;
import io.github.bilanfunding.rulebook.RulebookId;
import java.util.List;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.stream.Stream;

/** The versions that each rulebook has had, today's included. What is not registered is not read. */
public final class RulebookHistory {

    private static final String FOLDER = "history/";
    private static final int COLUMNS = 3;

    private static final ConcurrentMap<RulebookVersion, Rulebook> COMPILED = new ConcurrentHashMap<>();

    private RulebookHistory() {}

    /** The versions of a rulebook, the oldest first. The last is today's, which is whatever its files are. */
    public static List<RulebookVersion> versions(String id) {
        return Stream.concat(
                        registered().stream().filter(version -> version.id().equals(id)),
                        Stream.of(RulebookBundle.of(id).version()))
                .distinct()
                .toList();
    }

    /** What the register holds, the oldest version of a rulebook first. */
    static List<RulebookVersion> registered() {
        return Resources.text(FOLDER + "versions.csv")
                .lines()
                .skip(1)
                .map(RulebookHistory::version)
                .toList();
    }

    /** Where the files of a version stand, in one piece, under the library's root package. */
    public static String path(RulebookVersion version) {
        return FOLDER + version.id() + "-" + version.version() + ".rulebook";
    }

    /**
     * Reads a registered version. Today's is there in compiled form; any other is compiled when it is first asked for,
     * which takes seconds, then kept.
     *
     * @throws UnknownRulebookException if the version is not registered, or under another fingerprint
     * @throws RulebookException if the jar's copy of it is not the registered one, or cannot be compiled
     */
    public static Rulebook load(RulebookVersion version) {
        String id = version.id();
        List<RulebookVersion> known = RulebookId.ofCode(id).isPresent() ? versions(id) : registered();
        if (!known.contains(version)) {
            throw new UnknownRulebookException(version, known);
        }
        return RulebookBundle.of(id).version().equals(version)
                ? Rulebook.of(id)
                : COMPILED.computeIfAbsent(version, RulebookHistory::compiled);
    }

    /** Reads a registered version from the history and compiles it, be it today's or not. */
    static Rulebook compiled(RulebookVersion version) {
        RulebookBundle files = kept(version, Resources.bytes(path(version)));
        return Rulebook.of(files, RuleCompiler.compile(version.id(), files.rules()));
    }

    /** The files of a version from the bundle that is kept of it, which must be what was registered. */
    static RulebookBundle kept(RulebookVersion version, byte[] bundle) {
        String fingerprint = Fingerprint.of(bundle);
        if (!fingerprint.equals(version.fingerprint())) {
            throw new RulebookException(path(version) + " has the fingerprint " + fingerprint
                    + " and is not the registered " + version + ": take the library's jar as it was released");
        }
        return RulebookBundle.of(bundle);
    }

    private static RulebookVersion version(String line) {
        String[] c = line.split(";", -1);
        if (c.length != COLUMNS) {
            throw new RulebookException("versions.csv: " + COLUMNS + " columns expected in: " + line);
        }
        return new RulebookVersion(c[0], c[1], c[2]);
    }
}
