package io.github.bilanfunding.internal.catalogue;

import io.github.bilanfunding.decision.Severity;
import io.github.bilanfunding.error.RulebookException;
import io.github.bilanfunding.internal.condition.Input;
import io.github.bilanfunding.internal.resource.CsvRow;
import io.github.bilanfunding.rulebook.RuleInfo;
import io.github.bilanfunding.rulebook.RuleKind;
import io.github.bilanfunding.value.BilingualText;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Converts the lines of a catalogue table to rules. */
final class RuleReader {

    private final RulebookCodes codes;
    private final SourceRegistry sources;

    RuleReader(RulebookCodes codes, SourceRegistry sources) {
        this.codes = codes;
        this.sources = sources;
    }

    CatalogueRule rule(CsvRow row) {
        List<Input> inputs = row.words("inputs").stream().map(Input::of).toList();
        return CatalogueRule.of(info(row, inputs), inputs, row.get("example"));
    }

    private RuleInfo info(CsvRow row, List<Input> inputs) {
        String id = row.get("id");
        try {
            String rank = row.get("rank");
            return new RuleInfo(
                    id,
                    row.text("label"),
                    row.get("scheme"),
                    row.words("schemes").stream().map(codes::scheme).toList(),
                    Objects.requireNonNull(row.oneOf(RuleKind.class, "kind")),
                    row.get("family"),
                    sources.cited("rule " + id, row.words("sources")),
                    row.day("from"),
                    row.dayOrNull("to"),
                    inputs.stream().flatMap(Input::pointers).distinct().toList(),
                    row.get("condition"),
                    wordsOrNull(row, "asks"),
                    wordsOrNull(row, "amountWords"),
                    row.words("lifts"),
                    row.words("binds"),
                    codes.routeOrNull(row.orNull("route")),
                    rank.isEmpty() ? 0 : Integer.parseInt(rank),
                    row.get("coversFloor").equals("yes"),
                    row.get("completes").equals("yes"),
                    row.get("obliged").equals("yes"),
                    row.get("provisional").equals("yes"),
                    row.oneOf(Severity.class, "severity"));
        } catch (IllegalArgumentException e) {
            throw new RulebookException("rule " + id + " cannot be read: " + e.getMessage(), e);
        }
    }

    private static @Nullable BilingualText wordsOrNull(CsvRow row, String column) {
        return row.get(column).isEmpty() ? null : row.text(column);
    }
}
