package io.github.bilanfunding.spring;

import io.github.bilanfunding.FundingEngine;
import io.github.bilanfunding.Rulebook;
import io.github.bilanfunding.rulebook.RulebookId;
import io.github.bilanfunding.value.Language;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.core.env.Environment;

/** What an application sets. Spring Boot refuses a value that does not exist, and names those that do. */
record FundingProperties(
        RulebookId rulebook,
        @Nullable Path rulebookFile,
        @Nullable Path rulebookKey,
        Language language) {

    /** The languages by their codes. */
    private enum Code {
        FR(Language.FRENCH),
        EN(Language.ENGLISH);

        private final Language language;

        Code(Language language) {
            this.language = language;
        }
    }

    /** The engine of the rulebook that they name. */
    FundingEngine engine() {
        if (rulebookFile == null) {
            return FundingEngine.of(rulebook);
        }
        return FundingEngine.of(
                rulebookKey == null ? Rulebook.load(rulebookFile) : Rulebook.load(rulebookFile, rulebookKey));
    }

    static FundingProperties of(Environment environment) {
        Binder binder = Binder.get(environment);
        return new FundingProperties(
                binder.bind("bilan-funding.rulebook", RulebookId.class).orElse(RulebookId.LAW),
                binder.bind("bilan-funding.rulebook-file", Path.class).orElse(null),
                binder.bind("bilan-funding.rulebook-key", Path.class).orElse(null),
                binder.bind("bilan-funding.language", Code.class).orElse(Code.FR).language);
    }
}
