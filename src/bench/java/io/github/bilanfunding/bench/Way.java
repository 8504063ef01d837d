package io.github.bilanfunding.bench;

import io.github.bilanfunding.FundingEngine;
import io.github.bilanfunding.advice.Advice;
import io.github.bilanfunding.bench.naive.NaiveSession;
import io.github.bilanfunding.bench.peers.DmnPeer;
import io.github.bilanfunding.bench.peers.EasyRulesPeer;
import io.github.bilanfunding.bench.peers.EvretePeer;
import io.github.bilanfunding.bench.peers.Peer;
import io.github.bilanfunding.bench.peers.PlainJava;
import io.github.bilanfunding.canonical.Fingerprint;
import io.github.bilanfunding.canonical.RecordWriter;
import io.github.bilanfunding.decision.DecisionSummary;
import io.github.bilanfunding.decision.FundingDecision;
import io.github.bilanfunding.estimate.Estimate;
import io.github.bilanfunding.internal.catalogue.CompiledRulebook;
import io.github.bilanfunding.internal.engine.CopiedRules;
import io.github.bilanfunding.internal.engine.Decider;
import io.github.bilanfunding.json.RequestDocument;
import io.github.bilanfunding.json.RequestReader;
import io.github.bilanfunding.oracle.law.LawOracle;
import io.github.bilanfunding.question.Questions;
import io.github.bilanfunding.request.CohortRequest;
import io.github.bilanfunding.request.FundingRequest;
import io.github.bilanfunding.rulebook.RulebookId;
import io.github.bilanfunding.value.Language;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Collections;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Supplier;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/** What is measured, made for one request in JSON. */
enum Way {
    THREE_PLAIN("three schemes: plain Java", json -> peer(json, new PlainJava())),
    THREE_LIBRARY("three schemes: library", Way::threeSchemes),
    THREE_EASY_RULES("three schemes: Easy Rules", json -> peer(json, new EasyRulesPeer())),
    THREE_NAIVE("three schemes: naive Drools", Way::naive),
    THREE_EVRETE("three schemes: Evrete", json -> peer(json, new EvretePeer())),
    THREE_DMN("three schemes: DMN", json -> peer(json, new DmnPeer())),
    GUIDE_PLAIN("guide: plain Java", Way::guideInJava),
    GUIDE_LIBRARY("guide: library", json -> library(json, RulebookId.GUIDE)),
    LAW_PLAIN("law: plain Java", Way::lawInJava),
    LAW_LIBRARY("law: library", json -> library(json, RulebookId.LAW)),
    FINGERPRINT("fingerprint of the request alone", Way::fingerprint),

    READ("reading", json -> () -> request(json)),
    WRITE("writing", Way::writing),
    LINE("JSON to JSON", Way::line),
    SUMMARY_LINE("JSON to JSON, summary", Way::summaryLine),
    FLOOR("tokenising, and copying as many bytes", Way::floor),

    PREVIEW("one preview, of which the others make many", Way::preview),
    ESTIMATE("estimate", json -> search(json, Estimate::of)),
    QUESTIONS("questions", json -> search(json, Questions::of)),
    ADVICE("advice", json -> search(json, Advice::of)),

    RULES_1("session of the rules in force", json -> rules(json, 1)),
    RULES_3("of three times as many", json -> rules(json, 3)),
    RULES_10("of ten times as many", json -> rules(json, 10)),

    COHORT_1("cohort of 1", json -> cohort(json, 1)),
    COHORT_10("cohort of 10", json -> cohort(json, 10)),
    COHORT_100("cohort of 100", json -> cohort(json, 100)),
    COHORT_1000("cohort of 1,000", json -> cohort(json, 1_000)),
    COHORT_10000("cohort of 10,000", json -> cohort(json, 10_000));

    final String label;
    private final Function<byte[], Supplier<Object>> maker;

    Way(String label, Function<byte[], Supplier<Object>> maker) {
        this.label = label;
        this.maker = maker;
    }

    /** What is repeated. Its results are used by nobody else. */
    Supplier<Object> on(byte[] json) {
        return maker.apply(json);
    }

    static FundingRequest request(byte[] json) {
        return ((RequestDocument.Single) RequestReader.read(json)).request();
    }

    private static Supplier<Object> peer(byte[] json, Peer peer) {
        FundingRequest request = request(json);
        return () -> peer.decide(request);
    }

    private static Supplier<Object> threeSchemes(byte[] json) {
        FundingRequest request = request(json);
        Decider decider = ThreeSchemes.decider();
        return () -> decider.decide(request);
    }

    private static Supplier<Object> naive(byte[] json) {
        FundingRequest request = request(json);
        NaiveSession naive = new NaiveSession();
        return () -> naive.decide(request);
    }

    private static Supplier<Object> guideInJava(byte[] json) {
        FundingRequest request = request(json);
        HandWritten guide = new HandWritten();
        return () -> guide.decide(request);
    }

    private static Supplier<Object> lawInJava(byte[] json) {
        FundingRequest request = request(json);
        return () -> LawOracle.decide(request);
    }

    private static Supplier<Object> library(byte[] json, RulebookId rulebook) {
        FundingRequest request = request(json);
        FundingEngine engine = FundingEngine.of(rulebook);
        return () -> engine.decide(request);
    }

    private static Supplier<Object> fingerprint(byte[] json) {
        FundingRequest request = request(json);
        return () -> Fingerprint.of(request);
    }

    private static Supplier<Object> preview(byte[] json) {
        FundingRequest request = request(json);
        Decider decider = new Decider(CompiledRulebook.of("law"), FundingEngine.libraryVersion());
        return () -> decider.preview(request);
    }

    private static Supplier<Object> search(byte[] json, BiFunction<FundingEngine, FundingRequest, Object> search) {
        FundingRequest request = request(json);
        FundingEngine engine = FundingEngine.of(RulebookId.LAW);
        return () -> search.apply(engine, request);
    }

    private static Supplier<Object> writing(byte[] json) {
        FundingEngine engine = FundingEngine.of(RulebookId.LAW);
        FundingDecision decision = engine.decide(request(json));
        Function<Record, Object> writer = writer(engine);
        return () -> writer.apply(decision);
    }

    private static Supplier<Object> line(byte[] json) {
        FundingEngine engine = FundingEngine.of(RulebookId.LAW);
        Function<Record, Object> writer = writer(engine);
        return () -> writer.apply(engine.decide(request(json)));
    }

    private static Supplier<Object> summaryLine(byte[] json) {
        FundingEngine engine = FundingEngine.of(RulebookId.LAW);
        Function<Record, Object> writer = writer(engine);
        return () -> writer.apply(DecisionSummary.of(engine.decide(request(json))));
    }

    /** Writes into a buffer that is used again, as a batch does. Each thread has a writer of its own. */
    private static Function<Record, Object> writer(FundingEngine engine) {
        ThreadLocal<RecordWriter> writers =
                ThreadLocal.withInitial(() -> new RecordWriter(engine.prototypes(Language.FRENCH)));
        ThreadLocal<ByteArrayOutputStream> buffers = ThreadLocal.withInitial(() -> new ByteArrayOutputStream(1 << 18));
        return decided -> {
            ByteArrayOutputStream buffer = buffers.get();
            buffer.reset();
            try {
                writers.get().write(List.of(decided), buffer);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            return buffer;
        };
    }

    private static Supplier<Object> floor(byte[] json) {
        byte[] written = ((ByteArrayOutputStream) line(json).get()).toByteArray();
        byte[] copy = new byte[written.length];
        JsonFactory factory = new JsonFactory();
        return () -> {
            try (JsonParser tokens = factory.createParser(ObjectReadContext.empty(), json)) {
                while (tokens.nextToken() != null) {
                    // nothing is made of them
                }
            }
            System.arraycopy(written, 0, copy, 0, written.length);
            return copy;
        };
    }

    private static Supplier<Object> rules(byte[] json, int times) {
        CopiedRules rules = new CopiedRules(request(json), times);
        return rules::fire;
    }

    private static Supplier<Object> cohort(byte[] json, int size) {
        FundingRequest one = request(json);
        CohortRequest cohort = CohortRequest.builder(
                        one.requestDate(), one.initiative(), Collections.nCopies(size, one.beneficiary()), one.bilan())
                .company(one.company())
                .build();
        FundingEngine engine = FundingEngine.of(RulebookId.LAW);
        return () -> engine.decide(cohort);
    }
}
