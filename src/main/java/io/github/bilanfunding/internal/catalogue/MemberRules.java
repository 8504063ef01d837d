package io.github.bilanfunding.internal.catalogue;

import io.github.bilanfunding.error.RulebookException;
import io.github.bilanfunding.internal.resource.CsvRow;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The rules that a table makes: each is like another rule of its family, with an amount and days of its own. So what a
 * decree changes is a row and no DRL.
 */
final class MemberRules {

    static final String FILE = "members.csv";

    /** The name of the rule file that is made of the table. */
    static final String RULES = "members.drl";

    private static final Pattern AMOUNT = Pattern.compile("euros\\((?:\\d+|\"[\\d.]+\")\\)");
    private static final List<String> ALIKE =
            List.of("group", "lifts", "binds", "route", "rank", "coversFloor", "completes", "obliged");
    private static final String HEADER = """

            import io.github.bilanfunding.internal.facts.*
            import io.github.bilanfunding.request.*
            import static io.github.bilanfunding.value.Euros.euros
            import static java.time.LocalDate.parse
            """;

    private MemberRules() {}

    /**
     * The DRL of the rules of a table.
     *
     * @param csv the table
     * @param packageName the package of the rules
     * @param known finds a rule of the rulebook by its id
     * @throws RulebookException if a row names no rule with one amount
     */
    static String of(String csv, String packageName, Function<String, RuleText> known) {
        return CsvRow.of(FILE, csv).stream()
                .map(row -> rule(row, known.apply(row.get("like"))))
                .collect(Collectors.joining("\n", "package " + packageName + "\n" + HEADER, ""));
    }

    private static String rule(CsvRow row, RuleText like) {
        String id = row.get("id");
        Map<String, String> annotations = new LinkedHashMap<>();
        annotations.put("fr", row.get("fr"));
        annotations.put("en", row.get("en"));
        annotations.put("source", String.join(" ", row.items("source")));
        annotations.put("from", row.get("from"));
        annotations.put("to", row.get("to"));
        annotations.put("family", like.annotations().getOrDefault("family", like.name()));
        annotations.put("replaces", row.get(MergedTable.REPLACES));
        ALIKE.forEach(key -> annotations.put(key, like.annotations().getOrDefault(key, "")));
        return "\nrule \"" + id + "\"\n"
                + annotations.entrySet().stream()
                        .filter(annotation -> !annotation.getValue().isEmpty())
                        .map(annotation -> "    @" + annotation.getKey() + "(\"" + annotation.getValue() + "\")\n")
                        .collect(Collectors.joining())
                + "when\n    " + like.fact() + "(" + String.join(", ", like.constraints()) + ")\nthen "
                + consequence(row, like) + "\nend\n";
    }

    private static String consequence(CsvRow row, RuleText like) {
        Matcher amount = AMOUNT.matcher(like.consequence());
        if (amount.results().count() != 1) {
            throw new RulebookException(FILE + ": " + row.get("id") + " is like " + like.name()
                    + ", whose consequence has not exactly one amount: name a rule such as one with euros(150)");
        }
        return amount.replaceFirst(Matcher.quoteReplacement("euros(\"" + row.get("amount") + "\")"))
                .replace('"' + like.name() + '"', '"' + row.get("id") + '"');
    }
}
