package io.github.bilanfunding.internal.engine;

import io.github.bilanfunding.decision.OtherSituation;
import io.github.bilanfunding.decision.Scheme;
import io.github.bilanfunding.internal.condition.Field;
import io.github.bilanfunding.internal.wording.InputNature;
import io.github.bilanfunding.internal.wording.InputWords;
import io.github.bilanfunding.request.FundingRequest;
import io.github.bilanfunding.value.BilingualText;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.UnaryOperator;

/**
 * The special situations of which a request does not speak. A section of which nothing is said stands as a whole; where
 * schemes share a section, the field of each scheme stands too.
 */
final class Situations {

    private final FundingRequest request;
    private final Map<String, Set<Scheme>> byField = new TreeMap<>();

    Situations(FundingRequest request) {
        this.request = request;
    }

    static boolean isSituation(String pointer) {
        return InputWords.of(pointer).nature() == InputNature.SITUATION;
    }

    void add(Collection<String> absent, Scheme scheme) {
        for (String pointer : absent) {
            if (isSituation(pointer)) {
                byField.computeIfAbsent(pointer, p -> new TreeSet<>()).add(scheme);
            }
        }
    }

    List<OtherSituation> list(UnaryOperator<String> documentPointer) {
        Map<String, OtherSituation> situations = new LinkedHashMap<>();
        byField.keySet().stream().map(Situations::section).distinct().forEach(section -> {
            List<String> fields = byField.keySet().stream()
                    .filter(field -> section(field).equals(section))
                    .toList();
            boolean silent = isSilent(section);
            if (silent) {
                put(section, fields, documentPointer, situations);
            }
            if (fields.size() > 1 || !silent) {
                fields.forEach(field -> put(field, List.of(field), documentPointer, situations));
            }
        });
        return List.copyOf(situations.values());
    }

    private void put(
            String pointer,
            List<String> fields,
            UnaryOperator<String> documentPointer,
            Map<String, OtherSituation> situations) {
        Set<Scheme> schemes = new TreeSet<>();
        fields.forEach(field -> schemes.addAll(Objects.requireNonNull(byField.get(field))));
        BilingualText text = fields.stream()
                .map(field -> Objects.requireNonNull(InputWords.of(field).situation(), field))
                .reduce((first, next) -> first.and(" ; ", next))
                .orElseThrow();
        situations.put(pointer, new OtherSituation(documentPointer.apply(pointer), List.copyOf(schemes), text));
    }

    private boolean isSilent(String section) {
        return Field.in(section).stream().allMatch(field -> field.value(request) == null);
    }

    private static String section(String field) {
        return field.substring(0, field.lastIndexOf('/'));
    }
}
