package io.github.bilanfunding.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.bilanfunding.FundingEngine;
import io.github.bilanfunding.decision.CohortDecision;
import io.github.bilanfunding.paperwork.CohortPaperwork;
import io.github.bilanfunding.request.CohortRequest;
import io.github.bilanfunding.rulebook.RulebookId;
import io.github.bilanfunding.testing.Examples;
import io.github.bilanfunding.value.Language;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class CohortAnswerTest {

    private static final FundingEngine LAW = FundingEngine.of(RulebookId.LAW);

    private static String answer(CohortRequest cohort, Language language) {
        CohortDecision decision = LAW.decide(cohort);
        return new CohortAnswer(language, Ink.NONE)
                .of(decision, CohortPaperwork.of(cohort, decision, LAW.catalogue()), LAW.catalogue());
    }

    @Test
    void the_totals_come_first_then_each_beneficiary() {
        assertThat(answer(Examples.cohort(), Language.ENGLISH))
                .startsWith("Funding plan, 4 beneficiaries. Left to the employer: €2,400.00\n")
                .contains("\n  p-4: Left to the employer €1,600.00\n");
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void a_cohort_of_any_size_fits_on_one_screen(Language language) {
        for (int size : IntStream.of(1, 5, 6, 7, 200).toArray()) {
            CohortRequest cohort = Examples.cohort().toBuilder()
                    .beneficiaries(Collections.nCopies(
                            size, Examples.cohort().beneficiaries().get(0)))
                    .build();

            assertThat(answer(cohort, language).lines())
                    .hasSizeLessThanOrEqualTo(30)
                    .allMatch(line -> line.length() <= 80);
        }
    }

    @Test
    void who_does_not_fit_is_counted() {
        CohortRequest cohort = Examples.cohort().toBuilder()
                .beneficiaries(List.copyOf(
                        Collections.nCopies(9, Examples.cohort().beneficiaries().get(3))))
                .build();

        assertThat(answer(cohort, Language.FRENCH)).contains("  … et 3 autres : --full\n");
    }
}
