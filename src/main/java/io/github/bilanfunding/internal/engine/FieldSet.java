package io.github.bilanfunding.internal.engine;

import io.github.bilanfunding.internal.condition.Field;
import java.util.ArrayList;
import java.util.List;

/** Fields of a request, each once, sorted by their pointers. Not thread-safe. */
final class FieldSet {

    /** By place. A sorted set of pointers would compare long texts with the same beginnings, again and again. */
    private final boolean[] contained = new boolean[Field.count()];

    void add(Field field) {
        contained[field.place()] = true;
    }

    void addAll(List<Field> fields) {
        for (int i = 0; i < fields.size(); i++) {
            add(fields.get(i));
        }
    }

    /** The fields in the order of their pointers. */
    List<Field> sorted() {
        List<Field> sorted = new ArrayList<>();
        for (int place = 0; place < contained.length; place++) {
            if (contained[place]) {
                sorted.add(Field.at(place));
            }
        }
        return sorted;
    }
}
