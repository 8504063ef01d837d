package io.github.bilanfunding.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.bilanfunding.FundingEngine;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class UsageTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "decide --rulebook other | --rulebook | unknown rulebook (law, guide",
                "decide --rulebook law@2019.1 | --rulebook | law@20",
                "rules --rulebook law@../law | --rulebook | guide@20",
                "decide --format xml     | --format   | TEXT, JSON",
                "decide --lang de        | --lang     | fr or en",
                "decide --outptu x       | --outptu   | Unknown option",
                "decide a.json b.json    | b.json     | Unmatched argument",
                "batch --format json     | --format   | Unknown option",
                "rules --scheme CPFF     | CPFF       | CPF, CPF_TOP_UP, OPCO",
                "rules --on 2026-02-30   | 2026-02-30 | expected a date yyyy-mm-dd",
                "rules --on +10000-01-01 | +10000-01-01 | expected a date yyyy-mm-dd",
                "compare - --dates 2026-01-01,+999999999-12-31 | +999999999-12-31 | expected a date yyyy-mm-dd",
                "rules --on              | --on       | Missing required parameter",
                "--lang en decide        | --lang     | goes after the command (decide --lang",
                "undecide                | undecide   | Unmatched argument"
            })
    void a_mistake_is_shown_with_what_would_be_right(String args, String wrong, String advice) {
        Shell.Outcome run = Shell.run(args.split(" +", -1));
        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains(wrong, advice, "--help").doesNotContain("java.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"--help", "--help decide", "decide --help", "batch --help", "compare --help", "rules -h"})
    void help_goes_to_standard_output(String args) {
        Shell.Outcome run = Shell.run(args.split(" ", -1));
        assertThat(run.exitCode()).isZero();
        assertThat(run.out()).startsWith("Usage: bilan-funding").contains("--lang", "--rulebook");
        assertThat(run.err()).isEmpty();
    }

    @Test
    void help_names_every_command() {
        assertThat(Shell.run("--help").out()).contains("decide", "batch", "compare", "rules", "changes", "verify");
    }

    @ParameterizedTest
    @ValueSource(strings = {"--version", "-V", "decide --version", "batch --version", "rules --version"})
    void the_version_is_that_of_the_library(String args) {
        Shell.Outcome run = Shell.run(args.split(" ", -1));
        assertThat(run).isEqualTo(new Shell.Outcome(0, FundingEngine.libraryVersion() + System.lineSeparator(), ""));
        assertThat(run.out()).matches("\\d+\\.\\d+\\.\\d+.*\\s+");
    }
}
