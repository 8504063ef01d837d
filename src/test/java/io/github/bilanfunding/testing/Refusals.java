package io.github.bilanfunding.testing;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.bilanfunding.error.InvalidDocumentException;

/** What holds for every refusal of a document, whatever is wrong with it. */
public final class Refusals {

    private Refusals() {}

    /** Each problem says where and what, and they are no more than somebody reads. */
    public static void check(InvalidDocumentException refusal) {
        assertThat(refusal.listed()).hasSizeBetween(1, InvalidDocumentException.MOST_PROBLEMS);
        assertThat(refusal.problems())
                .hasSize(refusal.listed().size() + (refusal.further() > 0 ? 1 : 0))
                .allSatisfy(problem -> {
                    assertThat(problem.pointer()).matches("(?s)(/.*)?");
                    assertThat(problem.message().french()).isNotBlank();
                    assertThat(problem.message().english()).isNotBlank();
                });
    }
}
