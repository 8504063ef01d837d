package io.github.bilanfunding.oracle.law;

import io.github.bilanfunding.canonical.CanonicalJson;
import io.github.bilanfunding.internal.engine.Decider;
import io.github.bilanfunding.request.FundingRequest;
import io.github.bilanfunding.value.Language;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** What the rules and the oracle say of a request, side by side. */
final class Comparison {

    private static final Path FOLDER = Path.of("target", "law-oracle");

    private final Decider rules;

    Comparison(Decider rules) {
        this.rules = rules;
    }

    boolean differs(FundingRequest request) {
        return !differing(request).isEmpty();
    }

    /** The first line that differs. */
    String firstDifference(FundingRequest request) {
        return differing(request).iterator().next();
    }

    /** The smallest request with the same first difference, written as a case; the text shows both answers. */
    String report(FundingRequest request) {
        String line = firstDifference(request);
        FundingRequest smallest = Shrinker.shrink(
                request, smaller -> differs(smaller) && firstDifference(smaller).equals(line));
        String text = caseOf(smallest);
        Path file = FOLDER.resolve(line.replace(' ', '-') + ".json");
        try {
            Files.createDirectories(FOLDER);
            Files.writeString(file, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return line + ", see " + file + ":\n" + text;
    }

    private String caseOf(FundingRequest request) {
        Set<String> names = differing(request);
        return "{\n\"request\": " + CanonicalJson.compact(request, Language.FRENCH) + ",\n\"oracle\": "
                + json(oracle(request), names) + ",\n\"rules\": " + json(engine(request), names) + "\n}\n";
    }

    private static String json(Map<String, String> lines, Set<String> names) {
        return names.stream()
                .map(name -> "  \"" + name + "\": \"" + lines.getOrDefault(name, "absent") + "\"")
                .collect(Collectors.joining(",\n", "{\n", "\n}"));
    }

    private Set<String> differing(FundingRequest request) {
        Map<String, String> oracle = oracle(request);
        Map<String, String> engine = engine(request);
        Set<String> names = new TreeSet<>(oracle.keySet());
        names.addAll(engine.keySet());
        names.removeIf(name -> Objects.equals(oracle.get(name), engine.get(name)));
        return names;
    }

    private Map<String, String> engine(FundingRequest request) {
        return Lines.of(rules.decide(request));
    }

    private static Map<String, String> oracle(FundingRequest request) {
        return Lines.of(LawOracle.decide(request));
    }
}
