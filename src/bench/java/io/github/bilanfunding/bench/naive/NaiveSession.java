package io.github.bilanfunding.bench.naive;

import io.github.bilanfunding.bench.DroolsBuild;
import io.github.bilanfunding.bench.naive.NaiveFacts.Ceiling;
import io.github.bilanfunding.bench.naive.NaiveFacts.Finding;
import io.github.bilanfunding.bench.naive.NaiveFacts.Offer;
import io.github.bilanfunding.request.FundingRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.drools.model.codegen.ExecutableModelProject;
import org.kie.api.KieBase;
import org.kie.api.runtime.KieSession;

/**
 * Decides on three schemes of the guide, with a new session per request into which the request's records go as separate facts, and into which each
 * rule inserts what it found; queries collect it. Criteria are pairs of rules, met and unmet. Thread-safe.
 */
public final class NaiveSession {

    private static final String FOLDER = "/io/github/bilanfunding/bench/naive/";
    private static final List<String> FILES = List.of("cpf", "cpf-top-up", "employer-budget", "queries");

    private final KieBase kieBase;

    /** Compiles the rules to the executable model, in memory. */
    public NaiveSession() {
        Map<String, String> files = DroolsBuild.texts(FOLDER, FILES);
        kieBase = DroolsBuild.kieBase(files, ExecutableModelProject.class);
    }

    /** The findings and the plan of a request. */
    public NaiveDecision decide(FundingRequest request) {
        KieSession session = kieBase.newKieSession();
        try {
            Stream.of(
                            request.initiative(),
                            request.beneficiary(),
                            request.beneficiary().cpf(),
                            request.company(),
                            request.bilan())
                    .forEach(session::insert);
            session.fireAllRules();
            return NaiveDecision.of(
                    request.bilan().price(),
                    all(session, "findings", Finding.class),
                    all(session, "offers", Offer.class),
                    all(session, "ceilings", Ceiling.class));
        } finally {
            session.dispose();
        }
    }

    private static <T> List<T> all(KieSession session, String query, Class<T> type) {
        List<T> facts = new ArrayList<>();
        session.getQueryResults(query).forEach(row -> facts.add(type.cast(row.get("$fact"))));
        return facts;
    }
}
