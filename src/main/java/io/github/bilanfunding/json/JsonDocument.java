package io.github.bilanfunding.json;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.bilanfunding.internal.resource.PackedBytes;
import io.github.bilanfunding.value.BilingualText;
import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.TokenStreamFactory;
import tools.jackson.core.TokenStreamLocation;
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
            // the parser would keep the names of all documents, unknown and long ones too
            .disable(TokenStreamFactory.Feature.CANONICALIZE_PROPERTY_NAMES)
            .build();

    private static final byte[] BYTE_ORDER_MARK = {(byte) 0xef, (byte) 0xbb, (byte) 0xbf};

    private final JsonParser parser;
    private final Problems problems;
    private final Supplier<BilingualText> mistake;

    private JsonDocument(JsonParser parser, Problems problems, Supplier<BilingualText> mistake) {
        this.parser = parser;
        this.problems = problems;
        this.mistake = mistake;
    }

    /**
     * The value of a document in which null is allowed and becomes {@code nullValue}, or is refused where that is null, and in
     * which items of lists are exchanged while it is read. Returns null and adds a problem when the document is not JSON.
     */
    static @Nullable Object parse(
            byte[] document, Problems problems, @Nullable Object nullValue, JsonTree.Items items) {
        int start = startsWithMark(document) ? BYTE_ORDER_MARK.length : 0;
        ByteBuffer text = ByteBuffer.wrap(document, start, document.length - start);
        try (JsonParser parser = parser(new ByteArrayInputStream(document))) {
            JsonDocument json = new JsonDocument(parser, problems, () -> DocumentText.mistake(text.duplicate()));
            if (DocumentText.malformed(text).isPresent()) {
                json.addMistake();
                return null;
            }
            return json.value(nullValue, items);
        }
    }

    /** The same for a document that is too long to be held. */
    static @Nullable Object parse(
            PackedBytes document, Problems problems, @Nullable Object nullValue, JsonTree.Items items) {
        try (JsonParser parser = parser(document)) {
            return new JsonDocument(parser, problems, () -> mistake(document, parser)).value(nullValue, items);
        }
    }

    /** A parser that refuses what is no UTF-8. */
    static JsonParser parser(PackedBytes document) {
        return parser(new BufferedInputStream(document.stream()));
    }

    /** A parser of characters. It counts the columns in characters, those beyond U+FFFF twice. */
    private static JsonParser parser(InputStream in) {
        try {
            in.mark(BYTE_ORDER_MARK.length);
            if (!startsWithMark(in.readNBytes(BYTE_ORDER_MARK.length))) {
                in.reset();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return FACTORY.createParser(ObjectReadContext.empty(), new InputStreamReader(in, UTF_8.newDecoder()));
    }

    private static BilingualText mistake(PackedBytes document, JsonParser parser) {
        TokenStreamLocation location = parser.currentLocation();
        try {
            return document.length() > RequestReader.MAX_BYTES
                    ? DocumentText.mistake(location)
                    : DocumentText.mistake(ByteBuffer.wrap(document.bytes()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static BilingualText place(TokenStreamLocation token) {
        return DocumentText.place(token.getLineNr(), token.getColumnNr());
    }

    private static boolean startsWithMark(byte[] document) {
        int length = Math.min(document.length, BYTE_ORDER_MARK.length);
        return Arrays.equals(document, 0, length, BYTE_ORDER_MARK, 0, BYTE_ORDER_MARK.length);
    }

    private @Nullable Object value(@Nullable Object nullValue, JsonTree.Items items) {
        try {
            if (parser.nextToken() == null) {
                problems.add(
                        "", "le document est vide : donnez son contenu.", "the document is empty: give its content.");
                return null;
            }
            ParserTokens tokens = new ParserTokens(parser, JsonDocument::place);
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
        BilingualText words = mistake.get();
        problems.add("", words.french(), words.english());
    }
}
