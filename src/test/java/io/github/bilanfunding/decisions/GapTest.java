package io.github.bilanfunding.decisions;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.bilanfunding.FundingEngine;
import io.github.bilanfunding.canonical.CanonicalJson;
import io.github.bilanfunding.decision.Criterion;
import io.github.bilanfunding.decision.FundingDecision;
import io.github.bilanfunding.decision.Gap;
import io.github.bilanfunding.decision.GapDirection;
import io.github.bilanfunding.decision.GapUnit;
import io.github.bilanfunding.decision.Outcome;
import io.github.bilanfunding.internal.cases.ExpertCase;
import io.github.bilanfunding.internal.cases.Stated;
import io.github.bilanfunding.internal.catalogue.CatalogueRule;
import io.github.bilanfunding.internal.catalogue.CompiledRulebook;
import io.github.bilanfunding.internal.condition.Field;
import io.github.bilanfunding.request.FundingRequest;
import io.github.bilanfunding.rulebook.RuleInfo;
import io.github.bilanfunding.rulebook.RuleKind;
import io.github.bilanfunding.rulebook.RulebookId;
import io.github.bilanfunding.testing.ExpertCases;
import io.github.bilanfunding.testing.RandomRequests;
import io.github.bilanfunding.value.Euros;
import io.github.bilanfunding.value.Language;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** What a gap says is true: the engine finds the criterion met after a change of so much, and not of less. */
@ParameterizedClass
@EnumSource(RulebookId.class)
class GapTest {

    private static final long SEED = 20_261_123L;
    private static final int REQUESTS = 4_000;

    private final FundingEngine engine;
    private final Map<String, CatalogueRule> rules;
    private final List<FundingRequest> requests;

    GapTest(RulebookId rulebook) {
        engine = FundingEngine.of(rulebook);
        rules = CompiledRulebook.of(rulebook.code()).rules().stream()
                .collect(Collectors.toMap(rule -> rule.info().id(), Function.identity()));
        requests = Stream.concat(
                        new RandomRequests(SEED).next(REQUESTS).stream(),
                        ExpertCases.of(rulebook.code()).stream()
                                .filter(c -> !c.states(Stated.REJECTED))
                                .map(ExpertCase::fundingRequest))
                .toList();
    }

    @Test
    void a_gap_stands_exactly_where_a_measured_criterion_is_unmet() {
        for (FundingRequest request : requests) {
            for (Criterion criterion : criteria(engine.decide(request))) {
                boolean measured = measured(rule(criterion));
                assertThat(criterion.gap() != null)
                        .as("%s of %s", criterion, request)
                        .isEqualTo(measured && criterion.outcome() == Outcome.UNMET);
            }
        }
    }

    @Test
    void a_change_by_the_gap_meets_the_criterion_and_a_smaller_one_does_not() {
        Set<String> seen = new TreeSet<>();
        for (FundingRequest request : requests) {
            for (Criterion criterion : criteria(engine.decide(request))) {
                Gap gap = criterion.gap();
                if (gap == null) {
                    continue;
                }
                String told = criterion + " of " + CanonicalJson.compact(request, Language.FRENCH);
                assertThat(isMetAfter(gap.amount(), criterion, request))
                        .as(told)
                        .isTrue();
                BigDecimal less = gap.amount().subtract(gap.amount().ulp());
                assertThat(less.signum() > 0 && isMetByItselfAfter(less, criterion, request))
                        .as("less is enough: %s", told)
                        .isFalse();
                seen.add(criterion.id());
            }
        }
        assertThat(seen).containsExactlyInAnyOrderElementsOf(measured());
    }

    @Test
    void the_day_on_which_a_criterion_opens_is_so_many_days_away() {
        int waits = 0;
        for (FundingRequest request : requests) {
            for (Criterion criterion : criteria(engine.decide(request))) {
                Gap gap = criterion.gap();
                if (gap != null && gap.opensOn() != null) {
                    assertThat(request.requestDate().plusDays(gap.amount().longValueExact()))
                            .isEqualTo(gap.opensOn());
                    waits++;
                }
            }
        }
        assertThat(waits > 0).isEqualTo(engine.catalogue().version().id().equals("law"));
    }

    private Set<String> measured() {
        return rules.values().stream()
                .map(CatalogueRule::info)
                .filter(r -> r.kind() == RuleKind.CRITERION && measured(r))
                .map(RuleInfo::id)
                .collect(Collectors.toSet());
    }

    private boolean measured(RuleInfo rule) {
        return Objects.requireNonNull(rules.get(rule.id()))
                .condition()
                .get()
                .tests()
                .anyMatch(test -> test.isMeasure());
    }

    private boolean isMetAfter(BigDecimal amount, Criterion criterion, FundingRequest request) {
        return after(amount, criterion, request).anyMatch(decision -> isMet(criterion, decision));
    }

    /** A gap is told by the criterion itself: an exemption may spare a part of it. */
    private boolean isMetByItselfAfter(BigDecimal amount, Criterion criterion, FundingRequest request) {
        return after(amount, criterion, request)
                .anyMatch(decision -> isMet(criterion, decision) && !isLifted(criterion, decision));
    }

    private Stream<FundingDecision> after(BigDecimal amount, Criterion criterion, FundingRequest request) {
        Gap gap = Objects.requireNonNull(criterion.gap());
        BigDecimal change = gap.direction() == GapDirection.TOO_LITTLE ? amount : amount.negate();
        return changed(change, gap.unit(), criterion, request).map(engine::decide);
    }

    private static boolean isMet(Criterion criterion, FundingDecision decision) {
        return criteria(decision).stream().anyMatch(c -> c.id().equals(criterion.id()) && c.outcome() == Outcome.MET);
    }

    private boolean isLifted(Criterion criterion, FundingDecision decision) {
        return decision.firedRules().stream()
                .map(fired -> Objects.requireNonNull(rules.get(fired.id())).info())
                .anyMatch(fired -> fired.lifts(rule(criterion)));
    }

    /** The request with one of the inputs of the criterion, or its day, changed by an amount. */
    private Stream<FundingRequest> changed(
            BigDecimal change, GapUnit unit, Criterion criterion, FundingRequest request) {
        Stream<FundingRequest> onAnotherDay = unit == GapUnit.DAYS
                ? Stream.of(request.on(request.requestDate().plusDays(change.longValueExact())))
                : Stream.of();
        return Stream.concat(
                onAnotherDay,
                Stream.concat(rule(criterion).inputs().stream(), Stream.of("/bilan/price"))
                        .distinct()
                        .map(Field::of)
                        .flatMap(field -> changed(field, change, unit, request).stream()));
    }

    private static Optional<FundingRequest> changed(
            Field field, BigDecimal change, GapUnit unit, FundingRequest request) {
        Object now = field.value(request);
        Object then = now == null ? null : plus(now, change, unit);
        return then == null
                ? Optional.empty()
                : field.with(withStart(field, change, unit, withinHours(field, then, request)), then);
    }

    private static @Nullable Object plus(Object now, BigDecimal change, GapUnit unit) {
        if (unit == GapUnit.EUROS) {
            return now instanceof Euros euros ? euros.plus(Euros.euros(change)) : null;
        }
        if (now instanceof LocalDate day) {
            return switch (unit) {
                case DAYS -> day.plusDays(change.longValueExact());
                case MONTHS -> day.plusMonths(change.longValueExact());
                case YEARS -> day.plusYears(change.longValueExact());
                default -> null;
            };
        }
        if (unit == GapUnit.DAYS) {
            return null;
        }
        return now instanceof Integer number ? (Object) (number + change.intValueExact()) : null;
    }

    /** A bilan that is shortened has no more hours of accompaniment than hours. */
    private static FundingRequest withinHours(Field field, Object hours, FundingRequest request) {
        Integer accompanied = request.bilan().accompanimentHours();
        return field.pointer().equals("/bilan/hours") && accompanied != null && accompanied > (Integer) hours
                ? request.with("/bilan/accompanimentHours", hours)
                : request;
    }

    /** A bilan that ends some days earlier or later keeps its length. */
    private static FundingRequest withStart(Field field, BigDecimal change, GapUnit unit, FundingRequest request) {
        LocalDate start = request.bilan().startDate();
        return field.pointer().equals("/bilan/endDate") && unit == GapUnit.DAYS && start != null
                ? request.with("/bilan/startDate", start.plusDays(change.longValueExact()))
                : request;
    }

    private RuleInfo rule(Criterion criterion) {
        return engine.catalogue().rule(criterion.id()).orElseThrow();
    }

    private static List<Criterion> criteria(FundingDecision decision) {
        return decision.criteria();
    }
}
