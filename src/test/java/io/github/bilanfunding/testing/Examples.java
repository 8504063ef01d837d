package io.github.bilanfunding.testing;

import io.github.bilanfunding.FundingEngine;
import io.github.bilanfunding.json.ProviderReader;
import io.github.bilanfunding.json.RequestDocument;
import io.github.bilanfunding.json.RequestReader;
import io.github.bilanfunding.request.CohortRequest;
import io.github.bilanfunding.request.Provider;
import io.github.bilanfunding.value.Euros;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;

/** The request documents that the jar ships. */
public final class Examples {

    private Examples() {}

    /** One of them, by its file name. */
    public static RequestDocument read(String name) {
        try (InputStream in = FundingEngine.class.getResourceAsStream("examples/" + name)) {
            return RequestReader.read(Objects.requireNonNull(in, name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The provider. */
    public static Provider provider() {
        return ProviderReader.read(Document.resource("/io/github/bilanfunding/examples/provider.json"));
    }

    /** The cohort. */
    public static CohortRequest cohort() {
        return ((RequestDocument.Cohort) read("cohort-2026.json")).request();
    }

    /** The cohort with another training budget, in euros. */
    public static CohortRequest cohortWithBudget(long euros) {
        CohortRequest cohort = cohort();
        return cohort.toBuilder()
                .company(cohort.company().toBuilder()
                        .trainingBudget(Euros.euros(euros))
                        .build())
                .build();
    }
}
