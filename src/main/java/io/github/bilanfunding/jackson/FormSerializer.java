package io.github.bilanfunding.jackson;

import io.github.bilanfunding.json.JsonForms;
import io.github.bilanfunding.value.Language;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.json.JsonGeneratorBase;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueSerializer;

/** Writes a value of this library. */
final class FormSerializer extends ValueSerializer<Object> {

    private static final JsonFactory FACTORY = new JsonFactory();

    private final Language language;

    FormSerializer(Language language) {
        this.language = language;
    }

    @Override
    public void serialize(Object value, JsonGenerator out, SerializationContext context) {
        String json = JsonForms.write(value, language);
        if (out instanceof JsonGeneratorBase && out.getPrettyPrinter() == null) {
            out.writeRawValue(json);
        } else {
            try (JsonParser parser = FACTORY.createParser(ObjectReadContext.empty(), json)) {
                copy(parser, out);
            }
        }
    }

    /** Copies all tokens. An amount stays a decimal number with two decimals. */
    private static void copy(JsonParser parser, JsonGenerator out) {
        for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
            if (token == JsonToken.VALUE_NUMBER_FLOAT) {
                out.writeNumber(parser.getDecimalValue());
            } else {
                out.copyCurrentEvent(parser);
            }
        }
    }
}
