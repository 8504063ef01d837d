package io.github.bilanfunding.json;

import io.github.bilanfunding.error.InvalidRequestException;
import io.github.bilanfunding.error.Problem;
import io.github.bilanfunding.request.FundingRequest;
import io.github.bilanfunding.request.Provider;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A request document for one beneficiary that is still being filled in: required fields may be absent. What it holds is
 * valid. Immutable and thread-safe.
 */
public final class RequestDraft {

    /** The fields without which there is no request. */
    private static final List<String> REQUIRED =
            List.of("/requestDate", "/initiative", "/beneficiary/status", "/bilan/price");

    /** A draft in which nothing is known. */
    public static final RequestDraft EMPTY = new RequestDraft(Map.of(), Map.of(), Provider.UNKNOWN, null);

    private final Map<String, Object> members;
    /** The members with their sections, and the price that the provider gives. */
    private final Map<?, ?> priced;

    private final Provider provider;
    private final @Nullable FundingRequest request;

    private RequestDraft(
            Map<String, Object> members, Map<?, ?> priced, Provider provider, @Nullable FundingRequest request) {
        this.members = members;
        this.priced = priced;
        this.provider = provider;
        this.request = request;
    }

    /**
     * {@return the draft in a stream}
     *
     * @param in the document in UTF-8, read to its end and not closed, not null
     * @throws InvalidRequestException with every problem found except absent fields, if there is any
     * @throws IOException if the stream cannot be read
     */
    public static RequestDraft read(InputStream in) throws IOException {
        Problems problems = new Problems();
        Map<?, ?> members =
                RequestReader.members(new BufferedInputStream(in).readNBytes(RequestReader.MAX_BYTES + 1), problems);
        if (members.containsKey("beneficiaries")) {
            RequestReader.refuseSeveral(problems);
        }
        problems.throwIfAny();
        return of(copy(members), Provider.UNKNOWN);
    }

    /**
     * {@return a copy with another value of one field; absent sections are created}
     *
     * @param pointer the JSON pointer of a field outside lists, not null
     * @param value the value as the document writes it: a String, Boolean, BigInteger, BigDecimal or a list of them, not
     *     null
     * @throws InvalidRequestException if a request refuses the value
     */
    public RequestDraft with(String pointer, Object value) {
        return of(with(members, List.of(pointer.substring(1).split("/", -1)), value), provider);
    }

    /**
     * {@return a copy whose request is completed by a provider}
     *
     * @param completing the provider, not null
     * @throws InvalidRequestException if a request refuses a value together with one of the provider
     */
    public RequestDraft completedBy(Provider completing) {
        return of(members, completing);
    }

    /**
     * {@return whether a field has a value, here or by the provider}
     *
     * @param pointer its JSON pointer, not null
     */
    public boolean has(String pointer) {
        Object value = priced;
        for (String name : pointer.substring(1).split("/", -1)) {
            value = value instanceof Map<?, ?> section ? section.get(name) : null;
        }
        return value != null || (request != null && request.value(pointer) != null);
    }

    /** {@return the pointers of the absent fields without which there is no request, in the order of the document} */
    public List<String> missing() {
        return REQUIRED.stream().filter(pointer -> !has(pointer)).toList();
    }

    /** {@return the provider that completes it, {@link Provider#UNKNOWN} for none} */
    public Provider provider() {
        return provider;
    }

    /** {@return the request, empty while a required field is absent} */
    public Optional<FundingRequest> request() {
        return Optional.ofNullable(request);
    }

    /** Binds the members, with their sections, and refuses what no added field could repair. */
    private static RequestDraft of(Map<String, Object> members, Provider provider) {
        Map<String, Object> complete = new LinkedHashMap<>(members);
        complete.putIfAbsent("beneficiary", Map.of());
        complete.putIfAbsent("bilan", Map.of());
        Problems problems = new Problems();
        Map<?, ?> priced = new ProviderPrice(provider, problems).in(complete);
        RequestDraft draft = new RequestDraft(members, priced, provider, null);
        List<String> missing = draft.missing();
        try {
            RequestDocument.Single bound = (RequestDocument.Single) RequestReader.bind(priced, problems);
            return new RequestDraft(members, priced, provider, provider.completed(bound.request()));
        } catch (InvalidRequestException e) {
            List<Problem> wrong = e.listed().stream()
                    .filter(problem -> !missing.contains(problem.pointer()))
                    .toList();
            if (!wrong.isEmpty()) {
                throw new InvalidRequestException(wrong, e.further());
            }
            return draft;
        }
    }

    private static Map<String, Object> with(Map<?, ?> owner, List<String> path, Object value) {
        Map<String, Object> changed = copy(owner);
        String name = path.get(0);
        Object section = changed.getOrDefault(name, Map.of());
        changed.put(
                name,
                path.size() == 1
                        ? value
                        : with(
                                section instanceof Map<?, ?> members ? members : Map.of(),
                                path.subList(1, path.size()),
                                value));
        return Collections.unmodifiableMap(changed);
    }

    private static Map<String, Object> copy(Map<?, ?> members) {
        Map<String, Object> copy = new LinkedHashMap<>();
        members.forEach((name, value) -> copy.put(name.toString(), value));
        return copy;
    }
}
