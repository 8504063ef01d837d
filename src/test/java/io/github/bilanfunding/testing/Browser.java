package io.github.bilanfunding.testing;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.net.http.WebSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** A browser that is driven by its keyboard, over the protocol of its developer tools. */
public final class Browser implements AutoCloseable {

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final long PATIENCE_SECONDS = 60;
    private static final long PAUSE_MILLIS = 20;

    private final Process process;
    private final WebSocket tools;
    private final BlockingQueue<Map<?, ?>> answers = new LinkedBlockingQueue<>();
    private int number;

    /** Starts the browser, with a window of a width. */
    public Browser(Chromium chromium, Path folder, int width) throws Exception {
        process = chromium.started("--remote-debugging-port=0", "--window-size=" + width + ",900", "about:blank");
        Path port = folder.resolve("profile").resolve("DevToolsActivePort");
        for (int i = 0; i < PATIENCE_SECONDS * 1000 / PAUSE_MILLIS && !Files.exists(port); i++) {
            Thread.sleep(PAUSE_MILLIS);
        }
        String address = "http://127.0.0.1:" + Files.readAllLines(port).get(0);
        HttpClient client = HttpClient.newHttpClient();
        String targets = client.send(
                        HttpRequest.newBuilder(URI.create(address + "/json/list"))
                                .build(),
                        BodyHandlers.ofString())
                .body();
        List<?> pages = JSON.readValue(targets, List.class);
        String socket = pages.stream()
                .map(page -> (Map<?, ?>) page)
                .filter(page -> "page".equals(page.get("type")))
                .map(page -> (String) page.get("webSocketDebuggerUrl"))
                .findFirst()
                .orElseThrow();
        tools = client.newWebSocketBuilder()
                .buildAsync(URI.create(socket), new Listener())
                .get(PATIENCE_SECONDS, TimeUnit.SECONDS);
    }

    /** Switches scripts of pages off. */
    public void withoutScripts() throws Exception {
        call("Emulation.setScriptExecutionDisabled", Map.of("value", true));
    }

    /** Opens an address, and waits until it is shown. */
    public void open(String address) throws Exception {
        call("Page.navigate", Map.of("url", address));
        until("location.href.startsWith('http') && document.readyState === 'complete'");
    }

    /** Waits until an expression is true in the page. */
    public void until(String expression) throws Exception {
        for (int i = 0; i < PATIENCE_SECONDS * 1000 / PAUSE_MILLIS; i++) {
            if (Boolean.TRUE.equals(value(expression))) {
                return;
            }
            Thread.sleep(PAUSE_MILLIS);
        }
        throw new IllegalStateException("never true: " + expression + " in " + value("document.body.innerText"));
    }

    /** The value of an expression in the page, null while there is none. */
    public @Nullable Object value(String expression) throws Exception {
        Map<?, ?> answer = call("Runtime.evaluate", Map.of("expression", expression, "returnByValue", true));
        return answer.get("result") instanceof Map<?, ?> result && result.get("result") instanceof Map<?, ?> object
                ? object.get("value")
                : null;
    }

    /** Presses Tab until the element with an id has the focus. */
    public void tabTo(String id) throws Exception {
        for (int i = 0; i < 100; i++) {
            if (id.equals(value("document.activeElement.id"))) {
                return;
            }
            press("Tab", 9, null);
        }
        throw new IllegalStateException("no key leads to " + id);
    }

    /** Types a text. */
    public void type(String text) throws Exception {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            press(String.valueOf(c), Character.toUpperCase(c), String.valueOf(c));
        }
    }

    /** Presses Enter. */
    public void enter() throws Exception {
        press("Enter", 13, "\r");
    }

    /** Presses the space bar. */
    public void space() throws Exception {
        press(" ", 32, " ");
    }

    private void press(String key, int code, @Nullable String text) throws Exception {
        call(
                "Input.dispatchKeyEvent",
                text == null
                        ? Map.of("type", "rawKeyDown", "key", key, "windowsVirtualKeyCode", code)
                        : Map.of("type", "keyDown", "key", key, "windowsVirtualKeyCode", code, "text", text));
        call("Input.dispatchKeyEvent", Map.of("type", "keyUp", "key", key, "windowsVirtualKeyCode", code));
    }

    private Map<?, ?> call(String method, Map<String, Object> parameters) throws Exception {
        number++;
        String message = JSON.writeValueAsString(Map.of("id", number, "method", method, "params", parameters));
        tools.sendText(message, true).get(PATIENCE_SECONDS, TimeUnit.SECONDS);
        while (true) {
            Map<?, ?> answer = answers.poll(PATIENCE_SECONDS, TimeUnit.SECONDS);
            if (answer == null) {
                throw new IOException("the browser does not answer " + method);
            }
            if (Integer.valueOf(number).equals(answer.get("id"))) {
                return answer;
            }
        }
    }

    @Override
    public void close() {
        tools.abort();
        // its helpers too: they go on writing into the profile, which the test removes
        List<ProcessHandle> helpers = process.descendants().toList();
        process.destroy();
        process.onExit().orTimeout(PATIENCE_SECONDS, TimeUnit.SECONDS).join();
        helpers.forEach(ProcessHandle::destroyForcibly);
        helpers.forEach(helper ->
                helper.onExit().orTimeout(PATIENCE_SECONDS, TimeUnit.SECONDS).join());
    }

    /** Puts the parts of a message together. */
    private final class Listener implements WebSocket.Listener {

        private final StringBuilder message = new StringBuilder();

        @Override
        public @Nullable CompletionStage<?> onText(WebSocket socket, CharSequence part, boolean last) {
            message.append(part);
            if (last) {
                answers.add(JSON.readValue(message.toString(), Map.class));
                message.setLength(0);
            }
            socket.request(1);
            return null;
        }
    }
}
