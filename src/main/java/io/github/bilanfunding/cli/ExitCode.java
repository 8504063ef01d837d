package io.github.bilanfunding.cli;

/** The exit codes of the process. */
final class ExitCode {

    static final int DONE = 0;
    static final int NOT_VERIFIED = 1;
    static final int BAD_REQUEST = 2;
    static final int SOME_REJECTED = 3;
    static final int INTERNAL_ERROR = 70;

    /** As of a process that the signal SIGPIPE has ended. */
    static final int CLOSED_PIPE = 141;

    private ExitCode() {}
}
