package io.github.bilanfunding.internal.catalogue;

import io.github.bilanfunding.canonical.Fingerprint;
import io.github.bilanfunding.decision.RulebookVersion;
import io.github.bilanfunding.error.RulebookException;
import io.github.bilanfunding.error.UnknownRulebookException;
import io.github.bilanfunding.internal.resource.CsvRow;
import io.github.bilanfunding.internal.resource.Resources;
import io.github.bilanfunding.internal.resource.RulebookBundle;
import io.github.bilanfunding.rulebook.RulebookId;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * The versions of the rulebooks that can be decided by: those that were released, and today's. A released version is a
 * row of {@value #REGISTER}, and all of its files are in one bundle beside it. Thread-safe.
 */
public final class RulebookHistory {

    /** The history that this jar holds. */
    public static final RulebookHistory SHIPPED = new RulebookHistory(name -> Resources.bytes("history/" + name));

    /** The file of the released versions, with their fingerprints. */
    public static final String REGISTER = "versions.csv";

    private final Function<String, byte[]> folder;
    private final ConcurrentMap<RulebookVersion, Rulebook> compiled = new ConcurrentHashMap<>();

    /** The history in a folder; the function reads one of its files by its name. */
    public RulebookHistory(Function<String, byte[]> folder) {
        this.folder = folder;
    }

    /** The name of the file that holds all files of a released version. */
    public static String bundleOf(RulebookVersion version) {
        return version.id() + "-" + version.version() + ".rulebook";
    }

    /** The released versions of a rulebook, the oldest first, then today's, which is whatever its files are. */
    public List<RulebookVersion> versions(String id) {
        return Stream.concat(
                        released().stream().filter(version -> version.id().equals(id)),
                        Stream.of(RulebookBundle.of(id).version()))
                .distinct()
                .toList();
    }

    /** The released versions of all rulebooks, in the order of their releases. */
    public List<RulebookVersion> released() {
        return CsvRow.of(REGISTER, new String(folder.apply(REGISTER), StandardCharsets.UTF_8)).stream()
                .map(row -> new RulebookVersion(row.get("rulebook"), row.get("version"), row.get("fingerprint")))
                .toList();
    }

    /**
     * Reads one of the versions. The build compiled today's; a released one is compiled when it is first asked for, which
     * takes seconds, then kept.
     *
     * @throws UnknownRulebookException if there is no such version, or if it has another fingerprint
     * @throws RulebookException if the bundle is not the one that was released, or cannot be compiled
     */
    public Rulebook load(RulebookVersion version) {
        List<RulebookVersion> known = Arrays.stream(RulebookId.values())
                .flatMap(id -> versions(id.code()).stream())
                .toList();
        if (!known.contains(version)) {
            throw new UnknownRulebookException(version, known);
        }
        return RulebookBundle.of(version.id()).version().equals(version)
                ? Rulebook.of(version.id())
                : compiled.computeIfAbsent(version, this::compiled);
    }

    private Rulebook compiled(RulebookVersion version) {
        byte[] bundle = folder.apply(bundleOf(version));
        String fingerprint = Fingerprint.of(bundle);
        if (!fingerprint.equals(version.fingerprint())) {
            throw new RulebookException(bundleOf(version) + " has the fingerprint " + fingerprint
                    + " and is not the released " + version + ": take the library's jar as it was released");
        }
        RulebookBundle files = RulebookBundle.of(bundle);
        return Rulebook.of(files, RuleCompiler.compile(version.id(), files.rules()));
    }
}
