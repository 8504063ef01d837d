package io.github.bilanfunding.internal.catalogue;

import io.github.bilanfunding.error.RulebookException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.drools.drl.ast.descr.BaseDescr;
import org.drools.drl.ast.descr.ImportDescr;
import org.drools.drl.ast.descr.PackageDescr;
import org.drools.drl.ast.descr.PatternDescr;
import org.drools.drl.ast.descr.RuleDescr;
import org.drools.drl.parser.DrlParser;
import org.drools.drl.parser.DroolsParserException;
import org.kie.internal.builder.conf.LanguageLevelOption;

/** How a rule file has to be written: its size, its header, and each of its rules. */
final class DrlLint {

    private static final int MAX_LINES = 250;
    private static final int MAX_COLUMNS = 120;
    private static final String ROOT = "io.github.bilanfunding.";
    private static final Set<String> IMPORTS = Set.of(
            ROOT + "internal.facts.*", ROOT + "request.*", ROOT + "value.Euros.euros", "java.time.LocalDate.parse");

    private final String file;
    private final List<String> faults = new ArrayList<>();

    private DrlLint(String file) {
        this.file = file;
    }

    /** What is wrong with a file, one sentence per fault; the groups of schemes are known by their names. */
    static List<String> check(String file, String text, Map<String, List<String>> groups) {
        DrlLint lint = new DrlLint(file);
        lint.size(text);
        try {
            List<RuleText> rules = DrlReader.rules(file, text);
            PackageDescr parsed = parsed(text);
            lint.header(parsed);
            parsed.getRules().forEach(lint::engine);
            rules.forEach(rule -> RuleLint.check(rule, groups, lint::fault));
        } catch (RulebookException e) {
            lint.faults.add(e.getMessage());
        }
        return lint.faults;
    }

    private void size(String text) {
        List<String> lines = text.lines().toList();
        if (lines.size() > MAX_LINES) {
            fault("it has " + lines.size() + " lines, more than " + MAX_LINES + ": split the scheme");
        }
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).length() > MAX_COLUMNS) {
                fault("line " + (i + 1) + " is longer than " + MAX_COLUMNS + " characters: break it");
            }
        }
    }

    private void header(PackageDescr parsed) {
        Stream.concat(parsed.getImports().stream(), parsed.getFunctionImports().stream())
                .map(ImportDescr::getTarget)
                .filter(target -> !IMPORTS.contains(target))
                .forEach(target -> fault("it imports " + target + ": a rule needs no more than "
                        + IMPORTS.stream().sorted().toList()));
        Stream.of(
                        parsed.getFunctions(),
                        parsed.getGlobals(),
                        parsed.getTypeDeclarations(),
                        parsed.getEnumDeclarations(),
                        parsed.getAttributes())
                .flatMap(List::stream)
                .map(Object::getClass)
                .forEach(kind -> fault(
                        "it holds a " + kind.getSimpleName().replace("Descr", "") + ": a rule file holds rules only"));
    }

    /** What the engine could be told about a rule besides what it asks and does. */
    private void engine(RuleDescr rule) {
        if (!rule.getAttributes().isEmpty() || rule.getParentName() != null) {
            fault("rule " + rule.getName() + ": it has attributes of the engine, "
                    + rule.getAttributes().keySet() + ": take them out, the order of firing must carry no meaning");
        }
        BaseDescr pattern = rule.getLhs().getDescrs().get(0);
        if (((PatternDescr) pattern).getSource() != null) {
            fault("rule " + rule.getName() + ": its fact comes from elsewhere: give it one pattern on a fact");
        }
    }

    private static PackageDescr parsed(String text) {
        try {
            return new DrlParser(LanguageLevelOption.DRL10).parse(null, text);
        } catch (DroolsParserException e) {
            throw new RulebookException("cannot be read: " + e.getMessage(), e);
        }
    }

    private void fault(String fault) {
        faults.add(file + ": " + fault);
    }
}
