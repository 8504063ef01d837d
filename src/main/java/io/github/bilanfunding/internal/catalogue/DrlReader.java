package io.github.bilanfunding.internal.catalogue;

import io.github.bilanfunding.error.RulebookException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.drools.drl.ast.descr.AnnotationDescr;
import org.drools.drl.ast.descr.BaseDescr;
import org.drools.drl.ast.descr.PackageDescr;
import org.drools.drl.ast.descr.PatternDescr;
import org.drools.drl.ast.descr.RuleDescr;
import org.drools.drl.parser.DrlParser;
import org.drools.drl.parser.DroolsParserException;
import org.kie.internal.builder.conf.LanguageLevelOption;

/**
 * Parses rule files with Drools' parser, when the library is built and for rulebooks that are not shipped. A shipped
 * rulebook does not need it at run time.
 */
public final class DrlReader {

    private final String file;
    private final String text;

    private DrlReader(String file, String text) {
        this.file = file;
        this.text = text;
    }

    /**
     * The rules of a file, in their order.
     *
     * @throws RulebookException if the text is not valid DRL, or if a rule does not have exactly one pattern
     */
    static List<RuleText> rules(String file, String text) {
        return new DrlReader(file, text).rules();
    }

    private List<RuleText> rules() {
        DrlParser parser = new DrlParser(LanguageLevelOption.DRL10);
        try {
            PackageDescr parsed = parser.parse(null, text);
            if (parsed == null || parser.hasErrors()) {
                throw problem("cannot be read: " + parser.getErrors());
            }
            return parsed.getRules().stream().map(this::rule).toList();
        } catch (DroolsParserException e) {
            throw new RulebookException(file + " cannot be read: " + e.getMessage(), e);
        }
    }

    private RuleText rule(RuleDescr rule) {
        PatternDescr pattern = pattern(rule)
                .orElseThrow(() -> problem("rule " + rule.getName() + " must look at one fact: give it one pattern"));
        return text(rule, pattern);
    }

    /** The pattern of a rule, empty when it has another number of them. */
    public static Optional<PatternDescr> pattern(RuleDescr rule) {
        List<BaseDescr> patterns = rule.getLhs().getDescrs();
        return patterns.size() == 1 && patterns.get(0) instanceof PatternDescr pattern
                ? Optional.of(pattern)
                : Optional.empty();
    }

    /** A rule with its only pattern as text. */
    public static RuleText text(RuleDescr rule, PatternDescr pattern) {
        return new RuleText(
                rule.getLine(),
                rule.getName(),
                annotations(rule.getAnnotations()),
                pattern.getObjectType(),
                pattern.getDescrs().stream().map(BaseDescr::getText).toList(),
                String.valueOf(rule.getConsequence()).strip());
    }

    private static Map<String, String> annotations(Collection<AnnotationDescr> annotations) {
        Map<String, String> texts = new TreeMap<>();
        for (AnnotationDescr annotation : annotations) {
            texts.put(annotation.getName(), joined(String.valueOf(annotation.getSingleValueAsString())));
        }
        return texts;
    }

    /**
     * The text of {@code "…" + "…"}, in which long texts are split over several lines. In it, a quotation mark has a backslash
     * before it.
     */
    private static String joined(String value) {
        if (value.indexOf('"') < 0) {
            return value;
        }
        StringBuilder joined = new StringBuilder();
        boolean isInside = false;
        for (int i = 0; i < value.length(); i++) {
            if (isInside && value.startsWith("\\\"", i)) {
                joined.append('"');
                i++;
            } else if (value.charAt(i) == '"') {
                isInside = !isInside;
            } else if (isInside) {
                joined.append(value.charAt(i));
            }
        }
        return joined.toString();
    }

    private RulebookException problem(String cause) {
        return new RulebookException(file + ": " + cause);
    }
}
