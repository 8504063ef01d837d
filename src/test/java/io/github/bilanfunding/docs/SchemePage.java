package io.github.bilanfunding.docs;

import io.github.bilanfunding.decision.Scheme;
import io.github.bilanfunding.decision.Source;
import io.github.bilanfunding.internal.cases.ExercisedRules;
import io.github.bilanfunding.internal.wording.Words;
import io.github.bilanfunding.rulebook.CaseOutcome;
import io.github.bilanfunding.rulebook.Catalogue;
import io.github.bilanfunding.rulebook.NamedCase;
import io.github.bilanfunding.rulebook.RuleCases;
import io.github.bilanfunding.rulebook.RuleInfo;
import io.github.bilanfunding.rulebook.SourceEntry;
import io.github.bilanfunding.testing.ExpertCases;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The page of the rules of one scheme: each with its text, its sources and the cases that exercise it. */
final class SchemePage {

    private static final String LEGIFRANCE = "https://www.legifrance.gouv.fr/codes/article_lc/";

    private final Catalogue catalogue;
    private final ExercisedRules exercised;
    private final StringBuilder out = new StringBuilder();

    private SchemePage(Catalogue catalogue, ExercisedRules exercised) {
        this.catalogue = catalogue;
        this.exercised = exercised;
    }

    /** Every page of a rulebook, by the name of its file. */
    static Map<String, String> all(Catalogue catalogue) {
        ExercisedRules exercised =
                new ExercisedRules(ExpertCases.of(catalogue.version().id()));
        Map<String, String> pages = new TreeMap<>();
        catalogue.rules().stream().map(RuleInfo::scheme).distinct().forEach(scheme -> {
            SchemePage page = new SchemePage(catalogue, exercised);
            page.head(scheme);
            catalogue.rules().stream().filter(r -> r.scheme().equals(scheme)).forEach(page::rule);
            pages.put(file(scheme), page.out.toString());
        });
        return pages;
    }

    /** A link to a rule from the page of its rulebook. */
    static String link(Catalogue catalogue, RuleInfo rule) {
        return "[`%s`](rules/%s/%s#%s)"
                .formatted(
                        rule.id(),
                        catalogue.version().id(),
                        file(rule.scheme()),
                        rule.id().toLowerCase(Locale.ROOT));
    }

    private static String file(String scheme) {
        return scheme.toLowerCase(Locale.ROOT).replace('_', '-') + ".md";
    }

    private void head(String scheme) {
        String label = scheme.equals(RuleInfo.BILAN)
                ? "Le bilan lui-même"
                : Scheme.of(scheme).label().french();
        String id = catalogue.version().id();
        out.append("""
                # %s (`%s`): the rules

                Every rule of this scheme in the [%s rulebook](../../rules-%s.md): its text in DRL, its sources, and
                the cases in `src/test/resources/cases/%s` that exercise it. Generated; a test fails when it is stale.
                """.formatted(label, scheme, id, id, id));
    }

    private void rule(RuleInfo r) {
        out.append("\n## ").append(r.id()).append("\n\n");
        out.append(r.label().french()).append("\n\n");
        out.append("*%s*, from %s%s\n\n"
                .formatted(
                        r.kind().name().toLowerCase(Locale.ROOT),
                        r.validFrom(),
                        r.validTo() == null ? "" : " to " + r.validTo()));
        Table sources = new Table("source", "Légifrance version", "since", "confidence");
        catalogue.entries(r.sources()).stream()
                .flatMap(entry -> during(r, entry))
                .forEach(s -> sources.row(
                        s.reference(),
                        version(s.version()),
                        s.since() == null ? "" : s.since().toString(),
                        s.confidence().name()));
        out.append(sources);
        LocalDate last = r.lastDay(catalogue.verifiedUntil());
        catalogue
                .quoted(r)
                .forEach(
                        s -> out.append("\n> ").append(Words.quotation(s, last)).append("\n"));
        out.append("\n```drl\n").append(catalogue.drl(r.id())).append("\n```\n\n");
        exercised.by(r.id()).forEach(this::cases);
    }

    /** The versions of a source that are in force while a rule applies and was checked, oldest first. */
    private Stream<Source> during(RuleInfo r, SourceEntry entry) {
        return Stream.concat(
                        Stream.of(r.validFrom(), r.lastDay(catalogue.verifiedUntil())),
                        entry.versions().stream()
                                .map(v -> v.source().since())
                                .filter(Objects::nonNull)
                                .filter(day -> r.appliesOn(day) && !day.isAfter(catalogue.verifiedUntil())))
                .sorted()
                .map(entry::on)
                .distinct();
    }

    private static String version(@Nullable String version) {
        if (version == null) {
            return "";
        }
        return version.startsWith("LEGIARTI") ? "[%s](%s%s)".formatted(version, LEGIFRANCE, version) : version;
    }

    private void cases(RuleCases cases) {
        out.append("- %s %s: "
                        .formatted(
                                words(cases.outcome()),
                                cases.count() == 1 ? "in 1 case" : "in " + cases.count() + " cases"))
                .append(cases.named().stream().map(SchemePage::named).collect(Collectors.joining("; ")))
                .append(cases.count() > cases.named().size() ? "…\n" : "\n");
    }

    private static String words(CaseOutcome outcome) {
        return switch (outcome) {
            case FIRES -> "fires";
            case SILENT -> "stays silent";
            case UNMET -> "unmet";
            case UNKNOWN -> "unknown";
        };
    }

    private static String named(NamedCase c) {
        return "« %s » (%s, `%s`)".formatted(c.name(), c.requestDate(), c.file());
    }
}
