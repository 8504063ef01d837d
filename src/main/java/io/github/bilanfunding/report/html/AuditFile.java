package io.github.bilanfunding.report.html;

import static io.github.bilanfunding.report.html.Grid.code;
import static io.github.bilanfunding.report.html.Grid.text;

import io.github.bilanfunding.canonical.CanonicalJson;
import io.github.bilanfunding.decision.FiredRule;
import io.github.bilanfunding.decision.FundingDecision;
import io.github.bilanfunding.decision.FundingPlan;
import io.github.bilanfunding.internal.wording.AbsenceWords;
import io.github.bilanfunding.internal.wording.Words;
import io.github.bilanfunding.request.Letterhead;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/** The dossier d'audit: everything on which a decision is based, and how to replay it. */
final class AuditFile {

    private final PageData data;
    private final FundingDecision decision;
    private final Words words;

    private AuditFile(PageData data) {
        this.data = data;
        this.decision = data.decision();
        this.words = data.words();
    }

    static String of(PageData data, Letterhead letterhead) {
        AuditFile file = new AuditFile(data);
        return Page.of(data.words(), letterhead, "audit", file.title(), file::write);
    }

    private String title() {
        return Page.title(
                words.of("Dossier d'audit de la décision", "Audit file of the decision"), decision.reference());
    }

    private void write(Markup out) {
        section(out, words.of("Ce qui a décidé", "What decided"), this::identity);
        section(
                out,
                words.of("Plan retenu", "Plan chosen"),
                s -> new PlanGrid(s, words).write(decision.plan(), data.paperwork()));
        new OpenRequests(out, data).write();
        new FormalityGrid(out, words).write(data.paperwork().deadlines());
        section(out, words.of("Autres plans", "Other plans"), this::alternatives);
        section(out, words.of("Dispositifs", "Schemes"), s -> new SchemeGrids(s, data).write());
        section(out, words.of("Avis", "Notices"), this::notices);
        section(out, words.of("Données de la demande", "Data of the request"), this::inputs);
        section(out, words.of("Règles appliquées, dans l'ordre", "Rules applied, in their order"), this::fired);
        section(
                out,
                words.of(
                        "Règles en vigueur qui n'ont pas joué, et pourquoi",
                        "Rules in force that did not fire, and why"),
                s -> new UnfiredRules(s, data).write());
        section(out, words.of("Rejouer", "Replay"), this::replay);
        out.open("footer").element("p", words.simulation(), "class", "warning").close();
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
        item(
                out,
                words.of("Empreinte du référentiel", "Fingerprint of the rulebook"),
                decision.rulebook().fingerprint());
        item(out, words.of("Empreinte de la demande", "Fingerprint of the request"), decision.requestFingerprint());
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
                        Column.of(words.of("Voie", "Route")),
                        Column.of(words.of("Financeurs", "Funders")),
                        Column.amount(words.of("Reste", "Left")),
                        Column.amount(words.of("Reste si aucun accord n'est donné", "Left if no approval is given"))),
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
        Grid.write(
                out,
                words.of("Ce que le lecteur doit savoir", "What the reader should know"),
                List.of(
                        Column.of("Code"),
                        Column.of(words.of("Avis", "Notice")),
                        Column.of(words.of("Source", "Source"))),
                grid -> decision.notices()
                        .forEach(notice -> grid.row(List.of(
                                code(notice.code()),
                                text(words.of(notice.message())),
                                cell -> RuleList.sources(cell, words, decision.sources(notice.sources()))))));
    }

    private void inputs(Markup out) {
        out.element("pre", CanonicalJson.pretty(data.request().withoutNames(), words.language()));
        if (!decision.missing().isEmpty()) {
            AbsenceWords absences = new AbsenceWords(words);
            out.element(
                    "p",
                    words.of("Absentes, la décision peut en dépendre : ", "Absent, the decision may depend on them: ")
                            + decision.missing().stream()
                                    .map(pointer -> absences.name(pointer) + " (" + pointer + ")")
                                    .collect(Collectors.joining(", ")));
        }
        new OpenPoints(out, words, decision).write();
    }

    private void fired(Markup out) {
        for (FiredRule rule : decision.firedRules()) {
            out.open("article").element("h3", rule.order() + ". " + rule.id());
            out.element("p", data.name(rule));
            out.element(
                    "p",
                    cell -> {
                        cell.text(words.inForce(rule.validFrom(), rule.validTo()))
                                .empty("br");
                        RuleList.sources(cell, words, decision.sources(rule.sources()));
                    },
                    "class",
                    "aside");
            data.catalogue()
                    .rule(rule.id())
                    .map(data.catalogue()::quoted)
                    .ifPresent(quoted -> RuleList.quotations(out, quoted, decision.requestDate()));
            out.element("pre", data.catalogue().drl(rule.id())).close();
        }
    }

    private void replay(Markup out) {
        out.element(
                "p",
                words.of(
                        "Enregistrez les données de la demande dans demande.json, puis :",
                        "Save the data of the request in demande.json, then:"));
        out.element(
                "pre",
                "decide demande.json --rulebook " + decision.rulebook().id()
                        + " --format json --record full --output decision.json\nverify decision.json");
    }
}
