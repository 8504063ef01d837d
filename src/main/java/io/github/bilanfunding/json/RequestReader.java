package io.github.bilanfunding.json;

import io.github.bilanfunding.internal.resource.Part;
import io.github.bilanfunding.request.CohortRequest;
import io.github.bilanfunding.request.FundingRequest;
import io.github.bilanfunding.request.Provider;
import java.io.IOException;
import java.io.InputStream;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Reads request documents strictly. Unknown fields, duplicate keys, wrong types, nulls, invalid values and text after
 * the document are errors. All errors are reported at once. Thread-safe.
 */
public final class RequestReader {

    /** The largest document that is read, in bytes: 16 MB. */
    public static final int MAX_BYTES = 16_000_000;

    private static final String ONE = "beneficiary";
    private static final String SEVERAL = "beneficiaries";

    private RequestReader() {}

    /**
     * {@return the request in a stream}
     *
     * @param in the document in UTF-8, read to its end and not closed, not null
     * @throws io.github.bilanfunding.error.InvalidRequestException with every problem found, if there is any
     * @throws IOException if the stream cannot be read
     */
    public static RequestDocument read(InputStream in) throws IOException {
        return read(in, Provider.UNKNOWN);
    }

    /**
     * {@return the request in a stream, completed by a provider}
     *
     * @param in the document in UTF-8, read to its end and not closed, not null
     * @param provider completes the bilan of the request, its price included, not null
     * @throws io.github.bilanfunding.error.InvalidRequestException with every problem found, if there is any
     * @throws IOException if the stream cannot be read
     */
    public static RequestDocument read(InputStream in, Provider provider) throws IOException {
        return read(Documents.bytes(in, MAX_BYTES), provider);
    }

    /**
     * {@return the request in a document}
     *
     * @param document the document in UTF-8, not null
     * @throws io.github.bilanfunding.error.InvalidRequestException with every problem found, if there is any
     */
    public static RequestDocument read(byte[] document) {
        return read(document, Provider.UNKNOWN);
    }

    /**
     * {@return the request in a document, completed by a provider}
     *
     * @param document the document in UTF-8, not null
     * @param provider completes the bilan of the request, its price included, not null
     * @throws io.github.bilanfunding.error.InvalidRequestException with every problem found, if there is any
     */
    public static RequestDocument read(byte[] document, Provider provider) {
        RequestDocument valid = document.length > MAX_BYTES ? null : valid(document, provider);
        return valid == null ? strict(document, provider) : valid;
    }

    /** The request in a document without anything unusual, null if it has to be read strictly. */
    static @Nullable RequestDocument valid(byte[] document, Provider provider) {
        Record read = Part.JSON.use(() -> ValidDocument.read(document));
        if (read instanceof FundingRequest single) {
            return new RequestDocument.Single(provider.completed(single));
        }
        return read instanceof CohortRequest cohort ? new RequestDocument.Cohort(provider.completed(cohort)) : null;
    }

    /** The request in any document, with every problem found. */
    static RequestDocument strict(byte[] document, Provider provider) {
        Problems problems = new Problems();
        Map<?, ?> members = members(document, problems);
        RequestDocument read = bind(new ProviderPrice(provider, problems).in(members), problems);
        return read instanceof RequestDocument.Single single
                ? new RequestDocument.Single(provider.completed(single.request()))
                : new RequestDocument.Cohort(provider.completed(((RequestDocument.Cohort) read).request()));
    }

    /**
     * {@return the request in a tree}
     *
     * @param members the members of the request, as {@link TreeReader} makes them, not null
     * @throws io.github.bilanfunding.error.InvalidRequestException with every problem found, if there is any
     */
    public static RequestDocument read(Map<?, ?> members) {
        return bind(members, new Problems());
    }

    /** The members of a document. Throws if it is no object; other problems are added. */
    static Map<?, ?> members(byte[] document, Problems problems) {
        JsonTree.Items beneficiaries = RecordBinder.beneficiaries(problems);
        return required(
                Documents.object(document, MAX_BYTES, beneficiaries, problems, "une demande", "a request"), problems);
    }

    /** The members. Throws the problems if there are none. */
    static Map<?, ?> required(@Nullable Map<?, ?> members, Problems problems) {
        if (members == null) {
            problems.throwIfAny();
            throw new IllegalStateException("no document and no problem");
        }
        return members;
    }

    /** Adds the problem of a cohort in the place of one beneficiary. */
    static void refuseSeveral(Problems problems) {
        problems.add(
                "/" + SEVERAL,
                "une seule personne à la fois : donnez beneficiary.",
                "one person at a time: give beneficiary.");
    }

    /** Adds the problem of one beneficiary in the place of a cohort. */
    static void refuseOne(Problems problems) {
        problems.add(
                "/" + ONE,
                "une cohorte est attendue ici : donnez beneficiaries.",
                "a cohort is expected here: give beneficiaries.");
    }

    /** The request of a JSON tree. Its own problems are added to those that were found before. */
    static RequestDocument bind(Map<?, ?> members, Problems problems) {
        boolean one = members.containsKey(ONE) || problems.isUnreadable("/" + ONE);
        boolean several = members.containsKey(SEVERAL) || problems.isUnreadable("/" + SEVERAL);
        if (!one && !several) {
            problems.addUnreadable(
                    "/" + ONE,
                    "ce champ est obligatoire : ajoutez beneficiary, ou beneficiaries pour une cohorte.",
                    "this field is required: add beneficiary, or beneficiaries for a cohort.");
        }
        if (several && !members.containsKey(ONE)) {
            CohortRequest cohort = RecordBinder.bind(CohortRequest.class, members, problems);
            problems.throwIfAny();
            return new RequestDocument.Cohort(Objects.requireNonNull(cohort));
        }
        Map<Object, Object> single = new LinkedHashMap<>(members);
        if (single.remove(SEVERAL) != null) {
            problems.addUnreadable(
                    "/" + SEVERAL,
                    "beneficiary et beneficiaries s'excluent : gardez l'un des deux.",
                    "beneficiary and beneficiaries exclude one another: keep one of them.");
            Map<Object, Object> cohort = new LinkedHashMap<>(members);
            cohort.remove(ONE);
            RecordBinder.bind(CohortRequest.class, cohort, problems);
        }
        FundingRequest request = RecordBinder.bind(FundingRequest.class, single, problems);
        problems.throwIfAny();
        return new RequestDocument.Single(Objects.requireNonNull(request));
    }
}
