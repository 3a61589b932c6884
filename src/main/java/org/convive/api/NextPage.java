package org.convive.api;

import java.util.OptionalLong;
import org.springframework.http.HttpHeaders;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** Names the request for the next page: the one that is being answered, from a later beginning. */
final class NextPage {

    private NextPage() {}

    /** The header of an answer with a page, after which the next begins so; none on the last page. */
    static HttpHeaders of(OptionalLong beginning) {
        var headers = new HttpHeaders();
        beginning.ifPresent(next -> headers.add(HttpHeaders.LINK, "<" + from(next) + ">; rel=\"next\""));
        return headers;
    }

    private static String from(long next) {
        return ServletUriComponentsBuilder.fromCurrentRequest()
                .scheme(null)
                .host(null)
                .port(null)
                .replaceQueryParam("after", next)
                .build()
                .toUriString();
    }
}
