package io.github.bilanfunding.cli;

import io.github.bilanfunding.FundingEngine;
import io.github.bilanfunding.value.Language;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The options for the rulebook and the language. */
final class RulebookOptions {

    @Option(
            names = "--rulebook",
            paramLabel = NamedRulebook.FORM,
            description =
                    "le référentiel, dans une version donnée ou celle du jour, ou le vôtre (${DEFAULT-VALUE}) / the "
                            + "rulebook, in a given version or today's, or your own (${DEFAULT-VALUE})",
            defaultValue = "law",
            converter = NamedRulebook.Converter.class)
    private NamedRulebook rulebook = NamedRulebook.LAW;

    @Option(
            names = "--rulebook-key",
            paramLabel = "FILE",
            description = "la clé publique dont votre référentiel doit porter la signature / the public key with which "
                    + "your rulebook must be signed")
    private @Nullable String key;

    @Mixin
    private LanguageOption language = new LanguageOption();

    FundingEngine engine() {
        if (key != null && !rulebook.isOwn()) {
            throw new MisusedOptionException(
                    "--rulebook-key : un référentiel fourni n'est pas signé, donnez --rulebook avec le vôtre / a shipped "
                            + "rulebook is not signed, give --rulebook with your own");
        }
        return rulebook.engine(key);
    }

    /** The engine for a process that others call. It takes no rulebook whose origin nobody has checked. */
    FundingEngine trustedEngine() {
        if (rulebook.isOwn() && key == null) {
            throw new MisusedOptionException(
                    "--rulebook : serve ne charge qu'un référentiel signé, donnez --rulebook-key "
                            + "avec la clé publique du signataire / serve loads signed rulebooks only, give --rulebook-key with the "
                            + "public key of who signs");
        }
        return engine();
    }

    Language language() {
        return language.language();
    }
}
