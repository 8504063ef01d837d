package io.github.bilanfunding.bench;

import io.github.bilanfunding.FundingEngine;
import io.github.bilanfunding.bench.naive.NaiveDecision;
import io.github.bilanfunding.bench.naive.NaiveSession;
import io.github.bilanfunding.canonical.Fingerprint;
import io.github.bilanfunding.decision.FundingDecision;
import io.github.bilanfunding.internal.engine.Decider;
import io.github.bilanfunding.json.RequestDocument;
import io.github.bilanfunding.json.RequestReader;
import io.github.bilanfunding.request.FundingRequest;
import io.github.bilanfunding.rulebook.RulebookId;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.results.format.ResultFormatType;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/**
 * One decision on one thread of a warm JVM: by the library and by hand-written Java, and on three schemes by the library and
 * by a naive Drools session.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 6, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(2)
public class DecisionBenchmark {

    /** The guide's third case, an employee's order through the CPF, or a request in which every field is filled. */
    @Param({
        "/io/github/bilanfunding/examples/g-case-3.json",
        "/io/github/bilanfunding/examples/employee-2026.json",
        "/io/github/bilanfunding/bench/full.json"
    })
    public String request;

    private final FundingEngine engine = FundingEngine.of(RulebookId.GUIDE);
    private final FundingEngine law = FundingEngine.of(RulebookId.LAW);
    private final Decider threeSchemes = ThreeSchemes.decider();
    private final HandWritten handWritten = new HandWritten();
    private FundingRequest typed;

    /** Apart from the rest, because only one benchmark should wait for its rules to be compiled. */
    @State(Scope.Benchmark)
    public static class Naive {
        private final NaiveSession session = new NaiveSession();
    }

    /** Reads the request. */
    @Setup
    public void read() {
        byte[] json = DroolsBuild.text(request).getBytes(StandardCharsets.UTF_8);
        typed = ((RequestDocument.Single) RequestReader.read(json)).request();
    }

    @Benchmark
    public FundingDecision library() {
        return engine.decide(typed);
    }

    @Benchmark
    public FundingDecision law() {
        return law.decide(typed);
    }

    @Benchmark
    public FundingDecision handWritten() {
        return handWritten.decide(typed);
    }

    @Benchmark
    public FundingDecision threeSchemes() {
        return threeSchemes.decide(typed);
    }

    @Benchmark
    public NaiveDecision naive(Naive naive) {
        return naive.session.decide(typed);
    }

    /** The part of a decision that identifies its request. */
    @Benchmark
    public String fingerprintAlone() {
        return Fingerprint.of(typed);
    }

    public static void main(String[] args) throws RunnerException {
        Collection<RunResult> results = new Runner(new OptionsBuilder()
                        .include(DecisionBenchmark.class.getSimpleName())
                        .addProfiler(GCProfiler.class)
                        .result("target/decisions.json")
                        .resultFormat(ResultFormatType.JSON)
                        .build())
                .run();
        for (RunResult result : results) {
            System.out.printf(
                    "%-18s %-50s %8.2f µs %9.0f B%n",
                    result.getPrimaryResult().getLabel(),
                    result.getParams().getParam("request"),
                    result.getPrimaryResult().getScore(),
                    result.getSecondaryResults().get("gc.alloc.rate.norm").getScore());
        }
    }
}
