package org.convive.explanation.change;

import org.convive.audit.SafetyAudit;

/**
 * What an audit could be instead.
 *
 * @param name what answers call it
 * @param audit the changed audit
 */
public record Variant(String name, SafetyAudit audit) {}
