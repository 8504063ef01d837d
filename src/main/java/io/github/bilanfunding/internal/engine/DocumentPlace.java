package io.github.bilanfunding.internal.engine;

import io.github.bilanfunding.internal.condition.Field;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where the beneficiary of a request stands in the document that was sent.
 *
 * @param beneficiary the pointer of one beneficiary of a cohort, null in a document with one beneficiary
 */
record DocumentPlace(@Nullable String beneficiary) {

    /** In a document with one beneficiary. */
    static final DocumentPlace ALONE = new DocumentPlace(null);

    private static final String BENEFICIARY = "/beneficiary";

    /** In the document of a cohort. */
    static DocumentPlace inCohort(int beneficiary) {
        return new DocumentPlace("/beneficiaries/" + beneficiary);
    }

    boolean isAlone() {
        return beneficiary == null;
    }

    /** The pointer into the document for a pointer into the request of the beneficiary. */
    String pointer(String pointer) {
        return beneficiary != null && pointer.startsWith(BENEFICIARY)
                ? beneficiary + pointer.substring(BENEFICIARY.length())
                : pointer;
    }

    /** The pointers of fields into the document, in their order. */
    List<String> pointers(List<Field> fields) {
        if (fields.isEmpty()) {
            return List.of();
        }
        if (isAlone() && fields.size() == 1) {
            return fields.get(0).itsPointer();
        }
        List<String> pointers = new ArrayList<>(fields.size());
        for (Field field : fields) {
            pointers.add(pointer(field.pointer()));
        }
        return pointers;
    }
}
