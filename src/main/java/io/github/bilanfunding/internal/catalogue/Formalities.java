package io.github.bilanfunding.internal.catalogue;

import io.github.bilanfunding.internal.resource.CsvRow;
import io.github.bilanfunding.rulebook.Delay;
import io.github.bilanfunding.rulebook.DelayUnit;
import io.github.bilanfunding.rulebook.Formality;
import io.github.bilanfunding.rulebook.RuleInfo;
import io.github.bilanfunding.rulebook.Silence;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Reads the formalities of a rulebook: one a line; those of rules that are not there are passed over. */
final class Formalities {

    static final String FILE = "formalities.csv";

    private final Map<String, RuleInfo> rules;
    private final SourceRegistry sources;

    Formalities(List<RuleInfo> rules, SourceRegistry sources) {
        this.rules = rules.stream().collect(Collectors.toMap(RuleInfo::id, Function.identity()));
        this.sources = sources;
    }

    List<Formality> of(String csv) {
        return CsvRow.of(FILE, csv).stream()
                .filter(row -> rules.containsKey(row.get("rule")))
                .map(this::formality)
                .toList();
    }

    private Formality formality(CsvRow row) {
        RuleInfo rule = Objects.requireNonNull(rules.get(row.get("rule")));
        return new Formality(
                rule.id(),
                rule.scheme(),
                sources.cited(FILE + ", " + rule.id(), row.items("source")).get(0),
                row.day("from"),
                row.dayOrNull("to"),
                delay(row, "count", "unit"),
                row.text("whom"),
                row.text("what"),
                row.texts("papers"),
                delay(row, "answerCount", "answerUnit"),
                row.oneOf(Silence.class, "silence"));
    }

    private static @Nullable Delay delay(CsvRow row, String count, String unit) {
        String length = row.orNull(count);
        return length == null ? null : new Delay(Integer.parseInt(length), DelayUnit.valueOf(row.get(unit)));
    }
}
