package io.github.bilanfunding.internal.catalogue;

import io.github.bilanfunding.decision.GapUnit;
import io.github.bilanfunding.decision.Route;
import io.github.bilanfunding.decision.Scheme;
import io.github.bilanfunding.decision.Severity;
import io.github.bilanfunding.error.RulebookException;
import io.github.bilanfunding.rulebook.RuleInfo;
import io.github.bilanfunding.rulebook.RuleKind;
import io.github.bilanfunding.value.BilingualText;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.drools.model.Rule;
import org.jspecify.annotations.Nullable;

/** Reads the metadata that a compiled rule carries: single text values, lists separated by spaces. */
final class RuleMetadata {

    private final String rule;
    private final Map<String, Object> values;

    private RuleMetadata(Rule rule) {
        this.rule = rule.getName();
        this.values = rule.getMetaData();
    }

    static RuleInfo info(Rule rule, SourceRegistry sources) {
        return new RuleMetadata(rule).info(sources);
    }

    private RuleInfo info(SourceRegistry sources) {
        String id = text("id");
        String to = optional("to");
        String route = optional("route");
        String severity = optional("severity");
        String rank = optional("rank");
        String unit = optional("unit");
        try {
            return new RuleInfo(
                    id,
                    new BilingualText(rule, text("en")),
                    text("scheme"),
                    list("applies").stream().map(Scheme::valueOf).toList(),
                    RuleKind.valueOf(text("kind").toUpperCase(Locale.ROOT)),
                    sources.cited("rule " + id, list("source")),
                    LocalDate.parse(text("from")),
                    to == null ? null : LocalDate.parse(to),
                    list("needs"),
                    optional("required"),
                    unit == null ? null : GapUnit.valueOf(unit),
                    list("lifts"),
                    route == null ? null : Route.valueOf(route),
                    rank == null ? 0 : Integer.parseInt(rank),
                    "yes".equals(optional("coversFloor")),
                    severity == null ? null : Severity.valueOf(severity));
        } catch (RuntimeException e) {
            throw new RulebookException("the metadata of rule \"" + rule + "\" cannot be read: " + e.getMessage(), e);
        }
    }

    private String text(String key) {
        String value = optional(key);
        if (value == null) {
            throw new RulebookException("rule \"" + rule + "\" has no @" + key + ": add it");
        }
        return value;
    }

    private List<String> list(String key) {
        String value = optional(key);
        return value == null ? List.of() : List.of(value.split(" "));
    }

    private @Nullable String optional(String key) {
        Object value = values.get(key);
        return value == null ? null : value.toString();
    }
}
