package io.github.bilanfunding.report.html;

import static io.github.bilanfunding.report.html.Grid.text;

import io.github.bilanfunding.decision.Criterion;
import io.github.bilanfunding.decision.SchemeStatus;
import io.github.bilanfunding.decision.SchemeVerdict;
import io.github.bilanfunding.internal.wording.GapWords;
import io.github.bilanfunding.internal.wording.Words;
import io.github.bilanfunding.paperwork.Reason;
import io.github.bilanfunding.rulebook.RuleInfo;
import io.github.bilanfunding.value.BilingualText;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Writes how the plan uses each scheme, then all criteria of the applicable schemes. */
final class SchemeGrids {

    private final Markup out;
    private final PageData data;
    private final Words words;

    SchemeGrids(Markup out, PageData data) {
        this.out = out;
        this.data = data;
        this.words = data.words();
    }

    void write() {
        Grid.write(
                out,
                words.of("Pourquoi, pourquoi pas", "Why, why not"),
                List.of(
                        Column.of(words.of("Dispositif", "Scheme")),
                        Column.of(words.of("Statut", "Status")),
                        Column.of(words.of("Dans ce plan", "In this plan")),
                        Column.of(words.of("Règles déterminantes", "Determining rules"))),
                grid -> data.paperwork().reasons().forEach(reason -> reason(grid, reason)));
        List<SchemeVerdict> applicable = data.decision().schemes().stream()
                .filter(v -> v.status() != SchemeStatus.NOT_APPLICABLE && v.status() != SchemeStatus.NOT_CLAIMED)
                .toList();
        common();
        applicable.forEach(this::scheme);
    }

    private void reason(Grid grid, Reason reason) {
        grid.row(List.of(
                text(words.of(reason.label())),
                text(words.of(data.decision().scheme(reason.scheme()).status())),
                text(words.of(reason.use())),
                text(String.join(", ", reason.rules()))));
    }

    /** Writes once the criteria about the bilan itself, which several schemes share. */
    private void common() {
        List<Criterion> common =
                data.decision().criteria().stream().filter(this::isOnTheBilan).toList();
        if (!common.isEmpty()) {
            out.element("h3", words.of("Le bilan lui-même", "The bilan itself"));
            criteria(common);
        }
    }

    private void scheme(SchemeVerdict verdict) {
        String ceiling =
                verdict.ceiling() == null ? "" : words.of(", au plus ", ", at most ") + words.amount(verdict.ceiling());
        out.element("h3", words.of(verdict.label()) + words.of(" : ", ": ") + words.of(verdict.status()) + ceiling);
        Map<Boolean, List<Criterion>> criteria = data.decision().criteria(verdict.scheme()).stream()
                .collect(Collectors.partitioningBy(this::isOnTheBilan));
        List<Criterion> own = Objects.requireNonNull(criteria.get(false));
        List<Criterion> shared = Objects.requireNonNull(criteria.get(true));
        if (!own.isEmpty()) {
            criteria(own);
        }
        out.element(
                "p",
                shared.isEmpty()
                        ? words.of("Aucun critère sur le bilan lui-même.", "No criterion on the bilan itself.")
                        : words.of("Et sur le bilan lui-même : ", "And on the bilan itself: ")
                                + shared.stream().map(Criterion::id).collect(Collectors.joining(", ")),
                "class",
                "aside");
    }

    private boolean isOnTheBilan(Criterion criterion) {
        return data.catalogue()
                .rule(criterion.id())
                .filter(rule -> rule.scheme().equals(RuleInfo.BILAN))
                .isPresent();
    }

    private void criteria(List<Criterion> criteria) {
        Grid.write(
                out,
                words.of("Critères", "Criteria"),
                List.of(
                        Column.of(words.of("Critère", "Criterion")),
                        Column.of(words.of("Ce qu'il demande", "What it asks")),
                        Column.of(words.of("Rempli", "Met")),
                        Column.values(words.of("Valeur", "Value")),
                        Column.values(words.of("Exigé", "Required")),
                        Column.of(words.of("Source", "Source"))),
                grid -> criteria.forEach(c -> criterion(grid, c)));
    }

    private void criterion(Grid grid, Criterion c) {
        String missing = c.missing().stream().collect(Collectors.joining(", ", words.of("manque ", "missing "), ""));
        grid.row(List.of(
                Grid.code(c.id()),
                text(words.of(c.label())),
                text(words.of(c.outcome())),
                text(c.missing().isEmpty() ? orNone(c.actual()) : missing),
                text(orNone(c.required())
                        + (c.gap() == null ? "" : " ; " + new GapWords(words, words::day).of(c.gap()))),
                cell -> RuleList.sources(cell, words, data.decision().sources(c.sources()))));
    }

    private String orNone(@Nullable BilingualText value) {
        return value == null ? "–" : words.of(value);
    }
}
