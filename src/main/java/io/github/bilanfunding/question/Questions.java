package io.github.bilanfunding.question;

import io.github.bilanfunding.FundingEngine;
import io.github.bilanfunding.error.RulebookException;
import io.github.bilanfunding.internal.search.Assumptions;
import io.github.bilanfunding.internal.search.Bounds;
import io.github.bilanfunding.request.FundingRequest;
import io.github.bilanfunding.rulebook.FieldInfo;
import io.github.bilanfunding.rulebook.UsualAnswer;
import io.github.bilanfunding.value.BilingualText;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Questions for what a decision lacks: first those whose answer an {@link io.github.bilanfunding.estimate.Estimate} assumes, then the most euros first. Of
 * questions with the same euros, the one whose answer can make the most others needless comes first, then the one that is
 * the easiest to answer. A question that makes sense only after another one waits for its answer, and one that moves
 * nothing is not asked. Thread-safe.
 *
 * <p>Where much is unknown, no single answer changes an amount, since a scheme opens by several answers together. The
 * stake of an input is therefore looked for in several scenarios: the request as given, and for each scheme that lacks
 * the input and that answers can open, the request in which the criteria of the scheme are met, once without and once
 * with the inputs of its amounts. In each scenario the input takes one value after the other, the engine decides, and
 * what remains to the payer is compared. An amount that a funder still has to tell counts as nothing: no answer moves it.
 * The question states the bounds of the scenario in which they are the furthest apart.
 *
 * <p>The values tried are all that exist, or else those that the rulebook's criteria compare the input with, and where an
 * amount depends on the input a scale over its range. A stake is what this search found, and no proof that there is no
 * more.
 */
public final class Questions {

    private static final Comparator<Question> MOST_EUROS_FIRST = Comparator.comparing(Question::stake)
            .thenComparing(Question::spares)
            .reversed()
            .thenComparing(question -> question.answer().kind())
            .thenComparing(Question::pointer);

    private Questions() {}

    /**
     * {@return the questions for the missing inputs of the decision on a request, in the order in which to ask them}
     *
     * @param engine decides the request and its variants, not null
     * @param request the request, not null
     * @throws io.github.bilanfunding.error.InvalidRequestException if the request date is before the first day that the
     *     rulebook decides
     */
    public static List<Question> of(FundingEngine engine, FundingRequest request) {
        return of(engine, request, Set.of());
    }

    /**
     * {@return the questions for the missing inputs of the decision on a request, except those that cannot be answered and
     * what only they call for, in the order in which to ask them}
     *
     * @param engine decides the request and its variants, not null
     * @param request the request, not null
     * @param declined the JSON pointers of the inputs that are not to be asked for, not null
     * @throws io.github.bilanfunding.error.InvalidRequestException if the request date is before the first day that the
     *     rulebook decides
     */
    public static List<Question> of(FundingEngine engine, FundingRequest request, Set<String> declined) {
        Stakes stakes = Stakes.of(engine, request, declined);
        Set<String> assumed = Assumptions.of(stakes.search()).needed().stream()
                .map(UsualAnswer::input)
                .collect(Collectors.toSet());
        return stakes.pointers().stream()
                .map(pointer -> question(pointer, request, stakes))
                .filter(question -> assumed.contains(question.pointer())
                        || question.stake().isPositive()
                        || stakes.moves(question.pointer()))
                .sorted(Comparator.<Question, Boolean>comparing(question -> !assumed.contains(question.pointer()))
                        .thenComparing(MOST_EUROS_FIRST))
                .toList();
    }

    private static Question question(String pointer, FundingRequest request, Stakes stakes) {
        FieldInfo field = stakes.search().catalogue().field(pointer).orElseThrow();
        BilingualText text = field.question();
        if (text == null) {
            throw new RulebookException("inputs.csv has no question for " + pointer + ": add it to inputs.csv");
        }
        Bounds bounds = stakes.bounds(pointer);
        return new Question(
                pointer,
                text,
                field.why(),
                Answer.to(field, request),
                bounds.least(),
                bounds.most(),
                bounds.width(),
                stakes.spared(pointer));
    }
}
