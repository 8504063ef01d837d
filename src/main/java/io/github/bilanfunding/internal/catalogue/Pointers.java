package io.github.bilanfunding.internal.catalogue;

import io.github.bilanfunding.error.RulebookException;
import io.github.bilanfunding.request.FundingRequest;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
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
public record Pointers(String field, List<Input> alternatives) {

    private static final Object[] NO_ARGUMENTS = {};

    /** Reads the notation of the metadata: a JSON pointer, or several joined by {@code |}. */
    public static Pointers of(String need) {
        return new Pointers(
                need.substring(need.lastIndexOf('/') + 1),
                Arrays.stream(need.split("\\|")).map(Input::of).toList());
    }

    /** The value of the first input that counts and is there, or null when none is. */
    public @Nullable Object value(FundingRequest request) {
        if (alternatives.size() == 1) {
            return alternatives.get(0).value(request);
        }
        boolean ofCompany = areOfCompany(request);
        for (Input input : alternatives) {
            Object value = input.ofCompany() == ofCompany ? input.value(request) : null;
            if (value != null) {
                return value;
            }
        }
        return null;
    }

    /** The pointer to ask for when the value is absent. */
    public String asked(FundingRequest request) {
        boolean ofCompany = areOfCompany(request);
        for (Input input : alternatives) {
            if (input.ofCompany() == ofCompany) {
                return input.pointer();
            }
        }
        return alternatives.get(0).pointer();
    }

    /** With an employer, what can be the company's is the company's; without one, none of it is. */
    private boolean areOfCompany(FundingRequest request) {
        if (!request.company().isUnknown()) {
            for (Input input : alternatives) {
                if (input.ofCompany()) {
                    return true;
                }
            }
        }
        return false;
    }

    /**
     * One field of the request.
     *
     * @param pointer its JSON pointer
     * @param path the accessors that lead to it
     */
    public record Input(String pointer, List<Method> path) {

        static Input of(String pointer) {
            List<Method> path = new ArrayList<>();
            Class<?> type = FundingRequest.class;
            for (String name : pointer.substring(1).split("/")) {
                Method accessor = accessor(type, name, pointer);
                path.add(accessor);
                type = accessor.getReturnType();
            }
            return new Input(pointer, List.copyOf(path));
        }

        private boolean ofCompany() {
            return pointer.startsWith("/company/");
        }

        private static Method accessor(Class<?> type, String name, String pointer) {
            RecordComponent[] components = type.getRecordComponents();
            return Arrays.stream(components == null ? new RecordComponent[0] : components)
                    .filter(c -> c.getName().equals(name))
                    .map(RecordComponent::getAccessor)
                    .findFirst()
                    .orElseThrow(() ->
                            new RulebookException("no request has a field " + pointer + ": correct the rule's @needs"));
        }

        @Nullable
        Object value(FundingRequest request) {
            Object value = request;
            try {
                for (Method accessor : path) {
                    if (value == null) {
                        return null;
                    }
                    value = accessor.invoke(value, NO_ARGUMENTS);
                }
            } catch (ReflectiveOperationException e) {
                throw new RulebookException("cannot read " + pointer, e);
            }
            return value;
        }
    }
}
