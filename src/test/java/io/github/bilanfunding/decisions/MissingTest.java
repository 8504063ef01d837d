package io.github.bilanfunding.decisions;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.bilanfunding.FundingEngine;
import io.github.bilanfunding.canonical.CanonicalJson;
import io.github.bilanfunding.decision.FundingDecision;
import io.github.bilanfunding.decision.SchemeStatus;
import io.github.bilanfunding.decision.SchemeVerdict;
import io.github.bilanfunding.internal.condition.Field;
import io.github.bilanfunding.internal.facts.Facts;
import io.github.bilanfunding.request.FundingRequest;
import io.github.bilanfunding.rulebook.RulebookId;
import io.github.bilanfunding.testing.RandomRequests;
import io.github.bilanfunding.value.Language;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** What a decision says that it lacks is all that could change it: no other absent input changes a status or an amount. */
@ParameterizedClass
@EnumSource(RulebookId.class)
class MissingTest {

    private static final long SEED = 20_261_126L;
    private static final int REQUESTS = 400;
    private static final int ANSWERS = 3;

    private final FundingEngine engine;
    private final List<FundingRequest> requests = new RandomRequests(SEED).next(REQUESTS);

    MissingTest(RulebookId rulebook) {
        engine = FundingEngine.of(rulebook);
    }

    @Test
    void an_input_that_is_not_missing_changes_nothing_that_is_decided_when_it_is_given() {
        for (FundingRequest request : requests) {
            FundingDecision decision = engine.decide(request);
            unsaid(request, decision)
                    .forEach(field -> answers(field)
                            .forEach(answer -> field.with(request, answer)
                                    .ifPresent(told -> assertUnchanged(
                                            decision,
                                            engine.decide(told),
                                            field.pointer() + " = " + answer + " changes "
                                                    + CanonicalJson.compact(request, Language.FRENCH)))));
        }
    }

    private static void assertUnchanged(FundingDecision before, FundingDecision after, String change) {
        boolean samePlan = true;
        for (SchemeVerdict verdict : before.schemes()) {
            SchemeVerdict then = after.scheme(verdict.scheme());
            if (verdict.status() != SchemeStatus.UNDETERMINED) {
                assertThat(then.status()).as("%s: %s", verdict.scheme(), change).isEqualTo(verdict.status());
                assertThat(then.ceiling())
                        .as("%s: %s", verdict.scheme(), change)
                        .isEqualTo(verdict.ceiling());
            }
            samePlan &= then.status() == verdict.status();
        }
        if (samePlan) {
            assertThat(after.plan()).as(change).isEqualTo(before.plan());
            assertThat(after.alternatives()).as(change).isEqualTo(before.alternatives());
        }
    }

    /** To describe a company is more than one answer: it says that the person has an employer, whose region then counts. */
    private static Stream<Field> unsaid(FundingRequest request, FundingDecision decision) {
        Set<String> missing = Set.copyOf(decision.missing());
        return FundingRequest.pointers().stream()
                .filter(pointer -> !missing.contains(pointer))
                .filter(pointer -> !pointer.startsWith("/company/") || Facts.hasEmployer(request))
                .map(Field::of)
                .filter(field -> field.value(request) == null);
    }

    /** Values that other requests give. */
    private Stream<Object> answers(Field field) {
        return requests.stream()
                .map(field::value)
                .filter(value -> value != null)
                .distinct()
                .limit(ANSWERS);
    }
}
