package io.github.bilanfunding.json;

import io.github.bilanfunding.value.BilingualText;
import java.nio.ByteBuffer;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.TokenStreamFactory;
import tools.jackson.core.json.JsonFactory;

/** Parses the one value of a document with jackson-core 3. A mistake of syntax is named with its place. */
final class JsonDocument {

    /** Without limits of its own: a document has a size, and {@link JsonTree} the other limits. */
    private static final JsonFactory FACTORY = JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxStringLength(Integer.MAX_VALUE)
                    .maxNameLength(Integer.MAX_VALUE)
                    .maxNumberLength(Integer.MAX_VALUE)
                    .build())
            .disable(TokenStreamFactory.Feature.CHARSET_DETECTION)
            .build();

    private static final byte[] BYTE_ORDER_MARK = {(byte) 0xef, (byte) 0xbb, (byte) 0xbf};

    private final JsonParser parser;
    private final ByteBuffer document;
    private final Problems problems;

    private JsonDocument(JsonParser parser, ByteBuffer document, Problems problems) {
        this.parser = parser;
        this.document = document;
        this.problems = problems;
    }

    /**
     * The value of a document in which null is refused. Returns null and adds a problem when the document is not JSON.
     */
    static @Nullable Object parse(byte[] document, Problems problems) {
        return parse(document, problems, null);
    }

    /** The value of a document in which null is allowed and becomes {@code nullValue}. */
    static @Nullable Object parse(byte[] document, Problems problems, @Nullable Object nullValue) {
        int start = startsWithMark(document) ? BYTE_ORDER_MARK.length : 0;
        int length = document.length - start;
        ByteBuffer text = ByteBuffer.wrap(document, start, length);
        try (JsonParser parser = FACTORY.createParser(ObjectReadContext.empty(), document, start, length)) {
            return new JsonDocument(parser, text, problems).value(nullValue);
        }
    }

    private static boolean startsWithMark(byte[] document) {
        int length = Math.min(document.length, BYTE_ORDER_MARK.length);
        return Arrays.equals(document, 0, length, BYTE_ORDER_MARK, 0, BYTE_ORDER_MARK.length);
    }

    private @Nullable Object value(@Nullable Object nullValue) {
        try {
            if (parser.nextToken() == null) {
                problems.add(
                        "", "le document est vide : donnez son contenu.", "the document is empty: give its content.");
                return null;
            }
            ParserTokens tokens = new ParserTokens(parser, location -> DocumentText.place(document, location));
            Object value = new JsonTree<>(tokens, problems, nullValue).read();
            if (value != null) {
                requireEnd();
            }
            return value;
        } catch (JacksonException e) {
            addMistake();
            return null;
        }
    }

    private void requireEnd() {
        boolean end;
        try {
            end = parser.nextToken() == null;
        } catch (JacksonException e) {
            end = false;
        }
        if (!end) {
            addMistake();
        }
    }

    private void addMistake() {
        BilingualText mistake = DocumentText.mistake(document.duplicate());
        problems.add("", mistake.french(), mistake.english());
    }
}
