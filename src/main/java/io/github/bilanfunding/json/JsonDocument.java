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
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.json.JsonFactory;

/** Parses the one value of a document with jackson-core 3. A mistake of syntax is named with its place. */
final class JsonDocument {

    /**
     * Without limits of its own but for names, which the parser cannot cut: a document has a size, and {@link JsonTree} the
     * other limits.
     */
    private static final JsonFactory FACTORY = JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxStringLength(Integer.MAX_VALUE)
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
     * The value of a document in which null is allowed and becomes {@code nullValue}, or is refused where that is null, and in
     * which items of lists are exchanged while it is read. Returns null and adds a problem when the document is not JSON.
     */
    static @Nullable Object parse(
            byte[] document, Problems problems, @Nullable Object nullValue, JsonTree.Items items) {
        int start = startsWithMark(document) ? BYTE_ORDER_MARK.length : 0;
        int length = document.length - start;
        ByteBuffer text = ByteBuffer.wrap(document, start, length);
        try (JsonParser parser = FACTORY.createParser(ObjectReadContext.empty(), document, start, length)) {
            return new JsonDocument(parser, text, problems).value(nullValue, items);
        }
    }

    private static boolean startsWithMark(byte[] document) {
        int length = Math.min(document.length, BYTE_ORDER_MARK.length);
        return Arrays.equals(document, 0, length, BYTE_ORDER_MARK, 0, BYTE_ORDER_MARK.length);
    }

    private @Nullable Object value(@Nullable Object nullValue, JsonTree.Items items) {
        if (DocumentText.malformed(document).isPresent()) {
            addMistake();
            return null;
        }
        try {
            if (parser.nextToken() == null) {
                problems.add(
                        "", "le document est vide : donnez son contenu.", "the document is empty: give its content.");
                return null;
            }
            ParserTokens tokens = new ParserTokens(parser, location -> DocumentText.place(document, location));
            Object value = new JsonTree<>(tokens, problems, nullValue, items).read();
            if (value != null) {
                requireEnd();
            }
            return value;
        } catch (StreamConstraintsException e) {
            problems.add(
                    parser.streamReadContext().pathAsPointer().toString(),
                    "un nom de champ est trop long : " + JsonTree.MAX_TEXT + " caractères au plus, raccourcissez-le.",
                    "a name of a field is too long: at most " + JsonTree.MAX_TEXT + " characters, shorten it.");
            return null;
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
