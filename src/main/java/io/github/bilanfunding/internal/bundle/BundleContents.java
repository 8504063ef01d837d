package io.github.bilanfunding.internal.bundle;

import io.github.bilanfunding.error.RulebookException;
import io.github.bilanfunding.internal.record.Printable;
import io.github.bilanfunding.internal.resource.Resources;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Checks that the files of a rulebook are those that its properties name, and that they are texts. */
final class BundleContents {

    private static final int SHOWN = 10;
    private static final String BYTE_ORDER_MARK = "\uFEFF";
    private static final Pattern ID = Pattern.compile("[a-z][a-z0-9-]{0,39}");
    private static final Pattern VERSION = Pattern.compile("[A-Za-z0-9][A-Za-z0-9.-]{0,39}");

    private final NavigableMap<String, byte[]> files;
    private final Properties properties;
    private final Set<String> listed = new HashSet<>();
    private final List<String> problems = new ArrayList<>();

    private BundleContents(NavigableMap<String, byte[]> files, byte[] properties) {
        this.files = files;
        this.properties = Resources.properties(BundleNames.PROPERTIES, properties);
    }

    /**
     * Checks all files.
     *
     * @throws RulebookException with all problems, if there are some
     */
    static void check(NavigableMap<String, byte[]> files) {
        byte[] properties = files.get(BundleNames.PROPERTIES);
        if (properties == null) {
            throw new RulebookException(
                    "there is no " + BundleNames.PROPERTIES + ": add it, with a line id= and a line version=");
        }
        BundleContents contents = new BundleContents(files, properties);
        contents.property("id", ID, "a small letter, then small letters, digits and hyphens");
        contents.property("version", VERSION, "letters, digits, dots and hyphens");
        BundleNames.LISTS.keySet().stream().sorted().forEach(contents::list);
        files.forEach(contents::file);
        if (!contents.isExtension()) {
            contents.standsAlone();
        }
        refuse(contents.problems);
    }

    /** The file names of a list of the properties. */
    static Stream<String> listed(Properties properties, String list) {
        return Stream.of(properties.getProperty(list, "").split("\\s+"))
                .filter(name -> !name.isEmpty())
                .map(name -> name + BundleNames.LISTS.get(list));
    }

    private void property(String key, Pattern form, String allowed) {
        String value = properties.getProperty(key, "");
        if (!form.matcher(value).matches()) {
            problems.add(BundleNames.PROPERTIES + " has no usable " + key + ": write " + key + "=, with " + allowed
                    + ", at most 40");
        }
    }

    private void list(String list) {
        listed(properties, list).forEach(name -> {
            listed.add(name);
            if (!files.containsKey(name)) {
                problems.add(BundleNames.problem(name)
                        .orElse("there is no " + name + ": add it, or take it out of " + list + " in "
                                + BundleNames.PROPERTIES));
            }
        });
    }

    private void file(String name, byte[] bytes) {
        String list = BundleNames.list(name);
        if (list != null && properties.containsKey(list) && !listed.contains(name)) {
            problems.add(name + " is not listed: add it to " + list + " in " + BundleNames.PROPERTIES
                    + ", or take the file out");
        }
        if (name.equals(BundleNames.BASE) && !isExtension()) {
            problems.add(name + " is there, but " + BundleNames.PROPERTIES
                    + " extends nothing: add extends=, or take the " + "file out");
        }
        if (list != null) {
            text(name, bytes);
        }
    }

    /** A rulebook that extends another one has rules and sources from there. */
    private void standsAlone() {
        Map<String, Boolean> needed = new TreeMap<>();
        needed.put("*" + BundleNames.RULES, files.keySet().stream().anyMatch(name -> name.endsWith(BundleNames.RULES)));
        needed.put(BundleNames.SOURCES, files.containsKey(BundleNames.SOURCES));
        needed.forEach((name, present) -> {
            if (!present) {
                problems.add("there is no " + name + ": add it, or name the rulebook that this one extends in "
                        + BundleNames.PROPERTIES + " (extends=law)");
            }
        });
    }

    private void text(String name, byte[] bytes) {
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            if (text.isBlank()) {
                problems.add(name + " is empty: write it, or take the file out");
            } else if (text.startsWith(BYTE_ORDER_MARK)) {
                problems.add(name + " begins with a byte order mark: save it as UTF-8 without one");
            } else if (!Printable.isPlain(text)) {
                // the parser of the rules prints what it cannot read
                problems.add(name + " has control characters or marks of direction: take them out");
            }
        } catch (CharacterCodingException e) {
            problems.add(name + " is not UTF-8: save it in this encoding");
        }
    }

    private boolean isExtension() {
        return properties.containsKey("extends");
    }

    /** Refuses a rulebook with problems: the first ones, and how many more there are. */
    static void refuse(List<String> problems) {
        if (!problems.isEmpty()) {
            String more = problems.size() > SHOWN ? "; and " + (problems.size() - SHOWN) + " more" : "";
            throw new RulebookException(String.join("; ", problems.subList(0, Math.min(SHOWN, problems.size())))
                    + more);
        }
    }
}
