package io.github.bilanfunding.internal.resource;

import java.util.AbstractMap;
import java.util.AbstractSet;
import java.util.Arrays;
import java.util.Iterator;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * An immutable map, sorted by its keys. It takes a tenth of the memory of a tree, since its keys are sorted once, where they
 * come from.
 */
public final class ByKey<V> extends AbstractMap<String, V> {

    private final String[] keys;
    private final V[] values;

    /** The map of as many keys as values. The keys are sorted, and the caller keeps neither array. */
    public ByKey(String[] keys, V[] values) {
        this.keys = keys;
        this.values = values;
    }

    /** The map itself if it is immutable and sorted, else a copy. */
    public static <V> Map<String, V> copyOf(Map<String, V> map) {
        if (map instanceof ByKey) {
            return map;
        }
        Map<String, V> sorted = new TreeMap<>(map);
        @SuppressWarnings("unchecked") // the array is not seen from outside
        V[] values = (V[]) sorted.values().toArray();
        return new ByKey<>(sorted.keySet().toArray(String[]::new), values);
    }

    @Override
    public int size() {
        return keys.length;
    }

    @Override
    public @Nullable V get(@Nullable Object key) {
        int place = key instanceof String text ? Arrays.binarySearch(keys, text) : -1;
        return place < 0 ? null : values[place];
    }

    @Override
    public boolean containsKey(@Nullable Object key) {
        return get(key) != null;
    }

    @Override
    public Set<Entry<String, V>> entrySet() {
        return new AbstractSet<>() {
            @Override
            public Iterator<Entry<String, V>> iterator() {
                return IntStream.range(0, keys.length)
                        .mapToObj(place -> Map.entry(keys[place], values[place]))
                        .iterator();
            }

            @Override
            public int size() {
                return keys.length;
            }
        };
    }
}
