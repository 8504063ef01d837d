package io.github.bilanfunding.internal.catalogue;

import io.github.bilanfunding.internal.resource.CsvRow;
import io.github.bilanfunding.internal.resource.Resources;
import io.github.bilanfunding.rulebook.CaseOutcome;
import io.github.bilanfunding.rulebook.NamedCase;
import io.github.bilanfunding.rulebook.RuleCases;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Reads the expert cases that exercise each rule. */
final class CaseIndex {

    private static final String FILE = "cases.csv";

    private CaseIndex() {}

    /** The cases of a shipped rulebook by its id, none for null. */
    static Map<String, List<RuleCases>> of(@Nullable String id) {
        return id == null ? Map.of() : read(Resources.text("rules/" + id + "/" + FILE));
    }

    /** Reads one outcome of one rule per line. Each named case is a request date, a file and a name. */
    private static Map<String, List<RuleCases>> read(String csv) {
        return CsvRow.of(FILE, csv).stream()
                .collect(Collectors.groupingBy(
                        row -> row.get("rule"),
                        Collectors.mapping(
                                CaseIndex::cases, Collectors.collectingAndThen(Collectors.toList(), List::copyOf))));
    }

    private static RuleCases cases(CsvRow row) {
        return new RuleCases(
                CaseOutcome.valueOf(row.get("outcome")),
                Integer.parseInt(row.get("count")),
                row.items("named").stream().map(CaseIndex::named).toList());
    }

    private static NamedCase named(String text) {
        String[] parts = text.split(" ", 3);
        return new NamedCase(parts[1], LocalDate.parse(parts[0]), parts[2]);
    }
}
