package io.github.bilanfunding.cli;

/** An action for the case that the process is told to end (SIGINT, SIGTERM) before it is cancelled. */
final class AtShutdown {

    private final Thread hook;

    AtShutdown(Runnable action) {
        this.hook = new Thread(action, "at-shutdown");
        Runtime.getRuntime().addShutdownHook(hook);
    }

    void cancel() {
        try {
            Runtime.getRuntime().removeShutdownHook(hook);
        } catch (IllegalStateException e) {
            // the process is ending: the action runs, or has run
        }
    }
}
