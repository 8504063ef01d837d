package io.github.bilanfunding.question;

import io.github.bilanfunding.decision.FundingDecision;
import io.github.bilanfunding.decision.Outcome;
import io.github.bilanfunding.decision.Scheme;
import io.github.bilanfunding.decision.SchemeStatus;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/** Fills what one scheme waits for as favourably as the engine can tell: the scheme opens where it can, and pays its most. */
final class FavourableAnswers {

    private final DecisionCache memory;
    private final Answers answers;
    private final Scheme scheme;
    private final Comparator<FundingDecision> favourable;

    FavourableAnswers(DecisionCache memory, Answers answers, Scheme scheme) {
        this.memory = memory;
        this.answers = answers;
        this.scheme = scheme;
        this.favourable = Comparator.<FundingDecision>comparingLong(d -> criteria(d, Outcome.UNMET))
                .thenComparing(d -> criteria(d, Outcome.UNKNOWN))
                .thenComparing(d -> d.plan().remaining().amount())
                .thenComparing(d -> d.plan().remainingIfOnlyCertain());
    }

    /** With one answer after the other until each criterion is settled, a criterion being one test or an <i>or</i> of tests. */
    Decided opened(Decided request) {
        return filled(request, new LinkedHashSet<>(), d -> d.scheme(scheme).status() == SchemeStatus.UNDETERMINED);
    }

    /** With what its amounts lack as well; each answer is looked at again, since amounts may read several inputs together. */
    Decided paying(Decided opened) {
        Set<String> done = new LinkedHashSet<>();
        Decided filled = filled(opened, done, d -> true);
        for (String pointer : done) {
            filled = best(filled, pointer);
        }
        return filled;
    }

    private Decided filled(Decided request, Set<String> done, Predicate<FundingDecision> unfinished) {
        Decided filled = request;
        Optional<String> next = next(filled.decision(), done);
        while (next.isPresent() && unfinished.test(filled.decision())) {
            done.add(next.get());
            filled = best(filled, next.get());
            next = next(filled.decision(), done);
        }
        return filled;
    }

    private Optional<String> next(FundingDecision decision, Set<String> done) {
        return answers.missing(decision, scheme).stream()
                .filter(p -> !done.contains(p))
                .findFirst();
    }

    private Decided best(Decided base, String pointer) {
        return answers.to(pointer, base.request())
                .map(memory::decided)
                .min(Comparator.comparing(Decided::decision, favourable))
                .orElse(base);
    }

    private long criteria(FundingDecision decision, Outcome outcome) {
        return decision.scheme(scheme).criteria().stream()
                .filter(c -> c.outcome() == outcome)
                .count();
    }
}
