package io.github.bilanfunding.bench;

import io.github.bilanfunding.canonical.CanonicalJson;
import io.github.bilanfunding.decision.FundingDecision;
import io.github.bilanfunding.testing.RandomRequests;
import io.github.bilanfunding.value.Language;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * The command line's batch over generated requests, at two sizes, in two views and with two heaps. Run it after
 * {@code package}, in the project's folder.
 */
public final class BatchRun {

    private static final long SEED = 20_261_122;
    private static final Path FOLDER = Path.of("target", "bench");
    private static final String BEGINNING = "{\"schemaVersion\":" + FundingDecision.SCHEMA_VERSION + ",";

    private BatchRun() {}

    public static void main(String[] args) throws IOException, InterruptedException {
        Files.createDirectories(FOLDER);
        String jar = cliJar();
        System.out.println("| requests | view | heap | seconds | processor s | decisions/s | peak MB |");
        System.out.println("|---|---|---|---|---|---|---|");
        for (int count : new int[] {10_000, 100_000}) {
            Path requests = FOLDER.resolve("requests-" + count + ".jsonl");
            write(requests, count);
            for (String view : List.of("full", "summary")) {
                for (String heap : List.of("", "-Xmx128m")) {
                    measure(jar, requests, count, view, heap);
                }
            }
        }
    }

    private static void measure(String jar, Path requests, int count, String view, String heap)
            throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(TimedProcess.JAVA));
        if (!heap.isEmpty()) {
            command.add(heap);
        }
        command.addAll(List.of("-jar", jar, "batch", requests.toString(), "--view", view));
        Path output = FOLDER.resolve("decisions.jsonl");
        TimedProcess.Cost cost = TimedProcess.run(command, output);
        check(output, count);
        System.out.printf(
                "| %,d | %s | %s | %.1f | %.1f | %,.0f | %d |%n",
                count,
                view,
                heap.isEmpty() ? "default" : heap,
                cost.wallMillis() / 1000.0,
                cost.cpuMillis() / 1000.0,
                count * 1000.0 / cost.wallMillis(),
                cost.peakKilobytes() / 1024);
    }

    private static void write(Path file, int count) throws IOException {
        RandomRequests requests = new RandomRequests(SEED);
        try (BufferedWriter out = Files.newBufferedWriter(file)) {
            for (int i = 0; i < count; i++) {
                out.write(CanonicalJson.compact(requests.next(), Language.FRENCH));
                out.write('\n');
            }
        }
    }

    private static void check(Path output, int count) throws IOException {
        try (Stream<String> lines = Files.lines(output)) {
            long decided = lines.filter(line -> line.startsWith(BEGINNING)).count();
            if (decided != count) {
                throw new IllegalStateException(decided + " decisions for " + count + " requests");
            }
        }
    }

    private static String cliJar() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("target"))) {
            return files.map(Path::toString)
                    .filter(name -> name.endsWith("-cli.jar"))
                    .findFirst()
                    .orElseThrow(() -> new IllegalStateException("no command-line jar in target: run package first"));
        }
    }
}
