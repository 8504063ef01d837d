package io.github.bilanfunding.testing;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.drools.drl.ast.descr.AnnotationDescr;
import org.drools.drl.ast.descr.BaseDescr;
import org.drools.drl.ast.descr.PatternDescr;
import org.drools.drl.ast.descr.RuleDescr;

/**
 * One rule as its text states it.
 *
 * @param name its name
 * @param metadata its annotations, without quotes
 * @param attributes the engine attributes that it sets, such as a salience
 * @param conditions the conditions of its left-hand side, each as its kind or, for a pattern, its fact type
 * @param constraints the constraints of its first pattern, without the binding of the collector and the scheme
 * @param scheme the scheme that its first pattern asks for, empty when it asks for none
 * @param consequence its right-hand side
 */
public record DrlRule(
        String name,
        Map<String, String> metadata,
        List<String> attributes,
        List<String> conditions,
        List<String> constraints,
        String scheme,
        String consequence) {

    private static final Pattern SCHEME = Pattern.compile("scheme == Scheme\\.(\\w+)");

    static DrlRule of(RuleDescr rule) {
        Map<String, String> metadata = new TreeMap<>();
        for (AnnotationDescr annotation : rule.getAnnotations()) {
            metadata.put(
                    annotation.getName(), annotation.getSingleValueAsString().replaceAll("^\"|\"$", ""));
        }
        List<String> conditions = rule.getLhs().getDescrs().stream()
                .map(d -> d instanceof PatternDescr p
                        ? p.getObjectType()
                        : d.getClass().getSimpleName())
                .toList();
        List<String> all = rule.getLhs().getDescrs().stream()
                .filter(PatternDescr.class::isInstance)
                .map(PatternDescr.class::cast)
                .limit(1)
                .flatMap(p -> p.getConstraint().getDescrs().stream())
                .map(BaseDescr::toString)
                .map(String::strip)
                .toList();
        String scheme = all.stream()
                .map(SCHEME::matcher)
                .filter(java.util.regex.Matcher::matches)
                .map(m -> m.group(1))
                .findFirst()
                .orElse("");
        return new DrlRule(
                rule.getName(),
                metadata,
                List.copyOf(rule.getAttributes().keySet()),
                conditions,
                all.stream()
                        .filter(c ->
                                !c.equals("$out : out") && !SCHEME.matcher(c).matches())
                        .toList(),
                scheme,
                rule.getConsequence().toString().strip());
    }

    /** Its id. */
    public String id() {
        return metadata.getOrDefault("id", "");
    }

    /** Its kind, in lower case. */
    public String kind() {
        return metadata.getOrDefault("kind", "");
    }
}
