package org.convive.store;

import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.convive.Examples;
import org.convive.ShippedPack;
import org.convive.advisory.AuditHash;
import org.convive.advisory.KeptAudit;
import org.convive.advisory.KeptAudits;
import org.convive.advisory.KeptAudits.Keeping;
import org.convive.advisory.KeptAudits.Page;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What is promised of kept audits, held by a real database. */
@SpringBootTest(webEnvironment = WebEnvironment.NONE)
@ExtendWith(OutputCaptureExtension.class)
class DatabaseAuditsTest {

    private final KeptAudits kept;
    private final JdbcClient jdbc;

    @Autowired
    DatabaseAuditsTest(KeptAudits kept, JdbcClient jdbc) {
        this.kept = kept;
        this.jdbc = jdbc;
    }

    @AfterEach
    void forgetAll() {
        all().forEach(audit -> kept.forget(audit.id()));
    }

    @Test
    void keepsNothingUnasked() {
        ShippedPack.ADVISOR.advise(ShippedPack.READER.read(audit("Riverside")));

        assertThat(kept.list(0, 1)).isEqualTo(new Page(List.of(), 0, java.util.OptionalLong.empty()));
    }

    @Test
    void givesAnAuditBackToTheByte() {
        for (byte[] sent : List.of(
                audit("Querétaro \\u0041 \uD83C\uDF33"),
                ("\n  " + text("Riverside") + "\r\n\t").getBytes(UTF_8),
                text("In another encoding").getBytes(UTF_16))) {
            KeptAudit audit = keep(sent).audit();

            assertThat(kept.json(audit.id()))
                    .hasValueSatisfying(json -> assertThat(json).isEqualTo(sent));
        }
    }

    @Test
    void keepsEveryPublishedExampleWithItsPlaceAndHash() {
        for (String name : Examples.names().toList()) {
            Keeping keeping = keep(Examples.bytes(name));

            assertThat(keeping.isNew()).isTrue();
            assertThat(keeping.audit().place())
                    .isEqualTo(Examples.audit(name).place().name());
            assertThat(keeping.audit().hash())
                    .isEqualTo(ShippedPack.ADVISOR
                            .advise(Examples.audit(name))
                            .provenance()
                            .inputHash());
        }
        assertThat(all()).hasSize((int) Examples.names().count());
    }

    @Test
    void namesAPlaceWithoutWhatNotEveryDatabaseHolds() {
        byte[] sent = audit("River\\u0000side");
        KeptAudit audit = keep(sent).audit();

        assertThat(audit.place()).isEqualTo("River\uFFFDside");
        assertThat(kept.json(audit.id()))
                .hasValueSatisfying(json -> assertThat(json).isEqualTo(sent));
    }

    @Test
    void keepsAnAuditOfMegabytes() {
        byte[] large = (" ".repeat(3_000_000) + text("Riverside")).getBytes(UTF_8);

        KeptAudit audit = keep(large).audit();

        assertThat(kept.json(audit.id()))
                .hasValueSatisfying(json -> assertThat(json).isEqualTo(large));
    }

    @Test
    void keepsWhatSaysTheSameOnce() {
        String findings = "{\"id\":\"%s\",\"factor\":\"%s\",\"severity\":0.8}";
        String one = findings.formatted("F1", "youth-unemployment");
        String other = findings.formatted("F2", "fear-of-crime");
        String frame = "{\"place\":{\"name\":\"Riverside\"},\"findings\":[%s,%s]}";
        Keeping first = keep(frame.formatted(one, other).getBytes(UTF_8));
        Keeping again = keep(frame.formatted(other, one).getBytes(UTF_8));

        assertThat(first.isNew()).isTrue();
        assertThat(again).isEqualTo(new Keeping(first.audit(), false));
        assertThat(all()).containsExactly(first.audit());
    }

    @Test
    void keepsApartWhatOnlyPeopleSaidOtherwise() {
        keep(audit("Riverside", "It is dark."));
        keep(audit("Riverside", "It is very dark."));

        assertThat(all()).hasSize(2);
    }

    @Test
    void keepsAnAuditOnceThatManySendAtATime() {
        byte[] sent = audit("Riverside");

        List<Keeping> keepings =
                IntStream.range(0, 64).parallel().mapToObj(turn -> keep(sent)).toList();

        assertThat(keepings).filteredOn(Keeping::isNew).hasSize(1);
        assertThat(keepings).extracting(Keeping::audit).containsOnly(all().get(0));
        assertThat(all()).hasSize(1);
    }

    @Test
    void listsPageByPageInTheOrderOfKeepingWhileOthersGo() {
        List<KeptAudit> five = Stream.of("A", "B", "C", "D", "E")
                .map(place -> keep(audit(place)).audit())
                .toList();

        Page first = kept.list(0, 2);
        kept.forget(five.get(1).id());
        Page second = kept.list(first.next().orElseThrow(), 2);
        Page third = kept.list(second.next().orElseThrow(), 2);

        assertThat(first.audits()).containsExactly(five.get(0), five.get(1));
        assertThat(first.total()).isEqualTo(5);
        assertThat(second.audits()).containsExactly(five.get(2), five.get(3));
        assertThat(second.total()).isEqualTo(4);
        assertThat(third.audits()).containsExactly(five.get(4));
        assertThat(third.next()).isEmpty();
    }

    @Test
    void aPageThatIsJustFullIsTheLast() {
        keep(audit("A"));
        keep(audit("B"));

        assertThat(kept.list(0, 2).next()).isEmpty();
    }

    @Test
    void leavesNothingOfAForgottenAudit() {
        KeptAudit audit = keep(audit("Riverside")).audit();
        KeptAudit other = keep(audit("Hillside")).audit();

        assertThat(kept.forget(audit.id())).isTrue();

        assertThat(kept.json(audit.id())).isEmpty();
        assertThat(kept.forget(audit.id())).isFalse();
        assertThat(all()).containsExactly(other);
        assertThat(jdbc.sql("SELECT COUNT(*) FROM audit").query(Integer.class).single())
                .isEqualTo(1);
    }

    @Test
    void givesAnAuditThatIsKeptAnewAnotherId() {
        KeptAudit before = keep(audit("Riverside")).audit();
        kept.forget(before.id());

        Keeping again = keep(audit("Riverside"));

        assertThat(again.isNew()).isTrue();
        assertThat(again.audit().id()).isNotEqualTo(before.id());
    }

    @Test
    void logsNothingOfWhatAnAuditSays(CapturedOutput output) {
        byte[] secret = audit("Secret place", "A secret that somebody told");
        IntStream.range(0, 64).parallel().forEach(turn -> keep(secret));
        String hash = AuditHash.of(ShippedPack.READER.read(secret));
        kept.json(all().get(0).id());
        all().forEach(audit -> kept.forget(audit.id()));

        assertThat(output.getAll()).doesNotContainIgnoringCase("secret").doesNotContain(hash);
    }

    private Keeping keep(byte[] json) {
        return kept.keep(ShippedPack.READER.read(json), json, Optional.empty());
    }

    private List<KeptAudit> all() {
        var audits = new ArrayList<KeptAudit>();
        Page page = kept.list(0, 3);
        audits.addAll(page.audits());
        while (page.next().isPresent()) {
            page = kept.list(page.next().getAsLong(), 3);
            audits.addAll(page.audits());
        }
        return audits;
    }

    private static String text(String place) {
        return text(place, "We stay at home after dark.");
    }

    private static String text(String place, String said) {
        return """
                {"place":{"name":"%s"},"observations":[
                  {"technique":"focus-group","factor":"fear-of-crime","strength":0.8,"text":"%s"}]}""".formatted(place, said);
    }

    private static byte[] audit(String place) {
        return text(place).getBytes(UTF_8);
    }

    private static byte[] audit(String place, String said) {
        return text(place, said).getBytes(UTF_8);
    }
}
