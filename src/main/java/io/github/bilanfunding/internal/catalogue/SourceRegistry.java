package io.github.bilanfunding.internal.catalogue;

import io.github.bilanfunding.decision.Confidence;
import io.github.bilanfunding.decision.Source;
import io.github.bilanfunding.error.RulebookException;
import io.github.bilanfunding.rulebook.Statement;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The sources of one rulebook, each once, by the key under which its rules cite it. */
final class SourceRegistry {

    private static final int COLUMNS = 7;

    private final List<Statement> statements;
    private final Map<String, Source> byKey;

    /** Reads a registry: semicolon-separated columns with a header, one source a line. */
    SourceRegistry(String csv) {
        statements = csv.lines().skip(1).map(SourceRegistry::statement).toList();
        byKey = statements.stream().collect(Collectors.toMap(Statement::key, Statement::source));
    }

    List<Statement> statements() {
        return statements;
    }

    Map<String, Source> byKey() {
        return byKey;
    }

    /** The sources behind a list of keys, in the order of the list. */
    List<Source> cited(String ruleId, List<String> keys) {
        return keys.stream().map(citedBy(ruleId)).toList();
    }

    private Function<String, Source> citedBy(String ruleId) {
        return key -> {
            Source source = byKey.get(key);
            if (source == null) {
                throw new RulebookException("rule " + ruleId + " cites the unknown source " + key
                        + ": add it to sources.csv or correct the rule");
            }
            return source;
        };
    }

    private static Statement statement(String line) {
        String[] c = line.split(";", -1);
        if (c.length != COLUMNS) {
            throw new RulebookException("sources.csv: " + COLUMNS + " columns expected in: " + line);
        }
        LocalDate since = c[3].isEmpty() ? null : LocalDate.parse(c[3]);
        Source source = new Source(c[1], orNull(c[2]), since, Confidence.valueOf(c[4]));
        return new Statement(c[0], source, c[5], "entry".equals(c[6]));
    }

    private static @Nullable String orNull(String column) {
        return column.isEmpty() ? null : column;
    }
}
