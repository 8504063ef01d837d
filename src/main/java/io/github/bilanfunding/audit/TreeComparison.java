package io.github.bilanfunding.audit;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Compares two JSON trees value by value, in the order of the replayed one. Equal numbers may be written differently. What may
 * differ is set apart.
 */
final class TreeComparison {

    private final Set<String> mayDiffer;
    private final Set<String> setApart = new LinkedHashSet<>();
    private @Nullable Difference first;
    private int differing;

    private TreeComparison(Set<String> mayDiffer) {
        this.mayDiffer = mayDiffer;
    }

    /** Compares two trees of which some places may differ. */
    static TreeComparison of(Map<?, ?> recorded, Map<?, ?> replayed, Set<String> mayDiffer) {
        TreeComparison comparison = new TreeComparison(mayDiffer);
        comparison.objects("", recorded, replayed);
        return comparison;
    }

    @Nullable
    Difference first() {
        return first;
    }

    /** The number of values that differ. */
    int differing() {
        return differing;
    }

    /** The places that may differ, and do. */
    Set<String> setApart() {
        return setApart;
    }

    private void objects(String at, Map<?, ?> recorded, Map<?, ?> replayed) {
        Set<Object> names = new LinkedHashSet<>(replayed.keySet());
        names.addAll(recorded.keySet());
        for (Object name : names) {
            String escaped = name.toString().replace("~", "~0").replace("/", "~1");
            values(at + "/" + escaped, recorded.get(name), replayed.get(name));
        }
    }

    private void lists(String at, List<?> recorded, List<?> replayed) {
        Iterator<?> ours = recorded.iterator();
        Iterator<?> theirs = replayed.iterator();
        for (int i = 0; ours.hasNext() || theirs.hasNext(); i++) {
            values(at + "/" + i, next(ours), next(theirs));
        }
    }

    private static @Nullable Object next(Iterator<?> items) {
        return items.hasNext() ? items.next() : null;
    }

    private void values(String at, @Nullable Object recorded, @Nullable Object replayed) {
        if (mayDiffer.contains(at)) {
            TreeComparison apart = new TreeComparison(Set.of());
            apart.values(at, recorded, replayed);
            if (apart.differing > 0) {
                setApart.add(at);
            }
        } else if (recorded instanceof Map<?, ?> a && replayed instanceof Map<?, ?> b) {
            objects(at, a, b);
        } else if (recorded instanceof List<?> a && replayed instanceof List<?> b) {
            lists(at, a, b);
        } else if (!same(recorded, replayed)) {
            differing++;
            if (first == null) {
                first = new Difference(at, shown(recorded), shown(replayed));
            }
        }
    }

    private static boolean same(@Nullable Object a, @Nullable Object b) {
        if (a instanceof Number x && b instanceof Number y) {
            return decimal(x).compareTo(decimal(y)) == 0;
        }
        return Objects.equals(a, b);
    }

    private static BigDecimal decimal(Number number) {
        return number instanceof BigInteger whole ? new BigDecimal(whole) : (BigDecimal) number;
    }

    /** A value as JSON, with the content of objects and lists left out. */
    static @Nullable String shown(@Nullable Object value) {
        if (value == null) {
            return null;
        }
        if (value instanceof Map<?, ?>) {
            return "{…}";
        }
        if (value instanceof List<?>) {
            return "[…]";
        }
        return value instanceof String text ? "\"" + text + "\"" : value.toString();
    }
}
