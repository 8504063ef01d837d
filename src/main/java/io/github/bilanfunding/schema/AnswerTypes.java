package io.github.bilanfunding.schema;

import io.github.bilanfunding.canonical.CanonicalJson;
import io.github.bilanfunding.decision.FundingDecision;
import io.github.bilanfunding.internal.record.Declared;
import io.github.bilanfunding.value.Euros;
import java.lang.reflect.RecordComponent;
import java.util.List;
import java.util.Map;

/** Describes what is written, by the names of the types and their components. */
final class AnswerTypes extends RecordTypes {

    @Override
    String place(String at, Class<?> type) {
        return type.getSimpleName();
    }

    @Override
    Map<String, Object> member(RecordComponent component, String at) {
        Map<String, Object> member = super.member(component, at);
        if (Declared.isNullable(component.getAnnotatedType()) && CanonicalJson.writesNull(component.getName())) {
            member.computeIfPresent("type", (key, type) -> List.of(type, "null"));
        }
        return member;
    }

    @Override
    Map<String, Object> words(String at) {
        return SchemaWords.of(at).members();
    }

    @Override
    Map<String, Object> wordsOfType(String at) {
        return words(at);
    }

    @Override
    Map<String, Object> limits(String at, Class<?> type) {
        if (at.endsWith("/schemaVersion")) {
            return Map.of("const", FundingDecision.SCHEMA_VERSION);
        }
        return type == Euros.class ? Map.of("minimum", 0) : Map.of();
    }

    @Override
    boolean isRequired(RecordComponent component) {
        return !Declared.isNullable(component.getAnnotatedType()) || CanonicalJson.writesNull(component.getName());
    }

    @Override
    boolean isOpen() {
        return true;
    }
}
