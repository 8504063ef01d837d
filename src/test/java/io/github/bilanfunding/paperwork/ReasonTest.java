package io.github.bilanfunding.paperwork;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.bilanfunding.FundingEngine;
import io.github.bilanfunding.decision.Criterion;
import io.github.bilanfunding.decision.FundingDecision;
import io.github.bilanfunding.decision.Outcome;
import io.github.bilanfunding.decision.Scheme;
import io.github.bilanfunding.request.FundingRequest;
import io.github.bilanfunding.rulebook.RulebookId;
import io.github.bilanfunding.testing.Document;
import io.github.bilanfunding.testing.RandomRequests;
import java.util.List;
import org.junit.jupiter.api.Test;

class ReasonTest {

    private static final FundingEngine LAW = FundingEngine.of(RulebookId.LAW);

    @Test
    void a_scheme_that_pays_says_how_much() {
        assertThat(reason(Document.example("employee-2026.json").request(), Scheme.CPF)
                        .text()
                        .french())
                .isEqualTo("Compte personnel de formation : finance 1\u00a0600,00\u00a0€, son plafond.");
    }

    @Test
    void a_refused_scheme_quotes_what_is_not_met() {
        FundingRequest request = Document.minimal()
                .with("/beneficiary/cpf", "{\"balance\": 2000.00}")
                .with("/bilan/listedOnMonCompteFormation", "false")
                .request();

        Reason cpf = reason(request, Scheme.CPF);

        assertThat(cpf.text().english())
                .startsWith("Personal training account: ineligible, condition not met: \"")
                .endsWith(".");
        assertThat(LAW.decide(request).unmet()).extracting(Criterion::id).containsAll(cpf.rules());
    }

    @Test
    void an_undetermined_scheme_names_what_is_missing() {
        assertThat(reason(Document.minimal().request(), Scheme.CPF).text().french())
                .startsWith("Compte personnel de formation : à déterminer (il manque : ");
    }

    @Test
    void every_reason_is_a_sentence_and_every_unmet_criterion_is_named() {
        for (FundingRequest request : new RandomRequests(31).next(300)) {
            FundingDecision decision = LAW.decide(request);
            List<Reason> reasons =
                    Paperwork.of(request, decision, LAW.catalogue()).reasons();

            assertThat(reasons).allSatisfy(reason -> {
                assertThat(reason.text().french())
                        .startsWith(reason.label().french())
                        .endsWith(".");
                assertThat(reason.text().english())
                        .startsWith(reason.label().english())
                        .endsWith(".");
                if (reason.use() == SchemeUse.REFUSED) {
                    assertThat(decision.criteria(reason.scheme(), Outcome.UNMET))
                            .isNotEmpty()
                            .allSatisfy(unmet -> assertThat(reason.text().french())
                                    .contains("« " + unmet.label().french() + " »"));
                }
            });
        }
    }

    private static Reason reason(FundingRequest request, Scheme scheme) {
        return Paperwork.of(request, LAW.decide(request), LAW.catalogue()).reasons().stream()
                .filter(reason -> reason.scheme().equals(scheme))
                .findFirst()
                .orElseThrow();
    }
}
