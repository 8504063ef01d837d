package io.github.bilanfunding.internal.cases;

import io.github.bilanfunding.json.RequestDocument;
import io.github.bilanfunding.json.RequestReader;
import io.github.bilanfunding.request.FundingRequest;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One expert case: a request, and what has to come out. Immutable and thread-safe.
 *
 * @param file the name of the file that holds it
 * @param name what it shows; unique in its file
 * @param source the key or the words of the source on which the expectation rests, null when it names none
 * @param provenance {@code published} where the source states the result, {@code derived} where it was worked out from it,
 *     null when the case does not say
 * @param request the members of the request, the differences from the base of its file applied
 * @param texts what it states, but for what it states by name; a single text or amount is a list of one
 * @param byName what it states by name; amounts have two decimals, lists of fields are joined by spaces
 */
public record ExpertCase(
        String file,
        String name,
        @Nullable String source,
        @Nullable String provenance,
        Map<String, Object> request,
        Map<Stated, List<String>> texts,
        Map<Stated, Map<String, String>> byName) {

    /**
     * The request of the library that the members make.
     *
     * @throws io.github.bilanfunding.error.InvalidRequestException with every problem found, if there is any
     */
    public FundingRequest fundingRequest() {
        return ((RequestDocument.Single) RequestReader.read(request)).request();
    }

    /** The texts that the case states, empty when it does not. */
    public List<String> texts(Stated stated) {
        return texts.getOrDefault(stated, List.of());
    }

    /** The texts or amounts that the case states by name, empty when it does not. */
    public Map<String, String> byName(Stated stated) {
        return byName.getOrDefault(stated, Map.of());
    }

    /** The one text or amount that the case states, which must state it. */
    public String text(Stated stated) {
        return texts(stated).get(0);
    }

    /** Whether the case states something. */
    public boolean states(Stated stated) {
        return texts.containsKey(stated) || byName.containsKey(stated);
    }

    /** Whether the case states something about a rule, a scheme, a notice or a field by its name. */
    public boolean states(Stated stated, String name) {
        return texts(stated).contains(name) || byName(stated).containsKey(name);
    }

    /** Whether the case states anything: a case that cannot fail is none. */
    boolean statesAnything() {
        return !texts.isEmpty() || !byName.isEmpty();
    }

    @Override
    public String toString() {
        return file + ": " + name;
    }
}
