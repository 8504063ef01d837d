package io.github.bilanfunding.internal.document;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;

/** A text that is made while it is written, because that on a cohort can be longer than a string. */
@FunctionalInterface
public interface Written {

    /** A text that is there. */
    static Written of(String text) {
        return out -> out.append(text);
    }

    /** Writes the whole text. */
    void to(Appendable out) throws IOException;

    /** The whole text, for one that is short. */
    default String text() {
        StringBuilder text = new StringBuilder();
        try {
            to(text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }

    /** Writes the whole text in UTF-8, without closing the stream. */
    default void in(OutputStream out) throws IOException {
        Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        to(writer);
        writer.flush();
    }
}
