package io.github.bilanfunding.cli;

import io.github.bilanfunding.FundingEngine;
import io.github.bilanfunding.decision.RulebookVersion;
import io.github.bilanfunding.internal.record.Excerpt;
import io.github.bilanfunding.internal.record.NearestName;
import io.github.bilanfunding.rulebook.RulebookId;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/**
 * A rulebook named on the command line: {@code law} for the current version, {@code law@VERSION} for a given version.
 *
 * @param id the rulebook
 * @param version the given version, null for the current one
 */
record NamedRulebook(RulebookId id, @Nullable RulebookVersion version) {

    /** The form of a name in the help texts. */
    static final String FORM = "law|guide[@VERSION]";

    static final NamedRulebook LAW = new NamedRulebook(RulebookId.LAW, null);

    FundingEngine engine() {
        return version == null ? FundingEngine.of(id) : FundingEngine.of(version);
    }

    private static Stream<NamedRulebook> known() {
        return Stream.concat(
                Arrays.stream(RulebookId.values()).map(id -> new NamedRulebook(id, null)),
                Arrays.stream(RulebookId.values())
                        .flatMap(id ->
                                FundingEngine.versions(id).stream().map(version -> new NamedRulebook(id, version))));
    }

    @Override
    public String toString() {
        return version == null ? id.code() : id.code() + "@" + version.version();
    }

    /** Converts a name to the rulebook of that name. */
    static final class Converter implements ITypeConverter<NamedRulebook> {

        @Override
        public NamedRulebook convert(String value) {
            String name = value.toLowerCase(Locale.ROOT);
            return known().filter(rulebook -> rulebook.toString().equals(name))
                    .findFirst()
                    .orElseThrow(() -> unknown(value));
        }

        private static TypeConversionException unknown(String value) {
            List<String> names = known().map(NamedRulebook::toString).toList();
            List<String> ids = known().filter(rulebook -> rulebook.version() == null)
                    .map(NamedRulebook::toString)
                    .toList();
            return new TypeConversionException(UsageMessage.nearest(
                            "'" + Excerpt.of(value) + "'",
                            NearestName.among(value, ids),
                            names,
                            "référentiel inconnu",
                            "unknown rulebook")
                    .written());
        }
    }
}
