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
    /** Where each member ends, behind a zero. */
    private final int[] ends;

    Prototype(Record record, Language language) {
        this.form = RecordForm.of(record);
        this.record = record;
        this.values = form.values(record);
        this.ends = new int[values.length + 1];
        JsonBytes out = new JsonBytes(language, false, null);
        out.behindOthers();
        for (int i = 0; i < values.length; i++) {
            form.member(i, values[i], out);
            ends[i + 1] = out.size;
        }
        this.members = out.toBytes();
    }

    /** What similar records have in common, null if there is no such thing. */
    @Nullable
    Object key() {
        return form.key(values);
    }

    boolean isOf(RecordForm form) {
        return this.form == form;
    }

    @SuppressWarnings("ReferenceEquality") // the same object has the same members, and nobody has to compare them
    boolean is(Record record) {
        return this.record == record;
    }

    /** Writes the members of a record of the same type, which has these values. */
    void members(@Nullable Object[] similar, JsonBytes out) {
        int next = 0;
        for (int i = 0; i < values.length; i++) {
            if (similar[i] != values[i]) {
                out.members(members, ends[next], ends[i]);
                form.member(i, similar[i], out);
                next = i + 1;
            }
        }
        out.members(members, ends[next], members.length);
    }
}
