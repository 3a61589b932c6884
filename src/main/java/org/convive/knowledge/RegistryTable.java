package org.convive.knowledge;

import static org.convive.knowledge.Certainty.C0;
import static org.convive.knowledge.Certainty.C1;
import static org.convive.knowledge.Certainty.C2;
import static org.convive.knowledge.Certainty.C3;
import static org.convive.knowledge.Certainty.C4;
import static org.convive.knowledge.Direction.LEANS_POSITIVE;
import static org.convive.knowledge.Direction.NEGATIVE;
import static org.convive.knowledge.Direction.NONE;
import static org.convive.knowledge.Direction.POSITIVE;
import static org.convive.knowledge.Direction.UNKNOWN;
import static org.convive.knowledge.RegistryMapping.When.ALWAYS;
import static org.convive.knowledge.RegistryMapping.When.ONE_STUDY;
import static org.convive.knowledge.RegistryMapping.When.SEVERAL_STUDIES_OR_PRACTICE;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.convive.knowledge.RegistryMapping.When;

/**
 * What each registry's labels come to. Ceilings, for use only when study data are missing.
 *
 * <p>The same word stands for different things: a Blueprints "Promising" is a tested programme short of replication, a
 * CrimeSolutions "Promising" is weaker or mixed evidence, a WSIPP "promising" is hardly tested. So no label is read
 * without its registry.
 */
final class RegistryTable {

    /** Scales that any registry may use; a rating names them as its scheme. */
    static final List<String> SHARED_SCALES = List.of("SMS", "GRADE");

    private static final String UNTESTED = "says nothing about whether it works";

    private final List<RegistryMapping> rows = new ArrayList<>();

    private RegistryTable() {}

    static List<RegistryMapping> rows() {
        var table = new RegistryTable();
        table.crimeSolutions();
        table.blueprints();
        table.europeanLists();
        table.toolkits();
        table.unitedStatesClearinghouses();
        table.sharedScales();
        table.internationalBodies();
        return List.copyOf(table.rows);
    }

    private void crimeSolutions() {
        String scale = Registry.CRIMESOLUTIONS.name();
        row(scale, "Effective", SEVERAL_STUDIES_OR_PRACTICE, POSITIVE, C4, "several studies, or meta-analyses");
        row(scale, "Effective", ONE_STUDY, POSITIVE, C3, "one study, or none said");
        row(scale, "Promising", SEVERAL_STUDIES_OR_PRACTICE, LEANS_POSITIVE, C3, "weaker or mixed positive evidence");
        row(scale, "Promising", ONE_STUDY, LEANS_POSITIVE, C2, "one study, or none said");
        row(scale, "No Effects", ALWAYS, NONE, C3, "label until 2024");
        row(scale, "Ineffective", ALWAYS, NONE, C3, "label since 2025");
        row(scale, "Negative Effects", ALWAYS, NEGATIVE, C3, "");
        for (String label : List.of(
                "Inconclusive",
                "Inconclusive Evidence",
                "Insufficient",
                "Insufficient Evidence",
                "Not rated",
                "Considered but not rated")) {
            row(scale, label, ALWAYS, UNKNOWN, C1, UNTESTED);
        }
    }

    private void blueprints() {
        String scale = Registry.BLUEPRINTS.name();
        row(scale, "Model Plus", ALWAYS, POSITIVE, C4, "independent replication");
        row(scale, "Model", ALWAYS, POSITIVE, C3, "sustained for twelve months, replication not independent");
        row(scale, "Promising (RCT)", ALWAYS, POSITIVE, C3, "rests on a randomised trial");
        row(scale, "Promising", ALWAYS, POSITIVE, C2, "no randomised trial known; not the CrimeSolutions word");
        row(scale, "Ineffective", ALWAYS, NONE, C3, "");
        row(scale, "Harmful", ALWAYS, NEGATIVE, C3, "");
        row(scale, "Insufficient", ALWAYS, UNKNOWN, C1, "keep the stated reason");
        row(scale, "Insufficient Evidence", ALWAYS, UNKNOWN, C1, "keep the stated reason");
    }

    private void europeanLists() {
        String list = Registry.GRUENE_LISTE.name();
        row(list, "Step 3", ALWAYS, POSITIVE, C3, "names of the upper steps are recalled");
        row(list, "Step 2", ALWAYS, POSITIVE, C2, "names of the upper steps are recalled");
        row(list, "Step 1", ALWAYS, UNKNOWN, C0, "well founded in theory");
        String xchange = Registry.XCHANGE.name();
        row(xchange, "Beneficial", ALWAYS, POSITIVE, C4, "labels are recalled");
        row(xchange, "Likely beneficial", ALWAYS, POSITIVE, C3, "labels are recalled");
        row(xchange, "Possibly beneficial", ALWAYS, LEANS_POSITIVE, C2, "labels are recalled");
        row(xchange, "Additional studies recommended", ALWAYS, UNKNOWN, C1, UNTESTED);
        row(xchange, "More studies needed", ALWAYS, UNKNOWN, C1, UNTESTED);
        row(Registry.EUCPN.name(), "Good practice", ALWAYS, UNKNOWN, C0, "listed as plausible");
    }

    private void toolkits() {
        List<Certainty> byQuality = List.of(C1, C1, C2, C3, C4);
        String toolkit = Registry.CRT_EMMIE.name();
        for (int quality = 0; quality < byQuality.size(); quality++) {
            Certainty ceiling = byQuality.get(quality);
            row(toolkit, "Overall reduction, quality " + quality, ALWAYS, POSITIVE, ceiling, "");
            row(toolkit, "Some studies only, quality " + quality, ALWAYS, LEANS_POSITIVE, ceiling, "");
            row(toolkit, "Increase, quality " + quality, ALWAYS, NEGATIVE, ceiling, "");
        }
        String yef = Registry.YEF.name();
        for (int evidence = 1; evidence <= byQuality.size(); evidence++) {
            Certainty ceiling = byQuality.get(evidence - 1);
            for (String impact : List.of("High", "Moderate", "Low")) {
                row(yef, impact + ", evidence " + evidence, ALWAYS, POSITIVE, ceiling, "levels are recalled");
            }
            row(yef, "Harmful, evidence " + evidence, ALWAYS, NEGATIVE, ceiling, "levels are recalled");
        }
        row(yef, "Harmful", ALWAYS, NEGATIVE, C2, "no evidence level given: the least that counts as a test");
    }

    private void unitedStatesClearinghouses() {
        String wsipp = Registry.WSIPP.name();
        row(wsipp, "Evidence-based", ALWAYS, POSITIVE, C4, "");
        row(wsipp, "Research-based", ALWAYS, POSITIVE, C3, "");
        row(wsipp, "Promising", ALWAYS, UNKNOWN, C1, "plausible but hardly tested");
        row(wsipp, "Null", ALWAYS, NONE, C3, "");
        row(wsipp, "Poor", ALWAYS, NEGATIVE, C3, "");
        row(wsipp, "Poor outcomes", ALWAYS, NEGATIVE, C3, "");
        String titleIvE = Registry.TITLE_IV_E.name();
        row(titleIvE, "Well-supported", ALWAYS, POSITIVE, C4, "");
        row(titleIvE, "Supported", ALWAYS, POSITIVE, C3, "");
        row(titleIvE, "Promising", ALWAYS, POSITIVE, C2, "one favourable contrast");
        row(titleIvE, "Does not currently meet", ALWAYS, UNKNOWN, C1, UNTESTED);
        row(titleIvE, "Not met", ALWAYS, UNKNOWN, C1, UNTESTED);
    }

    private void sharedScales() {
        List<Certainty> byLevel = List.of(C1, C1, C2, C2, C3);
        for (int level = 1; level <= byLevel.size(); level++) {
            fromTheStudy("SMS", Integer.toString(level), byLevel.get(level - 1), "one study; say which version");
        }
        fromTheStudy("GRADE", "High", C4, "");
        fromTheStudy("GRADE", "Moderate", C3, "");
        fromTheStudy("GRADE", "Low", C2, "");
        fromTheStudy("GRADE", "Very low", C1, "");
    }

    private void internationalBodies() {
        String inspire = Registry.INSPIRE.name();
        row(inspire, "Effective", ALWAYS, POSITIVE, C3, "");
        row(inspire, "Promising", ALWAYS, LEANS_POSITIVE, C2, "");
        row(inspire, "Prudent", ALWAYS, UNKNOWN, C0, "called for by treaties or consensus");
    }

    private void row(String scale, String label, When when, Direction direction, Certainty ceiling, String note) {
        rows.add(new RegistryMapping(scale, label, when, Optional.of(direction), ceiling, note));
    }

    private void fromTheStudy(String scale, String label, Certainty ceiling, String note) {
        rows.add(new RegistryMapping(scale, label, ALWAYS, Optional.empty(), ceiling, note));
    }
}
