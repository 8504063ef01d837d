package io.github.bilanfunding.report;

import io.github.bilanfunding.comparison.AmountDifference;
import io.github.bilanfunding.comparison.ComparedDecision;
import io.github.bilanfunding.comparison.Comparison;
import io.github.bilanfunding.comparison.CriterionDifference;
import io.github.bilanfunding.comparison.RuleDifference;
import io.github.bilanfunding.comparison.SchemeDifference;
import io.github.bilanfunding.decision.Outcome;
import io.github.bilanfunding.decision.SchemeStatus;
import io.github.bilanfunding.decision.Source;
import io.github.bilanfunding.internal.wording.Words;
import io.github.bilanfunding.value.Euros;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Writes two decisions side by side. */
final class ComparisonText {

    private static final String BETWEEN = " | ";
    private static final String NOTHING = "–";

    private final Words words;
    private final Lines out = new Lines();

    ComparisonText(Words words) {
        this.words = words;
    }

    String of(Comparison comparison) {
        out.line(words.of("Comparaison de deux décisions", "Comparison of two decisions")
                + about(comparison.reference(), comparison.beneficiary()));
        side(words.of("gauche", "left "), comparison.left());
        side(words.of("droite", "right"), comparison.right());
        if (comparison.isEmpty()) {
            out.title(words.of("Aucune différence.", "No difference."));
        }
        amounts(comparison.amounts());
        schemes(comparison.schemes());
        criteria(comparison.criteria());
        rules(comparison.rules());
        sources(
                words.of("SOURCES CITÉES À GAUCHE SEULEMENT", "SOURCES CITED ON THE LEFT ONLY"),
                comparison.sourcesLeftOnly());
        sources(
                words.of("SOURCES CITÉES À DROITE SEULEMENT", "SOURCES CITED ON THE RIGHT ONLY"),
                comparison.sourcesRightOnly());
        return out.toString();
    }

    private static String about(@Nullable String reference, @Nullable String beneficiary) {
        return (reference == null ? "" : ", " + reference) + (beneficiary == null ? "" : ", " + beneficiary);
    }

    private void side(String name, ComparedDecision side) {
        out.line("  " + name + " : " + words.rulebook(side.rulebook()) + words.of(", demande du ", ", request of ")
                + words.day(side.requestDate()) + ", " + words.of(side.route()));
    }

    private void amounts(List<AmountDifference> amounts) {
        if (!amounts.isEmpty()) {
            out.title(words.of("MONTANTS", "AMOUNTS"));
            for (AmountDifference a : amounts) {
                String sign = a.difference().isPositive() ? "+" : "";
                out.line("  " + words.of(a.label()) + " : " + words.amount(a.left()) + BETWEEN + words.amount(a.right())
                        + " (" + sign + words.amount(a.difference()) + ")");
                out.line("      " + words.of(a.reason()));
            }
        }
    }

    private void schemes(List<SchemeDifference> schemes) {
        if (!schemes.isEmpty()) {
            out.title(words.of("DISPOSITIFS", "SCHEMES"));
            for (SchemeDifference s : schemes) {
                out.line("  " + words.of(s.label()) + " : " + status(s.left(), s.leftCeiling()) + BETWEEN
                        + status(s.right(), s.rightCeiling()));
                out.line("      " + words.of(s.reason()));
            }
        }
    }

    private String status(SchemeStatus status, @Nullable Euros ceiling) {
        return words.of(status)
                + (ceiling == null ? "" : words.of(", au maximum ", ", at most ") + words.amount(ceiling));
    }

    private void criteria(List<CriterionDifference> criteria) {
        if (!criteria.isEmpty()) {
            out.title(words.of("CRITÈRES", "CRITERIA"));
            for (CriterionDifference c : criteria) {
                out.line("  [" + outcome(c.left()) + BETWEEN + outcome(c.right()) + "] " + c.id() + " : "
                        + words.of(c.label()) + " (" + words.of(c.reason()) + ")" + references(c.sources()));
            }
        }
    }

    private String outcome(@Nullable Outcome outcome) {
        return outcome == null ? NOTHING : words.of(outcome);
    }

    private void rules(List<RuleDifference> rules) {
        if (!rules.isEmpty()) {
            out.title(words.of("RÈGLES QUI NE S'APPLIQUENT QUE D'UN CÔTÉ", "RULES THAT APPLY ON ONE SIDE ONLY"));
            for (RuleDifference r : rules) {
                out.line("  " + words.of(r.onLeft() ? "gauche" : "droite", r.onLeft() ? "left " : "right") + " : "
                        + r.id() + " : " + words.of(r.label()) + " (" + words.of(r.reason()) + ")"
                        + references(r.sources()));
            }
        }
    }

    private void sources(String title, List<Source> sources) {
        if (!sources.isEmpty()) {
            out.title(title);
            for (Source source : sources) {
                out.line("  " + source.reference() + (source.version() == null ? "" : " " + source.version())
                        + (source.since() == null
                                ? ""
                                : words.of(", depuis le ", ", since ") + words.day(source.since())));
            }
        }
    }

    private static String references(List<Source> sources) {
        return sources.stream().map(Source::reference).collect(Collectors.joining(", ", " [", "]"));
    }
}
