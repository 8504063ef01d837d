package io.github.bilanfunding.decisions;

import com.sun.management.ThreadMXBean;
import io.github.bilanfunding.FundingEngine;
import io.github.bilanfunding.advice.Advice;
import io.github.bilanfunding.canonical.RecordWriter;
import io.github.bilanfunding.decision.DecisionSummary;
import io.github.bilanfunding.estimate.Estimate;
import io.github.bilanfunding.internal.catalogue.CompiledRulebook;
import io.github.bilanfunding.internal.engine.Decider;
import io.github.bilanfunding.json.RequestDocument;
import io.github.bilanfunding.json.RequestReader;
import io.github.bilanfunding.question.Questions;
import io.github.bilanfunding.request.FundingRequest;
import io.github.bilanfunding.rulebook.RulebookId;
import io.github.bilanfunding.testing.Document;
import io.github.bilanfunding.testing.Examples;
import io.github.bilanfunding.testing.RandomRequests;
import io.github.bilanfunding.testing.TestRequests;
import io.github.bilanfunding.value.Language;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.management.ManagementFactory;
import java.util.List;
import java.util.function.Consumer;

/**
 * Prints how many bytes a decision, its searches and a line of a batch allocate for fixed requests, one line each. Without the optimizing
 * compiler, which leaves objects out when it likes, the numbers are the same in every run.
 */
final class AllocatedBytes {

    private static final long SEED = 20_261_129L;
    private static final int RANDOM = 50;
    private static final int WARMING = 100;
    private static final int ROUNDS = 3;
    private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

    private AllocatedBytes() {}

    public static void main(String... arguments) {
        FundingEngine law = FundingEngine.of(RulebookId.LAW);
        FundingEngine guide = FundingEngine.of(RulebookId.GUIDE);
        List<FundingRequest> example = List.of(example("employee-2026.json"));
        print("law, shipped example", law::decide, example);
        print("law, almost nothing known", law::decide, List.of(TestRequests.with()));
        print("law, random requests of one day", law::decide, random());
        print("guide, third case", guide::decide, List.of(example("g-case-3.json")));
        print("preview of the shipped example", new Decider(CompiledRulebook.of("law"), "test")::preview, example);
        print("estimate of the shipped example", request -> Estimate.of(law, request), example);
        print("questions on the shipped example", request -> Questions.of(law, request), example);
        print("advice on the shipped example", request -> Advice.of(law, request), example);
        List<byte[]> line = List.of(Document.resource("/io/github/bilanfunding/examples/employee-2026.json"));
        RecordWriter writer = new RecordWriter(law.prototypes(Language.FRENCH));
        print("reading the shipped example", RequestReader::read, line);
        print("a line of batch, shipped example", read -> write(writer, law.decide(request(read))), line);
        print("a line of batch, summary", read -> write(writer, DecisionSummary.of(law.decide(request(read)))), line);
    }

    private static FundingRequest example(String file) {
        return ((RequestDocument.Single) Examples.read(file)).request();
    }

    private static FundingRequest request(byte[] line) {
        return ((RequestDocument.Single) RequestReader.read(line)).request();
    }

    private static void write(RecordWriter writer, Record decided) {
        try {
            writer.write(List.of(decided), OutputStream.nullOutputStream());
        } catch (IOException e) {
            throw new IllegalStateException("this stream takes everything", e);
        }
    }

    private static List<FundingRequest> random() {
        return new RandomRequests(SEED)
                .next(RANDOM).stream().map(r -> r.on(TestRequests.DAY)).toList();
    }

    /** The mean of the requests, after each was decided often: what is made once is no part of it. */
    private static <T> void print(String name, Consumer<T> work, List<T> requests) {
        for (int i = 0; i < WARMING; i++) {
            requests.forEach(work);
        }
        long bytes = Long.MAX_VALUE;
        for (int i = 0; i < ROUNDS; i++) {
            long before = THREADS.getCurrentThreadAllocatedBytes();
            requests.forEach(work);
            bytes = Math.min(bytes, THREADS.getCurrentThreadAllocatedBytes() - before);
        }
        System.out.println(name + ";" + bytes / requests.size());
    }
}
