package io.github.bilanfunding.internal.catalogue;

import io.github.bilanfunding.error.RulebookException;
import io.github.bilanfunding.internal.condition.Field;
import io.github.bilanfunding.request.FundingRequest;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One entry of a rule's {@code @needs}: an input of the request, or several of which the first counts that can be there:
 * a company's input does not count for a person without employer.
 *
 * @param field the name of the field, without the way to it
 * @param alternatives the inputs, at least one
 */
public record Pointers(String field, List<Field> alternatives) {

    /** Reads the notation of the metadata: a JSON pointer, or several joined by {@code |}. */
    public static Pointers of(String need) {
        return new Pointers(
                need.substring(need.lastIndexOf('/') + 1),
                Arrays.stream(need.split("\\|")).map(Pointers::field).toList());
    }

    /** The value of the first input that counts and is there, or null when none is. */
    public @Nullable Object value(FundingRequest request) {
        if (alternatives.size() == 1) {
            return alternatives.get(0).value(request);
        }
        boolean ofCompany = areOfCompany(request);
        for (Field input : alternatives) {
            Object value = isOfCompany(input) == ofCompany ? input.value(request) : null;
            if (value != null) {
                return value;
            }
        }
        return null;
    }

    /** The pointer to ask for when the value is absent. */
    public String asked(FundingRequest request) {
        boolean ofCompany = areOfCompany(request);
        for (Field input : alternatives) {
            if (isOfCompany(input) == ofCompany) {
                return input.pointer();
            }
        }
        return alternatives.get(0).pointer();
    }

    /** With an employer, what can be the company's is the company's; without one, none of it is. */
    private boolean areOfCompany(FundingRequest request) {
        if (!request.company().isUnknown()) {
            for (Field input : alternatives) {
                if (isOfCompany(input)) {
                    return true;
                }
            }
        }
        return false;
    }

    private static Field field(String pointer) {
        try {
            return Field.of(pointer);
        } catch (IllegalArgumentException e) {
            throw new RulebookException("no request has a field " + pointer + ": correct the rule's @needs", e);
        }
    }

    private static boolean isOfCompany(Field input) {
        return input.pointer().startsWith("/company/");
    }
}
