package io.github.bilanfunding.docs;

import io.github.bilanfunding.comparison.ChangeKind;
import io.github.bilanfunding.comparison.Provision;
import io.github.bilanfunding.comparison.RuleChange;
import io.github.bilanfunding.comparison.RulebookChanges;
import io.github.bilanfunding.decision.Source;
import io.github.bilanfunding.rulebook.Catalogue;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The page of what changes in the law from day to day, the latest day first. */
final class ChangesPage {

    private static final LocalDate LAST = LocalDate.of(2099, 12, 31);

    private final Catalogue law;
    private final StringBuilder out = new StringBuilder();

    private ChangesPage(Catalogue law) {
        this.law = law;
    }

    static String of(Catalogue law) {
        ChangesPage page = new ChangesPage(law);
        page.head();
        List<RuleChange> changes =
                RulebookChanges.between(law, law.decidesFrom(), LAST).changes();
        changes.stream()
                .map(RuleChange::day)
                .filter(Objects::nonNull)
                .distinct()
                .sorted(Comparator.reverseOrder())
                .forEach(day -> page.day(
                        day, changes.stream().filter(c -> day.equals(c.day())).toList()));
        return page.out.toString();
    }

    private void head() {
        out.append("""
                # What changes in the law, day by day

                Every rule and every dated row of the tables of the [law rulebook](rules-law.md) that begins, ends or takes the
                place of another after %s, the latest day first. Checked against the sources until %s. For a legal
                watch: `changes --from DATE --to DATE` prints a stretch of it, with the sources of both sides and the amounts.

                Generated from the rules; a test fails when it is stale.
                """.formatted(law.decidesFrom(), law.verifiedUntil()));
    }

    private void day(LocalDate day, List<RuleChange> changes) {
        Table table = new Table("scheme", "change", "what", "sources");
        changes.forEach(c -> table.row(
                c.scheme(),
                c.kind().name().toLowerCase(Locale.ROOT),
                c.kind() == ChangeKind.REPLACED ? shown(c.before()) + "<br>→ " + shown(c.after()) : shown(one(c)),
                one(c).sources().stream().map(ChangesPage::source).collect(Collectors.joining("<br>"))));
        out.append("\n## ").append(day).append("\n\n").append(table);
    }

    private static Provision one(RuleChange change) {
        return Stream.of(Stream.ofNullable(change.after()), Stream.ofNullable(change.before()))
                .flatMap(provision -> provision)
                .findFirst()
                .orElseThrow();
    }

    private String shown(@Nullable Provision provision) {
        Provision p = Objects.requireNonNull(provision);
        return law.rule(p.id()).map(r -> SchemePage.link(law, r)).orElse("`" + p.id() + "`") + " "
                + p.label().french();
    }

    private static String source(Source source) {
        return source.reference() + (source.version() == null ? "" : " " + source.version());
    }
}
