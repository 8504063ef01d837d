package io.github.bilanfunding.question;

import io.github.bilanfunding.FundingEngine;
import io.github.bilanfunding.decision.FundingDecision;
import io.github.bilanfunding.decision.Scheme;
import io.github.bilanfunding.internal.field.Field;
import io.github.bilanfunding.request.FundingRequest;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Asks for what an undetermined decision lacks, the most euros first. Thread-safe.
 *
 * <p>With much unknown no single answer changes an amount, since a scheme opens by several. The stake of an input is
 * therefore looked for in several outlooks: the request as it stands, and for each scheme that lacks the input, the request
 * in which its criteria are met as far as answers can do it, without and with the inputs of its amounts. In each, the answers
 * worth trying are put in the place of the input, the engine decides again, and what remains to the payer is compared. A
 * scheme that is open but whose amount nobody knows yet counts once as paying nothing and once as paying all that remains.
 * The comparison in which the answer matters most gives the bounds.
 *
 * <p>Answers worth trying are all those that exist, or else a scale over the range of the input together with what the
 * rulebook's criteria compare it with: a stake is what this search found, and no proof that there is none.
 */
public final class Questions {

    private static final Comparator<Question> MOST_EUROS_FIRST =
            Comparator.comparing(Question::stake).reversed().thenComparing(Question::pointer);

    private final FundingEngine engine;
    private final Decided now;
    private final Answers answers;

    private Questions(FundingEngine engine, FundingRequest request, Set<String> declined) {
        this.engine = engine;
        this.now = Decided.by(engine, request);
        this.answers = new Answers(engine.rulebook(), request, declined);
    }

    /**
     * {@return a question for each missing input of the decision on a request, the highest stake first, then by pointer}
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
     * {@return a question for each missing input of the decision on a request but those that cannot be answered, the
     * highest stake first, then by pointer}
     *
     * @param engine decides the request and its variants, not null
     * @param request the request, not null
     * @param declined the JSON pointers of the inputs that stay unknown whoever is asked, not null
     * @throws io.github.bilanfunding.error.InvalidRequestException if the request date is before the first day that the
     *     rulebook decides
     */
    public static List<Question> of(FundingEngine engine, FundingRequest request, Set<String> declined) {
        return new Questions(engine, request, declined).ranked();
    }

    private List<Question> ranked() {
        List<Outlook> outlooks = outlooks();
        return answers.missing(now.decision()).stream()
                .map(pointer -> question(pointer, outlooks))
                .sorted(MOST_EUROS_FIRST)
                .toList();
    }

    private List<Outlook> outlooks() {
        List<Outlook> outlooks = new ArrayList<>();
        outlooks.add(new Outlook(now.decision().missing(), now, null));
        for (Scheme scheme : Scheme.values()) {
            List<String> lacking = answers.missing(now.decision(), scheme);
            if (!lacking.isEmpty()) {
                Prospect prospect = new Prospect(engine, answers, scheme);
                Decided opened = prospect.opened(now);
                outlooks.add(new Outlook(lacking, opened, scheme));
                outlooks.add(new Outlook(lacking, prospect.paying(opened), scheme));
            }
        }
        return outlooks;
    }

    private Question question(String pointer, List<Outlook> outlooks) {
        Bounds bounds = outlooks.stream()
                .filter(o -> o.lacking().contains(pointer))
                .flatMap(o -> bounds(pointer, o))
                .max(Comparator.comparing(Bounds::stake))
                .orElseThrow();
        QuestionText text = QuestionText.of(pointer);
        return new Question(pointer, text.text(), permitted(text), bounds.least(), bounds.most(), bounds.stake());
    }

    private Stream<Bounds> bounds(String pointer, Outlook outlook) {
        List<FundingDecision> decisions = Stream.concat(
                        Stream.of(outlook.base().decision()),
                        answers.to(pointer, outlook.base().request()).map(engine::decide))
                .toList();
        return Stream.of(
                Bounds.of(decisions.stream().map(d -> d.plan().remaining().amount())),
                Bounds.of(decisions.stream().map(d -> outlook.remainingAtBest(d, answers))));
    }

    private static Answer permitted(QuestionText text) {
        Field field = Field.of(text.pointer());
        AnswerKind kind = AnswerKind.of(field);
        List<String> codes = field.type().isEnum()
                ? Arrays.stream(field.type().getEnumConstants())
                        .map(c -> ((Enum<?>) c).name())
                        .toList()
                : List.of();
        return new Answer(kind, codes, text.unit());
    }
}
