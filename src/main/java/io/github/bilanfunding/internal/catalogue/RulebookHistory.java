package io.github.bilanfunding.internal.catalogue;

import io.github.bilanfunding.canonical.Fingerprint;
import io.github.bilanfunding.error.RulebookException;
import io.github.bilanfunding.error.UnknownRulebookException;
import io.github.bilanfunding.internal.bundle.RulebookBundle;
import io.github.bilanfunding.internal.resource.CsvRow;
import io.github.bilanfunding.internal.resource.Lazy;
import io.github.bilanfunding.internal.resource.Resources;
import io.github.bilanfunding.rulebook.RulebookId;
import io.github.bilanfunding.value.RulebookVersion;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * The available versions of the rulebooks: the released versions and the current one. A released version is a row of
 * {@value #REGISTER}. All its files are in one bundle next to that file. Thread-safe.
 */
public final class RulebookHistory {

    /** The history in this jar. */
    public static final RulebookHistory SHIPPED = new RulebookHistory(name -> Resources.bytes("history/" + name));

    /** The file of the released versions, with their fingerprints. */
    public static final String REGISTER = "versions.csv";

    private final Function<String, byte[]> folder;
    private final ConcurrentMap<RulebookVersion, Lazy<CompiledRulebook>> compiled = new ConcurrentHashMap<>();

    /** The history in a folder. The function reads a file of the folder by its name. */
    public RulebookHistory(Function<String, byte[]> folder) {
        this.folder = folder;
    }

    /** The file name of the bundle of a released version. */
    public static String bundleOf(RulebookVersion version) {
        return version.id() + "-" + version.version() + ".rulebook";
    }

    /** The released versions of a rulebook, oldest first, then the current one, which is read from its files. */
    public List<RulebookVersion> versions(String id) {
        return Stream.concat(
                        released().stream().filter(version -> version.id().equals(id)),
                        Stream.of(RulebookBundle.of(id).version()))
                .distinct()
                .toList();
    }

    /** The released versions of all rulebooks, in the order of release. */
    public List<RulebookVersion> released() {
        return CsvRow.of(REGISTER, new String(folder.apply(REGISTER), StandardCharsets.UTF_8)).stream()
                .map(row -> new RulebookVersion(row.get("rulebook"), row.get("version"), row.get("fingerprint")))
                .toList();
    }

    /**
     * Reads one of the versions. The build has compiled the current one. A released one is compiled on first use, which
     * takes seconds, and then kept.
     *
     * @throws UnknownRulebookException if there is no such version, or if it has another fingerprint
     * @throws RulebookException if the bundle is not the released one, or cannot be compiled
     */
    public CompiledRulebook load(RulebookVersion version) {
        List<RulebookVersion> known = Arrays.stream(RulebookId.values())
                .flatMap(id -> versions(id.code()).stream())
                .toList();
        if (!known.contains(version)) {
            throw new UnknownRulebookException(version, known);
        }
        return RulebookBundle.of(version.id()).version().equals(version)
                ? CompiledRulebook.of(version.id())
                : compiled.computeIfAbsent(version, v -> new Lazy<>(() -> compiled(v)))
                        .get();
    }

    private CompiledRulebook compiled(RulebookVersion version) {
        return CompiledRulebook.of(RulebookParts.of(files(version)));
    }

    /** The files of a released version. */
    public RulebookBundle files(RulebookVersion version) {
        byte[] bundle = folder.apply(bundleOf(version));
        String fingerprint = Fingerprint.of(bundle);
        if (!fingerprint.equals(version.fingerprint())) {
            throw new RulebookException(bundleOf(version) + " has the fingerprint " + fingerprint
                    + " and is not the released " + version + ": take the library's jar as it was released");
        }
        return RulebookBundle.of(bundle);
    }
}
