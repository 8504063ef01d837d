package io.github.bilanfunding.internal.lint;

import io.github.bilanfunding.internal.catalogue.DrlReader;
import io.github.bilanfunding.internal.catalogue.RuleText;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.drools.drl.ast.descr.AttributeDescr;
import org.drools.drl.ast.descr.BaseDescr;
import org.drools.drl.ast.descr.ImportDescr;
import org.drools.drl.ast.descr.PackageDescr;
import org.drools.drl.ast.descr.PatternDescr;
import org.drools.drl.ast.descr.RuleDescr;
import org.drools.drl.parser.DrlParser;
import org.drools.drl.parser.DroolsError;
import org.drools.drl.parser.DroolsParserException;
import org.jspecify.annotations.Nullable;
import org.kie.internal.builder.conf.LanguageLevelOption;

/** How a rule file has to be written: its size, its header, and each of its rules. */
final class DrlLint {

    private static final int MAX_LINES = 250;
    private static final int MAX_COLUMNS = 120;
    private static final String LIBRARY = "io.github.bilanfunding";
    private static final String PACKAGE = "package ";
    private static final List<String> IMPORTS = List.of(
            "import " + LIBRARY + ".internal.facts.*",
            "import " + LIBRARY + ".request.*",
            "import static " + LIBRARY + ".value.Euros.euros",
            "import static java.time.LocalDate.parse");
    private static final Pattern NAME = Pattern.compile("\\s*rule \"([^\"]+)\".*");
    private static final String ONLY_RULES = "take it out, a rule file holds rules only";
    private static final String RULE_FORM =
            "correct the line; a rule is rule \"ID\", its annotations, when, one pattern, then, one call, end";

    private final String file;
    private final List<String> lines;
    private final Known known;
    private final Faults faults;
    private final List<LintedRule> rules = new ArrayList<>();

    private DrlLint(String file, String text, Known known, Faults faults) {
        this.file = file;
        this.lines = text.lines().toList();
        this.known = known;
        this.faults = faults;
    }

    /** The rules of a file, also those with faults, as far as they can be read. */
    static List<LintedRule> check(String file, String text, boolean isShipped, Known known, Faults faults) {
        DrlLint lint = new DrlLint(file, text, known, faults);
        lint.size();
        PackageDescr parsed = lint.parsed(text);
        if (parsed != null) {
            lint.header(parsed, isShipped);
            Set<String> ofAll =
                    parsed.getAttributes().stream().map(AttributeDescr::getName).collect(Collectors.toSet());
            parsed.getRules().forEach(rule -> lint.rule(rule, ofAll));
        }
        lint.unread();
        return lint.rules;
    }

    /** The package that a file names, empty when it names none. */
    static String packageOf(String text) {
        return text.lines()
                .filter(line -> line.startsWith(PACKAGE))
                .map(line -> line.substring(PACKAGE.length()).replace(";", "").strip())
                .findFirst()
                .orElse("");
    }

    private void size() {
        if (lines.size() > MAX_LINES) {
            faults.error(
                    at(MAX_LINES + 1),
                    "the file has " + lines.size() + " lines, more than " + MAX_LINES,
                    "split the scheme");
        }
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).length() > MAX_COLUMNS) {
                faults.error(at(i + 1), "the line is longer than " + MAX_COLUMNS + " characters", "break it");
            }
        }
    }

    private @Nullable PackageDescr parsed(String text) {
        DrlParser parser = new DrlParser(LanguageLevelOption.DRL10);
        try {
            PackageDescr parsed = parser.parse(null, text);
            for (DroolsError error : parser.getErrors()) {
                int line = Arrays.stream(error.getLines()).findFirst().orElse(0);
                faults.error(at(Math.max(line, 0)), "it is no DRL, " + plain(error.getMessage()), RULE_FORM);
            }
            return parser.hasErrors() ? null : parsed;
        } catch (DroolsParserException e) {
            faults.error(at(0), "it is no DRL, " + plain(e.getMessage()), RULE_FORM);
            return null;
        }
    }

    /** The message of the parser without the list of all words that could stand there. */
    private static String plain(@Nullable String message) {
        return String.valueOf(message).replaceFirst(" expecting \\{.*", "");
    }

    private void header(PackageDescr parsed, boolean isShipped) {
        String name = parsed.getName();
        int line = lineOf(PACKAGE);
        if (name.isEmpty()) {
            faults.error(at(0), "it names no package", "begin with a line such as package org.example.rules");
        } else if (!isShipped && (name + ".").startsWith(LIBRARY + ".")) {
            faults.error(
                    at(line),
                    "its package " + name + " is one of the library",
                    "name one of your own, such as package org.example.rules");
        }
        Stream.of(parsed.getImports(), parsed.getFunctionImports(), parsed.getAccumulateImports())
                .flatMap(List::stream)
                .forEach(this::imported);
        Stream.<Collection<? extends BaseDescr>>of(
                        parsed.getFunctions(),
                        parsed.getGlobals(),
                        parsed.getTypeDeclarations(),
                        parsed.getEnumDeclarations(),
                        parsed.getEntryPointDeclarations(),
                        parsed.getWindowDeclarations(),
                        parsed.getAttributes(),
                        parsed.getUnit() == null ? List.of() : List.of(parsed.getUnit()))
                .flatMap(Collection::stream)
                .forEach(other -> faults.error(at(other.getLine()), "it holds " + name(other), ONLY_RULES));
    }

    private void imported(ImportDescr descr) {
        String written = lines.get(Math.max(descr.getLine(), 1) - 1).strip().replace(";", "");
        if (!IMPORTS.contains(written)) {
            faults.error(
                    at(descr.getLine()),
                    "it imports " + descr.getTarget(),
                    "take the line out, a rule needs no more than " + String.join(", ", IMPORTS));
        }
    }

    /** Such as "a type declaration", from the class of the parser. */
    private static String name(BaseDescr other) {
        String name = other.getClass()
                .getSimpleName()
                .replace("Descr", "")
                .replaceAll("(?<=[a-z])(?=[A-Z])", " ")
                .toLowerCase(Locale.ROOT);
        return ("aeiou".indexOf(name.charAt(0)) < 0 ? "a " : "an ") + name;
    }

    private void rule(RuleDescr rule, Set<String> attributesOfAll) {
        Place at = at(rule.getLine());
        if (rule.isQuery()) {
            faults.error(at, "it holds a query", ONLY_RULES);
            return;
        }
        boolean isShaped = RuleShape.check(rule, lines, attributesOfAll, at, faults);
        RuleText text = DrlReader.text(rule, DrlReader.pattern(rule).orElseGet(PatternDescr::new));
        rules.add(RuleLint.check(text, isShaped, at, known, faults));
    }

    /** What names a rule that could not be read has to be known, or all that names it would seem to be wrong too. */
    private void unread() {
        Set<String> read = rules.stream().map(LintedRule::id).collect(Collectors.toSet());
        for (int i = 0; i < lines.size(); i++) {
            Matcher name = NAME.matcher(lines.get(i));
            if (name.matches() && !read.contains(name.group(1))) {
                String head = String.join("\n", lines.subList(i, lines.size())).split("\nwhen", 2)[0];
                rules.add(LintedRule.unread(
                        at(i + 1),
                        name.group(1),
                        annotation(head, "family").orElse(name.group(1)),
                        List.of(annotation(head, "source").orElse("").split(" "))));
            }
        }
    }

    private static Optional<String> annotation(String head, String key) {
        Matcher value = Pattern.compile("@" + key + "\\(\"([^\"]*)\"").matcher(head);
        return value.find() ? Optional.of(value.group(1)) : Optional.empty();
    }

    private int lineOf(String start) {
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).startsWith(start)) {
                return i + 1;
            }
        }
        return 0;
    }

    private Place at(int line) {
        return new Place(file, line);
    }
}
