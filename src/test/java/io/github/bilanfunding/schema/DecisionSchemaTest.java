package io.github.bilanfunding.schema;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.bilanfunding.FundingEngine;
import io.github.bilanfunding.canonical.CanonicalJson;
import io.github.bilanfunding.request.Beneficiary;
import io.github.bilanfunding.request.CohortRequest;
import io.github.bilanfunding.request.FundingRequest;
import io.github.bilanfunding.rulebook.RulebookId;
import io.github.bilanfunding.testing.Examples;
import io.github.bilanfunding.testing.RandomRequests;
import io.github.bilanfunding.testing.SchemaValidator;
import io.github.bilanfunding.value.Language;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Decisions are valid, and the schema describes each of their members. */
class DecisionSchemaTest {

    private static final SchemaValidator DECISION = SchemaValidator.closed(JsonSchema.DECISION.text(Language.ENGLISH));
    private static final SchemaValidator COHORT = SchemaValidator.closed(JsonSchema.COHORT.text(Language.ENGLISH));

    @ParameterizedTest
    @EnumSource
    void decisions_on_random_requests_are_valid(RulebookId rulebook) {
        FundingEngine engine = FundingEngine.of(rulebook);
        for (FundingRequest request : new RandomRequests(20261126).next(500)) {
            String decision = CanonicalJson.compact(engine.decide(request), Language.FRENCH);
            assertThat(DECISION.problems(decision)).as(decision).isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource
    void decisions_on_cohorts_are_valid(RulebookId rulebook) {
        FundingEngine engine = FundingEngine.of(rulebook);
        List<FundingRequest> requests = new RandomRequests(20261128).next(60);
        assertValid(engine, Examples.cohort());
        for (int i = 0; i < requests.size(); i += 3) {
            FundingRequest first = requests.get(i);
            List<Beneficiary> beneficiaries = requests.subList(i, i + 3).stream()
                    .map(FundingRequest::beneficiary)
                    .toList();
            assertValid(
                    engine,
                    CohortRequest.builder(first.requestDate(), first.initiative(), beneficiaries, first.bilan())
                            .company(first.company())
                            .build());
        }
    }

    private static void assertValid(FundingEngine engine, CohortRequest request) {
        String decision = CanonicalJson.compact(engine.decide(request), Language.ENGLISH);
        assertThat(COHORT.problems(decision)).as(decision).isEmpty();
    }
}
