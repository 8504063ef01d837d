package io.github.bilanfunding.report.html;

import static io.github.bilanfunding.internal.markup.Grid.code;
import static io.github.bilanfunding.internal.markup.Grid.text;

import io.github.bilanfunding.canonical.CanonicalJson;
import io.github.bilanfunding.decision.FundingDecision;
import io.github.bilanfunding.decision.FundingPlan;
import io.github.bilanfunding.decision.Reckoning;
import io.github.bilanfunding.internal.markup.Column;
import io.github.bilanfunding.internal.markup.Grid;
import io.github.bilanfunding.internal.markup.Markup;
import io.github.bilanfunding.internal.wording.AbsenceWords;
import io.github.bilanfunding.internal.wording.Words;
import io.github.bilanfunding.request.Letterhead;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The dossier d'audit: everything on which a decision is based, and how to replay it. */
final class AuditFile {

    private final PageData data;
    private final FundingDecision decision;
    private final Words words;

    private final @Nullable Reckoning reckoning;

    private AuditFile(PageData data, @Nullable Reckoning reckoning) {
        this.data = data;
        this.reckoning = reckoning;
        this.decision = data.decision();
        this.words = data.words();
    }

    /** The page. Without a reckoning, it says that the amounts are not reckoned. */
    static String of(PageData data, @Nullable Reckoning reckoning, Letterhead letterhead) {
        AuditFile file = new AuditFile(data, reckoning);
        return Page.of(data.words(), letterhead, "audit", file.title(), file::write);
    }

    private String title() {
        return Page.title(
                words.of("Dossier d'audit de la décision", "Audit file of the decision"), decision.reference());
    }

    private void write(Markup out) {
        identity(out);
        section(out, words.of("Plan retenu", "Plan chosen"), this::plan);
        new OpenRequests(out, data).write();
        new FormalityGrid(out, words).write(data.paperwork().deadlines());
        section(out, words.of("Autres plans", "Other plans"), this::alternatives);
        section(out, words.of("Dispositifs", "Schemes"), s -> new SchemeGrids(s, data).write());
        section(out, words.of("Critères", "Criteria"), s -> new CriteriaGrid(s, data, reckoning).write());
        new OpenPoints(out, words, decision).write();
        section(out, words.of("Avis", "Notices"), this::notices);
        section(
                out,
                words.of("Règles appliquées, dans l'ordre", "Rules applied, in their order"),
                s -> new AppliedRules(s, data).write());
        section(
                out,
                words.of(
                        "Règles en vigueur non appliquées, et pourquoi",
                        "Rules in force that were not applied, and why"),
                s -> new UnfiredRules(s, data).write());
        section(out, words.of("Données de la demande", "Data of the request"), this::inputs);
        section(out, words.of("Rejouer", "Replay"), new Replay(data)::write);
        section(
                out,
                words.of(
                        "Annexe : les règles appliquées, telles qu'exécutées", "Annex: the rules applied, as executed"),
                this::drl);
        out.open("footer").element("p", words.simulation(), "class", "warning");
        new Replay(data).fingerprints(out);
        out.close();
    }

    private void plan(Markup out) {
        new PlanGrid(out, words).write(decision.plan(), data.paperwork());
        new ReckoningGrid(out, data).write(reckoning);
    }

    private static void section(Markup out, String title, Consumer<Markup> content) {
        out.open("section").element("h2", title);
        content.accept(out);
        out.close();
    }

    private void identity(Markup out) {
        out.open("dl");
        item(out, words.of("Date de la demande", "Date of the request"), words.day(decision.requestDate()));
        item(
                out,
                words.of("Référentiel", "Rulebook"),
                decision.rulebook().id() + " " + decision.rulebook().version());
        item(out, words.of("Bibliothèque", "Library"), "bilan-funding " + decision.libraryVersion());
        out.close();
    }

    private static void item(Markup out, String term, String value) {
        out.open("div")
                .element("dt", term)
                .element("dd", value, "class", "long")
                .close();
    }

    private void alternatives(Markup out) {
        if (decision.alternatives().isEmpty()) {
            out.element("p", words.of("Aucun.", "None."));
            return;
        }
        Grid.write(
                out,
                words.of("Autres voies, la meilleure d'abord", "Other ways, the best first"),
                List.of(
                        Column.of(words.of("Voie de financement", "Route")),
                        Column.of(words.of("Financeurs", "Funders")),
                        Column.amount(words.of("Reste à charge", "Left to pay")),
                        Column.amount(words.of("Reste à charge sans aucun accord", "Left if no approval is given"))),
                grid -> decision.alternatives().forEach(plan -> alternative(grid, plan)));
    }

    private void alternative(Grid grid, FundingPlan plan) {
        grid.row(List.of(
                text(words.of(plan.route())),
                PlanGrid.funders(plan, words),
                text(words.amount(plan.remaining().amount())),
                text(words.amount(plan.remainingIfOnlyCertain()))));
    }

    private void notices(Markup out) {
        if (decision.notices().isEmpty()) {
            out.element("p", words.of("Aucun.", "None."));
            return;
        }
        Grid.write(
                out,
                words.of("Ce que le lecteur doit savoir", "What the reader should know"),
                List.of(Column.of("Code"), Column.of(words.of("Avis", "Notice"))),
                grid -> decision.notices()
                        .forEach(notice -> grid.row(List.of(code(notice.code()), text(words.of(notice.message()))))));
    }

    private void inputs(Markup out) {
        out.element("pre", CanonicalJson.pretty(data.request().withoutNames(), words.language()), "class", "columns");
        if (!decision.missing().isEmpty()) {
            AbsenceWords absences = new AbsenceWords(words);
            out.element(
                    "p",
                    words.of("Absentes, la décision peut en dépendre : ", "Absent, the decision may depend on them: ")
                            + decision.missing().stream()
                                    .map(pointer -> absences.name(pointer) + " (" + pointer + ")")
                                    .collect(Collectors.joining(", ")));
        }
    }

    private void drl(Markup out) {
        out.element(
                "pre",
                decision.firedRules().stream()
                        .map(rule -> data.catalogue().drl(rule.id()).strip())
                        .collect(Collectors.joining("\n\n")),
                "class",
                "columns");
    }
}
