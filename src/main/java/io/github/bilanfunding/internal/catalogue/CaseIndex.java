package io.github.bilanfunding.internal.catalogue;

import io.github.bilanfunding.error.RulebookException;
import io.github.bilanfunding.rulebook.CaseOutcome;
import io.github.bilanfunding.rulebook.NamedCase;
import io.github.bilanfunding.rulebook.RuleCases;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Reads which expert cases exercise which rule. */
final class CaseIndex {

    private static final int COLUMNS = 4;

    private CaseIndex() {}

    /**
     * Semicolon-separated columns with a header, one outcome of a rule a line: rule, outcome, count, and the named cases,
     * separated by bars, each a request date, a file and a name.
     */
    static Map<String, List<RuleCases>> of(String csv) {
        return csv.lines()
                .skip(1)
                .map(line -> line.split(";", COLUMNS))
                .collect(Collectors.groupingBy(
                        columns -> columns[0],
                        Collectors.mapping(
                                CaseIndex::cases, Collectors.collectingAndThen(Collectors.toList(), List::copyOf))));
    }

    private static RuleCases cases(String[] c) {
        if (c.length != COLUMNS) {
            throw new RulebookException("cases.csv: " + COLUMNS + " columns expected in: " + String.join(";", c));
        }
        return new RuleCases(
                CaseOutcome.valueOf(c[1]),
                Integer.parseInt(c[2]),
                Arrays.stream(c[3].split("\\|")).map(CaseIndex::named).toList());
    }

    private static NamedCase named(String text) {
        String[] parts = text.split(" ", 3);
        return new NamedCase(parts[1], LocalDate.parse(parts[0]), parts[2]);
    }
}
