package io.github.bilanfunding.internal.catalogue;

import io.github.bilanfunding.error.RulebookException;
import io.github.bilanfunding.internal.resource.CsvRow;
import io.github.bilanfunding.rulebook.Delay;
import io.github.bilanfunding.rulebook.DelayUnit;
import io.github.bilanfunding.rulebook.Formality;
import io.github.bilanfunding.rulebook.RuleInfo;
import io.github.bilanfunding.rulebook.Silence;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Reads the formalities of a rulebook, one per line. A family without rules is an error. */
final class Formalities {

    static final String FILE = "formalities.csv";

    private final Map<String, RuleInfo> families;
    private final SourceRegistry sources;

    Formalities(List<RuleInfo> rules, SourceRegistry sources) {
        this.families =
                rules.stream().collect(Collectors.toMap(RuleInfo::family, Function.identity(), (first, next) -> first));
        this.sources = sources;
    }

    List<Formality> of(String csv) {
        return CsvRow.of(FILE, csv).stream().map(this::formality).toList();
    }

    private Formality formality(CsvRow row) {
        String family = row.get("family");
        RuleInfo rule = families.get(family);
        if (rule == null) {
            throw new RulebookException(
                    FILE + " names the family " + family + ", to which no rule belongs: correct it");
        }
        return new Formality(
                family,
                rule.scheme(),
                sources.cited(FILE + ", " + family, row.items("source")).get(0),
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
