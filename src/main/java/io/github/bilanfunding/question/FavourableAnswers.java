package io.github.bilanfunding.question;

import io.github.bilanfunding.decision.Outcome;
import io.github.bilanfunding.decision.Scheme;
import io.github.bilanfunding.decision.SchemeStatus;
import io.github.bilanfunding.internal.engine.Preview;
import io.github.bilanfunding.internal.search.Search;
import io.github.bilanfunding.internal.search.Tried;
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
    private final Comparator<Preview> bestFirst;

    FavourableAnswers(Search search, MissingInputs missing, Scheme scheme) {
        this.search = search;
        this.missing = missing;
        this.scheme = scheme;
        this.bestFirst = Comparator.<Preview>comparingInt(d -> d.count(scheme, Outcome.UNMET))
                .thenComparing(d -> d.count(scheme, Outcome.UNKNOWN))
                .thenComparing(d -> d.plan().remaining().amount())
                .thenComparing(d -> d.plan().remainingIfOnlyCertain());
    }

    /** The request with what the criteria of the scheme lack, until none is unknown or one is unmet. */
    Tried opened(Tried request) {
        return filled(request, new LinkedHashSet<>(), d -> d.status(scheme) == SchemeStatus.UNDETERMINED);
    }

    /** The request with what the amounts of the scheme lack too; then each answer anew, beside the others. */
    Tried paying(Tried opened) {
        Set<String> answered = new LinkedHashSet<>();
        Tried filled = filled(opened, answered, d -> true);
        for (String pointer : answered) {
            filled = best(filled, pointer);
        }
        return filled;
    }

    private Tried filled(Tried request, Set<String> answered, Predicate<Preview> isUnfinished) {
        Tried filled = request;
        Optional<String> next = next(filled.preview(), answered);
        while (next.isPresent() && isUnfinished.test(filled.preview())) {
            answered.add(next.get());
            filled = best(filled, next.get());
            next = next(filled.preview(), answered);
        }
        return filled;
    }

    private Optional<String> next(Preview decision, Set<String> answered) {
        return missing.of(decision, scheme).stream()
                .filter(pointer -> !answered.contains(pointer))
                .findFirst();
    }

    private Tried best(Tried base, String pointer) {
        return search.alternatives(base.request(), pointer)
                .min(Comparator.comparing(Tried::preview, bestFirst))
                .orElse(base);
    }
}
