package org.convive.api;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Sends requests that are made from the interface's document, and holds every answer against it. */
public final class Fuzz {

    private static final List<String> INSIDE = List.of("Exception", "\tat ", "org.convive.", "org.springframework");

    private final HttpClient client = HttpClient.newHttpClient();
    private final String address;
    private final FuzzedRequests requests;
    private final Map<Integer, Integer> statuses = new TreeMap<>();

    /** Requests of one seed for the service at an address. */
    public Fuzz(String address, long seed) {
        this.address = address;
        this.requests = new FuzzedRequests(seed);
    }

    /** How many answers had each status. */
    public Map<Integer, Integer> statuses() {
        return statuses;
    }

    /** Sends so many requests and tells every answer that isn't as the document says. */
    public List<String> send(int many) {
        var faults = new ArrayList<String>();
        for (int i = 0; i < many; i++) {
            FuzzedRequests.Fuzzed fuzzed = requests.next();
            Optional<HttpResponse<String>> answer = send(fuzzed);
            answer.ifPresent(given -> {
                statuses.merge(given.statusCode(), 1, Integer::sum);
                fault(fuzzed, given).ifPresent(fault -> faults.add(fault + "\n  of " + fuzzed));
            });
            if (answer.isEmpty()) {
                faults.add("no answer to " + fuzzed);
            }
        }
        return faults;
    }

    private Optional<HttpResponse<String>> send(FuzzedRequests.Fuzzed fuzzed) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(address + fuzzed.target()))
                .timeout(Duration.ofMinutes(2))
                .method(
                        fuzzed.operation().method(),
                        fuzzed.type().isEmpty() ? BodyPublishers.noBody() : BodyPublishers.ofByteArray(fuzzed.body()));
        fuzzed.headers().forEach(request::header);
        fuzzed.type().ifPresent(type -> request.header("Content-Type", type));
        try {
            return Optional.of(client.send(request.build(), BodyHandlers.ofString()));
        } catch (IOException | InterruptedException broken) {
            return Optional.empty();
        }
    }

    private Optional<String> fault(FuzzedRequests.Fuzzed fuzzed, HttpResponse<String> answer) {
        int status = answer.statusCode();
        String body = answer.body();
        if (status >= 500 && status != 503) {
            return Optional.of(status + ": " + body);
        }
        if (status >= 400 && INSIDE.stream().anyMatch(body::contains)) {
            return Optional.of("what is inside shows: " + body);
        }
        Object described = FuzzedRequests.map(fuzzed.operation().described().get("responses"))
                .get(String.valueOf(status));
        boolean isRefusedPath = status == 400 || status == 404;
        if (described == null) {
            return isRefusedPath ? Optional.empty() : Optional.of(status + " isn't documented: " + body);
        }
        Map<?, ?> content = FuzzedRequests.map(requests.resolved(described).get("content"));
        String type = answer.headers()
                .firstValue("Content-Type")
                .map(value -> value.split(";")[0])
                .orElse("");
        if (content.isEmpty()) {
            return body.isEmpty() ? Optional.empty() : Optional.of("a body isn't documented: " + body);
        }
        if (isRefusedPath && type.startsWith("text/html")) {
            return Optional.empty();
        }
        if (!content.containsKey(type)) {
            return Optional.of("the type `" + type + "` isn't documented for " + status + ": " + body);
        }
        Object reference = FuzzedRequests.map(
                        FuzzedRequests.map(content.get(type)).get("schema"))
                .get("$ref");
        if (!type.endsWith("json") || reference == null) {
            return Optional.empty();
        }
        List<String> violations = OpenApiContract.violations(
                String.valueOf(reference).substring(String.valueOf(reference).lastIndexOf('/') + 1), body);
        return violations.isEmpty() ? Optional.empty() : Optional.of(status + " " + violations + ": " + body);
    }
}
