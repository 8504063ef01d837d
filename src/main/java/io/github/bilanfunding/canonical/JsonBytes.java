package io.github.bilanfunding.canonical;

import io.github.bilanfunding.value.Language;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Builds a JSON document from tokens, compact or indented. It is held as a whole, or goes to a stream bit by bit. Used by
 * one thread.
 */
final class JsonBytes extends Utf8Tokens {

    /** The room that a document begins with: most requests need no more. */
    private static final int FIRST = 1 << 10;

    /** What is held before it goes to the stream, unless it may still be undone. */
    private static final int MOST_HELD = 1 << 12;

    private final Language language;
    private final boolean pretty;
    private final @Nullable Prototypes prototypes;
    private @Nullable OutputStream sink;
    private long sent;
    private int depth;
    private boolean first = true;

    /** A document in a language, which goes to a stream with {@link #send} at its end, or is held for {@link #toBytes}. */
    JsonBytes(Language language, boolean pretty, @Nullable OutputStream sink) {
        super(FIRST);
        this.language = language;
        this.pretty = pretty;
        this.sink = sink;
        this.prototypes = null;
    }

    /** Documents on one line, which go to streams one after the other. */
    JsonBytes(Prototypes prototypes) {
        super(2 * MOST_HELD);
        this.language = prototypes.language();
        this.pretty = false;
        this.prototypes = prototypes;
    }

    /** Starts a new document. */
    void start(OutputStream sink) {
        this.sink = sink;
        size = 0;
        sent = 0;
        depth = 0;
        first = true;
    }

    /** The language of its texts. */
    Language language() {
        return language;
    }

    /** Sends off what is held, if it is much. Afterwards it cannot be undone. */
    void settle() {
        if (sink != null && size >= MOST_HELD) {
            send(sink);
        }
    }

    /** Sends off what is held. */
    void send() {
        if (sink != null) {
            send(sink);
        }
    }

    private void send(OutputStream out) {
        try {
            out.write(bytes, 0, size);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        sent += size;
        size = 0;
    }

    /** All bytes, of a document that is held. */
    byte[] toBytes() {
        return Arrays.copyOf(bytes, size);
    }

    /** The whole text, of a document that is held. */
    @Override
    public String toString() {
        return new String(bytes, 0, size, StandardCharsets.UTF_8);
    }

    /** What a record with a key is like, null if nothing is known of it. */
    @Nullable
    Prototype prototype(Record record, RecordForm form, @Nullable Object key) {
        return prototypes == null || key == null ? null : prototypes.of(record, form, key);
    }

    /** Makes members out of what follows, which stand behind others. */
    void behindOthers() {
        first = false;
    }

    /** Writes members that are there, each behind a comma. */
    void members(byte[] members, int from, int to) {
        if (from < to) {
            int start = first ? from + 1 : from;
            first = false;
            token(members, start, to);
        }
    }

    /** Opens an object or an array. Returns the start position for {@link #close}. */
    long open(char bracket) {
        ascii(bracket);
        depth++;
        first = true;
        return sent + size;
    }

    /** Closes an object or an array. Returns false when nothing was written since {@link #open}. */
    boolean close(char bracket, long start) {
        depth--;
        boolean written = sent + size > start;
        if (written) {
            newLine();
        }
        ascii(bracket);
        first = false;
        return written;
    }

    /** Starts a member with its quoted key and colon. Returns a mark for {@link #undo}. */
    long key(byte[] quotedKey) {
        long before = sent + size;
        boolean wasFirst = first;
        item();
        token(quotedKey);
        space();
        return wasFirst ? -before : before;
    }

    /** Starts a member whose key is not known beforehand. */
    void key(String key) {
        item();
        string(key);
        ascii(':');
        space();
    }

    private void space() {
        if (pretty) {
            ascii(' ');
        }
    }

    /** Removes everything written since {@link #key} returned this mark. */
    void undo(long mark) {
        size = (int) (Math.abs(mark) - sent);
        first = mark < 0;
    }

    /** Starts an element of an array or a member of an object. */
    void item() {
        if (!first) {
            ascii(',');
        }
        first = false;
        newLine();
    }

    private void newLine() {
        if (pretty) {
            int spaces = 2 * depth;
            room(1 + spaces);
            bytes[size++] = '\n';
            Arrays.fill(bytes, size, size + spaces, (byte) ' ');
            size += spaces;
        }
    }
}
