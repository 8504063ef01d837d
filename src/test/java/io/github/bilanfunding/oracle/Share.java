package io.github.bilanfunding.oracle;

import io.github.bilanfunding.decision.Certainty;
import io.github.bilanfunding.decision.Contribution;
import io.github.bilanfunding.decision.Scheme;
import io.github.bilanfunding.value.Euros;
import java.util.List;

/** What a scheme whose criteria are met pays: at most its limit, null where the guide states no amount. */
record Share(Scheme scheme, Long limit, boolean certain, List<String> rules) {

    Euros ceiling() {
        return limit == null ? null : new Euros(limit);
    }

    Contribution pays(long cents) {
        Certainty certainty = certain ? Certainty.CERTAIN : Certainty.SUBJECT_TO_APPROVAL;
        return new Contribution(scheme, scheme, new Euros(cents), certainty, rules);
    }
}
