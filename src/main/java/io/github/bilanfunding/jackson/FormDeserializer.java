package io.github.bilanfunding.jackson;

import io.github.bilanfunding.error.InvalidDocumentException;
import io.github.bilanfunding.json.JsonForms;
import io.github.bilanfunding.json.ParserTokens;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.exc.MismatchedInputException;

/** Reads a value of this library. */
final class FormDeserializer extends ValueDeserializer<Object> {

    private final Class<?> type;

    FormDeserializer(Class<?> type) {
        this.type = type;
    }

    @Override
    public Object deserialize(JsonParser parser, DeserializationContext context) {
        String at = parser.streamReadContext().pathAsPointer().toString();
        try {
            return JsonForms.read(type, new ParserTokens(parser), at);
        } catch (InvalidDocumentException e) {
            MismatchedInputException mismatch = MismatchedInputException.from(parser, type, e.getMessage());
            mismatch.initCause(e);
            throw mismatch;
        }
    }
}
