package io.github.bilanfunding.jackson2;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.json.JsonGeneratorImpl;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.SerializerProvider;
import io.github.bilanfunding.json.JsonForms;
import io.github.bilanfunding.value.Language;
import java.io.IOException;

/** Writes a value of this library. */
final class FormSerializer extends JsonSerializer<Object> {

    private static final JsonFactory FACTORY = new JsonFactory();

    private final Language language;

    FormSerializer(Language language) {
        this.language = language;
    }

    @Override
    public void serialize(Object value, JsonGenerator out, SerializerProvider context) throws IOException {
        String json = JsonForms.write(value, language);
        if (out instanceof JsonGeneratorImpl && out.getPrettyPrinter() == null) {
            out.writeRawValue(json);
        } else {
            try (JsonParser parser = FACTORY.createParser(json)) {
                copy(parser, out);
            }
        }
    }

    /** Copies all tokens. An amount stays a decimal number with two decimals. */
    private static void copy(JsonParser parser, JsonGenerator out) throws IOException {
        for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
            if (token == JsonToken.VALUE_NUMBER_FLOAT) {
                out.writeNumber(parser.getDecimalValue());
            } else {
                out.copyCurrentEvent(parser);
            }
        }
    }
}
