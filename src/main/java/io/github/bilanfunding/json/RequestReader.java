package io.github.bilanfunding.json;

import io.github.bilanfunding.request.CohortRequest;
import io.github.bilanfunding.request.FundingRequest;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;

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
        // buffered, because FileInputStream.readNBytes asks for the file position, and a pipe has none
        return read(new BufferedInputStream(in).readNBytes(MAX_BYTES + 1));
    }

    /**
     * {@return the request in a document}
     *
     * @param document the document in UTF-8, not null
     * @throws io.github.bilanfunding.error.InvalidRequestException with every problem found, if there is any
     */
    public static RequestDocument read(byte[] document) {
        Problems problems = new Problems();
        return bind(members(document, problems), problems);
    }

    /** The members of a document. Throws if it is no object; other problems are added. */
    static Map<?, ?> members(byte[] document, Problems problems) {
        if (document.length > MAX_BYTES) {
            problems.add(
                    "",
                    "le document dépasse " + MAX_BYTES + " octets : partagez-le.",
                    "the document exceeds " + MAX_BYTES + " bytes: split it.");
            problems.throwIfAny();
        }
        Object tree = JsonTree.parse(document, problems);
        if (tree instanceof Map<?, ?> members) {
            return members;
        }
        if (tree != null) {
            problems.add("", "une demande est un objet JSON : { … }.", "a request is a JSON object: { … }.");
        }
        problems.throwIfAny();
        throw new IllegalStateException("no document and no problem");
    }

    /** The request of a JSON tree. Its own problems are added to those that were found before. */
    static RequestDocument bind(Map<?, ?> members, Problems problems) {
        RecordBinder binder = new RecordBinder(problems);
        boolean one = members.containsKey(ONE) || problems.isUnreadable("/" + ONE);
        boolean several = members.containsKey(SEVERAL) || problems.isUnreadable("/" + SEVERAL);
        if (!one && !several) {
            problems.addUnreadable(
                    "/" + ONE,
                    "ce champ est obligatoire : ajoutez beneficiary, ou beneficiaries pour une cohorte.",
                    "this field is required: add beneficiary, or beneficiaries for a cohort.");
        }
        if (several && !members.containsKey(ONE)) {
            CohortRequest cohort = binder.bind(CohortRequest.class, members, "");
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
            binder.bind(CohortRequest.class, cohort, "");
        }
        FundingRequest request = binder.bind(FundingRequest.class, single, "");
        problems.throwIfAny();
        return new RequestDocument.Single(Objects.requireNonNull(request));
    }
}
