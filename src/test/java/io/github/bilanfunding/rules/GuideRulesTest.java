package io.github.bilanfunding.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.bilanfunding.FundingEngine;
import io.github.bilanfunding.rulebook.Catalogue;
import io.github.bilanfunding.rulebook.RulebookId;
import io.github.bilanfunding.rulebook.SourceEntry;
import org.junit.jupiter.api.Test;

class GuideRulesTest {

    private static final Catalogue CATALOGUE =
            FundingEngine.of(RulebookId.GUIDE).catalogue();

    @Test
    void the_guide_quotes_no_law() {
        assertThat(CATALOGUE.sources().values()).extracting(SourceEntry::text).containsOnlyNulls();
    }

    @Test
    void every_numbered_statement_of_the_guide_is_in_the_registry() {
        assertThat(CATALOGUE.sources().values())
                .extracting(SourceEntry::key)
                .containsExactlyInAnyOrder(
                        "G-CPF-1",
                        "G-CPF-2",
                        "G-CPF-3",
                        "G-CPF-4",
                        "G-CPF-5",
                        "G-PDC-1",
                        "G-OPCO-1",
                        "G-OPCO-2",
                        "G-OPCO-3",
                        "G-OPCO-4",
                        "G-EMP-1",
                        "G-EMP-2",
                        "G-PTP-1",
                        "G-PTP-2",
                        "G-PTP-3",
                        "G-FNE-1",
                        "G-FNE-2",
                        "G-FNE-3",
                        "G-FNE-4",
                        "G-FNE-5",
                        "G-FAF-1",
                        "G-REG-1",
                        "G-REG-2",
                        "G-PRICE-0",
                        "G-PRICE-1",
                        "G-PRICE-2",
                        "G-PRICE-3",
                        "G-DUR-1",
                        "G-CONTENT-1",
                        "G-CONTENT-2",
                        "G-CONTENT-3",
                        "G-CONTENT-4",
                        "G-ADV-1",
                        "G-ADV-2",
                        "G-ADV-3",
                        "G-ADV-4",
                        "G-ADV-5",
                        "G-ADV-6",
                        "G-ADV-7",
                        "G-REF-1",
                        "G-FULL-1",
                        "G-CASE-1",
                        "G-CASE-2",
                        "G-CASE-3");
    }
}
