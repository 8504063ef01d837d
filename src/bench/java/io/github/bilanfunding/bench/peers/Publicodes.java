package io.github.bilanfunding.bench.peers;

import io.github.bilanfunding.decision.Scheme;
import io.github.bilanfunding.request.FundingRequest;
import io.github.bilanfunding.value.Euros;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** publicodes, an engine in JavaScript: decides many requests in one process of node, and measures itself there. */
public final class Publicodes {

    private static final Path SCRIPTS = Path.of("src", "bench", "node");

    private final Path folder;

    /** Installs it from the npm registry into a folder, unless it is there. */
    public Publicodes(Path folder) throws IOException, InterruptedException {
        this.folder = folder;
        Files.createDirectories(folder);
        for (String name : List.of("package.json", "three-schemes.mjs")) {
            Files.copy(SCRIPTS.resolve(name), folder.resolve(name), StandardCopyOption.REPLACE_EXISTING);
        }
        if (!Files.exists(folder.resolve("node_modules"))) {
            run(List.of("npm", "install", "--silent", "--no-audit", "--no-fund"));
        }
    }

    /** The plans of some requests. */
    public List<Peer.Plan> decide(List<FundingRequest> requests) throws IOException, InterruptedException {
        run(List.of("node", "three-schemes.mjs", written(requests)));
        List<Peer.Plan> plans = new ArrayList<>();
        List<String> lines = Files.readAllLines(folder.resolve("out"));
        for (int i = 0; i < requests.size(); i++) {
            long[] cents = Arrays.stream(lines.get(i).replaceAll("[\\[\\]]", "").split(",", -1))
                    .mapToLong(Long::parseLong)
                    .toArray();
            Offers offers = new Offers();
            offers.add(new Offers.Offer(Scheme.CPF, Offers.CPF, new Euros(cents[0])));
            offers.add(new Offers.Offer(Scheme.CPF_TOP_UP, Offers.TOP_UP, new Euros(cents[1])));
            offers.add(new Offers.Offer(Scheme.EMPLOYER_BUDGET, Offers.BUDGET, new Euros(cents[2])));
            plans.add(offers.plan(requests.get(i).bilan().price()));
        }
        return plans;
    }

    /** The microseconds of processor time of one decision, when it is warm. */
    public String micros(List<FundingRequest> requests, int rounds) throws IOException, InterruptedException {
        run(List.of("node", "three-schemes.mjs", written(requests), Integer.toString(rounds)));
        return Files.readString(folder.resolve("err")).strip();
    }

    private String written(List<FundingRequest> requests) throws IOException {
        Files.write(
                folder.resolve("requests.jsonl"),
                requests.stream().map(Publicodes::json).toList());
        return "requests.jsonl";
    }

    /** Names and constants need no escapes. */
    private static String json(FundingRequest request) {
        Map<String, Object> values = new TreeMap<>(FlatRequest.of(request));
        return values.entrySet().stream()
                .map(e -> '"' + e.getKey() + "\":" + (e.getValue() instanceof String s ? '"' + s + '"' : e.getValue()))
                .collect(Collectors.joining(",", "{", "}"));
    }

    private void run(List<String> command) throws IOException, InterruptedException {
        int exit = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectOutput(folder.resolve("out").toFile())
                .redirectError(folder.resolve("err").toFile())
                .start()
                .waitFor();
        if (exit != 0) {
            throw new IllegalStateException(command + " failed: " + Files.readString(folder.resolve("err")));
        }
    }
}
