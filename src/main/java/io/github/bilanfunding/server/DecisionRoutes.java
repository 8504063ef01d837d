package io.github.bilanfunding.server;

import io.github.bilanfunding.FundingEngine;
import io.github.bilanfunding.decision.DecisionView;
import io.github.bilanfunding.internal.document.Addition;
import io.github.bilanfunding.internal.document.DecisionDocuments;
import io.github.bilanfunding.internal.document.Written;
import io.github.bilanfunding.json.RequestDocument;
import io.github.bilanfunding.json.RequestReader;
import io.github.bilanfunding.request.Provider;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Decides requests as the commands {@code decide} and {@code batch} do. */
final class DecisionRoutes {

    private static final String WITH = "with";
    private static final Set<String> JSON = Set.of(Reply.JSON);
    private static final String JSON_LINES = "application/x-ndjson";

    /**
     * What waits in a batch for its turn. Clients that read no answer before they have sent all need room for all they
     * send.
     */
    private static final int BYTES_AHEAD = RequestReader.MAX_BYTES;

    private static final int PROCESSORS = Runtime.getRuntime().availableProcessors();
    private static final int BUFFER = 1 << 16;

    private final FundingEngine engine;
    private final Provider provider;

    DecisionRoutes(FundingEngine engine, Provider provider) {
        this.engine = engine;
        this.provider = provider;
    }

    List<Route> all() {
        return List.of(
                Route.post("/api/decide", JSON, Places.Kind.DECISION, this::decide),
                Route.post("/api/estimate", JSON, Places.Kind.DECISION, call -> beside(call, Addition.ESTIMATE)),
                Route.post("/api/questions", JSON, Places.Kind.DECISION, call -> beside(call, Addition.QUESTIONS)),
                Route.post(
                        "/api/batch",
                        Set.of(JSON_LINES, "application/jsonl", Reply.JSON),
                        Places.Kind.BATCH,
                        this::batch));
    }

    private Reply decide(Call call) throws IOException {
        call.query().allow(List.of(WITH));
        Set<Addition> wanted = wanted(call.query().value(WITH), EnumSet.allOf(Addition.class));
        DecisionDocuments documents = documents(call);
        RequestDocument request = read(call, documents);
        Written decision = documents.indented(request, wanted);
        return request instanceof RequestDocument.Cohort
                ? Reply.streamed(Reply.JSON, decision::to)
                : Reply.json(decision.text());
    }

    private Reply beside(Call call, Addition wanted) throws IOException {
        call.query().allow(List.of());
        DecisionDocuments documents = documents(call);
        if (read(call, documents) instanceof RequestDocument.Single single) {
            return Reply.json(documents.beside(single.request(), EnumSet.of(wanted)));
        }
        throw new Refusal(
                400,
                "cette réponse est celle d'une seule personne : donnez beneficiary, pas beneficiaries.",
                "this answer is for one person: give beneficiary, not beneficiaries.");
    }

    private Reply batch(Call call) {
        call.query().allow(List.of(WITH));
        Set<Addition> wanted = wanted(call.query().value(WITH), EnumSet.noneOf(Addition.class));
        return Reply.streamed(JSON_LINES, out -> batch(call, wanted, new BufferedOutputStream(out, BUFFER)));
    }

    private void batch(Call call, Set<Addition> wanted, OutputStream out) throws IOException {
        documents(call)
                .lines(DecisionView.FULL, wanted)
                .run(call.body().stream(), BYTES_AHEAD, call.body().room(), PROCESSORS, answers -> {
                    answers.writeTo(out);
                    out.flush();
                    return true;
                });
    }

    private static RequestDocument read(Call call, DecisionDocuments documents) throws IOException {
        return documents.read(call.body().bytes(RequestReader.MAX_BYTES));
    }

    private DecisionDocuments documents(Call call) {
        return new DecisionDocuments(engine, provider, call.language(), null);
    }

    private static Set<Addition> wanted(@Nullable String given, Set<Addition> otherwise) {
        if (given == null) {
            return otherwise;
        }
        Set<Addition> wanted = EnumSet.noneOf(Addition.class);
        for (String name : given.isEmpty() ? new String[0] : given.split(",", -1)) {
            wanted.add(Parameters.constant(
                    WITH, Addition.class, name, a -> a.name().toLowerCase(Locale.ROOT)));
        }
        return wanted;
    }
}
