package io.github.bilanfunding.internal.bundle;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The names that the files of a rulebook have. */
public final class BundleNames {

    public static final String PROPERTIES = "rulebook.properties";

    /** The bundle of the rulebook that this one extends. */
    public static final String BASE = "base.rulebook";

    static final String SOURCES = "sources.csv";
    static final String RULES = ".drl";
    static final String TABLE = ".csv";
    static final String CASES = ".json";

    /** The endings of the files that each list of the properties names without them. */
    static final Map<String, String> LISTS =
            Map.of("rules", RULES, "tables", TABLE, "remarks", TABLE, "sources", TABLE, "cases", CASES);

    private static final Pattern NAME = Pattern.compile("[a-z0-9][a-z0-9.-]{0,79}");
    private static final Map<String, String> LIST_OF_TABLE = new TreeMap<>();

    static {
        tables("sources", "sources", "versions");
        tables("remarks", "doubts", "formalities", "mentions", "payments", "questions", "steps", "usual-answers");
        tables(
                "tables",
                "branches",
                "funds",
                "groups",
                "idcc",
                "members",
                "micro-contribution",
                "opco-rates",
                "routes");
        tables("tables", "schemes", "tax-credit", "vat");
    }

    private BundleNames() {}

    private static void tables(String list, String... names) {
        Stream.of(names).forEach(name -> LIST_OF_TABLE.put(name + TABLE, list));
    }

    /** The tables that a rulebook can have, sorted. */
    public static List<String> tables() {
        return List.copyOf(LIST_OF_TABLE.keySet());
    }

    /** Whether something reads a file of this name. */
    public static boolean isRead(String name) {
        return NAME.matcher(name).matches()
                && (name.equals(PROPERTIES)
                        || name.equals(BASE)
                        || name.endsWith(RULES)
                        || name.endsWith(CASES)
                        || LIST_OF_TABLE.containsKey(name));
    }

    /** The list that names a file if there is such a list, null for a file that is never listed. */
    static @Nullable String list(String name) {
        if (name.endsWith(RULES)) {
            return "rules";
        }
        return name.endsWith(CASES) ? "cases" : LIST_OF_TABLE.get(name);
    }

    /** What is wrong with a name, if anything. A name of another alphabet is not repeated: it can be anything. */
    static Optional<String> problem(String name) {
        if (!NAME.matcher(name).matches()) {
            return Optional.of(
                    "a file has a name that no file of a rulebook has: use small letters a to z, digits, dots"
                            + " and hyphens, at most 80, of which the first is a letter or a digit");
        }
        return isRead(name) ? Optional.empty() : Optional.of("nothing reads " + name + ": " + known());
    }

    /** The names that are read, as an advice. */
    public static String known() {
        return "take it out, or call it " + PROPERTIES + ", *" + RULES + ", *" + CASES + " or one of "
                + String.join(", ", tables());
    }

    /** Says that a file has more bytes than it may. */
    static String tooLarge(String name) {
        return name + " has more than " + BundleLimits.inMebibytes(BundleLimits.FILE_BYTES) + ": split it";
    }
}
