package io.github.bilanfunding.report.html;

import io.github.bilanfunding.decision.FiredRule;
import io.github.bilanfunding.decision.FundingDecision;
import io.github.bilanfunding.decision.Notice;
import io.github.bilanfunding.decision.Severity;
import io.github.bilanfunding.estimate.Estimate;
import io.github.bilanfunding.internal.markup.Markup;
import io.github.bilanfunding.internal.wording.Words;
import io.github.bilanfunding.paperwork.QuoteMention;
import io.github.bilanfunding.request.Bilan;
import io.github.bilanfunding.request.Letterhead;
import io.github.bilanfunding.request.Provider;
import io.github.bilanfunding.value.BilingualText;
import io.github.bilanfunding.value.Euros;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The annexe au devis: one page for a client. */
final class Annex {

    private final PageData data;
    private final FundingDecision decision;
    private final Words words;
    private final DraftNotice draft;
    private final Provider provider;
    private final @Nullable Estimate estimate;

    private Annex(PageData data, Provider provider, @Nullable Estimate estimate) {
        this.data = data;
        this.estimate = estimate;
        this.provider = provider;
        this.decision = data.decision();
        this.words = data.words();
        this.draft = new DraftNotice(words, decision);
    }

    /** The page, with an estimate if there is one. */
    static String of(PageData data, Provider provider, @Nullable Estimate estimate) {
        Annex annex = new Annex(data, provider, estimate);
        return Page.of(data.words(), provider.letterhead(), "annex", annex.title(), annex::write);
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
        if (estimate != null) {
            new EstimateNote(out, words).write(estimate);
        }
        new OpenRequests(out, data).write();
        new FormalityGrid(out, words).write(data.paperwork().deadlines());
        steps(out);
        new OpenPoints(out, words, decision).write();
        warnings(out);
        if (decision.plan().contributions().isEmpty()) {
            new RefusalList(out, data).write();
        } else {
            rules(out);
        }
        if (!provider.letterhead().equals(Letterhead.UNKNOWN)) {
            new Agreement(out, data, provider.letterhead()).write(!draft.isDraft());
        }
        Page.foot(
                out,
                words,
                words.identity(decision.rulebook(), decision.libraryVersion(), decision.requestFingerprint()));
    }

    private void steps(Markup out) {
        if (!data.paperwork().steps().isEmpty()) {
            out.open("section")
                    .element("h2", words.of("Démarches du bénéficiaire", "What the beneficiary does"))
                    .open("ol");
            data.paperwork().steps().forEach(step -> out.element("li", words.of(step.text())));
            out.close().close();
        }
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
        String beneficiary = Stream.of(data.request().beneficiary().name(), decision.beneficiary())
                .filter(Objects::nonNull)
                .collect(Collectors.joining(", "));
        if (!beneficiary.isEmpty()) {
            item(out, words.of("Bénéficiaire", "Beneficiary"), beneficiary);
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
        if (provider.pricePerHour() != null) {
            item(out, words.of("Prix de l'heure", "Price per hour"), pricePerHour(bilan, provider.pricePerHour()));
        }
        LocalDate validUntil = provider.quoteValidUntil(decision.requestDate());
        if (validUntil != null) {
            item(out, words.of("Devis valable jusqu'au", "Quote valid until"), words.day(validUntil));
        }
        if (!decision.plan().contributions().isEmpty()
                || !decision.plan().toConfirm().isEmpty()) {
            item(
                    out,
                    words.of("Voie de financement", "Route"),
                    words.of(decision.plan().route()));
        }
        out.close();
    }

    private String pricePerHour(Bilan bilan, Euros perHour) {
        boolean makesThePrice =
                bilan.hours() != null && perHour.times(bilan.hours()).equals(bilan.price());
        return words.amount(perHour)
                + (makesThePrice ? "" : words.of(" (prix du bilan fixé à part)", " (price of the bilan set apart)"));
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
