package io.github.bilanfunding.cli;

import io.github.bilanfunding.FundingEngine;
import io.github.bilanfunding.Rulebook;
import io.github.bilanfunding.internal.record.Excerpt;
import io.github.bilanfunding.internal.record.NearestName;
import io.github.bilanfunding.internal.signature.KeyFiles;
import io.github.bilanfunding.rulebook.RulebookId;
import io.github.bilanfunding.value.RulebookVersion;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.security.PublicKey;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/**
 * A rulebook named on the command line: {@code law} for the current version, {@code law@VERSION} for a given version, or
 * the folder or bundle of a rulebook of one's own.
 *
 * @param id the shipped rulebook, null for one of one's own
 * @param version the given version, null for the current one
 * @param path the folder or bundle, null for a shipped rulebook
 */
record NamedRulebook(
        @Nullable RulebookId id,
        @Nullable RulebookVersion version,
        @Nullable Path path) {

    /** The form of a name in the help texts. */
    static final String FORM = "law|guide[@VERSION]|FOLDER|BUNDLE";

    static final NamedRulebook LAW = of(RulebookId.LAW, null);

    private static NamedRulebook of(RulebookId id, @Nullable RulebookVersion version) {
        return new NamedRulebook(id, version, null);
    }

    FundingEngine engine() {
        return engine(null);
    }

    /** The engine of the rulebook. One of one's own must be signed with the key in a file, if there is one. */
    FundingEngine engine(@Nullable String keyFile) {
        if (path != null) {
            PublicKey key = keyFile == null ? null : OwnFiles.use(keyFile, KeyFiles::publicKey);
            return OwnFiles.use(
                    path.toString(),
                    own -> FundingEngine.of(key == null ? Rulebook.load(own) : Rulebook.load(own, key)));
        }
        return version == null ? FundingEngine.of(Objects.requireNonNull(id)) : FundingEngine.of(version);
    }

    boolean isOwn() {
        return path != null;
    }

    private static Stream<NamedRulebook> shipped() {
        return Stream.concat(
                Arrays.stream(RulebookId.values()).map(id -> of(id, null)),
                Arrays.stream(RulebookId.values())
                        .flatMap(id -> FundingEngine.versions(id).stream().map(version -> of(id, version))));
    }

    @Override
    public String toString() {
        if (id == null) {
            return String.valueOf(path);
        }
        return version == null ? id.code() : id.code() + "@" + version.version();
    }

    /** Converts a name to the rulebook of that name. */
    static final class Converter implements ITypeConverter<NamedRulebook> {

        /** What no shipped rulebook has in its name, except in a version. */
        private static final Pattern PATH = Pattern.compile("^[^@]*[/\\\\.]");

        @Override
        public NamedRulebook convert(String value) {
            String name = value.toLowerCase(Locale.ROOT);
            return shipped()
                    .filter(rulebook -> rulebook.toString().equals(name))
                    .findFirst()
                    .orElseGet(() -> own(value));
        }

        private static NamedRulebook own(String value) {
            try {
                Path path = Path.of(value);
                if (Files.exists(path)) {
                    return new NamedRulebook(null, null, path);
                }
            } catch (InvalidPathException e) {
                throw unknown(value);
            }
            if (PATH.matcher(value).find()) {
                throw new TypeConversionException("'" + Excerpt.of(value)
                        + "' : aucun dossier ni fichier de ce nom, vérifiez le chemin / no folder or file has this name, "
                        + "check the path");
            }
            throw unknown(value);
        }

        private static TypeConversionException unknown(String value) {
            List<String> names = shipped().map(NamedRulebook::toString).toList();
            List<String> ids = shipped()
                    .filter(rulebook -> rulebook.version() == null)
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
