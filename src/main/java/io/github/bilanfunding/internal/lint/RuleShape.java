package io.github.bilanfunding.internal.lint;

import io.github.bilanfunding.internal.catalogue.DrlReader;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.drools.drl.ast.descr.AnnotationDescr;
import org.drools.drl.ast.descr.BaseDescr;
import org.drools.drl.ast.descr.ExprConstraintDescr;
import org.drools.drl.ast.descr.PatternDescr;
import org.drools.drl.ast.descr.RuleDescr;

/**
 * The parts of which a rule consists. Whatever the catalogue does not read is refused, because Drools would compile it
 * all the same.
 */
final class RuleShape {

    /** The name is part of a class name in the compiled rules. */
    private static final Pattern ID = Pattern.compile("[A-Z][A-Z0-9-]{0,79}");

    /** Drools copies the value into the Java source that it compiles: only texts may stand there. */
    private static final Pattern TEXT = Pattern.compile("\"[^\"\\\\\\n]*\"(\\s*\\+\\s*\"[^\"\\\\\\n]*\")*");

    /** A line of a text that goes on begins with a sign that joins it. */
    private static final Pattern WHOLE_LINE = Pattern.compile("\\n\\s*[^\\s+]");

    private static final char ESCAPE = '\\';
    private static final String RULE = "rule \"";

    private final RuleDescr rule;
    private final Place at;
    private final Faults faults;

    private RuleShape(RuleDescr rule, Place at, Faults faults) {
        this.rule = rule;
        this.at = at;
        this.faults = faults;
    }

    /** Whether a rule has the parts of a rule and no other ones. */
    static boolean check(RuleDescr rule, List<String> lines, Set<String> attributesOfAll, Place at, Faults faults) {
        int before = faults.count();
        RuleShape shape = new RuleShape(rule, at, faults);
        shape.head(lines);
        shape.attributes(attributesOfAll);
        if (shape.annotations()) {
            shape.pattern();
            shape.consequence();
        }
        return faults.count() == before && attributesOfAll.isEmpty();
    }

    static boolean isId(String text) {
        return ID.matcher(text).matches();
    }

    private void head(List<String> lines) {
        if (!isId(rule.getName())) {
            fault("has a name that is no id", "write capital letters, digits and hyphens, 80 at most");
        } else if (!lines.get(at.line() - 1).equals(RULE + rule.getName() + '"')) {
            fault(
                    "does not begin its line, or shares it",
                    "write " + RULE + rule.getName() + "\" on a line of its own");
        }
    }

    /** The attributes of the file are told once. */
    private void attributes(Set<String> ofAll) {
        Set<String> own = new TreeSet<>(rule.getAttributes().keySet());
        own.removeAll(ofAll);
        if (!own.isEmpty()) {
            fault("has attributes of the engine, " + own, "take them out, the order of firing must carry no meaning");
        }
        if (rule.getParentName() != null || !rule.getNamedConsequences().isEmpty()) {
            fault("extends another rule or has several consequences", "write each rule on its own");
        }
    }

    /** Whether the annotations end where they should, so that what comes behind them can be read. */
    private boolean annotations() {
        for (AnnotationDescr annotation : rule.getAnnotations()) {
            if (WHOLE_LINE.matcher(annotation.getValueMap().toString()).find()) {
                fault(
                        "has an @" + annotation.getName() + " that goes on over the lines below it",
                        "look for a parenthesis, a quotation mark or a when that is missing there");
                return false;
            }
        }
        for (AnnotationDescr annotation : rule.getAnnotations()) {
            Object value = annotation.getValueMap().size() == 1 ? annotation.getSingleValue() : null;
            if (value == null || !TEXT.matcher(value.toString()).matches()) {
                fault(
                        "has an @" + annotation.getName() + " that is no text",
                        "write @" + annotation.getName() + "(\"…\"), without quotation marks or backslashes inside");
            } else if (annotation.isDuplicated()) {
                fault("has @" + annotation.getName() + " twice", "keep one");
            }
        }
        return true;
    }

    private void pattern() {
        Optional<PatternDescr> only = DrlReader.pattern(rule);
        if (only.isEmpty()) {
            fault("does not look at one fact", "give it one pattern, without not, exists, or, eval");
            return;
        }
        PatternDescr pattern = only.get();
        if (pattern.getSource() != null
                || pattern.isQuery()
                || !pattern.getBehaviors().isEmpty()) {
            fault("has a fact that comes from elsewhere", "give it one pattern on a fact, and nothing behind it");
        }
        if (pattern.getIdentifier() != null || !pattern.getAnnotations().isEmpty()) {
            fault("binds or annotates its fact", "write the fact without a variable before it");
        }
        for (BaseDescr constraint : pattern.getDescrs()) {
            if (!(constraint instanceof ExprConstraintDescr expression)
                    || expression.getType() != ExprConstraintDescr.Type.NAMED
                    || expression.getText().indexOf(ESCAPE) >= 0) {
                fault(
                        "has the constraint "
                                + Names.quoted(
                                        String.valueOf(constraint.getText()).strip()) + ", which is no test",
                        "write tests joined by commas, without positions and backslashes");
            }
        }
    }

    private void consequence() {
        String consequence = String.valueOf(rule.getConsequence());
        if (consequence.lines().anyMatch(line -> line.startsWith(RULE))) {
            fault("goes on in the next rule", "write end on a line of its own below its consequence");
        } else if (consequence.indexOf(ESCAPE) >= 0) {
            fault("has a backslash in its consequence", "write the text without it");
        }
    }

    private void fault(String cause, String remedy) {
        faults.error(at, "rule \"" + rule.getName() + "\" " + cause, remedy);
    }
}
