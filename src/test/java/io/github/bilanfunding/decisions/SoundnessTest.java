package io.github.bilanfunding.decisions;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.bilanfunding.FundingEngine;
import io.github.bilanfunding.canonical.CanonicalJson;
import io.github.bilanfunding.decision.AmountToConfirm;
import io.github.bilanfunding.decision.Criterion;
import io.github.bilanfunding.decision.FundingDecision;
import io.github.bilanfunding.decision.FundingPlan;
import io.github.bilanfunding.decision.Outcome;
import io.github.bilanfunding.decision.Scheme;
import io.github.bilanfunding.decision.SchemeStatus;
import io.github.bilanfunding.decision.SchemeVerdict;
import io.github.bilanfunding.internal.condition.Field;
import io.github.bilanfunding.request.FundingRequest;
import io.github.bilanfunding.rulebook.RulebookId;
import io.github.bilanfunding.testing.PartialRequests;
import io.github.bilanfunding.testing.PartialRequests.Pair;
import io.github.bilanfunding.value.Language;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * What is decided without a presumption stays decided when more is said, and what could change it is listed. Requests
 * are compared with completions of themselves. The profile {@code soundness} tries more of them.
 */
@ParameterizedClass
@EnumSource(RulebookId.class)
class SoundnessTest {

    private static final int PAIRS = Integer.getInteger("soundness.pairs", 5_000);
    private static final long SEED = Long.getLong("soundness.seed", 20_261_126L);

    private final FundingEngine engine;

    SoundnessTest(RulebookId rulebook) {
        engine = FundingEngine.of(rulebook);
    }

    @Test
    void what_is_certain_stays_and_what_changes_anything_was_listed() {
        PartialRequests requests = new PartialRequests(SEED);
        for (int i = 0; i < PAIRS / RulebookId.values().length; i++) {
            Pair pair = requests.next();
            FundingDecision partial = engine.decide(pair.partial());
            assertStays(
                    partial,
                    engine.decide(pair.completed()),
                    () -> "completed by " + CanonicalJson.compact(pair.completed(), Language.FRENCH) + "\nfrom "
                            + shown(pair.partial()));
            for (Field field : pair.filled()) {
                FundingRequest told = pair.fill(field);
                FundingDecision after = engine.decide(told);
                assertStays(partial, after, () -> field.pointer() + " = " + field.value(told) + " in " + shown(told));
                if (!isListed(field, partial)) {
                    assertThat(money(after))
                            .as("not listed: %s = %s in %s", field.pointer(), field.value(told), shown(told))
                            .isEqualTo(money(partial));
                }
            }
        }
    }

    private static void assertStays(
            FundingDecision before, FundingDecision after, java.util.function.Supplier<String> change) {
        Map<String, Outcome> then =
                after.criteria().stream().collect(Collectors.toMap(Criterion::id, Criterion::outcome));
        for (Criterion criterion : before.criteria()) {
            if (criterion.outcome() == Outcome.MET || criterion.outcome() == Outcome.UNMET) {
                assertThat(then.get(criterion.id()))
                        .as(() -> criterion.id() + ", " + change.get())
                        .isEqualTo(criterion.outcome());
            }
        }
        for (SchemeVerdict verdict : before.schemes()) {
            if (isCertain(verdict, before)) {
                assertThat(after.scheme(verdict.scheme()).status())
                        .as(() -> verdict.scheme() + ", " + change.get())
                        .isEqualTo(verdict.status());
            }
        }
    }

    private static boolean isCertain(SchemeVerdict verdict, FundingDecision decision) {
        return switch (verdict.status()) {
            case NOT_APPLICABLE, INELIGIBLE -> true;
            case ELIGIBLE, SUBJECT_TO_APPROVAL ->
                decision.criteria(verdict.scheme(), Outcome.PRESUMED).isEmpty();
            case UNDETERMINED, NOT_CLAIMED -> false;
        };
    }

    private static boolean isListed(Field field, FundingDecision decision) {
        String pointer = field.pointer();
        return decision.missing().contains(pointer)
                || decision.presumed().stream().anyMatch(p -> p.pointer().equals(pointer))
                || decision.otherSituations().stream()
                        .anyMatch(s -> pointer.equals(s.section()) || pointer.startsWith(s.section() + "/"));
    }

    /**
     * Everything that depends on money: statuses, ceilings, what remains, and the plans in which somebody pays or may pay.
     * The route of a plan without any payer is neither a status nor an amount.
     */
    private static List<Object> money(FundingDecision decision) {
        Map<Scheme, SchemeStatus> statuses =
                decision.schemes().stream().collect(Collectors.toMap(SchemeVerdict::scheme, SchemeVerdict::status));
        Map<Scheme, String> ceilings = decision.schemes().stream()
                .collect(Collectors.toMap(SchemeVerdict::scheme, v -> String.valueOf(v.ceiling())));
        return List.of(
                statuses,
                ceilings,
                decision.plan().remaining(),
                decision.plans().stream()
                        .filter(plan -> !plan.contributions().isEmpty()
                                || !plan.toConfirm().isEmpty())
                        .map(SoundnessTest::money)
                        .toList());
    }

    private static List<Object> money(FundingPlan plan) {
        return Stream.<Function<FundingPlan, Object>>of(
                        FundingPlan::route,
                        p -> p.contributions().stream()
                                .map(c -> c.scheme() + " " + c.amount() + " " + c.certainty())
                                .toList(),
                        p -> p.toConfirm().stream().map(AmountToConfirm::scheme).toList(),
                        FundingPlan::remaining,
                        FundingPlan::remainingIfOnlyCertain,
                        FundingPlan::wageSupport)
                .map(part -> part.apply(plan))
                .toList();
    }

    private static String shown(FundingRequest request) {
        return CanonicalJson.compact(request, Language.FRENCH);
    }
}
