package io.github.bilanfunding.schema;

import io.github.bilanfunding.internal.record.Declared;
import io.github.bilanfunding.internal.record.Records;
import io.github.bilanfunding.internal.wording.FieldWords;
import io.github.bilanfunding.request.CohortRequest;
import io.github.bilanfunding.request.FundingRequest;
import io.github.bilanfunding.value.FieldLimit;
import java.lang.reflect.RecordComponent;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Describes what is read, by the pointers of the request of one beneficiary. The fields are those of the field reference. */
final class RequestTypes extends RecordTypes {

    private static final String SEVERAL = "/beneficiaries";

    @Override
    String place(String at, Class<?> type) {
        return at;
    }

    @Override
    Map<String, Object> member(RecordComponent component, String at) {
        Map<String, Object> member = super.member(component, at);
        if (at.equals(SEVERAL)) {
            member.put("minItems", 1);
            member.put("maxItems", CohortRequest.MAX_BENEFICIARIES);
        }
        return member;
    }

    @Override
    Map<String, Object> words(String at) {
        return SchemaWords.find(at).orElseGet(() -> ofField(at)).members();
    }

    private static SchemaWords ofField(String at) {
        FieldWords words = FieldWords.of(at);
        return new SchemaWords(words.label(), words.meaning());
    }

    @Override
    Map<String, Object> wordsOfType(String at) {
        return SchemaWords.of(at).members();
    }

    @Override
    Map<String, Object> limits(String at, Class<?> type) {
        FieldLimit limit = FundingRequest.limits().get(at);
        Map<String, Object> members = new LinkedHashMap<>();
        if (limit != null) {
            put(members, "minimum", limit.least());
            put(members, "maximum", limit.most());
            put(members, "maxLength", limit.length());
            put(members, "pattern", limit.form() == null ? null : "^(?:" + limit.form() + ")$");
        }
        return members;
    }

    private static void put(Map<String, Object> members, String name, @Nullable Object value) {
        if (value != null) {
            members.put(name, value);
        }
    }

    @Override
    boolean isRequired(RecordComponent component) {
        return !Declared.isNullable(component.getAnnotatedType()) && Records.absent(component) == null;
    }

    @Override
    boolean isOpen() {
        return false;
    }
}
