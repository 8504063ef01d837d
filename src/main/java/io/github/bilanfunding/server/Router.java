package io.github.bilanfunding.server;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/** Finds the route of a request. A route that can be got can be asked for its head, too. */
final class Router {

    private final Map<String, Map<String, Route>> routes = new LinkedHashMap<>();

    Router(List<Route> all) {
        all.forEach(route ->
                routes.computeIfAbsent(route.path(), path -> new TreeMap<>()).put(route.method(), route));
    }

    /** Throws a refusal if there is no route. */
    Route route(String method, String path) {
        Map<String, Route> methods = routes.get(path);
        if (methods == null) {
            throw new Refusal(
                    404,
                    "cette adresse n'existe pas : celles qui existent sont dans /openapi.json.",
                    "there is no such address: those that exist are in /openapi.json.");
        }
        Route route = methods.get(method.equals("HEAD") ? "GET" : method);
        if (route == null) {
            TreeSet<String> allowed = new TreeSet<>(methods.keySet());
            if (allowed.contains("GET")) {
                allowed.add("HEAD");
            }
            String names = String.join(", ", allowed);
            throw new Refusal(
                    405,
                    "cette adresse ne connaît pas cette méthode : " + names + ".",
                    "this address does not know this method: " + names + ".",
                    Map.of("Allow", names));
        }
        return route;
    }
}
