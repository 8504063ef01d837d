package io.github.bilanfunding.json;

import io.github.bilanfunding.value.BilingualText;
import java.io.Writer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.StreamReadException;

/** The tokens of a parser of jackson-core 3. Used by one thread. */
@SuppressWarnings("exports") // who uses this class requires the other module anyway
public final class ParserTokens implements JsonTokens<JacksonException> {

    private final JsonParser parser;
    private final Function<TokenStreamLocation, @Nullable BilingualText> places;
    private boolean started;

    /**
     * The tokens of a value, the parser's current token first.
     *
     * @param parser the parser, at the first token of the value, not null
     */
    public ParserTokens(JsonParser parser) {
        // the parser counts bytes or characters, and does not say which
        this(parser, location -> null);
    }

    ParserTokens(JsonParser parser, Function<TokenStreamLocation, @Nullable BilingualText> places) {
        this.parser = parser;
        this.places = places;
    }

    @Override
    public Kind next() {
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
            case PROPERTY_NAME -> Kind.NAME;
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
    public String text() {
        if (parser.currentToken() == JsonToken.PROPERTY_NAME) {
            return wholeName();
        }
        Beginning text = new Beginning();
        parser.getString(text);
        return text.toString();
    }

    /** A parser of bytes refuses half a surrogate pair in a name, a parser of characters takes it. */
    private String wholeName() {
        String name = parser.currentName();
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            if (Character.isSurrogate(c)) {
                i++;
                if (i == name.length() || !Character.isSurrogatePair(c, name.charAt(i))) {
                    throw new StreamReadException(parser, "half a surrogate pair in a name");
                }
            }
        }
        return name;
    }

    /** Keeps of a text as much as shows that it is too long, so that millions of characters are not copied. */
    private static final class Beginning extends Writer {

        private final StringBuilder kept = new StringBuilder();

        @Override
        public void write(char[] text, int from, int length) {
            kept.append(text, from, Math.min(length, JsonTree.MAX_TEXT + 1 - kept.length()));
        }

        @Override
        public String toString() {
            return kept.toString();
        }

        @Override
        public void flush() {
            // nothing waits
        }

        @Override
        public void close() {
            // nothing is open
        }
    }

    @Override
    public @Nullable BilingualText place() {
        return places.apply(parser.currentTokenLocation());
    }
}
