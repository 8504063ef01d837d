package io.github.bilanfunding.canonical;

import io.github.bilanfunding.value.Language;
import java.util.ArrayList;
import java.util.Collection;
import java.util.IdentityHashMap;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What many documents hold alike, with its JSON in one language. Of a record that has the same key object as one of these,
 * such as the id of a rule, a {@link RecordWriter} copies the members that are the same objects too. So what is written
 * never depends on them. Immutable and thread-safe.
 */
public final class Prototypes {

    private final Language language;
    private final IdentityHashMap<Object, List<Prototype>> byKey = new IdentityHashMap<>();

    /**
     * Writes all members once.
     *
     * @param language the language of their texts, not null
     * @param records the records that others are like, which never change, not null
     */
    public Prototypes(Language language, Collection<? extends Record> records) {
        this.language = language;
        for (Record record : records) {
            Prototype prototype = new Prototype(record, language);
            Object key = prototype.key();
            if (key != null) {
                byKey.computeIfAbsent(key, k -> new ArrayList<>(1)).add(prototype);
            }
        }
    }

    /** {@return the language of the texts} */
    public Language language() {
        return language;
    }

    /** The record itself, or else the first one of its type with the same key object. */
    @Nullable
    Prototype of(Record record, RecordForm form, Object key) {
        List<Prototype> alike = byKey.get(key);
        if (alike == null) {
            return null;
        }
        Prototype similar = null;
        for (int i = 0; i < alike.size(); i++) {
            Prototype prototype = alike.get(i);
            if (prototype.is(record)) {
                return prototype;
            }
            if (similar == null && prototype.isOf(form)) {
                similar = prototype;
            }
        }
        return similar;
    }
}
