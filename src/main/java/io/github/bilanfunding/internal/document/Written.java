package io.github.bilanfunding.internal.document;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** A text that is made while it is written, because that on a cohort can be longer than a string. */
@FunctionalInterface
public interface Written {

    /** A text that is there. */
    static Written of(String text) {
        return of(text.getBytes(StandardCharsets.UTF_8));
    }

    /** A text that is there in UTF-8. */
    static Written of(byte[] text) {
        return out -> out.write(text);
    }

    /** Writes the whole text in UTF-8, without closing the stream. */
    void to(OutputStream out) throws IOException;

    /** The whole text, for one that is short. */
    default String text() {
        ByteArrayOutputStream text = new ByteArrayOutputStream();
        try {
            to(text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString(StandardCharsets.UTF_8);
    }
}
