package io.github.bilanfunding.endurance;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.bilanfunding.FundingEngine;
import io.github.bilanfunding.canonical.CanonicalJson;
import io.github.bilanfunding.canonical.Fingerprint;
import io.github.bilanfunding.json.RequestDocument;
import io.github.bilanfunding.json.RequestReader;
import io.github.bilanfunding.request.CohortRequest;
import io.github.bilanfunding.request.FundingRequest;
import io.github.bilanfunding.rulebook.RulebookId;
import io.github.bilanfunding.testing.RandomRequests;
import io.github.bilanfunding.value.Language;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Supplier;

/** What is asked again and again: requests of all dates under both rulebooks, some of them as texts, some as cohorts. */
final class Asked {

    private static final long SEED = 20_261_126L;
    private static final int EVERY_TEXT = 20;
    private static final int EVERY_COHORT = 100;
    private static final int BENEFICIARIES = 6;

    private final Supplier<Object> decide;
    private final Object answer;

    private Asked(Supplier<Object> decide) {
        this.decide = decide;
        this.answer = decide.get();
    }

    /**
     * So many requests, each with the decision that this thread gives. Equal decisions have the same bytes; those that are
     * asked for by texts are compared as texts, and the fingerprints of cohorts.
     */
    static List<Asked> some(int count) {
        List<FundingEngine> engines =
                Arrays.stream(RulebookId.values()).map(FundingEngine::of).toList();
        RandomRequests requests = new RandomRequests(SEED);
        List<Asked> asked = new ArrayList<>(count);
        for (int i = 1; i <= count; i++) {
            FundingEngine engine = engines.get(i % engines.size());
            if (i % EVERY_COHORT < engines.size()) {
                CohortRequest cohort = requests.cohort(BENEFICIARIES);
                asked.add(new Asked(() -> Fingerprint.of(engine.decide(cohort))));
            } else if (i % EVERY_TEXT < engines.size()) {
                byte[] text =
                        CanonicalJson.compact(requests.next(), Language.FRENCH).getBytes(UTF_8);
                asked.add(new Asked(() -> decided(engine, text)));
            } else {
                FundingRequest request = requests.next();
                asked.add(new Asked(() -> engine.decide(request)));
            }
        }
        return asked;
    }

    private static String decided(FundingEngine engine, byte[] text) {
        RequestDocument.Single document = (RequestDocument.Single) RequestReader.read(text);
        return CanonicalJson.pretty(engine.decide(document.request()), Language.ENGLISH);
    }

    /** Whether it is answered as it was at first. */
    boolean isAnsweredAgain() {
        return decide.get().equals(answer);
    }
}
