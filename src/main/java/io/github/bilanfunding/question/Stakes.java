package io.github.bilanfunding.question;

import io.github.bilanfunding.FundingEngine;
import io.github.bilanfunding.decision.FundingDecision;
import io.github.bilanfunding.decision.Scheme;
import io.github.bilanfunding.decision.SchemeStatus;
import io.github.bilanfunding.decision.SchemeVerdict;
import io.github.bilanfunding.request.FundingRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What depends on each missing input of one request.
 *
 * @param memory decides
 * @param answers the answers worth trying
 * @param now the request as it stands
 * @param outlooks the requests in which the answers are tried, the one as it stands first
 */
record Stakes(DecisionCache memory, Answers answers, Decided now, List<Scenario> outlooks) {

    static Stakes of(FundingEngine engine, FundingRequest request, Set<String> declined) {
        DecisionCache memory = new DecisionCache(engine);
        Answers answers = new Answers(engine.catalogue(), request, declined);
        Decided now = memory.decided(request);
        return new Stakes(memory, answers, now, outlooks(memory, answers, now));
    }

    private static List<Scenario> outlooks(DecisionCache memory, Answers answers, Decided now) {
        List<Scenario> outlooks = new ArrayList<>();
        outlooks.add(new Scenario(now.decision().missing(), now, null));
        for (Scheme scheme : Scheme.values()) {
            List<String> lacking = answers.missing(now.decision(), scheme);
            if (!lacking.isEmpty()) {
                FavourableAnswers prospect = new FavourableAnswers(memory, answers, scheme);
                Decided opened = prospect.opened(now);
                // a scheme that no answer opens moves no euro
                if (isOpen(opened.decision().scheme(scheme))) {
                    outlooks.add(new Scenario(lacking, opened, scheme));
                    Decided paying = prospect.paying(opened);
                    if (!paying.request().equals(opened.request())) {
                        outlooks.add(new Scenario(lacking, paying, scheme));
                    }
                }
            }
        }
        return outlooks;
    }

    private static boolean isOpen(SchemeVerdict verdict) {
        return verdict.status() == SchemeStatus.ELIGIBLE || verdict.status() == SchemeStatus.SUBJECT_TO_APPROVAL;
    }

    List<String> missing() {
        return answers.missing(now.decision());
    }

    /** The bounds that lie furthest apart; no more than the price can lie between them, so that the search ends there. */
    Bounds bounds(String pointer) {
        Bounds widest = Bounds.of(Stream.of(now.decision().plan().remaining().amount()));
        for (Scenario outlook : outlooks) {
            if (widest.stake().equals(now.request().bilan().price())) {
                break;
            }
            if (outlook.lacking().contains(pointer)) {
                widest = bounds(pointer, outlook).reduce(widest, Bounds::wider);
            }
        }
        return widest;
    }

    private Stream<Bounds> bounds(String pointer, Scenario outlook) {
        List<FundingDecision> decisions = Stream.concat(
                        Stream.of(outlook.base().decision()),
                        answers.to(pointer, outlook.base().request()).map(memory::decision))
                .toList();
        return Stream.of(
                Bounds.of(decisions.stream().map(d -> d.plan().remaining().amount())),
                Bounds.of(decisions.stream().map(d -> outlook.remainingAtBest(d, answers))));
    }

    /** The most other questions that a single answer makes needless. */
    int spared(String pointer) {
        List<String> others = missing().stream().filter(p -> !p.equals(pointer)).toList();
        return answers.to(pointer, now.request())
                .map(memory::decision)
                .mapToInt(decision -> others.size() - left(others, decision.missing()))
                .max()
                .orElse(0);
    }

    private static int left(List<String> others, List<String> missing) {
        return (int) others.stream().filter(missing::contains).count();
    }
}
