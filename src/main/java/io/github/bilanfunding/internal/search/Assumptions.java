package io.github.bilanfunding.internal.search;

import io.github.bilanfunding.decision.AmountToConfirm;
import io.github.bilanfunding.decision.Contribution;
import io.github.bilanfunding.decision.FundingPlan;
import io.github.bilanfunding.decision.Scheme;
import io.github.bilanfunding.internal.condition.Field;
import io.github.bilanfunding.request.FundingRequest;
import io.github.bilanfunding.rulebook.UsualAnswer;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The usual answers that a request lacks and without which its plan would differ.
 *
 * @param search decides
 * @param needed the usual answers, in the order of the rulebook
 */
public record Assumptions(Search search, List<UsualAnswer> needed) {

    /** With more assumptions, their combinations would take too many decisions. */
    private static final int MOST_COMBINED = 4;

    /** What can be true of an assumed field: its usual value, its contrary, or unknown. */
    private enum Truth {
        USUAL,
        CONTRARY,
        UNKNOWN
    }

    /** The usual answers that the given request of a search lacks. */
    public static Assumptions of(Search search) {
        List<UsualAnswer> all = completing(search);
        FundingPlan plan = tried(search, all).preview().plan();
        if (isSameMoney(plan, search.given().preview().plan())) {
            return new Assumptions(search, List.of());
        }
        List<UsualAnswer> fewest = Fewest.of(
                inDroppingOrder(all, plan, search),
                kept -> tried(search, kept).preview().plan().equals(plan));
        return new Assumptions(search, all.stream().filter(fewest::contains).toList());
    }

    /** Whether two plans say the same about money, even if by another way. */
    private static boolean isSameMoney(FundingPlan one, FundingPlan other) {
        return one.contributions().equals(other.contributions())
                && openOf(one).equals(openOf(other))
                && one.remaining().equals(other.remaining())
                && one.wageSupport().equals(other.wageSupport());
    }

    private static Set<Scheme> openOf(FundingPlan plan) {
        return plan.toConfirm().stream().map(AmountToConfirm::scheme).collect(Collectors.toSet());
    }

    /** Each usual answer that the decision lacks, one after the other: an answer may spare or call for others. */
    private static List<UsualAnswer> completing(Search search) {
        Set<UsualAnswer> used = new LinkedHashSet<>();
        Tried completed = search.given();
        boolean isComplete = false;
        while (!isComplete) {
            Optional<UsualAnswer> next = lacking(completed, search.catalogue().usualAnswers(), used);
            next.ifPresent(used::add);
            completed = tried(search, used);
            isComplete = next.isEmpty();
        }
        return search.catalogue().usualAnswers().stream().filter(used::contains).toList();
    }

    private static Optional<UsualAnswer> lacking(
            Tried completed, List<UsualAnswer> usual, Collection<UsualAnswer> used) {
        return usual.stream()
                .filter(answer -> !used.contains(answer))
                .filter(answer -> completed.preview().missing().contains(answer.input()))
                .filter(answer -> Field.of(answer.input())
                        .with(completed.request(), answer.value())
                        .isPresent())
                .findFirst();
    }

    /** First what no paying scheme reads, then the first of the rulebook first: it may follow from one below it. */
    private static List<UsualAnswer> inDroppingOrder(List<UsualAnswer> all, FundingPlan plan, Search search) {
        Set<Scheme> paying =
                plan.contributions().stream().map(Contribution::scheme).collect(Collectors.toSet());
        Predicate<UsualAnswer> isRead = answer -> search.inputs().readers(answer.input()).stream()
                .anyMatch(rule -> paying.stream().anyMatch(rule::bearsOn));
        return Stream.concat(all.stream().filter(isRead.negate()), all.stream().filter(isRead))
                .toList();
    }

    private static Tried tried(Search search, Collection<UsualAnswer> answers) {
        return search.attempt(with(search, answers));
    }

    private static FundingRequest with(Search search, Collection<UsualAnswer> answers) {
        FundingRequest request = search.given().request();
        for (UsualAnswer answer : answers) {
            request = Field.of(answer.input()).with(request, answer.value()).orElse(request);
        }
        return request;
    }

    /** The plan on these assumptions. */
    public FundingPlan plan() {
        return search.decide(with(search, needed)).plan();
    }

    /** What may remain with each assumption right, wrong or unknown; many assumptions are varied one at a time. */
    public Bounds bounds() {
        FundingRequest given = search.given().request();
        return search.decide(Spread.of(variants(given).map(search::attempt)));
    }

    private Stream<FundingRequest> variants(FundingRequest given) {
        if (needed.size() <= MOST_COMBINED) {
            Stream<FundingRequest> variants = Stream.of(given);
            for (UsualAnswer answer : needed) {
                variants = variants.flatMap(
                        request -> Stream.of(Truth.values()).map(truth -> with(request, answer, truth)));
            }
            return variants;
        }
        return needed.stream()
                .flatMap(varied -> Stream.of(Truth.values())
                        .map(truth -> with(given, answer -> answer.equals(varied) ? truth : Truth.USUAL)));
    }

    private FundingRequest with(FundingRequest given, Function<UsualAnswer, Truth> truths) {
        FundingRequest request = given;
        for (UsualAnswer answer : needed) {
            request = with(request, answer, truths.apply(answer));
        }
        return request;
    }

    private static FundingRequest with(FundingRequest request, UsualAnswer answer, Truth truth) {
        return switch (truth) {
            case USUAL -> Field.of(answer.input()).with(request, answer.value()).orElse(request);
            case CONTRARY ->
                Field.of(answer.input()).with(request, !answer.value()).orElse(request);
            case UNKNOWN -> request;
        };
    }
}
