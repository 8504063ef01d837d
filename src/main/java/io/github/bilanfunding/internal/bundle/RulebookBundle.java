package io.github.bilanfunding.internal.bundle;

import io.github.bilanfunding.canonical.Fingerprint;
import io.github.bilanfunding.error.RulebookException;
import io.github.bilanfunding.internal.resource.Lazy;
import io.github.bilanfunding.internal.resource.Resources;
import io.github.bilanfunding.value.RulebookVersion;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * All files of one rulebook: rules, tables, remarks, sources, cases and properties. Immutable.
 *
 * <p>The fingerprint of a rulebook is the fingerprint of its bytes, as {@link BundleFormat} writes them.
 */
public final class RulebookBundle {

    private static final String PROPERTIES = BundleNames.PROPERTIES;

    /** The files that all shipped rulebooks have in common. */
    private static final Set<String> SHARED = Set.of("schemes.csv", "routes.csv");

    private final NavigableMap<String, byte[]> files;
    private final Lazy<RulebookVersion> version = new Lazy<>(this::identified);

    private RulebookBundle(NavigableMap<String, byte[]> files) {
        this.files = files;
    }

    /** The files of the current version of a shipped rulebook, from its folder in the jar. */
    public static RulebookBundle of(String id) {
        return of(name -> Resources.bytes("rules/" + (SHARED.contains(name) ? "" : id + "/") + name));
    }

    /** The files that are listed in the properties of a folder. The function reads a file of the folder by its name. */
    public static RulebookBundle of(Function<String, byte[]> folder) {
        Properties properties = Resources.properties(PROPERTIES, folder.apply(PROPERTIES));
        properties.putIfAbsent("sources", "sources");
        NavigableMap<String, byte[]> files = new TreeMap<>();
        Stream.of("rules", "tables", "remarks", "sources")
                .flatMap(list -> BundleContents.listed(properties, list))
                .forEach(name -> files.put(name, folder.apply(name)));
        files.put(PROPERTIES, folder.apply(PROPERTIES));
        return new RulebookBundle(files);
    }

    /**
     * The files of a bundle in bytes. Nothing in them is trusted.
     *
     * @throws RulebookException if they are not exactly the bytes of a bundle, if they are too many, or if the files are
     *     not those that the properties name
     */
    public static RulebookBundle of(byte[] bytes) {
        return of(BundleFormat.read(bytes));
    }

    /**
     * The files by name. Their bytes must not change any more.
     *
     * @throws RulebookException if they are not the files of a rulebook
     */
    public static RulebookBundle of(Map<String, byte[]> files) {
        NavigableMap<String, byte[]> sorted = new TreeMap<>(files);
        BundleContents.check(sorted);
        return new RulebookBundle(sorted);
    }

    /** The bundle as bytes. */
    public byte[] bytes() {
        return BundleFormat.write(files);
    }

    /** A copy in which one file has another text or is added. */
    public RulebookBundle with(String name, String text) {
        return with(name, text.getBytes(StandardCharsets.UTF_8));
    }

    /** A copy that also holds the bundle of the rulebook that it extends. */
    public RulebookBundle withBase(RulebookBundle base) {
        return with(BundleNames.BASE, base.bytes());
    }

    private RulebookBundle with(String name, byte[] bytes) {
        NavigableMap<String, byte[]> changed = new TreeMap<>(files);
        changed.put(name, bytes);
        return new RulebookBundle(changed);
    }

    /**
     * The bundle of the rulebook that this one extends, if it is here.
     *
     * @throws RulebookException if it is no bundle of a rulebook, or extends another one itself
     */
    public Optional<RulebookBundle> base() {
        if (!has(BundleNames.BASE)) {
            return Optional.empty();
        }
        RulebookBundle base = of(file(BundleNames.BASE));
        if (base.has(BundleNames.BASE)) {
            throw new RulebookException(BundleNames.BASE + " extends a rulebook itself: extend a shipped rulebook");
        }
        return Optional.of(base);
    }

    /** The id, version and fingerprint of the rulebook. */
    public RulebookVersion version() {
        return version.get();
    }

    private RulebookVersion identified() {
        Properties properties = properties();
        return new RulebookVersion(
                properties.getProperty("id"), properties.getProperty("version"), Fingerprint.of(bytes()));
    }

    /** The texts of the rule files, by name, in the order in which the rulebook lists them, else of their names. */
    public Map<String, String> rules() {
        return texts("rules", BundleNames.RULES);
    }

    /** The texts of the files of expert cases, by name, in the order in which the rulebook lists them, else of their names. */
    public Map<String, String> cases() {
        return texts("cases", BundleNames.CASES);
    }

    private Map<String, String> texts(String list, String ending) {
        Properties properties = properties();
        Stream<String> names = properties.containsKey(list)
                ? BundleContents.listed(properties, list)
                : files.keySet().stream().filter(name -> name.endsWith(ending));
        Map<String, String> texts = new LinkedHashMap<>();
        names.forEach(name -> texts.put(name, text(name)));
        return Collections.unmodifiableMap(texts);
    }

    /** The names of all files, sorted. */
    public Set<String> names() {
        return Collections.unmodifiableSet(files.navigableKeySet());
    }

    /** The properties of the rulebook, in ISO 8859-1 as the format requires. */
    public Properties properties() {
        return Resources.properties(PROPERTIES, file(PROPERTIES));
    }

    public boolean has(String name) {
        return files.containsKey(name);
    }

    public String text(String name) {
        return new String(file(name), StandardCharsets.UTF_8);
    }

    private byte[] file(String name) {
        byte[] bytes = files.get(name);
        if (bytes == null) {
            throw new RulebookException("the rulebook has no " + name + ": add it, or take it out of " + PROPERTIES);
        }
        return bytes;
    }
}
