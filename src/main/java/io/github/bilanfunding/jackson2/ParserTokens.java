package io.github.bilanfunding.jackson2;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import io.github.bilanfunding.json.JsonTokens;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** The tokens of a parser of jackson-core 2. Used by one thread. */
final class ParserTokens implements JsonTokens<IOException> {

    private final JsonParser parser;
    private boolean started;

    /** The tokens of a value, the parser's current token first. */
    ParserTokens(JsonParser parser) {
        this.parser = parser;
    }

    @Override
    public Kind next() throws IOException {
        JsonToken token = started ? parser.nextToken() : parser.currentToken();
        started = true;
        return kind(token);
    }

    private static Kind kind(@Nullable JsonToken token) {
        if (token == null) {
            return Kind.OTHER;
        }
        return switch (token) {
            case START_OBJECT -> Kind.START_OBJECT;
            case END_OBJECT -> Kind.END_OBJECT;
            case START_ARRAY -> Kind.START_LIST;
            case END_ARRAY -> Kind.END_LIST;
            case FIELD_NAME -> Kind.NAME;
            case VALUE_STRING -> Kind.TEXT;
            case VALUE_NUMBER_INT -> Kind.WHOLE_NUMBER;
            case VALUE_NUMBER_FLOAT -> Kind.NUMBER;
            case VALUE_TRUE -> Kind.TRUE;
            case VALUE_FALSE -> Kind.FALSE;
            case VALUE_NULL -> Kind.NULL;
            default -> Kind.OTHER;
        };
    }

    @Override
    public String text() throws IOException {
        return parser.getText();
    }
}
