package io.github.bilanfunding.internal.catalogue;

import io.github.bilanfunding.error.RulebookException;
import io.github.bilanfunding.rulebook.Delay;
import io.github.bilanfunding.rulebook.DelayUnit;
import io.github.bilanfunding.rulebook.Formality;
import io.github.bilanfunding.rulebook.RuleInfo;
import io.github.bilanfunding.value.Text;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Reads the formalities of a rulebook. */
final class Formalities {

    private static final int COLUMNS = 12;

    private final Map<String, RuleInfo> rules;
    private final SourceRegistry sources;

    Formalities(List<RuleInfo> rules, SourceRegistry sources) {
        this.rules = rules.stream().collect(Collectors.toMap(RuleInfo::id, Function.identity()));
        this.sources = sources;
    }

    /**
     * Semicolon-separated columns with a header, one formality a line: rule, source, from, to, count, unit, whom, what and
     * papers in French and in English, papers separated by bars. Those of rules that are not there are passed over.
     */
    List<Formality> of(String csv) {
        return csv.lines()
                .skip(1)
                .map(line -> line.split(";", -1))
                .filter(columns -> rules.containsKey(columns[0]))
                .map(this::formality)
                .toList();
    }

    private Formality formality(String[] c) {
        RuleInfo rule = Objects.requireNonNull(rules.get(c[0]));
        if (c.length != COLUMNS) {
            throw new RulebookException("formalities.csv: " + COLUMNS + " columns expected in: " + String.join(";", c));
        }
        return new Formality(
                rule.id(),
                rule.scheme(),
                sources.cited(rule.id(), List.of(c[1])).get(0),
                LocalDate.parse(c[2]),
                c[3].isEmpty() ? null : LocalDate.parse(c[3]),
                delay(c[4], c[5]),
                new Text(c[6], c[7]),
                new Text(c[8], c[9]),
                papers(c[10], c[11]));
    }

    private static @Nullable Delay delay(String count, String unit) {
        return count.isEmpty() ? null : new Delay(Integer.parseInt(count), DelayUnit.valueOf(unit));
    }

    private static List<Text> papers(String french, String english) {
        String[] fr = french.split("\\|", -1);
        String[] en = english.split("\\|", -1);
        return french.isEmpty()
                ? List.of()
                : IntStream.range(0, fr.length)
                        .mapToObj(i -> new Text(fr[i], en[i]))
                        .toList();
    }
}
