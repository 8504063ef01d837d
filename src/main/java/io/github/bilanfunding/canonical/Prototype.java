package io.github.bilanfunding.canonical;

import io.github.bilanfunding.value.Language;
import org.jspecify.annotations.Nullable;

/**
 * A record with the JSON of its members, from which similar records are written: where they hold the same object as the
 * prototype, its bytes are copied, as long as possible at once. Immutable and thread-safe.
 */
final class Prototype {

    private final RecordForm form;
    private final Record record;
    private final @Nullable Object[] values;
    /** Each member behind a comma. */
    private final byte[] members;

    private final int[] ends;

    Prototype(Record record, Language language) {
        this.form = RecordForm.of(record);
        this.record = record;
        this.values = form.values(record);
        this.ends = new int[values.length];
        JsonBytes out = new JsonBytes(language, false, null);
        out.behindOthers();
        for (int i = 0; i < values.length; i++) {
            form.member(i, values[i], out);
            ends[i] = out.size;
        }
        this.members = out.toBytes();
    }

    boolean isOf(RecordForm form, Object key) {
        return this.form == form && form.key(record) == key;
    }

    @SuppressWarnings("ReferenceEquality") // the same object has the same members, and nobody has to compare them
    boolean is(Record record) {
        return this.record == record;
    }

    /** Writes the members of a record of the same type. */
    void members(Record similar, JsonBytes out) {
        int next = 0;
        if (!is(similar)) {
            for (int i = 0; i < values.length; i++) {
                Object value = form.value(i, similar);
                if (value != values[i]) {
                    out.members(members, start(next), start(i));
                    form.member(i, value, out);
                    next = i + 1;
                }
            }
        }
        out.members(members, start(next), members.length);
    }

    private int start(int i) {
        return i == 0 ? 0 : ends[i - 1];
    }
}
