package io.github.bilanfunding.canonical;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

/**
 * Writes records one after the other, on one line each, as {@link CanonicalJson} does, and faster. Used by one thread,
 * because it uses its buffer again.
 */
public final class RecordWriter {

    private final JsonBytes buffer;

    /**
     * Writes in the language of the prototypes.
     *
     * @param prototypes what the records often hold, not null
     */
    public RecordWriter(Prototypes prototypes) {
        this.buffer = new JsonBytes(prototypes);
    }

    /**
     * Writes several records as one object in UTF-8, bit by bit, so that a document longer than an array can be written.
     *
     * @param values the records to write, in this order; no two may have a component of the same name; not null
     * @param out takes the bytes; is neither flushed nor closed; not null
     * @throws IOException if {@code out} does not take it
     */
    public void write(List<? extends Record> values, OutputStream out) throws IOException {
        buffer.start(out);
        CanonicalJson.send(values, buffer);
    }
}
