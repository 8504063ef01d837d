package io.github.bilanfunding.oracle;

import io.github.bilanfunding.decision.AmountToConfirm;
import io.github.bilanfunding.decision.Certainty;
import io.github.bilanfunding.decision.Contribution;
import io.github.bilanfunding.decision.Scheme;
import io.github.bilanfunding.value.Euros;
import java.util.List;

/**
 * What a scheme whose criteria are met pays: at most its limit, null where the amount is not known. Then the absent
 * inputs would tell it, and the rules say that the scheme is open.
 */
record Share(Scheme scheme, Long limit, boolean certain, List<String> rules, List<String> absent) {

    Share(Scheme scheme, Long limit, boolean certain, List<String> rules) {
        this(scheme, limit, certain, rules, List.of());
    }

    /** Null where nothing is open: the amount is known, or the scheme pays nothing on this route. */
    AmountToConfirm toConfirm() {
        return limit != null || rules.isEmpty() ? null : new AmountToConfirm(scheme, absent, rules);
    }

    Euros ceiling() {
        return limit == null ? null : new Euros(limit);
    }

    Contribution pays(long cents) {
        Certainty certainty = certain ? Certainty.CERTAIN : Certainty.SUBJECT_TO_APPROVAL;
        return new Contribution(scheme, scheme, new Euros(cents), certainty, rules);
    }
}
