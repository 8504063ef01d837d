package io.github.bilanfunding.json;

import io.github.bilanfunding.value.BilingualText;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.StandardCharsets;
import tools.jackson.core.TokenStreamLocation;

/** The text of a document that is not JSON, to say where its mistake is. */
final class DocumentText {

    private DocumentText() {}

    /** The mistake in bytes, with its line and column. */
    static BilingualText mistake(ByteBuffer document) {
        if (isUtf16(document)) {
            return placed("", 0, Mistake.UTF_16.words());
        }
        CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
        CharBuffer decoded = CharBuffer.allocate(document.remaining());
        boolean malformed = decoder.decode(document, decoded, true).isError();
        String text = decoded.flip().toString();
        if (malformed) {
            return placed(text, text.length(), Mistake.NOT_UTF_8.words());
        }
        SyntaxCheck.Found found =
                SyntaxCheck.firstIn(text).orElse(new SyntaxCheck.Found(text.length(), Mistake.OTHER.words()));
        return placed(text, found.position(), found.words());
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

    private static BilingualText placed(String text, int position, BilingualText words) {
        BilingualText place = place(text, position);
        return new BilingualText(
                "le document n'est pas du JSON valide, " + place.french() + " : " + words.french() + ".",
                "the document is not valid JSON, " + place.english() + ": " + words.english() + ".");
    }

    /** The line and the column of a token. The parser counts the bytes of a line, people its characters. */
    static BilingualText place(ByteBuffer document, TokenStreamLocation token) {
        int byteColumn = token.getColumnNr();
        int from = (int) token.getByteOffset() - (byteColumn - 1);
        CharBuffer line = StandardCharsets.UTF_8.decode(document.slice(from, byteColumn - 1));
        return place(token.getLineNr(), Character.codePointCount(line, 0, line.length()) + 1);
    }

    /** The line and the column of a character, both from 1. */
    private static BilingualText place(String text, int position) {
        int line = 1;
        int start = 0;
        for (int i = text.indexOf('\n'); i >= 0 && i < position; i = text.indexOf('\n', start)) {
            line++;
            start = i + 1;
        }
        return place(line, text.codePointCount(start, position) + 1);
    }

    private static BilingualText place(int line, int column) {
        return new BilingualText("ligne " + line + ", colonne " + column, "line " + line + ", column " + column);
    }
}
