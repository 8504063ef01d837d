package io.github.bilanfunding.bench;

import io.github.bilanfunding.bench.peers.Publicodes;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Measures ways one after the other, each several times in fresh processes, and prints the medians as a table. */
public final class WarmTable {

    private static final int ROUNDS = Integer.getInteger("rounds", 3);
    private static final Path FOLDER = Path.of("target", "bench");
    private static final List<String> REQUESTS = List.of(
            "/io/github/bilanfunding/examples/g-case-3.json",
            "/io/github/bilanfunding/examples/employee-2026.json",
            "/io/github/bilanfunding/bench/full.json");
    private static final String EXAMPLE = REQUESTS.get(1);

    /** What one repetition takes. */
    private record Cost(long nanos, long bytes) {}

    private WarmTable() {}

    /** The argument names the table. */
    public static void main(String[] args) throws IOException, InterruptedException {
        Files.createDirectories(FOLDER);
        switch (args[0]) {
            case "decisions" -> {
                print(List.copyOf(EnumSet.range(Way.THREE_PLAIN, Way.FINGERPRINT)), REQUESTS);
                publicodes();
            }
            case "json" ->
                print(List.of(Way.READ, Way.LAW_LIBRARY, Way.WRITE, Way.LINE, Way.SUMMARY_LINE, Way.FLOOR), REQUESTS);
            case "searches" -> print(List.copyOf(EnumSet.range(Way.PREVIEW, Way.ADVICE)), REQUESTS);
            case "growth" -> print(List.of(Way.RULES_1, Way.RULES_3, Way.RULES_10), List.of(EXAMPLE));
            case "cohorts" ->
                print(
                        List.of(Way.COHORT_1, Way.COHORT_10, Way.COHORT_100, Way.COHORT_1000, Way.COHORT_10000),
                        List.of(EXAMPLE));
            default -> throw new IllegalArgumentException(args[0] + ": decisions, json, searches, growth or cohorts");
        }
    }

    private static void print(List<Way> ways, List<String> requests) throws IOException, InterruptedException {
        Map<String, List<Cost>> costs = new LinkedHashMap<>();
        for (int round = 0; round < ROUNDS; round++) {
            for (String request : requests) {
                for (Way way : ways) {
                    costs.computeIfAbsent(way + request, key -> new ArrayList<>())
                            .add(measured(way, request));
                }
            }
        }
        System.out.print("| |");
        requests.forEach(request ->
                System.out.print(" " + Path.of(request).getFileName().toString().replace(".json", "") + " |"));
        System.out.println("\n|---|" + "---|".repeat(requests.size()));
        for (Way way : ways) {
            System.out.print("| " + way.label + " |");
            for (String request : requests) {
                List<Cost> all = costs.get(way + request);
                System.out.printf(
                        Locale.ROOT,
                        " %,.1f µs, %,.1f KB |",
                        median(all.stream().map(Cost::nanos).toList()) / 1e3,
                        median(all.stream().map(Cost::bytes).toList()) / 1e3);
            }
            System.out.println();
        }
    }

    private static Cost measured(Way way, String request) throws IOException, InterruptedException {
        Path output = FOLDER.resolve("warm.out");
        TimedProcess.run(
                List.of(
                        TimedProcess.JAVA,
                        "-Xmx1g",
                        "-cp",
                        System.getProperty("java.class.path"),
                        Warm.class.getName(),
                        way.name(),
                        request),
                output);
        String[] figures = Files.readString(output).strip().split(" ", -1);
        return new Cost(Long.parseLong(figures[0]), Long.parseLong(figures[1]));
    }

    private static void publicodes() throws IOException, InterruptedException {
        Publicodes publicodes = new Publicodes(FOLDER.resolve("node"));
        System.out.print("| three schemes: publicodes |");
        for (String request : REQUESTS) {
            byte[] json = DroolsBuild.text(request).getBytes(StandardCharsets.UTF_8);
            System.out.print(" " + publicodes.micros(Collections.nCopies(200, Way.request(json)), 10) + " µs |");
        }
        System.out.println();
    }

    private static long median(List<Long> values) {
        return values.stream().sorted().skip(values.size() / 2).findFirst().orElseThrow();
    }
}
