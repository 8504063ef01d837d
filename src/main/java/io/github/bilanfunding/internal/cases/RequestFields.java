package io.github.bilanfunding.internal.cases;

import io.github.bilanfunding.internal.record.NearestName;
import io.github.bilanfunding.internal.record.RecordField;
import io.github.bilanfunding.request.FundingRequest;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;

/** The fields and sections of a request by their pointers. */
final class RequestFields {

    private static final Map<String, RecordField> FIELDS = RecordField.of(FundingRequest.class).stream()
            .collect(Collectors.toMap(RecordField::pointer, field -> field, (one, other) -> one, LinkedHashMap::new));

    private RequestFields() {}

    /** Whether a request can have this field or section, or a part of a list in it. */
    static boolean has(String pointer) {
        return FIELDS.containsKey(pointer) || isInList(pointer);
    }

    /** Whether a request may leave a field out. */
    static boolean isOptional(String pointer) {
        RecordField field = FIELDS.get(pointer);
        return field == null || !field.isRequired();
    }

    /** Whether the pointer leads into a list, which a case can only give as a whole. */
    static boolean isInList(String pointer) {
        return FIELDS.values().stream().anyMatch(field -> field.isList() && pointer.startsWith(field.pointer() + "/"));
    }

    /** Why a pointer that {@link #has} refuses is wrong, with the nearest one. */
    static String unknown(String pointer) {
        return "no request has the field " + CaseWords.quoted(pointer)
                + NearestName.of(pointer, FIELDS.keySet().stream())
                        .map(nearest -> ": did you mean " + CaseWords.quoted(nearest) + "?")
                        .orElse(": write a JSON pointer of docs/fields.md");
    }

    /** Gives each member of a section that no request has, with its reason. Values are left to the reader of requests. */
    static void check(Map<?, ?> members, String at, BiConsumer<String, String> problems) {
        members.forEach((name, value) -> {
            String pointer = at + "/" + name;
            RecordField field = FIELDS.get(pointer);
            if (field == null) {
                problems.accept(pointer, unknown(pointer));
            } else if (field.isSection() && value instanceof Map<?, ?> section) {
                check(section, pointer, problems);
            }
        });
    }
}
