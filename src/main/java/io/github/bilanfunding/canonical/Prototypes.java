package io.github.bilanfunding.canonical;

import io.github.bilanfunding.value.Language;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What many documents hold alike, with its JSON in one language. Of a record that has the same key object as one of these,
 * such as the id of a rule, a {@link RecordWriter} copies the members that are the same objects too. So what is written
 * never depends on them. Immutable and thread-safe.
 */
public final class Prototypes {

    private final Language language;
    private final List<List<Prototype>> byHash;

    /**
     * Writes all members once.
     *
     * @param language the language of their texts, not null
     * @param records the records that others are like, which never change, not null
     */
    public Prototypes(Language language, Collection<? extends Record> records) {
        this.language = language;
        int size = Integer.highestOneBit(Math.max(1, records.size())) * 2;
        this.byHash = new ArrayList<>(size);
        for (int i = 0; i < size; i++) {
            byHash.add(List.of());
        }
        for (Record record : records) {
            Object key = RecordForm.of(record).key(record);
            if (key != null) {
                List<Prototype> alike = new ArrayList<>(byHash.get(place(key)));
                alike.add(new Prototype(record, language));
                byHash.set(place(key), List.copyOf(alike));
            }
        }
    }

    /** {@return the language of the texts} */
    public Language language() {
        return language;
    }

    /** The record itself, or else the first one with the same key object. */
    @Nullable
    Prototype of(Record record, RecordForm form) {
        Object key = form.key(record);
        if (key == null) {
            return null;
        }
        Prototype similar = null;
        List<Prototype> alike = byHash.get(place(key));
        for (int i = 0; i < alike.size(); i++) {
            Prototype prototype = alike.get(i);
            if (prototype.is(record)) {
                return prototype;
            }
            if (similar == null && prototype.isOf(form, key)) {
                similar = prototype;
            }
        }
        return similar;
    }

    private int place(Object key) {
        int hash = key.hashCode();
        return (hash ^ (hash >>> 16)) & (byHash.size() - 1);
    }
}
