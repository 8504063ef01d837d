package io.github.bilanfunding.json;

import io.github.bilanfunding.value.BilingualText;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.util.OptionalInt;
import tools.jackson.core.TokenStreamLocation;

/** The text of a document that is not JSON, to say where its mistake is. It is never decoded as a whole. */
final class DocumentText {

    private static final int PIECE = 1 << 8;

    private DocumentText() {}

    /**
     * The place of the first byte that is not UTF-8 as the standard defines it. The parser also takes overlong forms,
     * surrogates and what is beyond the last character.
     */
    static OptionalInt malformed(ByteBuffer document) {
        ByteBuffer rest = document.slice();
        CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
        CharBuffer piece = CharBuffer.allocate(Math.min(PIECE, rest.remaining() + 1));
        CoderResult result = CoderResult.OVERFLOW;
        while (result.isOverflow()) {
            result = decoder.decode(rest, piece.clear(), true);
        }
        return result.isError() ? OptionalInt.of(rest.position()) : OptionalInt.empty();
    }

    /** The mistake in bytes, with its line and column. */
    static BilingualText mistake(ByteBuffer document) {
        if (isUtf16(document)) {
            return placed(document, 0, Mistake.UTF_16.words());
        }
        OptionalInt malformed = malformed(document);
        if (malformed.isPresent()) {
            return placed(document, malformed.getAsInt(), Mistake.NOT_UTF_8.words());
        }
        SyntaxCheck.Found found = SyntaxCheck.firstIn(document)
                .orElse(new SyntaxCheck.Found(document.remaining(), Mistake.OTHER.words()));
        return placed(document, found.position(), found.words());
    }

    /** JSON starts with ASCII, whose other byte is zero in UTF-16. A byte order mark has no zero. */
    private static boolean isUtf16(ByteBuffer document) {
        if (document.remaining() < 2) {
            return false;
        }
        byte first = document.get(document.position());
        byte second = document.get(document.position() + 1);
        return (first == 0) != (second == 0)
                || (first == (byte) 0xfe && second == (byte) 0xff)
                || (first == (byte) 0xff && second == (byte) 0xfe);
    }

    /** The mistake at a place that only the parser knows. */
    static BilingualText mistake(TokenStreamLocation location) {
        return placed(place(location.getLineNr(), location.getColumnNr()), Mistake.OTHER.words());
    }

    private static BilingualText placed(ByteBuffer document, int position, BilingualText words) {
        return placed(place(document, position), words);
    }

    private static BilingualText placed(BilingualText place, BilingualText words) {
        return new BilingualText(
                "le document n'est pas du JSON valide, " + place.french() + " : " + words.french() + ".",
                "the document is not valid JSON, " + place.english() + ": " + words.english() + ".");
    }

    /** The line and the column of a character, both from 1. */
    private static BilingualText place(ByteBuffer document, int position) {
        ByteBuffer text = document.slice();
        int line = 1;
        int start = 0;
        for (int i = 0; i < position; i++) {
            if (text.get(i) == '\n') {
                line++;
                start = i + 1;
            }
        }
        return place(line, characters(text, start, position) + 1);
    }

    /** The number of characters, each of which begins with a byte that continues no other. */
    private static int characters(ByteBuffer text, int from, int to) {
        int count = 0;
        for (int i = from; i < to; i++) {
            if ((text.get(i) & 0xc0) != 0x80) {
                count++;
            }
        }
        return count;
    }

    /** The line and the column, both from 1. */
    static BilingualText place(int line, int column) {
        return new BilingualText("ligne " + line + ", colonne " + column, "line " + line + ", column " + column);
    }
}
