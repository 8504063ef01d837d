package io.github.bilanfunding.decisions;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.bilanfunding.FundingEngine;
import io.github.bilanfunding.canonical.CanonicalJson;
import io.github.bilanfunding.decision.Contribution;
import io.github.bilanfunding.decision.Criterion;
import io.github.bilanfunding.decision.FiredRule;
import io.github.bilanfunding.decision.FundingDecision;
import io.github.bilanfunding.decision.FundingPlan;
import io.github.bilanfunding.decision.Outcome;
import io.github.bilanfunding.decision.SchemeStatus;
import io.github.bilanfunding.decision.SchemeVerdict;
import io.github.bilanfunding.request.FundingRequest;
import io.github.bilanfunding.rulebook.RulebookId;
import io.github.bilanfunding.testing.RandomRequests;
import io.github.bilanfunding.testing.Variations;
import io.github.bilanfunding.value.Euros;
import io.github.bilanfunding.value.Language;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** What holds for every request, shown on random ones; the seed is in every failure message. */
@ParameterizedClass
@EnumSource(RulebookId.class)
class InvariantsTest {

    private static final long SEED = 20_261_122L;
    private static final int REQUESTS = 2_500;

    private final FundingEngine engine;

    InvariantsTest(RulebookId rulebook) {
        engine = FundingEngine.of(rulebook);
    }

    @Test
    void contributions_and_remaining_add_up_to_the_price() {
        forAll((request, decision) -> plans(decision).forEach(plan -> {
            assertThat(total(plan).plus(plan.remaining().amount())).isEqualTo(plan.price());
            assertThat(plan.price()).isEqualTo(request.bilan().price());
        }));
    }

    @Test
    void no_amount_is_negative() {
        forAll((request, decision) -> plans(decision).forEach(plan -> {
            assertThat(plan.contributions())
                    .allSatisfy(c -> assertThat(c.amount()).isGreaterThan(Euros.ZERO));
            assertThat(plan.remaining().amount()).isGreaterThanOrEqualTo(Euros.ZERO);
            assertThat(plan.remainingIfOnlyCertain())
                    .isGreaterThanOrEqualTo(plan.remaining().amount());
            assertThat(plan.wageSupport()).isGreaterThanOrEqualTo(Euros.ZERO);
        }));
    }

    @Test
    void no_scheme_pays_more_than_its_ceiling() {
        forAll((request, decision) -> plans(decision)
                .flatMap(p -> p.contributions().stream())
                .forEach(c -> assertThat(c.amount())
                        .isLessThanOrEqualTo(decision.scheme(c.scheme()).ceiling())));
    }

    @Test
    void a_scheme_with_an_unmet_or_unknown_criterion_pays_nothing() {
        forAll((request, decision) -> decision.schemes().forEach(verdict -> {
            SchemeStatus status = expectedStatus(decision, verdict);
            if (status != null) {
                assertThat(verdict.status()).isEqualTo(status);
                assertThat(plans(decision).flatMap(p -> p.contributions().stream()))
                        .extracting(Contribution::scheme)
                        .doesNotContain(verdict.scheme());
            }
        }));
    }

    @Test
    void every_rule_named_in_a_decision_fired_and_the_order_counts_up() {
        forAll((request, decision) -> {
            Set<String> fired =
                    decision.firedRules().stream().map(FiredRule::id).collect(Collectors.toSet());
            assertThat(fired).hasSameSizeAs(decision.firedRules());
            plans(decision)
                    .flatMap(p -> p.contributions().stream())
                    .forEach(c -> assertThat(fired).containsAll(c.rules()));
            plans(decision)
                    .flatMap(p -> p.toConfirm().stream())
                    .forEach(c -> assertThat(fired).isNotEmpty().containsAll(c.rules()));
            decision.presumed().forEach(p -> assertThat(fired).isNotEmpty().containsAll(p.rules()));
            for (int i = 0; i < decision.firedRules().size(); i++) {
                assertThat(decision.firedRules().get(i).order()).isEqualTo(i + 1);
            }
        });
    }

    @Test
    void a_criterion_names_absent_inputs_exactly_when_it_is_unknown_or_presumed() {
        forAll((request, decision) -> decision.criteria()
                .forEach(c -> assertThat(c.missing().isEmpty())
                        .isEqualTo(c.outcome() == Outcome.MET || c.outcome() == Outcome.UNMET)));
    }

    @Test
    void one_more_euro_of_cpf_balance_never_raises_what_remains() {
        forAll((request, decision) -> {
            if (request.beneficiary().cpf().balance() != null) {
                FundingDecision richer = engine.decide(Variations.richer(request, Euros.euros(1)));
                assertThat(richer.plan().remaining().amount())
                        .isLessThanOrEqualTo(decision.plan().remaining().amount());
            }
        });
    }

    @Test
    void one_more_cent_of_price_never_lowers_what_is_funded() {
        forAll((request, decision) -> {
            FundingDecision dearer = engine.decide(Variations.dearer(request, new Euros(1)));
            assertThat(total(dearer.plan())).isGreaterThanOrEqualTo(total(decision.plan()));
        });
    }

    @Test
    void the_order_of_independent_inputs_changes_nothing() {
        Random random = new Random(SEED);
        forAll((request, decision) ->
                assertThat(engine.decide(Variations.shuffled(request, random))).isEqualTo(decision));
    }

    private void forAll(BiConsumer<FundingRequest, FundingDecision> property) {
        RandomRequests requests = new RandomRequests(SEED);
        for (int i = 0; i < REQUESTS; i++) {
            FundingRequest request = requests.next();
            try {
                property.accept(request, engine.decide(request));
            } catch (AssertionError e) {
                throw new AssertionError(
                        "seed " + SEED + ", request " + i + ": " + CanonicalJson.compact(request, Language.FRENCH), e);
            }
        }
    }

    private static SchemeStatus expectedStatus(FundingDecision decision, SchemeVerdict verdict) {
        List<Outcome> outcomes = decision.criteria(verdict.scheme()).stream()
                .map(Criterion::outcome)
                .toList();
        if (outcomes.contains(Outcome.UNMET)) {
            return SchemeStatus.INELIGIBLE;
        }
        return outcomes.contains(Outcome.UNKNOWN) ? SchemeStatus.UNDETERMINED : null;
    }

    private static Stream<FundingPlan> plans(FundingDecision decision) {
        return decision.plans().stream();
    }

    private static Euros total(FundingPlan plan) {
        return plan.contributions().stream().map(Contribution::amount).reduce(Euros.ZERO, Euros::plus);
    }
}
