package io.github.bilanfunding.advice;

import io.github.bilanfunding.value.BilingualText;
import java.util.List;

/** Fields that somebody can decide to set otherwise, together, and what to do for it. */
record Choice(List<String> pointers, Object value, BilingualText text) {

    static Choice of(Object value, String french, String english, String... pointers) {
        return new Choice(List.of(pointers), value, new BilingualText(french, english));
    }

    /** The fields that are known to be set otherwise. */
    List<Change> changes(Search search) {
        return pointers.stream()
                .filter(pointer -> {
                    Object now = search.value(pointer);
                    return now != null && !now.equals(value);
                })
                .map(pointer -> new Change(pointer, value))
                .toList();
    }
}
