package io.github.bilanfunding.report.html;

import io.github.bilanfunding.decision.FiredRule;
import io.github.bilanfunding.decision.FundingDecision;
import io.github.bilanfunding.decision.Notice;
import io.github.bilanfunding.decision.Severity;
import io.github.bilanfunding.internal.wording.Words;
import io.github.bilanfunding.paperwork.QuoteMention;
import io.github.bilanfunding.request.Bilan;
import io.github.bilanfunding.value.BilingualText;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The annexe au devis: one page for a client. */
final class Annex {

    private final PageData data;
    private final FundingDecision decision;
    private final Words words;
    private final DraftNotice draft;

    private Annex(PageData data) {
        this.data = data;
        this.decision = data.decision();
        this.words = data.words();
        this.draft = new DraftNotice(words, decision);
    }

    static String of(PageData data, @Nullable Letterhead letterhead) {
        Annex annex = new Annex(data);
        return Page.of(data.words(), letterhead, "annex", annex.title(), annex::write);
    }

    private String title() {
        return Page.title(
                draft.title(words.of("Plan de financement, annexe au devis", "Funding plan, annex to the quote")),
                decision.reference());
    }

    private void write(Markup out) {
        draft.write(out);
        identity(out);
        out.open("section").element("h2", words.of("Financement", "Funding"));
        new PlanGrid(out, words).write(decision.plan(), data.paperwork());
        out.close();
        new OpenRequests(out, data).write();
        new FormalityGrid(out, words).write(data.paperwork().deadlines());
        new OpenPoints(out, words, decision).write();
        warnings(out);
        if (decision.plan().contributions().isEmpty()) {
            new RefusalList(out, data).write();
        } else {
            rules(out);
        }
        Page.foot(
                out,
                words,
                words.identity(decision.rulebook(), decision.libraryVersion(), decision.requestFingerprint()));
    }

    private void rules(Markup out) {
        out.open("section").element("h2", words.of("Règles qui fixent les montants", "Rules that set the amounts"));
        new RuleList(out, data)
                .write(data.paperwork().lines().stream()
                        .flatMap(line -> line.rules().stream())
                        .distinct()
                        .toList());
        out.close();
    }

    private void identity(Markup out) {
        Bilan bilan = data.request().bilan();
        out.open("dl");
        item(out, words.of("Action", "Action"), bilan.title() == null ? "Bilan de compétences" : bilan.title());
        if (decision.beneficiary() != null) {
            item(out, words.of("Bénéficiaire", "Beneficiary"), decision.beneficiary());
        }
        item(out, words.of("Date de la demande", "Date of the request"), words.day(decision.requestDate()));
        if (bilan.startDate() != null) {
            item(
                    out,
                    words.of("Dates", "Dates"),
                    words.day(bilan.startDate()) + (bilan.endDate() == null ? "" : " – " + words.day(bilan.endDate())));
        }
        if (bilan.hours() != null) {
            item(out, words.of("Durée", "Length"), bilan.hours() + " h");
        }
        if (!decision.plan().contributions().isEmpty()
                || !decision.plan().toConfirm().isEmpty()) {
            item(out, words.of("Voie", "Route"), words.of(decision.plan().route()));
        }
        out.close();
    }

    private static void item(Markup out, String term, String value) {
        out.open("div").element("dt", term).element("dd", value).close();
    }

    /**
     * Writes the warnings about the bilan, the open funders of the plan and the quote. The dossier d'audit has the other
     * warnings.
     */
    private void warnings(Markup out) {
        Map<String, FiredRule> fired =
                decision.firedRules().stream().collect(Collectors.toMap(FiredRule::id, Function.identity()));
        List<BilingualText> warnings = new ArrayList<>();
        for (Notice notice : decision.notices()) {
            FiredRule rule = fired.get(notice.code());
            if (notice.severity() == Severity.WARNING && (rule == null || data.concernsThePlan(rule))) {
                warnings.add(notice.message());
            }
        }
        data.paperwork().mentions().stream()
                .filter(QuoteMention::warning)
                .map(QuoteMention::text)
                .forEach(warnings::add);
        if (warnings.isEmpty()) {
            return;
        }
        out.open("section")
                .element("h2", words.of("À vérifier", "To be checked"))
                .open("ul");
        warnings.forEach(w -> out.element("li", words.of(w)));
        out.close().close();
    }
}
