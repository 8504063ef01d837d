package io.github.bilanfunding.cli;

import io.github.bilanfunding.internal.resource.Part;
import io.github.bilanfunding.request.Provider;
import io.github.bilanfunding.server.FundingServer;
import io.github.bilanfunding.value.BilingualText;
import io.github.bilanfunding.value.Language;
import java.io.IOException;
import java.net.SocketException;
import java.nio.channels.UnresolvedAddressException;
import java.time.Clock;
import java.time.ZoneId;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/** Answers over HTTP until it is told to end. */
@Command(
        name = "serve",
        mixinStandardHelpOptions = true,
        versionProvider = LibraryVersion.class,
        description =
                "Répond par HTTP aux programmes de cette machine. / Answers the programs of this machine over HTTP.")
final class ServeCommand implements Callable<Integer>, LocalizedCommand {

    private static final int MAX_PORT = 65_535;

    /** Without it, the operating system holds back the second half of each small answer for some 40 ms. */
    private static final String NO_DELAY = "sun.net.httpserver.nodelay";

    @ParentCommand
    private @Nullable Cli parent;

    @Mixin
    private RulebookOptions options = new RulebookOptions();

    @Mixin
    private ProviderOption providerOption = new ProviderOption();

    @Option(
            names = "--host",
            paramLabel = "ADDRESS",
            description = "le nom ou l'adresse où écouter, cette machine seule sinon (${DEFAULT-VALUE}) / the name or "
                    + "address to listen at, by default for this machine only (${DEFAULT-VALUE})",
            defaultValue = "127.0.0.1")
    private String host = "127.0.0.1";

    @Option(
            names = "--port",
            paramLabel = "PORT",
            description = "le port, 0 pour un port libre (${DEFAULT-VALUE}) / the port, 0 for a free one "
                    + "(${DEFAULT-VALUE})",
            defaultValue = "8080")
    private int port;

    @Override
    public Language language() {
        return options.language();
    }

    @Override
    public Integer call() throws IOException {
        // before the class of the server is loaded, which already needs the module
        Part.SERVER.require();
        Console console = Cli.consoleOf(parent);
        FundingServer server = start(providerOption.provider(console), console);
        AtShutdown stop = new AtShutdown(() -> {
            server.stop();
            // the exit code of a process that ends by a signal would be that of a failure
            Runtime.getRuntime().halt(ExitCode.DONE);
        });
        try {
            say(console, new BilingualText("Prêt. Pour arrêter : Ctrl+C.", "Ready. To stop: Ctrl+C."));
            if (!server.isLocal()) {
                say(
                        console,
                        new BilingualText(
                                "Attention : d'autres machines peuvent appeler ce serveur, sans mot de passe ni "
                                        + "chiffrement. Sans --host, il ne répond qu'à cette machine.",
                                "Warning: other machines can call this server, without a password or encryption. "
                                        + "Without --host it answers this machine only."));
            }
            // last, because whoever reads it may call
            console.out().print(server.address() + "\n");
            if (console.out().checkError()) {
                // nobody can learn the address: the command line says so and ends
                return ExitCode.DONE;
            }
            server.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            server.stop();
            stop.cancel();
        }
        return ExitCode.DONE;
    }

    private FundingServer start(Provider provider, Console console) throws IOException {
        if (port < 0 || port > MAX_PORT) {
            throw new MisusedOptionException("--port : de 0 à " + MAX_PORT + " / from 0 to " + MAX_PORT);
        }
        if (host.isBlank()) {
            throw new MisusedOptionException("--host : donnez un nom ou une adresse / give a name or an address");
        }
        if (System.getProperty(NO_DELAY) == null) {
            System.setProperty(NO_DELAY, "true");
        }
        try {
            return FundingServer.start(
                    options.trustedEngine(),
                    provider,
                    host,
                    port,
                    language(),
                    Clock.system(ZoneId.systemDefault()),
                    report -> console.err().println(report));
        } catch (SocketException | UnresolvedAddressException e) {
            throw new MisusedOptionException("--host " + host + " --port " + port
                    + " : impossible d'y écouter : le port est déjà pris ou réservé (--port 0 : un port libre), ou "
                    + "l'adresse n'est pas de cette machine / cannot listen there: the port is taken or reserved "
                    + "(--port 0: a free one), or the address is not of this machine");
        }
    }

    private void say(Console console, BilingualText text) {
        console.err().println(text.in(language()));
    }
}
