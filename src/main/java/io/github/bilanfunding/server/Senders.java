package io.github.bilanfunding.server;

import com.sun.net.httpserver.Headers;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Keeps pages of other sites out, which a browser on this machine would let ask. Their requests name another origin, or
 * another host if their name was made to lead here.
 */
final class Senders {

    private static final Pattern PORT = Pattern.compile(":\\d*$");
    private static final Pattern ADDRESS = Pattern.compile("[0-9.]+|\\[[0-9a-f:.]+]");
    private static final Set<String> OWN_SITES = Set.of("same-origin", "none");

    private final Set<String> names;
    private final boolean anyAddress;

    /** For a server that was bound to a host by this name. */
    Senders(String host, InetSocketAddress bound) {
        InetAddress address = bound.getAddress();
        // not Set.of, which refuses the same name twice
        this.names = new HashSet<>(
                List.of("localhost", "127.0.0.1", "[::1]", bracketed(host), bracketed(address.getHostAddress())));
        this.anyAddress = address.isAnyLocalAddress();
    }

    /** A name or an address as it stands in a URL. */
    static String bracketed(String host) {
        String small = host.toLowerCase(Locale.ROOT);
        return small.contains(":") && !small.startsWith("[") ? "[" + small + "]" : small;
    }

    /** Refuses a request to a host that is not this one. An address is no name that somebody else could lead here. */
    void checkHost(Headers headers) {
        List<String> given = headers.getOrDefault("Host", List.of());
        String host = given.size() == 1
                ? PORT.matcher(given.get(0).toLowerCase(Locale.ROOT)).replaceFirst("")
                : "";
        if (!names.contains(host) && !(anyAddress && ADDRESS.matcher(host).matches())) {
            throw new Refusal(
                    403,
                    "cette requête s'adresse à un autre hôte (en-tête Host) : utilisez localhost, ou l'adresse donnée par"
                            + " --host.",
                    "this request is for another host (header Host): use localhost, or the address given by --host.");
        }
    }

    /** Refuses a request that comes from the page of another site. */
    void checkOrigin(Headers headers) {
        String own = "http://" + headers.getFirst("Host");
        boolean same = headers.getOrDefault("Origin", List.of()).stream().allMatch(own::equalsIgnoreCase)
                && OWN_SITES.containsAll(headers.getOrDefault("Sec-Fetch-Site", List.of()));
        if (!same) {
            throw new Refusal(
                    403,
                    "cette requête vient de la page d'un autre site (en-têtes Origin, Sec-Fetch-Site) : appelez le serveur"
                            + " depuis votre programme.",
                    "this request comes from the page of another site (headers Origin, Sec-Fetch-Site): call the server"
                            + " from your program.");
        }
    }
}
