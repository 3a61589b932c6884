package org.convive.api;

import java.nio.charset.StandardCharsets;
import org.convive.exchange.ExplanationDocument;
import org.convive.explanation.view.View;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.core.io.Resource;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/** Answers with views of a proof. */
final class Explanations {

    private Explanations() {}

    /** The view, in the media type that it has. */
    static ResponseEntity<Resource> answer(ExplanationDocument document, View view) {
        return ResponseEntity.ok()
                .contentType(new MediaType(MediaType.parseMediaType(view.mediaType()), StandardCharsets.UTF_8))
                .body(new ByteArrayResource(document.write(view).getBytes(StandardCharsets.UTF_8)));
    }
}
