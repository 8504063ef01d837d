package io.github.bilanfunding.internal.lint;

import io.github.bilanfunding.internal.catalogue.RuleRow;
import io.github.bilanfunding.internal.condition.Consequence;
import io.github.bilanfunding.internal.resource.CsvRow;
import io.github.bilanfunding.rulebook.RuleKind;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The annotations that a rule needs and may have. */
final class AnnotationLint {

    private static final List<String> NEEDED = List.of("fr", "en", "source", "from");
    private static final Set<String> FLAGS = Set.of("coversFloor", "completes", "obliged", "provisional");
    private static final Pattern RANK = Pattern.compile("[1-9][0-9]{0,3}");

    private final Map<String, String> annotations;
    private final BiConsumer<String, String> fault;

    AnnotationLint(Map<String, String> annotations, BiConsumer<String, String> fault) {
        this.annotations = annotations;
        this.fault = fault;
    }

    /** What holds for rules of every kind. */
    void check(Known known) {
        annotations.keySet().stream()
                .filter(key -> !RuleRow.ANNOTATIONS.contains(key))
                .forEach(key -> fault.accept(
                        "has the unknown annotation @" + key,
                        Names.remedy(
                                key,
                                RuleRow.ANNOTATIONS,
                                "take one of "
                                        + RuleRow.ANNOTATIONS.stream().sorted().toList())));
        NEEDED.stream().filter(key -> text(key).isBlank()).forEach(key -> fault.accept("has no @" + key, "add it"));
        words("source").stream()
                .filter(key -> !known.sources().contains(key))
                .forEach(key -> fault.accept(
                        "cites the unknown source " + Names.quoted(key),
                        Names.remedy(key, known.sources(), "add it to sources.csv")));
        known("route", known.routes(), "name a known one, or add it to routes.csv");
        known("group", known.groups().keySet(), "name a known one, or add it to groups.csv");
        days();
        FLAGS.stream()
                .filter(this::has)
                .filter(key -> !text(key).equals("yes"))
                .forEach(key ->
                        fault.accept("has @" + key + "(" + Names.quoted(text(key)) + ")", "write yes, or take it out"));
        if (has("rank") && !RANK.matcher(text("rank")).matches()) {
            fault.accept("has the rank " + Names.quoted(text("rank")), "write a whole number from 1");
        }
    }

    private void known(String key, Set<String> known, String otherwise) {
        if (has(key) && !known.contains(text(key))) {
            fault.accept(
                    "names the unknown " + key + " " + Names.quoted(text(key)),
                    Names.remedy(text(key), known, otherwise));
        }
    }

    private void days() {
        for (String key : List.of("from", "to")) {
            if (!text(key).isEmpty()) {
                Days.fault(text(key))
                        .ifPresent(
                                fix -> fault.accept("has an @" + key + " that is none, " + fix.cause(), fix.remedy()));
            }
        }
        LocalDate from = day("from");
        LocalDate to = day("to");
        if (from != null && to != null && to.isBefore(from)) {
            fault.accept("ends on " + to + ", before it begins on " + from, "exchange the days or correct one");
        }
    }

    /** What rules of one kind need and may have. */
    void fit(RuleKind kind, boolean onBilan) {
        if (onBilan && kind == RuleKind.CRITERION && !has("group")) {
            fault.accept("has no @group, which criteria of the bilan itself need", "add it");
        }
        only("group", onBilan, "rules of several schemes");
        boolean onRoute = kind == RuleKind.OFFER || kind == RuleKind.FLOOR;
        if (onRoute && !has("route")) {
            fault.accept("has no @route, which offers and floors need", "add it");
        }
        only("route", onRoute || kind == RuleKind.APPROVAL, "offers, floors and approvals");
        both("rank", kind == RuleKind.OFFER, "offers");
        both("lifts", kind == RuleKind.EXEMPTION, "exemptions");
        only("coversFloor", kind == RuleKind.OFFER, "offers");
        only("completes", kind == RuleKind.OFFER, "offers");
        only("obliged", kind == RuleKind.OFFER, "offers");
        only("binds", kind == RuleKind.CEILING, "ceilings");
        only("provisional", kind == RuleKind.FLOOR, "floors");
    }

    private void only(String annotation, boolean owner, String owners) {
        if (!owner && has(annotation)) {
            fault.accept("has @" + annotation + ", which is for " + owners, "take it out");
        }
    }

    private void both(String annotation, boolean needed, String owners) {
        if (needed && !has(annotation)) {
            fault.accept("has no @" + annotation + ", which " + owners + " need", "add it");
        }
        only(annotation, needed, owners);
    }

    /** What the annotations and, if it could be made, the line of the catalogue tell of a rule. */
    LintedRule rule(String id, Place at, @Nullable CsvRow row, @Nullable Consequence consequence) {
        return new LintedRule(
                at,
                id,
                row == null ? null : row.get("scheme"),
                row == null ? null : RuleKind.valueOf(row.get("kind")),
                has("family") ? text("family") : id,
                day("from"),
                day("to"),
                row == null ? null : row.get("condition"),
                consequence != null && consequence.amount() != null,
                words("source"),
                words("lifts"),
                words("binds"),
                words("replaces"));
    }

    private @Nullable LocalDate day(String key) {
        return Days.of(text(key)).orElse(null);
    }

    private List<String> words(String key) {
        return text(key).isEmpty() ? List.of() : List.of(text(key).split(" ", -1));
    }

    private boolean has(String key) {
        return annotations.containsKey(key);
    }

    private String text(String key) {
        return annotations.getOrDefault(key, "");
    }
}
