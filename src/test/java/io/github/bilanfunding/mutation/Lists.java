package io.github.bilanfunding.mutation;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Lists of which one item is changed or left out. */
final class Lists {

    private Lists() {}

    /** The lists in which one item has one of its changes. */
    static <T> Stream<Change<List<T>>> eachChanged(List<T> items, Function<T, Stream<Change<T>>> changes) {
        return IntStream.range(0, items.size())
                .boxed()
                .flatMap(i ->
                        changes.apply(items.get(i)).map(change -> change.in(item -> with(items, i, List.of(item)))));
    }

    /** The list with other items in the place of one. */
    static <T> List<T> with(List<T> items, int index, List<T> others) {
        List<T> changed = new ArrayList<>(items);
        changed.remove(index);
        changed.addAll(index, others);
        return List.copyOf(changed);
    }

    static <T> List<T> without(List<T> items, T item) {
        return items.stream().filter(other -> !other.equals(item)).toList();
    }
}
