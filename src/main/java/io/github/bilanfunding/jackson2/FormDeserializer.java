package io.github.bilanfunding.jackson2;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import io.github.bilanfunding.error.InvalidDocumentException;
import io.github.bilanfunding.json.JsonForms;
import java.io.IOException;

/** Reads a value of this library. */
final class FormDeserializer extends JsonDeserializer<Object> {

    private final Class<?> type;

    FormDeserializer(Class<?> type) {
        this.type = type;
    }

    @Override
    public Object deserialize(JsonParser parser, DeserializationContext context) throws IOException {
        String at = parser.getParsingContext().pathAsPointer().toString();
        try {
            return JsonForms.read(type, new ParserTokens(parser), at);
        } catch (InvalidDocumentException e) {
            MismatchedInputException mismatch = MismatchedInputException.from(parser, type, e.getMessage());
            mismatch.initCause(e);
            throw mismatch;
        }
    }
}
