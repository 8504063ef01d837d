package io.github.bilanfunding.testing;

import io.github.bilanfunding.internal.facts.Facts;
import io.github.bilanfunding.internal.facts.Findings;
import io.github.bilanfunding.internal.facts.Profile;
import io.github.bilanfunding.internal.facts.Reads;
import io.github.bilanfunding.request.FundingRequest;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What the text of a condition reads and compares. */
public final class Conditions {

    private static final Set<String> ALWAYS_GIVEN =
            Set.of("/requestDate", "/initiative", "/beneficiary/status", "/bilan/price");

    private static final Pattern STRING = Pattern.compile("\"[^\"]*\"");
    private static final Pattern PATH = Pattern.compile("(?<![\\w.$])([a-z]\\w*(?:\\.[a-z]\\w*)*)(?![\\w(])");
    private static final Pattern COMPARISON =
            Pattern.compile("([a-z]\\w*(?:\\.[a-z]\\w*)*) (<|<=|>|>=) (euros\\((?:\"[\\d.]+\"|\\d+)\\)|\\d+)");
    private static final Pattern MEASURE = Pattern.compile("[<>]=? (?!0( €)?($| \\|))");
    private static final Set<String> WORDS =
            Set.of("in", "not", "contains", "null", "true", "false", "euros", "memberOf", "matches");

    private Conditions() {}

    /** One comparison with a literal: where the boundary is, and on which side the condition holds. */
    public record Threshold(String path, String operator, String literal) {}

    /** The optional inputs that conditions read, as {@code @needs} has to list them, sorted. */
    public static Set<String> needs(List<String> constraints) {
        Set<String> needs = new TreeSet<>();
        for (String path : paths(constraints)) {
            needs.addAll(pointers(path));
        }
        needs.removeAll(ALWAYS_GIVEN);
        return needs;
    }

    /** What a criterion asks, in the short form that its {@code @required} states. */
    public static String required(String constraint) {
        return constraint
                .replaceAll("bilan\\.price\\.percent\\((\\d+)\\)", "$1 % × price")
                .replaceAll("\\.inPartsOf\\((euros\\([^()]*\\))\\)", " / $1")
                .replaceAll("\\b[a-z]\\w*\\.(?=[a-z])", "")
                .replaceAll("\\b[A-Z]\\w*\\.(?=[A-Z])", "")
                .replaceAll("euros\\(\"?([\\d.]+)\"?\\)", "$1 €")
                .replace("==", "=")
                .replace("||", "|")
                .replace("\"", "");
    }

    /** Whether a condition compares a quantity with anything but zero. */
    static boolean isMeasure(String constraint) {
        return MEASURE.matcher(required(constraint)).find();
    }

    /** The comparisons with literals. */
    public static List<Threshold> thresholds(List<String> constraints) {
        List<Threshold> thresholds = new ArrayList<>();
        for (String constraint : constraints) {
            Matcher m = COMPARISON.matcher(constraint);
            while (m.find()) {
                thresholds.add(new Threshold(m.group(1), m.group(2), m.group(3)));
            }
        }
        return thresholds;
    }

    /** The names that conditions read, as the rules write them. */
    public static Set<String> paths(List<String> constraints) {
        Set<String> paths = new TreeSet<>();
        for (String constraint : constraints) {
            Matcher m = PATH.matcher(STRING.matcher(constraint).replaceAll(""));
            while (m.find()) {
                if (!WORDS.contains(m.group(1))) {
                    paths.add(m.group(1));
                }
            }
        }
        return paths;
    }

    /** The pointers behind a path: those of a computed quantity, or the path itself. */
    public static List<String> pointers(String path) {
        String name = Character.toUpperCase(path.charAt(0)) + path.substring(1);
        return Arrays.stream(Facts.class.getMethods())
                .filter(m -> m.getName().equals("get" + name) || m.getName().equals("is" + name))
                .map(m -> m.getAnnotation(Reads.class))
                .filter(java.util.Objects::nonNull)
                .map(r -> r.value().isEmpty()
                        ? List.<String>of()
                        : List.of(r.value().split(" ")))
                .findFirst()
                .orElse(List.of("/" + path.replace('.', '/')));
    }

    /** What a path leads to in a request, as a rule reads it; null when it is unknown. */
    public static @Nullable Object value(String path, FundingRequest request) {
        Object value = new Profile(request, new Findings());
        try {
            for (String name : path.split("\\.", -1)) {
                if (value == null) {
                    return null;
                }
                String getter = "get" + Character.toUpperCase(name.charAt(0)) + name.substring(1);
                value = value.getClass()
                        .getMethod(value instanceof Record ? name : getter)
                        .invoke(value);
            }
        } catch (ReflectiveOperationException e) {
            throw new LinkageError("no rule can read " + path, e);
        }
        return value;
    }
}
