package io.github.bilanfunding.docs;

import io.github.bilanfunding.decision.Scheme;
import io.github.bilanfunding.decision.Source;
import io.github.bilanfunding.rulebook.Catalogue;
import io.github.bilanfunding.rulebook.Doubt;
import io.github.bilanfunding.rulebook.RuleInfo;
import io.github.bilanfunding.rulebook.RuleKind;
import io.github.bilanfunding.rulebook.SourceEntry;
import io.github.bilanfunding.value.BilingualText;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The page of the law: per scheme its criteria, its amounts by period, its notices, its doubts; then the sources. */
final class LawPage {

    private static final Set<RuleKind> CONDITIONS =
            EnumSet.of(RuleKind.GATE, RuleKind.CRITERION, RuleKind.EXEMPTION, RuleKind.APPROVAL);
    private static final Set<RuleKind> AMOUNTS =
            EnumSet.of(RuleKind.OFFER, RuleKind.CEILING, RuleKind.FLOOR, RuleKind.WAGE);
    private static final Set<RuleKind> NOTICES = EnumSet.of(RuleKind.NOTICE);

    private final Catalogue law;
    private final String rates;
    private final StringBuilder out = new StringBuilder();

    private LawPage(Catalogue law, String rates) {
        this.law = law;
        this.rates = rates;
    }

    /** The page of a rulebook and of its table of OPCO rates. */
    static String of(Catalogue law, String rates) {
        LawPage page = new LawPage(law, rates);
        page.head();
        page.scheme(RuleInfo.BILAN, new BilingualText("Le bilan lui-même", "The bilan itself"));
        for (Scheme scheme : Scheme.shipped()) {
            page.scheme(scheme.code(), scheme.label());
        }
        page.rates();
        page.sources();
        return page.out.toString();
    }

    private void head() {
        out.append("""
                # The law rulebook

                French law by date: whom each scheme is meant for, its criteria, its amounts by period, what is uncertain, and
                the source of each. Decides requests from %s on; checked against its sources until %s.

                Generated from the rules; a test fails when it is stale. Labels are French, as auditors read
                them; `rules --lang en` gives them in English. Each rule leads to its text in DRL, its sources and the cases that
                exercise it; `rules --rule ID` prints the same.
                """.formatted(law.decidesFrom(), law.verifiedUntil()));
    }

    private void scheme(String code, BilingualText label) {
        out.append("\n## %s (`%s`)\n".formatted(label.french(), code));
        rules(code, "Criteria", CONDITIONS);
        rules(code, "Amounts by period", AMOUNTS);
        rules(code, "Notices", NOTICES);
        List<Doubt> doubts =
                law.doubts().stream().filter(d -> d.scheme().equals(code)).toList();
        if (!doubts.isEmpty()) {
            out.append("\n### Interpretations and open doubts\n\n");
            doubts.forEach(d -> out.append("- ")
                    .append(d.text().french())
                    .append(d.families().stream().collect(Collectors.joining("`, `", " (`", "`)\n"))));
        }
    }

    private void rules(String code, String title, Set<RuleKind> kinds) {
        List<RuleInfo> rules = law.rules().stream()
                .filter(r -> r.scheme().equals(code) && kinds.contains(r.kind()))
                .toList();
        if (!rules.isEmpty()) {
            Table table = new Table("rule", "kind", "what it says", "from", "to", "sources");
            rules.forEach(r -> table.row(
                    SchemePage.link(law, r),
                    r.kind().name().toLowerCase(Locale.ROOT),
                    r.label().french(),
                    r.validFrom().toString(),
                    r.validTo() == null ? "" : r.validTo().toString(),
                    law.sourcesOf(r).stream().map(Source::reference).collect(Collectors.joining(", "))));
            out.append("\n### ").append(title).append("\n\n").append(table);
        }
    }

    private void rates() {
        out.append(
                "\n## Rates of the OPCO\n\nA row whose last column but one is not `YES` is kept for the record and pays nothing.\n\n");
        List<String[]> rows = rates.lines().map(line -> line.split(";", -1)).toList();
        Table table = new Table(rows.get(0));
        rows.stream().skip(1).forEach(table::row);
        out.append(table);
    }

    private void sources() {
        out.append("\n## Sources\n\n");
        Table table = new Table("key", "reference", "subject", "rules");
        Table versions = new Table("key", "Légifrance version", "from", "until", "confidence");
        for (SourceEntry s : law.sources().values()) {
            table.row(
                    s.key(),
                    s.reference(),
                    s.subject(),
                    String.valueOf(law.rules().stream()
                            .filter(r -> r.sources().contains(s.key()))
                            .count()));
            s.versions()
                    .forEach(v -> versions.row(
                            s.key(),
                            orEmpty(v.source().version()),
                            orEmpty(v.source().since()),
                            orEmpty(v.until()),
                            v.source().confidence().name()));
        }
        out.append(table);
        out.append("""

                ## Versions of the sources

                A decision shows the version in force on its date. `PRIMARY`: the text of this version was read. `SECONDARY`: only
                its days are known. `INFERRED`: only its id was seen, from the first day given on. `until` is the day after the last.

                """).append(versions);
    }

    private static String orEmpty(@Nullable Object cell) {
        return cell == null ? "" : cell.toString();
    }
}
