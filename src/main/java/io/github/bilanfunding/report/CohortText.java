package io.github.bilanfunding.report;

import io.github.bilanfunding.decision.CohortDecision;
import io.github.bilanfunding.decision.FundingDecision;
import io.github.bilanfunding.decision.FundingPlan;
import io.github.bilanfunding.internal.wording.CohortWords;
import io.github.bilanfunding.internal.wording.Words;
import io.github.bilanfunding.paperwork.CohortPaperwork;
import io.github.bilanfunding.value.BilingualText;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A cohort as plain text: totals by payer, statuses by scheme, a line per beneficiary, what is to be done and the
 * warnings.
 */
final class CohortText {

    private final Words words;
    private final CohortDecision cohort;
    private final CohortWords names;

    CohortText(Words words, CohortDecision cohort) {
        this.words = words;
        this.cohort = cohort;
        this.names = new CohortWords(words, cohort);
    }

    /** The text, with the formalities if there are papers. */
    String of(@Nullable CohortPaperwork paperwork) {
        Lines out = new Lines();
        out.line(words.of("Décision de financement du ", "Funding decision of ") + words.day(cohort.requestDate())
                + ", " + words.rulebook(cohort.rulebook()));
        if (cohort.reference() != null) {
            out.line(words.of("Référence : ", "Reference: ") + cohort.reference());
        }
        totals(out);
        out.title(words.of("DISPOSITIFS, NOMBRE DE BÉNÉFICIAIRES", "SCHEMES, NUMBER OF BENEFICIARIES"));
        names.statuses()
                .forEach(
                        (scheme, counts) -> out.line("  " + words.of(scheme.label()) + words.of(" : ", ": ") + counts));
        out.title(words.of("PAR BÉNÉFICIAIRE", "BY BENEFICIARY"));
        for (int i = 0; i < cohort.decisions().size(); i++) {
            out.line("  " + beneficiary(i, cohort.decisions().get(i)));
        }
        if (paperwork != null) {
            new PaperText(words).write(out, paperwork, names);
        }
        warnings(out, names.warnings());
        out.title(words.of("EMPREINTES", "FINGERPRINTS"));
        out.line("  " + words.of("demande     ", "request     ") + cohort.requestFingerprint());
        out.line("  " + words.of("référentiel ", "rulebook    ")
                + cohort.rulebook().fingerprint());
        return out.toString();
    }

    private void totals(Lines out) {
        out.title(words.of("PLAN DE FINANCEMENT, ", "FUNDING PLAN, ")
                + cohort.decisions().size()
                + words.of(" BÉNÉFICIAIRES", " BENEFICIARIES"));
        out.amount(words.of("Prix", "Price"), words.amount(cohort.totals().price()), "");
        cohort.totals()
                .byPayer()
                .forEach((scheme, amount) -> out.amount(words.of(scheme.label()), words.amount(amount), ""));
        cohort.totals()
                .remaining()
                .forEach((payer, amount) -> out.amount(words.of(payer.label()), words.amount(amount), ""));
    }

    /** What one beneficiary gets, on one line. */
    String beneficiary(int place, FundingDecision decision) {
        FundingPlan plan = decision.plan();
        String undetermined = names.undetermined(decision);
        return Stream.of(
                        plan.contributions().stream()
                                .map(c -> words.of(c.scheme().label()) + " " + words.amount(c.amount())),
                        plan.toConfirm().stream()
                                .map(open -> words.of(open.scheme().label()) + " " + words.amountToConfirm()),
                        Stream.of(words.of(plan.remaining().payer().label()) + " "
                                + words.amount(plan.remaining().amount())))
                .flatMap(parts -> parts)
                .collect(Collectors.joining(
                        ", ",
                        names.name(place) + words.of(" : ", ": "),
                        undetermined.isEmpty()
                                ? ""
                                : words.of(" ; à déterminer : ", "; undetermined: ") + undetermined));
    }

    private void warnings(Lines out, Map<BilingualText, List<Integer>> warnings) {
        if (!warnings.isEmpty()) {
            out.title(words.of("AVERTISSEMENTS", "WARNINGS"));
            warnings.forEach((message, places) ->
                    out.line("  ! " + names.names(places) + words.of(" : ", ": ") + words.of(message)));
        }
    }
}
