package io.github.bilanfunding.internal.lint;

import io.github.bilanfunding.internal.bundle.RulebookBundle;
import io.github.bilanfunding.rulebook.RulebookId;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Properties;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What {@code rulebook.properties} tells of a rulebook, besides what every bundle must tell. */
final class PropertiesLint {

    static final String FILE = "rulebook.properties";

    private static final String FROM = "decidesFrom";
    private static final String UNTIL = "verifiedUntil";
    private static final String BASE = "extends";
    private static final List<String> KEYS =
            List.of("id", "version", BASE, FROM, UNTIL, "rules", "tables", "remarks", "sources", "cases");

    private final Properties properties;
    private final List<String> lines;
    private final Faults faults;

    private PropertiesLint(RulebookBundle files, Faults faults) {
        this.properties = files.properties();
        this.lines = files.text(FILE).lines().toList();
        this.faults = faults;
    }

    static void check(RulebookBundle files, Faults faults) {
        PropertiesLint lint = new PropertiesLint(files, faults);
        lint.keys();
        lint.days();
    }

    private void keys() {
        for (String key : new TreeSet<>(properties.stringPropertyNames())) {
            if (!KEYS.contains(key)) {
                faults.error(
                        at(key),
                        "it has the unknown key " + Names.quoted(key),
                        Names.remedy(key, KEYS, "take one of " + String.join(", ", KEYS)));
            }
        }
        String base = properties.getProperty(BASE);
        List<String> bases =
                Arrays.stream(RulebookId.values()).map(RulebookId::code).toList();
        if (base == null) {
            Stream.of(FROM, UNTIL).forEach(this::needed);
        } else if (!bases.contains(base.split("@", 2)[0])) {
            faults.error(
                    at(BASE),
                    "it extends the unknown rulebook " + Names.quoted(base),
                    Names.remedy(base, bases, "extend one that is shipped"));
        }
    }

    private void needed(String key) {
        if (properties.getProperty(key, "").isBlank()) {
            faults.error(at(key), "it has no " + key, "add a line " + key + "=…");
        }
    }

    private void days() {
        for (String key : List.of(FROM, UNTIL)) {
            String value = properties.getProperty(key, "");
            if (!value.isBlank()) {
                Days.fault(value).ifPresent(fix -> faults.error(at(key), key + " " + fix.cause(), fix.remedy()));
            }
        }
        LocalDate from = Days.of(properties.getProperty(FROM)).orElse(null);
        LocalDate until = Days.of(properties.getProperty(UNTIL)).orElse(null);
        if (from != null && until != null && until.isBefore(from)) {
            faults.error(at(UNTIL), UNTIL + " is before " + FROM, "correct one of the days");
        }
    }

    /** The line of a key, 0 when there is none. */
    private Place at(String key) {
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).strip().matches(Pattern.quote(key) + "\\s*([=:].*)?")) {
                return new Place(FILE, i + 1);
            }
        }
        return new Place(FILE, 0);
    }
}
