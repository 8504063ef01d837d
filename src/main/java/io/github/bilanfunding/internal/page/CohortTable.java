package io.github.bilanfunding.internal.page;

import io.github.bilanfunding.decision.CohortDecision;
import io.github.bilanfunding.decision.FundingDecision;
import io.github.bilanfunding.decision.FundingPlan;
import io.github.bilanfunding.decision.Scheme;
import io.github.bilanfunding.internal.wording.CohortWords;
import io.github.bilanfunding.internal.wording.Words;
import io.github.bilanfunding.value.Euros;
import io.github.bilanfunding.value.Language;
import java.util.ArrayList;
import java.util.List;

/** Writes the decision on a cohort as a table for a spreadsheet, one line for each person. */
final class CohortTable {

    private CohortTable() {}

    static String of(CohortDecision cohort, Words words) {
        return CsvText.written(rows(cohort, words));
    }

    private static List<List<String>> rows(CohortDecision cohort, Words words) {
        CohortWords names = new CohortWords(words, cohort);
        List<Scheme> payers = List.copyOf(cohort.totals().byPayer().keySet());
        List<List<String>> rows = new ArrayList<>();
        List<String> head =
                new ArrayList<>(List.of(words.of("Bénéficiaire", "Beneficiary"), words.of("Prix", "Price")));
        payers.forEach(payer -> head.add(words.of(payer.label())));
        head.add(words.of("Reste à charge", "Left to pay"));
        head.add(words.of("À déterminer", "Undetermined"));
        rows.add(head);
        for (int i = 0; i < cohort.decisions().size(); i++) {
            FundingDecision decision = cohort.decisions().get(i);
            List<String> row = new ArrayList<>(
                    List.of(names.name(i), number(decision.plan().price(), words)));
            payers.forEach(payer -> row.add(paid(decision.plan(), payer, words)));
            row.add(number(decision.plan().remaining().amount(), words));
            row.add(names.undetermined(decision));
            rows.add(row);
        }
        return rows;
    }

    private static String paid(FundingPlan plan, Scheme payer, Words words) {
        return plan.contribution(payer)
                .map(paid -> number(paid.amount(), words))
                .orElse("");
    }

    private static String number(Euros amount, Words words) {
        return words.language() == Language.FRENCH ? amount.toString().replace('.', ',') : amount.toString();
    }
}
