package io.github.bilanfunding.cli;

import io.github.bilanfunding.decision.Scheme;
import io.github.bilanfunding.internal.record.Excerpt;
import io.github.bilanfunding.internal.record.NearestName;
import io.github.bilanfunding.report.CatalogueReport;
import io.github.bilanfunding.report.FieldReport;
import io.github.bilanfunding.rulebook.Catalogue;
import io.github.bilanfunding.rulebook.RuleInfo;
import io.github.bilanfunding.value.Language;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/** Lists the rules of a rulebook. */
@Command(
        name = "rules",
        mixinStandardHelpOptions = true,
        versionProvider = LibraryVersion.class,
        description = "Liste les règles d'un référentiel. / Lists the rules of a rulebook.")
final class RulesCommand implements Callable<Integer>, LocalizedCommand {

    @ParentCommand
    private @Nullable Cli parent;

    @Mixin
    private RulebookOptions options = new RulebookOptions();

    @Option(names = "--scheme", paramLabel = "CPF", description = "un seul dispositif / one scheme only")
    private @Nullable String schemeCode;

    private @Nullable Scheme scheme;

    @Option(names = "--on", paramLabel = "DATE", description = "les règles d'un jour / the rules of one day")
    private @Nullable LocalDate day;

    @Option(
            names = "--rule",
            split = Cli.COMMA,
            splitSynopsisLabel = ",",
            paramLabel = "ID",
            description = "ces règles seulement, en entier / these rules only, in full")
    private List<String> ids = List.of();

    @Option(
            names = "--full",
            description = "chaque règle avec ses sources, ses cas et son texte DRL / each rule with its sources, its "
                    + "cases and its DRL")
    private boolean full;

    @Option(
            names = "--fields",
            description =
                    "les champs de la demande et les dispositifs qui les lisent / the fields of the request and the "
                            + "schemes that read them")
    private boolean fields;

    @Mixin
    private FormatOption format = new FormatOption();

    @Override
    public Language language() {
        return options.language();
    }

    @Override
    public Integer call() {
        Catalogue catalogue = options.engine().catalogue();
        scheme = schemeCode == null ? null : scheme(schemeCode, catalogue);
        String written = fields ? fields(catalogue) : rules(catalogue);
        NamedFiles.write(written, null, Cli.consoleOf(parent));
        return ExitCode.DONE;
    }

    private static Scheme scheme(String code, Catalogue catalogue) {
        List<String> codes = catalogue.schemes().stream().map(Scheme::code).toList();
        return catalogue.schemes().stream()
                .filter(known -> known.code().equalsIgnoreCase(code))
                .findFirst()
                .orElseThrow(() -> new MisusedOptionException(UsageMessage.nearest(
                                "--scheme " + Excerpt.of(code),
                                NearestName.among(code.toUpperCase(Locale.ROOT), codes),
                                codes,
                                "valeur inconnue",
                                "unknown value")
                        .written()));
    }

    private String fields(Catalogue catalogue) {
        if (day != null || full || !ids.isEmpty()) {
            throw new MisusedOptionException(
                    "--fields ne se combine qu'avec --scheme : les champs valent pour toutes les "
                            + "dates et toutes les règles / --fields goes with --scheme only: the fields are those of all dates and "
                            + "all rules");
        }
        FieldReport report = new FieldReport(
                catalogue,
                catalogue.fields().stream()
                        .filter(field -> scheme == null || field.schemes().contains(scheme))
                        .toList());
        return format.written(report::document, () -> report.text(language()), language());
    }

    private String rules(Catalogue catalogue) {
        CatalogueReport report = new CatalogueReport(
                catalogue, selected(catalogue).stream().filter(this::isListed).toList(), day);
        return format.written(report::document, () -> text(report), language());
    }

    private String text(CatalogueReport report) {
        return full || !ids.isEmpty() ? report.fullText(language()) : report.text(language());
    }

    private List<RuleInfo> selected(Catalogue catalogue) {
        return ids.isEmpty()
                ? catalogue.rules()
                : ids.stream()
                        .map(id -> catalogue.rule(id).orElseThrow(() -> unknown(id, catalogue)))
                        .toList();
    }

    private boolean isListed(RuleInfo rule) {
        return (day == null || rule.appliesOn(day))
                && (scheme == null || rule.scheme().equals(scheme.code()));
    }

    private static MisusedOptionException unknown(String id, Catalogue catalogue) {
        String version = catalogue.version().id() + " " + catalogue.version().version();
        List<String> near = NearestName.among(
                id, catalogue.rules().stream().map(RuleInfo::id).toList());
        String french = near.isEmpty() ? "rules les liste" : "vouliez-vous dire " + String.join(" ou ", near) + " ?";
        String english = near.isEmpty() ? "rules lists them" : "did you mean " + String.join(" or ", near) + "?";
        return new MisusedOptionException("--rule '" + Excerpt.of(id) + "' : n'est pas une règle du référentiel "
                + version + ", " + french + " / is no rule of rulebook " + version + ", " + english);
    }
}
