package org.convive.api;

import org.convive.api.spec.RulesApi;
import org.convive.exchange.LibraryDocument;
import org.convive.exchange.model.PackJson;
import org.convive.exchange.model.RuleJson;
import org.convive.exchange.model.RuleListJson;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.RestController;

/** Shows the rules in plain words, and the pack they belong to. */
@RestController
class RulesController implements RulesApi {

    private final PackOfRequest request;

    RulesController(PackOfRequest request) {
        this.request = request;
    }

    @Override
    public ResponseEntity<RuleListJson> listRules(String lang) {
        return ResponseEntity.ok(new RuleListJson().rules(library(lang).rules()));
    }

    @Override
    public ResponseEntity<RuleJson> getRule(String id, String lang) {
        RuleJson rule = library(lang)
                .rule(id)
                .orElseThrow(() -> new NotFound("rule", id, request.pack().ruleIds()));
        return ResponseEntity.ok(rule);
    }

    @Override
    public ResponseEntity<PackJson> getPack() {
        return ResponseEntity.ok(library("en").pack());
    }

    private LibraryDocument library(String lang) {
        return new LibraryDocument(request.pack(), Parameters.language(lang));
    }
}
