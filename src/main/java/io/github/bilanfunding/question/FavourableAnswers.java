package io.github.bilanfunding.question;

import io.github.bilanfunding.decision.FundingDecision;
import io.github.bilanfunding.decision.Outcome;
import io.github.bilanfunding.decision.Scheme;
import io.github.bilanfunding.decision.SchemeStatus;
import io.github.bilanfunding.internal.search.Decided;
import io.github.bilanfunding.internal.search.Search;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/** Answers what one scheme lacks, one input after the other, each time by the value that is best for the scheme. */
final class FavourableAnswers {

    private final Search search;
    private final MissingInputs missing;
    private final Scheme scheme;
    private final Comparator<FundingDecision> bestFirst;

    FavourableAnswers(Search search, MissingInputs missing, Scheme scheme) {
        this.search = search;
        this.missing = missing;
        this.scheme = scheme;
        this.bestFirst = Comparator.<FundingDecision>comparingInt(d -> criteria(d, Outcome.UNMET))
                .thenComparing(d -> criteria(d, Outcome.UNKNOWN))
                .thenComparing(d -> d.plan().remaining().amount())
                .thenComparing(d -> d.plan().remainingIfOnlyCertain());
    }

    /** The request with what the criteria of the scheme lack, until none is unknown or one is unmet. */
    Decided opened(Decided request) {
        return filled(request, new LinkedHashSet<>(), d -> d.scheme(scheme).status() == SchemeStatus.UNDETERMINED);
    }

    /** The request with what the amounts of the scheme lack too; then each answer anew, beside the others. */
    Decided paying(Decided opened) {
        Set<String> answered = new LinkedHashSet<>();
        Decided filled = filled(opened, answered, d -> true);
        for (String pointer : answered) {
            filled = best(filled, pointer);
        }
        return filled;
    }

    private Decided filled(Decided request, Set<String> answered, Predicate<FundingDecision> isUnfinished) {
        Decided filled = request;
        Optional<String> next = next(filled.decision(), answered);
        while (next.isPresent() && isUnfinished.test(filled.decision())) {
            answered.add(next.get());
            filled = best(filled, next.get());
            next = next(filled.decision(), answered);
        }
        return filled;
    }

    private Optional<String> next(FundingDecision decision, Set<String> answered) {
        return missing.of(decision, scheme).stream()
                .filter(pointer -> !answered.contains(pointer))
                .findFirst();
    }

    private Decided best(Decided base, String pointer) {
        return search.alternatives(base.request(), pointer)
                .min(Comparator.comparing(Decided::decision, bestFirst))
                .orElse(base);
    }

    private int criteria(FundingDecision decision, Outcome outcome) {
        return decision.criteria(scheme, outcome).size();
    }
}
