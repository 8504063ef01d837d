package io.github.bilanfunding.testing;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;

/**
 * Request documents with one value changed, taken away or added, the same for the same seed on every machine. Most of them
 * are invalid. Not thread-safe.
 */
public final class DamagedRequests {

    private static final List<String> VALUES = List.of(
            "null",
            "true",
            "0",
            "1",
            "-1",
            "-0.01",
            "10.0",
            "1e2",
            "1.5e1",
            "10.005",
            "10.100",
            "1000001",
            "1000000000000.01",
            "2147483648",
            "\"\"",
            "\"x\"",
            "\"12\"",
            "\"12.50\"",
            "\"2026-02-30\"",
            "\"2026-13-01\"",
            "\"2026-2-3\"",
            "\"22/11/2026\"",
            "\"2026-11-22T10:00:00Z\"",
            "\"2026-01-15\"",
            "\"employee\"",
            "\"NONE\"",
            "\"FR-IDF\"",
            "\"FR-idf\"",
            "\"" + "é".repeat(101) + "\"",
            "\"" + "😀".repeat(60) + "\"",
            "\"" + "x".repeat(301) + "\"",
            "[]",
            "{}",
            "[null]",
            "[1]",
            "[\"SKILLS\",\"SKILLS\"]",
            "[{\"funder\":\"OTHER\",\"amount\":1,\"throughCpf\":true},{\"funder\":\"OTHER\",\"amount\":2,\"throughCpf\":true}]",
            "[{\"funder\":\"OTHER\",\"amount\":0,\"throughCpf\":true}]",
            "{\"x\":1}");

    private final Random random;

    /** Starts the sequence of a seed. */
    public DamagedRequests(long seed) {
        this.random = new Random(seed);
    }

    /** A copy of a document with one change. */
    public String next(String document) {
        Map<String, Object> root = Json.object(document);
        List<Object> owners = new ArrayList<>();
        collect(root, owners);
        Object owner = owners.get(random.nextInt(owners.size()));
        if (owner instanceof Map<?, ?>) {
            @SuppressWarnings("unchecked")
            Map<String, Object> members = (Map<String, Object>) owner;
            changeMember(members);
        } else {
            @SuppressWarnings("unchecked")
            List<Object> items = (List<Object>) owner;
            items.set(random.nextInt(items.size()), value());
        }
        return Json.write(root);
    }

    private void changeMember(Map<String, Object> members) {
        String name = List.copyOf(members.keySet()).get(random.nextInt(members.size()));
        switch (random.nextInt(8)) {
            case 0 -> members.remove(name);
            case 1 -> members.put(name + "x", members.remove(name));
            case 2 -> members.put("unknown", value());
            case 3 -> members.put(random.nextBoolean() ? "beneficiaries" : "beneficiary", members.get(name));
            case 4 -> members.put(name, List.of(members.get(name)));
            default -> members.put(name, value());
        }
    }

    private Object value() {
        return new Json.Raw(VALUES.get(random.nextInt(VALUES.size())));
    }

    /** The objects and lists that are not empty. */
    private static void collect(Object tree, List<Object> owners) {
        if (tree instanceof Map<?, ?> map && !map.isEmpty()) {
            owners.add(map);
            map.values().forEach(value -> collect(value, owners));
        } else if (tree instanceof List<?> list && !list.isEmpty()) {
            owners.add(list);
            list.forEach(value -> collect(value, owners));
        }
    }
}
