package io.github.bilanfunding.internal.resource;

import io.github.bilanfunding.canonical.Fingerprint;
import io.github.bilanfunding.decision.RulebookVersion;
import io.github.bilanfunding.error.RulebookException;
import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Properties;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * All files of one rulebook: rules, tables, remarks, sources and properties. Immutable.
 *
 * <p>The bundle as bytes contains the name, the length in bytes and the bytes of each file, sorted by file name. The
 * fingerprint of a rulebook is the fingerprint of these bytes.
 */
public final class RulebookBundle {

    private static final String PROPERTIES = "rulebook.properties";
    private static final String RULES = ".drl";
    private static final String TABLE = ".csv";

    private final NavigableMap<String, byte[]> files;

    private RulebookBundle(NavigableMap<String, byte[]> files) {
        this.files = files;
    }

    /** The files of the current version of a shipped rulebook, from its folder in the jar. */
    public static RulebookBundle of(String id) {
        return of(name -> Resources.bytes("rules/" + id + "/" + name));
    }

    /** The files that are listed in the properties of a folder. The function reads a file of the folder by its name. */
    public static RulebookBundle of(Function<String, byte[]> folder) {
        Properties properties = Resources.properties(PROPERTIES, folder.apply(PROPERTIES));
        NavigableMap<String, byte[]> files = new TreeMap<>();
        Stream.of(
                        listed(properties, "rules").map(name -> name + RULES),
                        listed(properties, "tables").map(name -> name + TABLE),
                        listed(properties, "remarks").map(name -> name + TABLE),
                        listed(properties, "sources", "sources").map(name -> name + TABLE),
                        Stream.of(PROPERTIES))
                .flatMap(names -> names)
                .forEach(name -> files.put(name, folder.apply(name)));
        return new RulebookBundle(files);
    }

    /** The files of a bundle in bytes. */
    public static RulebookBundle of(byte[] bytes) {
        NavigableMap<String, byte[]> files = new TreeMap<>();
        ByteBuffer rest = ByteBuffer.wrap(bytes);
        while (rest.hasRemaining()) {
            String[] head = head(rest).split(" ", -1);
            byte[] file = new byte[Integer.parseInt(head[1])];
            rest.get(file);
            files.put(head[0], file);
        }
        return new RulebookBundle(files);
    }

    private static String head(ByteBuffer rest) {
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        for (byte b = rest.get(); b != '\n'; b = rest.get()) {
            line.write(b);
        }
        return line.toString(StandardCharsets.UTF_8);
    }

    /** The bundle as bytes. */
    public byte[] bytes() {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        files.forEach((name, bytes) -> {
            all.writeBytes((name + " " + bytes.length + "\n").getBytes(StandardCharsets.UTF_8));
            all.writeBytes(bytes);
        });
        return all.toByteArray();
    }

    /** A copy in which one file has another text or is added. */
    public RulebookBundle with(String name, String text) {
        NavigableMap<String, byte[]> changed = new TreeMap<>(files);
        changed.put(name, text.getBytes(StandardCharsets.UTF_8));
        return new RulebookBundle(changed);
    }

    /** The id, version and fingerprint of the rulebook. */
    public RulebookVersion version() {
        Properties properties = properties();
        return new RulebookVersion(
                properties.getProperty("id"), properties.getProperty("version"), Fingerprint.of(bytes()));
    }

    /** The texts of the rule files, by name, in the order in which the rulebook lists them. */
    public Map<String, String> rules() {
        Map<String, String> rules = new LinkedHashMap<>();
        listed(properties(), "rules").map(name -> name + RULES).forEach(name -> rules.put(name, text(name)));
        return Collections.unmodifiableMap(rules);
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

    private static Stream<String> listed(Properties properties, String key) {
        return listed(properties, key, "");
    }

    private static Stream<String> listed(Properties properties, String key, String otherwise) {
        return Stream.of(properties.getProperty(key, otherwise).split(" ")).filter(name -> !name.isEmpty());
    }
}
